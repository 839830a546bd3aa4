// READS: third, beacon_delay, hull_noticed, hull_walk_killed, hull_route, mercy_order, half_done, half_lives, hawk_trusted, troi_stand, hears, beside_defiant, worf_arrival, dream_answer, point_reason; clock(beacon),
// charges(suit_…), holds(Worf, …).
// LEAVES: third_end, hull_noticed, and who of Hawk, Daniels and Voss is lost; beacon; dish_gone, the deflector ours; or an ending. Worf's suit is patched.
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
There are {hull_walk_killed:eleven|twelve} of them, and { hull_noticed >= 2:they have closed their row on the side where you are, with their faces outward|the nearest drone has moved its lamp, to see round you}. In the bowl stands a black metal root with eight spines. {maglocks_lit()}, in violet{ beacon_delay:; three of them you gave it, by staying indoors|}. When the eighth lights, it calls. Whatever costs time lights another. # codex: deflector-dish # codex: particle-emitter
Three locks on the rim: one behind a strut, one among the drones, one across the bowl. In each is an AE-35 unit: pull, a quarter turn, pull. # codex: maglock # codex: ae-35-unit
Your dial says {charges(suit_picard)}, and it is nine minutes home.

*   [The far one is yours. {third_name()} has the near]
    {third_name()} goes to the strut. You walk in among them, your hands at your sides, and kneel.
*   [The near one is yours. {third_name()} has the far]
    ~ maglocks_near = true
    You have the strut at your back. {third_name()} walks in among them with {third_his()} hands at {third_his()} sides{ third == walk_hawk and hawk_trusted:, and does it as you would, because you are watching|}, and kneels.
