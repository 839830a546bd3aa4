// READS: touched_mirror, earth_on_screen, wake_word, wounded, wounded_place, silo_saved, cochrane_place, sphere_hurt, hears,
// fleet, defiant_crew, point_reason, heard_back, heard_nine_billion, engines_strained, hull_hurt, lynch_met, confidant,
// riker_view, worf_arrival, worf_post, told_troi, beside_defiant; holds(Picard, novel); fact(phoenix_hit_again).
// LEAVES: fire_order, deck_16_watch, landing, conn_order, hull_hurt (D3b); phoenix_hit_again, phoenix_lost, sphere_destroyed,
// borg_aboard; drones and perhaps guards on deck 16. Picard leaves the bridge in every game: to beam down, or to see the
// others off the pad. Who stays in the chair is Riker, or Worf where Riker lands. The guard of the third landing is Kaplan.
// Nothing here presumes that missile_strike was watched.
// FILM: isotopes; name the ruin; ask what it fires at, fire; let Riker; first warp; let him look; Picard, Data, Beverly; the conn.

// Riker made them laugh.
VAR sphere_light = false
// Picard did not say what the Borg came for.
VAR sphere_unsaid = false
// Data began to give the day, and was thanked.
VAR sphere_day = false
// The eleven seconds without shields are in the log.
VAR sphere_logged = false

// Who fires: Worf, where he was given tactical.
=== function sphere_gunner()
{ worf_post == worf_at_tactical:
    ~ return "Worf"
}
~ return "Daniels"

=== sphere
# scene: sphere
# view: Data
# place: Bridge
~ spend(MAX(0, -5 - minute()))
The bridge falls, and it falls the wrong way. For 4.1 seconds the ceiling is below you. You hold the operations console, and it deforms by three millimetres under your left hand. Then down is down.
There are twelve people on the bridge. You count them again. This morning it was eleven; the twelfth is Commander Worf.
The captain's right hand goes to his left cheekbone { touched_mirror: and presses, with the thumb. It has pressed there four times today. | and stops two centimetres short. It has stopped there four times today.}
The ship's chronometer gives an afternoon in February 2373. Below is a planet of Earth's mass, with Earth's Moon, and its oceans reflect at 470 nanometres. { earth_on_screen: When they were last on this screen, they were not water. | When they were last in your readings, they were not water.} # codex: earth # codex: luna
"When are we, Mister Data?" # codex: time-travel

*   [Date the sky, by the planets]
    Mars, Jupiter and Saturn have stood in these three places on one date in nine hundred years. "2063," you say. "The spring." It required eleven milliseconds. You check it against the stars, which was not necessary. You wished to look at a thing that is where it ought to be.
*   [Date the air, by its isotopes]
    Caesium 137, strontium 90, krypton 85, very high, in the proportions of a weapon. "There has been a nuclear war, sir. The third of their world wars, and it ended 9.4 years ago." With the chip on you look at the figure once more. "9.9," you say. "This is 2063." # codex: world-war-iii
*   [Listen for their broadcasts]
    You listen on 41,000 frequencies. From the year 1920 to the year 2053 this planet was never silent. "There are none," you say. "We are in the gap, sir. By the Moon's place I make it 2063." There was one carrier, of four watts, in the west of North America. It stopped before you could resolve whether it was speech. # codex: north-america
-   You have the day also. Nobody has asked for the day.

*   [Wait to be asked]
    You wait. You find that waiting has a location, in the throat, where you have no parts that could account for it.
*   [Offer it]
    ~ sphere_day = true
    "It is a Wednesday, sir. It is the fourth of—"
    "Thank you, Mister Data." The captain is looking at the screen. You keep the remainder.
-   -> sphere_host

= sphere_host
# view: Riker
Ten years after the worst war they ever had. You watch it go round the bridge from seat to seat. Through your boots comes an engine note that has gone sour. # codex: 21st-century # codex: nuclear-dark-age
{ wake_word:
- wake_silent: They had no word from him inside the wake. They keep glancing at his chair, to see whether one has come.
- wake_purpose: He told them in the wake what this is for. You can see them taking it out and looking to see if it's still good.
- else: They were thanked in the wake, at length by you and briefly by him, and they have sat up very straight ever since.
}
Daniels has eaten nothing since breakfast. { wounded >= 2: Beverly is out of floor { wounded_place == wounded_in_sickbay:in sickbay|{ wounded_place == wounded_on_deck_9:in the quarters on nine|in the shuttlebay}}, and has asked you for blankets. | Beverly has beds to spare, and has asked you what she is saving them for.}

*   [Keep it light]
    ~ sphere_light = true
    "Look at it this way," you tell them. "Nobody on this ship can be late for anything for three hundred years."
    "You've not met my mother," says Daniels.
    It isn't much, but it gets as far as the relief crew and comes back. The captain doesn't laugh. He waits for it to finish, which is his way of joining in.
