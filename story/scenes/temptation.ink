// READS: skin, knows_join, queen_belief, voice_answer, touch_answer, data_touch; fact(lost_porter), fact(dish_gone), fact(data_taken), decks_lost(), clock(temptation).
// LEAVES: kiss, queen_belief; temptation. Data is free of the table, and stays. Half of his face and one arm are skin.
// FILM: break loose; tear it off; the file; return it; say that you do not know.

=== the_temptation
# scene: temptation
# view: Data
# place: Main engineering, deck 16
The clamp at your right wrist has been open for 1.2 seconds.
They have opened it to pass the skin beneath: it goes to the shoulder now, and from the shoulder over the neck to the corner of the eye, and there it itches. You did not know that itching was a thing one waits for the end of. Four drones, two with tools. { porter_is_theirs():The one with Porter's hands is holding the thread, and has kept the ends even.|One holds the thread.} She is at the rail of the gallery with her back to you. { fact(dish_gone):She has been standing so since the dish went; nobody has come near her.|} # codex: data # codex: borg-queen
1.9 seconds. It requires two to close.

*   [Lie still]
    ~ queen_belief = queen_belief + 1
    You lie still. The clamp does not close. After nine seconds the drone that should have closed it goes away, and then the others go, and she has turned round.
    "You saw," she says. She comes down the ladder with her hand over her mouth, as children do who have been given something. The clamps lift, all four. You sit up, because they are up, and the edge of one opens the new arm from the elbow to the wrist.
*   [Ask to be let go]
    ~ advance(temptation, 1)
    "I should like to be released," you say.
    "Which of you?" She asks it without turning. All four clamps lift at once.
    You had prepared for refusal and have no second sentence. You stand. The drone with the blade is slow to stand back, and the new arm is opened from the elbow to the wrist.
*   [Break loose]
    The first goes over the rail of the pit. The second you turn by the head, and the head is no longer the head of anything. It has taken 2.6 seconds. It was not difficult; you had always supposed that it would be made difficult by something.
    { porter_is_theirs():The third is Two of Eleven. You have it by the throat. With both hands, gently, it sets your collar straight. You stand and hold it, and its blade, which is a separate matter, opens your new arm from the elbow to the wrist.|The third has a blade on it, and your new arm is opened from the elbow to the wrist.} # codex: two-of-eleven
-   -> temptation_skin

= temptation_skin
# view: Data
It is red. It comes in time with the pump that is not in you. You have cut eleven uniforms in the service and a hand, once, to demonstrate to a class that there was nothing there.
"It's only skin," she says. She has stopped at two metres. "You told { skin == skin_resisted:me so, with the Latin for it|the doctor so for years}. Take it off. It goes like a glove."
The edge has lifted. You could have it between two fingers. { skin == skin_felt:All the hair of it is up, as it was.|}

*   [Tear it off]
    You have it between two fingers. You pull, and it is attached to you.
    You have removed your own head, on a bench, for the convenience of Commander La Forge. You pull again, with less, and your fingers come away by themselves and lie along the cut, as they would along someone else's.
    "No," she says. "Nor could I."
*   [Close it]
    You lay the edges together and hold them. It is a first-aid procedure, taught to cadets; one is to use pressure, and a calm voice. You look for whom to use the voice on.
    She has come, and laid her own hand over yours. It is at 31 degrees. { knows_join:It catches, every fifth second, on the clamp that you mended and that she has let slip again.|It shakes.}
*   [Show it to her]
    ~ queen_belief = queen_belief + 1
    You hold out the arm, with the inside up. You do not know why you should: she has arms.
    She looks for as long as it takes to fill the palm. "I've ten billion bodies," she says. "One or other of them is always bleeding. Nobody ever brought me one to see."
-   -> temptation_file

= temptation_file
# view: Data
She binds it with a strip of the black from her own waist, badly. You could have instructed her.
{ data_touch:
- touch_measured: "You counted hands once," she says, "and could not tell what they had come for. You have put yours on your sleeve again."
- touch_copied: "You laid your hand by his, on that machine," she says. "To have one thing the same. You've put it on your sleeve again."
- else: "You asked him what he was doing, with his hand on that machine," she says. "You might have asked me."
}
Then, over the knot: "Has anybody? Not their doctors. Has anyone had hold of you, because she wished to?" # codex: positronic-brain

*   [Give her the file]
    "Once," you say. "I have a thousand and four papers on the subject, indexed."
    "By whom?"
    "By me. I was thorough." You hear it as she must. "It was before I had the chip. I have since played the record back, to learn what I should have felt. It is a very good record."
    "Poor thing," she says, and you do not think that she means the record.
    ~ advance(temptation, 1)
*   [Give her the name]
    ~ queen_belief = queen_belief + 1
    "Natasha Yar," you say. "She is dead. She asked me not to speak of it, and I have not, for eight years, to anyone." # codex: natasha-yar
    The lamps stay as they are. "And you tell me."
    "You bound the arm," you say. It seemed to be owed.
*   [Say that it is none of hers]
    { clock(temptation) > 0:
        ~ advance(temptation, -1)
    }
    "That is not in the ship's computer," you say, "and it is not yours."
    She pulls the knot tight. Nine drones turn their faces to the wall, which you have not seen them do; it is a form of tact, or else she has told them to.
-   ~ spend(7)
    "I am going to do something," she says. "You may write it up."
    Rain, and hot metal. { voice_answer == voice_silent:You were silent to her, at the beginning, for three hundred and eighteen rivets. You find that you are looking for rivets.|The eyes are black to the edges, and you can see yourself in each of them, twice the size of the skin that you have on.} Her hand has taken you by the side of the face that can feel it.

*   [Turn your face]
    ~ kiss = kiss_refused
    ~ queen_belief = MAX(0, queen_belief - 1)
    You turn it by thirty degrees. It reaches the other cheek, the one that is polymer, and you have the pressure and the area and nothing more.
    She stays there, with her mouth against what cannot feel it. "That side too," she says, indistinctly. "I'm not proud."
*   [Return it]
    ~ kiss = kiss_returned
    ~ queen_belief = queen_belief + 1
    ~ advance(temptation, 2)
    There are a thousand and four papers. You do not consult them. There is a mouth, which is colder than yours, and tastes of copper and then of nothing, and you are the one who has moved the 2.2 centimetres, and afterwards you cannot find where in you the order was given.
*   [Count it]
    ~ kiss = kiss_counted
    ~ advance(temptation, 1)
    You count it. At three the lamps are up. At five the core has missed its second, and nobody on this deck has remarked on it. At seven you lose the count. You have not lost a count since the fourteenth of February 2338, which is when you began.
-   -> temptation_after

= temptation_after
# view: Data
She has stood away, and is doing up a thing at her wrist that was not undone.
"They will come for this room in the end," she says. "He will. He'll have some nobler name for it. { decks_lost() > 16:I've all of it but the top, and I'd give him that.|I have more of this ship than he has.} I want to know where you will be standing."

*   [Say that you will stand with her]
    ~ advance(temptation, 1)
    ~ queen_belief = queen_belief + 1
    "Here," you say.
    { skin == skin_feigned:It is well done: the breath, the head, the word. She did not laugh at it. You are trying to establish which line of the play it was.|You have said it to learn what it would sound like. It sounded like a person who had made up his mind.}
*   [Ask what becomes of the others]
    "The crew," you say. "What will become of them?"
    "They'll have me." She is surprised. "Each of them will have all of me. { touch_answer == told_of_noise:Even he will. He'll be so tired of his stone by then.|You're the only one who will ever need to share.}"
    You set this beside Lieutenant Commander La Forge, and Spot, and find that there is no room.
*   [Say that you do not know]
    "I do not know."
    "You've never said that before without a number after it," she says. She seems to think that it is an answer.
-   ~ spend(4)
    She does not have you put back. The four clamps stand open. The drones step round you, as they do round furniture, or an officer. It is eleven metres to the door, and you have calculated it from the table, from the rail, and from the place where she was standing.
    ~ done("temptation")
    -> camera

// Nobody watched. A tunnel.
=== the_temptation_unwatched
# place: Main engineering, deck 16
~ kiss = kiss_returned
~ advance(temptation, 2)
~ queen_belief = queen_belief + 1
Deck 16 has a death in it, at twenty past five, that is followed by another; both are drones, and nobody avenges them. A table's four clamps are opened and are not closed again. In the fortieth second after that the warp core of the Enterprise, which has kept time to a millionth since she was launched, drops a beat. # codex: data # codex: borg-queen
~ done("temptation")
->->
