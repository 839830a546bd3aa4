// READS: third, beacon_delay, hull_noticed, hull_route, mercy_order, half_done, hawk_trusted, troi_stand, hears, beside_defiant, worf_arrival, dream_answer, point_reason; clock(beacon),
// charges(suit_…), holds(Worf, …).
// LEAVES: third_end, and who of Hawk, Daniels and Voss is lost; beacon; dish_gone, the deflector ours; or an ending. Worf's suit is patched.
// FILM: the far one; work; go on with the lock; a hose; boots off; leave him to Worf.

// Picard took the near lock, and left the far one to the third.
VAR maglocks_near = false

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
Twelve of them, and they do not look up. { hull_noticed >= 2:They have closed their row, though, on the side where you are, and each has his back to the next.|You have come over the rim within six metres of the nearest, and it has moved its lamp so as to see round you.} In the middle of the bowl where the emitter was there is a thing like a root, and it is hot; you can feel that on the face, through the visor. { beacon_delay:The violet goes up out of it past your shoulder.|Along its spines a violet light goes up, and stops short, and goes up again, a little farther.} # codex: deflector-dish # codex: particle-emitter
Three locks, on the rim. In each there is a unit the length of an arm, with AE-35 stencilled on it by somebody in a yard at Mars: pull, a quarter turn, pull. The near one is behind a strut. The far one stands among them. The third is across the bowl, and nobody is near it because nobody could get there. # codex: maglock # codex: ae-35-unit
They are not made for gloves.

*   [The far one is yours. {third_name()} has the near]
    You point. {third_name()} goes to the strut and kneels. You walk in among them to the other, between two lamps, with your hands at your sides, as one crosses a ballroom; and kneel.
*   [The near one is yours. {third_name()} has the far]
    ~ maglocks_near = true
    You point. You have the strut at your back and can see all of it. {third_name()} walks in among them with {third_his()} hands at {third_his()} sides{ third == walk_hawk and hawk_trusted:, and does it as you would, because you are watching|}, and kneels.
-   Worf stays on the rim with the rifle. Pull. Quarter turn. { hears >= 3:There is someone at your left whose number you know. You do not think it.|Something has stopped moving, at your left.}
{ hull_route == route_saucer: The one that saw you on the saucer has found the note that it made.|}
-> maglocks_notice

= maglocks_notice
# view: Picard
~ advance(beacon, 1)
{ full(beacon):
    -> ending_beacon
}
~ spend(6)
The first unit comes out, and the green lamp on it goes red. As it goes, every one of the twelve sets down what it was carrying.
{third_name()} has the phaser up, two-handed, and it is not on them. It is on the root, where it is brightest. {third_subject()} looks to you for the word. One shot. No locks, no walk across.

*   [Shake your head. Work]
    You shake your head, so that the whole helmet goes. { third == walk_daniels:He shrugs, the shoulders of the suit shrug.|{third_subject()} lowers it.} Behind that root are the antiprotons that the deflector runs on, some kilos of them, and then the ship. # codex: antiproton
*   [Have Worf shoot the one that is coming]
    { fire_at_drones():
        Worf shoots it. It folds up without a sound. So does the second. The third has a green skin on, an inch from it, and comes through the shot as one comes through a bead curtain.
    - else:
        Worf shoots it. It has a green skin on, an inch from it, and the light runs round it and away. He looks at the rifle, and lays it down, with care, on nothing. # codex: phaser-rifle
    }
*   [Nod]
    {third_subject()} fires. It does not burn. It takes the shot in, and all down the spines the violet goes white, and the bowl under your knees begins to sing, a note, rising, in the bones of your legs. {third_name()} has put up a hand with the fingers spread: antiprotons, behind it; I forgot; how many kilos? # codex: antiproton
    * *   [Again. It must break]
        -> ending_fireball
    * *   [Down. Put it down]
        You bring your arm down like an axe. The note goes on rising, and then it comes to the top of itself, and stays there, with everyone in the bowl standing quite still, like people in a church when a glass is dropped. It goes down again by itself.
        ~ advance(beacon, 1)
