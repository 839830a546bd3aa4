// Weak Point. Thread ship, 2373. Views: Picard, Riker (D7), Picard (D8). Spends 25 on the film's path, 37 at most.
// READS: fleet, cube_hurt, defiant_end, hayes_fate, hayes_warned, dream_answer, played_flute, hears, confidant, shielded, voss_lives,
//        beside_defiant, departure, hull_hurt, riker_view, shared_blame, worf_post, worf_arrival, troi_stand.
// LEAVES: fleet (by lose), hears, heard_back, point_reason, vanguard, wrong_target, sphere_hurt, told_troi, hull_hurt; weak_point_paid;
//        clock obsession; facts cube_destroyed, sphere_escaped.
// FILM: speaks to all of them / listens for the place only / has no better answer than the number / the blank plate /
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
Your hand is on Hawk's chair. You did not put it there, and it is cold; he sits an inch forward from it. # codex: battle-of-sector-001
{ cube_hurt:
- 0: In the cube's lower edge the wound that the Defiant left is closing by the minute.
- else: Yellow light comes from the wound that the Defiant left in the cube.{ cube_hurt > 1: It is wide enough to berth in.}
}
{ hayes_fate == hayes_commands:
    From the Budapest Hayes is giving a bearing, for the third time, to a ship that has gone.
- else:
    The Budapest's last signal passes the flag to the senior captain fit for command. { hayes_warned: The last three words are Hayes's own. }No one has taken up the flag. # codex: jeremiah-hayes
}

*   { alive(Thunderchild) } [Ask Ines Corvalan to lead]
    "I have one tube left," says Corvalan. "You have a plan, or you would not be so civil." She tells it to the fleet in Spanish, and then in Standard. # codex: uss-thunderchild
    ~ weak_point_corvalan = true
