// READS: voice_answer, the_voice_told, chip_off, queen_belief, touch_answer, dream_answer, heard_back, hears, way_in, lock; porter_is_theirs(), fact(lost_eiger), decks_lost().
// LEAVES: skin, knows_join, queen_belief; temptation. Data lies in engineering still; the Queen has a body; his emotions are on, whatever was ordered.
// FILM: in figures; hold still and have it; look away; Data.

=== descent
# scene: descent
# view: Data
# place: Main engineering, deck 16
There is skin on your left forearm, 4.1 centimetres by 6.3, and the skin has a pulse. You have none. You look for the source: a pump below the table, set to seventy-two. The grain is a woman's. It was not grown; it was taken from somebody. # codex: data
Above you eleven cables go taut. What comes down on them is a head, a throat and two shoulders, and below these a spine, alone, wet and bright, which curls once as it clears the rail. The eyes are already looking at you. # codex: borg-queen
A body without a head has been standing by the core since you were brought in. You had listed it as equipment. { porter_is_theirs():The drone with Porter's hands wipes the rim of it with its thumb.|A drone holds it straight by the elbows.} She is lowered into it. There are six clamps, and the fifth closes 0.2 seconds late. For those 0.2 seconds she shuts her eyes.
{ voice_answer:
- voice_answered: "There," she says, from one mouth. "You were so civil to a room."
- voice_asked: "There," she says, from one mouth. "You did ask who."
- else: "There," she says, from one mouth. "Now you may be silent to my face."
}
-> descent_door

= descent_door
# view: Data
Her finger goes behind your ear, where the chip is.
{ chip_off:
    You were told to shut a door on your fear. She opens it, and what has been waiting behind it since {way_in == way_hatch:the hatch|deck 16} comes through together: the corridor, the corner, each of the hands. You try to put it in order of time. # codex: emotion-chip
- else:
    It has been on all night. You did not know that it could be turned up. She turns it up. # codex: emotion-chip
}
Somebody makes a sound. You play back the record, and it was you.
"Does that hurt?" she says. She wishes to know.

*   [Ask if hers did]
    ~ queen_belief = queen_belief + 1
    "Did it hurt you," you ask, "when you were made?"
    She considers it with her lips apart. All nine drones have stopped.
    "I don't think that anybody was looking," she says.
*   [Say what it is, in figures]
    "There are eleven hundred signals in a second that I did not ask for. Of these I can name forty."
    "Name one."
    You look for one that is still. "Damp," you say. You are ashamed of it, which makes two.
*   [Say that you do not know the word]
    "I know the word's forty uses. I cannot find which of them this is."
    "Good," she says. "Then nobody has been in there before me, moving things about."
-   { dream_answer == dream_spoke:"Your captain told us his name again last night," she says, walking. "In his sleep. He has such good manners."|{ heard_back:"Your captain listened to us too long yesterday," she says, walking. "We listened too."|"They carry you about," she says, walking, "and show you things, and ask if you felt it."}} The new heels catch in the grating. # codex: jean-luc-picard
{ happened("the-voice") and not the_voice_told:
    "There is something that you were told about touching, and you keep it from me," she says. "I like to know that there is a drawer."
- else:
    { touch_answer:
    - told_of_boyhood: "You asked of touching, and were told of a toy ship on a sill. I shall never put you on a sill."
    - told_of_proof: "You asked of touching, and were told that it proves a thing is there. So you are there."
    - told_of_noise: "He told you that he touches that machine because it is quiet. So are you. I could hear myself in you."
    - else: "You asked of touching, and were told to find out, and to take your time. I have time."
    }
}
-> descent_breath

= descent_breath
# view: Data
She bends down to the arm. She smells of rain, on metal that has been in the sun.
She blows on the skin.
It lasts 0.4 seconds, from the wrist to the elbow. Behind it, one after another, two hundred and twelve hairs stand up.

*   [Hold still, and have it]
    ~ skin = skin_felt
    ~ advance(temptation, 2)
    She does it again. You intended to count, and do not. It goes up the arm into places to which the arm is not connected; the back of your neck, which is polymer, believes that it has hairs.
    "Yes," she says. "I know. I was as surprised as you."
*   [Act pleasure, as it is done in books]
    ~ skin = skin_feigned
    ~ queen_belief = queen_belief + 1
    You have read it in four languages. You draw the breath, you let the head go back, and you say the word that is said.
    She laughs, and the nine open their mouths and no sound comes. "That was from a play," she says. "Do it again. I want to see what you do with the hand."
*   [Report it, and feel as little as you can]
    ~ skin = skin_resisted
    "A reflex of the arrectores pilorum," you say, "to moving air. In the original species it raised the fur, to seem larger to an enemy."
    "And do I find you larger?" She has not moved away. You instruct the hairs to lie down. They are not yours to instruct.
-   ~ spend(5)
    At her collarbone, where she ends and the black body begins, a clear drop has come out of the join and is running down. She sees that you have seen it.
    { decks_lost() > 4:"I have {say_number(decks_lost())} decks of your ship," she says, quickly, "and I can hear every hinge in them."|"I have the heart of your ship," she says, quickly, "and I can hear every hinge in it."}

*   [Look away]
    You look at the gallery, as you would for an officer. When you look back she has wiped it off, and { fact(lost_eiger):a drone with a woman's short nails is|one of the nine is} holding out a cloth.
*   [Ask what it cost her]
    ~ queen_belief = queen_belief + 1
    "The body," you say. "What was it exchanged for?"
    "There was a girl," she says, "who was afraid of the dark, I think. I have looked for her." The lamps go down with her voice, and she has to bring them up again. # codex: assimilation
*   [Offer to correct the fifth clamp]
    ~ knows_join = true
    ~ advance(temptation, 1)
    ~ queen_belief = queen_belief + 1
    "Your fifth clamp is 0.3 millimetres out of true," you say. "I could correct it. It must catch at each step."
    The hold on your right wrist opens. She turns her back to you, and puts up hair that she has not got. You find the screw under the edge, and turn it an eighth. "Oh," she says, to the wall, and nine drones stand straighter. Then the hold shuts again.
-   -> descent_name

= descent_name
# view: Data
"They gave you a name," she says, "that means a heap of facts. { hears >= 3:I give a number to those who come to me, and your captain knows some of them by heart.|I give a number to those who come to me.} I don't want to give you a number. What are you called?"

*   [Let her choose]
    ~ advance(temptation, 1)
    "I have no objection to another," you say. This is true. You search for one and there is a space where it might be.
    She says it into your ear. It is a sound, not a word of any language that you have, and it has the interval of the pump in it. You did not store it. Afterwards it is there.
*   "Data[."]," you say. "It has been used by a number of people. I should not like them to have to learn another."
    "Then I shall say it as they never did," she says, and says it; the second vowel takes her 0.9 seconds.
*   [Ask for hers]
    ~ queen_belief = queen_belief + 1
    "You have not told me yours."
    "I never had one given to me," she says, and waits, with her head on one side, as Spot does at a cupboard.
    You could give her one. You have chosen it before you decide not to.
-   ~ spend(4)
    { lock == lock_none:She goes up the ladder to the gallery, to see to her ship.|She has not asked about the lock on the computer. She goes up the ladder to the gallery, with a hand on the rail.} { knows_join:The step is even now.|There is a catch at each step.}
    On the arm, one after another, the hairs lie down. It takes four minutes{ skin == skin_felt:. You would have preferred five|, and the last of them is at the wrist}.
    ~ done("descent")
    -> camera

// Nobody watched. A tunnel.
=== descent_unwatched
# place: Main engineering, deck 16
~ skin = skin_felt
~ advance(temptation, 2)
The gallery counters of main engineering record a weight on the ladder, at ten past three, that is on no crew list: fifty-one kilograms, and eleven more where the spine is. It goes once round the table. A pump under the table, set to seventy-two, runs for some minutes at ninety. # codex: data # codex: borg-queen
~ done("descent")
->->
