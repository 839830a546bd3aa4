// READS: voice_answer, the_voice_told, chip_off, queen_belief, touch_answer, dream_answer, heard_back, hears, way_in, lock, half_lives; porter_is_theirs(), fact(lost_eiger), fact(lost_porter), decks_lost().
// LEAVES: skin, knows_join, queen_belief; temptation. Data lies in engineering still; the Queen has a body; his emotions are on, whatever was ordered.
// FILM: in figures; hold still and have it; look away; Data.

// The hairs have lain down already.
VAR descent_lain = false

=== descent
# scene: descent
# view: Data
# place: Main engineering, deck 16
The skin on your left forearm has a pulse. You have none. A pump below the table is set to seventy-two. # codex: data
A head, a throat and two shoulders come down on cables, and below them a spine, wet and bright, which curls once as it clears the rail. The eyes are already on you. # codex: borg-queen
By the core stands a body without a head, which you had listed as equipment. { porter_is_theirs():The drone with Porter's hands wipes the rim of it with a thumb.|A drone holds it straight by the elbows.} She is lowered into it. The fifth of six clamps closes 0.2 seconds late, and for so long she shuts her eyes.
{ voice_answer:
- voice_answered: "There," she says, from one mouth. "You were so civil to a room."
- voice_asked: "There," she says, from one mouth. "You did ask who."
- else: "There," she says, from one mouth. "Now you may be silent to my face."
}
-> descent_door

= descent_door
# view: Data
Her finger finds the chip.
{ chip_off:
    You were told to shut a door on your fear. She opens it, and what has waited since {way_in == way_hatch:the hatch|deck 16} comes through together: the corridor, the alcoves, each of the hands. # codex: emotion-chip
- else:
    It has been on all night. You did not know that it could be turned up. # codex: emotion-chip
}
Somebody makes a sound. You play back the record, and it was you.
"Does that hurt?" she says.

*   [Ask if hers did]
    ~ queen_belief = queen_belief + 1
    "Did it hurt you," you ask, "when you were made?"
    She considers it with her lips apart. All nine drones have stopped.
    "I don't think that anybody was looking," she says.
*   [Say what it is, in figures]
    "I receive eleven hundred signals in a second. I can name forty."
    "Name one."
    You look for one that is still. "Damp," you say. You are ashamed of it, which makes two.
*   { touch_answer == told_of_noise or touch_answer == told_of_boyhood } [Think of a palm on cold alloy. Only that]
    ~ spend(1)
    { clock(temptation) > 0:
        ~ advance(temptation, -1)
    }
    You run the record: scorched metal, a hand laid flat on it, twenty-six seconds. When it ends the sound has ended also.
    "Where were you?" she says, and looks behind the table. "I had all of you, and you were not here."
*   { touch_answer == told_of_proof or touch_answer == told_nothing } [Ask her to switch it off]
    ~ advance(temptation, 1)
    "Please," you say. You had filed the word under courtesy. It has another use.
    By one thousandth, by two, the signals go down to a noise in another room. "You asked me for something," she says. She is breathing, and has no need to. "I can be asked."
*   [Say that you do not know the word]
    "I know the word's forty uses. I cannot find which of them this is."
    "Good," she says. "Then nobody has been in there before me, moving things about."
-   { dream_answer == dream_spoke:"Your captain told us his name again last night," she says. "In his sleep. He has such good manners."|{ heard_back:"Your captain listened to us too long yesterday," she says. "We listened too."|"They carry you about," she says, "and ask if you felt it."}} # codex: jean-luc-picard
{ happened("the-voice") and not the_voice_told:
    "You keep from me what you were told about touching. I like to know that there is a drawer."
- else:
    { touch_answer:
    - told_of_boyhood: "You were told of a toy ship on a sill. I shall never put you on a sill."
    - told_of_proof: "You were told that to touch proves a thing is there. So you are there."
    - told_of_noise: "You were told that the machine is quiet. So are you. I could hear myself in you."
    - else: "You asked of touching, and were told to find out, and to take your time. I have time."
    }
}
-> descent_breath

= descent_breath
# view: Data
She smells of rain, on metal that has been in the sun.
She blows on the skin, for 0.4 seconds, from the wrist to the elbow. Two hundred and twelve hairs stand up.

*   [Hold still, and have it]
    ~ skin = skin_felt
    ~ advance(temptation, 2)
    She does it again. You intended to count, and do not. Your neck, which is polymer, believes that it has hairs.
    "Yes," she says. "I was as surprised as you."
*   [Ask whose skin it was]
    ~ skin = skin_resisted
    ~ queen_belief = queen_belief + 1
    ~ descent_lain = true
    // The half-made one of deck 16 is Eiger where she was taken and Porter was not, and may have been brought out.
    { fact(lost_eiger) and not (half_lives and not fact(lost_porter)):
        "A woman's who kept lists," she says, at once. "She had one for today. I have it here. It is not finished."
        You ask to hear it. She says it in another voice, with plain vowels, and at the ninth item the hairs lie down. "You did that," she says. "You made it hers again."
    - else:
        "Nobody's, now," she says. "She kept bees, on your deck ten. She had cold hands, and minded it."
        You search the crew list, and have her name before you can decide not to. The hairs lie down. "You did that," she says. "You gave it back."
    }
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
    A clear drop has come from the join at her collarbone.
    { decks_lost() > 4:"I have {say_number(decks_lost())} decks of your ship," she says, quickly, "and I can hear every hinge in them."|"I have the heart of your ship," she says, "and I can hear every hinge in it."}

*   [Look away]
    You look at the gallery. When you look back she has wiped it off, and { fact(lost_eiger):a drone with a woman's short nails is|a drone is} holding out a cloth.
*   { hears >= 2 or heard_back } [Ask whom she was made whole for, before]
    ~ queen_belief = queen_belief + 1
    ~ spend(1)
    "This was done once before," you say, "for someone who did not stay."
    The core misses a throb. "He told you that," she says. "Or he says it in the dark, and you stood there." She covers the drop with two fingers. "He was given a chair at my side, and he wept in it. You have not wept."
*   { not (hears >= 2 or heard_back) } [Blow on it]
    ~ advance(temptation, 1)
    You have no breath, but you have a ventral fan. You blow on the drop, for 0.4 seconds, from the shoulder to the throat. It trembles and runs the other way.
    She does nothing at all. On the gallery a lamp goes out and comes on again. "That is mine," she says. "I did that to you."
    "Yes. I was measuring what it is like from there."
*   [Ask what it cost her]
    ~ queen_belief = queen_belief + 1
    "The body," you say. "What was it exchanged for?"
    "A girl," she says, "who was afraid of the dark, I think. I have looked for her." The lamps go down with her voice, and she has to bring them up again. # codex: assimilation
*   [Offer to correct the fifth clamp]
    ~ knows_join = true
    ~ advance(temptation, 1)
    ~ queen_belief = queen_belief + 1
    "Your fifth clamp is 0.3 millimetres out of true," you say. "I could correct it. It must catch at each step."
    The hold on your right wrist opens. She turns her back to you, and puts up hair that she has not got. You find the screw under the edge, and turn it an eighth. "Oh," she says, to the wall, and nine drones stand straighter. Then the hold shuts again.
-   -> descent_name

= descent_name
# view: Data
"They gave you a name," she says, "that means a heap of facts. I give numbers to those who come{ hears >= 3: to me, and your captain knows some of them by heart}. I don't want to give you one. What are you called?"

*   [Let her choose]
    ~ advance(temptation, 1)
    "I have no objection to another," you say. This is true. You search for one and there is a space where it might be.
    She says it into your ear. It is a sound, not a word of any language that you have, and it has the interval of the pump in it. You did not store it. Afterwards it is there.
*   "Data[."]," you say. "A number of people have used it. I should not like them to have to learn another."
    "Then I shall say it as they never did," she says; the second vowel takes her 0.9 seconds.
*   [Give a number. They are what you trust]
    { clock(temptation) > 0:
        ~ advance(temptation, -1)
    }
    "Three hundred and twenty-one thousand and nine," you say. It is the count of people who have called you by your name.
    She takes it for a designation, and is hurt; and then she goes on through it, with her lips moving, and sees what it is a count of. "That is so few," she says. "I have that many who cough."
*   [Ask for hers]
    ~ queen_belief = queen_belief + 1
    "You have not told me yours."
    "I never had one given to me," she says, and waits, with her head on one side, as Spot does at a cupboard.
    You could give her one. You have chosen it before you decide not to.
-   ~ spend(4)
    She goes up the ladder to the gallery, { lock == lock_none:to see to her ship|and has not asked about the lock}. { knows_join:The step is even now.|A catch remains at each step.}
    { descent_lain:On the arm nothing moves. You check it four times.|On the arm the hairs lie down. It takes four minutes{ skin == skin_felt:. You would have preferred five|, and the last is at the wrist}.}
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
