// Main engineering: the doors, and what they cost. Views: Picard (D1 to D3), Data (D4), Picard (D5, D6). Spends 14 to 19.
// READS: lock, hears, half_done, half_lives, way_in, porter_cut, deck_16_watch, heard_back, dream_answer, mercy_order, lynch_place, lynch_met, chip_off, told_troi;
//   lost_lopez, lost_lynch; deck_is(15, …); coolant_charge and grenades with Hawk, modulators with Daniels, batleth with Worf, phaser_rifle with Hawk.
// LEAVES: door_end, hatch_end; data_taken (unless door_left); lost_lopez, lost_kaplan, lost_lynch; drones cleared on 16, or come to 15; obsession; shots.
// FILM: the manual release; a new coil; nobody, the doors; do not shout; call the retreat; shut it.
// door_left: back before the doors are touched. Lynch is not reached then, Data is passed by, and nobody is asked to fetch him (no D5).

// What Data did with his voice: shouted, was silent, offered the switch.
LIST main_engineering_cries = cry_none, cry_shout, cry_switch
VAR main_engineering_cry = cry_none

// All that the rifles can do before they have been met: thirteen shots, or what is left of them.
=== function main_engineering_wear(shots)
{ shots > 0 and holds(Hawk, phaser_rifle) and charges(phaser_rifle) > 0:
    { fire(phaser_rifle):
        ~ main_engineering_wear(shots - 1)
    }
}

=== function main_engineering_lynch()
~ return lynch_place == lynch_with_picard and door_end != door_left and not fact(lost_lynch)

=== function main_engineering_lopez()
~ return mercy_order != order_bring_back and not fact(lost_lopez)

=== main_engineering
# scene: main-engineering
# view: Picard
# place: Deck 16, the doors
"They've got something heavy up against it, sir," says Hawk, with his ear to eleven tonnes of door. Behind it are two tanks of plasma coolant: break one, and nothing with flesh on it will go on working. # codex: plasma-coolant # codex: sean-hawk
{ lock == lock_whole:The panel is dark; Data locked it with the rest.|{ lock == lock_half:The panel answers. Doors are among the things that Data left to everyone.|The panel answers, in green, to somebody else.}} { half_done == half_shot:Nobody has spoken to you since the alcove.|{ half_done == half_brought:{ half_lives:You are two fewer, for the one who was carried up.|Two of your people have not stopped wiping their hands.}|Nobody has said the name that was said in the shop.}}{ porter_cut: Two drones guard the conduit over the lintel, since Porter cut one.} Along both walls the drones work on.

*   [Back to fifteen, while it is still a walk]
    ~ door_end = door_left
    "Back," you say. Worf looks at the doors, and at you, and turns his people round. You have made half the corridor when the drones along it put down what they are holding, all together, and step away from the walls into your road.
*   { holds(Hawk, coolant_charge) and charges(coolant_charge) > 0 } [Blow them with the coolant charge]
    ~ door_end = door_blown
    ~ use_up(coolant_charge, 1)
    ~ clear_drones(16, 10)
    Hawk sets it to the seam, and you lie down. The leaves go inward, on to a rank of ten that had stood behind them. The second rank steps over the first. The rifles will have to do for the tanks.
*   [Knock]
    ~ door_end = door_fought
    ~ advance(obsession, 1)
    Three, a rest, and two: so one asks, on this ship, to be let in. Inside something heavy is dragged away, and put down with care. Then eight of them open the doors to you, four to a leaf. { hears >= 2:You had known that they would.|"I thought they'd ask who it was," says Daniels.}
*   [The manual release, by hand]
    ~ door_end = door_fought
    It takes two on the wheel. At forty centimetres there is green light across your boots, and an arm.
-   ~ spend(5)
    -> main_engineering_fight