*   [Name the ruin, and why it was chosen]
    "No fleets," you say, as you would show guests round a house. "Hardly a government, half a harvest. If I meant to rob a family I'd pick the week when they were all in hospital."
    Nobody likes it. Hawk takes it all the same, having been short of a reason since the wake, and goes back to his flying with it.
*   [Ask for life signs under the sphere]
    ~ temp below = 1 + LIST_COUNT(silo_saved)
    { cochrane_place == cochrane_in_silo:
        ~ below = below + 1
    }
    "Who's home, Data?"
    "Four hundred and twelve people in a valley of the Rocky Mountains, Commander. {below == 1:One more is|{below == 2:Two more are|{below == 3:Three more are|{below == 4:Four more are|Five more are}}}} inside the ridge beside it."
    "Inside?"
    "Fifteen metres down. { below == 1:That one is moving.|One of them is moving. The rest are behind concrete.}"
    You look at the ridge. You know what this country used to keep under its hills.
-   You give them back to the captain in fair condition. He is already on his feet.
    -> sphere_fire

= sphere_fire
# view: Picard
The sphere is ahead and below, { sphere_hurt: trailing vapour from the wound in its flank,} over the western side of a dark continent, and it takes no interest in you whatever. A green line goes down from it to the ground. # codex: borg-sphere
"It's firing on the surface," says Daniels. "That's one." A spark, among mountains. "Two. It's walking them up a hill, sir."
The emitters are half blind from the wake. To open the tubes at all, the shields will have to drop; and the nearer you are when she bursts, the more of her will be round you while they come back. This is also a century that has not been lived yet. A torpedo that goes wide will fall on somebody's great-grandmother. # codex: quantum-torpedo
{ hears > 1: Next door, behind your temple, they are working. They are pleased with the hill.}

*   [Hit its weapons first]
    ~ fire_order = fired_when_sure
    ~ spend(1)
    "Its emitters. Then the rest of it." {sphere_gunner()} takes the near one with phasers. The green line stops halfway down; the next comes from the far side, at a slant, and boils some snow, until that one is gone too. "Now," you say.
*   [Fire now, from the hip]
    ~ fire_order = fired_early
    "Fire."
    {sphere_gunner()} has no solution, and does it by hand. Hawk has had to bring her in to forty kilometres to give him a thing he can't miss, and that is nearer than anyone would choose to be.
*   [Hold fire. Be sure first]
    "Hold."
    {sphere_gunner()}'s finger stops a centimetre over the panel, and stays there. "Three," says Daniels. "Four." # codex: padraig-daniels
    -> sphere_hold
*   [Ask what it fires at, and then fire]
    ~ fire_order = fired_when_sure
    "At what, Mister Daniels?"
    "A hill, sir. Forty-five north, a hundred and eleven west. There's a shaft in it."
    Nobody crosses three centuries to shoot at a hill. "Quantum torpedoes," you say. "Fire."
-   -> sphere_killed

= sphere_hold
# view: Picard
Three was a stand of trees. Four was the road. Riker has come down to your side of the rail. "Whatever's up there, sir, the next one but one is on top of it."
Daniels no longer gives you the count. He gives the distance: "Ninety metres from the shaft." The sphere has slowed, to take aim with some care. You could still know, before you act, what it is that you are acting for. "Forty metres."

*   [Stand in its line]
    ~ fire_order = fired_late
    ~ hull_hurt = MIN(5, hull_hurt + 1)
    "Mister Hawk. Put us underneath it."
    He rolls her without asking which way up. The green line comes in at the dorsal plates and stays; on deck 3 a corridor opens, the doors close, and the lamps along the rail go brown. The hill is in your shadow. "Now," you say, and the tubes open through the smoke.
*   [Hold, until it is certain]
    ~ record(phoenix_lost)
    "Not until I know," you say.
    "Sir," says Daniels, and there he has run out of distance.
    -> ending_silence_over_montana
*   [Fire]
    ~ fire_order = fired_late
    ~ record(phoenix_hit_again)
    "Fire." The torpedoes pass the next one on its way down. You see both arrive: the top of the hill lifts, in one piece, and drops back a little crooked.
*   [Ask Data for the target]
    ~ fire_order = fired_late
    ~ record(phoenix_hit_again)
    "Mister Data, what stands in that shaft?"
    "A vehicle, sir. It has one stage, and what may be—" The hilltop goes white while he is in the sentence. "It has been struck, sir," says Data. You give the order on the last word.
-   -> sphere_killed

