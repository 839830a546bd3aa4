// Good Soldier: he obeyed twice, and the Neutral Zone is quiet.
// READS: departure (left_early: he turned back), troi_stand, hayes_warned, lounge_truth, played_flute.
// LEAVES: earth_becomes(invaded); minute 652. The story ends.
// FILM: none; the film does not come here.

=== ending_good_soldier
# ending: good-soldier
# view: Picard
# place: Bridge
{ minute() < 640:
    ~ spend(640 - minute())
}
At ten to five the Romulan freighter comes along the far side of the line with its fruit. It asks, in careful Standard, whether it might be told what is happening at Earth.
"There's no answer to send it, sir," says the ensign at tactical, who is not Daniels.
{ minute() < 652:
    ~ spend(652 - minute())
}
~ earth_becomes(invaded)
The speakers have been on since half past two. It is mostly traffic control. Then Luna stops, and Paris, half way through a number. By two minutes past five one channel is left, from a hill above Dijon, where a recorded voice is giving the height of the Saône at each bridge. The ninth bridge is the one below your brother's vines. The river is rising there, it says, and growers should have their lower cellars clear by morning. # codex: paris
When it ends, Hawk enters grid fourteen as empty.
You hold the border. In April a courier brings you a box from a starbase at the far end of the Federation. In the box is a medal, for steadiness, with a letter from a commodore, who is the highest officer left. { departure == left_early: The morning's run toward Earth has been entered as a trial of the engines. | She writes that the Romulan border has given no trouble. }
The pressure behind your temple has gone. In its place is a room, lit, and they have left the door open on your side. On deck 7, in the mornings, nobody exercises.

{ troi_stand:
- troi_by_picard: Troi sits beside you through every watch until the summer. She has not told you what she gets from that chair, and has asked for no other.
- troi_by_hawk: Troi found Hawk a berth in the courier. The notice about the darts still hangs by the lift, for Friday.
- else: Daniels never asked for his board back. Troi has the strip of tape, with the nine names, and each has been ruled through.
}
{ hayes_warned: Hayes's last log says that you knew, and told him, and that he made no use of it. | Hayes's last log asks who thought that a file six years old was enough to go on. It is addressed to himself. }
{ lounge_truth: The officers who sat at that table know what was in paragraph three. They have not spoken of it, and La Forge eats in engineering. | La Forge asked you in the spring why it had to be this ship, and you said that you would look into it. }
{ played_flute: You had the flute out in May, for the second bar. It did not come. | The flute has not been out of its case. }
It is a quarter past six. You wake. The engines hum.
-> END
