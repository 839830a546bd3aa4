// READS: hand_held, tape_aboard, tab_end, first_contact_paid, silo_saved, cochrane_promise, lily_tone, farewell_gift, home_promise, worf_insult, apology; what epilogue.ink reads.
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
You have a Vulcan by the sleeve, and there's the stool, and what you're trying to get over to him is that he can just sit on it. # codex: vulcan # codex: crash-and-burn
"What is its function?" he says.
"You'll find out about four in the morning."
Your jar's stood there an hour, out of the square bottle, and you keep picking it up. Only that blue tasted of something, up there, the first breath out of a cellar, and you've a notion that if you drink it'll be gone. { tab_end == tab_paid or first_contact_paid:And it's paid for, a fellow hardly knows where to start.|{ tab_end == tab_danced:Nan Teller has danced with two of them already and has views on it.|It isn't on the slate, Eddie tells you. It's history. You told him to put it on the slate.}}
{ silo_saved ? Marta:Marta's got one of them with his head in the jukebox, looking for the bad joint. He says that the whole apparatus is illogical, and will she hand him the small iron.|One of them has his head in the jukebox, looking for the fault.} { tape_aboard:There's a song in there that has been farther from here than anybody, bar three. You've asked it how it was.|There's a song that ought to have gone up with you and didn't. You've owed people money that you could look at easier.} # codex: jukebox
Lily's in the door with frost on her coat, looking at the sky. { lily_tone == lily_confided:She was sick yesterday, and you were today, so you're quits.|She hasn't said anything clever for an hour.} # codex: lily-sloane
"They've gone," she says.
"Who?" says the Vulcan.
{ cochrane_promise:You promised her a thing, with your hand up, and you went and did it, she'll be at you about that for years.|Half this room had money on it that you'd run.} "Friends from out of town," you tell him. They'd come three hundred years, and lost more people on the way than there are in this valley, so that you should sit in a chair. You'd meant to ask what it's like where they live. You only ever asked who was paying. You hold the stool, and he sits.
"What does one do now?"
"That's it," you tell him. "You're doing it." And you lean back past him and kick the thing on its left foot. It works.

{epilogue_fleet()}
{epilogue_roll()} {epilogue_decks()}
{ worf_insult == insult_said:{ apology == apologised:Of what was said to Worf the log has nothing. He asked for that.|What was said to Worf is in the log, in full. The captain would not have it struck.}|Worf's blade hangs in the lounge, in the case where a ship used to be.} Commander Data has asked to keep the chip as it is. Under "reason" he has put: touch.
{epilogue_bozeman()} {epilogue_books()} { hand_held == hand_lily:The hand in the painting is a woman's, with a scar along the thumb.|{ hand_held == hand_marta:The hand in the painting is a woman's, and has been burned a good deal.|The hand in the painting is his. They have left out that it shook.}}
{ farewell_gift == gave_promise:Lily Sloane was home by noon. |{ home_promise:Lily Sloane was home by a little after three, and held it against nobody. |}}{ farewell_gift == gave_flute:She learned to play the flute, badly, and never said where from.|{ farewell_gift == gave_novel:She read the book to {silo_saved ? Dez:Dez Amaya's|other people's} children, and did the voices.|She lived to be eighty-one, built nineteen ships, and was asked once if she had been on one before.}}
-> END
