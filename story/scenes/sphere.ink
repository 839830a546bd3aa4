// READS: touched_mirror, earth_on_screen, wake_word, wounded, wounded_place, silo_saved, cochrane_place, sphere_hurt, hears,
// fleet, defiant_crew, point_reason, heard_back, heard_nine_billion, engines_strained, hull_hurt, lynch_met, confidant,
// riker_view, worf_arrival, worf_post, told_troi, beside_defiant; holds(Picard, novel); fact(phoenix_hit_again).
// LEAVES: sphere_light, fire_order, deck_16_watch, landing, conn_order, sphere_logged, hull_hurt (D3b); phoenix_hit_again, phoenix_lost, sphere_destroyed,
// borg_aboard; drones and perhaps guards on deck 16. Picard leaves the bridge in every game: to beam down, or to see the
// others off the pad. Who stays in the chair is Riker, or Worf where Riker lands. The guard of the last landing is Kaplan.
// Nothing here presumes that missile_strike was watched; the hill has been hit before this scene begins.
// FILM: isotopes; wait; name the ruin; ask what it fires at, fire; let Riker; first warp; let him look; Picard, Data, Beverly; the conn.

// Riker made them laugh.
VAR sphere_light = false
// Picard did not say what the Borg came for.
VAR sphere_unsaid = false
// Data began to give the day, and was thanked.
VAR sphere_day = false
// Data told Hawk the date.
VAR sphere_hawk = false
// Riker found Daniels something to eat.
VAR sphere_fed = false
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
The bridge falls the wrong way. For 4.1 seconds the ceiling is below you.
You count twelve people, twice. This morning it was eleven: the twelfth is Commander Worf.
The captain's right hand {touched_mirror:presses his left cheekbone, with the thumb|stops two centimetres from his left cheekbone}. It has done so four times today.
Below is Earth. Its oceans reflect at 470 nanometres; when they were last {earth_on_screen:on this screen|in your readings}, they were not water. # codex: earth
"The date, Mister Data. Any of it." # codex: time-travel

*   [Date the sky, by the planets]
    Mars, Jupiter and Saturn have stood in these three places on one date in nine hundred years. "2063," you say. "The spring." You wish to go on looking at things that are where they ought to be.
*   [Date the air, by its isotopes]
    Caesium 137, strontium 90, krypton 85, in a weapon's proportions. "I make it 2062." With the chip on, you look at the figure once more. "2063," you say. "The spring."
*   [Listen for their broadcasts]
    You listen on 41,000 frequencies. From 1920 to 2053 this planet was never silent. "None," you say. "It is after their last war, sir. By the Moon's place I make it 2063." One carrier, of four watts, stopped before you could resolve whether it was speech. # codex: luna
-   You have the day also. You have not been asked for it.

*   [Wait to be asked]
    Waiting has a location, in the throat, where you have no parts.
*   [Offer it]
    ~ sphere_day = true
    "It is a Wednesday, sir. It is the fourth of—"
    "Thank you, Mister Data." The captain is looking at the screen. You keep the rest of the date.
*   [Tell Lieutenant Hawk, who is nearest]
    ~ sphere_hawk = true
    "It is a Wednesday," you tell him, at a volume for one person. "The fourth of April."
    His hand, which he keeps above the panel, comes down one centimetre. "Feels like one," says Lieutenant Hawk.
    You had not known that it could be felt.
-   -> sphere_host

= sphere_host
# view: Riker
Ten years after the worst war they ever had. The date goes round the bridge from seat to seat, and nobody wants seconds. # codex: 21st-century # codex: nuclear-dark-age # codex: world-war-iii
{ wake_word:
- wake_silent: They had no word from the captain in the wake, and look at his chair.
- wake_purpose: The captain told them in the wake what this is for, and they're living on that.
- else: They were thanked in the wake, at length by you and briefly by the captain.
}
Daniels has had nothing since breakfast. The deck leans a hair to port, and so does he. Beverly { wounded >= 2:is out of floor { wounded_place == wounded_in_sickbay:in sickbay|{ wounded_place == wounded_on_deck_9:in the quarters on nine|in the shuttlebay}}|has every bed full}.

*   [Keep it light]
    ~ sphere_light = true
    "Look at it this way," you tell them. "Nobody on this ship can be late for anything for three hundred years."
    "You've not met my mother," says Daniels.
    It gets a laugh even from the relief crew. The captain waits for it to finish.
*   [Name the ruin, and why it was chosen]
    "There isn't a lamp lit down there," you say. "If I meant to rob a house, I'd pick the week when the whole family was in hospital."
