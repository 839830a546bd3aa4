// READS: hand_held, farewell_gift, fact(cochrane_told_all); what epilogue.ink reads.
// LEAVES: earth_becomes(contaminated). FILM: never.

=== ending_contaminated
# ending: contaminated
# view: Troi
# place: Earth orbit, 2373
~ earth_becomes(contaminated)
"Enterprise," says the voice, "welcome back. You are two minutes late."
A pleasant voice, a woman's, about forty. She is happy: under the words there is a clear steady happiness, with no edges, and the same in the man beside her, and in everyone behind them whom you cannot see. # codex: betazoid # codex: earth
The captain has stood up. "You were expecting us."
"Since always," she says. "It's Return Day." She has to stop, for a moment, because it is too much for her. "Captain Picard. I'm to ask if you have your book with you."
You all look at the sea, to have it over with, and it is blue. Then Data puts up the night side. Along every coast, in lights, forty miles high, in order that it should be read from just this distance at just this hour, somebody has written THANK YOU, RIKER; THANK YOU, TROI; THANK YOU, MAN WITH THE GOLD EYES. # codex: data # codex: prime-directive
{ fact(cochrane_told_all):"He left us everything you'd said," she says. "Doctor Cochrane did. The statue. The school. We built them to the inch."|"You were seen, you know," she says. "Coming out of the air. Two hundred people wrote it down; and then they went over it together until they'd got it all."} She is proud of it. "There hasn't been a war. How could there be, when we knew that it came out right? There hasn't really been very much of anything. People were so afraid of getting it wrong." # codex: william-t-riker
Will says, quite low, "What have you made, since? What's new?"
You feel her look for it, as one goes through one's pockets for a thing that one has never owned; and she is not frightened, she knows that it will turn out well. "You're new," she says. "You've just come. What do we do next?"
Nobody on the bridge speaks. She waits. They all wait, six billion of them, all the way down, with their hands in their laps; and it has no weight at all. You had thought that there could be nothing worse under that blue than what you saw the last time. "Captain," you say, and you had meant to tell him what it is that you are feeling from her, and there is no word for it among those that you were taught. The nearest is gratitude.
"Tell her," says the captain, and stops, because they have begun to write it down.

{epilogue_fleet()}
{epilogue_roll()} {epilogue_decks()}
{epilogue_bozeman()} One book has been written about the strangers on the hill, and every child has read it. It stops at Return Day.
{ farewell_gift == gave_novel:A book about a whale, the one copy, is kept under glass, and opened on Return Day at the last page, to show how it ends.|{ farewell_gift == gave_flute:They have one tune. It is played on Return Day, on a brass flute, by whoever has come nearest to how she played it.|{ hand_held == hand_cochrane:Each year a man is chosen to put out his hand as Cochrane did. They have it down to the tremor.|{ hand_held == hand_marta:Each year a woman is chosen to put out her hand as Marta Quill did, and shouts.|Each year a woman is chosen to put out her hand as Lily Sloane did. They have it down to the scars.}}}}
The warp drive is what it was in 2063. It is thought that it would be rude to change it.
-> END
