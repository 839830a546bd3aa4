// READS: silo_saved, cochrane_place, riker_view, fleet, voss_lives. LEAVES: Earth lost; the clock at T+930. FILM: never comes here.

=== ending_silence_over_montana
# ending: silence-over-montana
# view: Picard
# place: Bridge
~ earth_becomes(lost)
The light comes up from the shaft, and it is white, and goes on for longer than a missile has fuel for. When it stops the ridge folds in along its whole length. No sound can reach you here. They wait for one, all the same.
"Fire," you say.
The sphere makes no defence. Four torpedoes take it to pieces. Daniels counts the shields down and back.
-> silence_morning

= silence_morning
# place: Bozeman, the morning of 5 April
~ halt(launch_window)
~ spend(600)
By six you are on the hill, in a borrowed coat. April snow is falling, with grit in the flakes. People have come up from the tents with shovels, and with a door to carry things on. A man with a bar cloth over his shoulder reads you the names of the dead from a roof slate. The first is Lily Sloane. { LIST_COUNT(silo_saved) > 0:They have dug to a bunker, and found {say_hands(silo_saved)} in it. Somebody had got them that far.|They have dug to a bunker. { cochrane_place == cochrane_in_silo:There was one man in it, under a desk.|It is empty.}} # codex: lily-sloane # codex: bozeman
{ cochrane_place == cochrane_in_silo:
    "And the Doc," he says. "She finally got him to go up there." # codex: zefram-cochrane
- else:
    Another man, in a good wool coat, is digging with his hands. You have known that profile all your life, in bronze. "You from the county?" he says. You say that you are, and take the other end of the beam. # codex: zefram-cochrane
}
~ spend(315)
At eleven La Forge takes a shuttle out past the Moon and puts her through warp one, with a field as rough as he can make it, so that she may pass for the Phoenix. At twenty past, the Vulcan ship sees him. She sees also a hill with glass on it, the wreck of one vessel that she does not know, and another, armed, in orbit. She marks the system as one where others have a war, and takes up her course. # codex: t-plana-hath # codex: vulcan
{ riker_view:
- riker_loyal: "I'd have waited too," says Riker. It is the first lie that he has told you.
- riker_doubts: Riker does not say that Hayes was right.
- else: You asked nobody's opinion of you yesterday, and nobody offers it.
}
~ spend(20)
There is no wake to go home by. You watch the Vulcan ship until she is out of range.

The Phoenix did not fly. The people of Bozeman set it down as a fuel fire.
The Vulcans did not turn. Their chart of Sol carries a warning.
{ LIST_COUNT(fleet) > 0: Of the nine ships that met the cube, {say_ships(fleet)} had come through. None of them was ever built.}
{ voss_lives: Ensign Voss, who was born on the Moon, has asked Hawk to find her the crater. There is nothing in it.|Ensign Voss, who died at the helm of the Defiant, has now never been born on the Moon.}
Deck 16 is two degrees warmer than it should be. La Forge means to look into it.
-> END
