// Vortex. Thread ship, 2373 to 2063. Views: Picard (D1, D2), Data (D3, D4), Picard (D5, D5b, D6), Riker (D7).
// Spends 13 on the film's path, 17 at most; then the year is 2063, minute -45.
// READS: fleet, hayes_fate, sphere_hurt, hull_hurt, heard_back, hears, dream_answer, troi_stand, riker_view,
//        shared_blame, hawk_trusted, engines_strained, worf_arrival, typhon_audience, told_troi; weak_point_paid, _line(); wounded, which adds up.
// LEAVES: left_survivors, wounded, sphere_hurt, hull_hurt, earth_on_screen, heard_nine_billion, hears, following, wake_word;
//        clock obsession; facts earth_changed, followed_sphere, phoenix_stands; Earth assimilated, then unwritten; era 2063.
// FILM: weaves through the pods / closes / Data looks at the sea / reports the first figure / reports the second count /
//        on screen / follows / keeps a hand on Hawk's chair /
//        Riker waits for his word.
// D5 and D5b: four options each, all unconditional (1 in 4, then 1 in 4, to ending_nine_billion).

// What Data was looking at: 0 the sea, 1 a lamp, 2 the fleet.
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
Pods come across the bow in a string fifty kilometres long, each with an amber lamp.{ weak_point_paid != (): Some of the nearest have the {LIST_MIN(weak_point_paid)}'s lettering. You had aimed at the wrong place.} # codex: escape-pod
Beyond them the sphere is a grey bead, {sphere_hurt:trailing a dirty thread|running clean}, with nothing between it and the Earth. # codex: miranda-class
{ hayes_fate:
- hayes_in_pod: Far down to port, at the edge of the Moon's shadow, one pod is blinking an admiral's code.
- hayes_commands: "The Budapest will take up what she can," says Hayes on the channel. "Go on."
- hayes_dead: You look for the Budapest's. She did not have the time to launch many.
}

*   [Slow, and take the nearest aboard]
    ~ spend(3)
    You take in nine, two with their lamps out. {hayes_fate == hayes_in_pod: "What in God's name have you stopped for?" says Hayes, from the pod in the shadow. "Leave me where I am, and go."|"Twenty-six," says Beverly, from beside the first of them. "Are there more?" You say that there are more.} The bead has got very small.
    ~ wounded = MIN(3, wounded + 1)
*   [Weave through them, at speed]
    "As fast as you can miss them, Mister Hawk." He does it on his feet. Lamps go by between the hull and the nacelle. Astern the {LIST_MAX(weak_point_line())} is beginning to gather them in.
*   [Straight on, with shields up]
    The shield puts them off. You can follow each of them down the side by Hawk's shoulders. Behind you some of the lamps have gone out.
    ~ left_survivors = true
-   -> vortex_range

=== vortex_range
~ spend(2)
{ heard_back: You do not have to look for the sphere. When you shut your eyes it is there, and someone in it is pleased with how you have come on.|Your right hand has begun to ache, from the nails inward.}
"The sphere has dropped its shields," says Data, "and is sending all its power forward. I do not know why." # codex: tachyon

*   [Fire from here]
    It is long range, for a round target. {sphere_hurt: The spread goes in by the old bite; plates go, and the thread grows thick.|The fourth of four goes home. A plate comes off and spins in the sun, and after that the bead leaves a dirty thread.} It does not fire at you.
    ~ sphere_hurt = true
*   [Close with it]
    Hawk takes you in until the bead is a house, and you can see the seams in the iron.
*   [Hold it back with the tractor]
    For four seconds you keep the sphere where it is. Then it pulls, and you are towed. A frame goes, under the saucer, with a note that you feel in your teeth. The beam parts.
    ~ vortex_hull(1)
-   -> vortex_wave

// The wonder and the dread of the act. One likeness, no joke.
=== vortex_wave
# view: Data
# place: Bridge, inside the wake
~ spend(3)
The range is 1,912 metres when the sphere opens the space in front of it, and goes in. You measure the opening twice. The second measurement is dated before the first. # codex: temporal-vortex
The wake of the sphere comes round the ship on all sides. It is blue at the rim and white within, and through the hull it makes the sound of surf on shingle. Through its wall, with a distortion of two per cent, you have the Earth. # codex: time-travel
There are 41,206 lights on the night side, and the lamps of Tycho City on the dark of the Moon. The Pacific is toward you, and returns nine per cent of the blue that falls on it. On the fleet's frequency you have {say_ships(fleet - Defiant)}. # codex: tycho-city
You take each of these readings one thousand times in a second. There is only one that you are looking at.

*   [A lamp on the night side]
    ~ vortex_watched = 1
    It is at 41 degrees north. A second ago it went out, and the one beside it came on: somebody has changed rooms. You have no task that it belongs to.
*   [The sea]
    It is a poor instrument; it averages. The others on the bridge are looking at it.
*   [The ships of the fleet]
    ~ vortex_watched = 2
    The {LIST_MAX(weak_point_line())} is taking in pods, and a man aboard her counts them aloud. He has a cold. He has reached forty, and is about to say forty-one.
-   In sample 611 all readings are as stated.
In sample 612 there is no light on the night side, or on the Moon. On the fleet's frequency there is no ship. # codex: luna
The sea returns two per cent of the blue.
{ vortex_watched:
- 0: You were looking straight at it.
- 1: You have the place of the lamp to within eleven metres. You do not delete it.
- else: Nobody says forty-one.
}
~ earth_becomes(assimilated)
~ record(earth_changed)
~ spend(1)
The coast of Australia agrees with the chart along 91 per cent of its length, and along the rest there is construction. The clouds are whole and well formed. They are different clouds. # codex: australia

*   [Ask what you may feel about it]
    "Captain," you say, "I request permission"; and you find that you have no verb to go on with. The captain is looking past you. It is Counsellor Troi who speaks. "Where is it, Data?" You consult the chip. "It is low, and to the left," you say, "and quite small at present." "Then keep it there," she says, "and tell us what you see." # codex: emotion-chip
*   [Report the first figure that you have]
    "Captain, the reflectance of the Pacific Ocean has fallen by seven parts in a hundred. It took no time." Commander Riker asks what that is in English. "The sea has changed colour," you say. On the panel your left hand is covering the chart. # codex: pacific-ocean
*   [Bring the planet up on your own panel]
    It is twelve centimetres wide and brown. You reduce the scale until it could be covered with a thumb. It does not help. On your left Lieutenant Hawk has looked over. He turns back to his heading, and enters it again, digit by digit, as it was. # codex: planet
-   -> vortex_count

=== vortex_count
"The fleet has not been destroyed," you say. "It was never built. I do not know why we were left out of that."
"What is down there?" asks Commander Worf.
You look. It is 39.1 degrees at each of 600 places. There is one signal. Each drone on the planet is a source of it. You count them.
There are 9,002,411,870.
When you go to file the figure there are two entries. The second is 1.8 seconds younger, and gives 9,002,411,869. You look for whoever asked for it to be done again, and it was you. # codex: positronic-brain

*   [Count a third time]
    ~ vortex_counts = 3
    It comes out as the second did. { hears >= 2 or heard_back: The one that is missing is not on the planet. It is 4.1 metres behind you. It is the captain.|The one that is missing has perhaps died; the chip has cost you digits before.} You report the second figure.
*   [Report the second figure]
    Of the difference you say nothing, and you go on looking for it while you speak.
-   "How many of those are ours?" asks Lieutenant Daniels.
"That is all of them, Lieutenant," you say. "I did not find two kinds."
{ dream_answer:
- dream_fought: The captain has taken hold of his right wrist with his left hand.
- dream_listened: The captain is tapping one finger on his sleeve. The interval is 0.61 seconds. So is the signal's.
- dream_spoke: The captain has said one word to himself. By the lips it is a name of three syllables. "Picard" has two.
}
"Give it to me, Mister Data," he says. You ask in which form: the sound, the picture or the figures.

*   [Put the signal on the speakers]
    ~ earth_on_screen = false
    ~ heard_nine_billion = true
    ~ hears = MIN(4, hears + 1)
    ~ advance(obsession, 1)
    It is one voice, of men and women, and does not stop for breath. The captain listens for eleven seconds. At the end of each phrase his lips have arrived there first. "That's enough," says Commander Riker. He has to say it to you; the captain has not heard.
*   [Put the planet on the main viewer]
    The Pacific is brown, with lines ruled across it from shore to shore. Where the cities were there is a green light that comes and goes, everywhere at once. Lieutenant Daniels is looking along the edge of the night for an island at 53 degrees north. It has its own shape still. # codex: borg
*   [Give him the figures. Leave the viewer dark]
    ~ earth_on_screen = false
    It takes forty seconds. You do not know how to read a figure so that it is a lesser one, but you can put the large ones in the middle. Lieutenant Daniels asks you for one place only, at 53 degrees north.
-   -> vortex_closing

=== vortex_closing
# view: Picard
~ spend(2)
"The wake will last for another hundred and forty seconds," says Data.
At the far end of the wake is a blue that you last saw on the sea. The Borg have gone into the past, to some year with nobody at the gate, and all of this was done after. # codex: time
{ earth_on_screen: On the viewer the brown world turns.|The viewer is dark. There is no human voice on any frequency.}
<> { troi_stand:
- troi_by_picard: Troi is at your elbow, as she was for Typhon.
- troi_by_hawk: Troi is by Hawk, as she was for Typhon.
- troi_by_daniels: Troi is up at the rail with Daniels, as she was for Typhon.
}

*   [Ask the bridge]
    ~ spend(1)
    "We may not come back from it," you say. "I'll hear anyone."
    -> vortex_asked
*   [Stay, and fight for what is left]
    "There will be someone," you say. "We go down there, and find them." Nobody moves to do it. "Sir," says Data, "there is no one. I counted { vortex_counts == 3:three times|twice}." He has eighty seconds on his panel.
    -> vortex_stay
*   [Follow it]
    "Down it, Mister Hawk." He puts the bow on the blue, and the sound of it comes up through the deck.
    ~ following = followed_at_once
    -> vortex_edge
*   [Signal whoever is left]
    ~ spend(1)
    You do it yourself, by name: {say_ships(fleet - Defiant)}. You give them fifteen seconds. What comes back is hiss. "Down it, Mister Hawk," you say.
    ~ following = followed_at_once
    -> vortex_edge

=== vortex_asked
{ riker_view:
- riker_loyal: "You asked me a question this morning," says Riker, "and I haven't changed my answer. Go."
- riker_doubts: "You asked me a question this morning," says Riker. "I'd answer better now. Go."
- riker_unasked: "I've had an answer by me since this morning, in case I was asked," says Riker. "Go."
}
{ shared_blame: "You asked us at the Neutral Zone, too," says Daniels. "Go."|"We weren't asked at the Neutral Zone," says Daniels. "Thank you, sir. Go."}
Hawk has not turned round. "It's laid in," he says. { hawk_trusted: "I picked the last road, sir. I thought I'd have one ready."|"It's been laid in since the sea went."}
You sign to him with two fingers. The sound of the wake comes up through the deck.
~ following = followed_asked
-> vortex_edge

=== vortex_stay
"The wake will not come back," he says. "If we stay, we cannot leave." { told_troi: "Did you know some of these, too?" Troi asks you, low.|Troi has said your name, and then said it again.} # codex: hyperspace

*   "Send a probe in first."
    ~ spend(1)
    It goes down the blue with its small lamp. Data reads it off, until the readings are dated before the launch. The wake is no wider than the ship by now. Hawk threads it.
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
The wake has an edge. The bow is in one year and the stern in another, and she groans. { following == followed_late: The white is on both sides of the bridge.|Hawk is calling off the walls to himself.} Your console shows the date. Then it shows nothing. # codex: uss-enterprise-e

*   [Power to the keel]
    { engines_strained: The engines were run past the red all the way from the Neutral Zone, and the power comes in two lumps with a gap between. In the gap the wall leans on her.|La Forge gives you all he has, in one smooth weight. The groan goes down out of hearing.}
    { engines_strained:
        ~ vortex_hull(1)
    }
*   [Say nothing. Put a hand on Hawk's chair]
    You put your right hand on the back of his chair, where it was this afternoon. He leans back against it, by an inch. { engines_strained: The engines cough, and his hands allow for it.|His hands slow down, and the ship does after them.}
*   { hawk_trusted } [Ask Hawk how he would do it]
    "Sideways, sir," says Hawk, without needing to think, and then hears himself. "Sideways," you say. He turns seven hundred metres of ship broadside on, and she goes in with nothing touching.
    ~ vortex_hull(-1)
*   (vortex_figures) { not hawk_trusted } [Take the figures from Data]
    He gives them to Hawk in pairs, four to the second, and Hawk flies them without looking at him. Once Data says "Correction," which he never does, and she touches.
-   -> vortex_noise

=== vortex_noise
# view: Riker
~ spend(1)
The deck has gone to sea. You ride it on your knees, and take them in one by one: Hawk flying, {vortex_edge.vortex_figures:Data flying Hawk|Data counting}, Worf with the rail under arrest. Nobody up here has eaten since noon. { typhon_audience == typhon_ship: There are seven hundred more below who heard Typhon on the speakers this morning, and who'll be listening to this.|There are seven hundred more below who can't see out.}
The captain's on his feet in the middle of the carpet, with his right hand half closed.{heard_nine_billion: His lips are still going, and there's no signal now.}

*   [Thank the bridge, for him]
    "He's going to tell you later that you did that well," you call out. "Here's the longer form." You go round them by name, and what each of them did. The captain looks around, and finds he has a crew. "Yes," he says. "Thank you."
    ~ wake_word = wake_thanks
*   [Wait for his word]
    You've got forty things to say that would do, and you keep all of them. He doesn't say anything. He looks at them, one at a time, the way you count coats.
    ~ wake_word = wake_silent
*   [Ask him to name what we came for]
    "Sir!" You have to shout. "What's the job?" He thinks it over with the ship standing on her ear. "They mean to be alone there," he says, in that voice that gets to the back of a theatre. "They will not be."
    ~ wake_word = wake_purpose
-   The noise goes up until it's out of hearing{ hull_hurt >= 3:, all but a rattle|}. There's a far end to the white, and it isn't empty.
~ enter_era("2063", -45)
~ record(followed_sphere)
~ earth_becomes(unwritten)
~ record(phoenix_stands)
It's a planet, and there isn't a lamp on it anywhere. Round the edge of the dark goes a thin line, and the line is blue. It's coming up a good deal too fast. "I should hold on to something," you tell them all. # codex: earth
~ done("vortex")
-> camera
