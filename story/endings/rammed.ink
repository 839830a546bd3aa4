// Rammed: the Enterprise goes into the cube beside the Defiant.
// READS: cube_hurt, fleet, lounge_truth, hears, voss_lives, sector_001_voss, sector_001_more (scene's own), hawk_trusted, confidant, departure, hayes_warned.
// LEAVES: Defiant lost; either the cube destroyed and Earth free, or Earth assimilated.
// FILM: the film has no such end.

=== ending_rammed
# ending: rammed
# view: Picard
# place: Bridge
Hawk takes his hand from above the panel, looks at it, and lays it in his lap. { hawk_trusted: The course is his own, as this morning's was. | The course needs nothing more from him.}
"Four hundred," says Data.
You turn the chair, to tell him that he may stop.
"I would prefer to finish, sir. Three hundred and ten."
{ lounge_truth: "Hayes will say that he was right about you," says Riker, and sits down. | "They'll wonder what we had in mind," says Riker, and sits down.} He has had to move a cup to do it, and looks about for somewhere safe to put it.
"They may."
{ hears > 0: Behind your left temple thousands of people stop working. They have gone through all that they know of you, and have not found this; and one after another they turn round to look. | Your left temple has stopped aching. You had forgotten what that was like.}
"Captain," says Worf. { voss_lives: You can hear a lever creak. | Somewhere behind him a Bolian is calling the pull to port.}
"Mister Worf."
"It is a good course."
"One hundred and twenty," says Data. Troi has your sleeve in her fist. You put your hand over it. It is your right hand, and it is warm. "Sixty. Ten."
He reads the nought as well.

From Lake Armstrong they saw a line drawn, bright and quite straight, from the dark into the lower face of the cube; and those with good glasses saw that it was two lines.
~ lose(Defiant)
{ cube_hurt >= 2:
    ~ record(cube_destroyed)
    ~ earth_becomes(federation)
    It went in by the seam that Worf had cut, and it came out on the other side. The cube parted along its own corridors. It burned for a day and a night over the Pacific, and nothing left it. Round it, at a distance that nobody had ordered, stood {say_ships(fleet)}, with all their lights lit.
    The memorial is on the Moon: grey stone, one list for both ships, in order of the alphabet, so that the captain stands between a nurse called Ogawa and an engineer called Porter. { hayes_warned:Hayes, who chose the order, reads out the names each year. He begins by saying that he was told, that morning, and sent the man away.|Hayes, who chose the order, reads out the names each year. He has never added a word to them.}
- else:
    ~ earth_becomes(assimilated)
    It went in for a third of the way, and stopped. For some minutes there was a hole with yellow light in it. Then there was a hole with green light in it, and things walking on its edge.
    For most of the afternoon it was held off by {say_ships(fleet)}. Earth was gone before the lamps were lit in Paris. A Romulan picket, at the border which the Enterprise had been sent to mind, logged how the voices stopped, band after band, and noted in the margin that no one had attacked.
}
{ sector_001_voss == voss_in_her_pod: Ensign Voss was picked up by a freighter off Mars. She tells anyone who asks that the Defiant pulled to port, and that for the whole of that run she did not. | { not voss_lives: The Defiant's log has Ensign Voss at the helm, by order, to the end.|The Defiant's log has Ensign Voss aboard, and a helm that was corrected to the end.}}
{ sector_001_more >= 6: Six more of her company had gone to the pods. One was the cook's mate; the cook stayed.{ cube_hurt < 2: Nobody knows what became of the pods.} | { sector_001_voss == voss_in_her_pod:She was the only one who left.|Of her company nobody had left her.}}
{ confidant:
- told_log: The Enterprise's buoy held a sealed entry with no heading but the date. It has been put with forty-one others.
- told_beverly: The Enterprise's buoy held Doctor Crusher's notes. For that morning there is a pulse, very fast, with no name beside it.
- else: The Enterprise's buoy held her charts and her courses. It has no word on how her captain had slept.
}
{ departure == left_early: She had waited three hours behind the Moon, and fought for eleven minutes.|She had crossed from the Romulan border in under four hours, and fought for eleven minutes.}
-> END
