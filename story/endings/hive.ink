// Hive: the bridge falls. From deck-11 (the shafts opened, view Worf), or from the camera when deck 1 is lost (view Daniels).
// READS: deck_11_shafts, pods_first, kiss, hears; fleet (fallen()), lock, named_them, worf_arrival, voss_lives; computer_locked, data_taken,
//   cochrane_willing, lost_porter, lost_eiger, lost_kellogg, lost_lynch, lost_voss.
// LEAVES: phoenix_lost; Earth lost.
// FILM: never comes here.

=== ending_hive
# ending: hive
{ pods_first:
    -> hive_pod
}
{ deck_11_shafts or fact(lost_daniels):
    -> hive_shafts
}
-> hive_report

= hive_shafts
# view: Worf
# place: Bridge
~ record(phoenix_lost)
~ earth_becomes(lost)
Thirty stand in three rows about the doors of the lift, and you have the middle of the first. You have had the consoles dimmed, so that nobody shall be seen against them. Azar has gone on counting. You did not tell her to.
The first puts its hand round the edge of the door. You take it off at the wrist. The second you kill as it stands up. They come out one at a time, and they go down so, and for four hundred seconds by Azar's count it is the best ground that you have ever chosen. { worf_arrival == worf_taken:You were fetched away from your death once, yesterday, with a beam. Nobody can fetch you from this one.|{ worf_arrival == worf_asked:You were asked once, yesterday, whether you would live. You would give the same answer to this.|{ worf_arrival == worf_ordered:You were once ordered to be saved. There is nobody here now who could give that order.|You were once shut into a pod, so as not to die with your ship. There is no pod on deck 1 that you have not had sealed.}}}
Then your blade stops a hand's breadth from a chest, in a green ripple.
It is a blade. There is nothing in a blade that they could learn. You strike again, and it stops again, and the drone looks at the place.
They come out three at a time. They go past you to the helm, and to the rail, and to ops. { voss_lives and not fact(lost_voss):Ensign Voss at the helm says something to the ship, quite low, and is still saying it when her hands open.|{ fact(lost_daniels):Somebody from stores is at the helm, who has no business there. He turns to report to you, and his hands open.|Daniels is at the helm, where he has no business. He turns to report to you, and his hands open.}} Azar has stopped. You are held by eleven. You kill two of those with your forehead.
It is two small wounds, under the ear. You count it yourself: six.
# place: Bridge, later
The hull turns. You know by the deck that it is to port, and nose down. You are at tactical, where the panel has been cleared for one hand, and there is a hill on the viewer with a shaft in it. All four tubes are loaded. Nobody hates the hill. Somewhere a voice of men and women says what is to be done, and it is a plain order, such as you have always liked to have.
Your hand opens on the panel.
-> hive_epilogue

= hive_pod
# view: Picard
# place: An escape pod
~ record(phoenix_lost)
~ earth_becomes(lost)
There are six seats, and you have the one by the window. Nobody has asked you how you come to be in it. The lamps over the door have gone from eleven to ten, and from ten to nine, and the boy opposite moves his lips.
At seven they stop.
You look at them as one looks at a watch, first, and then at the others who are looking. All five come on, green. { lock == lock_none:It is a while before you understand that there is nobody aboard her who could have done that, but the one whom you left.|There is one officer in the service who could have opened that lock from within. You left him there.} { kiss == kiss_returned:He had come to prefer somebody.|He was told to find things out, and there was no one by to ask.} # codex: data
The Enterprise is above you, and quite near. She is lit from end to end, every deck; you had forgotten how many there are. You had in your mind a picture of her burning. You had got as far as being sorry. She begins to turn, without haste and very well, and you know the hand on the helm by how it takes the last degree; and her bow goes by the moon, and by you, and comes to rest upon a hill in Montana. # codex: uss-enterprise-e
"She's come back for us," says the boy.
{ hears >= 2:Next door they are very pleased. You can hear each of them. You could tell the boy their names.|You put your right hand over the window. It is cold to the elbow.} Behind the hand there are two flashes, blue, and in a while, from below, a third that is not blue.
On Gravett Island there is fruit, and rain; and you are there for as long as it takes a ship to come round a planet and lower her sights. They ask you, those last days, what you had gone back to the pods for. You always say that it was an order. # codex: gravett-island
-> hive_epilogue

