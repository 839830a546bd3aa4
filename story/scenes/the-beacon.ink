// READS: chip_end, line_end, hatch_end, hawk_trusted, troi_stand, hull_hurt, eiger_list, worf_arrival, voss_lives, mercy_order, lynch_met,
// holds(Picard, …); fact(lost_lynch), fact(lost_voss), fact(deck_11_held), deck_is(11, …), decks_lost().
// LEAVES: third, beacon_delay; beacon, beacon_known, the deflector captured; three suits (Picard, Worf, and Hawk, Daniels or Voss). Lily is with
// Crusher. Whoever of Hawk and Daniels stays has the bridge.
// FILM: from a drone; from outside; at once; Hawk; the truth.

// Daniels has been to deflector control, and burned an arm.
VAR the_beacon_burned = false

=== the_beacon
# scene: the-beacon
# view: Picard
# place: Bridge
Daniels has half drawn before he is sure of you. { hatch_end == hatch_last:You were last seen at the bottom of a ladder that the others had come up.|You left this room five hours ago.} # codex: padraig-daniels
{ chip_end != chip_missed:There is blood on your cuff, and Hawk is looking at his panel.} { line_end == line_fell_back:Worf has come up from eleven by rooms, and reports each, with figures.|{ deck_is(11, assimilated):Worf has come up from eleven, which he held while he had anybody to hold it with.|Worf has come up from eleven, which is held, and has not wiped his hands.}} # codex: worf
"This is Miss Sloane," you tell them.
{ holds(Lily, phaser):"Is she armed, sir?" says Daniels. "Yes," says Lily.|"Which one of these is the driver?" says Lily.} # codex: lily-sloane
{ chip_end == chip_missed:
    -> beacon_camera
}
You lay the drone's processor on Hawk's panel: a coin, with wires.

*   { fact(lost_lynch) } [Tell them whose it was]
    "That was Timothy Lynch's," you say. { lynch_met:You had the name from him in a lift, yesterday. |}"He brings us their orders."
    Daniels comes round the rail and turns the thing over, the side that was against the bone down.
*   [It came from a drone]
    "From a drone, on nine," you say.
    "Whose—" says Hawk. "From a drone, Mister Hawk." He fits it into the reader, by its edges.
*   [Let Lily tell it]
    "Ask her," you say.
    { chip_end == chip_in_anger:"He had it in his hand," says Lily, "and he went on hitting." Nobody looks up. You can hear the reader take it.|"He took it out like a splinter," says Lily. "He turned the face away first." Hawk fits it into the reader.}
*   { chip_end == chip_in_cold and fact(lost_lynch) } [Lay the watch beside it]
    ~ advance(trust, 1)
    You had it in your pocket: gold, a grandmother's, with the chain cut. It is going. Nobody asks, after that. Daniels hangs it on the rail at tactical, and Lily, behind you, does not say what she had been going to.
-   -> beacon_plan

// No chip: a camera on the hull sees it.
= beacon_camera
# view: Worf
~ advance(beacon, 1)
~ spend(4)
The captain has brought a woman in a gown.
You have had the hull cameras on since the power went. One shows the deflector dish, and on it{ hull_hurt >= 3:, between two scars that the cube left,|} twelve drones who walk without air. They have taken its centre out and built it in again, wrong. # codex: deflector-dish

*   [Show the captain, and say nothing]
    You put it on the main screen. He reads it more quickly than you did, with a hand to his left temple.
*   [Say what a weapon officer sees]
    "It is aimed," you say. "There is nothing in that part of the sky for sixty thousand light years." "And then?" he says. You had not asked that.
*   [Ask him what they are saying]
    ~ advance(obsession, 1)
    You have not asked him that in all the years. He turns his head a little, as a man does at a door. "They are asking for company," he says. You put the dish on the main screen, for the others to look at.
-   -> beacon_plan

