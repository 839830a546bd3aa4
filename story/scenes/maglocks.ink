// READS: third, beacon_delay, hull_noticed, hull_walk_killed, hull_route, mercy_order, half_done, hawk_trusted, troi_stand, hears, beside_defiant, worf_arrival, dream_answer, point_reason; clock(beacon),
// charges(suit_…), holds(Worf, …).
// LEAVES: third_end, and who of Hawk, Daniels and Voss is lost; beacon; dish_gone, the deflector ours; or an ending. Worf's suit is patched.
// FILM: the far one; work; go on with the lock; a hose; boots off; leave him to Worf.

// Picard took the near lock, and left the far one to the third.
VAR maglocks_near = false

// How near the beacon is to calling: of eight spines so many are lit.
=== function maglocks_lit()
{ clock(beacon):
- 0: No spine is lit
- 1: One of the eight is lit
- else: {maglocks_number(clock(beacon))} of the eight are lit
}
=== function maglocks_number(number)
{ number:
- 2: Two
- 3: Three
- 4: Four
- 5: Five
- 6: Six
- else: Seven
}

// The third is gone, by name.
=== function maglocks_lose_third()
{ third:
- walk_hawk: ~ record(lost_hawk)
- walk_daniels: ~ record(lost_daniels)
- else: ~ record(lost_voss)
}

=== maglocks
# scene: maglocks
# view: Picard
# place: The deflector dish
~ advance(beacon, 1)
There are {hull_walk_killed:eleven|twelve} of them, and { hull_noticed >= 2:they have closed their row on the side where you are, with their faces outward|the nearest has moved its lamp, so as to see round you}. In the middle of the bowl stands a root of black metal, and about the root eight spines. {maglocks_lit()}, in violet{ beacon_delay:; three of them you gave it, by staying indoors|}. When the eighth lights, it calls. Whatever costs time out here lights another. # codex: deflector-dish # codex: particle-emitter
Three locks, on the rim, and all three have to come out: one behind a strut, one among the drones, one across the bowl. In each is a unit the length of an arm, stencilled AE-35: pull, a quarter turn, pull. # codex: maglock # codex: ae-35-unit
Your dial says {charges(suit_picard)}. It is nine minutes home.

*   [The far one is yours. {third_name()} has the near]
    You point. {third_name()} goes to the strut and kneels. You walk in among them to the other, between two lamps, with your hands at your sides, and kneel.
*   [The near one is yours. {third_name()} has the far]
    ~ maglocks_near = true
    You point. You have the strut at your back and can see all of it. {third_name()} walks in among them with {third_his()} hands at {third_his()} sides{ third == walk_hawk and hawk_trusted:, and does it as you would, because you are watching|}, and kneels.
-   Worf stays on the rim with the rifle. Pull. Quarter turn. { hears >= 3:There is someone at your left whose number you know. You do not think it.|Something has stopped moving, at your left.}{ hull_route == route_saucer: It is the one whose light crossed you on the saucer.|}
-> maglocks_notice

= maglocks_notice
# view: Picard
~ advance(beacon, 1)
{ full(beacon):
    -> ending_beacon
}
~ spend(6)
~ hull_air(3)
{third_name()}'s unit is the first to come out. The lamp on that lock goes red. Every one of them sets down what it was carrying, and one starts toward you. {maglocks_lit()}.
{third_name()} has a phaser up, and aimed at the root, where it is brightest, and looks to you for the word. One shot, and no more locks, perhaps.

*   [Shake your head. Work]
    You shake your head, so that the whole helmet goes. { third == walk_daniels:He shrugs, as far as the suit will.|{third_subject()} lowers it.} Behind that root are the antiprotons that the deflector runs on, some kilos of them, and then the ship. # codex: antiproton
*   [No. Have Worf shoot the one that is coming]
    { fire_at_drones():
        Worf shoots it. It folds up without a sound. So does the second. The third has a green skin on, an inch from it, and comes through the shot.
    - else:
        Worf shoots it. It has a green skin on, an inch from it, and the light runs round it and away. He looks at the rifle, and hangs it, with care, on nothing. # codex: phaser-rifle
    }
*   [Nod. Shoot the root]
    {third_subject()} fires. It does not burn. It takes the shot in, and all down the spines the violet goes white, and the bowl under your knees begins to sing, a note, rising, in the bones of your legs. {third_name()} has lowered the phaser, and stares at you. There are antiprotons behind that root, kilos of them, and then the ship. # codex: antiproton
    * *   [Again. It must break]
        -> ending_fireball
    * *   [Down. Put it down]
        You bring your arm down. The note goes on rising, and comes to the top of itself, and stays there, with everyone in the bowl standing quite still. Then it sinks. It has lit another spine.
        ~ advance(beacon, 1)