*   [Speak to all of them]
    "All who can still turn," you say, "turn on me." { hayes_fate == hayes_commands: Hayes breaks off. "Budapest, turning," he says.|The lights on {weak_point_gunner()}'s board go from red to amber.}
*   { hayes_fate == hayes_commands } [Ask Hayes for the command]
    "First," says Hayes. "Can you hear them?" { hayes_warned: He does not wait. "You could before breakfast. Say it on the record, and then take it." You say it.|"Yes," you say. He coughs. "Then God help me, it's yours."} # codex: uss-budapest
*   { hayes_fate != hayes_commands } [Ask who is senior here]
    { alive(Thunderchild): "I am," says Ines Corvalan, "with one tube and no shields. I give it to you."|Nobody claims it. You do.}
-   -> weak_point_room

=== weak_point_room
~ spend(3)
Behind your left temple is a thin wall, and next door thousands are at work. <>
{
- hears < 2: There are no words. It is warm there.
- hears < 4: Now and then a word comes through, the last in a sentence that you had begun.
- else: The nearest is Six of Eleven, who was a glazier. # codex: six-of-eleven
}
They go round one another with their loads, mending the cube. No one there is alone with an order. <>
{ dream_answer:
- dream_fought: The arm that you pulled loose has been tightened by two more turns.
- dream_listened: The one who counted hull plates in the dream is counting still.
- dream_spoke: They say the name that is not yours, and leave a space after it for you.
}
"Captain?" says Data. You have been speaking aloud. # codex: borg-collective # codex: locutus

*   [Listen, and go on listening]
    Where, you ask, and they tell you: one plate, by its number. Then they ask. Who is that on your right? You have looked before you think of refusing, at Will, and at the damp hair on Hawk's neck. They have looked as well.
    When your head is your own, Counsellor Troi has come to stand on your left, in the way.
    ~ heard_back = true
    ~ hears = MIN(4, hears + 1)
    ~ advance(obsession, 1)
*   [Listen for the place, and for nothing else]
    When they come to one plate on the upper face they lift their feet, as a household does for the stair that creaks. You take its number, and come away.
*   { dream_answer == dream_listened } [Find the one who counts hull plates]
    ~ spend(1)
    He is a tenor, and has got to the upper face. You walk it with him, as with a night watchman, plate by plate. At one he steps over, and says the next. You have the number that he left out.
*   { dream_answer == dream_spoke } [Answer to the name that they use]
    You say it once, in your head. They hand you the plate, its number, and the kindness of thousands who have kept your place laid. When you find the chair again, someone has come part of the way back with you. Troi has moved to your left.
    ~ heard_back = true
    ~ hears = MIN(4, hears + 1)
    ~ advance(obsession, 1)
*   [Shut it out. Have Data find the place]
    You recite the standing orders for the reception of a flag officer. Between two paragraphs you tell Data that the Borg are careful of one place.
    ~ weak_point_shut = true
    ~ spend(6)
    -> weak_point_long_way ->
-   -> weak_point_asked

// Six minutes cost the first of the Endeavour and the Bozeman, or a hit.
=== weak_point_long_way
{
- LIST_COUNT(weak_point_line()) > 2 and alive(Endeavour):
    It takes six minutes. In the fourth Adaeze Nwosu says that her port engine has gone flat, and is humming the note when the Endeavour's channel closes. # codex: uss-endeavour
    ~ lose(Endeavour)
- LIST_COUNT(weak_point_line()) > 2 and weak_point_line() ? Bozeman:
    It takes six minutes. In the fourth Piet Halloran asks whether you could hurry. The beam goes through the Bozeman from end to end. # codex: uss-bozeman
    ~ lose(Bozeman)
- else:
    It takes six minutes. In the fourth a beam opens deck four. A bulkhead saves twelve people there, of thirteen.
    ~ weak_point_hull()
}
Data offers three plates, and your finger is on the second before he is done explaining.
->->

=== weak_point_asked
~ temp weak_point_asker = LIST_MIN(weak_point_line())
{
- weak_point_line() ? Endeavour:
    ~ weak_point_asker = Endeavour
- weak_point_line() ? Thunderchild:
    ~ weak_point_asker = Thunderchild
}
You send the plate's number down the line.
"That is blank hull," says {weak_point_captain(weak_point_asker)}, from the {weak_point_asker}. "Enterprise, how do you know?"
{ confidant:
- told_beverly: Beverly is on the ship's own line, among her wounded. "They'll believe you," she says. "I did, this morning."
- told_log: The answer is in your log, sealed, with this morning's date.
}
{ weak_point_line() ? Lexington and shielded ? Lexington: "You took what was meant for us," says Sato-Reyes. "We needn't be told."}

*   "I hear them."
    For some seconds no one answers. { alive(Thunderchild): "I believe it," says Corvalan. "Lay your guns."|"Hear them for all of us, then," says {weak_point_captain(weak_point_asker)}.} On the board the guns come round. One ship's do not.
    ~ point_reason = reason_truth
*   "I have no better answer than the number."
    "Then it will have to do," says {weak_point_captain(weak_point_asker)}. The {weak_point_asker}'s guns come round, and the rest after hers.
    ~ point_reason = reason_trust
*   "Our sensors read something there, faintly."
    Data turns to say that they read nothing. He looks at you, turns back, and makes an entry. "I've shot at less," says {weak_point_captain(weak_point_asker)}. The guns come round.
    ~ point_reason = reason_lie
*   { confidant == told_log } [Open this morning's log to the fleet]
    It takes your voice to unseal it, and then your voice is on every speaker in the line, giving a dream as one gives a docking. Nobody asks for the end. The guns come round. One ship's do not.
    ~ point_reason = reason_truth
-   -> weak_point_target

=== weak_point_target
{ weak_point_misses == 0:
    ~ spend(2)
    You have marked the plate, with nothing warm behind it. Data has marked the cube's bright core, and the Defiant's wound. { weak_point_shut: The Borg are careful of the plate. They may be shamming.|You have the plate from the Borg. They may have meant you to.}
- else:
    The plate has not been touched. { weak_point_shut: "They continue to avoid it," says Data.|They are still lifting their feet for it.}
}

*   [Aim at the bright core]
    {weak_point_gunner()} has it laid in a second, and every ship fires. The light goes down into the cube, and out. Next door they do not put down their loads.
    -> weak_point_wrong
*   [Aim at the blank plate]
    {weak_point_gunner()} lays every tube on sixty metres of bare iron. # codex: quantum-torpedo
    -> weak_point_lead
*   [Let Data choose among the three]
    ~ spend(1)
    "I have no grounds," says Data. "I have, however, observed you for nine years. It is a small sample." He lays the tubes on the plate himself.
    -> weak_point_lead
*   [Aim at the wound that the Defiant made]
    { cube_hurt >= 2:
        Behind the plate runs a duct, says Data, and the wound has laid it open. { weak_point_gunner() == "Worf": "That is mine," says Worf, and lays the tubes on it himself.|Daniels checks it, and lays the tubes.}
        ~ weak_point_spot = "the wound"
        -> weak_point_lead
    - else:
        When the glare is off the viewer, drones stand along the edge of the hole, closing it with what you have just broken.
        -> weak_point_wrong
    }

// The answer falls on the Thunderchild, or on the Endeavour in her place, or on us.
=== weak_point_wrong
~ wrong_target = true
~ weak_point_misses += 1
{
- LIST_COUNT(weak_point_line()) > 2 and alive(Thunderchild):
    The cube fires on the Thunderchild. "That was not it, Picard," says Ines Corvalan. She begins the name of her ship, and says half.
    ~ lose(Thunderchild)
    ~ weak_point_paid += Thunderchild
- LIST_COUNT(weak_point_line()) > 2 and alive(Endeavour):
    The cube fires on the Endeavour. "Listen," says Adaeze Nwosu, to someone with her. Then the noise is on every speaker in the fleet.
    ~ lose(Endeavour)
    ~ weak_point_paid += Endeavour
- else:
    The cube fires on you. When you can see, you are on one knee by Hawk, and he is flying her with his left hand.
    ~ weak_point_hull()
}
~ weak_point_corvalan = weak_point_corvalan and alive(Thunderchild)
{ weak_point_misses < 2:
    -> weak_point_target
}
That leaves the plate.
-> weak_point_lead

=== weak_point_lead
~ spend(4)
~ temp weak_point_leaders = weak_point_line() ^ (Appalachia, Bozeman, Thunderchild)
Someone must go in ahead and be shot at. { alive(Appalachia): "Enterprise, Appalachia," says Tomas Ryd. "If the place is not promised to anybody, I should be obliged."|Nobody asks for the place.}
A voice is reading out who was got off the Defiant. { voss_lives: "Voss, Bettany, ensign." Hawk dries one hand on his knee.|It goes from Tarr to Wu. Hawk asks to have the Vs again.}

*   [We lead]
    "Ours," you say. { beside_defiant: "Again, sir?" says Hawk. |"How close, sir?" says Hawk. "Closer than you like."} A beam goes along the keel, and you have it in your own spine.
    ~ vanguard = ()
    ~ weak_point_hull()
*   { alive(Appalachia) } [The Appalachia, with your thanks]
    "The obligation is ours," you say. He takes his ship past your bow, her paint gone down one side. # codex: uss-appalachia
    ~ vanguard = Appalachia
*   { weak_point_line() ? Bozeman } [The Bozeman. She is the quickest]
    "Us?" says Piet Halloran. "Well, it's nice to be noticed." The Bozeman goes by below you with her lamps out. # codex: uss-bozeman
    ~ vanguard = Bozeman
*   { alive(Thunderchild) } [The Thunderchild. She has the armour]
    "Thunderchild, leading," says Corvalan. Behind her somebody is praying, at a good speed.
    ~ vanguard = Thunderchild
*   { LIST_COUNT(weak_point_leaders) < 2 } [Data is to choose]
    "The {LIST_MIN(weak_point_line())}, sir," he says at once. "The difference between her and the next is two per cent." {weak_point_captain(LIST_MIN(weak_point_line()))} says only, "Going in."
    ~ vanguard = LIST_MIN(weak_point_line())
-   -> weak_point_fire

=== weak_point_fire
{ vanguard == ():
    The rest are strung out behind you over eighty kilometres, and {weak_point_spot} is under your bow.
- else:
    The rest are strung out over eighty kilometres. You can keep {weak_point_spot} under your bow only while the cube is busy with the {vanguard}.
}
<> { point_reason == reason_truth: One ship's guns have still not come round.} # codex: tactical-officer

*   [A ripple, from the near ships to the far]
    ~ spend(6)
    Each ship's fire lands in the hole that the last has opened. For a full minute they also tell the cube where you mean to hit it next.
*   { weak_point_corvalan } [All together, on Corvalan's count]
    ~ spend(5)
    "Cinco," says Corvalan, and tells it off as one calls a dance. Somebody without Spanish fires on "dos", and apologises in it. { point_reason == reason_truth: The last of the guns comes round on "uno".} Then the viewer goes white.
*   [All together, on Data's count]
    ~ spend(5)
    "Five," says Data, on every bridge. { weak_point_corvalan:"Cuatro," says Corvalan.} { point_reason == reason_truth:At three the last of the guns comes round.|{ point_reason == reason_lie:Data does not look up from the panel.|Your own lips are moving.}} On nought the viewer goes white.
*   [Each as soon as she is ready]
    ~ spend(4)
    It is ragged, and some goes wide. Next door they hesitate.
-   -> weak_point_answer

=== weak_point_answer
{
- heard_back:
    The cube answers with thirty beams, all to one ship, along the line to the chair you are holding. The lights go. { vanguard != (): Nothing at all is fired at the {vanguard}.}
    ~ weak_point_hull()
- vanguard == Appalachia and cube_hurt < 2:
    The cube answers. "Appalachia to all ships," says Ryd. "It has been a pleasure, and I am only sorry that" — and then she is two halves, with four decks of lit windows at the break.
    ~ lose(Appalachia)
- vanguard == Bozeman:
    The cube answers. Halloran rolls her out of the first beam, and out of the second. "You see?" he says. The third goes in at the Bozeman's bow.
    ~ lose(Bozeman)
- vanguard == ():
    The cube answers, late and wide. One beam passes over the bridge, and you feel it on your scalp.
- else:
    The cube answers. The {vanguard} comes through turning, with a nacelle gone and half her lamps. "Still here," says {weak_point_captain(vanguard)}.
}
{ departure == left_early and vanguard != () and not heard_back and weak_point_line() ? Bozeman:
    The cube has a beam over, for the Bozeman. There is one knock on the channel, of a knuckle on oak.
    ~ lose(Bozeman)
}
Then {weak_point_spot} gives. Next door they put down what they are carrying, and turn to the wall that you are behind.

*   [Tell them your name]
    ~ weak_point_named = true
    "Picard," you say. Hawk looks up: you have said it aloud. They consider it, with attention, and begin to correct it.
*   [Say nothing to them]
    They leave you a place to speak in. You stand straight, and leave it empty.
*   { played_flute } [Give them the bar that you played]
    ~ advance(obsession, -1)
    They get it as it was at ten past six, flat, with the cold in the brass. Far down among them somebody who once had lips goes on into the second bar, and has it right.
*   [Take your hand off the chair]
    You lift the fingers off the leather with the other hand, and count them as they come.
-   ~ record(cube_destroyed)
The light shows the bones in Hawk's hands. When it is over there is nobody next door.
-> weak_point_hatch

=== weak_point_hatch
# view: Riker
Somebody very young says "Oh," and then they're all on their feet. {hull_hurt >= 3: The engines have a rattle that wasn't there at breakfast.} The captain isn't cheering. He's looking low into the fire, to the left. <>
{ riker_view:
- riker_loyal: This morning you told him that Hayes had him wrong. You'd like him to look somewhere else.
- riker_doubts: This morning you weren't sure Hayes had him wrong. You've been hoping all day to be ashamed of it.
- riker_unasked: He never asked you whether Hayes had him wrong. You had an answer ready.
}
Where he's looking, a square of hull slides back, and a round thing comes out, whole. # codex: borg-sphere

*   [Say nothing yet, and watch him]
    You count three. On two he says a word that you don't catch. On three you tell them. "A sphere," you say, "six hundred metres of it, and going." He looks round. He'd thought he was alone.
*   [Go and stand where he is looking]
    ~ spend(1)
    It puts you between him and the fire. He goes on looking, through the third button of your tunic. "Will," he says then, "you are in the way of it." You turn round. "Six hundred metres," you tell the room. "A sphere, and it's leaving."
*   [Order the torpedoes away yourself]
    ~ spend(1)
    "{weak_point_gunner()}," you say, and point with your whole arm. The second torpedo takes a bite out of it, and it wobbles, and goes on. "Thank you, Number One," says the captain, a good while after.
    ~ sphere_hurt = true
*   "Sir[."]," you say. "They've kept one back. It's leaving."
    "Yes," says the captain, the way you'd say it to a waiter who has brought what you ordered. The cheering goes out.
-   ~ record(sphere_escaped)
    "Where's it bound?" you ask. Past it is the Pacific. # codex: pacific-ocean
    -> weak_point_after

=== weak_point_after
# view: Picard
No one else has the engines to follow. <>
{ worf_post:
- worf_at_tactical: Worf, at tactical, has its range.
- worf_to_sickbay: Worf has come up from sickbay.
- worf_on_the_bridge: Worf is at the rail, where he chose to be.
}
<> { worf_arrival:
- worf_taken: "It will outrun us in six minutes," he says, to Daniels and not to you.
- worf_asked: He points at it. "You asked what I want," he says to you. "That."
- worf_ordered: "I await your orders," he says, "again."
- worf_from_pod: "It is smaller than the last one," he says. "So was my ship."
}
~ spend(5)

*   [A word with Troi, first]
    ~ spend(1)
    She is {heard_back:still on your left|{troi_stand == troi_by_picard:at your side|by the step, with one foot on it}}. You bend, for the others' sake, and point at a chart.
    "I knew some of them," you say.
    { weak_point_named: "You told them your name," says Troi. "Which of them had forgotten it?"|"Did they know that you were sorry?" says Troi.}
    You straighten up, and sign to Hawk to follow it.
    ~ told_troi = true
*   [Look to your hand, and then go]
    It should be warming. The nails are blue. You put it behind your back, and tell Hawk to follow that thing.
*   [After it]
    "After it," you say. Hawk has the heading in. { shared_blame: This morning you asked whether anyone was against it. You do not ask now.|No one remarks that this, too, is without orders.}
*   { hayes_fate == hayes_in_pod } [Ask the admiral's pod for leave]
    "I should like your leave to follow that, Admiral." What comes back is a man who ought not to laugh with those ribs. "Now you ask," says Hayes. "Go on, Jean-Luc." Hawk has not waited for it.
-   ~ done("weak-point")
-> vortex
