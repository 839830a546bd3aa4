// Missed Window: they looked the other way, and nobody comes. From first-contact, where the Vulcan ship has seen no flight. View: Riker.
// READS: pilot, launch_delay, silo_saved, tab_end, future_told, engines_dead, data_hurt, farewell_gift, riker_view; fact(flight_aborted).
// LEAVES: Earth altered.
// FILM: never comes here.

=== ending_missed_window
# ending: missed-window
# view: Riker
# place: Bozeman, the field
~ earth_becomes(altered)
~ spend(MAX(0, 1490 - minute()))
There isn't a soul in Bozeman who hasn't eaten but the ones who cooked. Supper stood under cloths on the tailgates till seven, for the guests; somebody had to be first, and you've always been good at that. There's no meat in it. Deanna had a word with Nan Teller about that, and couldn't say why. # codex: bozeman
{ fact(flight_aborted):
    You brought her down at two with the drive cold. { silo_saved ? Dez:Dez opened the hatch and asked|Somebody opened the hatch and asked} how it went.
- else:
    She flew. You were in her; you've the bruises. You saw the star out on the right, and it went on walking. { launch_delay > 20:They'd held the count for a needle, and a tape, and all of it was well meant.|It would have been enough to be a bit earlier, and you go over which bit.}
}
They've put benches round three sides of the field, and left the fourth for the door of whatever it is. {pilot == pilot_cochrane:Zefram Cochrane has a clean shirt on, and has been shown what to do with his hand. He's got it out of his pocket. It's blue.|{pilot == pilot_marta:Marta Quill has her good apron on, and has been shown what to do with her hand. She's got it out of its glove. It's blue.|There's a place marked for somebody to stand, with a bit of tape, and {pilot == pilot_riker:you've stood on it since dark|Geordi has stood on it since dark}.}} The captain is over by himself, in a coat too short for him, with his head back. He is looking at the right part of the sky. # codex: jean-luc-picard
-> missed_moon

= missed_moon
# view: Riker
~ spend(MAX(0, 1660 - minute()))
It's ten to midnight when the light comes. It's up behind the ridge, white, a rim of it, and getting larger, and all who have stayed, or come up again with a blanket, stand up off their buckets. The Kells have taken their hats off. It comes clear of the firs, quite slowly, with a piece gone off one side.
It's the Moon.
They're decent about it. They go on standing for a bit, so that nobody should have been the one to sit down. "Does that count?" says Lily Sloane. # codex: luna
"They turned at twenty to twelve," says the captain. He hasn't looked round. "They will have filed it by now. One planet, no traffic." You say that you might go after them, in a shuttle, and wave. "And say what, Will?" You like him better than any man alive, and you'd believed until this minute that you'd therefore know. # codex: vulcan # codex: william-t-riker
So you get the cloths off what's left, and go along the benches with it. Nobody's hungry, and they all take some. {pilot == pilot_cochrane:When you get to him Cochrane has filled a plate, and put another over it,|When you get to the end Eddie has filled a plate, and put another over it,} and he's carrying it out, with both hands, to set down on the field.
"In case they only stopped for gas," he says.

{ fact(flight_aborted):The Phoenix was flown on the Saturday, for anyone who cared to look up.|The first warp flight of Earth was witnessed by the three who were in it.} {pilot == pilot_cochrane:Cochrane { tab_end == tab_owed:went on owing for November|was in credit at the Crash & Burn until he died}. There's no statue of him.|Nobody in that valley has been asked for an autograph.} # codex: zefram-cochrane
The Vulcans met an Earth freighter in 2119, off Vega, and asked it to give way. There had been two more wars. It was all put right within the century, a little at a time, and by people who had been told by no one that it would be.
{ engines_dead and data_hurt == 2:
    The Enterprise stayed, since she had nothing to leave with, in a crater where nobody would look.
- else:
    The Enterprise went home on the Sunday, to a 2373 that had never launched her. They were towed to Mars, and were fed. { riker_view == riker_doubts:Riker has been heard to say that the captain did all that a man could. He is asked to say it rather often.|Riker cooked, for the committee that was to find out whether they existed.}
}
{ future_told == future_statue:Only one man in Montana had been told of the statue. He used to go and look at where it would have been.|{ future_told == future_peace:Cochrane had been told how well it all ends. He never held it against them. They had looked so sure.|Cochrane had been told of nothing but a ship, and he had seen the ship.}}
{ farewell_gift:
- gave_flute: Lily Sloane kept a flute in the rafters, and it was there that the roof was found to be sound.
- gave_novel: Lily Sloane kept a book, and got to the end of it. She said that she'd thought the fish would come round.
- gave_promise: Lily Sloane had been home since noon, as promised, and said that one out of two wasn't bad.
- else: Lily Sloane had the benches back where they came from by the Friday.
}
The plate was gone in the morning. It was probably a dog.
-> END
