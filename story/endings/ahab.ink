// Ahab: he goes out with the rifle, and holds a deck. From observation-lounge, where he has said no to her twice. View: Picard.
// READS: worf_insult, third, third_end, line_end; facts cochrane_willing, cochrane_gone; clock(trust), holds(Picard, novel), holds(Worf, mekleth).
// LEAVES: phoenix_lost; Earth lost. It is about nine in the morning.
// FILM: never comes here.

=== ending_ahab
# ending: ahab
# view: Picard
# place: Bridge
~ record(phoenix_lost)
~ earth_becomes(lost)
You are good at it. You had forgotten that, in all these years of talking.
They come up through the floor by the lift, and you stand over the place. The rifle fires twice; after that you have it by the barrel. The first goes back down upon the rest. The second has an arm that comes off. You hear yourself: it is what Robert used to shout at the rooks. "Sir," says somebody at your elbow, "they're behind us," and you say, "Then turn round." { worf_insult == insult_said:You called Worf a thing, an hour ago. He is at your back with|Worf told you your duty, an hour ago, and was told no. He is at your back with} { holds(Worf, mekleth):his blade|both hands}, until he is not. People call out to you by rank. You know to the second how long each of them has. You are busy. # codex: worf
"Come on," says Lily Sloane, "come on, come on." She has you by the sleeve. It tears.
-> ahab_alone

// Plain fear, and what is under it.
= ahab_alone
# place: Bridge, later
Nobody is shouting. You are at the lift in one sleeve, with half a rifle, and they come up past you. You hit one, and it sits down. The next steps over it, and round you, giving you the room that one gives a chair. You hit that. Two of them carry it off to be seen to; neither has turned its lens on you. You go on till the stock breaks, and then with your hands. One with a ridged forehead takes you by the shoulders, with care, and sets you a pace to the left, since you are in front of a panel.
"Jean-Luc Picard," you tell it. You try it with the other name. # codex: locutus
You listen, with your whole head. Next door there are thousands of them, talking of plasma and of doors. None of it is about you. It has not been since they had your codes off you, six years ago, and went on. { holds(Picard, novel):The book is still in your coat. It says so, on the third day of the chase, in so many words.|There was a book about it. She burned it for the stove.} # codex: borg-collective
They have left you the chair. From there you have the whole viewer: a hill with snow on it, and four blue lights going down, quite fast, to be rid of it.
You get up, and look about for something to hit it with.

Lily Sloane went down in the last pod but one, with a sleeve in her hand. { clock(trust) >= 5:She had got him four steps toward the ladder. She told people so.|She told nobody whose it was.} From the water off Oregon she saw the light of it, inland.
Beverly Crusher had given the order on her own word at a quarter past eight. It got {line_end == line_held:ninety-one|{line_end == line_spent:sixty-four|fifty-eight}} people off, and he could have countermanded it if he had been asked. # codex: beverly-crusher
{ worf_insult == insult_said:Of what he had called Commander Worf there is no record but the translator's, which offered three renderings.|What he might have called Commander Worf was never said aloud.}
{ third_end == third_spared:{third_name()}, roped to a hydrant on deck 2, got loose at about nine, and walked up to the bridge. It was {third_he()} who took the helm.|The helm was taken at about nine by one who had used to sit at it.}
{ fact(cochrane_gone):Zefram Cochrane was some miles off, under a tree, and nobody had asked him for anything. He lived until August.|{ fact(cochrane_willing):Zefram Cochrane was asleep in the seat. Riker had gone to see about his coffee.|Zefram Cochrane was in the bunk under the stair, and would have flown for the asking, or for an island.}}
Data is said to have inquired, once, whether the captain might be brought down to engineering and given a chair. She thought that he was happy where he was.
-> END
