// Rammed: the Enterprise goes into the cube beside the Defiant.
// READS: cube_hurt, fleet, lounge_truth, hears, voss_lives, sector_001_voss, sector_001_more (scene's own), confidant, hayes_warned.
// LEAVES: Defiant lost; either the cube destroyed and Earth free, or Earth assimilated.
// FILM: the film has no such end.

=== ending_rammed
# ending: rammed
# view: Picard
# place: Bridge
Hawk takes his hand from above the panel, looks at it, and lays it in his lap.
"Four hundred," says Data.
You turn the chair, to tell him that he may stop.
"I would prefer to finish, sir. Three hundred and ten."
"{lounge_truth:Hayes will say that he was right about you|They'll wonder what we had in mind}," says Riker, and sits down.
"{lounge_truth:He|They} may."
{ hears > 0: Behind your left temple thousands of people stop working, and one after another they turn round to look. | Your left temple has stopped aching.}
"Captain," says Worf.
"Mister Worf."
"It is a good course."
"One hundred and twenty," says Data. Troi has your sleeve in her fist. You put your right hand over it, and the hand is warm. "Sixty. Ten."
He reads the nought as well.

From Lake Armstrong they saw a line drawn, bright and quite straight, from the dark into the lower face of the cube. Those with good glasses saw that it was two lines.
~ lose(Defiant)
{ cube_hurt >= 2:
    ~ record(cube_destroyed)
    ~ earth_becomes(federation)
    The two ships went in by the seam that Worf had cut. The cube parted along its own corridors, and burned for a day and a night over the Pacific. Nothing came out of it. Round it stood {say_ships(fleet)}, with all their lights lit.
    The memorial is on the Moon: one list for both ships, in order of the alphabet, so that the captain stands between a nurse called Ogawa and an engineer called Porter. Hayes reads out the names each year. { hayes_warned:He says first that he was told, that morning, and sent the man away.|He adds nothing to them.}
- else:
    ~ earth_becomes(assimilated)
    The two ships went in for a third of the way, and stopped. For some minutes there was a hole with yellow light in it. Then the light was green, and things were walking on its edge.
    For most of the afternoon the cube was held off by {say_ships(fleet)}. Earth was gone before the lamps were lit in Paris. A Romulan picket, at the border which the Enterprise had been sent to mind, logged how the voices stopped, and noted in the margin that no one had attacked.
}
{ sector_001_voss == voss_in_her_pod: Ensign Voss was picked up by a freighter off Mars. She says that the Defiant pulled to port, and that somebody held her straight. | { voss_lives:The last entry in the Defiant's log is a correction to the helm, in Ensign Voss's voice.|The Defiant's log has Ensign Voss dead at her helm, and the helm corrected to the end.}}{ sector_001_more >= 6: Six of the company had gone to the pods. The cook was not among them.}
{ confidant:
- told_log: The Enterprise's buoy held a sealed entry with no heading but the date.
- told_beverly: The Enterprise's buoy held Doctor Crusher's notes. For that morning there is a pulse, very fast, with no name beside it.
- else: The Enterprise's buoy held her charts and her courses. It has no word on how her captain had slept.
}
-> END