*   { hull_walk_killed } [Stand in the row, where Worf's dead one stood]
    ~ advance(obsession, 1)
    ~ hull_noticed = MAX(0, hull_noticed - 1)
    They closed that space when it was empty, and they open it again. Somebody's shoulder is against yours. A conduit comes along to be held, and you pass it on. After the fourth no lamp follows you. You walk out to the far lock, and have to remember why; {third_name()} has gone to the near.
*   [Keep down, and wait till they turn to their work]
    ~ spend(2)
    ~ hull_air(2)
    ~ advance(beacon, 1)
    ~ hull_noticed = MAX(0, hull_noticed - 1)
    You hold up a flat hand, and the three of you lie along the rim. A lamp comes over, waits, and goes home. When the last back has turned you send {third_name()} to the near lock, and go in to the far one. Another spine has lit.
-   Worf has the rim, and the rifle. Pull. Quarter turn. { hears >= 3:Someone stands at your left whose number you know. You do not think it.|Something at your left has stopped moving.{ hull_route == route_saucer: It is the one whose light crossed Worf on the saucer.|}}
-> maglocks_notice

= maglocks_notice
# view: Picard
~ advance(beacon, 1)
{ full(beacon):
    -> ending_beacon
}
~ spend(6)
~ hull_air(3)
{third_name()}'s unit comes out first. Every drone sets down what it carries. One starts toward you. {maglocks_lit()}.
{third_name()} has a phaser on the root, and looks to you. One shot, and no more locks, perhaps.

*   [Shake your head. Work]
    You shake your head. { third == walk_daniels:He shrugs, as well as a suit can.|{third_subject()} lowers it.} Behind the root is a tank of antiprotons, and behind that your ship. # codex: antiproton
*   [No. Have Worf shoot the one that is coming]
    { fire_at_drones():
        Worf shoots it. It folds up without a sound. So does the second. The third has a green skin on, an inch from it, and comes through the shot.
    - else:
        { charges(phaser_rifle) > 0:Worf shoots it. It has a green skin on, an inch from it, and the light runs round that and away.|Worf takes aim, and nothing comes.} He looks at the rifle, and hangs it, with care, on nothing. # codex: phaser-rifle
    }
*   [Nod. Shoot the root]
    {third_subject()} fires. The root does not burn. It takes the shot in, and all down the spines the violet goes white, and the bowl begins to sing, a note, rising, in the bones of your legs. {third_name()} has lowered the phaser, and stares at you. Behind that root are antiprotons, kilos of them, and then the ship. # codex: antiproton
    * *   [Again. It must break]
        -> ending_fireball
    * *   [Down. Put it down]
        You bring your arm down. The note rises, and stays there, with everyone in the bowl standing quite still. Then it sinks. It has lit another spine.
        ~ advance(beacon, 1)
*   [Stand up, and be what it has come for]
    ~ hull_noticed = MAX(0, hull_noticed - 1)
    { charges(suit_picard) > 0:
        ~ use_up(suit_picard, MIN(4, charges(suit_picard)))
    }
    You shake your head at {third_name()}, and then you stand, with your arms out from your sides. It comes up to you, lens to visor, and { hears >= 2:begins a sentence behind your temple, which you are careful not to end|reads you, from the collar up}. Two more come over to read it too. You have walked them ten metres along the rim, with the dial falling, before they lose interest.
-   -> maglocks_third

= maglocks_third
# view: Picard
{ full(beacon):
    -> ending_beacon
}
They come, at a walk. Four have { maglocks_near:reached the far lock|turned toward the near lock}, where {third_name()} has knelt again, {third_his()} back to them, at the last cable. You cannot shout. {maglocks_lit()}. Your own unit wants one minute more.{ troi_stand == troi_by_hawk and third == walk_hawk: "He's all right while he's busy," Deanna told you once.|} # codex: borg-drone

*   [Go on with the lock]
    ~ third_end = third_taken
    ~ maglocks_lose_third()
    ~ spend(1)
    Pull. You do not look until you have it out. Where {third_he()} knelt there is a boot, with the buckle done up.
*   [Leave it, and get to {third_him()}]
    ~ third_end = third_saved
    ~ advance(beacon, 2)
    ~ spend(3)
    You run, if it is running: one boot, the other. You have {third_him()} by the handle between the shoulders as the first of the hands comes down, and {third_he()} goes {maglocks_near:back to|over} the strut like a hat. What has taken your sleeve is strong, and { dream_answer == dream_fought:you have done this part before, in a dream|it knows you}. You leave it the outer layer, and nine minutes of air. Your unit has to be begun again. # codex: assimilation-tubule
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
*   [Point Worf at them. He has the rifle]
    { fire_at_drones():
        ~ third_end = third_saved
        ~ advance(beacon, 1)
        Worf has been waiting to be pointed. The first shot takes the one whose hand is out, and the second takes the one behind it, and {third_name()}, lit twice from the back, turns round on {third_his()} knees and comes away under the third one's arm. The other drones let fall what they were doing, and start for the rifle.
    - else:
        ~ third_end = third_taken
        ~ maglocks_lose_third()
        { charges(phaser_rifle) > 0:Worf fires. The light goes round all four in a green sheet, and does not slow them. {third_name()} looks to see what has lit the plate.|Worf fires, and there is nothing in it to fire. He throws it, and it passes between two of them. {third_name()} looks to see what went by.} The hand comes from the other side.
    }
-   -> maglocks_worf

= maglocks_worf
# view: Worf
~ advance(beacon, 1)
~ spend(5)
~ hull_air(2)
Three are between you and the captain. { holds(Worf, mekleth):The mek'leth weighs one kilo.|You have your hands. They are large.} The first comes apart at the arm. The second opens your suit, from knee to hip. # codex: mek-leth
Your air goes out white. {charges(suit_worf)} minutes, and the number falls while you read it.

*   [Take a hose from the dead one, and tie it off]
    ~ use_up(suit_worf, MIN(25, charges(suit_worf)))
    The arm that came off has a hose in it. You put it twice round the thigh, and pull until the leg is dead. It holds. # codex: worf
*   [Both hands on the tear, and kick]
    ~ use_up(suit_worf, MIN(35, charges(suit_worf)))
    You kick one in the chest, and it leaves the ship. You kick another. The air goes out between your fingers. { worf_arrival == worf_asked:You were asked, yesterday, what you wished done with your ship, and you chose to live. You have not changed your mind.|When there are none left to kick you tie it off with a hose.}
*   [Signal to the captain]
    ~ use_up(suit_worf, MIN(15, charges(suit_worf)))
    ~ advance(beacon, 1)
    You do not ask. You lift an arm. He comes, through two of them, with a clamp from the lock in his fist, and holds it on the tear till it bites. He has not got the time. Neither of you is going to speak of this. # codex: worf
*   { third_end != third_saved } [Leave it. Break a spine off that thing first]
    { charges(suit_worf) > 0:
        ~ use_up(suit_worf, MIN(40, charges(suit_worf)))
    }
    ~ advance(beacon, -1)
    You walk down into the bowl with your air going before you as a cloud, and put both arms round the nearest spine that is lit. It burns. You lean. It comes away at the root and is dark, and you use it on the second of them, and on the third. Then you tie off the leg.
*   { third_end == third_saved } [{third_name()} has a line out. Take that]
    { charges(suit_worf) > 0:
        ~ use_up(suit_worf, MIN(20, charges(suit_worf)))
    }
    It comes along the plate, thrown low, { third == walk_voss:with a Lunar hitch already in it|with a loop already in it}. You put the leg through, and {third_name()} hauls from the strut until the tear shuts. You have been saved by somebody who was a child when you took your first ship. It goes in the ledger, on {third_his()} side.
-   -> maglocks_across

= maglocks_across
# view: Picard
{ full(beacon):
    -> ending_beacon
}
Two locks are out. The last is over the bowl, past the root. {maglocks_lit()}. { third_end == third_saved:{third_name()} is up on the strut, and holds out an open hand: what now?|The drones are all coming to you.}

*   [Boots off, and over]
    You cut the magnets, and jump. The root goes by beneath you, { beside_defiant:as near as the cube did, yesterday, from beside the Defiant|and its heat comes up through the suit}. # codex: magnetic-boots
*   [Round the rim, at a walk, as they do]
    ~ advance(beacon, 1)
    ~ spend(3)
    ~ hull_air(3)
    You walk round, with your arms hanging, in step with the nearest. { hears >= 2:For forty steps one of them believes that you have come back.|It takes them forty steps to be sure that you are not a thing of theirs.} On the forty-first you are kneeling by it.
*   { third_end == third_saved } [Leave it to {third_name()}, who is nearer]
    You point. {third_subject()} goes out over the bowl head first with both arms stretched, as one goes off a board in summer. You find that you are counting for {third_him()}, out loud, in French.
*   { hears >= 2 } [Tell the nearest to carry you over]
    ~ advance(obsession, 1)
    You do not say it; you think it, in the other voice, the one without a breath in it. The nearest bends, and lifts you by the harness, and walks straight over the bowl past the root with you on its arm. It sets you down at the lock. Then it waits, with its head on one side, for what you will have it do next.
*   { not (hears >= 2 and third_end == third_saved) } [Down through the bowl, and break what you can]
    { charges(suit_picard) > 0:
        ~ use_up(suit_picard, MIN(6, charges(suit_picard)))
    }
    ~ advance(obsession, 1)
    ~ advance(beacon, -1)
    You go through the work, with your hands out. A conduit as thick as a wrist is warm, and comes away from the root with all its threads. It is foolish, and a great pleasure. One of the lights goes down. When you kneel at the last lock your sleeve is smoking, and your dial has lost six.
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
A hand comes down beside yours, with {third == walk_hawk:HAWK|{third == walk_daniels:DANIELS|VOSS}} on the cuff. Behind the visor the lips are grey, and one eye is the old one. { half_done == half_shot:You shot one who was half made, last night, and called it a kindness.|You met one who was half made, last night, below.} One pull more.

*   [Hold {third_him()} off, and leave it to Worf]
    You hold the wrist, and it turns in your hands. Worf stands over you on one leg, and does not lower what he shot with until he has read the name.
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
*   { mercy_order == order_no_mercy and half_lives } [One came back from this, below. Lash {third_him()} to it]
    ~ third_end = third_spared
    ~ advance(beacon, 1)
    You broke that order once, last night, for {deck_16_half()}, who is breathing still. You put the safety line round the wrist and the strut, and draw it tight. The hand opens and shuts; it is looking for somebody to obey.
    { full(beacon):
        -> ending_beacon
    }
*   [Put your visor to {third_his()} visor, and say the name]
    { clock(obsession) > 0:
        ~ advance(obsession, -1)
    }
    Glass on glass, sound will go across. { third == walk_hawk:"Sean," you say|{ third == walk_daniels:"Padraig," you say|"Bettany," you say}}, "it was well done." The eye goes to your mouth. The hand comes up from the lock by a centimetre, and shakes. Worf, who sees only what colour it is, has fired before you can lift an arm.
-   Pull.
-> maglocks_free

= maglocks_free
# view: Picard
The whole bowl lifts, and those left in it go up past you with their tools. When the dish is no larger than a plate against the Earth, the last spine lights.
Worf has { third_end == third_spared:cut {third_name()} loose from the strut, line and all, and has }{charges(phaser_rifle) > 0:the rifle again|a phaser}, out of the air. { point_reason == reason_trust:He fires once, as the fleet did yesterday, on your word.|You nod. He fires once.} The dish goes white, and is gone.
    ~ record(dish_gone)
    ~ recover(deflector)
    { third_end == third_spared:
        You bring {third_him()} in between you, on the line.
    }
    { charges(suit_worf) < 9:
        Worf's dial says {charges(suit_worf)}, and he comes home on a line from your collar{ charges(suit_picard) < 14:, and at the last on what is left in both helmets|}.
    }
    { third_end == third_saved:{third_name()} goes in first. You have insisted.}
    { third_end == third_taken:In the airlock are three hooks for helmets. You hang up two.}
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
At twenty-two minutes to six the deflector dish of the Enterprise came away from the ship, and was destroyed at nine kilometres. The camera over docking port four shows three suits that go out by it, and two that come back. The taller of these is being helped. # codex: deflector-dish # codex: ae-35-unit
~ done("maglocks")
->->
