// Armory. Thread ship, T+170. View: Picard. Spends 12 on the film's path, 15 at most.
// READS: hears, worf_arrival, hawk_trusted, lounge_truth, lynch_met, deck_16_watch, eiger_list, seal_order, emh_order, wounded_place, named_them,
// played_flute, lock; holds(Picard, novel), holds(Picard, padd), room_for(Picard), decks_lost(), facts of the lost.
// LEAVES: mercy_order, lynch_place; obsession; the phaser with Picard, the rifle with Hawk; of the five cases and the bat'leth one to three given (coolant_charge,
// grenades: Hawk; batleth: Worf; modulators, medkit: Daniels; enhancers: Kellogg, or Lynch), the others at "armory"; 20 or 24 people on deck 15.
// Where he carries the novel, it or the flute stays at "armory"; the padd does, where he carries that. Two teams: his (Data, Hawk, Daniels,
// Kellogg, Kaplan, Lopez and others), and Worf's.
// FILM: the charge; the coils; two more rifles; fire at once; with you.

=== armory
# scene: armory
# view: Picard
# place: Arms locker, deck 10
"That was the last," says Worf, and a hand goes on being held out for it.
Forty people stand in a corridor made for eight: guards, stewards, Azar who waters the plants, in her socks. { named_them:They know who is below.|Most had the word "Borg" from you ten minutes ago.} This locker had twelve rifles, and has five cases left, in a row. # codex: phaser-rifle # codex: lisa-azar
{ holds(Picard, padd):
    ~ leave(padd, "armory")
    You put down the padd with the nine ships on it. Worf gives you a hand phaser in its place.
- else:
    { not (holds(Picard, novel) and holds(Picard, flute)):
        Worf gives you a hand phaser.
    }
}
{ holds(Picard, novel) and holds(Picard, flute):
    -> armory_pockets
}
-> armory_doors

= armory_pockets
Worf holds out a hand phaser. In the left side of your jacket is a book, in the right the flute, and there is room for two things.

*   [The book stays here]
    ~ leave(novel, "armory")
    It goes on the shelf, among the cleaning rods. "I will see that it is not issued," says Worf. # codex: moby-dick
*   [The flute stays here]
    ~ leave(flute, "armory")
    { played_flute:You played one bar of it this morning, before any of this.|You have not played it for a month.} You stand it in the rack, where the first rifle was. Worf moves it to where it cannot be knocked.
*   [Ask Mister Worf which he would leave]
    ~ leave(flute, "armory")
    He takes one in each hand, and weighs them. "The book may stop something," he says. "The other cannot." He sets the flute in the rack himself, where it will not be knocked. { played_flute:"Somebody was heard to play it, this morning," he says, and turns to count the rifles.|"It was badly made," he adds, "or it is very old."}
-   -> armory_doors