-   -> maglocks_third

= maglocks_third
# view: Picard
{ full(beacon):
    -> ending_beacon
}
They come. They are not quick; it is only that they need not go round things. { maglocks_near:Four have got up from the far lock, where {third_name()} is kneeling with {third_his()} back to them. From your strut you can see it, and {third_he()} can't.|Four have turned toward the near lock. {third_name()} has {third_his()} back to them, and {third_his()} head down; the quarter turn has jammed.} One cannot shout. # codex: borg-drone
Your own unit has moved a hand's breadth. A minute, at the most. { troi_stand == troi_by_hawk and third == walk_hawk:"He's all right while he's busy," Deanna told you once.|}

*   [Go on with the lock]
    ~ third_end = third_taken
    ~ maglocks_lose_third()
    ~ spend(1)
    Pull. You do not look, in order to be able to say so. When you have it out, and look, there is a boot, standing by itself on the plate where {third_he()} was, magnetised, with the buckle done up.
*   [Leave it, and get to {third_him()}]
    ~ third_end = third_saved
    ~ advance(beacon, 2)
    ~ spend(3)
    You run, if it is running: one boot, the other. You have {third_him()} by the handle on the back of the suit as the first of the hands comes over {third_his()} shoulder, and you throw, and there is no weight to {third_him()}. {third_name()} goes over the strut like a hat. What has taken your sleeve is strong, and { dream_answer == dream_fought:you have done this part before, last night|it knows you}. You leave it the sleeve's outer layer. # codex: assimilation-tubule
    The dial on your wrist has dropped by nine.
    ~ use_up(suit_picard, MIN(9, charges(suit_picard)))
*   [Throw the unit at the nearest, and point]
    ~ advance(beacon, 1)
    You throw AE-35, which has cost a yard at Mars some trouble. It turns end over end, and hits a helmet.
    { hull_noticed <= 1:
        ~ third_end = third_saved
        {third_name()} looks round; and up; and goes flat under the reaching arm, and is out between the legs of it. They had only just begun to take an interest.
    - else:
        ~ third_end = third_taken
        ~ maglocks_lose_third()
        {third_name()} looks round, and up. They have been taking an interest for half an hour, and there are two on each side. {third_subject()} has time to wave you back.
    }
-   -> maglocks_worf

= maglocks_worf
# view: Worf
~ advance(beacon, 1)
~ spend(5)
There are three of them between you and the captain. { holds(Worf, mekleth):You have the mek'leth. The rifle weighs four kilos and is worth nothing; the blade weighs one.|You have your hands. They are large.} The first comes apart at the arm. It is when you turn from that one that the second opens your suit, from the knee to the hip. # codex: mek-leth
What goes out of it is white. It goes very fast. Your ears are full. Your blood has begun to push at the inside of you, everywhere at once.

*   [Take a hose from the dead one, and tie it off]
    ~ use_up(suit_worf, MIN(25, charges(suit_worf)))
    There is a hose in the arm that you cut off. You put it twice round the thigh, and pull with your teeth on the inside of your mouth, because there is nothing else to pull with. It holds. It was made for something hot. You thank the maker. # codex: worf
*   [Both hands on the tear. Kick]
    ~ use_up(suit_worf, MIN(35, charges(suit_worf)))
    You hold it shut with both hands. That leaves the boots. You kick one in the chest, and it leaves the ship. You kick another. { worf_arrival == worf_asked:You were asked, yesterday, what you wished done with your ship, and you chose to live. You are not going to have it said that you changed your mind.|It is not a death for a song. You are too much occupied to have it.}
*   [Make the captain see]
    ~ use_up(suit_worf, MIN(15, charges(suit_worf)))
    ~ advance(beacon, 1)
    You are one who does not ask. You lift an arm. He comes, through two of them, with a clamp from the lock in his fist, and puts it on the tear like a man mending a sail. He holds it there till it bites. Neither of you is going to speak of this. # codex: worf
-   -> maglocks_across

= maglocks_across
# view: Picard
{ full(beacon):
    -> ending_beacon
}
Two are out. The last is over the bowl, past the root. { third_end == third_saved:{third_name()} is up on the strut{ maglocks_near:, limping in the air,|} with three fingers held out: how many more? You show one.|They are all coming to you now. There is nobody else here who has done them any harm.}

*   [Boots off, and over]
    You bend your knees, and cut the magnets, and jump. The root goes by beneath you like a town at night. { beside_defiant:Data would give it you in metres.|The heat of it comes up and lays a hand on your chest.} All their faces turn as you go over. Then the rim, in the ribs, and you have hold of it. # codex: magnetic-boots
*   [Round the rim, at a walk, as they do]
    ~ advance(beacon, 1)
    ~ spend(3)
    You walk round, with your arms hanging, in step with the nearest. { hears >= 2:You think of nothing that has a name to it. For as long as forty steps, one of them believes that you have come back.|You look at nothing. It takes them forty steps to be sure that you are not a thing of theirs.} On the forty-first you are kneeling by it.
*   { third_end == third_saved } [Leave it to {third_name()}, who is nearer]
    You point. {third_subject()} has seen it already. {third_subject()} goes out over the bowl head first with both arms stretched, as one goes off a board in summer, and you find that you have counted for {third_him()}, out loud, in the helmet, in French.
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
A hand comes down on the lock, beside yours. The glove is ours, and has {third == walk_hawk:HAWK|{third == walk_daniels:DANIELS|VOSS}} on the cuff. You look up. Behind the visor it is grey to the lips, and one eye is still the old one, and it has found you. { half_done == half_shot:You have shot one such, tonight{mercy_order == order_no_mercy:, and called it a kindness}.|You have met one such already, tonight.} # codex: sean-hawk

*   [Hold {third_him()} off, and leave it to Worf]
    You hold the wrist, and it turns in your hands like a lever. Then there is a flash behind the visor, and the hand is only a glove. Worf stands over the two of you with one leg tied up in black hose. He does not lower what he shot with until he has read the name.
*   [Do it yourself]
    ~ advance(obsession, 1)
    You have the phaser that {third_he()} dropped. You hold it where the collar is. You say the name first; it is the one thing that you can do about it, and nobody hears.
*   { mercy_order != order_no_mercy } [Spare {third_him()}: lash {third_him()} to the strut]
    ~ third_end = third_spared
    ~ advance(beacon, 1)
    You gave no order against it. You take two turns about the wrist with the safety line, and two about the strut. {third_subject()} pulls, twice, and then stands and looks at the knot, with the one eye{third == walk_hawk:, as he used to look at a course you had laid in}.
    { full(beacon):
        -> ending_beacon
    }
-   Pull.
-> maglocks_free

= maglocks_free
# view: Picard
The ship lets go of it. The whole bowl lifts, with its lamps on, one cable holding, and eleven who have not been told stand in it with their tools and are carried up past you. You burn the cable. Against Earth it is no larger than a saucer, and the root in it has found its note at last, and begins to call.
Worf { third_end == third_spared:has cut two of them away from {third_name()}, and|has} a rifle again, out of the air. He takes his time, and gets his weight over the good leg, and says something that there is nobody to hear. { point_reason == reason_trust:The fleet fired for you so, yesterday, without asking.|It is a very small sun.}
    ~ record(dish_gone)
    ~ recover(deflector)
    { third_end == third_spared:
        You bring {third_him()} in between you, on the line.
    - else:
        { third_end == third_saved:{third_name()} goes in first. You have insisted.|There are two of you in the lock, and three hooks.}
    }
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
