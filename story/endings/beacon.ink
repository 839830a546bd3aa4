// The Beacon: the call goes out, and is answered. From maglocks, wherever the clock of the beacon is full. View: Picard.
// READS: third, hears, beacon_delay, home_promise, silo_saved, touch_answer; fact(cochrane_gone), fact(lost_hawk, lost_daniels, lost_voss), holds(Worf, mekleth), decks_lost(), minute().
// LEAVES: beacon_sent; Earth lost. It is before six in the morning: nothing has flown yet.
// FILM: never comes here.

// The third is gone: taken off the dish, or tied up on it.
=== function beacon_third_gone()
{ third:
- walk_hawk: ~ return fact(lost_hawk)
- walk_daniels: ~ return fact(lost_daniels)
- else: ~ return fact(lost_voss)
}

=== ending_beacon
# ending: beacon
# view: Picard
# place: The deflector dish
~ temp lit_at = minute()
~ record(beacon_sent)
~ earth_becomes(lost)
It finds its note. You have it in the teeth, and then all is violet, standing up from the bowl for farther than you can lean back to follow. All along the rim they lay down their tools.
It goes through your left temple on its way, a place, a number, come; and beyond anything that you ever heard of them somebody stops work. # codex: interplexing-beacon
These are not yours. They are three hundred years slower, and the sentence with which they answer reaches you without its end. { hears >= 3:You have said the end, aloud, in the helmet, before you could shut your mouth.|You find that you have the end ready.} The name is new to them. They ask one another where that is, and one works it out. # codex: delta-quadrant
Worf comes straight across the bowl, and not a head turns. { beacon_third_gone():One of those heads is {third_name()}'s.|{third_name()} is behind him, with an arm up against the glare.} He lifts a glove to you: how long? You show him nine fingers, and then, since he will think of hours, one hand going over the other as a sun goes over a hill.
-> beacon_evening(lit_at)

= beacon_evening(lit_at)
# place: Bozeman, the ninth evening
On the ship the drones have put themselves away. They stand along the corridors of {say_number(decks_lost())} decks with their faces to the bow, and your people go between them sideways, with bedding. Worf took { holds(Worf, mekleth):his blade|an iron bar} down one row until his arm gave out. By morning the gaps had been filled.
So there has been leisure. {fact(cochrane_gone):Geordi|Zefram Cochrane} flew on the Thursday, and was seen, and that evening you stood in this field in a borrowed coat while one hand went up and another came out of a pocket to meet it. { fact(cochrane_gone):There was one wrong face. You looked at that.|They all stood where you have known since you were nine that they would.} # codex: first-contact
On the second day you told the Vulcan captain. He asked if they would follow a ship that left tonight; you said that they were thorough. His engines lie in rows on a tarpaulin, and he is teaching {silo_saved ? Dez:Dez Amaya|Nan Teller} chess. # codex: vulcan
Lily Sloane, { home_promise:whom you had home by noon, as you said,|who was home by the afternoon,} comes up the hill with two jars. Behind your temple they have left off asking how far. Low over the school bus stands a star with corners. # codex: lily-sloane # codex: borg-cube
"Friends of yours?" says Lily.
"No," you say. "They never heard of me."

The beacon of the Enterprise burned for four minutes, from {hhmm(lit_at)}. { beacon_delay:It had been left to light once before, that night, while every hand was wanted at a ladder.|Those who might have cut it loose had come within a quarter turn.}
{ beacon_third_gone():{third_name()} was brought in off the dish with the others, and stood nine days in the corridor by {third_his()} own door. People touched the sleeve, going by.|{third_name()} asked to have it put down that there had been one clear shot. It was put down.}
On each of those evenings every panel of the ship showed a figure, eight, and then seven, with the hours and minutes under it. That was Data. { touch_answer == told_nothing:Nobody had told him to, or told him anything.|He had been told a thing, once, beside a hull, and held that it left him in debt.}
{ LIST_COUNT(silo_saved) > 0:Of the night shift at the silo {say_hands(silo_saved)} had the nine days, and it was the first warm week since the war.|None of the night shift at the silo had the nine days. It was the first warm week since the war.}
The log of the T'Plana-Hath ends on 14 April, with a position from a game. It is black's move. # codex: t-plana-hath
-> END
