// Weak Point. Thread ship, 2373. Views: Picard, Riker (D7), Picard (D8). Spends 20 on the film's path, 29 at most.
// READS: fleet, cube_hurt, defiant_end, hayes_fate, hayes_warned, dream_answer, hears, confidant, shielded, voss_lives,
//        beside_defiant, departure, hull_hurt, riker_view, shared_blame, worf_post, worf_arrival, troi_stand.
// LEAVES: fleet (by lose), hears, heard_back, point_reason, vanguard, wrong_target, sphere_hurt, told_troi, hull_hurt;
//        clock obsession; facts cube_destroyed, sphere_escaped.
// FILM: takes command / listens for the place only / asks them to take it from him / the blank plate /
//        the Appalachia leads / everyone on Data's count / says nothing to them / Riker: it's leaving / after it.
// Ships: the line never falls below two before the attack; where a third is not there to be lost, the Enterprise is hit.

// Corvalan speaks the orders in her own voice.
VAR weak_point_corvalan = false
// He shut the voices out, and Data found the place.
VAR weak_point_shut = false
// He said his own name to them as they died, aloud.
VAR weak_point_named = false
// Ships that a wrong target cost.
VAR weak_point_paid = ()
// How many salvoes went to the wrong place.
VAR weak_point_misses = 0
// What they fire at, as said.
VAR weak_point_spot = "the plate"

// The ships that fight: an empty Defiant does not, nor does the Bozeman with the Defiant in tow.
=== function weak_point_line()
~ temp ours = fleet - Defiant
{ defiant_end == defiant_towed:
    ~ ours -= Bozeman
}
~ return ours

=== function weak_point_captain(one)
{ one:
- Appalachia:
    ~ return "Ryd"
- Bozeman:
    ~ return "Halloran"
- Budapest:
    ~ return "Hayes"
- Endeavour:
    ~ return "Nwosu"
- Lexington:
    ~ return "Sato-Reyes"
- Madison:
    ~ return "Dunne"
- Thunderchild:
    ~ return "Corvalan"
- Yeager:
    ~ return "Aas"
}
~ return "someone"

// Who has tactical.
=== function weak_point_gunner()
{ worf_post == worf_at_tactical:
    ~ return "Worf"
}
~ return "Daniels"

=== function weak_point_hull()
~ hull_hurt = MIN(5, hull_hurt + 1)

=== weak_point
# scene: weak-point
# view: Picard
# place: Bridge
~ spend(6)
Your hand is on the back of Hawk's chair. You do not remember putting it there, and it is cold to the wrist; he has moved an inch forward from it, and is too well brought up to make it two.
The cube has filled the viewer. It has no edges any more, only a grey-green face, in which lamps go on and off where work is being done. # codex: battle-of-sector-001
{ cube_hurt:
- 0: Along the lower edge is a scar that the Defiant left, forty metres long this minute and forty-five the last.
- 1: From under the lower edge, where the Defiant left her wound, comes a yellow light.
- else: From under the lower edge comes a yellow light. There is a wound round there wide enough to berth in, and the iron has begun to run.
}
With you in the line {LIST_COUNT(weak_point_line()) > 1:are|is} {say_ships(weak_point_line())}. <>
{ defiant_end:
- defiant_towed: The Bozeman is going the other way, slowly, with the Defiant behind her on a beam.
- defiant_adrift: Well astern is a small white light, with the Defiant's name on it.
- else: What is left of the Defiant is still warm enough to show on Data's board.
}
{ hayes_fate == hayes_commands:
    Hayes is on the channel from the Budapest, giving a bearing for the third time to a ship that has gone. He coughs between the figures.
- else:
    The Budapest's last signal stands on the panel by your hand: the flag passes to the senior captain fit for command. { hayes_warned: The form says "senior captain". Hayes put in the other words himself, with a ship breaking up round him.|It is the wording of the form, and Hayes has added nothing to it.} # codex: jeremiah-hayes
}

