// The end of those who stayed. From vortex, D5b. View: Picard.
// READS: heard_nine_billion, fleet, shared_blame, departure, left_survivors, voss_lives.
// LEAVES: nothing. Earth stays assimilated.

=== ending_nine_billion
# ending: nine-billion
# view: Picard
# place: Behind the Moon
The wake closes from the rim inward, and where it was there are stars. Hawk takes his hands off the panel.
You take the ship behind the Moon, and have her made cold. For a week you look for someone. Data listens at Mars, at Jupiter, at the nearer suns. He gives his report at six each evening, standing up, and it is one word long. By the third day people eat by hand lamp, and drag their bedding into the corridors for the warmth of one another. You go round at night, stepping over feet. They draw them in for you.
{ LIST_COUNT(fallen()) > 0: On the fifth day Riker reads the service for {say_ships(fallen())}. Theirs, says Daniels, are the only dead that anyone can prove.|Riker has nobody to read the service for. Every ship that stood with you came through it, and none of them was ever built.}
The Borg do not come for you. They know where you are; you can feel it on the left, through three thousand kilometres of rock. At the hour when your watch used to change they say the name, once, and go back to their work.
On the eighth evening you are in the ready room, in your coat, with a report of one word, and you hear the name. <>
{ heard_nine_billion:
    You have heard it every night since the bridge, when you finished their sentences for them. "Yes," you say. It is quite a small noise. On the far side of the rock something gets up, and starts toward you.
- else:
    You say your own, rank and all, and the ship's. Then you read aloud from what lies nearest, the standing orders, until Beverly has come in and is sitting on the floor by the door. "Go on," she says. You turn the page.
}

The Enterprise kept her lamps out for {heard_nine_billion:eight days|ten weeks}.
{ shared_blame: Nobody had been against leaving the Neutral Zone. Daniels asked to have it put down that nobody was against staying.|Nobody had been asked about the Neutral Zone, or about this.}
{ departure:
- left_early: She had been early for the battle, and had waited for it behind this same Moon.
- left_on_time: She had come from the Neutral Zone, for a battle of fifty minutes.
- left_late: She had come late to the Earth.
}
Hawk kept a list, by number, of the pods that {left_survivors:she had put aside|had been left for others to gather}.
{ voss_lives: Bettany Voss, who was born on the other side of that rock, asked every morning for a shuttle to go and look.|Bettany Voss had died at the helm of the Defiant. Hawk scratched her name inside the lower cover of the conn.}
It was not learned what had been done to the Earth, or in what year.
-> END
