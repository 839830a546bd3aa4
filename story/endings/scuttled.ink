// Scuttled: the captain keeps his seat, and Data keeps the count. From farewells, by two decisions, where temptation is low. View: Picard.
// READS: count_minutes, worf_insult, apology, hears, pilot, home_promise, hayes_fate, voss_lives; facts cochrane_gone, lost_eiger, lost_voss; future_is(…).
// LEAVES: pilot, where Cochrane is gone; queen_dead; the flight and contact, which nobody hinders; Earth by what was done to the century. Every drone goes with the ship.
// FILM: never comes here.

// What comes of the flight, with nobody up there to shoot at it.
=== function scuttled_flight()
{ fact(cochrane_gone) and pilot == pilot_cochrane:
    ~ pilot = pilot_la_forge
}
{ pilot != pilot_cochrane:
    ~ record(other_flew)
}
~ record(queen_dead)
~ record(warp_flight)
~ record(vulcans_saw)
~ record(contact_made)
{
- future_is(restored):
    ~ earth_becomes(restored)
- future_is(contaminated):
    ~ earth_becomes(contaminated)
- else:
    ~ earth_becomes(altered)
}

=== ending_scuttled
# ending: scuttled
# view: Picard
# place: An escape pod
~ spend(MAX(0, count_minutes - 3))
~ clear_ship(24)
~ scuttled_flight()
Something kicks you in the back, and she goes up past the window, with her lamps lit. Whatever you have lost until now, you were the last to leave it.
Over the door a row of small lamps keeps the count. Behind your left temple another is kept, and it has more places. He has gone to stand by the tank, where nobody will think to look for a man with nothing to do. { hears < 2:You have not had words from there before. |}Sir, he says; and a figure; and then the figure breaks off, as it would if somebody had come into the room.
You hear what she says to him. She says it low, and a good deal of it. He has only to lift his hand. She tells him who is in which pod. You hear Data told, in your own head, that the captain was asked, and sat down.
"Yes," says Data. "I had inferred it from the mass." # codex: borg-queen
-> scuttled_count

= scuttled_count
# view: Picard
Three. He gives it to you as one calls the depth to a man on a ladder. You have hold of your straps. They would come off; there is nowhere that one could get to. Across from you Lily Sloane has stopped looking out. Two. "Stop it," somebody says, in there, quite loudly, who has never before had to ask. He says that he regrets it, in the voice that he has for guests.
"Data," you say. All down the pod they study their boots.
"I have now corrected it nine times, sir," he says. "It is exact." # codex: data
Then there is day in the window, and it moves across all your knees. Next door there was a room, for six years, where thousands worked. You feel for it. It is a wall, the side of your head. # codex: auto-destruct
-> scuttled_island

= scuttled_island
# view: Picard
# place: Gravett Island
The island has a beach, and birds that nobody has told about people. Worf finds the spring. They fall in by decks, from habit, and Beverly goes along the rows, and says, "Four hundred and eleven," and nobody asks if that is all. # codex: gravett-island # codex: pacific-ocean
Lily has a pod's radio against her ear. {pilot == pilot_cochrane:"He's in it," she says. "He's up there. There's drums."|{pilot == pilot_marta:"It's Marta," she says. So it is.|"It isn't him," she says. "It's one of yours, being nice about it."}} She holds it out to you, on the left, and you find that you hear nothing on that side.

{
- earth_is(restored): The flight, and the hand, and the hundred years after it went as they are taught. No one on the island was of any help to them, which was the rule, and took some keeping.
- earth_is(contaminated): A good many people in Montana had seen too much. By 2070 there was a boat every summer, with pilgrims in it, who stood off beyond the reef and never said what they wanted.
- else: The flight and the hand came about, and the hundred years after it were not the ones that are taught. {pilot == pilot_cochrane:There was war in them again, for a time.|There was another name over the schools.} The island heard it all on the radio, and had agreed not to correct it.
}
Lily Sloane built a boat out of pod doors, and was in Bozeman by August. { home_promise:He had promised her noon. She told him that it was noon somewhere.|Nobody tried to stop her, and he carried the oars.} # codex: lily-sloane
{ worf_insult == insult_said and apology == apology_none:Worf had the far side of the island, for nine years. Then he asked for the loan of a book.|Worf built on the point, and would have nobody carry stone for him but the captain.}
Riker and Troi kept a bar, on a hill, and four stools of it were never let. La Forge taught arithmetic and would not be got to go near a copper wire. # codex: bozeman
Picard lived to be a hundred and three. He used to tell the time, to the second, to nobody, and put his head on one side.
{ not fact(lost_eiger):The last of them was Inge Eiger, in 2131. She had kept the list, and had the place by her own name ticked beforehand.|{ voss_lives and not fact(lost_voss):The last of them was Bettany Voss, in 2128, on a clear night, with the Moon up.|The last of them was a steward from deck 6, in 2126. He had laid a table every evening.}} All the names are cut in the rock over the spring. { earth_is(restored) and hayes_fate != hayes_dead:Hayes had them looked for|They were found}, in 2373: the first one has four letters, and is cut the deepest, by somebody who was no mason.
-> END
