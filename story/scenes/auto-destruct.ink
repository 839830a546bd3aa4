// READS: stand, worf_gone, worf_insult, worf_arrival, lounge_end, lock, confidant, stretcher, seal_order, hears, dream_answer, played_flute, lily_heard_flute; holds(…), room_for(Worf),
// clock(temptation), fact(lost_daniels), fact(lost_hawk).
// LEAVES: count_minutes, apology, pods_first; self_destruct runs, count_begun; temptation, obsession; the mek'leth with Worf again, where it is sent to him.
// FILM: the rail; fifteen; all of it; go to him.

// Worf is on the bridge: he was not made to leave his blade, or there is nobody else who could give a code.
=== function auto_worf()
~ return not worf_gone or (fact(lost_daniels) and fact(lost_hawk))

=== auto_destruct
# scene: auto-destruct
# view: Picard
# place: Bridge
It takes three officers to destroy a ship, and Beverly has washed her face for it. { auto_worf():Worf stands where he need look at neither of you.|{ fact(lost_daniels):Hawk|Daniels} stands where Worf should, and has not asked about the blade on the rail.} The others have been going to the pods since { lounge_end == gave_up_late:nine; you had kept them waiting|half past eight{ stand == stand_ordered:. Those told to stand wanted it in writing}}. # codex: beverly-crusher
The auto-destruct is a box under the rail, no part of the computer, { lock == lock_none:which is theirs|which Data locked}. It wants three codes, and a number of minutes. "No horn," you say. "Tell the minutes, low, wherever there is anyone."
"Who for?" says Beverly.
"For whoever counts." # codex: auto-destruct
-> auto_destruct_doctor

= auto_destruct_doctor
# view: Crusher
Your code comes first. Between the letters you can hear the bridge breathe; you never could, with people in it. Jean-Luc bends to the box.

*   [Ask him which pod is his]
    You wait till he has done. "The last," he says, and takes his breath in the middle of it, as he has for twenty-five years when he has told you the half.
*   [Listen to him giving his]
    He gives it all in one breath, stops, and takes another, like anyone. { confidant == told_beverly:You have listened for it since he stood at your door, yesterday, with his hand to his cheek.|You have listened for it since eight.} "What is it?" he says. "Nothing. You stopped for air."
*   [Lay two fingers on the rail]
    It's how you take leave of her: the hum, in two fingers, and warm. "I only got the curtains up in January," you tell him; it was that or the other thing.
*   [Ask the box how it is taken back]
    "By any officer who could have set it," says the box, "until the last second." You only wanted to know where the door was. "Beverly?" says Jean-Luc. You tell him that it was nothing, and he goes on; but he breathes with his shoulders now, as they do when you have said a needle won't hurt.
-   -> auto_destruct_count