*   { alive(Thunderchild) } [Ask Ines Corvalan to lead]
    She was a captain when you were a first officer. "With one tube, and a pilot who prays?" she says. "You have a plan, or you would not be so civil. I'll say it to them for you. Thunderchild, listening." You give her a rallying point. She tells it to the fleet in Spanish, and then, for the slow ones, in Standard. # codex: uss-thunderchild
    ~ weak_point_corvalan = true
*   [Take command, on the open channel]
    "Enterprise to all who can still turn," you say. "You will take your bearings from me." { hayes_fate == hayes_commands: Hayes stops in the middle of a figure. When he finishes it, it is on your frequency, in his place in the line.|One after another the lights on Daniels's board go from red to the amber of a ship awaiting orders.}
*   { hayes_fate == hayes_commands } [Ask Hayes to give it to you]
    "Can you hear them, Jean-Luc?" { hayes_warned: He does not wait. "You could before breakfast. Tell me that you do, now, on the record, and then take it." You tell him, on the record.|Until today no one has asked you that outright, except counsel at the inquiry. "Yes," you say. He coughs. "Then God help me, it's yours."} # codex: uss-budapest
*   [Ask who is senior here]
    You give them time to work it out. { hayes_fate == hayes_commands: Hayes could tell you, and what comes from the Budapest is a cough, and then an open key.|On other bridges people are looking down a list of the dead for the last name above their captain's.} Nobody claims it. You give a rallying point, and they come to it.
-   -> weak_point_room

=== weak_point_room
~ spend(3)
It comes where it has come since the morning, behind the left temple: a pressure, and then a partition worn thin. On the other side of it thousands are at work. <>
{ hears:
- 0: There are no words. It is warm there, and it is on your left.
- 1: There are no words, but it has a side now; you could point.
- 2: A word comes through, the last in a sentence of your own.
- 3: You have supplied the end of someone's sentence before you notice that it was not yours.
- else: The nearest is Six of Eleven, who was a glazier. # codex: six-of-eleven
}
They are mending. They are tidy about it; they bring the broken pieces in and go round one another with their loads, and nobody there has been lost in a corridor or has had an order to keep to himself, and { dream_answer == dream_fought:the arm that you tore off them this morning has been cleaned, and is hanging where you will find it|{ dream_answer == dream_listened:they go on from the word at which you woke|they say the name that is not yours, and leave a space after it of the right length}} — # codex: borg-collective # codex: locutus
"Captain?" says Data. You had begun to tell him about it.

*   [Listen to the end of the sentence]
    Where, you begin, and they finish it: a plate, its number. They go on. How many decks has the new ship? Who is that on your right? It is what colleagues ask, and by the time you think of refusing you have looked, at the deck, and Will, and the damp hair on Hawk's neck, and they have looked as well. When your head is your own it is turned full to the left. Counsellor Troi has come to stand on that side, close, in the way.
    ~ heard_back = true
    ~ hears = MIN(4, hears + 1)
    ~ advance(obsession, 1)
*   [Listen for the place, and for nothing else]
    They step over something. Whichever way they are carrying, when they come by one plate on the upper face they lift their feet, as a household does for the stair that creaks. You take the number of the plate and you come away. It is some time before Hawk's collar has a colour again.
*   [Shut it out. Have Data find the place]
    You give it dull matter to listen to. The standing orders for the reception of a flag officer run to forty paragraphs; you start at the first with your lips closed, and say aloud between two of them that there is a place on that face of which they are careful, and that Mister Data is to find it the long way.
    ~ weak_point_shut = true
    ~ spend(6)
    -> weak_point_long_way ->
-   -> weak_point_asked

// Six minutes cost the first of the Endeavour and the Bozeman, or a hit.
=== weak_point_long_way
{
- LIST_COUNT(weak_point_line()) > 2 and alive(Endeavour):
    It takes six minutes. In the fourth Adaeze Nwosu comes on to say that her port engine has gone flat by a semitone, and will someone please write that down. She is humming the note for them when the Endeavour's channel closes. # codex: uss-endeavour
    ~ lose(Endeavour)
- LIST_COUNT(weak_point_line()) > 2 and weak_point_line() ? Bozeman:
    It takes six minutes. In the fourth Piet Halloran asks from the Bozeman whether you would mind hurrying. He knocks twice on his piece of oak. The beam that goes through his ship comes out on the far side with pieces of her in it. # codex: uss-bozeman
    ~ lose(Bozeman)
- else:
    It takes six minutes. In the fourth the beam finds you, and opens deck three along a seam, and is shut off from it by a bulkhead with eleven people on the right side and one on the other.
    ~ weak_point_hull()
}
Data turns with three plates on his panel, each of them bare. You have a finger on the second before he is done explaining. You have also lost your place in paragraph thirty.
->->

=== weak_point_asked
~ temp weak_point_asker = LIST_MIN(weak_point_line())
{
- weak_point_line() ? Endeavour:
    ~ weak_point_asker = Endeavour
- weak_point_line() ? Thunderchild:
    ~ weak_point_asker = Thunderchild
}
You send the number of the plate down the line.
"That is a blank," says {weak_point_captain(weak_point_asker)}, from the {weak_point_asker}. "It's hull. We have been over it twice with everything there is. Enterprise, how do you know?"
{ confidant:
- told_beverly: Beverly is on the ship's own line, among her wounded, where the fleet cannot hear. "They'll believe you," she says. "I did, at half past six this morning, in my dressing gown."
- told_log: You have said it once today, to a log, and had the log sealed.
- told_nobody: You have not said it today to anyone who did not know it already.
}
{ weak_point_line() ? Lexington: Before you can speak there is Sato-Reyes. "{ shielded ? Lexington:You came in across our bows and took what was meant for us. Takeda doesn't need it explained|If it's wrong we shall none of us have to write it up}," she says. "The Lexington's laid on." }

*   "I hear them."
    Here and there in the fleet someone puts a hand over a microphone. { alive(Thunderchild): "Thunderchild, believing," says Corvalan. She is the only one who sounds easier for it.|It is {weak_point_captain(weak_point_asker)} who takes the hand away first. "Then hear them for all of us," comes the answer.} On the board the guns come round one ship at a time, with gaps, and there is one that does not.
    ~ point_reason = reason_truth
*   "You will have to take it from me."
    "That's a good deal to take," says {weak_point_captain(weak_point_asker)}. There is a rustle, someone's sleeve against the key, and then the board shows the {weak_point_asker}'s guns coming round. The rest come after hers.
    ~ point_reason = reason_trust
*   "Our sensors show a ghost there. It repeats."
    At ops Data has turned, with his lips apart, to help you; there is no ghost. He looks at you until he has understood that, and goes back to his panel, and makes an entry. The guns come round. It is a thing that gunners like to hear.
    ~ point_reason = reason_lie
-   -> weak_point_target

=== weak_point_target
{ weak_point_misses == 0:
    ~ spend(2)
    Sixty metres by forty, on the upper face: no ports, no emitters, nothing warm behind it. Data has added two marks, for completeness. One is on the core of the cube, far in and white. One is on the wound{ cube_hurt == 0:, what there is of it}. { weak_point_shut: They are careful of the plate; and they could be careful of a thing for Data to see.|You know about the plate because they told you; and that is a thing which they could tell you for their own purposes.}
- else:
    The plate has not been touched. { weak_point_shut: "They continue to avoid it," says Data.|They are still lifting their feet for it.}
}

*   [Aim at the bright core]
    It is where you would aim if you had slept well. {weak_point_gunner()} has it laid in a second, with some relief. The light goes down into the cube, and down, and is drunk. Next door they do not so much as put down their loads.
    -> weak_point_wrong
*   [Aim at the blank plate]
    "There," you say. "All of you. Nowhere else." {weak_point_gunner()} lays every tube in the ship on sixty metres of nothing, and does not ask. # codex: quantum-torpedo
    -> weak_point_lead
*   [Aim at the wound that the Defiant made]
    { cube_hurt >= 2:
        You look at it again. The plate opens on a duct, and the duct, by your reckoning, runs down behind the wound with very little between. { weak_point_gunner() == "Worf": "That is mine," says Worf, and lays the tubes on it himself.|Daniels checks it, and checks it again, and is still pleased.}
        ~ weak_point_spot = "the wound"
        -> weak_point_lead
    - else:
        The torpedoes go in at the lip and burst. When the glare is off the viewer there are drones along the edge of the hole, shoulder to shoulder, closing it with what you have just broken.
        -> weak_point_wrong
    }

// The answer falls on the Thunderchild, or on the Endeavour in her place, or on us.
=== weak_point_wrong
~ wrong_target = true
~ weak_point_misses += 1
{
- LIST_COUNT(weak_point_line()) > 2 and alive(Thunderchild):
    The answer is for the Thunderchild. "That was not it, Picard," says Ines Corvalan. "Thunderchild," she says, and you wait for the rest. It would have been a participle.
    ~ lose(Thunderchild)
    ~ weak_point_paid += Thunderchild
- LIST_COUNT(weak_point_line()) > 2 and alive(Endeavour):
    The answer is for the Endeavour. Adaeze Nwosu says, to someone with her, "Listen. You can hear it in the plates," and then the noise is on every speaker in the fleet.
    ~ lose(Endeavour)
    ~ weak_point_paid += Endeavour
- else:
    The answer is for you. It comes in under the saucer and lays the whole bridge over against its straps. When you can see, you are on one knee at Hawk's side, and he is flying her with his left hand.
    ~ weak_point_hull()
}
~ weak_point_corvalan = weak_point_corvalan and alive(Thunderchild)
{ weak_point_misses < 2:
    -> weak_point_target
}
That leaves the plate. You have every tube laid on it before anyone can offer you a fourth opinion.
-> weak_point_lead

=== weak_point_lead
~ spend(4)
~ temp weak_point_leaders = weak_point_line() ^ (Appalachia, Bozeman, Thunderchild)
Someone must go in ahead and be shot at. { alive(Appalachia): "Enterprise, Appalachia," says Tomas Ryd. "If the place is not promised to anybody, I should be obliged."|Nobody asks for the place. There are fewer captains on the channel than there were, and they have begun to hear one another think.}
On the side line they are reading into the record the people who were got off the Defiant. { voss_lives: "Voss, Bettany, ensign." Hawk takes one hand from the panel, dries it on his knee, and puts it back.|After Vance they have Wu. Hawk, who was at school with a name that comes between, asks very quietly to have the last two again.}

*   [We lead]
    "Ours," you say. { beside_defiant: "Again, sir?" says Hawk. He has already been within a ship's length of it today.|"Close, sir?" says Hawk. "Until you can read it," you say, "if there is anything written."} The deck tilts. The face comes up, and a beam goes along your spine from end to end with a sound of sheet iron.
    ~ vanguard = ()
    ~ weak_point_hull()
*   { alive(Appalachia) } [The Appalachia, with your thanks]
    "The obligation is ours," you tell him. "After you, Captain." Ryd, who has sent back letters for want of a salutation, thanks you by your full rank and takes his ship past your bow, close enough to see that she has lost the paint off one side. # codex: uss-appalachia
    ~ vanguard = Appalachia
*   { weak_point_line() ? Bozeman } [The Bozeman. She is the quickest]
    "Us?" says Piet Halloran. "Well, it's nice to be noticed." You hear two knocks. The Bozeman goes by below you with her lamps out, and puts on a roll for which there is no need. # codex: uss-bozeman
    ~ vanguard = Bozeman
*   { alive(Thunderchild) } [The Thunderchild. She has the armour]
    "Thunderchild, leading," says Corvalan, before you have got to the verb. Her pilot can be heard behind her, praying at a good speed.
    ~ vanguard = Thunderchild
*   { LIST_COUNT(weak_point_leaders) < 2 } [Data is to choose]
    He has chosen before you finish. "The {LIST_MIN(weak_point_line())}, sir. The difference between her and the next is two per cent." He hears the word "difference" after he has said it, and looks down. {weak_point_captain(LIST_MIN(weak_point_line()))} says only, "Going in."
    ~ vanguard = LIST_MIN(weak_point_line())
-   -> weak_point_fire

=== weak_point_fire
{ vanguard == ():
    The rest are strung out behind you over eighty kilometres, and {weak_point_spot} is under your bow.
- else:
    The others are strung out behind the {vanguard} over eighty kilometres. You can keep {weak_point_spot} under your bow only while the cube is busy with her.
}
<> { point_reason == reason_truth: There is still that one gun which has not come round.|Every gun on the board is laid.} # codex: tactical-officer

*   [A ripple, from the near ships to the far]
    ~ spend(6)
    They go one after another down the line, a stick along a fence, and each ship's fire lands in the hole that the last has opened. It is handsome shooting. It also tells the cube, for a full minute, where you mean to hit it next.
*   [All together, on Data's count]
    ~ spend(5)
    "Five," says Data on every bridge there is. { weak_point_corvalan:"Cuatro," says Corvalan.} { point_reason == reason_truth:At three the last of the guns comes round.|{ point_reason == reason_lie:He has a good voice for it, level and without guile, and he does not look up from the panel.|You find that you are moving your lips.}} On nought the viewer goes white.
*   [Each as soon as she is ready]
    ~ spend(4)
    You have hardly said it when the first of them fires. It is ragged, some of it goes wide, and none of it can be foreseen. Next door, for the first time, you feel them begin one thing and go back to do another.
-   -> weak_point_answer

=== weak_point_answer
{
- heard_back:
    The cube answers. It has thirty beams to answer with, and it sends them all to one ship, along the line that runs from its middle to the chair you are holding. The lights go. { vanguard != (): Nothing at all is fired at the {vanguard}. She goes through the glare with her windows lit.}
    ~ weak_point_hull()
- vanguard == Appalachia and cube_hurt < 2:
    The cube answers. "Appalachia to all ships," says Tomas Ryd. "It has been a pleasure, and I am only sorry that" — and then there are two halves, with four decks of lit windows showing at the break.
    ~ lose(Appalachia)
- vanguard == Bozeman:
    The cube answers. Halloran rolls her out of the first beam, and out of the second. "You see?" he is saying, to you or to it, when the third goes in at the Bozeman's bow.
    ~ lose(Bozeman)
- vanguard == ():
    The cube answers, late, with a beam here and a beam there. Those on your own hull you know by the pitch.
- else:
    The cube answers. The {vanguard} comes out of the far side of it with a nacelle gone and half her lamps, turning. { vanguard == Thunderchild:"Thunderchild, limping," says Corvalan.|{weak_point_captain(vanguard)} is on the channel, reading off the damage in alphabetical order.}
}
{ departure == left_early and vanguard != () and not heard_back and weak_point_line() ? Bozeman:
    It is very nearly a whole cube, and it has a beam over for the next in line. That is the Bozeman. There is one knock on the channel.
    ~ lose(Bozeman)
}
Then {weak_point_spot} gives, and far behind it a thing that had been held shut comes open.
Next door they put down what they are carrying. Thousands of them; you feel it through the soles of your feet. They do not cry out. They turn, all of them, towards the wall that you are behind.

*   [Tell them your name]
    ~ weak_point_named = true
    "Picard," you say. Hawk looks up: you have said it aloud. They consider it, thousands of them, with attention, and begin to correct it, and
*   [Say nothing to them]
    You stand as you would stand for a colour party, and give them nothing. They leave you a place to speak in. It is still open when
*   [Take your hand off the chair]
    The fingers do not want to come; you lift them off the leather with the other hand, one at a time. At the fourth you are a man on a bridge, who hears engines. At the fifth
-   ~ record(cube_destroyed)
the light comes through the viewer and makes an X-ray of Hawk's hands. When it is over there is a wall where the partition was, and you have your temple against it.
-> weak_point_hatch

=== weak_point_hatch
# view: Riker
Somebody very young says "Oh," and then they're all on their feet. You give them that; you've served in ships that never had a thing to cheer. An ensign is shaking hands with a locker. Up through your heels the engines are {hull_hurt >= 3: running with a rattle that wasn't there at breakfast|running sweet}, and you go round the room, as you would near the end of a dinner, to see who hasn't touched his plate.
The captain hasn't. He is looking low into the fire, to the left, where there's nothing to look at but iron coming to bits. <>
{ riker_view:
- riker_loyal: This morning you told him that Hayes had him wrong. You'd say it again, and you would like him to look somewhere else.
- riker_doubts: This morning you told him that you weren't sure Hayes had him wrong. You've been hoping all day to be ashamed of it.
- riker_unasked: He never asked what you thought of Hayes's opinion. You had an answer ready for him, and now there's a crease in it.
}
Where he's looking a square of hull slides back, on a track, quite whole, and a thing as round as an olive comes out of the fire behind it. # codex: borg-sphere

*   [Say nothing yet, and watch him]
    You give it a slow three. On one, his head comes round with it, and a little ahead of it. On two he says a word that you don't catch. On three he hasn't told anybody, so you do. "A sphere," you say, "six hundred metres of it, and going." He looks round, really surprised to find you in.
*   [Order the torpedoes away yourself]
    ~ spend(1)
    "{weak_point_gunner()}," you say, and point with your whole arm. Two of them get there. The second takes a bite out of the round, and it wobbles, and goes on. "Thank you, Number One," says the captain. He says it a good while after.
    ~ sphere_hurt = true
*   "Sir[."]," you say. "They've kept one back. It's leaving."
    "Yes," says the captain, the way you'd say it to a waiter who has brought what you ordered. The cheering goes out from the front of the bridge to the back, as each of them gets a look.
-   ~ record(sphere_escaped)
    "Where's it bound?" you ask, for the benefit of the room.
    Nobody bothers to work it out. You can see the Pacific past the side of it. # codex: pacific-ocean
    -> weak_point_after

=== weak_point_after
# view: Picard
{ LIST_COUNT(weak_point_line()) > 1: No one else has the engines for it. Behind you {say_ships(weak_point_line())} lie where the light left them, with their own fires to see to.|Only the {LIST_MIN(weak_point_line())} is left to look to, and she has her own fires.} <>
{ worf_post:
- worf_at_tactical: Worf has a range on the sphere. Daniels has made room for him at the rail without being asked to.
- worf_to_sickbay: Worf comes out of the lift with his arm sealed to the elbow, and a nurse's voice behind him that the doors cut off.
- worf_on_the_bridge: Worf is at the rail, where he chose to be, with no panel in front of him.
}
{ worf_arrival:
- worf_taken: He has not addressed you since he was brought here. "It will outrun us in six minutes," he says, to Daniels.
- worf_asked: "You asked me what I want done," he says. "That."
- worf_ordered: "I await your orders," he says, "again."
- worf_from_pod: The ring of a hatch is still printed on his cheek. "It is smaller than the last one," he says. "So was my ship."
}
~ spend(5)

*   [A word with Troi, first]
    ~ spend(1)
    She is {troi_stand == troi_by_picard:where she was when Typhon fell, at your side|by the step, with one foot on it}. You bend, for the others' sake, and point at a chart.
    "I knew some of them," you say.
    { weak_point_named: "You told them your name," says Troi. "I wondered which of them you thought had forgotten it."|"Some," says Troi. She has not taken her gaze off your temple. "And did they know that you were sorry?"}
    You straighten up. {weak_point_named: You had thought of it as a reply.|You had not said that you were.}
    ~ told_troi = true
*   [Look to your hand, and then go]
    You turn it over, below the level of the chair. By rights it should be warming: there is no one left in the fire. The nails are blue. You close it, you put it behind your back, and you tell Hawk to follow that thing and not to be delicate about it.
*   [After it]
    "After it," you say; you have said it before the square of hull has quite closed up and burned. { shared_blame: Hawk has the heading in. Nobody was against it this morning, when you asked them, and you do not ask them again.|Hawk has the heading in. No one remarks that this, too, is without orders.}
-   Ahead of the bow there is a great deal of wreckage, and between the wreckage there are lamps.
~ done("weak-point")
-> vortex