= armory_doors
~ give(phaser, Picard)
~ give(phaser_rifle, Hawk)
~ spend(3)
"Engineering, by its doors," you tell them. "At the back are tanks of plasma coolant. It eats flesh, theirs and ours." # codex: plasma-coolant
"When they have adapted, a rifle is a club," says Worf. "Beside it you can carry three things, if you mean to run." { worf_arrival == worf_from_pod:His chest is bare of its baldric; Ensign Voss's arm is bound up in it.|{ worf_arrival == worf_taken:He has told you only facts since this afternoon.|{ worf_arrival == worf_asked:He waits to be asked which three.|He does not say which three. He has had one order of yours today.}}}
The first is for engineering's doors.

*   [The bat'leth off the wall, and men to push]
    ~ give(batleth, Worf)
    It hangs across from the locker, over a donor's card. Worf takes it down, tries it on the hair of his wrist, and turns the card to the wall. # codex: bat-leth
*   [The coolant charge]
    ~ give(coolant_charge, Hawk)
    It opens whatever was meant to stay shut. Hawk gets it across his back. { hawk_trusted:"I'll take the front, sir," he says. He took the course this morning in the same voice.|"Front or rear, sir?" he says. You tell him the front.} # codex: sean-hawk
*   [The grenades]
    ~ give(grenades, Hawk)
    Three. Hawk reads in four languages which way to throw. { hawk_trusted:"I'll pick my moment, sir," he says. He picked well this morning.|"On your word, sir?" he says. "On my word."}
*   { eiger_list } [Nothing. Eiger's list, and the tubes]
    { fact(lost_eiger):You read it aloud, as it was taken down from her.|Eiger reads it aloud, and stops after each place so that it can be learned.} Hawk writes on his sleeve which tubes are cold. His hands stay free. # codex: inge-eiger
*   { not eiger_list } [Nothing. Hands free, for whoever falls]
    ~ advance(obsession, -1)
    "Then what am I to do it with, sir?" says Hawk. You tell him that somebody will want picking up. He holds out his arms, and looks at them. Worf has begun on another way to say "club".
-   The second is for the drones. Daniels has drawn the ship on a locker door, { decks_lost() == 0:with a question mark across 16|less { decks_lost() == 1:deck 16|{say_number(decks_lost())} decks}}{ seal_order == seal_wide:, and ruled off the three that you had closed}.
    { emh_order:
    - emh_lectures: "They heard the doctor's hologram out," he says, "and went round him."
    - emh_treats: "They'll stand still if you handle the works of them," he says. "The doctor's hologram found that out."
    - else: "They'll put those needles into a mattress," he says, "if it's breathing."
    }
    { hears >= 2: Next door, behind your temple, someone is going along a row, and counting.}
-> armory_drones

= armory_drones
~ spend(2)
{ lock == lock_none:Down the corridor the lamps go off, one after the other, and come on. The Borg are learning the switches.|{ lock == lock_whole:The lamps are at a third. }Somebody has taped torches to four rifles.}

*   { not holds(Hawk, grenades) } [The grenades]
    ~ give(grenades, Hawk)
    "A corner, the door, and the way home," says Hawk, counting them, and buckles the case on.
*   [The spare coils]
    ~ give(modulators, Daniels)
    Two. Each gives every rifle near it a frequency that the Borg have not met. "Two minutes, so," says Daniels. # codex: padraig-daniels
*   { not holds(Worf, batleth) } [The bat'leth, from the wall]
    ~ give(batleth, Worf)
    It hangs across from the locker. Worf has it down before you have finished the word.
*   [Knives from the galley, for all who ask]
    ~ spend(1)
    { not deck_is(15, assimilated):
        ~ defend(15, 2)
    - else:
        ~ defend(14, 2)
    }
    "They have a shield for a rifle," you say. "They have none for a bread knife." Two cooks bring up the roll, and will not give it out: they know whose is whose. They stand with it at the ladder-head. Worf tries an edge on his thumb, and asks them for the name of the stone.
-   The third is for your own people. Two rifles still stand on charge.

*   [Neither case. Two more rifles, for the ladders]
    { not deck_is(15, assimilated):
        ~ defend(15, 4)
    - else:
        ~ defend(14, 4)
    }
    Worf unplugs them. Two stewards go down to the ladder-heads with them, and two more behind, to take the rifles over. You see all four understand when.
*   [Beverly's surgery kit]
    ~ give(medkit, Daniels)
    In the lid is a list in her hand, and below a ruled line what it cannot do. { wounded_place == wounded_on_deck_9:Up on nine she could have used it|She could use it now, in the tubes}. Daniels straps it on above the other strap.
*   [The pattern enhancers]
    { fact(lost_kellogg):
        ~ give(enhancers, Lynch)
        Three rods. "What are they for, sir?" says the ensign who is given them. Between them a transporter can find you once, if anybody is at a transporter.
    - else:
        ~ give(enhancers, Kellogg)
        Three rods, and Kellogg, who is the size of two men, puts them through his belt behind and forgets them. Between them a transporter can find you once, if anybody is at a transporter. # codex: kellogg
    }
*   [No case. Say who leads when you cannot]
    ~ advance(obsession, -1)
    ~ spend(1)
    "Mister Hawk," you say. "Mister Daniels. Then whoever is on his feet. If I give an order by then, it is not mine." Data says that he has it, and Worf, after a time, that he would have named them so himself. Both cases stay on the carpet.
-   -> armory_order

= armory_order
~ spend(4)
"Sir." It is Lightner, who mends the replicators. "There's {armory_crew_of_16() >= 50:fifty|{armory_crew_of_16() >= 40:forty|{armory_crew_of_16() >= 30:thirty|a dozen}}} and more of us were below, and on no list. If it's one of them that comes at us?" # codex: lightner
{ lounge_truth:They know what Hayes wrote of you; by tonight the stewards have it.|They know what you were, from pictures at school.} You were brought back. Worf had you by the arms, and Data held the wire. # codex: assimilation # codex: locutus
{ hears >= 3:One of those next door was called Fitch. He does not remember having minded.|Your right hand is cold.}

*   [Fire at once. Do not look for a face]
    ~ advance(obsession, 1)
    "You will fire," you tell Lightner. "You will not wait to see who it was. It is what they would ask of you."
    "Did you, sir?" says Lightner. "Ask?"
    You tell him that there was no one to hear.
*   [If they still know their names, bring them]
    ~ mercy_order = order_bring_back
    "Say the name," you tell them. "If there is an answer, bring me that man, on your back if you must. I was brought."
    "And if it answers with the other hand?" says Worf. Azar is saying names over, moving her lips.
*   [Each as he can bear]
    ~ mercy_order = order_own
    "I shall not order it either way," you say. "You will know, in the second that you have. And no one is to ask you afterwards which it was."
    { worf_arrival == worf_ordered:"That is not an order," says Worf. He says it low.|It is not the answer that they wanted.}
*   { hears < 3 } [Ask each what he would want done]
    ~ mercy_order = order_own
    ~ spend(2)
    It takes two minutes. Most of them say it to the carpet: quickly. Lightner would like his wife not to be told how. "Bring me, please," says Azar, "if it's no trouble." Kaplan whistles, and cannot be got to say. You have forty answers, and no order to make of them. "Then each has his own," says Worf. # codex: kaplan
*   { hears >= 3 } [Tell them what it is like]
    ~ mercy_order = order_own
    "It does not hurt," you say. "One is never alone. You will not want to be brought away, and if you are you will miss it." You had thought that you were going to tell them something else. Beside you Data has stopped squaring the cases. "So you must each know beforehand," you say.
-   -> armory_lynch

= armory_lynch
~ spend(3)
{ not deck_is(15, assimilated):
    ~ defend(15, 20)
- else:
    ~ defend(14, 20)
}
Worf tells them off into two parties. { fact(lost_kellogg):The big man who hums is not there to be told.|Kellogg, who hums, is yours.}
{ fact(lost_lynch):
    -> armory_out
}
{ lynch_met:Ensign Lynch comes last, winding his grandmother's watch.|Last comes { holds(Lynch, enhancers):the boy with the rods|a boy from security}, with an old watch in his fist.} { deck_16_watch == watch_guards:He stood on engineering's door this evening. His relief did not come up from it.} "I can count for you, sir," he says. "{ lynch_met:With this, you have to|I'm good at it}." # codex: timothy-lynch

*   [With Mister Worf]
    ~ lynch_place = lynch_with_worf
    "Time the doors for Mister Worf," you say. Worf asks to hear the watch, and holds it at his ear for some seconds. "It is slow," he says. "So are they."
*   [With you]
    "Then count for me," you say. He falls in at your left, a little too near. { lynch_met:He stood so in the lift, this morning.|His name, he says, is Lynch.}
*   [Let him choose]
    ~ lynch_place = lynch_with_worf
    "Where would you count best, Mister {lynch_met:Lynch?|—}" { lynch_met:you say.|"Lynch, sir."} He looks along the ladder, where the dark is, and at the two of you. "With Mister Worf, sir," he says. "He frightens me more than they do." Worf makes room for him, as for a man of rank.
*   [Here, with the locker]
    ~ lynch_place = lynch_kept
    "Someone must give out what is left, and write down to whom," you tell him.
    "Yes, sir," says Lynch, red to the ears, and pockets the watch. "What do I do if nobody comes?"
    You tell him that somebody will.
-   -> armory_out

= armory_out
On the carpet stay {armory_left()}.
"Down," you say. The first lamp goes in at the ladder, and the shadows of the rifles run back over those who are not going.
~ done("armory")
-> camera

// How many of deck 16 are on nobody's list (its people at eight o'clock, less those who are still there).
=== function armory_crew_of_16()
~ return MAX(12, 58 - crew(16))

// The cases that are left, by name (no full stop).
=== function armory_left()
~ temp shown = 0
{ not (holds(Hawk, coolant_charge)):
    ~ shown += 1
    the charge<>
}
{ not (holds(Hawk, grenades)):
    {shown > 0:, }the grenades<>
    ~ shown += 1
}
{ not (holds(Daniels, modulators)):
    {shown > 0:, }the coils<>
    ~ shown += 1
}
{ not (holds(Daniels, medkit)):
    {shown > 0:, }Beverly's kit<>
    ~ shown += 1
}
{ not (holds(Kellogg, enhancers) or holds(Lynch, enhancers)):
    {shown > 0:, }the rods<>
}

// Nobody watched: the film's kit and order, as they were signed for. A tunnel.
=== armory_unwatched
# place: Arms locker, a requisition
{ holds(Picard, padd):
    ~ leave(padd, "armory")
}
{ room_for(Picard) == 0:
    ~ leave(novel, "armory")
}
~ give(phaser, Picard)
~ give(phaser_rifle, Hawk)
~ give(coolant_charge, Hawk)
~ give(modulators, Daniels)
{ not deck_is(15, assimilated):
    ~ defend(15, 24)
- else:
    ~ defend(14, 24)
}
Requisition, deck 10, twenty past eleven. Rifles, fourteen. Charge, shaped, one: Hawk. Coils, spare, two: Daniels. Purpose: to open the coolant in engineering. Remarks: by the captain's order nobody is to wait and see who it was. To be returned: left blank. Signed J.-L. Picard, with the pen pressed through the paper at the second letter. # codex: plasma-coolant # codex: phaser-rifle
~ done("armory")
->->
