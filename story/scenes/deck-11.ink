// Deck 11: the line. View: Worf throughout. Spends 19 to 21.
// READS: typhon_audience, wounded_place, lily_term, hatch_end, door_end, voss_lives, defiant_end, named_them, seal_order, half_done, half_lives, emh_order, mercy_order, worf_post;
//   lost_kellogg, lost_lynch, lost_voss, data_taken; decks_lost(), deck_is(11, …); what nobody took from the locker on ten; deck_16_half().
// LEAVES: line_end; deck_11_shafts, for the ending; deck_11_held; lost_voss, lost_kellogg or lost_lynch, by who holds the door without the kit; data_taken, where it was not;
//   defenders on 9, 10, 11; deck 10 sealed; drones cleared on 11 and 12; grenades, batleth, enhancers, medkit.
// FILM: the junction; whatever was left that is loud; you hold it; hold.
// To ending_hive by two decisions of four options each: everyone up, and then open the shafts.

// The kit is beside the door: whoever holds it lives.
VAR deck_11_kit = false
// He opened the shafts: the bridge falls before his eyes.
VAR deck_11_shafts = false

// What lies in the locker still: nobody has it, and none of it is spent.
=== function deck_11_grenades()
~ return charges(grenades) == 3 and not (holds(Hawk, grenades) or holds(Worf, grenades) or holds(Daniels, grenades) or holds(Picard, grenades))

=== function deck_11_batleth()
~ return not (holds(Worf, batleth) or holds(Hawk, batleth) or holds(Daniels, batleth) or holds(Picard, batleth))

=== function deck_11_enhancers()
~ return charges(enhancers) > 0 and not (holds(Lynch, enhancers) or holds(Kellogg, enhancers) or holds(Hawk, enhancers) or holds(Daniels, enhancers))

=== function deck_11_medkit()
~ return charges(medkit) > 0 and not (holds(Daniels, medkit) or holds(Crusher, medkit) or holds(Hawk, medkit) or holds(Picard, medkit))

