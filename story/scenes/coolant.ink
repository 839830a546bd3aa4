// READS: holds(Picard, novel), queen_belief, fact(flight_aborted), kiss, skin, knows_join, touch_answer, offer_end, warp_course, hull_hurt, data_hurt (its own), fact(warp_flight),
// porter_is_theirs(), happened("warp-one"), clock(temptation), clock(obsession).
// LEAVES: data_hurt, picard_burned; temptation, obsession; the novel, where it was dropped; queen_dead, and no drone moves on any deck; or data_lost. Picard is on a pipe, Data below it.
// FILM: her face; break the glass; hold on; pull her down.

// He has told her that he hit what he aimed at.
VAR coolant_owned = false
// She has the boot.
VAR coolant_boot = false

=== coolant
# scene: coolant
# view: Data
# place: Main engineering, deck 16
Two torpedoes are away. You gave them their figures, while she watched. # codex: quantum-torpedo
{ happened("warp-one"):{ fact(flight_aborted):On the display a spark has gone dark, and falls on along its line.|{ warp_course == warp_evaded:On the display a spark goes left, and left again; it is unnecessary; nobody can tell them so.|On the display a spark goes straight away from you.}}|On the display the Phoenix is one white point.} The torpedoes will pass it at nineteen metres, on either side. # codex: phoenix
Your palm, the one with skin, is flat on the glass of the coolant tank. She has you by that wrist, her thumb where the pulse would be. # codex: borg-queen

*   [Look at the captain]
    He stands between two of them, below the coolant pipe that goes up to the gallery. { offer_end == offer_shot:There is blood on his lip.|He has straightened his jacket.} You look at the pipe, and at him, and at the pipe. It goes up. In sixty-four games of poker he has not once read you. # codex: jean-luc-picard
*   [Look at her face]
    { queen_belief >= 3:It is not turned to the display. She is looking at you, as one who waits to see somebody open a thing that she has wrapped.|It is turned to the display. She is counting, and moves her lips.}
*   [Look at the figures]
    Nineteen metres. You do it again by another method. It is nineteen. You could still give them a correction of 0.004 degrees: it would be three keys. Your right hand knows which three.
*   { kiss == kiss_returned or queen_belief >= 3 } [Ask her what she will do this evening]
    ~ advance(temptation, 1)
    "When it is done," you say, "how shall we pass the evening?" It is a figure that you have not got.
    There is a sea, she says, and she would like to learn how one goes in. "To the knees," says the Queen. You find that you have gone in to the knees yourself.
-   She has turned round, { knows_join:smoothly|with the catch in it}.
"You missed," says the Queen, as she would ask whether you were ill.
-> coolant_second

= coolant_second
# view: Data
{ kiss:
- kiss_returned: You have the taste of copper. It is on file, and also in your mouth.
- kiss_counted: You lost the count at seven. It has been there since, open at seven.
- else: She stayed, with her mouth against the side that could not feel it.
}
You have less than a second in which to be hers, or not. { touch_answer == told_of_boyhood:You were told once of a model, on a window sill.|{ touch_answer == told_of_proof:A hand is harder to deceive than an eye: you have two, and one of each.|{ touch_answer == told_of_noise:It is quiet here, behind the glass, under your palm.|You were told, of touching, to find out.}}}

*   { clock(temptation) >= 7 } [Let it be as she says]
    -> coolant_asked
*   [Tell her to run]
    ~ data_hurt = 2
    ~ picard_burned = true
    "Go," you say to her. "Up. Now." It is in no plan that you have made.
    She has understood it by the second word, and what she does with the time that you have given her is to go for him. You break the glass. What was behind it comes out white, as high as the gallery. # codex: plasma-coolant
*   [Tell her that you did not]
    ~ coolant_owned = true
    ~ advance(temptation, -1)
    "No," you say. "I hit what I aimed at."
    She looks to the display, to see what that was. It is 0.4 of a second before she has understood that it was nothing, twice, and for that time there is no thumb on your wrist. You use both hands. What is behind the glass comes out white. # codex: plasma-coolant
*   [Break the glass]
    You have had your palm on it to know where it was thin. "Yes," you say, because she is owed an answer, and close your hand.
    The coolant comes out white. # codex: plasma-coolant
-   -> coolant_climb

= coolant_asked
# view: Data
Three keys would send two more, and those would not miss. Your right hand has moved to the first.
{ happened("warp-one") and fact(warp_flight):The small ship has done what it came to do; there is still a planet under it, that she could have by evening.|The small ship is where it was, and very slow.} All down the deck every lamp comes up, in order, toward you. She has not breathed in. The captain has understood too, and looks you in the face, so that you should not be alone in the room.

*   [Strike them]
    ~ record(data_lost)
    -> ending_less_than_a_second
*   [Take the hand away from the keys]
    ~ advance(temptation, -1)
    The keys are cold, and you have noticed that. You take your hand from them, and lay it where the other is, on the glass, and close both.
    Then there is no glass, and it comes out white, as tall as the gallery. # codex: plasma-coolant
    -> coolant_climb
