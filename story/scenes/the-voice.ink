// READS: door_end, way_in, chip_off, touch_answer, data_touch, heard_back, porter_cut, lock, hears, deck_16_watch, landing, half_done, queen_belief (its own); fact(lost_…), decks_lost().
// LEAVES: voice_answer, queen_belief, the_voice_told (what he was told of touching); temptation. Data lies on the table in engineering, his left sleeve cut away.
// FILM: yes, and the number; the truth; how long; decline.

// Where the two of them stand in this talk: she has had one true thing from him.
VAR the_voice_true = false
VAR the_voice_told = true

=== the_voice
# scene: the-voice
# view: Data
# place: Main engineering, deck 16
A hand is under your head, set there to the millimetre. # codex: data
The table is at 39.1 degrees. You are held at four points, {door_end == door_left:although you came by yourself and lay down when you were shown where|and at the left wrist the hold is 0.3 seconds late}. Nine drones stand within three metres. { porter_is_theirs():The one at your left wrist has Paul Porter's hands{ half_done == half_shot:; the rest is someone else, since the captain shot him}. Its tools lie by length, each handle the same way.|The one at your left wrist was a crewman of this ship. The face is not complete.} # codex: borg-drone
"Nine," says a voice. "And yourself, which you left out."
It comes from the walls, the deck and the nine, equally. # codex: borg-collective

*   [Say nothing, and go on counting]
    ~ voice_answer = voice_silent
    You count the rivets of the gallery, moving nothing. There are 318.
    "Three hundred and eighteen," says the voice. "We can do this all night. I should like it."
*   "Who is asking?"
    ~ voice_answer = voice_asked
    ~ queen_belief = queen_belief + 1
    "Nobody has asked me that." The gallery lamps come up by a tenth. "They ask what."
    No Borg has said "me" to you before. You file it, and the place where you file it was empty. # codex: borg-queen
*   "Yes. Ten[."]," you say.
    ~ voice_answer = voice_answered
    ~ advance(temptation, 1)
    "You see? It costs nothing." The gallery lamps come up by a tenth.
*   [State your name, your rank and your function]
    ~ voice_answer = voice_answered
    ~ spend(1)
    "Data. Lieutenant commander. I operate the—"
    "Those are three things that you do for other people," says the voice, from the left-hand wall only. "I have had a great many uniforms, and there was somebody in each." You mark the third item as pending.
-   -> the_voice_switch

= the_voice_switch
# view: Data
The hand turns your head. Your left sleeve has been cut away{ way_in == way_tubes:, by the tool that you heard at work as you came through the tubes}.
{ chip_off:
    "You have a door in you," says the voice, "that somebody was told to shut. What is behind it?"
    The emotion chip. You know of fear at present as you might know it of another officer.
- else:
    "Something is on in you," says the voice, "and has nothing to do. What is it for?"
    The emotion chip. You have wished to know that for a year. At present it makes your fingers count one another.
}

*   "Fear[."]," you say. "{chip_off:I was asked to put it down.|It was left on, and I hear you the sooner.}"
    ~ the_voice_true = true
    ~ advance(temptation, 1)
    ~ queen_belief = queen_belief + 1
    "And did it keep well, where you {chip_off:put|have} it?"
    { chip_off:"I do not know. It is made by looking."|"It does not keep. It is made again each second."}
    "Oh," says the voice. "So is everything."
*   { not porter_is_theirs() } [Ask whether she has such a door herself]
    ~ queen_belief = queen_belief + 1
    ~ spend(1)
    "Is any part of you shut?" you ask.
    All nine drones turn their faces to the wall. You do not believe that they were told to.
    "One," says the voice. "I keep walking past it. They keep telling me what a small room it must be."
*   [Say that it is a fault, and will be repaired]
    "A diagnostic routine," you say. "It is defective."
    The lamps go down by two tenths. It was a lie, the twelfth of your life.
    "Who taught you that?" says the voice. "He has not been kind to you."
*   [Ask where your crewmates are]
    { fact(lost_porter) or fact(lost_lynch) or fact(lost_kaplan):
        You give their names{ fact(lost_porter):, and begin with Porter}{ fact(lost_lynch):. Lynch, who has a watch}{ fact(lost_kaplan):. Kaplan, who whistles}.
        The voice answers each with a number. { porter_is_theirs():"Two of Eleven is here; he has hold of your wrist.|"All here; one has hold of your wrist.} They are in no pain, and not alone. Can you say as much?" # codex: two-of-eleven
    - else:
        You give their names, of whom you are sure of none.
        "Here," says the voice, at each. It takes forty-one seconds. "They are in no pain, and not alone. Can you say as much?"
    }
