// Hive: the bridge falls. From deck-11 (the shafts opened, view Worf), from farewells (view Picard), or from the camera when deck 1 is lost (view Daniels; where he is lost, the bridge's own log).
// READS: deck_16_kellogg, deck_11_shafts, pods_first, kiss, hears, half_done; fleet (fallen()), lock, named_them, worf_arrival, voss_lives; computer_locked, data_taken,
//   cochrane_willing, cochrane_gone, lost_porter, lost_eiger, lost_kellogg, lost_lynch, lost_voss, lost_daniels.
// LEAVES: phoenix_lost; Earth lost.
// FILM: never comes here.

// One of theirs whom he knew by name is there to come up first: not the half-made one, where that one was shot or carried out.
=== function hive_known()
~ return fact(lost_lynch) or hive_kellogg() or (fact(lost_porter) and half_done == half_left) or (fact(lost_eiger) and (fact(lost_porter) or half_done == half_left))

=== function hive_kellogg()
~ return fact(lost_kellogg) and (half_done == half_left or not deck_16_kellogg or fact(lost_porter) or fact(lost_eiger))

=== ending_hive
# ending: hive
{ pods_first:
    -> hive_pod
}
{ deck_11_shafts:
    -> hive_shafts
}
{ fact(lost_daniels):
    -> hive_log
}
-> hive_report

= hive_shafts
# view: Worf
# place: Bridge
~ record(phoenix_lost)
~ earth_becomes(lost)
Thirty stand in three rows about the doors of the lift on deck 1, and you have the middle of the first. You have had the consoles dimmed, so that nobody shall be seen against them. Azar has gone on counting, unasked.
The first puts its hand round the door. You take it off at the wrist. The second you kill as it stands up. They come out singly, as Daniels said, and go down so, and for four hundred seconds by Azar's count this is the best ground that you have ever chosen. { worf_arrival == worf_taken:You were fetched away from your death once, yesterday, with a beam. Nobody can fetch you from this one.|{ worf_arrival == worf_asked:You were asked once, yesterday, whether you would live. You would give the same answer to this.|{ worf_arrival == worf_ordered:You were once ordered to be saved. There is nobody here now who could give that order.|You were once shut into a pod, so as not to die with your ship. You have had every pod on deck 1 sealed.}}}
Then your blade stops a hand's breadth from a chest, in a green ripple.
Nothing of theirs has stopped a blade before. You strike again, and it stops again, and the drone looks at the place.
They come out by threes. They go past you to the helm, and to the rail, and to ops. { voss_lives and not fact(lost_voss):Ensign Voss at the helm says something to the ship, quite low, and is still saying it when her hands open.|Daniels is at the helm, where he has no business. He turns to report to you, and his hands open.} Azar has stopped. You are held by nine. You kill two of those with your forehead.
It is two small wounds, under the ear. You count the seconds yourself: six.
# place: Bridge, later
The hull turns. You know by the deck that it is to port, and nose down. You are at tactical, where the panel has been cleared for one hand, and the viewer has a hill, with a shaft in it, and in the shaft the Phoenix. All four tubes are loaded. Somewhere a voice of men and women says what is to be done, a plain order, such as you have always liked to have.
Your hand opens on the panel.
-> hive_epilogue

= hive_pod
# view: Picard
# place: An escape pod
~ record(phoenix_lost)
~ earth_becomes(lost)
There are six seats, and you have the one by the window. Nobody has asked you how you come to be in it. Over the door a lamp goes out, and the next one, and the boy opposite moves his lips.
Then they stop.
You look at them as one looks at a watch, first, and then at the others who are looking. All of them come on, green. { lock == lock_none:It takes you a while to understand that nobody aboard her could have done that, but the one whom you left.|One officer in the service could have opened that lock from within. You left him there.} { kiss == kiss_returned:He had come to prefer somebody.|He was told to find things out, and there was no one by to ask.} # codex: data
The Enterprise is above you, and quite near. She is lit from end to end, every deck; you had forgotten how many there are. You had in your mind a picture of her burning. You had begun to be sorry. She begins to turn, without haste and very well, and you know the hand on the helm by how it takes the last degree; and her bow goes by the moon, and by you, and comes to rest upon a hill in Montana. # codex: uss-enterprise-e
"She's come back for us," says the boy.
{ hears >= 2:Next door they are very pleased. You hear each. You could tell the boy their names.|You put your right hand over the window. It is cold to the elbow.} Behind the hand there are two flashes, blue, and in a while, from below, a third that is not blue.
Gravett Island has fruit, and rain; and you are there while a ship comes round a planet and lowers her sights. They ask you, those last days, what you had gone to the pods for. You always say that it was an order. # codex: gravett-island
-> hive_epilogue

