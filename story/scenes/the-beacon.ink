// READS: chip_end, line_end, hatch_end, hawk_trusted, troi_stand, hull_hurt, eiger_list, worf_arrival, voss_lives, lily_term, mercy_order, lynch_met,
// holds(Picard, …); fact(lost_lynch), fact(lost_voss), fact(deck_11_held), deck_is(11, …), decks_lost().
// LEAVES: third, beacon_delay; beacon, beacon_known, the deflector captured; three suits (Picard, Worf, and Hawk, Daniels or Voss). Lily is with
// Crusher. Whoever of Hawk and Daniels stays has the bridge.
// FILM: from a drone; from outside; at once; Hawk; the truth.

=== the_beacon
# scene: the-beacon
# view: Picard
# place: Bridge
Daniels has half drawn before he is sure that it is you. { hatch_end == hatch_last:You were last seen going down a ladder that the others had come up; they had given the chair to Worf, and had not yet said so aloud.|You left this room six hours ago with forty people.} # codex: padraig-daniels
You take the step down to the chair, and do not sit in it. There is blood on your cuff. Hawk has seen it and is looking at his panel. { line_end == line_fell_back:Worf has come up from eleven by way of ten and nine. He reports it standing, in three sentences, and each of them has a number in it.|Worf has come up from eleven, which is held, and has not wiped his blade.} # codex: worf
"This is Miss Sloane," you tell them.
{ lily_term == goes_armed:"Is she armed, sir?" says Daniels. "Yes," says Lily.|Lily has counted the doors. "Which one of these is the driver?" she says.} # codex: lily-sloane
{ chip_end == chip_missed:
    -> beacon_camera
}
You lay it on Hawk's panel, where it will be read: a coin, with wires. They all look at it, and the blood.

*   { fact(lost_lynch) } [Tell them whose it was]
    "That was Timothy Lynch's," you say. { lynch_met:You give it the voice in which you asked his name.|} "He brings us their orders."
    Daniels had taught him to throw darts. He comes round the rail and turns the thing over, so that the side that was against the bone is down.
*   [It came from a drone]
    "From a drone, on nine," you say, and it is correct.
    "Whose—" says Hawk. "From a drone, Mister Hawk." He fits it into the reader, by its edges.
*   [Let Lily tell it]
    "Ask her," you say.
    { chip_end == chip_in_anger:"He beat it out of {fact(lost_lynch):a kid|one of yours}," says Lily, "with the wrong end." It is so quiet that you can hear the reader take it.|"He took it out of somebody like a splinter," says Lily. "He turned {fact(lost_lynch):his|her} face the other way." Hawk fits it into the reader.}
-   -> beacon_plan

// No chip: a camera on the hull sees it. A little later.
= beacon_camera
# view: Worf
~ advance(beacon, 1)
~ spend(4)
He has brought no information. He has brought a woman in a gown. You do not remark on it.
You have had the hull cameras on since the power went, because nobody else was using them. One of them shows the dish, and on the dish { hull_hurt >= 3:between two of the scars that the cube left }there are twelve who walk without air. They have taken its centre out and built it in again, wrong. # codex: deflector-dish

*   [Show the captain, and say nothing]
    You put it on the main screen. He reads it more quickly than you did. He puts a hand to his left temple as he reads.
*   [Say what a weapon officer sees]
    "It is aimed," you say. "At nothing. At a part of the sky that has nothing in it for sixty thousand light years." "And then?" he says. You have not thought past nothing. He has.
-   -> beacon_plan

