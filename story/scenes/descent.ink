// READS: voice_answer, the_voice_told, chip_off, queen_belief, touch_answer, dream_answer, heard_back, hears, way_in, lock; fact(lost_porter), fact(lost_eiger), decks_lost().
// LEAVES: skin, knows_join, queen_belief; temptation. Data lies in engineering still; the Queen has a body; his emotions are on, whatever was ordered.
// FILM: in figures; hold still and have it; look away; Data.

=== descent
# scene: descent
# view: Data
# place: Main engineering, deck 16
It has a pulse. You have none, so that you look for the source: a pump below the table, the size of a plum, which someone has set to seventy-two. The skin on your left forearm measures 4.1 centimetres by 6.3. It is a woman's, by the grain, and it was not grown. # codex: data
Above you eleven cables take up their slack at the same time.
What comes down on them is a head, a throat and two shoulders, and below these a spine, alone, wet and bright, which curls once as it clears the rail. The eyes are already looking at you. # codex: borg-queen
A body has been standing open by the core since you came, and you had listed it as equipment. { porter_is_theirs():The drone with Porter's hands wipes the rim of it with its thumb.|A drone holds it straight by the elbows.} She goes in. There are six clamps. The fifth closes 0.2 seconds after the others, and for as long as that takes she shuts her eyes.
{ voice_answer:
- voice_answered: "There," she says, from one mouth. "You were so civil to a room."
- voice_asked: "There," she says, from one mouth. "You did ask who."
- else: "There," she says, from one mouth. "Now you may be silent to my face."
}
-> descent_door

= descent_door
# view: Data
Her finger goes behind your ear.
{ chip_off:
    The door that was shut is opened, and what has been waiting behind it since {way_in == way_hatch:the hatch|deck 16} comes through together: the corridor, the corner, each of the hands. It is not in order of time. You try to put it in order of time. # codex: emotion-chip
- else:
    It has a scale. You have had it for a year, and nobody told you that it had a scale. She turns it, as one turns up a lamp to see who is in the room. # codex: emotion-chip
}
You have made a sound. You have a record of it, and play it back, and it is you.
"Does that hurt?" she says. She wishes to know.

*   [Ask if hers did]
    ~ queen_belief = queen_belief + 1
    "Did it hurt you," you ask, "when you were made?"
    She considers it with her lips apart. All nine drones have stopped.
    "I don't think that anybody was looking," she says.
*   [Say what it is, in figures]
    "There are eleven hundred signals in a second that I did not ask for. Of these I can name forty."
    "Name one."
    You look for one that is still. "Damp," you say, and are ashamed of it, and that is two.
*   [Say that you do not know the word]
    "I know the word's forty uses. I cannot find which of them this is."
    "Good," she says. "Then nobody has been in there before me, moving things about."
-   { dream_answer == dream_spoke:"Your captain told us his name again last night," she says, walking. "In his sleep. He has such good manners."|{ heard_back:"Your captain held a door open yesterday," she says, walking, "and looked in, and then was surprised at the draught."|"They carry you about," she says, walking, "and show you things, and ask if you felt it."}} She goes round by your feet. The new heels are not used to the grating. # codex: jean-luc-picard
{
- not the_voice_told: "There is something that he told you, and you keep it from me. I like to know that there is a drawer."
- touch_answer == told_of_boyhood: "He was not allowed to touch it, at his window. I shall never put you on a sill."
- touch_answer == told_of_proof: "A hand is harder to deceive. He was right in that. Let us see what yours will stand."
- touch_answer == told_of_noise: "He goes to a stone to be quiet. There is so much quiet in you that I could hear myself in it."
- else: "He told you to find out. So they can teach."
}
-> descent_breath

= descent_breath
# view: Data
She bends down to the arm. She is near enough for you to resolve the pores, of which some are hers. Rain, on metal that has been in the sun.
She blows.
It lasts 0.4 seconds. It goes from the wrist to the elbow. Behind it, one after another, two hundred and twelve hairs stand up.

*   [Hold still, and have it]
    ~ skin = skin_felt
    ~ advance(temptation, 2)
    You do not count the second time. You intended to. It goes up the arm and arrives in places to which the arm is not connected, and the back of your neck, which is polymer, believes that it has hairs.
    "Yes," she says. "It goes all the way in, doesn't it?"
*   [Make the sound that they make in books]
    ~ skin = skin_feigned
    ~ queen_belief = queen_belief + 1
    You have read it in four languages. You draw the breath, you let the head go back, and you say the word that is said.
    She laughs. It is a small laugh, quite real, and the nine open their mouths for it and have nothing to put there. "That was from a play," she says. "Do it again. I want to see what you do with the hand."
*   [Report it]
    ~ skin = skin_resisted
    "A reflex of the arrectores pilorum," you say, "at 19 degrees of air. In the original species it raised the fur, to seem larger to an enemy."
    "And do I find you larger?" She has not moved away. The hairs do not lie down. You instruct them to. They are not yours to instruct.
-   ~ spend(5)
    At her collarbone, where she ends and the black begins, a clear drop has come out of the join and is running down. She sees where you are looking, and is for 0.6 seconds in no way larger than anybody.
    { decks_lost() > 11:"I have {say_number(decks_lost())} decks," she says, quickly, "and I can hear every hinge in them."|"I have half a ship," she says, quickly, "and I can hear every hinge in it."}

*   [Look away]
    You look at the gallery. It is what you would do for an officer.
    When you look back she has wiped it off, and { fact(lost_eiger):a drone with short nails is|one of the nine is} holding out a cloth that nobody sent for.
*   [Ask what it cost her]
    ~ queen_belief = queen_belief + 1
    "The body," you say. "What was it exchanged for?"
    "There was a girl," she says, "who was afraid of the dark, I think. I have looked for her. I do hear her, on some worlds." The lamps go down with her voice and she has to bring them up again. # codex: assimilation
*   [Offer to correct the fifth clamp]
    ~ knows_join = true
    ~ advance(temptation, 1)
    ~ queen_belief = queen_belief + 1
    "Your fifth clamp is 0.3 millimetres out of true," you say. "I could correct it. It must catch at each step."
    She looks at you. Then the hold on your right wrist is gone, and she has turned round and put up her hair, of which there is none. You find the screw under the edge. You turn it an eighth. "Oh," she says, to the wall. Nine drones stand straighter.
-   -> descent_name

= descent_name
# view: Data
"They gave you a name," she says, "that means a heap of facts. { hears >= 3:I give a number to those who come to me, and your captain knows some of them by heart.|I give a number to those who come to me.} I don't want to give you a number. What are you called?"

*   [Let her choose]
    ~ advance(temptation, 1)
    "I have no objection to another," you say. This is true. You search for one and there is a space where it might be.
    She says it into your ear. It is a sound, not a word of any language that you have, and it has the interval of the pump in it. You do not write it down. You discover afterwards that you have kept it.
*   "Data[."]," you say. "It has been used by a number of people. I should not like them to have to learn another."
    "Then I shall say it as they never did," she says, and says it; the second vowel takes her 0.9 seconds.
*   [Ask for hers]
    ~ queen_belief = queen_belief + 1
    "You have not told me yours."
    "I never had one given to me," she says, and puts her head on one side, and waits, quite openly, as Spot does at a cupboard.
    You do not give her one. You notice which you would have given.
-   ~ spend(4)
    { lock == lock_none:She goes up the ladder to the gallery, to see to her ship.|She does not ask about the lock. She goes up the ladder to the gallery, a hand on the rail, as if there were time.} The step is even{ knows_join: now|, but for a catch at every fifth}.
    On the arm, one after another, the hairs lie down. You time it. { skin == skin_felt:It takes four minutes. You could have wished it to take five.|It takes four minutes, and the last of them is at the wrist.}
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
