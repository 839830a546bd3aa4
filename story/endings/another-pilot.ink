// READS: pilot, hand_held, cochrane_promise, chase_end; what epilogue.ink reads.
// LEAVES: earth_becomes(altered). FILM: never.

=== ending_another_pilot
# ending: another-pilot
# view: Riker
# place: Bozeman, Montana; 2373
~ earth_becomes(altered)
You got home, and Earth is where it was, or nearly. They still bring the classes on the coach. You're standing in the rain with forty of them, in a borrowed jacket, because you asked the captain for an afternoon and he didn't ask what for.
The silo is where it was. The statue isn't. { pilot == pilot_marta:On the plinth is a woman of sixty with a mask pushed up on her forehead and her good ear turned to whoever is talking. The children have rubbed one boot bright.|{ pilot == pilot_la_forge:On the plinth is a suit, standing, with nobody in it and the visor up. FIRST PILOT, it says, and then UNKNOWN, and flowers. Geordi asked you to look at it for him. You don't think you'll tell him about the flowers.|On the plinth is a suit, standing, with nobody in it and the visor up. FIRST PILOT, it says, and then UNKNOWN, and somebody has tied a balloon to the wrist. You'd know those boots. You spent half a morning getting into them.}} # codex: montana # codex: phoenix
"Who can tell me what he was called, the man who built the engine?" says the teacher.
A girl can. "Zeffer Cockeren," she says. "He drank."
"He was a very troubled man," says the teacher. "{ chase_end == chase_let_go:He went into the woods the night before|He got to the ladder, on the day}, and he lived a long time after, over there where the shop is, and he never talked about it. Some people think that it was all Miss Sloane." # codex: zefram-cochrane # codex: lily-sloane
{ chase_end == chase_let_go:You let him go. You had a phaser by you and a fair notion of what was right, and he looked so much like a man who'd been asked for enough.|You had him for a night and a day, and fed him, and stood by him; and you liked him, and had thought that would do it.}
There's a photograph in the shop, between the little models and the tea towels. He is sitting outside in a chair with a dog. There's a glass in his hand, and behind him, quite small, and blurred, are the firs, and a strip of sky that he has got his back to.
You buy a model. It's the one that Geordi had in his school bag, to the rivet, but for a name that isn't on the stand. The girl has come in from the wet. { pilot == pilot_riker:"Sir," she says, "did you know you've got the same boots as the suit?"|She has seen what you're looking at. "Did you know him?" she says; they ask anybody old.}
{ pilot == pilot_riker:You look down. "They're common boots," you tell her.|"A bit," you tell her.} "Was he really always drunk?" says the girl. And you stand there with water going down your neck, and say no, not always; that he could sing, and knew what everybody was owed; that he was afraid of ladders, and slept for two years at the foot of one forty feet high. She writes it down. It isn't on her sheet.

{epilogue_fleet()}
{epilogue_roll()} {epilogue_decks()}
{ cochrane_promise:Cochrane had given somebody his word, once, and her name was on a card in his wallet when he died.|Cochrane died at seventy, in debt to three bars, all of which had his name up over the door by then.} The warp drive is called the Sloane drive. She wrote to three newspapers to say that it was no such thing.
{epilogue_bozeman()} { pilot == pilot_marta:{ hand_held == hand_marta:The hand in the painting is hers. She was told to take the glove off.|The hand in the painting is {hand_held == hand_cochrane:Cochrane's|Miss Sloane's}. Marta Quill, who was asked for hers, had a jar in it.}|The books have nine names for whoever it was. Starfleet, asked every year by the school, has replied that it has no record.}
The Federation has a good many more Andorians at the top of it than you remember{ pilot == pilot_marta:, and it is very proud of its welders|}.
-> END