= beacon_plan
# view: Picard
~ record(beacon_known)
~ capture(deflector)
An interplexing beacon. They mean to make one of the deflector dish; and in the Delta Quadrant, in this century, there are Borg who have not heard of Earth, and who would come. # codex: interplexing-beacon # codex: delta-quadrant
"How long?" "Three hours," says Hawk. "Less, if they've got the particle emitter in." # codex: particle-emitter
{ deck_is(11, assimilated):Deflector control is on eleven, and eleven is theirs.|Deflector control is on eleven, with a wall of them on the other side of it.} The guns will not bear on your own bow. { eiger_list:Inge Eiger's list, which somebody has pinned over the tactical display, has one line on it that nobody had understood: dish conduit, warm, why?|It makes {say_number(decks_lost())} decks and a horn to call with.}

*   [Blow deflector control, from inside]
    ~ defend(11, -10)
    ~ advance(beacon, 1)
    ~ spend(6)
    Daniels takes ten, and a charge off the hull of a probe. They come back as nine, in twelve minutes, and he has his left arm in his belt. "They'd moved it all out to the dish," he says. "There's nothing in there but a chair, sir." { troi_stand == troi_by_daniels:He is grey, and says that the counsellor may stand by him if she likes; she is eight hundred miles below.|He is grey, and asks to be excused the darts.}
    "From outside, then."
*   [Go out on the hull, and cut it loose]
    "It has three locks," you say. "Maglocks, to be worked by hand from the rim, for the yard's convenience. When the last of them is off, it is no longer part of the ship." # codex: maglock
    Nobody asks how one gets to the rim. Worf says, "Suits," with his eyes shut. # codex: environmental-suit
*   [Let it be. We hold the bridge]
    ~ beacon_delay = true
    ~ advance(beacon, 3)
    ~ spend(12)
    "Every hand that I send out there is a hand off that ladder," you say, and it is a quarter past four in the morning, and they obey. { fact(deck_11_held):Ten decks of people are behind that ladder.|There is not much behind that ladder.}
    It lights while Hawk is saying so. A rod of violet, from the bow, as thin as a wire, finding its range. Behind your temple somebody a long way off turns over in his sleep. "Suits," you say. # codex: interplexing-beacon
-   -> beacon_third

= beacon_third
# view: Picard
Yourself: you know how they count. Worf: he has had the training, and hates it. It wants a third, with small hands.
Hawk has turned his chair round. { hawk_trusted:You let him choose a course yesterday, and he has been taller since.|He has been told to keep his hand off that panel all day, and has kept it a centimetre above.} Daniels has not, which is his way of doing the same. { voice_of_voss(): And Voss of the Defiant, who has no ship, and has been handing round water as if it were that, puts down the jug.} # codex: sean-hawk

*   [Daniels]
    ~ third = walk_daniels
    ~ give(suit_third, Daniels)
    "Mister Daniels." "Sir." He gives Hawk the darts to mind, out of his breast pocket, three, with green flights.
*   { voice_of_voss() } [Voss]
    ~ third = walk_voss
    ~ give(suit_third, Voss)
    "Ensign Voss." She was born on Luna; she had a suit before she had shoes. "I'll want the boots a size down," she says{ worf_arrival == worf_from_pod:, "and he's to tell me nothing about pods."|.} # codex: luna
*   [Hawk]
    ~ third = walk_hawk
    ~ give(suit_third, Hawk)
    The manual has a form of words for it, and the form has a yes in it. You say, "Sean." He is out of the chair already, and has hit his knee.
-   ~ free_a_hand()
    ~ give(suit_picard, Picard)
    { room_for(Worf) > 0:
        ~ give(suit_worf, Worf)
    }
    { third == walk_daniels:Hawk has the bridge.|Daniels has the bridge.} Beverly is in the lift with a case in each hand, and has heard. You have the suit on to the waist. Lily has stopped counting doors. # codex: beverly-crusher

*   [Tell Lily what you are going out for]
    ~ advance(trust, 1)
    You tell her: who would come, and from where, and that her friend's ship would be so much scrap by the time that they did. "So it's a phone," she says. "You're going out to rip the phone off the wall." "Very nearly." She holds the collar for you, and finds the catch before you do.
*   [Leave her with Beverly, without a word]
    Beverly takes her by the elbow. You are aware of being looked at by both of them until the doors close, and of how long you have been relieved whenever doors do.
*   [Ask her for the phaser]
    { holds(Lily, phaser):
        { room_for(Picard) > 0:
            ~ give(phaser, Picard)
            "Am I getting it back?" she says, and gives it to you, with the wheel rolled down to nothing. She has been practising.
        - else:
            "You've no pockets in that," says Lily, and she is right. She keeps it.
        }
    - else:
        "You've got it," says Lily. "Or you had. You want to count your things, with those hands." You look at them. They are clean by now, more or less.
    }
-   ~ spend(5)
    "Airlock on deck 3," says Worf, to the wall. He has gone the colour of slate. { mercy_order == order_no_mercy:"Your order, captain. Does it stand, out there?" You say that it stands.|}
    ~ done("the-beacon")
    -> camera

// Voss of the Defiant is alive, and aboard.
=== function voice_of_voss()
~ return voss_lives and not fact(lost_voss)

// Nobody watched. A tunnel.
=== the_beacon_unwatched
# place: Bridge
~ third = walk_hawk
~ record(beacon_known)
~ capture(deflector)
~ advance(beacon, 1)
~ give(suit_third, Hawk)
~ free_a_hand()
~ give(suit_picard, Picard)
{ room_for(Worf) > 0:
    ~ give(suit_worf, Worf)
}
Bridge log, Lieutenant Daniels: oh-four-twenty, the captain returned, with a lady. Oh-four-thirty, learned what they want the dish for. Oh-four-thirty-five, the captain, Commander Worf and Lieutenant Hawk to the lock on deck 3. Took the chair. It is still warm, and I don't care for it. # codex: deflector-dish # codex: padraig-daniels
~ done("the-beacon")
->->
