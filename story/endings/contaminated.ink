// READS: hand_held, farewell_gift, fact(cochrane_told_all); what epilogue.ink reads.
// LEAVES: earth_becomes(contaminated). FILM: never.

=== ending_contaminated
# ending: contaminated
# view: Troi
# place: Earth orbit, 2373
~ earth_becomes(contaminated)
"Enterprise," says the voice, "welcome back. You are two minutes late."
It is a pleasant voice, a woman's, about forty. She is happy; it is the thing that you notice first, before any of the rest: under the words there's a clear steady happiness, with no bottom and no edges, and it is the same in the man beside her, and in everyone behind them whom you cannot see. # codex: betazoid # codex: earth
The captain has stood up. "You were expecting us."
"Since always," she says. "It's Return Day." She has to stop, for a moment, because it is too much for her. "Captain Picard. I'm to ask if you have your book with you."
There is blue in the sea. You look at it as they all do, to have it over with, and it's blue. Then Data puts up the night side. Along every coast, in lights, forty miles high, in order that it should be read from just this distance at just this hour, somebody has written THANK YOU, RIKER; THANK YOU, TROI; THANK YOU, MAN WITH THE GOLD EYES. # codex: data # codex: prime-directive
{ fact(cochrane_told_all):"He left us everything you'd said," she says. "Doctor Cochrane did. The statue. The school. We built them to the inch."|"You were seen, you know," she says. "Coming out of the air. Two hundred people wrote it down; and then they went over it together until they'd got it all."} She is proud of it. "There hasn't been a war. How could there be, when we knew that it came out right? There hasn't really been very much of anything. People were so afraid of getting it wrong." # codex: william-t-riker
Will says, quite low, "What have you made, since? What's new?"
You feel her look for it. It's like watching someone go through her pockets for a thing that she has never owned; and she isn't frightened, she knows it'll turn out well. "You're new," she says. "You've just come. What do we do next?"
Nobody on the bridge speaks. You can hear six billion people, listening.

{epilogue_fleet()}
{epilogue_roll()} {epilogue_decks()}
{epilogue_bozeman()} {epilogue_books()}
{ farewell_gift == gave_novel:There is one copy of a book about a whale, under glass, and it's opened on Return Day at the last page, to show how it ends.|{ farewell_gift == gave_flute:There is one tune. It is played on Return Day, on a brass flute, by whoever has come nearest to how she played it.|{ hand_held == hand_cochrane:Each year a man is chosen to put out his hand as he did. They have it down to the tremor.|Each year a woman is chosen to put out her hand as she did. They have it down to the glove.}}}
The warp drive is what it was in 2063. It worked, and it's thought that it would be rude to change it.
-> END