-   -> maglocks_third

= maglocks_third
# view: Picard
{ full(beacon):
    -> ending_beacon
}
They come, at a walk. { maglocks_near:Four have reached the far lock|Four have turned toward the near lock}, where {third_name()} is kneeling with {third_his()} back to them, at the last of its cables. One cannot shout. # codex: borg-drone
{maglocks_lit()}. Your own unit has moved a hand's breadth. One minute more. { troi_stand == troi_by_hawk and third == walk_hawk:"He's all right while he's busy," Deanna told you once.|}

*   [Go on with the lock]
    ~ third_end = third_taken
    ~ maglocks_lose_third()
    ~ spend(1)
    Pull. You do not look until you have it out. Then there is a boot, standing by itself on the plate where {third_he()} was, with the buckle done up.
*   [Leave it, and get to {third_him()}]
    ~ third_end = third_saved
    ~ advance(beacon, 2)
    ~ spend(3)
    You run, if it is running: one boot, the other. You have {third_him()} by the handle on the back of the suit as the first of the hands comes over {third_his()} shoulder, and you throw, and there is no weight to {third_him()}. {third_name()} goes over the strut like a hat. What has taken your sleeve is strong, and { dream_answer == dream_fought:you have done this part before, in a dream|it knows you}. You leave it the sleeve's outer layer, and nine minutes of air. Your unit has to be begun again. # codex: assimilation-tubule
    ~ use_up(suit_picard, MIN(9, charges(suit_picard)))
*   [Wrench your unit out, and throw it, so that {third_he()} looks]
    ~ advance(beacon, 1)
    It comes out bent. It turns end over end, and hits {third_name()} on the helmet.
    { hull_noticed <= 1:
        ~ third_end = third_saved
        {third_name()} looks round, and goes flat under the reaching arm, and is out between the legs of it. They had not been looking for you long enough to close the gap.
    - else:
        ~ third_end = third_taken
        ~ maglocks_lose_third()
        {third_name()} looks round. They have known for half an hour that somebody was out here, and there are two on each side. {third_subject()} has time to wave you back.
    }
-   -> maglocks_worf