= hive_report
# view: Daniels
# place: Bridge
~ record(phoenix_lost)
~ earth_becomes(lost)
"Deck two's gone, sir," you tell the chair.
There's nobody in it. The captain is on some other deck, or isn't. You've been reporting to his chair all the same, from the bottom up, as each deck went, for that is the form; and you check each twice, since you were taught by a man who had once reported a deck that was only quiet. Two isn't quiet. It's working, under the carpet.
There are five of you left on the bridge. Somebody has pushed the captain's tea to the middle of the arm, so that it won't be knocked. { named_them:He gave the whole ship their name, at ten last night, and asked it to hold. You'd say that it held as well as any ship could|He kept their name for the bridge, at ten last night, so as not to frighten people. They were frightened anyhow, and hadn't the word}. # codex: padraig-daniels
The carpet goes dark by the ready-room door, in a round, with steam standing on it. It's hot dust and vinegar, like the inside of an old heater that you were told not to touch. You have a rifle with a light on it that is red, and a cup of somebody else's tea.
"They're through, sir," you say, and then, since it's owed: "Deck one. Twenty to—" You look at the clock, and look again. It has stopped at something that isn't a time.
{ hive_known():It's {fact(lost_lynch):Lynch|{hive_kellogg():Kellogg|{fact(lost_porter) and half_done == half_left:Porter|Eiger}}} who comes up first. You'd know that one anywhere. The others are handed up after, as people are helped out of a boat|The one that comes up first is nobody you know, from the sphere. The ones that it hands up after it you know by their boots}. They step round the chair, and none sits in it, and you are ashamed that you're glad.
You put the cup down first, with the handle to the right, as the captain has it.
# place: Bridge, later
You're at tactical. The Phoenix is on the viewer, down in her hill. You check the range, and check it again, and both times it is what it ought to be. There isn't any part of you that finds that strange except a small one, which has been put at the back, and which has a mother in Dublin who won't be born. Then it, too, has something to do.
The tubes are yours to fire.
-> hive_epilogue

// Daniels is lost: what the bridge itself kept.
= hive_log
# place: Bridge, a log
~ record(phoenix_lost)
~ earth_becomes(lost)
Deck two had gone without a report. There was nobody left at tactical who gave them.
The bridge keeps a record of its own, of who comes through its doors and what each of them weighs. It had five persons in the last hour. One stood at the lift with a rifle, and one knelt by the carpet with a hand flat on it, because it had grown warm. { named_them:They had been told what was coming, with the rest of the ship, at ten the night before, and had had until now to think of it.|They had been told what was coming before anyone else aboard.} The captain's chair had carried no weight for some time. A cup stood on its arm.
The record then has nine persons, who came up through the floor. All weighed the same. Of the five it notes that each sat down, in turn, for six seconds, and stood up again.
The helm was given a heading, and turned the ship nose down, until the silo stood mid-viewer, with the Phoenix in it. The cup slid off the arm. Somebody caught it, looked at it, and found no use for it. Tactical reported four tubes loaded; it had been asked in a voice of many men and women, and answered in the same.
-> hive_epilogue

= hive_epilogue

From Bozeman it was seen as four blue stars that came down together. There was nobody to ask afterwards who had counted them. { fact(cochrane_gone):Zefram Cochrane had been let go, and saw it from among the trees.|{ fact(cochrane_willing):Zefram Cochrane had said that he would fly, and was on the ladder.|Zefram Cochrane had not yet said that he would fly. He was to have been asked again.}}
All twenty-four decks of the Enterprise stood at thirty-nine degrees. { porter_is_theirs() and half_done != half_shot:In the machine shop on 16 each tool hung in its painted place, and the drone that had been Paul Porter saw to it.|In the machine shop on 16 the tools were taken down from their painted places. It was done by {fact(lost_porter):one that needed the wall|the drone that had been Paul Porter}.}
{ lock == lock_none or not fact(computer_locked):The computer was not locked. It had been asked for the course, and gave it.|{ pods_first:Data opened his own lock on the computer, that morning, in four minutes. He has not been asked since for anything that he would not give.|{ fact(data_taken):{ lock == lock_half:Data's lock on the computer held for two days, since a part of it had been left open.|Data's lock on the computer held for ten days. The torpedoes had been carried to the tubes, and aimed by eye.} He was not asked for the key. He was asked, each morning, how he had slept.|Data's lock on the computer held until he was brought to it. He went on saying the first digit, and then the first digit, to the end of what he was.}}}
The status board went on showing nine ships{ LIST_COUNT(fallen()) > 0:, with {say_ships(fallen())} in grey}, until somebody had a use for the panel.
At twenty past eleven a Vulcan ship went by outside the Moon, and noted of the third planet that it was warmer than the tables gave it.
-> END
