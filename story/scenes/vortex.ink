// Vortex. Thread ship, 2373 to 2063. Views: Picard (D1, D2), Data (D3, D4), Picard (D5, D5b, D6), Riker (D7).
// Spends 13 on the film's path, 18 at most; then the year is 2063, minute -45.
// READS: fleet, hayes_fate, sphere_hurt, hull_hurt, heard_back, hears, dream_answer, voss_lives, troi_stand, riker_view,
//        shared_blame, hawk_trusted, engines_strained, worf_arrival, point_reason, typhon_audience, told_troi; weak_point_paid.
// LEAVES: left_survivors, wounded, sphere_hurt, hull_hurt, earth_on_screen, heard_nine_billion, hears, following, wake_word;
//        clock obsession; facts earth_changed, followed_sphere, phoenix_stands; Earth assimilated, then unwritten; era 2063.
// FILM: weaves through the pods / closes / Data looks at the sea / reports the first figure / reports the second count /
//        on screen / follows / holds her steady /
//        Riker waits for his word.
// D5 and D5b: four options each, all unconditional (1 in 4, then 1 in 4, to ending_nine_billion).

// What Data was looking at: 0 the sea, 1 a lamp, 2 the fleet.
VAR vortex_watched = 0
// How often Data counted.
VAR vortex_counts = 2
// He told them the first figure.
VAR vortex_first_figure = false

=== function vortex_hull(by)
~ hull_hurt = MAX(0, MIN(5, hull_hurt + by))