= hive_report
# view: Daniels
# place: Bridge
~ record(phoenix_lost)
~ earth_becomes(lost)
"Deck two's gone, sir," you tell the chair.
There's nobody in it. You've been reporting to it all the same, from the bottom up, as each went, for that is the form; and you check each twice, since you were taught by a man who had once reported a deck that was only quiet. Two isn't quiet. You can hear it working, under the carpet.
There are five of you. Somebody has pushed the captain's tea to the middle of the arm, so that it won't be knocked. { named_them:He gave the whole ship their name, at ten last night, and asked it to hold. You'd say that it held as well as any ship could|He kept their name for the bridge, at ten last night, so as not to frighten people. They were frightened anyhow, and hadn't the word}. # codex: padraig-daniels
The carpet goes dark by the ready-room door, in a round, with steam standing on it. It's hot dust and vinegar, like the inside of an old heater that you were told not to touch. You have a rifle with a light on it that is red, and a cup of somebody else's tea.
"They're through, sir," you say, and then, since it's owed: "Deck one. Twenty to—" You look at the clock, and look again. It has stopped at something that isn't a time.
{ fact(lost_lynch) or fact(lost_kellogg) or fact(lost_porter) or fact(lost_eiger):It's {fact(lost_lynch):Lynch|{fact(lost_kellogg):Kellogg|{fact(lost_porter):Porter|Eiger}}} who comes up first. You'd know that one anywhere. The others are handed up after, as people are helped out of a boat|The one that comes up first is nobody you know, from the sphere. The ones that it hands up after it you know by their boots}. They step round the chair. Not one of them sits in it. They have no use for it, and you are ashamed that you're glad.
You put the cup down first, with the handle to the right, as he has it.
# place: Bridge, later
You're at tactical. There's a hill on the viewer, with a shaft in it. You check the range, and check it again, and both times it is what it ought to be. There isn't any part of you that finds that strange except a small one, which has been put at the back, and which has a mother in Dublin who won't be born. Then it, too, has something to do.
The tubes are yours to fire.
-> hive_epilogue

= hive_epilogue

From Bozeman it was seen as four blue stars that came down together. There was nobody to ask afterwards who had counted them. { fact(cochrane_willing):Zefram Cochrane had said that he would fly, and was on the ladder.|Zefram Cochrane had not yet said that he would fly. He was to have been asked again in the morning.}
All twenty-four decks of the Enterprise stood at thirty-nine degrees. { fact(lost_porter):In the machine shop on 16 each tool hung in its painted place, and somebody who had been Paul Porter saw to it.|In the machine shop on 16 the tools were taken down from their painted places by somebody who had been Paul Porter.}
{ lock == lock_none or not fact(computer_locked):The computer was not locked. It had been asked for the course, and gave it.|{ fact(data_taken):{ lock == lock_half:Data's lock on the computer held for two days, since a part of it had been left open.|Data's lock on the computer held for eleven days. The torpedoes had been carried to the tubes, and aimed by eye.} He was not asked for the key. He was asked, each morning, how he had slept.|Data's lock on the computer held until he was brought to it. He went on saying the first digit, and then the first digit, to the end of what he was.}}
The status board went on showing nine ships{ LIST_COUNT(fallen()) > 0:, with {say_ships(fallen())} in grey}, until somebody had a use for the panel.
At twenty past eleven a Vulcan ship went by outside the Moon, and noted of the third planet that it was warmer than the tables gave it.
-> END
