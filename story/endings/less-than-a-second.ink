// Less Than a Second: he says yes to her. From coolant, by two decisions of his own, or unwatched, by what he had been given cause to be. View: Data.
// READS: offer_end, kiss, skin, data_touch, touch_answer, queen_belief, confidant, pilot; facts lost_porter, warp_flight, vulcans_saw, flight_aborted.
// LEAVES: Earth altered, and contact_made, where the Vulcans have seen the flight; else phoenix_lost, and Earth lost.
// FILM: never comes here.

=== ending_less_than_a_second
# ending: less-than-a-second
# view: Data
# place: Main engineering, deck 16
{ fact(warp_flight) and fact(vulcans_saw):
    ~ record(contact_made)
    ~ earth_becomes(altered)
- else:
    ~ record(phoenix_lost)
    ~ earth_becomes(lost)
}
Three keys. It takes 0.6 seconds. You could have been prevented in any tenth of it, by somebody quick enough, and there was one such person in the room.
She takes her thumb from your wrist. { kiss == kiss_refused:You turned your face from her this morning. You turn it back, and it is still the side with skin on it that arrives first.|She does not look at the display at all.}
"Data," says the captain.
He has chosen the yellow eye to say it to. That is the wrong side, and you turn your head, so that he should be spared the trouble. "Yes, sir," you say. "I am here." He goes on looking. { offer_end == offer_himself:He came down fourteen decks to be exchanged for you, and has not been told yet where he should go instead.|He came down fourteen decks for you, and has not been told yet where he should go.} # codex: jean-luc-picard
"What will you have?" says the Queen. "It's usual to give something." # codex: borg-queen
{ fact(warp_flight) and fact(vulcans_saw):
    -> less_planet
}
-> less_captain

// They have been seen: he asks for what she would miss.
= less_planet
# view: Data
You had supposed that there would be a list. There are some persons, and a cat, and under these is the one thing that they stand on.
"The planet," you say. "I should like it to be left as it is."
All down the deck the lamps go low. Not many can have asked her for a thing that she wanted. "For how long?" she says.
"For as long as I am here." It is the first bargain that you have made in your own name, and you both listen to the sound of it. Then the lamps come up, as high as they will go. "I shall have to be very careful of you," says the Queen. Two of them walk the captain to a pod. At the doors he says a figure to you, aloud; { touch_answer == told_nothing:you have not been told of what|it is twenty-six}, and he holds up one hand with the palm flat, to nothing. # codex: earth
-> less_count

// Nobody has seen them. A tail of ending_less_than_a_second.
= less_captain
# view: Data
You had supposed that there would be a list.
"The captain," you say. "I should like him to be where I can see him."
"You'll see him wherever you look," she says, and is pleased: she had thought that it might be the cat. { porter_is_theirs():What has Porter's hands wipes the place first, under the ear, with its thumb.|Another holds his head, by the back, as a barber does.}
It is two small wounds. You have gone to him, since he looked as if somebody should, and you lay your hand on his chest, the one with skin, with the fingers apart. { touch_answer == told_nothing:It is a thing that you found out for yourself.|He taught you it, or you watched him.} At four seconds his own comes up, and lies over it. At six it is still there, for no reason. # codex: assimilation
{ fact(flight_aborted):On the display a ship that was drifting is two lights, and then is not.|{ fact(warp_flight):On the display is the place at which a small ship must come back, and something has been put there to meet it.|On the display two blue points go to a white one, with the correction.}} # codex: phoenix
-> less_count

= less_count
# view: Data
You count the persons on this deck. You have always done so, at intervals, and looked each time for the cause.
There is one.
You count again, and the number has not changed. It is not going to. You look for the cause in the place where it always was, and that is smooth, and somewhat warm. She has bent to the arm. She blows. { skin == skin_resisted:You know the name of the muscle, and do not use it.|You hold still for it.} From the wrist to the elbow, one after another, two hundred and twelve hairs stand up, and you do not time it. # codex: data

{ fact(warp_flight) and fact(vulcans_saw):
    -> less_altered
}
-> less_lost

= less_altered
The Enterprise left orbit a little after noon, by a course that nobody on the ground could have plotted. She was seen to dip her lights, every one, once.
The T'Plana-Hath came down that evening, and {pilot == pilot_cochrane:Zefram Cochrane|{pilot == pilot_marta:Marta Quill|{pilot == pilot_riker:William Riker, who had meant only to be copilot,|Geordi La Forge, under a name that he had from a school play,}}} took off a glove. # codex: t-plana-hath
Jean-Luc Picard told them, on Gravett Island, that Commander Data had died at his post. { confidant == told_beverly:Beverly Crusher, who had once heard him tell the truth at her door, heard where he took his breath.|He told it well. Beverly Crusher heard where he took his breath.} # codex: gravett-island
{ queen_belief >= 3:She is not known to have broken her word. It was the only one that she had ever been asked for.|She is not known to have broken her word. He asks her about it every evening, at six.}
The Federation was founded in 2161, and for two hundred years the charts of its far side had a blank in them, where ships were turned about, unhurt. In 2364 something of great size, with one voice, came from the blank to meet the Enterprise, the fifth of the name. It asked for seven officers, none of whom was aboard her, and whether anybody kept a cat.
-> END

= less_lost
{ fact(warp_flight):Those in the Phoenix had seen the Earth as small as a button. They came back to it at ten past eleven, all three at the one window, and were met.|{ fact(flight_aborted):The Phoenix had been three hours from home, with the drive shut down so as to give no offence.|The Phoenix was {pilot == pilot_cochrane:Zefram Cochrane's for nine minutes. He had them all with his eyes open, but for the first|{pilot == pilot_marta:Marta Quill's for nine minutes, and nothing that she had welded gave|{pilot == pilot_riker:William Riker's for nine minutes. He had asked his crew if they were comfortable|Geordi La Forge's for nine minutes. He died between two clauses}}}.}}
Gravett Island was collected by supper. # codex: gravett-island
By June he was skin all over, but for the right hand. { data_touch == touch_measured:He had once counted two hundred and fourteen prints on a hull, and wished to be able to leave one of his own.|He asked that it should be left, and she did not inquire. It is the one that had struck the keys.}
{ queen_belief >= 3:It is agreed that she was happy.|She used to ask him what he was thinking. It was a year before he understood that she could not hear it.}
The drones of Earth have a fault that others have not. Before they begin upon a thing they lay one hand on it, with the fingers apart. It is always for twenty-six seconds. # codex: borg-drone
-> END