*   [Strike two of the three]
    ~ advance(temptation, -1)
    One. Two. Your finger stands over the third, and stays there. It is ungenerous, and she laughs; it is what she would have done. She leans across you, to strike it herself, and to reach it she has to let go of your wrist. The glass goes under your palm before she has touched the key. # codex: plasma-coolant
    -> coolant_climb
*   [Let the second go by # timeout]
    It goes by. It was not much longer than the others. In the next one your palm has closed, and you did not order it. The glass goes with a small dry noise, and what was behind it comes out. # codex: plasma-coolant
    -> coolant_climb

// Plain fear: what is there, in the order in which it comes.
= coolant_climb
# view: Picard
# place: Main engineering, a pipe
~ spend(2)
The two that hold you let go. They have looked down, and their feet are not there.
You jump for the pipe. Below you the white comes across the floor, table-high, and what is skin in it goes, and the metal stays. They do not cry out. You climb. The gallery is three metres off, and then two. # codex: assimilation
A hand takes you by the ankle.
She has come up out of it to the waist; under that she is metal. She is no heavier than a child, and you are going down the pipe.

*   [Kick]
    ~ picard_burned = true
    You kick, at what was a mouth. { clock(obsession) >= 6:You have wished to for six years, and you do it again, and that is once too often: the boot goes into the white to the heel.|The boot goes into the white, on its way back, to the heel.} It burns to the knee. She has you by the other leg now.
*   [Hold on]
    You hold on, with your cheek to the pipe. It takes some of the cheek. "Jean-Luc," says the voice from below, and behind your temple another says the other name.
*   [Reach down to her]
    ~ advance(obsession, -1)
    You let go with the right hand and reach it down to her. { offer_end == offer_himself:You offered it once today.|It was hers, once.} She looks at it, and while she looks she does not pull.
*   { holds(Picard, novel) } [Drop the book on her]
    ~ break_item(novel)
    You get it out of the jacket with two fingers. It is the edition with the plates, and takes her flat in the face. You have gained a metre before she has read its spine, and has you by the same ankle. It lies open on the white, at the middle, and goes. # codex: moby-dick
*   { not holds(Picard, novel) } [Let her have the boot]
    ~ coolant_boot = true
    You get the toe of the other to the heel, and drag. It comes off in her hand. You go up by the height of yourself, in one stocking, while she looks into it for you. Then the hand comes round the ankle. It is cool, and it knows the place.
-   { porter_is_theirs(): On the floor, what had Porter's hands has put one out to close a valve.}
-> coolant_below

= coolant_below
# view: Data
You stand in the coolant to the chest. It does nothing to polymer. What it does to skin you will erase.
Her back is before you, and the spine, with the light running in it. {coolant_boot:She has a boot in one hand, and the captain's ankle in the other|Her hand is about the captain's ankle}.

*   { knows_join } [The fifth clamp]
    ~ data_hurt = 0
    You find the screw under the edge. You turn it back the eighth that you gave her.
    The body stays where it was, with its hand about his ankle. She comes out of it, all at once, like a drawer, into your arms. "Oh," she says. She weighs nine kilograms. You take her down to where it is deep.
*   [Pull her down]
    ~ data_hurt = MAX(data_hurt, 1)
    You put what is left of your arm about her, and step back. You have carried people so, out of fires. { skin == skin_felt:On it two hundred and twelve hairs stand up, and then are not there.|She turns her head, and says the name that she has for you, and it is the last thing that the ear records.}
*   [Hold her, and stay]
    ~ data_hurt = 2
    You put both arms about her and let your knees go. It closes over you. She fights for some seconds and then finds out that it is you; you know it by the hand, which leaves his ankle, and comes round, and lies flat against the side of your face, until it is not a hand. You count it. It is twenty-six seconds.
*   [Undo her hand from him, finger by finger]
    ~ data_hurt = MAX(data_hurt, 1)
    ~ advance(temptation, 1)
    The captain first. You begin with the smallest. At the fourth she has turned her head, and looks down at what you are doing, and at the fifth she takes hold of yours instead. She does not pull. You go down with her by the hand, to where it is deep, and it is she who lets go.
-   ~ record(queen_dead)
    ~ recover(computer)
    ~ clear_ship(24)
    ~ spend(2)
    { coolant_owned:The last that she has said is "Aimed." |}All through the ship, at one instant, they sit down. { hull_hurt >= 3:You hear it in the frames, which were cracked before: a great many small weights, deck after deck, like the first of a hail.|You hear it in the frames, a great many small weights, deck after deck.}
    ~ done("coolant")
    -> camera

// Nobody watched: what he was given cause to be decides. A tunnel.
=== coolant_unwatched
# place: Main engineering, deck 16
{ clock(temptation) >= 8 and queen_belief >= 4:
    ~ record(data_lost)
    On deck 16 Commander Data has been asked for three keys, by somebody who believed in him, and there was no one in the room to look him in the face.
    -> ending_less_than_a_second
- else:
    ~ record(queen_dead)
    ~ recover(computer)
    ~ clear_ship(24)
    ~ picard_burned = true
    Two torpedoes from the Enterprise passed at nineteen metres, which is the figure that they had been given. Some seconds afterwards the coolant tank of main engineering broke from within the room. There is no other log. On every deck the drones have sat down where they were. # codex: plasma-coolant # codex: data
    ~ done("coolant")
}
->->