= sphere_killed
# view: Picard
~ spend(MAX(0, 0 - minute()))
~ record(sphere_destroyed)
~ record(borg_aboard)
{ fire_order == fired_early:
    ~ board(16, 14)
- else:
    ~ board(16, 9)
}
Four blue points go down into the sphere, which takes them in as it has taken everything. Light comes along its seams. Then it is scrap, in a great many orbits. { fire_order == fired_early: You are so near that the pieces ring on the hull from end to end. | A few pieces ring on the hull.}
"Shields are down," says Daniels, and counts that too. They come back on eleven.

*   [Have the eleven seconds logged]
    ~ sphere_logged = true
    "Enter that, with the time." Daniels enters it: ten past eight, by the clocks below. He enters everything, and had been about to.
*   [Look to the hill]
    You look to the hill. There is a column of smoke on it, leaning east, with a root of fire.
-   -> sphere_target

= sphere_target
# view: Picard
{ hears:
- 0: The pressure at your temple goes. You put a finger to the place.
- else: Next door they stop in the middle of a word. You wait for the quiet to be complete. A lamp has been left on in there, {fire_order == fired_early:and people sitting up by it|a small one}. You take it for an echo.
}
On the status board { LIST_COUNT(fallen()) > 0: the lost are still in grey: {say_ships(fallen())}. {LIST_COUNT(fallen()) > 1:Not one of them|It} has been laid down yet. | there are nine names, and no ship of them has been built yet.} Below them, for the Defiant, {defiant_crew} recovered, of 50.
{ point_reason == reason_lie: "The sensors show," says Data, and stops at the word, and you know against which sentence of yours he is holding it. "They show a silo, sir." | "The sensors show a silo, sir," says Data. "It was dug for a missile."} Riker has put both hands on the rail. He knows; he is waiting to be asked. # codex: montana

*   [Ask Data for the rest]
    "The missile has been altered," says Data. "It has two nacelles, folded, and a cockpit with three seats. I have only one candidate." He turns his chair. "It is the Phoenix, sir."
    At the rail one of the relief crew sits down on the step.
*   [Say it yourself]
    "Bozeman," you say. "That is Zefram Cochrane's silo. That is the Phoenix." You had her over your bed in grey plastic, with the port nacelle on crooked; and it is that boy's voice it comes out in, and Daniels politely studies his board.
*   (sphere_models) [Let Riker say it]
    "They took my class there when I was ten," says Riker. "I was sick on the coach." He points, over Hawk's head, at the smoke. "That's where you buy the little models. And that's the Phoenix, sir. That's Cochrane's silo."
-   { fact(phoenix_hit_again): "She was struck before we came," says Data, "and once since. She is standing." | "She has been struck," says Data. "She is standing."} # codex: phoenix # codex: zefram-cochrane
    "All that," says Daniels, "for a rocket?"
    { heard_back or heard_nine_billion: You knew it before the torpedoes left. It was there next door, among the tidy things, a day with a ring round it. | You come to it by the ordinary road, a step at a time, looking at the smoke.}

*   [Keep what they came for to yourself]
    ~ sphere_unsaid = true
    "We shall know more on the ground," you say.
    Hawk turns his chair right round. "It's the Vulcans. Isn't it, sir? They're not to come." He is twenty-six, and has got there alone.
    "Thank you, Mister Hawk." He turns back to the helm. It was not an answer, and the whole bridge has heard it. # codex: sean-hawk
*   [Let Data say the date]
    "You have the day, Mister Data?"
    { sphere_day: "I gave most of it earlier, sir," he says. "April." | "The fourth of April, sir." He has been hoping to be asked.}
    Nearly everyone on this bridge has been a Vulcan, or a tree, in a school play about the fifth. Worf was a tree. Nobody has to be told the rest. # codex: first-contact
*   "First warp, and who is meant to see it[."]," you say. "She flies tomorrow, before noon. A Vulcan ship is passing, on her way somewhere else. She sees it, and she turns aside." You find that you are speaking to the smoke. "They have come here so that she shall not turn." # codex: first-contact # codex: vulcan # codex: warp-drive
-   -> sphere_flicker

= sphere_flicker
# view: Picard
"Engineering to bridge." La Forge, with someone's drill behind him. "It's likely nothing, sir. I've a flicker on 16, environmental, and the bulkhead behind it's half a degree warm, so either a sensor cooked or something's drawing power that never asked for it. { engines_strained: After the run we gave her I'd be surprised if nothing had. | She had an easy run home, so I don't see why it should.} { hull_hurt >= 3: Mind you, I've got forty like it. | It's the only one I've got.}{ sphere_logged: It began at ten past eight." Daniels turns his head.|"} # codex: geordi-la-forge