*   [Find Daniels something to eat]
    ~ sphere_fed = true
    ~ spend(1)
    Behind the burn dressings there's a bar of pressed apricot with a corner gone, and you don't ask whose corner. Daniels gets half. The other half goes forward to Hawk from hand to hand, past the ear of the captain, who doesn't turn his head, which is his way of joining in.
*   [Ask for life signs under the sphere]
    ~ temp below = 1 + LIST_COUNT(silo_saved)
    { cochrane_place == cochrane_in_silo:
        ~ below = below + 1
    }
    "Who's home, Data?"
    "Four hundred and twelve people in a valley of the Rocky Mountains, Commander. {below == 1:One more is|{below == 2:Two more are|{below == 3:Three more are|{below == 4:Four more are|Five more are}}}} inside the ridge beside it."
    "Inside?"
    "Fifteen metres down. { below == 1:That one is moving.|One of them is moving. {below == 2:The other is|The rest are} behind concrete.}"
-   -> sphere_fire

= sphere_fire
# view: Picard
The sphere is below you, { sphere_hurt:trailing vapour from the wound in its flank, }and a green line goes down from it to the ground. # codex: borg-sphere
"It's shooting at a hill," says Daniels{ sphere_fed:, round the apricot}. "One it's hit before, sir. That's one. Two. It's walking them up."
To fire you must drop the shields. The nearer you are when the sphere bursts, the more of it comes at you before they are up. # codex: quantum-torpedo
{ hears > 1: Next door, behind your temple, they are working. They are pleased with the hill.}

*   [Hit its weapons first]
    ~ fire_order = fired_when_sure
    ~ spend(1)
    "Its emitters. Then the rest of it." {sphere_gunner()} takes the near one with phasers, and the green line stops halfway down. The next comes from the far side, until that emitter is gone too. "Now," you say.
*   [Fire now, from the hip]
    ~ fire_order = fired_early
    "Fire."
    Hawk takes her in to forty kilometres, nearer than anyone would choose to be, and {sphere_gunner()} fires by hand.
*   [Hold fire. Be sure first]
    "Hold," you say. "I will know what it wants there."
    "Three," says Daniels. "Four." # codex: padraig-daniels
    -> sphere_hold
*   [Ask what it fires at, and then fire]
    ~ fire_order = fired_when_sure
    "What is on that hill, Mister Daniels?"
    "A shaft. Straight down."
    "All four tubes," you say. "Now."
-   -> sphere_killed

= sphere_hold
# view: Picard
Three was a stand of trees. Four was the road. Riker has come down to your side of the rail. "Two more, sir, and it hits."
At the top of the hill is a shaft. Daniels gives its distance from the last shot: "Ninety metres." The sphere has slowed, to aim. "Forty."

*   [Stand in its line]
    ~ fire_order = fired_late
    ~ hull_hurt = MIN(5, hull_hurt + 1)
    "Mister Hawk. Put us underneath it."
    He rolls her without asking which way up. The green line comes in at the dorsal plates and stays; on deck 4 a corridor opens to space, and the doors close. The hill is in your shadow. "Now," you say.
*   [Hold, until it is certain]
    ~ record(phoenix_lost)
    "Not until I know," you say.
    "Ten," says Daniels. "Sir. Sir."
    -> ending_silence_over_montana
*   [Fire]
    ~ fire_order = fired_late
    ~ record(phoenix_hit_again)
    "Fire." The torpedoes pass the next shot on its way down. The top of the hill lifts, in one piece, and drops back a little crooked.
*   [Ask Data for the target]
    ~ fire_order = fired_late
    ~ record(phoenix_hit_again)
    "Mister Data, what stands in that shaft?"
    "A vehicle, sir. It has one stage, and what may be—" The hilltop goes white. "It has been struck, sir," says Data. "Fire," you say.
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
Light runs along the sphere's seams. Then it is scrap. { fire_order == fired_early:You are so near that the pieces ring on the hull from end to end.|A few pieces ring on the hull.}
"Shields are still down," says Daniels, and counts. They come back on eleven.

*   [Have the eleven seconds logged]
    ~ sphere_logged = true
    "Enter that, with the time." Daniels enters it: ten past eight, by the clocks below.
*   [Look to the hill]
    It smokes, from a root of fire.
*   [Ask Daniels where he would have come aboard]
    ~ sphere_logged = true
    "With eleven seconds? Somewhere that hums, with thick walls." He considers his board. "Sixteen."
    "And if you were tidy?"
    "Then you'd not know I'd come." He enters it, with the minute: ten past eight.