= maglocks_worf
# view: Worf
~ advance(beacon, 1)
~ spend(5)
~ hull_air(2)
There are three of them between you and the captain. { holds(Worf, mekleth):You have the mek'leth. It weighs one kilo, and it is enough.|You have your hands. They are large.} The first comes apart at the arm. As you turn from it the second opens your suit, from the knee to the hip. # codex: mek-leth
Your air goes out of it, white, very fast. {charges(suit_worf)} minutes, and the number is falling while you read it. Your blood has begun to push at the inside of you.

*   [Take a hose from the dead one, and tie it off]
    ~ use_up(suit_worf, MIN(25, charges(suit_worf)))
    There is a hose in the arm that has come off. You put it twice round the thigh, above the tear, and pull until the leg is dead. It holds. It was made for something hot. # codex: worf
*   [Both hands on the tear, and kick]
    ~ use_up(suit_worf, MIN(35, charges(suit_worf)))
    You kick one in the chest, and it leaves the ship. You kick another. The air goes out between your fingers. { worf_arrival == worf_asked:You were asked, yesterday, what you wished done with your ship, and you chose to live. You have not changed your mind.|When there are none left to kick you tie it off with a hose.}
*   [Signal to the captain]
    ~ use_up(suit_worf, MIN(15, charges(suit_worf)))
    ~ advance(beacon, 1)
    You do not ask. You lift an arm. He comes, through two of them, with a clamp from the lock in his fist, and holds it on the tear till it bites. That is time that he has not got. Neither of you is going to speak of this. # codex: worf
-   -> maglocks_across

= maglocks_across
# view: Picard
{ full(beacon):
    -> ending_beacon
}
Two locks are out. The last is over the bowl, past the root. {maglocks_lit()}. { third_end == third_saved:{third_name()} is up on the strut, and holds out a hand to you, open: what now?|They are all coming to you now.}

*   [Boots off, and over]
    You bend your knees, and cut the magnets, and jump. The root goes by beneath you, and { beside_defiant:you think of the cube going by, yesterday, as near as that|the heat of it comes up through the suit}. Then the rim, in the ribs, and you have hold of it. # codex: magnetic-boots
*   [Round the rim, at a walk, as they do]
    ~ advance(beacon, 1)
    ~ spend(3)
    ~ hull_air(3)
    You walk round, with your arms hanging, in step with the nearest. { hears >= 2:For as long as forty steps one of them believes that you have come back.|It takes them forty steps to be sure that you are not a thing of theirs.} On the forty-first you are kneeling by it.
*   { third_end == third_saved } [Leave it to {third_name()}, who is nearer]
    You point. {third_subject()} goes out over the bowl head first with both arms stretched, as one goes off a board in summer. You find that you are counting for {third_him()}, out loud, in French.
-   { full(beacon):
        -> ending_beacon
    }
    Pull; a quarter turn.
    { third_end == third_taken:
        -> maglocks_taken
    }
    Pull.
    -> maglocks_free

= maglocks_taken
# view: Picard
A hand comes down on the lock, beside yours. The glove is Starfleet's, and has {third == walk_hawk:HAWK|{third == walk_daniels:DANIELS|VOSS}} on the cuff. You look up. Behind the visor it is grey to the lips, and one eye is still the old one, and it has found you. { half_done == half_shot:You shot one who was half made, last night, and called it a kindness.|You met one who was half made, last night, below.} Your hands are on the unit; one pull more.

*   [Hold {third_him()} off, and leave it to Worf]
    You hold the wrist, and it turns in your hands like a lever. Then there is a flash behind the visor, and the hand lets go. Worf stands over the two of you on one leg. He does not lower what he shot with until he has read the name.
*   [Do it yourself]
    ~ advance(obsession, 1)
    You have the phaser that {third_he()} dropped. You hold it where the collar is. You say the name first, though nobody can hear.
*   { mercy_order != order_no_mercy } [Spare {third_him()}: lash {third_him()} to the strut]
    ~ third_end = third_spared
    ~ advance(beacon, 1)
    You take two turns about the wrist with the safety line, and two about the strut. {third_subject()} pulls, twice, and then stands and looks at the knot, with the one eye{third == walk_hawk:, as he used to look at a course you had laid in}.
    { full(beacon):
        -> ending_beacon
    }
-   You go back to the lock. Pull.
-> maglocks_free

= maglocks_free
# view: Picard
The ship lets go of it. The whole bowl lifts, with its lamps on, one cable holding, and those who are left in it are carried up past you with their tools. You burn the cable. When it is no larger than a plate against the Earth, the eighth spine lights.
Worf has { third_end == third_spared:cut {third_name()} loose from the strut, line and all, and has }a rifle again, out of the air. He gets his weight over the good leg, and looks at you. { point_reason == reason_trust:The fleet fired so yesterday, on your word, without asking why.|You nod.} He fires once. The dish goes white, and is gone, and the call with it.
    ~ record(dish_gone)
    ~ recover(deflector)
    { third_end == third_spared:
        You bring {third_him()} in between you, on the line.
    }
    { charges(suit_worf) < 9:
        Worf's dial says {charges(suit_worf)}, and it is nine minutes home. You run a line from your collar to his{ charges(suit_picard) < 14:, and the last of the way you both walk on what is left in the helmets|, and walk at his side}.
    }
    { third_end == third_saved:{third_name()} goes in first. You have insisted.}
    { third_end == third_taken:In the lock there are three hooks for helmets. You hang up two.}
    ~ spend(9)
    ~ done("maglocks")
    -> camera

// A rifle is fired at drones, if anybody there has one that still bites. The weapons are counted as one.
=== function fire_at_drones()
{ charges(phaser_rifle) > 0 and not (holds(Data, phaser_rifle)):
    { holds(Hawk, phaser_rifle) or holds(Worf, phaser_rifle) or holds(Daniels, phaser_rifle):
        ~ return fire(phaser_rifle)
    }
}
~ return false

// Nobody watched. A tunnel.
=== maglocks_unwatched
# place: The deflector dish, by a camera
~ third_end = third_taken
~ maglocks_lose_third()
~ record(dish_gone)
~ recover(deflector)
At twenty-two minutes to six the deflector dish of the Enterprise came away from the ship, and was destroyed at eleven kilometres. The camera over docking port four shows three suits that go out by it, and two that come back. The taller of these is being helped. # codex: deflector-dish # codex: ae-35-unit
~ done("maglocks")
->->
