// READS: skin, knows_join, queen_belief, voice_answer, touch_answer, data_touch; porter_is_theirs(), fact(dish_gone), fact(data_taken), decks_lost(), clock(temptation).
// LEAVES: kiss, queen_belief; temptation. Data is free of the table, and stays. Half of his face and one arm are skin.
// FILM: break loose; tear it off; the file; return it; say that you do not know.

=== the_temptation
# scene: temptation
# view: Data
# place: Main engineering, deck 16
The clamp at your right wrist has been open for 1.2 seconds.
They have opened it to pass the skin beneath. It goes to the shoulder now, and over the neck to the corner of the eye, where it itches. There are four drones, two with tools. { porter_is_theirs():The one with Porter's hands is holding the thread, and has kept the ends even.|One holds the thread.} She is at the rail of the gallery with her back to you{ fact(dish_gone):. She has stood so since the dish went}. # codex: data # codex: borg-queen
Somebody has been careless, or wishes you to think so. A clamp takes two seconds to close.

*   [Lie still]
    ~ queen_belief = queen_belief + 1
    The clamp does not close. After nine seconds the drones go away, all four, and she has turned round.
    "You saw," she says, "and you stayed." She comes down the ladder with her hand over her mouth, as children do who have been given something. The other clamps lift. You sit up, and the edge of one opens the new arm from the elbow to the wrist.
*   [Ask to be let go]
    ~ advance(temptation, 1)
    "I should like to be released," you say.
    "Which of you?" She asks it without turning. All four clamps lift at once.
    You had prepared for refusal, and have no second sentence. You stand. A drone with a blade is slow to step back, and the new arm is opened from the elbow to the wrist.
*   [Break loose]
    The first goes over the rail of the pit. The second you turn by the head, and the head is no longer the head of anything. It has taken 2.6 seconds. You had supposed that it would be difficult.
    { porter_is_theirs():The third has Porter's hands. You have it by the throat, and do not close your own; it sets your collar straight. Then its blade opens your new arm from the elbow to the wrist.|The third has a blade on it, and your new arm is opened from the elbow to the wrist.} # codex: two-of-eleven
-   -> temptation_skin

= temptation_skin
# view: Data
It bleeds. It is red, and comes in time with the pump under the table, and it hurts. You have cut your hand before, to show a class that there was nothing there.
"It's only skin," she says. She has stopped at two metres. "You told { skin == skin_resisted:me so, with the Latin for it|the doctor so for years}. Take it off. It goes like a glove."
The edge has lifted.{ skin == skin_felt: All the hair on it is up.|}

*   [Tear it off]
    You have it between two fingers. You pull, and it is attached to you.
    You have removed your own head, on a bench, for the convenience of Commander La Forge. You pull again, with less, and your fingers let go by themselves and lie along the cut.
    "No," she says. "Nor could I."
*   [Close it]
    You lay the edges together and hold them. It is a first-aid procedure, taught to cadets; one is to use pressure, and a calm voice. You look for whom to use the voice on.
    She has laid her own hand over yours. It is at 31 degrees{ knows_join:, and as even as you made it|, and shakes}.
*   [Show it to her]
    ~ queen_belief = queen_belief + 1
    You hold out the arm, with the inside up. She looks for as long as it takes the blood to fill the palm. "I've ten billion bodies," she says. "One or other of them is always bleeding. Nobody ever brought me one to see."
-   -> temptation_file

= temptation_file
# view: Data
She binds it with a strip of the black from her own waist, badly. You could have instructed her.
{ data_touch:
- touch_measured: "You counted hands once," she says, "and could not tell what they had come for. You have put yours on your sleeve again."
- touch_copied: "You laid your hand by his, on that machine," she says. "To have one thing the same. You've put it on your sleeve again."
- else: "You asked him what he was doing, with his hand on that machine," she says. "You might have asked me."
}
Then, over the knot: "Has anyone ever had hold of you because she wished to?" # codex: positronic-brain

*   [Give her the file]
    "Once," you say. "I have a thousand and four papers on the subject, indexed."
    "By whom?"
    "By me. It was before I had the chip. I have since played the record back, to learn what I should have felt. It is a very good record."
    "Poor thing," she says.
    ~ advance(temptation, 1)
*   [Give her the name]
    ~ queen_belief = queen_belief + 1
    "Natasha Yar," you say. "She is dead. She asked me not to speak of it, and I have not, to anyone." # codex: natasha-yar
    "And you tell me."
    "You bound the arm," you say. It appeared to be owed.
*   [Say that it is none of hers]
    { clock(temptation) > 0:
        ~ advance(temptation, -1)
    }
    "That is not in the ship's computer," you say, "and it is not yours."
    She pulls the knot tight. Every drone in the room turns its face to the wall. You have not seen them do that before.
-   ~ spend(7)
    "I am going to do something," she says. "You may write it up."
    { voice_answer == voice_silent:At the beginning you were silent to her for three hundred and eighteen rivets. You look for the rivets.|The eyes are black to the edges, and you are in both of them, small, with half a face.} Her hand takes you by the side that is skin, and her mouth is coming nearer.

*   [Turn your face]
    ~ kiss = kiss_refused
    ~ queen_belief = MAX(0, queen_belief - 1)
    You turn it by thirty degrees. The kiss reaches the other cheek, the polymer one, and you have the pressure and the area.
    She stays there, with her mouth against what cannot feel it. "That side too," she says, indistinctly. "I'm not proud."
*   [Return it]
    ~ kiss = kiss_returned
    ~ queen_belief = queen_belief + 1
    ~ advance(temptation, 2)
    Her mouth is colder than yours. It tastes of copper and then of nothing. It was you who moved the last 2.2 centimetres, and afterwards you cannot find where in you the order was given.
*   [Count it]
    ~ kiss = kiss_counted
    ~ advance(temptation, 1)
    You count it. At three the lamps are up. At five the core has missed its second, and nobody on this deck has remarked on it. At seven you lose the count. You have not lost a count since you were first switched on.
-   -> temptation_after

= temptation_after
# view: Data
She has stood away, and is doing up a catch at her wrist that was not undone.
"They will come for this room in the end," she says. "He will. { decks_lost() > 16:I've all of his ship but the top, and he will want it back.|I have the heart of his ship, and he will want it back.} I want to know where you will be standing."

*   [Say that you will stand with her]
    ~ advance(temptation, 1)
    ~ queen_belief = queen_belief + 1
    "Here," you say.
    { skin == skin_feigned:She laughed when you acted for her before. She has not laughed now, and you are not sure that you were acting.|You said it to learn what it would sound like. It sounded true.}
*   [Ask what becomes of the others]
    "The crew," you say. "What will become of them?"
    "They'll have me." She is surprised. "Each of them will have all of me. { touch_answer == told_of_noise:Even he will, who wants so much to have it quiet.|You are the only one whom I'd ask.}"
    You think of Commander La Forge, who would be one of them. You think of Spot, who is asleep in your quarters on a deck that will be hers.
*   [Say that you do not know]
    "I do not know."
    "You've never said that before without a number after it," she says, and is content with it.
-   ~ spend(4)
    She does not have you put back on the table. The clamps stand open, and the drones step round you as they would round an officer. It is eleven metres to the door. You calculate it from the table, from the rail, and from the place where she was standing, and do not walk it.
    ~ done("temptation")
    -> camera

// Nobody watched. A tunnel.
=== the_temptation_unwatched
# place: Main engineering, deck 16
~ kiss = kiss_returned
~ advance(temptation, 2)
~ queen_belief = queen_belief + 1
At half past five two drones go off the count of deck 16 within three seconds, and nobody avenges them. A table's four clamps are opened and are not closed again. In the fortieth second after that the warp core of the Enterprise, which has kept time to a millionth since she was launched, misses one. # codex: data # codex: borg-queen
~ done("temptation")
->->