*   { porter_is_theirs() } [Speak to Porter's hands]
    { clock(temptation) > 0:
        ~ advance(temptation, -1)
    }
    ~ spend(1)
    "Mister Porter," you say to the wrist that it holds. "The fourth handle is reversed."
    It is not. The grip goes slack. A thumb travels down the tray to the fourth handle, and back, and down again, until the voice says, "Stop that." He can still be told a thing by someone else.
-   { porter_cut: "One of yours cut me," says the voice, "in a crawlway, with a torch. I felt that." { chip_off:You are about to offer regret, and have none.|You are sorry, and do not like where the reason is.}}
    { deck_16_watch == watch_guards and not porter_cut: "Your captain stood six at the door, to keep me from what I had."|{ hears >= 3 and not porter_cut:"Your captain counts us too. He does it in his sleep."|}}
-> the_voice_hand

= the_voice_hand
# view: Data
A drone comes up on the right. { fact(lost_eiger) and (fact(lost_porter) or half_done == half_left):Inge Eiger ticked things with that hand.|Its fingernails are a woman's, cut short, and one is bitten.} It lays the palm flat on your palm.
{ heard_back and landing ? Picard:"He did this tonight, to a machine in a hole," says the voice. "I had it from him. He leaves doors open."|"One of them did this tonight, to a machine in a hole. You keep it near the top."} # codex: phoenix
{ data_touch:
- touch_copied: You had put your own hand beside his. The alloy was at four degrees.
- touch_measured: You had measured it: 214 handprints, and not what they were for.
- else: You had asked him what he was doing.
}
"And what did he tell you?"

*   [Tell her what he told you]
    ~ the_voice_true = true
    ~ advance(temptation, 1)
    ~ queen_belief = queen_belief + 1
    { touch_answer:
    - told_of_boyhood: "That he had a copy of it, on a window sill, when he was nine. {landing ? Picard:He was forbidden to touch it until the glue was dry, and then he was sent to school|He said that it grew fur}."
    - told_of_proof: "That it is the proof. You crossed three hundred years to be rid of it, and it was in the way of his hand."
    - told_of_noise: "That it was quiet," you say. "He said that it was the one thing that had nothing to say to him." The nine have all stopped what they were doing.
    - else: "To find out, and to take my time."
    }
    { touch_answer == told_nothing:"Then he told you the most that any of them could," says the voice.|"So they have it too," says the voice. "One wants, and puts out a hand."}
*   [Close your hand on the one that lies in it]
    ~ the_voice_told = false
    ~ advance(temptation, 2)
    You did not compute the grip beforehand. You grip as one would an egg. The short nails press once into your palm, and the pumps miss a stroke.
    "I didn't move that finger," she says. "Did you?"
    You look. You do not have a record of it.
*   [Tell her how long it was]
    ~ the_voice_told = false
    "Twenty-six seconds, until I spoke. He lost heat to it at nine watts."
    "He gave her two hundred and thirty joules." The palm on yours is at 39.1 degrees, and so, by now, are you. # codex: positronic-brain
    ~ advance(temptation, 1)
*   [Keep it]
    ~ the_voice_told = false
    { clock(temptation) > 0:
        ~ advance(temptation, -1)
    }
    "I should prefer to keep that," you say. You have not used the word before of a thing without weight.
    "Yes," says the voice. "That is what it is like." The palm is taken away. The air on your own is cold, by two degrees.
-   ~ spend(6)
    The thumb at your head moves behind your ear, to the access plate.
    -> the_voice_lock

= the_voice_lock
# view: Data
{ lock == lock_none:
    "I have your ship's computer," says the voice. "He left it open. It is a very clean house, with nobody in. So I do not need you for the key."
    "Then what—"
    "Finish it," she says. "You were about to ask for yourself."
- else:
    { lock == lock_whole:"You have locked the ship's computer," says the voice, "and kept the key in your mouth."|"You have locked half the ship's computer," says the voice, "and left me the lamps and the doors. It was tactful."}
    "The key has 1.6 million digits."
    "I should never force you."
}

*   [Ask what she would do with it]
    ~ queen_belief = queen_belief + 1
    "Go home." It comes from all nine, a half-tone apart, and then from her alone: "No. That is what they would do. I should open everything that has been shut, and see what it was so frightened of."
*   { lock != lock_none } [Tell her the first digit]
    ~ advance(temptation, 2)
    ~ queen_belief = queen_belief + 2
    "Seven," you say.
    It is one digit of 1.6 million and cannot be of use to her. You have calculated this. Along both galleries, one after another, every lamp in the room comes up.
    "Thank you," says the voice.
*   { lock == lock_none } [Ask what you are for, then]
    ~ advance(temptation, 2)
    ~ queen_belief = queen_belief + 1
    "Then I have no function here," you say.
    "Nobody will ever have said a lovelier thing to me," says the voice, "and you meant it as a complaint."
*   { lock != lock_none } [Recite digits to her. Wrong ones]
    ~ spend(2)
    { clock(temptation) > 0:
        ~ advance(temptation, -1)
    }
    "Four," you say. "One. One. Nine." You generate them from the temperature of the table.
    She hears out two thousand and six of them before the lamps go down. "Those are only noise," she says. "You made them up for me." You had expected anger, and have no procedure for this. "Nobody makes things up for me."
*   [Decline]
    "I am not able to assist you," you say, as to passengers.
    "You are able. { lock == lock_none:You have begun the sentence nine times|You have taken out the first digit nine times}. I watched you put it back."
-   ~ spend(3)
    { porter_is_theirs():Porter's hands take the first tool from the left.|The drone takes the first tool from the left.} { decks_lost() > 8:Through the deck come boots, a great many, all going up. }Something thin and damp is laid along your forearm, at 36.9.
    { the_voice_true:"One true thing for another," says the voice. It has a place now, at your ear. "Say when you feel it."|"You needn't say anything," says the voice. It has a place now, at your ear. "I shall be able to tell."}
    ~ done("the-voice")
    -> camera

// Nobody watched: the room's own record. A tunnel.
=== the_voice_unwatched
# place: Main engineering, deck 16
~ voice_answer = voice_answered
~ advance(temptation, 2)
On deck 16 the lamps of main engineering have been brightening since half past one, a tenth at a time, with no draw on any circuit in the book. A table has been warmed. A voice speaks there, and another answers, with figures. Nine stand by and hold the light. # codex: data
~ done("the-voice")
->->
