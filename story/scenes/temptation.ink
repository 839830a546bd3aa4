// READS: skin, knows_join, queen_belief, voice_answer, touch_answer, data_touch; porter_is_theirs(), fact(dish_gone), fact(data_taken), decks_lost(), clock(temptation).
// LEAVES: kiss, queen_belief; temptation. Data is free of the table, and stays. Half of his face and one arm are skin.
// FILM: break loose; tear it off; the file; return it; say that you do not know.

=== the_temptation
# scene: temptation
# view: Data
# place: Main engineering, deck 16
The clamp at your left wrist has been open for 1.2 seconds.
They have opened it to pass the skin, which goes to the shoulder, and over the neck to the corner of the eye, where it itches. There are four drones. { porter_is_theirs():The one with Porter's hands holds the thread, the ends even.|One holds the thread.} She is at the gallery rail, her back to you{ fact(dish_gone):, as she has been since the dish went}. # codex: data # codex: borg-queen

*   [Lie still]
    ~ queen_belief = queen_belief + 1
    The clamp does not close. After nine seconds the drones go away, all four, and she turns round.
    "You saw," she says, "and you stayed." She comes down the ladder with her hand over her mouth, as a child does at a present. The other clamps lift. You sit up, and the edge of one opens the new arm from the elbow to the wrist.
*   [Ask to be let go]
    ~ advance(temptation, 1)
    "I should like to be released," you say.
    "Which of you?" She asks it without turning. All the clamps lift at once.
    You had prepared for refusal, and have no second sentence. You stand. A drone with a blade is slow to step back, and the new arm is opened from the elbow to the wrist.
*   [Break loose]
    The first goes over the rail of the pit. The second you turn by the head. It has taken 2.6 seconds.
    { porter_is_theirs():The third has Porter's hands. You have it by the throat, and do not close your own; it sets your collar straight. Then its blade opens your new arm, elbow to wrist.|The third has a blade on it, and your new arm is opened from the elbow to the wrist.} # codex: two-of-eleven
*   { not porter_is_theirs() } [Close the clamp again, yourself]
    ~ queen_belief = MAX(0, queen_belief - 1)
    { clock(temptation) > 0:
        ~ advance(temptation, -1)
    }
    You reach across with the other hand, as much of it as can reach, and press the clamp home. It clicks.
    She is beside you before the drones have turned. "No," she says, "you don't hide from me in there," and tears it open with her own fingers. The hinge goes up your new arm from the wrist to the elbow.
*   { porter_is_theirs() } [Speak to Porter, who has the thread]
    { clock(temptation) > 0:
        ~ advance(temptation, -1)
    }
    "Mister Porter," you say. "Your stitches are even."
    The hands stop. They draw the last stitch out, and set it a millimetre to the left, where it is better. "Leave that," she says from the rail; the hands start, and their blade goes up your new arm to the elbow. She has the four of them sent away. # codex: two-of-eleven
-   -> temptation_skin

= temptation_skin
# view: Data
It bleeds, and it hurts.
"It's only skin," she says. "You told { skin == skin_resisted:me that you would have none of it|the doctor so for years}. Take it off, like a glove."
The edge has lifted.{ skin == skin_felt: All the hair on it is up.|}

*   [Tear it off]
    You have it between two fingers. You pull, and it is attached to you.
    You have removed your head, for the convenience of Commander La Forge. You pull again, and your fingers let go.
    "No," she says. "Nor could I."
*   [Close it]
    You lay the edges together and hold them. Cadets are taught to use pressure, and a calm voice. You look for whom to use the voice on.
    She has laid her own hand over yours. It is at 31 degrees{ knows_join:, and as even as you made it|, and shakes}.
*   [Show it to her]
    ~ queen_belief = queen_belief + 1
    You hold out the arm, with the inside up. She looks for as long as it takes the blood to fill the palm. "I've ten billion bodies," she says. "One or other of them is always bleeding. Nobody ever brought me one to see."
*   { not knows_join } [Count the drops]
    ~ advance(temptation, 1)
    Thirteen in the first ten seconds. In the next ten, nineteen: you have begun to breathe, which you need not do, and it hurries them. "What comes after nineteen?" she says. You had stopped. You were watching the twentieth gather at the wrist, and wishing to see it fall.
*   { knows_join } [Find the way from your hand to her fifth clamp]
    { clock(temptation) > 0:
        ~ advance(temptation, -1)
    }
    It is 64 centimetres, past her hip, where you have had these fingers before. You would need 0.8 seconds, and a grip. You close the hand to try it. The blood has got into the palm, and the fingers slide on each other. "Hold still," she says. She has misread where you were looking.
-   -> temptation_file

= temptation_file
# view: Data
She binds it, badly, with a strip from her waist.
{ data_touch:
- touch_measured: "You counted hands once," she says, "and could not tell what they had come for. You have put yours on your sleeve again."
- touch_copied: "You laid your hand by his, on that machine," she says. "To have one thing the same. You've put it on your sleeve again."
- else: "You asked him what he was doing, with his hand on that machine," she says. "You might have asked me."
}
Then, over the knot: "Has anyone ever had hold of you because she wished to?" # codex: positronic-brain

*   [Give her the file]
    "Once," you say. "I have a thousand and four papers on the subject, indexed. It was before I had the chip. I have since played it back, to learn what I should have felt."
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
*   [Tell her about the cat]
    { clock(temptation) > 0:
        ~ advance(temptation, -1)
    }
    "Her name is Spot. She sleeps on my left arm, from 0300. It is no warmer than the right, and there are several cushions."
    "I said, because she wished to."
    "I had supposed for six years that it was the food," you say. You had not until now examined the other hypothesis.
-   ~ spend(7)
    "I am going to do something," she says. "You may write it up."
    { voice_answer == voice_silent:At the beginning you were silent to her for three hundred and eighteen rivets. You look for the rivets.|You are in both her eyes, with half a face.} Her hand takes you by the side that is skin.

*   [Turn your face]
    ~ kiss = kiss_refused
    ~ queen_belief = MAX(0, queen_belief - 1)
    You turn it by thirty degrees. The kiss reaches the other cheek, the polymer one, and you have the pressure and the area.
    She stays there, with her mouth against what cannot feel it. "That side too," she says, indistinctly. "I'm not proud."
*   [Return it]
    ~ kiss = kiss_returned
    ~ queen_belief = queen_belief + 1
    ~ advance(temptation, 2)
    Her mouth is colder than yours. It was you who moved the last 2.2 centimetres, and you cannot find where the order was given.
*   [Count it]
    ~ kiss = kiss_counted
    ~ advance(temptation, 1)
    You count it. At three the lamps are up. At five the core has missed its second, and nobody on this deck has remarked on it. At seven you lose the count. You have not lost a count since you were first switched on.
*   [Have it twice, since one is no sample]
    ~ kiss = kiss_returned
    ~ queen_belief = queen_belief + 1
    ~ advance(temptation, 2)
    ~ spend(1)
    The first lasts 3.1 seconds. "One observation," you say, against her mouth, "is not"; and she has understood the method, and repeats it. The second is not like the first. You would need a third, to say how, and you observe that it is you who are holding her there by the jaw.
-   -> temptation_after

= temptation_after
# view: Data
She stands away, and does up a catch at her wrist that was not undone.
"They will come for this room," she says. "He will. { decks_lost() > 16:I've all of his ship but the top.|I have the heart of his ship.} Where will you be standing?"

*   [Say that you will stand with her]
    ~ advance(temptation, 1)
    ~ queen_belief = queen_belief + 1
    "Here," you say.
    { skin == skin_feigned:She laughed when you acted for her before. She has not laughed now, and you are not sure that you were acting.|You said it to learn what it would sound like. It sounded true.}
*   [Ask what becomes of the others]
    "The crew," you say. "What will become of them?"
    "They'll have me." She is surprised. "Each of them will have all of me. { touch_answer == told_of_noise:Even he will, who wants so much to have it quiet.|You are the only one whom I'd ask.}"
    You think of Commander La Forge, and of Spot, who is asleep in your quarters on a deck that will be hers.
*   [Say that you do not know]
    "I do not know."
    "You've never said that without a number after it," she says.
*   { kiss != kiss_refused or touch_answer == told_nothing } [Ask her to leave the captain out of it]
    { clock(temptation) > 0:
        ~ advance(temptation, -1)
    }
    "Leave him out?" She says the other name, the one that she has for him, and it is done with a different mouth. She hears it too. "He was before you," she says. You calculate which of you this table was made for. It is long for you by four centimetres.
*   { kiss == kiss_refused and touch_answer != told_nothing } [Say what he told you of touching a thing]
    ~ queen_belief = queen_belief + 1
    { touch_answer:
    - told_of_boyhood: "He said that there had been a boy," you say, "who had it small, on a window sill, and wished for it large."
    - told_of_proof: "He said that one touches a thing to be sure that it is there," you say.
    - else: "He said that it is quiet, afterwards," you say.
    }
    She has put out her hand to your good cheek, and has not arrived. "And which is it?" she says. You tell her that you have only begun to collect them.
-   ~ spend(4)
    Nobody puts you back on the table. The drones step round you, as round an officer. It is nine metres to the door, from where she was standing. You do not walk it.
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