= beacon_plan
# view: Picard
~ record(beacon_known)
~ capture(deflector)
{ chip_end == chip_missed:You say it to them as it comes.|Hawk reads it out, a hand laid over the coin.} The dish is to be a beacon. The Borg of this century, in the Delta Quadrant, have not heard of Earth. They would hear, and come. # codex: interplexing-beacon # codex: delta-quadrant
"Three hours yet," says Hawk. "Less, with the emitter." # codex: particle-emitter
{ deck_is(11, assimilated):Deflector control is on eleven, and eleven is theirs.|Deflector control is on eleven, behind a wall of them.} No gun bears on your own bow.{ eiger_list: Inge Eiger's list has a line nobody had understood: dish conduit, warm, why?|}

*   [Blow up deflector control, from inside]
    ~ the_beacon_burned = true
    ~ defend(11, -10)
    ~ advance(beacon, 1)
    ~ spend(6)
    Daniels takes ten, and a charge out of a probe. They come back as nine, and his left arm is burned to the elbow. "It's all out on the dish," he says. "There's nothing in there but a chair, sir." { troi_stand == troi_by_daniels:He is grey. He says that the counsellor may stand by him again, if she is passing.|He is grey, and asks to be excused the darts.}
    "From outside, then."
*   [Go out on the hull, and cut it loose]
    "It has three maglocks," you say, "on the rim, to be opened by hand." # codex: maglock
    "Suits," says Worf, with his eyes shut. # codex: environmental-suit
*   [Let it be. We hold the bridge]
    ~ beacon_delay = true
    ~ advance(beacon, 3)
    ~ spend(12)
    "Every hand that I send out there is a hand off that ladder," you say. They obey{ fact(deck_11_held):; there are ten decks of people above that ladder|}.
    Twelve minutes later the beacon lights: a rod of violet, from the bow, as thin as a wire. Behind your temple somebody a long way off turns over in his sleep. "Suits," you say. # codex: interplexing-beacon
*   [Burn it off with a shuttle]
    ~ advance(beacon, 1)
    ~ spend(4)
    "A shuttle, on the blind side, with a cutting beam," you say. Hawk has his hand up before he has thought. { deck_is(17, assimilated):"The bay's theirs, sir," he says. "Since two.|"The bay's in the middle of them, sir," he says. "Nobody's come up from there since two.} And they'd see her coming." He has flown it in simulation, and been shot down, four times. "They don't look at people, though," says Daniels.
    "On foot, then. From outside."
-   -> beacon_third

= beacon_third
# view: Picard
Yourself, Worf, who hates it, and a third.
Hawk has turned his chair. { hawk_trusted:You let him choose a course yesterday, and he has been taller since.|He has kept a hand a centimetre above that panel all day, and nobody has said that it was well done.} Daniels looks at his screen.{ voice_of_voss(): Voss of the Defiant puts down the water jug.} # codex: sean-hawk

*   [Daniels]
    ~ third = walk_daniels
    { room_for(Daniels) > 0:
        ~ give(suit_third, Daniels)
    }
    "Mister Daniels." "Sir." {the_beacon_burned:He works the fingers of the burned hand, to show you that they all answer, and gives|He gives} Hawk the darts to mind, out of his breast pocket, three, with green flights.
*   { voice_of_voss() } [Voss]
    ~ third = walk_voss
    ~ give(suit_third, Voss)
    "Ensign Voss." She was born on the Moon, and had a suit before she had shoes. "I'll want the boots a size down," she says{ worf_arrival == worf_from_pod:, "and he's to tell me nothing about pods."|.} # codex: luna
*   [Hawk]
    ~ third = walk_hawk
    ~ the_beacon_hawk()
    ~ give(suit_third, Hawk)
    The manual has a form of words for this. You say, "Sean." He is out of the chair already, and has hit his knee.
*   [Ask who will come]
    ~ third = walk_hawk
    ~ the_beacon_hawk()
    ~ give(suit_third, Hawk)
    { clock(obsession) > 0:
        ~ advance(obsession, -1)
    }
    Everybody on the bridge gets up. You ought to have foreseen it; there is a boy of nineteen from hydroponics standing there, with a tray. "All right," you tell them, "thank you," and for a moment you cannot find the next word. Hawk has found it. He is at the lift, holding the doors, and says that he was first, and has witnesses.
-   ~ free_a_hand()
    ~ give(suit_picard, Picard)
    { room_for(Worf) > 0:
        ~ give(suit_worf, Worf)
    }
    { third == walk_daniels:Hawk has the bridge.|Daniels has the bridge.} Beverly is in the lift with a case in each hand. Lily watches you put on the suit. # codex: beverly-crusher

*   [Tell Lily what you are going out for]
    ~ advance(trust, 1)
    You tell her who would come, and from where. "So it's a phone," she says. "You're going out to rip the phone off the wall." She finds the catch of the collar before you do.
*   [Ask her to see that Beverly sleeps]
    "She has been on her feet since ten," you say. "She will tell you that she is not tired." "They do," says Lily. She has taken one of the cases out of Beverly's hand and is walking her off by it. No order of yours tonight has been liked so well.
*   [Leave her with Beverly, without a word]
    Beverly takes her by the elbow. You are aware of being looked at by both of them until the doors close, and of being relieved when they do.
*   [Ask her for the phaser]
    { holds(Lily, phaser):
        { room_for(Picard) > 0:
            ~ give(phaser, Picard)
            "Am I getting it back?" she says, and gives it to you, with the wheel rolled down to nothing. She has been practising.
        - else:
            "You've no pockets in that," says Lily, and she is right. She keeps it.
        }
    - else:
        {
        - holds(Picard, phaser): "You've got it," says Lily. "It's on your belt. Are you all right?" You tell her that you are.
        - else: "I haven't got it," says Lily. "You did. You want to count your things." You look at your hands, which are clean by now, more or less.
        }
    }
-   ~ spend(5)
    "Airlock on deck 3," says Worf, to the wall, the colour of slate. { mercy_order == order_no_mercy:"Your order, about those who are taken. Does it stand, out there?" You say that it stands.|}
    ~ done("the-beacon")
    -> camera

// Voss of the Defiant is alive, and aboard.
=== function voice_of_voss()
~ return voss_lives and not fact(lost_voss)

// Hawk has a hand for a suit: a case from the locker is put down, where he carries as much as he can.
=== function the_beacon_hawk()
{ room_for(Hawk) == 0:
    { holds(Hawk, coolant_charge):
        ~ leave(coolant_charge, "bridge")
    - else:
        { holds(Hawk, enhancers):
            ~ leave(enhancers, "bridge")
        - else:
            ~ leave(grenades, "bridge")
        }
    }
}

// Nobody watched. A tunnel.
=== the_beacon_unwatched
# place: Bridge
~ third = walk_hawk
~ the_beacon_hawk()
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