*   { hears > 1 } [Listen, till the last of them has stopped]
    ~ advance(obsession, 1)
    You shut your eyes and follow it down, room by room, as a man goes round a house at night putting lamps out. When you open them Troi is nearer by two steps.
-   -> sphere_target

= sphere_target
# view: Picard
{ hears:
- 0: The pressure at your temple goes.
- else: Next door, behind your temple, they stop. One lamp is still lit in there{ fire_order == fired_early:, and people are sitting up by it}. You take it for an echo.
}
The status board has the ships of this afternoon{ LIST_COUNT(fallen()) > 0:, with {say_ships(fallen())} in grey}. Below them, for the Defiant: {defiant_crew} recovered, of 50.
{ point_reason == reason_lie:"The sensors show," says Data, and stops. You told the fleet that they showed something, and they did not. "They show a silo, sir."|"The sensors show a silo, sir," says Data.} Riker has both hands on the rail, and is waiting to be asked. # codex: montana

*   [Ask Data for the rest]
    "It is a missile, sir, with two nacelles, folded, and three seats," says Data. "I have only one candidate." He turns his chair. "It is the Phoenix."
*   [Say it yourself]
    "Bozeman, in Montana," you say. "That is Zefram Cochrane's silo, and that is the Phoenix." You know the ridge from a photograph.
*   (sphere_models) [Let Riker say it]
    "They took my class there when I was ten," says Riker. "That's where they sell the little models. That's Cochrane's silo, sir. That's the Phoenix."
-   { fact(phoenix_hit_again):"She was struck before we came," says Data, "and once since. She is standing."|"She has been struck," says Data. "She is standing."} # codex: phoenix # codex: zefram-cochrane
    "All that," says Daniels, "for a rocket?"
    { heard_back or heard_nine_billion: You knew it before the torpedoes left. It was there next door: a day with a ring round it.}

*   [Keep what they came for to yourself]
    ~ sphere_unsaid = true
    "We shall know more on the ground," you say.
    Hawk turns his chair right round. "It's the Vulcans. Isn't it, sir? They're not to come." He is twenty-six, and has got there {sphere_hawk:from one date|alone}.
    "Thank you, Mister Hawk." They have all heard that it is no answer. # codex: sean-hawk
*   [Let Data say the date]
    "You have the day, Mister Data?"
    { sphere_day:"I gave most of it earlier, sir," he says. "April."|"The fourth of April, sir." He has been hoping to be asked.}
    Nearly everyone here has been a Vulcan, or a tree, in a school play about the fifth: the first warp flight, and the ship that saw it. Worf was a tree. # codex: first-contact
*   "First warp, and who is meant to see it[."]," you say. "She flies tomorrow, before noon. A Vulcan ship sees it, and turns aside. They are here so that she shall not." # codex: first-contact # codex: vulcan # codex: warp-drive
*   [Ask Worf why he would strike at a hill]
    "To kill what is in it before it can stand," says Worf. "I would be ashamed."
    "It stands tomorrow, before noon," you say. "A Vulcan ship is to see it, and turn aside."
    "Then they have come to make us children," says Worf, "for ever." # codex: first-contact # codex: vulcan
-   -> sphere_flicker

= sphere_flicker
# view: Picard
"Engineering to bridge." It is La Forge. "I've a flicker on deck 16, and the wall behind it's half a degree warm, so a sensor cooked, or something's drawing power. { engines_strained:After the run we gave her, I'd bet on the sensor.|Her engines had an easy day, so it's not them.}{ hull_hurt >= 3: I've forty faults ahead of it.}{ sphere_logged: It began at ten past eight." Daniels turns his head.|"} # codex: geordi-la-forge

*   [A sweep of deck 16]
    ~ deck_16_watch = watch_sweep
    ~ spend(3)
    Porter reports in three minutes, put out. They have met nobody, and found a grille with one screw gone back in crooked. "None of mine would leave it so, sir," he says. "I've seen to the screw." # codex: paul-porter
*   [He may look into it when he can]
    ~ deck_16_watch = watch_none
    "At your convenience, Mister La Forge."
    "I'll give it to Porter. He'll want to know who touched his gaskets." # codex: paul-porter
*   [Guards on the door of engineering]
    ~ deck_16_watch = watch_guards
    ~ defend(16, 6)
    "Six, Mister Daniels. On the door." He names five, Kellogg among them. { lynch_met:"And Lynch," you say, "who carries the watch." Daniels had not thought you knew it.|The sixth is Lynch, who is in his second week.}
    "What do I tell them to look for, sir?" says La Forge. "Heat," you say. # codex: kellogg # codex: timothy-lynch