= auto_destruct_count
# view: Picard
~ spend(1)
{ auto_worf():{worf_arrival == worf_ordered:Worf gives his code as he has given everything since he was ordered off the Defiant, exactly.|{ worf_arrival == worf_from_pod:Worf's code is the one that he used for the Defiant; he has had no time to choose another.|Worf gives his code as one reads a name off a stone.}}|{ fact(lost_daniels):Hawk's|Daniels's} code has nine figures. He gives it, and asks to give it again, to be sure.} The box asks how long.
"{ stretcher == stretcher_dyson:Six|Eight} minutes to the last pod," says Beverly{ stretcher == stretcher_dyson:, "because Dyson's had the clamps off since breakfast|{ stretcher == stretcher_half:, "with one in it that nobody would sit beside|, "and I've Wilkins to carry}}. And there's a wardroom on nine that still knocks. They've a shaft to climb."

*   [Ten]
    ~ count_minutes = 10
    ~ advance(self_destruct, 5)
    "Ten." She is on the ladder before the box has finished repeating it, and you hear her below, turning a walk into a run.
*   [Five]
    ~ count_minutes = 5
    ~ advance(self_destruct, 10)
    "Five," you say. "They are to have no time to find it."
    "And nine?" says Beverly. { seal_order == seal_late:Last night you gave sixteen two minutes, and it was one of them who came up instead.|Last night you gave sixteen none.} "They should be told," you say. She does not answer. She goes down the ladder by her hands.
*   [Fifteen]
    ~ count_minutes = 15
    "Fifteen." The box says it back. "They'll do it," says Beverly, and goes to the pipe to knock to nine, and then down.
*   [Have Beverly say how many]
    { stretcher == stretcher_dyson:
        ~ count_minutes = 10
        ~ advance(self_destruct, 5)
        "Ten," says Beverly. "I wouldn't, on anybody else's ankles." The box will have it only from you. You say it after her; she has knocked it to nine before the box has done repeating it, and is gone by the ladder.
    - else:
        ~ count_minutes = 15
        "Twenty," says Beverly, as she would of a dose. The box does not go to twenty. "Then all that it's got." It will have that only from you, and you say it after her. She knocks it to nine, digit by digit, and waits for the answer, and goes down.
    }
-   -> auto_destruct_worf

= auto_destruct_worf
# view: Picard
{ auto_worf():
    Worf has a foot on the ladder, and has waited. { worf_insult == insult_said:It is three hours since you used that word to him.|It is three hours since he told you to do this.}
- else:
    {fact(lost_daniels):Hawk|Daniels} goes after her. The blade is where it was. Worf is below, among the pods, and has not sent for it.
}

*   ["Forgive me"]
    ~ apology = apology_short
    { auto_worf():
        He considers it. "Yes," says Worf, and takes the rungs with both hands, since there is nothing in either.
    - else:
        You knock it on the pipe, the two words, for him to hear below. In time somebody knocks, once, too hard, as he always did hit pipes.
    }
*   [Say all of it]
    ~ apology = apologised
    { worf_gone and room_for(Worf) > 0:
        ~ give(mekleth, Worf)
    }
    { auto_worf():
        -> auto_destruct_said ->
    - else:
        You shout Beverly back to the foot of the ladder, and hand down the blade, and tell her what goes with it: that you said of him what you had that minute found out about yourself. "Say it again," she says, "I want to get it right." You say it again. It has to go past two stewards, and you do not lower your voice.
    }
*   [Say nothing]
    ~ apology = apology_none
    { auto_worf():
        "Commander," you say. He waits as long as an officer may. Then he goes, rung by rung, and you hear each.
    - else:
        You square the blade with the edge of the rail.
    }
*   { auto_worf() and worf_insult == insult_said } [Tell him that it will stand in the log]
    ~ apology = apology_short
    "The translator has what I called you," you tell him, "with three renderings. I shall not have it struck." It is to be read by whoever comes after, and they may think what they like of the man who had the ship. Worf is some time about it. "There is a fourth," he says, from the second rung. "It was the one that you meant."
*   { not auto_worf() and room_for(Worf) > 0 } [Send the blade down, and no word with it]
    ~ apology = apology_short
    ~ give(mekleth, Worf)
    You call a steward up for it. He takes it flat on both forearms, and goes down with his back to the rungs, asking people to mind themselves. You stand over the hatch. It is a long way to the pods. Then the pipe is knocked on, two and two, which is the knock of a watch that has been relieved.
-   -> auto_destruct_empty

// All of it, by what was said at eight. A tunnel.
= auto_destruct_said
{ worf_insult:
- insult_said: "What I said of you," you tell him, "I had that minute found out about myself, and looked round for someone who could carry it." You take back the Klingon in Klingon, by the form, which obliges him to answer.{ holds(Worf, mekleth) and worf_gone: His blade you hold out flat, across both palms.}
    "It is a poor accent," says Worf, who has turned round. "It was always poor."
- insult_swallowed: "At eight you told me my duty," you tell him, "and I told you no, and thought a thing of you that I did not say." You say it now, so that he can have the refusing of it.
    He hears it to the end. "It is well turned," says Worf. "Keep it for an enemy."
- else: "You told me my duty, at eight, and I had you say it over," you tell him, "as one does to a boy who mumbles. I had heard it. I had heard it from myself, an hour before."
    "I know," says Worf. He has turned round. "That is why I said it louder."
}
->->

= auto_destruct_empty
# view: Picard
~ spend(1)
~ record(count_begun)
~ run(self_destruct)
The box says {say_number(count_minutes)}, low. Nobody is left on the bridge but you. You had never seen the carpet between ops and the helm.
{ hears:
- 0: The pressure behind the left temple has a bearing, from below, to three places. You know of one person who would give you three.
- 1: Behind the left temple, from below: so many metres, and then the same again to three places. None of the Borg would tell you a distance. You know who would.
- else: "Sir," it says, behind the left temple, among all the others, and then a distance, and then the distance corrected. The Borg do not correct themselves, or say sir.
}
So Data is alive down there. { dream_answer == dream_spoke:You told them your name, in the dream, and they told you the other. This uses neither.|{ dream_answer == dream_fought:You fought it, in the dream. You do not fight this.|You lay and listened, in the dream. You were not asked for anything.}} # codex: data

*   [Go with the pods]
    ~ pods_first = true
    They need a captain on that island. It is a good reason, and you say it over as far as the ladder. The figure comes again, with one place more. # codex: escape-pod
*   [Answer him]
    { clock(temptation) > 0:
        ~ advance(temptation, -1)
    }
    You answer as one speaks to somebody on a roof. You tell him to stay where he is; that you will be some minutes; that there are ladders. All of them hear you, of course. For the first time since Typhon, none of them replies. # codex: borg-collective
*   [Go to him]
    You do up your jacket, to the collar. There are people to be put into a pod first, and one to whom you have still to say something. # codex: captain
*   { holds(Picard, flute) } [Play what you know, to the empty bridge]
    { clock(obsession) > 0:
        ~ advance(obsession, -1)
    }
    { lily_heard_flute:It is what you played to Miss Sloane, on fifteen, and louder.|{ played_flute:It is the bar that you played yesterday in your shirt, and this time you go on to the second.|You have not played in a month, and you crack the first note.}} Next door the pressure gives way to it, as people make room on a bench. You stop. The figure comes again from below, in four, where it had come anyhow. He has heard you by your own ears, and kept the time. You put the flute in your jacket, and find the ladder.
-   ~ done("auto-destruct")
    -> camera

// Nobody watched. A tunnel.
=== auto_destruct_unwatched
# place: Bridge, a box under the rail
~ apology = apology_short
~ record(count_begun)
~ run(self_destruct)
Three voices, at a quarter to eleven: the captain's, the doctor's, and Commander Worf's, which is hoarse. Fifteen minutes, no horn. The box has kept what came after: two words, from the first voice to the third, and then boots, on rungs, stopping once. # codex: auto-destruct
~ done("auto-destruct")
->->