=== deck_11
# scene: deck-11
# view: Worf
# place: Deck 11, deflector control
You set your blade on the table, and ask who can count.
"Count what, sir?" says Crewman Azar, who waters the plants on ten.
"Seconds. Aloud." {typhon_audience == typhon_ship:She begins as Captain Dunne did at Typhon. Everybody heard him yesterday, on the speakers; two begin with her.} # codex: lisa-azar
The Borg hold {decks_lost() == 0:no|{say_number(decks_lost())}} deck{ decks_lost() != 1:s} of twenty-four.{ deck_is(11, assimilated): Deck 11 is theirs already, but for this junction.} { wounded_place == wounded_on_deck_9:Two decks above you lie forty who cannot walk.|{ wounded_place == wounded_in_shuttlebay:The forty who lay in the shuttlebay will be among those who come.|Sickbay's wounded lie on nine.}} { lily_term == goes_with_him:The captain is bringing up a woman from the ground.|{ lily_term == goes_armed:The captain is bringing up a woman from the ground, who is armed.|A woman from the ground has the captain's phaser, and has gone to the wounded.}} # codex: deflector-dish
{ voss_lives:Ensign Voss has a rifle and no ship. { defiant_end == defiant_spent or defiant_end == defiant_burned:Hers and yours is burned, in another century|Hers and yours drifts, in another century}.|The place on your left, which was Ensign Voss's, is empty.}

*   [Two lines, and a door between them]
    ~ defend(11, 20)
    ~ defend(10, 10)
    ~ seal(10)
    Twenty here, ten above. You send up those nearest the ladder, so that nobody need think that he was chosen.
*   [The junction, by this door]
    ~ defend(11, 30)
    Nine metres wide, thirty people, and no cover. You place each where he can see the next one's hands.
*   [The crew stair, where blades count]
    ~ defend(11, 15)
    It is one metre wide. Fifteen can hold it, if some do not mind being in front.
*   [Ask Azar where she would not like to come in]
    ~ defend(11, 25)
    ~ clear_drones(11, 2)
    ~ spend(1)
    "Here, sir. If somebody left the water main on." Soon the corridor is ankle-deep, Lightner has stripped a lighting cable, and the first two round the bend lie down in it. # codex: lightner
-   -> deck_11_first

= deck_11_first
~ spend(6)
{named_them:Four hours ago the captain told the ship what comes.|The captain told the bridge and the rifles what comes. You tell the cooks.} # codex: borg
The drones come, many in the clothes of deck 16{ seal_order == seal_late:, less those who ran}. { half_done == half_left:In front is {deck_16_half()}, whom the captain went by, and who turns back, as if called.|{ half_lives:{deck_16_half()}, among the wounded, sends word which wall they open first.|{ half_done == half_shot:{deck_16_half()} is not among them. The captain saw to that.|{deck_16_half()} is not among them, having died on the way up.}}{ emh_order == emh_treats: One has a square plaster.}} Rifles kill six. The seventh has a green skin on, and does not look down. Then it is blades, and bench legs. { mercy_order == order_bring_back:One says its name. Two of yours stop; you do not.|Azar is at four hundred and ninety when it is over.} # codex: assimilation
Runners bring what the locker on ten had left. Time allows one thing.

*   { deck_11_medkit() } [The surgery kit, open, by the door]
    ~ use_up(medkit, 1)
    ~ deck_11_kit = true
    You have it laid open on the floor, with the list uppermost and the line ruled under it. Lightner reads out what stands above the line, and washes his hands in drinking water. # codex: lightner
*   { deck_11_batleth() } [The bat'leth]
    { room_for(Worf) > 0:
        ~ give(batleth, Worf)
    - else:
        ~ leave(batleth, "deck 11")
    }
    ~ clear_drones(12, 3)
    It hung on a wall, to be looked at. The balance is wrong by the weight of a spoon. Three drones come early, and you correct for it on them. # codex: bat-leth
*   { deck_11_grenades() } [The grenades]
    ~ use_up(grenades, 3)
    ~ clear_drones(12, 5)
    You roll all three down the ladder well, and close it. The deck kicks, and Azar begins again from the last hundred.
*   { not deck_11_batleth() } [What the galley on ten has. Hot]
    ~ spend(1)
    ~ defend(11, 4)
    It comes in a tureen, with the ladle. You have it carried along the line, and watch that each drinks, as one waters animals before a crossing. Four who sat against the wall with their eyes shut get up for it. You have some yourself, standing.
*   { not deck_11_medkit() } [Look for nothing. Learn who these people are]
    ~ spend(2)
    ~ defend(11, 2)
    You go down the line. A barber. A woman who tunes the harp in the lounge; two who sort linen, have not spoken since May, and ask to stand together. You ask each what he hit with, and whether it broke. Behind you the runners put down their water, and take table legs.
*   { deck_11_enhancers() } [The enhancers, for the wounded]
    ~ use_up(enhancers, 1)
    Two can lie between the rods, and wake on nine. Five should. You choose the two who can be mended. The third asks you for your reasons, and you give them. "Sound," she says.
-   -> deck_11_door

= deck_11_door
~ spend(5)
With the second wave the power fails, and the junction's door stops half open. Until a barricade stands someone must hold it, by a bar, and the bar is on their side.{deck_11_kit: Lightner has the kit open in the gap.} # codex: borg-drone
{ voss_lives and not fact(lost_voss):"She'll pull to port, that one," says Ensign Voss, of the door. "Somebody has to talk to her." She has put down her rifle.|It slides back by a hand's breadth while you consider it.}

*   [You hold it]
    They come to the bar by fours. { worf_post == worf_to_sickbay:The arm that sickbay closed yesterday|The arm that you would not show to sickbay yesterday} opens again, and the bar grows slippery. Behind you furniture is being dragged{ deck_11_kit:, and when you come in Lightner sews the arm without being asked}.
*   [Nobody. Fall back by rooms]
    ~ line_end = line_fell_back
    ~ defend(11, -30)
    ~ defend(9, 20)
    You give up the junction, and then a laboratory, and the ladder, and on ten a wardroom with a cake in it. At each door you are the last. The first wall that will hold has deck 9 written on it.
*   { half_lives and ((fact(lost_kellogg) and fact(lost_lynch)) or not (voss_lives and not fact(lost_voss))) } [{deck_16_half()}, who has their arm already]
    ~ spend(1)
    ~ clear_drones(11, 2)
    Two carry the stretcher down from nine. The new arm closes on the bar by itself. A red light goes over it, and over the face, and the drones step round, and put their strength to the wall beside the door, where you have men. "They think I'm fixing it," says {deck_16_half()}. When the barricade is up the hand has to be talked open.
*   { not half_lives and fact(lost_kellogg) and fact(lost_lynch) } [Nobody. A bench, wedged, and your own belt]
    ~ spend(2)
    ~ defend(11, -4)
    You wedge the door with the blade of a bench, and lash it. It holds while Azar counts ninety. Then the belt parts, and four who were carrying a table are in the gap with nothing else in their hands. They use the table. It is well made. Afterwards it is part of the barricade, and so are they.
*   { voss_lives and not fact(lost_voss) } [Ensign Voss, who asks]
    { deck_11_kit:
        She talks to it. You hear her through the steel, telling the door what it is doing wrong. When they pull her in at the last, Lightner has her side closed before she has let go of the bar. "Did it close?" she says.
    - else:
        ~ record(lost_voss)
        She talks to it. You hear her through the steel, telling the door what it is doing wrong. Azar counts a hundred and ninety of it. Then nobody is to be heard, and the bar does not move. She has tied it with her belt. # codex: uss-defiant
    }
*   { not fact(lost_kellogg) or not fact(lost_lynch) } [{ not fact(lost_kellogg):Kellogg. He is the widest|Lynch, who has put his hand up}]
    { not fact(lost_kellogg):He turns his back to the bar and leans, and hums. It is a tune for a child.|He looks at his watch, adds the nine minutes, and ducks under the bar.} { deck_11_kit:They have hold of him twice. Each time Lightner gets an arm round him from behind, and the second time has to cut. When the barricade is up he is two fingers short, and asks to be shown the count.|It holds while it is needed, and for a minute more. When you open it there is no one. {not fact(lost_kellogg):The bar has bent to the shape of his back.|Azar had been counting by the watch, and goes on without it.}}
    { not deck_11_kit:
        { fact(lost_kellogg):
            ~ record(lost_lynch)
        - else:
            ~ record(lost_kellogg)
        }
    }
-   { not fact(data_taken):
        -> deck_11_data
    }
    -> deck_11_third

// He was not taken at the doors, and goes.
= deck_11_data
~ record(data_taken)
Commander Data leans his rifle on the wall. "One of the drones read me, on deck 16, and stepped round me. I should like to ask it why." You take him by the collar. He opens your hand, a finger at a time. The drones part for him, and close. # codex: data
-> deck_11_third

= deck_11_third
~ spend(6)
{ line_end == line_fell_back:
    ~ defend(9, -12)
- else:
    ~ defend(11, -12)
}
{ door_end == door_blown:The ten who were killed at the doors with the coolant charge have been replaced. }The third wave comes by the {line_end == line_fell_back:landing|corridor} and through the ceiling{ hatch_end == hatch_held:, where the one that got in on fifteen has made a road}. In the lift shafts is a sound of many hands.
A third of your line is down. Azar is hoarse.

*   [Everyone up, to the bridge]
    "Up," you say. "All of you. We will hold where it matters." They go by the ladders, quickly, and they are glad. The sound goes up beside you, in the wall.
    -> deck_11_shafts_full
*   [Bring down the wounded who can shoot]
    ~ defend(11, 10)
    { line_end != line_fell_back:
        ~ line_end = line_held
        ~ record(deck_11_held)
    }
    Of the wounded, ten can see and have one hand. They are carried to you on doors and set down facing outward. A man with no feet asks you not to stand in his light.
    * *   [Sit down among them]
        ~ clear_drones(11, 1)
        You sit. It brings your blade to the height of a knee, and theirs is a good height for knees. The man with no feet says where, and you cut there. In an hour you have had no better officer. { line_end == line_fell_back:Deck 9 does not fall.|Deck 11 does not fall.}
    * *   [Give the man with no feet the count to keep]
        ~ defend(11, 1)
        He takes the hundreds, in a bass that they hear on nine, and leaves Azar the ones. She has a hand free, and moves a cook by the collar to where he should stand. { line_end == line_fell_back:Deck 9 does not fall.|Deck 11 does not fall.}
*   [Hold]
    { line_end != line_fell_back:
        ~ line_end = line_held
        ~ record(deck_11_held)
    }
    ~ clear_drones(11, 3)
    You step over the barricade, so that your people have your back to look at. You cease to hear the count, and later you hear it again. { line_end == line_fell_back:The wall on nine is still a wall.|Nothing has gone past you.}
*   [Spend people for minutes]
    { line_end != line_fell_back:
        ~ record(deck_11_held)
    }
    ~ line_end = line_spent
    ~ clear_drones(11, 8)
    ~ defend(11, -12)
    You name four, and when those are used four more. You name the third four by their given names, for you have learned them by then. That buys ten minutes, for twelve people, and the barricade is up to the ceiling.
-   -> deck_11_end

= deck_11_shafts_full
# place: Deck 9, by the lift
You force the lift doors on nine. Hands are on every rung, to the bottom of your lamp's light, climbing without a pause. The shaft ends at the bridge. Fourteen people are up there, and the helm. "If we opened the doors at the top, they'd come out singly, sir," says Daniels, and does not like his own arithmetic. # codex: padraig-daniels

*   [Seal ten, and stand on the seal]
    ~ line_end = line_fell_back
    ~ defend(11, -30)
    ~ defend(10, 15)
    ~ seal(10)
    The plates go across above the highest hands. You stand on the steel, fifteen of you, and feel them through it, quite regular, looking for the join.
    -> deck_11_end
*   [Open the shafts. Let them come to you]
    ~ deck_11_shafts = true
    "Open all of it," you say. "One door, and all of us before it." So a Klingon would be met. Daniels looks at you while an order allows it.
    -> ending_hive
*   [Cut the car loose on them]
    ~ line_end = line_fell_back
    ~ defend(11, -30)
    ~ defend(9, 15)
    ~ clear_drones(12, 6)
    It is parked at the top, and weighs two tonnes. You listen to it all the way. When it has stopped there is again a sound of hands, from lower down, and you have time to bar the door on nine.
    -> deck_11_end
*   [Turn, and hold nine]
    ~ line_end = line_fell_back
    ~ defend(11, -30)
    ~ defend(9, 20)
    You turn them round. They had begun to think of the bridge, and it is hard. You stand them across the landing of nine, with two decks given up below them.
    -> deck_11_end

= deck_11_end
~ spend(2)
{ line_end == line_spent:Daniels has the twelve names on a sheet. He reads them to you, and then over again, to be sure of the spelling.|{ line_end != line_held:What you hold is higher than what you were given to hold. You have it put into the log in those words.}}
"Eleven hundred and forty," whispers Azar. "Sir, when do I stop?" { fact(lost_voss):Ensign Voss's rifle is where she put it down. You give it to Azar.|"When I do," you say, and send for water.}
~ done("deck-11")
-> camera

=== deck_11_unwatched
# place: Deck 11, on a pipe
~ record(deck_11_held)
~ line_end = line_held
~ defend(11, 30)
{ not fact(data_taken):
    ~ record(data_taken)
    Knocked on a coolant pipe at ten past two, in the hull code: "Data has gone out to them. He said that he had a question."
}
Knocked on a coolant pipe at a quarter to three, slowly, by somebody who had to look the letters up: "Eleven holds." Then, in Lieutenant Daniels's quicker hand, twelve names, and after each of them a pause as long as the name.
~ done("deck-11")
->->