*   [Send Worf to smell it]
    ~ deck_16_watch = watch_sweep
    ~ spend(3)
    He is back in three minutes, dissatisfied. "Hot dust," he says. "Copper. Mister Porter says that engine rooms smell." They met nobody. "One screw of a grille was in crooked. He has seen to the screw. I had wished to see to it." # codex: paul-porter
-   Beverly has come up with her bag packed. { confidant == told_beverly:She asks you, low, if the dream is still going on.|She looks at the hand that you have behind your back.} Riker has an objection ready. # codex: beverly-crusher

*   [You, Data and Beverly go down]
    ~ landing = (Picard, Crusher, Data)
    { riker_view:
    - riker_loyal: He makes it in one breath, as the manual has it, and then tells you that there is a coat waiting on the pad. "It's April down there," he says. "Button it."
    - riker_doubts: He makes it with his back to the others. "You asked me this morning if Hayes was right. Ask me again when you've been down there."
    - else: "It ought to be me, sir." It ought. You tell him that you need to see whether the Phoenix can fly, and it is true.
    }
    { holds(Picard, novel): There is a book inside your jacket. You take it along.}
*   [Riker, Data and Beverly go down]
    ~ landing = (Riker, Crusher, Data)
    { sphere_target.sphere_models:"Number One, you know where they sell the models."|"Number One, you know the place. I should have asked you."} You will see them off from the pad.
*   [Beverly and one guard, first]
    ~ landing = (Crusher)
    "One to help, and one to watch."
    "To watch what?" says Beverly. Kaplan is sent for, who whistles. { riker_view == riker_doubts:Riker withdraws his objection, and is slow about it.|Riker withdraws his objection.} You will see them off from the pad yourself. # codex: kaplan
*   [Ask Beverly whom she wants with her]
    ~ landing = (Picard, Crusher, Data)
    "Data, to lift," she says. "And you. { confidant == told_beverly:If it's still going on, I want it where I can hear it breathe.|That hand wants something to carry.}" Riker shuts his mouth: she may overrule the pair of you, and has done it with a spoon.{ holds(Picard, novel): The book inside your jacket comes along.}
-   -> sphere_conn

= sphere_conn
# view: Picard
The lift is open. { beside_defiant: "Three hundred and ninety thousand metres to the silo," says Data, who has given everything in metres since the Defiant.} { told_troi:"How many can you hear now?" says Troi, low. "None," you say. It is nearly so.|Troi stands where she can see your right hand.} { sphere_unsaid:Hawk does not look round.|Hawk has set a clock running, down to eleven tomorrow.}
{ worf_arrival:
- worf_taken: Worf, who was fetched off his ship, looks through you, correctly.
- worf_asked: Worf, who was asked off his ship and came, inclines his head a centimetre.
- worf_ordered: Worf, who was ordered off his ship, is at attention again.
- else: Worf smells of the pod still, of foam and other people's air.
} { landing ? Riker:With Riker below, the chair falls to him.|Riker stands by the chair.}

*   "Call me for anything odd[."]," you say.
    ~ conn_order = conn_call_me
    { landing ? Riker:
        "There is very little here that is not," says Worf.
    - else:
        "Odd," says Riker, looking about him at 2063. { sphere_light:"Anything that Mister Daniels's mother would remark on."|"Odder than this. Yes, sir."}
    }
*   "You have her[."]," you say.
    ~ conn_order = conn_plain
    { landing ? Riker:"Sir." Worf sits down in the chair by degrees.|"I'll leave her where you can find her," says Riker. He does not sit while you can see it.}
*   "Trust nothing that feels quiet[."]," you say.
    ~ conn_order = conn_trust_nothing
    { landing ? Riker:Worf's head comes up. "I never have," he says.|Riker is about to be amusing, and is not. Beside him Worf's head comes up.}
*   "If I sound at peace, do not obey me[."]," you say. "Trust nothing that feels quiet, myself included."
    ~ conn_order = conn_trust_nothing
    ~ advance(obsession, -1)
    { landing ? Riker:
        "I shall know," says Worf. "You are never at peace." From him it is a courtesy.
    - else:
        "How would I tell?" Riker begins, and finds that he can. Troi is looking at the carpet.
    }
-   The doors close on the bridge. Between decks you notice that you have been listening.
    ~ spend(5)
    ~ done("sphere")
    -> camera