= main_engineering_fight
# view: Picard
{ heard_back:The drones turn their faces to you. They have known where you were since the afternoon.|{door_end == door_left:They turn their faces to Hawk's rifle, and then to Hawk.|The drones look to the doors, and then to whoever has been at them.}} { deck_16_watch == watch_guards:In front is one of the six whom you posted here. He has been given a drill.|{ half_done == half_left:In front, not yet in step, is the one whom you went by.|}}
~ main_engineering_wear(13)
~ clear_drones(16, 6)
You fire, and for a minute they fall. Then one stands, behind a green ripple, and then they all do. "That was the last frequency," says Daniels. # codex: padraig-daniels # codex: phaser-rifle

*   [Rifle butts, shoulder to shoulder]
    { fact(lost_lopez):Travis|Lopez} has the end of the line. He gets in three blows, all good. At the fourth his hands come open, and he is drawn in among them.
    ~ record(lost_lopez)
*   { holds(Hawk, grenades) and charges(grenades) > 0 } [A grenade, over their heads]
    ~ use_up(grenades, 1)
    ~ clear_drones(16, 5)
    Hawk lobs it under the ceiling, into the fifth rank. It is a while before you can hear. Those in front take one more step.
*   { holds(Daniels, modulators) and charges(modulators) > 0 } [A new coil, Mister Daniels]
    ~ use_up(modulators, 1)
    ~ retune(phaser_rifle)
    ~ main_engineering_wear(4)
    He has it in his teeth already. Down the line the rifles change their note. Four drones go down, and the fifth stands.
*   { not (holds(Hawk, grenades) and charges(grenades) > 0) or not (holds(Daniels, modulators) and charges(modulators) > 0) } [Rifles down. Everyone flat on the deck]
    ~ spend(1)
    ~ board(15, 1)
    "Down," you say, "and let go of them." It works on the first rank. They had come for what was firing, and step over you, each foot set between two people; one walks on to the ladder, and up it. The second rank looks down. It has been told what the first saw. # codex: borg-collective
*   [Blades]
    ~ clear_drones(16, 3)
    Worf goes by you with { holds(Worf, batleth):the bat'leth off the wall of deck 10. It was made for show, and opens the first of them to the spine|the short blade, low, and opens the first of them at the hoses}. They have no shield for it, and no alarm; the three who die of it do not look down. # codex: mek-leth
-   -> main_engineering_hands

= main_engineering_hands
~ spend(4)
They take hold of people: Kaplan by the collar, at arm's length from you{ main_engineering_lopez():; Lopez by both arms|{ not fact(lost_lopez):, because he went back for Lopez, as he was told, and got him out}}{ main_engineering_lynch():; and Lynch, with his watch swinging}. # codex: kaplan # codex: lopez
You have one hand free, and while it lasts the way to the {door_end == door_left:ladder|coolant} is open.

*   [Kaplan. He is the nearest]
    You get him by the belt, and lean. He leaves the collar with them. His lips go together to whistle, and make no sound. { main_engineering_lopez() or main_engineering_lynch():When you look up {main_engineering_lopez():{main_engineering_lynch():the other two are|Lopez is}|Lynch is} gone in among the black.}
    -> main_engineering_lose(false, true) ->
*   { main_engineering_lynch() } [Lynch, by the strap]
    The strap holds. He comes out backwards, on top of you, and the watch hits you in the mouth. "{lynch_met:Lynch, sir|Thank you, sir}," he says{lynch_met:, in case you had forgotten}. Behind him Kaplan{main_engineering_lopez(): and Lopez have| has} gone quiet. # codex: timothy-lynch
    -> main_engineering_lose(true, false) ->
*   { main_engineering_lopez() } [Lopez, by his boots]
    He comes an arm at a time, and the second arm leaves its sleeve with them. "Sir," he says, to the deck, several times. {main_engineering_lynch():Where Kaplan was, and Lynch, they have closed up|Where Kaplan was they have closed up}. A drone is looking at the sleeve. { porter_cut:It lays it down by the conduit that it has been guarding.|It folds it, once.}
    ~ record(lost_kaplan)
    { main_engineering_lynch():
        ~ record(lost_lynch)
    }
*   [Nobody. Go on]
    Kaplan says, "Sir." {main_engineering_lopez():Lopez is looking at you. }{ main_engineering_lynch():Lynch says nothing. {lynch_met:You asked him his name, yesterday.|You have never asked him his name.}} It takes six seconds, and you use them: {door_end == door_left:twelve paces toward the ladder|the threshold is yours}. # codex: timothy-lynch
    -> main_engineering_lose(true, true) ->
-   { door_end == door_left:
        -> main_engineering_passed
    }
    -> main_engineering_data

// Who was not pulled out is lost. A tunnel.
= main_engineering_lose(kaplan, lynch)
{ main_engineering_lopez():
    ~ record(lost_lopez)
}
{ lynch and main_engineering_lynch():
    ~ record(lost_lynch)
}
{ kaplan:
    ~ record(lost_kaplan)
}
->->

= main_engineering_data
# view: Data
~ spend(3)
~ record(data_taken)
You are 6.2 metres behind the captain. { chip_off:There are seven hands on you.|There are nine hands on you. You count again, and there are seven.} You can break the grip of six. They have not put anything into your neck. They are lifting you so that your feet do not drag. # codex: data # codex: android

*   [Put your off switch under one of their hands]
    ~ main_engineering_cry = cry_switch
    It is below the right shoulder, and would end this. You turn until a palm lies on it. The palm does not press. It stays there, flat, for the whole of the way, and keeps the others off. They want you as you are.
*   [Break the six, since they can be broken]
    ~ clear_drones(16, 2)
    It takes 1.1 seconds. Two of the wrists will not be used again, and are carried off by those whose they are. For 0.4 seconds one hand holds you, by the sleeve. Then there are nine. { chip_off:It was an expense of theirs, and you had wished to know the sum.|You were, for 0.4 seconds, happy. You note it, as an error.}
*   [Shout to the captain]
    ~ main_engineering_cry = cry_shout
    "Captain," you say, at ninety-four decibels. He turns. { chip_off:You record that his foot moves toward you before his face does.|You had hoped for it, and now you would like him to turn back.}
*   [Do not shout]
    A shout would turn him round. You compute what he would do, to four places. { chip_off:You close your mouth.|You do not want the result. You close your mouth, in two attempts.}
-   -> main_engineering_after

= main_engineering_passed
# view: Data
~ spend(3)
Nine drones have passed within thirty centimetres of you, going for the others. The tenth stops. It lays its hand on your chest for 2.4 seconds, and looks past you, to the doors. # codex: data # codex: android

*   [Tell the captain that you were read]
    "Were you hurt?" he says. "No, sir. I was looked up." { told_troi:"By whom?" says the captain, who knows.|He has eleven people to bring up off this deck, and says that you will report it later.}
*   [Ask it what it is looking for]
    It watches your mouth while the words come. Then the hand is taken away, and it steps round you, with more room than it needs.
*   [Say nothing of it to anyone]
    { chip_off:It is a datum without a use, and you file it.|You find that you have put your own hand over the place.} The captain is calling your name.
-   -> main_engineering_hatch

= main_engineering_after
# view: Picard
The room is green up to the gallery. By the core is a table, with a tray the size of an arm. { dream_answer:
- dream_fought: You pulled yours out of one, yesterday, in a dream.
- dream_listened: You lay and listened with yours in one, yesterday, in a dream.
- else: Yesterday, in a dream, with yours in one, you told them your name.
} Toward it goes Data, above the floor, among their shoulders. { main_engineering_cry == cry_shout:He is shaking his head at you.|{ main_engineering_cry == cry_switch:He is holding himself very straight.|His mouth is shut.}} # codex: borg

*   [After him]
    ~ advance(obsession, 2)
    ~ spend(2)
    You are eleven paces in, toward him and away from the tanks, before you know that Wyatt and Tonell have come too. When you turn for their sake they are not there. At the doors Hawk has you by the jacket. "Sir. Where's Wyatt?" he says. # codex: wyatt # codex: kathleen-tonell
*   { holds(Picard, phaser) and charges(phaser) > 0 } [One shot at the tanks, from where you stand]
    ~ fire(phaser)
    ~ spend(1)
    There is a line to the left-hand one, between two heads, as wide as a plate. By the time your arm is up there are three heads. Your shot goes green on the first. Four more have stepped into the line behind it. Hawk has you by the jacket.
*   { hears >= 3 or dream_answer == dream_spoke } [Call to them by the other name. Your own]
    ~ advance(obsession, 1)
    You say it, in the voice that goes with it. They stop, all through the room, with Data's feet off the floor. They are waiting for the end of the sentence. You have none. Then he is carried on, and Hawk, who heard the name, says "Sir?" from some way off. # codex: locutus
*   [Call the retreat]
    "Back. All of you, to fifteen." By the table a yellow eye finds you, and is carried on. # codex: commander
-   -> main_engineering_hatch

= main_engineering_hatch
# view: Picard
# place: Deck 15, above the hatch
~ spend(2)
{ door_end != door_left:
    ~ main_engineering_wear(13)
}
{ way_in == way_shaft:The shaft by which you came is full of hands. You go up the ladder under the hatch, each with his head against the boots above.|{ way_in == way_tubes:The tubes by which you came have boots in them. You go up the ladder under the hatch, each with his head against the boots above.|You go up the ladder, each with his head against the boots above.}} { deck_is(15, assimilated):Fifteen is theirs by now, though none stands here.|Fifteen is yours still.} Below some boots are running. The rest are not. # codex: jefferies-tube

*   [A minute, for whoever is behind]
    ~ hatch_end = hatch_held
    ~ spend(1)
    ~ board(15, 1)
    At forty seconds you have a woman by the wrist, who had hidden in a duct since ten o'clock, and then a boy with no boots. The third hand over the rim is grey. It is up to the shoulder before Worf can bring the cover down.
*   [Go last, and find your own way]
    ~ hatch_end = hatch_last
    You send Hawk up, and Worf, who argues. By the time nobody else is running, there is something on the ladder. Hawk shuts the hatch, as you told him to. At your back is a grille with a tube behind it, and the screws are in crooked.
*   { holds(Hawk, grenades) and charges(grenades) > 0 } [A grenade down it, and then shut it]
    ~ hatch_end = hatch_shut
    ~ use_up(grenades, 1)
    ~ clear_drones(16, 4)
    You give the boots that run until ten to be up, and three of them are, the third by her plait. Hawk drops it between the rungs. When the cover is down it jumps once in its seat, and a bolt with it.
*   { not (holds(Hawk, grenades) and charges(grenades) > 0) } [Call the roll down it, and then shut it]
    ~ hatch_end = hatch_shut
    ~ advance(obsession, -1)
    ~ spend(1)
    You go down on one knee and call them, by rank and name, as one does at a muster. { fact(lost_kaplan):Kaplan does not answer. |}{ fact(lost_lopez):Lopez does not answer. |}{ fact(lost_lynch):You call Lynch twice. |}{ fact(data_taken):You do not call Data, who would answer.|"Here," says Data, above you, to each that gets no answer, until you have him stop.} Then the twelve bolts.
*   [Shut it]
    ~ hatch_end = hatch_shut
    At the ninth bolt somebody knocks from below, three and then two, as at a cabin door. Hawk looks up. "Ten," you say.
-   { hatch_end == hatch_last:It climbs.|{ hatch_end == hatch_shut:After the twelfth bolt you|You} send them forward, and go aft.}
    You are alone in a tube of deck 15{ door_end == door_left:. Data called a distance after you: forty-one metres, to the next junction. You have gone that far, and there is no junction|, and have been waiting at each junction for Data to say how far it is to the next}.
    ~ spend(1)
    ~ done("main-engineering")
    -> camera

=== main_engineering_unwatched
# place: Deck 15, the hatch counter
~ door_end = door_fought
~ hatch_end = hatch_shut
~ main_engineering_wear(13)
~ clear_drones(16, 6)
~ record(data_taken)
~ record(lost_kaplan)
~ record(lost_lopez)
{ lynch_place != lynch_kept:
    ~ record(lost_lynch)
}
The hatch on deck 15 keeps a count of who goes through, for the fire drill. It has sixteen down. At half past twelve it has nine up, and then it is shut by hand, which it also records. A minute later it reports seven persons unaccounted for, and asks, once a minute, whether the drill is over.
~ done("main-engineering")
->->
