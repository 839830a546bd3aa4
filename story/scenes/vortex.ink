// Vortex. Thread ship, 2373 to 2063. Views: Picard (D1, D2), Data (D3, D4), Picard (D5, D5b, D6), Riker (D7).
// Spends 13 on the film's path, 18 at most; then the year is 2063, minute -45.
// READS: fleet, hayes_fate, sphere_hurt, hull_hurt, heard_back, hears, dream_answer, troi_stand, riker_view,
//        shared_blame, hawk_trusted, engines_strained, worf_arrival, typhon_audience, told_troi; weak_point_paid, _line(); wounded, which adds up.
// LEAVES: left_survivors, wounded, sphere_hurt, hull_hurt, earth_on_screen, heard_nine_billion, hears, following, wake_word;
//        clock obsession; facts earth_changed, followed_sphere, phoenix_stands; Earth assimilated, then unwritten; era 2063.
// FILM: weaves through the pods / closes / Data looks at the sea / reports the first figure / reports the second count /
//        on screen / follows / keeps a hand on Hawk's chair /
//        Riker waits for his word.
// The two last decisions of the wake (vortex_closing, vortex_stay): four options each, all unconditional (1 in 4, then 1 in 4, to ending_nine_billion).

// What Data was looking at: 0 the sea, 1 a lamp, 2 the fleet, 3 the captain.
VAR vortex_watched = 0
// How often Data counted.
VAR vortex_counts = 2

=== function vortex_hull(by)
~ hull_hurt = MAX(0, MIN(5, hull_hurt + by))

