// READS: hand_held, tape_aboard, tab_end, silo_saved, cochrane_promise, lily_tone, farewell_gift, home_promise, worf_insult, apology; what epilogue.ink reads.
// LEAVES: earth_becomes(restored or altered). FILM: always comes here.

=== ending_first_contact
# ending: first-contact
# view: Cochrane
# place: The Crash & Burn
{ future_is(restored):
    ~ earth_becomes(restored)
- else:
    ~ earth_becomes(altered)
}
You have a Vulcan by the sleeve, and he has hold of the wing, and the stool is on your side, and what you're trying to get over to him is that it's not an inspection, he can just sit on it. # codex: vulcan # codex: crash-and-burn
"What is its function?" he says.
"You'll find out about four in the morning."
There's a jar in front of you, and it's been there an hour. Eddie poured it himself and it's the square bottle, the good one. You keep picking it up so as not to hurt his feelings. The thing is that it tasted of something, up there. There wasn't anything in your mouth and it tasted, blue, cold, like the first breath out of a cellar, and you've a notion that if you drink this it'll be gone. { tab_end == tab_paid:And it's paid for, that's another thing; a fellow hardly knows where to start with a drink that's paid for.|{ tab_end == tab_danced:Nan Teller has danced with two of them already and has views on it.|It isn't on the slate, he tells you. It's history. You told him to put it on the slate.}}
{ silo_saved ? Marta:Marta's got one of them with his head in the jukebox, looking for the bad joint. He says that the whole apparatus is illogical, and will she hand him the small iron.|One of them has got his head in the jukebox, looking for what's wrong with it. You told him it's the left foot.} { tape_aboard:You've got the tape. It's in your pocket with the pens, next to {holds(Cochrane, flask):the flask|a flat place where there used to be a flask}.|There's a song in there that ought to have gone up with you and didn't. You sang it, in the end; thank God the radio was pointing the other way.} # codex: jukebox
Somebody's standing in the door with frost on her coat, not in and not out, looking at the sky over the bus. { lily_tone == lily_confided:She was sick on Tuesday, and so were you, and neither of you's said.|She hasn't said anything clever for about an hour.} # codex: lily-sloane
"They've gone," says Lily.
"Who?" says the Vulcan.
You don't look at her, and she doesn't look at you. { cochrane_promise:You promised her a thing, with your hand up, and you went and did it; that's something to know about a man.|You'd have bet anybody in this room that you'd run. Some of them would've taken it.} "Friends from out of town," you tell him. You kick the thing on its left foot.
It works.

{epilogue_fleet()}
{epilogue_roll()} {epilogue_decks()}
{ worf_insult == insult_said:{ apology == apologised:Of what was said to Worf on the bridge there is nothing in the log. He asked for that himself.|What was said to Worf on the bridge is in the log, in full. The captain would not have it struck.}|Worf's blade hangs in the lounge, in the case where a ship used to be.} Commander Data has asked leave to keep the chip as it is. Under "reason" he has put: touch.
{epilogue_bozeman()} {epilogue_books()} { hand_held == hand_lily:The hand in the painting is a woman's, with a dressing on the palm.|{ hand_held == hand_marta:The hand in the painting is a woman's, and has been burned a good deal.|The hand in the painting is his. They have left out that it shook.}}
{ farewell_gift == gave_promise:Lily Sloane was home by noon. |{ home_promise:Lily Sloane was home by four, and held it against nobody. |}}{ farewell_gift == gave_flute:She learned to play it, badly, and never said where from.|{ farewell_gift == gave_novel:She read it to Dez Amaya's children, and did the voices.|She lived to be eighty-one, built nineteen ships, and was asked just once if she had been on one before.}}
-> END