=== vortex
# scene: vortex
# view: Picard
# place: Bridge
~ spend(3)
They come across the bow in a string fifty kilometres long, tumbling, each with an amber lamp: pods, from Mirandas and Oberths that nobody had time to call by name, and from ships that you have dined aboard. Hawk has counted three hundred and is swearing at himself in a whisper for having counted.{ weak_point_paid != ():<> Some of the nearest have the {LIST_MIN(weak_point_paid)}'s lettering. You had aimed at the wrong place.} # codex: escape-pod
Beyond them the sphere is a grey bead {sphere_hurt:that leaves a dirty thread across the stars|running straight and clean}, with the whole of the Earth to run at. # codex: miranda-class
{ hayes_fate:
- hayes_in_pod: Far down to port, at the edge of the Moon's shadow, one of them is blinking an admiral's code.
- hayes_commands: "The Budapest will gather what she can," Hayes says on the channel. "Which is not many. Go on."
- hayes_dead: You look, because you cannot help it, for one of the Budapest's. She did not have the time to launch them.
}

*   [Slow, and take the nearest aboard]
    ~ spend(3)
    The shuttlebay takes in nine, two with their lamps out. {hayes_fate == hayes_in_pod: "Jean-Luc," says the pod down in the shadow, on a transmitter not meant for such a distance, "what in God's name have you stopped for?" You tell Hayes that you are not stopping. "Then leave me where I am, and go."|Beverly is on the line before the bay doors are down. "Twenty-six," she says. "Are there more?" You say that there are more.} The bead has got very small.
    ~ wounded = MIN(3, wounded + 1)
*   [Weave through them, at speed]
    "As fast as you can miss them, Mister Hawk." He does it on his feet. Lamps go by to port and starboard and, twice, between the hull and the nacelle.{ hayes_fate == hayes_in_pod: The admiral's drops astern with the Moon, to be fetched when convenient.} Astern the {LIST_MAX(weak_point_line())} has come about, and is beginning to gather them in.
*   [Straight on, with shields up]
    "They will turn aside," you say. They do; a pod weighs four tonnes, and the shield puts it off without a mark on either. You can follow each along the side by Hawk's shoulders. The lamps that have gone out behind you might have been out before.
    ~ left_survivors = true
-   -> vortex_range

=== vortex_range
~ spend(2)
The bridge is too warm, and smells of other people's afternoon. { heard_back: You do not have to look for the sphere. When you shut your eyes it is on the inside of the lid, and there is someone in it who is pleased with how you have come on.|Your right hand has begun to ache, from the nails inward, as it does coming in out of frost.}
"It has drawn in every field that it had," says Data. "I do not know what for. I know of only four reasons, and it is none of them." { point_reason == reason_truth:He looks at you over his shoulder, to learn whether you have heard. You have, and it was not in words.|{ point_reason == reason_lie:"It is not a ghost," he adds. He has been thinking about that.|He waits a little, in case you have it from elsewhere and would like it taken from you.}} # codex: tachyon

*   [Fire from here]
    It is long range, for a round target. {sphere_hurt: The spread goes in by the old bite and makes it bigger; you see plates go, and the thread it trails grows thick.|The fourth of four goes home. A plate comes off it and spins in the sun, and after that the bead leaves a dirty thread.} It does not fire at you. It has stopped spending anything on you at all.
    ~ sphere_hurt = true
*   [Close with it]
    "Closer." Hawk takes you in until the bead is an apple, and then a house. You can see the seams in the iron. A year ago, in this ship's first week, you signed for a helm that would answer to a hair, and you remember thinking the phrase extravagant.
*   [Hold it back with the tractor]
    The beam takes hold, and for four seconds you have it on a lead. Then it puts out its strength and the Enterprise is on a lead behind it. A frame goes, under the saucer, with a note that you feel in your teeth. You order it cut. It has already parted.
    ~ vortex_hull(1)
-   -> vortex_wave

// The wonder and the dread of the act. No likeness, no joke.
=== vortex_wave
# view: Data
# place: Bridge, inside the wake
~ spend(3)
The range is down to 1,912 metres when the sphere opens the space in front of it. You measure the opening. The first instrument gives a figure; the second gives the time at which the first one will give it. # codex: temporal-vortex
The wake comes round the ship on all sides. It is blue at the rim and white within, and through the hull it makes the sound of surf on shingle. It is 41 kilometres long. Through the wall of it, with a distortion of two per cent, you have the Earth. # codex: time-travel
You have it in 3,114 civil channels. On the night side are 41,206 lights. The Pacific is toward you, and returns nine per cent of the blue that falls on it. On the dark of the Moon is Tycho City, and on the bright of it a point of sun, which is Lake Armstrong. On the fleet's frequency you have {say_ships(weak_point_line())}. # codex: tycho-city
You take each of these readings one thousand times in a second, and favour none. There is only one that you are looking at.

*   [A lamp on the night side]
    ~ vortex_watched = 1
    It is at 41 degrees north. A second ago it went out, and the one beside it came on: somebody has changed rooms. You have no task that it belongs to.
*   [The sea]
    It is a poor instrument; it averages. You look at it because the others on the bridge are looking at it, and you have wished for some time to know how long they would.
*   [The ships of the fleet]
    ~ vortex_watched = 2
    The {LIST_MAX(weak_point_line())} is taking in pods, and a man aboard her reads out the number of each. He has a cold. He has reached forty, and opened his mouth for the unit.
-   In sample 611 all readings are as stated.
In sample 612 there are no channels. There is no light on the night side, or on the Moon. On the fleet's frequency there is no ship. # codex: luna
The sea returns two per cent of the blue.
{ vortex_watched:
- 0: You were looking straight at it.
- 1: You have the place of the lamp to within eleven metres. You do not delete it.
- else: Nobody says the unit.
}
~ earth_becomes(assimilated)
~ record(earth_changed)
~ spend(1)
You look for what lies between the two. There ought to be a falling edge: a lamp dims, a carrier decays. You go down to the width of a single sample, and there is nothing in it. The coast of Australia agrees with the chart along 91 per cent of its length, and along the rest there is construction. The clouds are whole and well formed. They are different clouds. # codex: australia

*   [Ask what you may feel about it]
    "Captain," you say, "I request permission"; and you find that you have no verb to go on with. You turn round. The captain is looking past you, and it is Counsellor Troi who speaks. "Where is it, Data?" You consult the chip. "It is low, and to the left," you say, "and quite small at present." "Then keep it there," she says, "and tell us what you see." # codex: emotion-chip
*   [Report the first figure that you have]
    "Captain, the reflectance of the Pacific Ocean has fallen by seven parts in a hundred. It took no time." Commander Riker asks what that is in English. "The sea has changed colour," you say. Eleven people look at you. On the panel your left hand is covering the chart, though it is in no danger. # codex: pacific-ocean
*   [Bring the planet up on your own panel]
    It is twelve centimetres wide and brown. You reduce the scale until it could be covered with a thumb. It does not help, and you note that you had expected a change of scale to help. On your left Lieutenant Hawk has looked over. He turns back to his heading, and enters it again, digit by digit, as it was. # codex: planet
-   -> vortex_count

=== vortex_count
"The fleet has not been destroyed," you say. "It has not been built. I believe that we remember it because we are inside the wake, and what was done was done outside." { voss_lives: You think of Ensign Voss, taken off the Defiant, whose next of kin are listed at Tycho City.|You think of Ensign Voss of the Defiant, whose next of kin at Tycho City were to be informed.} It is not relevant. You had not looked for it.
"What is down there?" asks Commander Worf.
The air has in it sulphur, chlorine and soot. The mean temperature is 39.1 degrees, at each of the 600 places you try. There is one signal, on one frequency, with a great many sources, and they can be counted. You count them.
There are 9,002,411,870.
When you go to file the figure there are two entries. The second is 1.8 seconds younger, and gives 9,002,411,869. You look for whoever asked for it to be done again, and it was you. # codex: positronic-brain

*   [Count a third time]
    ~ vortex_counts = 3
    It comes out as the second did. { hears >= 2 or heard_back: The one that is missing is not on the planet. It is 4.1 metres behind you, in the captain's chair.|The one that is missing has perhaps died, or was never there; the chip has cost you digits before.} You have now spent 5.4 seconds on it. You could have gone on.
*   [Report the second figure]
    You report it. { hears >= 2 or heard_back: The difference is not on the planet. It is 4.1 metres behind you, and is sitting in the captain's chair; you do not report the difference.|Of the missing one you find no trace. Perhaps it died. Perhaps it is the chip, which has cost you digits before. You prefer the second figure, by one.}
*   [Report the first figure]
    ~ vortex_first_figure = true
    You report the one that you took before you knew that you were counting. It is larger by one. { hears >= 2 or heard_back: You find the one while you are speaking: it is 4.1 metres behind you, in the captain's chair. You do not correct the figure aloud.|Nobody on the bridge will miss it, and you go on looking for it while you speak.}
-   "How many of those are ours?" asks Lieutenant Daniels.
"That is all of them, Lieutenant," you say. "I did not find two kinds."
{ dream_answer:
- dream_fought: The captain has taken hold of his right wrist with his left hand. The pressure is sufficient to mark it.
- dream_listened: The captain is tapping one finger on the arm of the chair. The interval is 0.61 seconds. So is the signal's.
- dream_spoke: The captain has said one word to himself. By the shape of the lips it is a name of three syllables, and "Picard" has two.
}
"Give it to me, Mister Data," he says. There are three things to which the word may refer.

*   [Put the signal on the speakers]
    ~ earth_on_screen = false
    ~ heard_nine_billion = true
    ~ hears = MIN(4, hears + 1)
    ~ advance(obsession, 1)
    It is one voice, of men and women, and does not stop for breath. It is not addressed to anyone. The captain listens for eleven seconds with his head turned to the left, and at the end of each phrase his lips have arrived there first. "That's enough," says Commander Riker. He has to say it to you; the captain has not heard.
*   [Put the planet on the main viewer]
    No one speaks. There is the Pacific, and it is brown, with lines ruled across it from shore to shore; where the cities were there is a green light that comes and goes, everywhere at once. Lieutenant Daniels is looking along the terminator for an island at 53 degrees north. He finds it. It has its own shape still. # codex: borg
*   [Give him the figures. Leave the viewer dark]
    ~ earth_on_screen = false
    You read them out. It takes forty seconds. You do not know how to read a figure so that it is a lesser one, but you find that you can put the large ones in the middle. The bridge listens to the dark wall over your head. Lieutenant Daniels asks you for one place only, at 53 degrees north, and you give him that.
-   -> vortex_closing

=== vortex_closing
# view: Picard
~ spend(2)
"The wake is closing," says Data. "In one hundred and forty seconds there will be no wake."
At the far end of it a round thing is going away, and it goes into no distance; it goes into {earth_on_screen:a blue that you last saw on the sea|the blue that you have had on every window for half your life}. So that is how it was done. They have gone back along the road to some year when there was nobody at the gate. # codex: time
<> { earth_on_screen: On the viewer the brown world turns, and there is not a light on it that was lit for anyone.|You have Data's figures, and not one of them is a person.}
<> { troi_stand:
- troi_by_picard: Troi has come to stand at your elbow, as she did for Typhon.
- troi_by_hawk: Troi has gone to stand by Hawk, as she did for Typhon.
- troi_by_daniels: Troi has gone up to Daniels at the rail, as she did for Typhon.
}

*   [Ask the bridge]
    ~ spend(1)
    "We may not come back from it," you say. "I'll hear anyone."
    -> vortex_asked
*   [Stay, and fight for what is left]
    "No," you say. "There will be someone. There is always someone who got to a ship. We go down there, and we find them, and we make the Borg pay by the metre." It comes out of you level and whole. Nobody moves to do it. "Sir," says Data, "there is no one. I counted { vortex_counts == 3:three times|twice}." Eighty seconds, it says above his hands.
    -> vortex_stay
*   [Follow it]
    "Take us in, Mister Hawk." It has the sound of a thing decided on some other day. He puts the bow on the blue, and the surf comes up through the deck.
    ~ following = followed_at_once
    -> vortex_edge
*   [Signal whoever is left]
    ~ spend(1)
    You do it yourself, with the key under your thumb, by name: {say_ships(weak_point_line())}. { alive(Defiant): You call the Defiant too, which had nobody in her to begin with. } You give them fifteen seconds. What comes back is the hiss of a channel in its natural state, a frequency on which nothing has ever been said. "In, Mister Hawk," you tell him.
    ~ following = followed_at_once
    -> vortex_edge

=== vortex_asked
{ riker_view:
- riker_loyal: "You asked me a question this morning," says Riker, "and I haven't changed my answer. Go."
- riker_doubts: "You asked me a question this morning," says Riker. "I'd answer better now. I think that they would be delighted if we stayed. Go."
- riker_unasked: "I'd been keeping one by me, sir, in case I was asked," says Riker. "Go."
}
{ shared_blame: "I'd it put down this morning that we were asked," says Daniels, "for my mother to read. You may put it down again."|"We weren't asked, this morning," says Daniels. "Thank you, sir. Go."}
Hawk has not turned round. "It's laid in," he says. { hawk_trusted: "I picked the last road, sir. I thought I'd have one ready."|"It's been laid in since he said the sea."}
You sign to him with two fingers, and the surf comes up through the deck.
~ following = followed_asked
-> vortex_edge

=== vortex_stay
"The wake will not come back," he says. "The Earth will not either. I wish to be certain that I have said so." Hawk has his hands over the panel, a little above it, without touching. { told_troi: "Did you know some of these, too?" Troi asks you, low.|Troi has said your name, twice, in two different ways.} # codex: hyperspace

*   "Send a probe in first."
    ~ spend(1)
    It goes down the blue with its small lamp, and Data reads from it aloud, a temperature, a pressure, until it tells him that it has not been launched yet. "That will do," you say. The wake is no wider than the ship. Hawk threads it.
    ~ following = followed_late
    -> vortex_edge
*   "We stay."
    -> ending_nine_billion
*   "Follow it after all."
    You hear how hoarse it is. Hawk has her moving on the first syllable, and it is too late to be neat: the wall of the wake takes the port side from the bow to the bridge, and in all the cabins on that side the windows craze.
    ~ following = followed_late
    ~ vortex_hull(1)
    -> vortex_edge
*   "Mister Worf. What would you do?"
    { worf_arrival:
    - worf_taken: "I was not asked, the last time," says Worf. "I would have died well, and the cube would have gone on."
    - worf_asked: "You have asked me once today," says Worf, "and I thought of three of my people. I was not asked to think of more."
    - worf_ordered: "The last time, you gave me an order," says Worf. "I was angry. It was a good order."
    - worf_from_pod: "I have rammed one of them today," says Worf. "It makes a noise, and then one is in a pod."
    }
    He points past you with his chin, down the blue. "The enemy is there." You sit; you find you had stood up. "Mister Hawk," you say.
    ~ following = followed_late
    -> vortex_edge

=== vortex_edge
~ spend(1)
The edge of it is thick. The bow goes in and the stern has not, and the ship is two ages at once along her own length, and complains of it. { following == followed_late: There is so little left to go in by that the light is on both sides of the bridge.|Hawk is calling off the walls to himself, port, starboard, port.} Your console shows the date. Then it shows nothing. # codex: uss-enterprise-e

*   [Power to the keel]
    { engines_strained: La Forge gives you what he has. She was run past the red all the way from the Neutral Zone, and she has not forgiven it; the power comes in two lumps with a gap between, and in the gap the wall leans on her. From the decks below there is a long tearing. |La Forge gives you what he has, all of it, in one smooth weight. You feel her backbone take it. The complaint goes down by an octave and then out of hearing.}
    { engines_strained:
        ~ vortex_hull(1)
    }
*   [Hold her steady]
    "Steady," you say. "As she goes." There is nothing else in it; you say it again each time the light changes sides. { engines_strained: The engines have a cough in them, from this morning's running, and you time the word to that.|It gets to be a sort of pulse.} Hawk's hands slow down to it, and the ship does after them.
*   { hawk_trusted } [Ask Hawk how he would do it]
    "Sideways, sir," says Hawk, without needing to think, and then hears himself. "Sideways," you say, "by all means." He turns a ship of seven hundred metres broadside on, the way one gets a table through a door, and she goes in with nothing touching. A seam that has howled since the cube stops howling.
    ~ vortex_hull(-1)
*   { not hawk_trusted } [Take the figures from Data]
    He gives them to Hawk in pairs, and Hawk flies them, four to the second. It is clean work between two people who are not looking at each other. Twice Data says "Correction," which he never does, and twice she touches.
-   -> vortex_noise

=== vortex_noise
# view: Riker
~ spend(1)
The deck has gone to sea. You ride it on your knees and let your hips look after the rest, and go round them: Hawk flying, Data flying Hawk, Worf with the rail under arrest, Daniels grey. Nobody up here has eaten since breakfast. There's not a thing for most of them to do, which is when people start to think. { typhon_audience == typhon_ship: There are seven hundred more below who heard Typhon on the speakers this morning, and who'll be listening to them now.|There are seven hundred more below who can't see out.}
The captain hasn't sat down. He's standing in the middle of the carpet, with his right hand half closed. {heard_nine_billion: You can still see his lips, the way they got there ahead of it.|{earth_on_screen: He hasn't turned his back on that screen since it went brown.|He's watching a screen with nothing on it.}}

*   [Thank the bridge, for him]
    "He's going to tell you later that you did that well," you call out, over the surf. "He'll be short about it. I thought you'd want to have it in a longer form." Somebody laughs, high up. The captain looks around, and finds he has a crew. "Yes," he says. "Thank you. That is the long form."
    ~ wake_word = wake_thanks
*   [Wait for his word]
    You've got forty things to say that would do, and you keep all of them. It isn't your party. He doesn't say anything. He looks at them, one at a time, the way you count coats; and when he gets to you he goes on looking until you would give a good deal for a joke.
    ~ wake_word = wake_silent
*   [Ask him to name what we came for]
    "Sir!" You have to shout. "What's the job?" He thinks it over with the ship standing on her ear. "They have gone to a morning before any of us," he says, in that voice that gets to the back of a theatre, "in order to be first. We shall be second, by a minute or so. I should like it to be a bad minute for them."
    ~ wake_word = wake_purpose
-   The noise goes up until it's out of hearing{ hull_hurt >= 3:, all but the rattle|}. There's a far end to the white, and it isn't empty.
~ enter_era("2063", -45)
~ record(followed_sphere)
~ earth_becomes(unwritten)
~ record(phoenix_stands)
It's a planet, no bigger than a plum, and dark on the near side. There isn't a lamp on it anywhere. Round the edge of the dark goes a line as thin as a wire, and the line is blue. It's coming up a good deal too fast. "I should hold on to something," you tell them all. # codex: earth
~ done("vortex")
-> camera