=== vortex
# scene: vortex
# view: Picard
# place: Bridge
~ spend(3)
Pods come across the bow in a string fifty kilometres long.{ weak_point_paid != (): Some have the {LIST_MIN(weak_point_paid)}'s lettering. You had aimed at the wrong place.} Past them the sphere is a grey bead{sphere_hurt:, trailing a dirty thread}, with nothing between it and the Earth. # codex: escape-pod # codex: miranda-class
{ hayes_fate:
- hayes_in_pod: Far to port one pod blinks an admiral's code.
- hayes_commands: "The Budapest will take up what she can," says Hayes on the channel. "Go on."
- hayes_dead: You look for the Budapest's. She did not have the time to launch many.
}

*   [Slow, and take the nearest aboard]
    ~ spend(3)
    You take in nine, two with their lamps out. {hayes_fate == hayes_in_pod: "What in God's name have you stopped for?" says Hayes, from the pod to port. "Leave me where I am, and go."|"Twenty-six," says Beverly. "Are there more?" You say that there are more.} The bead has got very small.
    ~ wounded = MIN(3, wounded + 1)
*   [Weave through them, at speed]
    "As fast as you can miss them, Mister Hawk." Astern the {LIST_MAX(weak_point_line())} is gathering them in.
*   [Straight on, with shields up]
    The shield puts them off. You can follow each down the side by Hawk's shoulders. Behind you some of the lamps have gone out.
    ~ left_survivors = true
*   [Light the string with buoys, and go through]
    ~ spend(1)
    Daniels drops a buoy at every fourth pod, from the probes, then the flares, and at the last the galley's table lamps. The {LIST_MAX(weak_point_line())} will find those that have none of their own.
-   -> vortex_range

=== vortex_range
~ spend(2)
{ heard_back: You do not have to look for the sphere. When you shut your eyes it is there, and someone in it is pleased with how you have come on.|Your right hand has begun to ache.}
"It has dropped its shields," says Data, "and is sending its power forward." # codex: tachyon

*   [Fire from here]
    It is long range, for a round target. {sphere_hurt: The spread goes in by the old bite; plates go, and the thread grows thick.|The fourth of four goes home. A plate comes off and spins in the sun, and after that the bead leaves a dirty thread.}
    ~ sphere_hurt = true
*   [Close with it]
    Hawk takes you in until the bead is a house, with seams in the iron.
*   [Hail it, as one hails anything]
    ~ advance(obsession, 1)
    "This is the starship Enterprise," you begin. The answer comes in before you have got to your name. It is your own voice, saying your sentence, and it finishes ahead of you. "Close the channel," says Riker.
*   [Hold it back with the tractor]
    For four seconds the sphere stays where it is. Then you are towed. A frame goes, under the saucer, with a note that you feel in your teeth. The beam parts.
    ~ vortex_hull(1)
-   -> vortex_wave

// The wonder and the dread of the act. One likeness, no joke.
=== vortex_wave
# view: Data
# place: Bridge, inside the wake
~ spend(3)
At 1,912 metres the sphere opens the space ahead of it, and goes in. You measure the opening twice. The second measurement is dated before the first. # codex: temporal-vortex
The wake comes round the ship, blue at the rim, white within. Through its wall you have the Earth: 41,206 lights on the night side, Tycho City on the Moon, and a Pacific that returns nine per cent of the blue. On the fleet's frequency you have {say_ships(fleet - Defiant)}. # codex: tycho-city # codex: time-travel
You read each a thousand times in a second. You are looking at one.

*   [A lamp on the night side]
    ~ vortex_watched = 1
    It is at 41 degrees north. A second ago it went out, and its neighbour came on: somebody has changed rooms.
*   [The sea]
    It is a poor instrument; it averages. The others are looking at it.
*   [The captain]
    ~ vortex_watched = 3
    He is 4.1 metres behind you, and you have him in the dead glass of a panel. His right hand is open. Of all that you are reading, it is what you could not look up afterwards.
*   [The ships of the fleet]
    ~ vortex_watched = 2
    The {LIST_MAX(weak_point_line())} is taking in pods, and a man aboard her counts them aloud. He has a cold. He has reached forty, and is about to say forty-one.
-   In sample 611 all readings are as stated.
In sample 612 the night side has no light, nor the Moon. The fleet's frequency is empty. The sea returns two per cent of the blue. # codex: luna
{ vortex_watched:
- 0: You were looking straight at it.
- 1: You have the place of the lamp to within two metres. You do not delete it.
- 2: Nobody says forty-one.
- else: The captain's hand had shut in sample 610.
}
~ earth_becomes(assimilated)
~ record(earth_changed)
~ spend(1)
The coast of Australia is thirty-one per cent construction. The clouds are different clouds. # codex: australia

*   [Ask what you may feel about it]
    "Captain," you say, "I request permission"; and you find that you have no verb to go on with. "Where is it, Data?" asks Counsellor Troi. You consult the chip. "It is low, and to the left," you say, "and quite small at present." "Then keep it there," she says. # codex: emotion-chip
*   [Report the first figure that you have]
    "Captain, the reflectance of the Pacific Ocean has fallen by seven parts in a hundred." "In English," says Commander Riker. "The sea has changed colour." # codex: pacific-ocean
*   [Bring the planet up on your own panel]
    It is twelve centimetres wide and brown. You reduce the scale until it could be covered with a thumb. On your left Lieutenant Hawk has looked over. He enters his heading again, digit by digit, as it was. # codex: planet
-   -> vortex_count

=== vortex_count
"The fleet was never built," you say. "I do not know why we were left out of that."
"What is down there?" asks Commander Worf.
One signal comes from 600 places, each at 39.1 degrees. You count its sources: 9,002,411,870.
When you file the figure there are two entries. The second, 1.8 seconds younger, is 9,002,411,869. You look for whoever ordered it, and it was you. # codex: positronic-brain

*   [Count a third time]
    ~ vortex_counts = 3
    It comes out as the second did. { hears >= 2 or heard_back: The one that is missing is not on the planet. It is 4.1 metres behind you. It is the captain.|The one that is missing has perhaps died; the chip has cost you digits before.} You report the second figure.
*   [Report the second figure]
    Of the difference you say nothing, and you go on looking for it.
*   [Report both figures, and the difference]
    ~ advance(obsession, 1)
    "One is missing, then," says Commander Riker. "From that?" "Yes, Commander." The captain does not ask. He has put his right hand behind his back, and Counsellor Troi, after 2.2 seconds, comes to stand in front of it.
-   "How many of those are ours?" asks Lieutenant Daniels.
"Lieutenant, I did not find two kinds."
{ dream_answer:
- dream_fought: The captain has taken hold of his right wrist.
- dream_listened: The captain is tapping one finger on his sleeve. The interval is 0.61 seconds. So is the signal's.
- dream_spoke: The captain has said one word to himself. By the lips it is a name of three syllables. "Picard" has two.
}
"Give it to me, Mister Data," he says. You ask in which form: the sound, the picture or the figures.

*   [Put the signal on the speakers]
    ~ earth_on_screen = false
    ~ heard_nine_billion = true
    ~ hears = MIN(4, hears + 1)
    ~ advance(obsession, 1)
    It is one voice, of men and women, and does not stop for breath. The captain listens for twelve seconds. At the end of each phrase his lips have arrived there first. "That's enough," says Commander Riker. He has to say it to you; the captain has not heard.
*   [Put the planet on the main viewer]
    The Pacific is brown, and ruled from shore to shore. Where the cities were a green light comes and goes. Lieutenant Daniels looks along the edge of night for an island at 53 degrees north. It has its own shape still. # codex: borg
*   [Show it on a padd, to him alone]
    ~ earth_on_screen = false
    You carry it to him with the glass against your chest. He looks for 9.4 seconds. "Sir?" says Lieutenant Daniels. "No, Mister Daniels," says the captain, and gives it back to you face down. On the glass are the marks of four fingers, and no thumb.
*   [Give him the figures. Leave the viewer dark]
    ~ earth_on_screen = false
    It takes forty seconds. You do not know how to read a figure so that it is a lesser one, but you can put the large ones between others. Lieutenant Daniels asks you for one place only, at 53 degrees north.
-   -> vortex_closing

=== vortex_closing
# view: Picard
~ spend(2)
"The wake will last a hundred and forty seconds," says Data.
At its far end is a blue that you last saw on the sea. The Borg have gone back, to some year with nobody at the gate, and all of this was done after. # codex: time
{ not earth_on_screen: No human voice is left on any frequency.}
{ troi_stand:
- troi_by_picard: Troi is at your elbow, as when Typhon fell.
- troi_by_hawk: Troi is by Hawk, as when Typhon fell.
- troi_by_daniels: Troi is up at the rail with Daniels, as when Typhon fell.
}

*   [Ask the bridge]
    ~ spend(1)
    "We may not come back from it," you say. "I will hear anyone."
    -> vortex_asked
*   [Stay, and fight for what is left]
    "There will be someone," you say. "We go down there, and find them." Nobody moves to do it. "Sir," says Data, "there is no one. I counted { vortex_counts == 3:three times|twice}." He has eighty seconds on his panel.
    -> vortex_stay
*   [Follow it]
    "Down it, Mister Hawk." He puts the bow on the blue.
    ~ following = followed_at_once
    -> vortex_edge
*   [Signal whoever is left]
    ~ spend(1)
    You do it yourself, by name: {say_ships(fleet - Defiant)}. You give them fifteen seconds. What comes back is hiss. "Down it, Mister Hawk," you say.
    ~ following = followed_at_once
    -> vortex_edge

=== vortex_asked
{ riker_view:
- riker_loyal: "You asked me this morning," says Riker. "Same answer. Go."
- riker_doubts: "You asked me this morning," says Riker. "I'd answer better now. Go."
- riker_unasked: "I've had an answer by me since this morning, in case I was asked," says Riker. "Go."
}
{ shared_blame: "You asked us at the Neutral Zone, too," says Daniels. "Go."|"We weren't asked at the Neutral Zone," says Daniels. "Thank you, sir. Go."}
Hawk has not turned round. "It's laid in," he says. { hawk_trusted: "I picked the last road, sir. I thought I'd have one ready."|"It's been laid in since the sea went."}
You sign to him with two fingers.
~ following = followed_asked
-> vortex_edge

=== vortex_stay
"The wake will not come back," he says. "If we stay, we cannot leave." { told_troi: "Did you know some of these, too?" Troi asks you, low.|Troi has said your name, and then said it again.} # codex: hyperspace

*   "Send a probe in first."
    ~ spend(1)
    Data reads it off, until the readings are dated before the launch. The wake is no wider than the ship by now. Hawk threads it.
    ~ following = followed_late
    -> vortex_edge
*   "We stay."
    -> ending_nine_billion
*   "Follow it after all."
    It is late: the wall of the wake takes the port side from the bow to the bridge, and in all the cabins on that side the windows craze.
    ~ following = followed_late
    ~ vortex_hull(1)
    -> vortex_edge
*   "Mister Worf. What would you do?"
    { worf_arrival:
    - worf_taken: "I was not asked, the last time," says Worf.
    - worf_asked: "You have asked me once today," says Worf. "I answered for my crew."
    - worf_ordered: "The last time, you gave me an order," says Worf. "I was angry. It was a good order."
    - worf_from_pod: "I have rammed one of them today," says Worf. "There is one left."
    }
    He points with his chin, down the blue. "The enemy is there."
    "Mister Hawk," you say.
    ~ following = followed_late
    -> vortex_edge

=== vortex_edge
~ spend(1)
The bow is in one year and the stern in another, and she groans. { following == followed_late: The white is on both sides of the bridge.|Hawk calls off the walls to himself.} # codex: uss-enterprise-e

*   [Power to the keel]
    { engines_strained: The engines have been past the red since the Neutral Zone, and the power comes in two lumps. In the gap the wall leans on her.|La Forge gives you all he has, in one smooth weight. The groan goes down out of hearing.}
    { engines_strained:
        ~ vortex_hull(1)
    }
*   [Say nothing. Put a hand on Hawk's chair]
    You put your right hand where it was this afternoon. He leans back against it, by an inch. { engines_strained: The engines cough, and his hands allow for it.|His hands slow, and the ship after them.}
*   { hawk_trusted } [Ask Hawk how he would do it]
    "Sideways, sir," says Hawk, without needing to think, and then hears himself. "Sideways," you say. He turns seven hundred metres of ship broadside on, and nothing touches.
    ~ vortex_hull(-1)
*   (vortex_figures) { not hawk_trusted } [Take the figures from Data]
    He gives them to Hawk in pairs, four to the second, and Hawk flies them without looking at him. Once Data says "Correction," which he never does, and she touches.
*   [Shut the engines down, and be carried]
    ~ spend(1)
    "All stop," you say, and La Forge, below, asks you to say it again. She goes down the wake as a branch goes over a weir, stern first for a part of it. The coffee leaves its cup, and hangs by Riker's ear in a ball.
-   -> vortex_noise

=== vortex_noise
# view: Riker
~ spend(1)
The deck has gone to sea. You ride it on your knees, and take them in: Hawk flying, {vortex_edge.vortex_figures:Data flying Hawk|Data counting}, Worf with the rail under arrest. { typhon_audience == typhon_ship: The seven hundred below heard Typhon on the speakers this morning, and they'll be listening to this.}
The captain stands alone on the carpet, his right hand half closed.{heard_nine_billion: His lips are still going, and there's no signal now.}

*   [Thank the bridge, for him]
    "He's going to tell you later that you did that well," you call out. "Here's the longer form." You go round them by name. The captain looks around, and finds he has a crew. "Yes," he says. "Thank you."
    ~ wake_word = wake_thanks
*   [Wait for his word]
    You've got forty things to say, and you keep them. He goes from face to face, the way you count coats.
    ~ wake_word = wake_silent
*   { typhon_audience == typhon_ship } [Open the ship's channel to the seven hundred]
    "This is upstairs," you tell them. "It's loud here too. We can see the other end." Nobody can. Then something comes up through the deck, in time: somebody on nine has started them stamping. The captain listens, and looks at each of you, and doesn't speak.
    ~ wake_word = wake_silent
*   { typhon_audience != typhon_ship } [Tell them when supper is]
    "Supper's at eight," you call out, "by whatever clock they've got." Daniels asks what it is. You tell him fish. Hawk laughs, with both hands full. The captain looks at each of you, and then at you again, for the fish, and says nothing.
    ~ wake_word = wake_silent
*   [Ask him to name what we came for]
    "Sir!" You have to shout. "What's the job?" He thinks it over with the ship standing on her ear. "They mean to be alone there," he says, in the voice that carries to a theatre's last row. "They will not be."
    ~ wake_word = wake_purpose
-   The noise goes up past hearing{ hull_hurt >= 3:, all but a rattle|}.
~ enter_era("2063", -45)
~ record(followed_sphere)
~ earth_becomes(unwritten)
~ record(phoenix_stands)
At the far end of the white is a planet without a lamp on it. Round the dark goes a thin line, and the line is blue. It's coming up too fast. "I should hold on to something," you tell the room. # codex: earth
~ done("vortex")
-> camera