*   [A sweep of deck 16]
    ~ deck_16_watch = watch_sweep
    ~ spend(3)
    Three minutes, with tricorders. It is Porter who reports, mild and put out. They have met nobody, and found a grille with one of its screws gone back in crooked. "None of mine would leave it so, sir," he says. "I've seen to the screw." # codex: paul-porter
*   [He may look into it when he can]
    ~ deck_16_watch = watch_none
    "At your convenience, Mister La Forge."
    "I'll give it to Porter. He'll want to know who touched his gaskets." The drill begins again before the channel has closed. # codex: paul-porter
*   [Guards on the door of engineering]
    ~ deck_16_watch = watch_guards
    ~ defend(16, 6)
    "Six, Mister Daniels. On the door." He names five, Kellogg among them. { lynch_met: "And Lynch," you say, "who carries the watch," and Daniels, who had not thought you knew it, writes it down. | For the sixth he takes the new one, Lynch, whom you have seen somewhere with a watch in his hand.}
    "What do I tell them to look for, sir?" says La Forge. You try several answers. "Heat," you say. # codex: kellogg # codex: timothy-lynch
-   Beverly has come up without being called, her bag packed, { confidant == told_beverly: and asks you, low, whether this counts as during. | and her glance goes to the hand that you have behind your back.} There will be people hurt down there. Riker has an objection ready; you can tell by how pleasant he looks. # codex: beverly-crusher

*   [You, Data and Beverly go down]
    ~ landing = (Picard, Crusher, Data)
    { riker_view:
    - riker_loyal: He makes it in one breath, as the manual has it, and then tells you that there is a coat waiting in transporter 3. "It's April down there," he says. "Button it."
    - riker_doubts: He makes it with his back to the others. "You asked me this morning if Hayes was right. Ask me again when you've been down there." You tell him that you will.
    - else: "It ought to be me, sir." It ought; every regulation says so. You tell him that you need to see whether she can fly, and it is perfectly true.
    }
    { holds(Picard, novel): There is a book inside your jacket. It was there when Typhon fell, and you take it along.}
*   [Riker, Data and Beverly go down]
    ~ landing = (Riker, Crusher, Data)
    { sphere_target.sphere_models: "Number One, you know where they sell the models." | "Number One, you have been there. I should have asked you." }{ riker_view == riker_doubts: He looks to see what it has cost you. | He has to put the objection away unused, and you see him fold it.} You will go as far as the transporter, to see them off.
*   [Beverly and one guard, first]
    ~ landing = (Crusher)
    "One to help, and one to watch."
    "To watch what?" says Beverly, who has seen the smoke. Kaplan is sent for, who whistles until he is told where he is going. { riker_view == riker_doubts: Riker withdraws his objection, and is slow about it. | Riker withdraws his objection.} You will see them off from the pad yourself. # codex: kaplan
-   -> sphere_conn

= sphere_conn
# view: Picard
The lift is open. { beside_defiant: "Three hundred and ninety thousand metres to the silo," says Data, who has given everything in metres since the Defiant. | "Three hundred and ninety kilometres to the silo," says Data.} { told_troi: "How many can you hear now?" says Troi, low. "None," you say, and it is very nearly so. | Troi stands where she can see your right hand.} { sphere_unsaid: Hawk has put tomorrow's date in the corner of his panel, very small. | Hawk has set a clock in the corner of his panel, to run down to eleven tomorrow.}
{ worf_arrival:
- worf_taken: Worf, whom nobody asked, looks at you and through you, correctly.
- worf_asked: Worf, who was asked and did come, inclines his head a centimetre.
- worf_ordered: Worf is at attention. He has been at attention since you ordered him off his ship.
- else: Worf smells of the pod still, of foam and other people's air.
}
{ landing ? Riker: With Riker below, the chair falls to Worf. | Riker stands by the chair.}

*   "Call me for anything odd[."]," you say.
    ~ conn_order = conn_call_me
    { landing ? Riker:
        "There is very little here that is not," says Worf. He will call.
    - else:
        "Odd," says Riker, looking about him at 2063. { sphere_light: "Anything that Mister Daniels's mother would remark on." He writes it down. | "Odder than this. Yes, sir."}
    }
*   "You have her[."]," you say.
    ~ conn_order = conn_plain
    { landing ? Riker: "Sir." Worf sits down in the chair by degrees, and takes its weight for it. | "I'll leave her where you can find her," says Riker. He does not sit. He never does while you can see it.}
*   "Trust nothing that feels quiet[."]," you say.
    ~ conn_order = conn_trust_nothing
    { landing ? Riker: Worf's head comes up. "I never have," he says. | Riker is about to be amusing, and isn't. At the rail Worf's head comes up; he has not cared for an order today until this one.}
-   The doors close on the bridge. Between decks you notice that you have been listening for the last minute, and your head is to the left.
    ~ spend(5)
    ~ done("sphere")
    -> camera
