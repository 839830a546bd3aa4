// The end of those who stayed. From vortex, D5b. View: Picard.
// READS: heard_nine_billion, fleet, shared_blame, departure, left_survivors, voss_lives.
// LEAVES: nothing. Earth stays assimilated.

=== ending_nine_billion
# ending: nine-billion
# view: Picard
# place: Behind the Moon
The wake closes from the rim inward, and where it was there are stars. Hawk looks for somewhere to put his hands.
You take the ship behind the Moon, and have her made cold. There will be someone, you say, and for a week you look. Data listens at Mars, at Jupiter, at the nearer suns. He gives his report at six each evening standing up, and it is one word long. By the third day the galley is shut, so as not to show; people eat from the packet, by hand lamp, and drag their bedding into the corridors for the warmth of one another. You go round at night, stepping over feet. They draw them in for you.
{ LIST_COUNT(fallen()) > 0: On the fifth day Riker reads the service for {say_ships(fallen())}. It is Daniels who remarks, over the cold rations, that theirs are the only dead that anyone can prove. For {say_ships(fleet - Defiant)} there is no service. Nobody has lost them.|There is no service for anybody. Every ship that stood with you at Earth came through it, and none of them was built.}
Nobody comes for you. From the first hour you have known that they knew; you can feel it on the left, through three thousand kilometres of rock, a great many people being patient. At the hour when your watch used to change they say the name, once, and go back to their work.
{ heard_nine_billion:
    On the eighth evening you are in the ready room, in your coat, with a report of one word. You hear the name. You have heard it every night since the bridge, when you finished their sentences for them, and it is a long time since anyone but Beverly has called you by any. "Yes," you say. It is quite a small noise. On the far side of the rock something gets up, and starts towards you.
- else:
    On the eighth evening you are in the ready room, in your coat, with a report of one word. You hear the name. You say your own, rank and all, and the ship's, and then for the rest of the hour you read aloud from whatever lies nearest, which is the standing orders, until you can hear that Beverly has come in and is sitting on the floor by the door. "Go on," she says. You turn the page.
}

{ heard_nine_billion: The Enterprise had kept her lamps out for eight days.|The Enterprise kept her lamps out for eleven weeks.}
{ shared_blame: Nobody had been against leaving the Neutral Zone. Daniels asked to have it put down that nobody had been against staying.|Nobody had been asked about the Neutral Zone, and nobody was asked about this.}
{ departure:
- left_early: She had been early for the battle. Hayes had made her wait for it behind this same Moon.
- left_on_time: She had come straight from Typhon, and by the ship's clock the war for the Earth lasted fifty minutes.
- left_late: She had come late to the Earth, and did not leave it.
}
{ left_survivors: The pods that she had shouldered aside had never been launched. Hawk kept a list of them, by number.|The pods had been left for others to gather. Hawk kept a list of them, by number.}
{ voss_lives: Bettany Voss, who was born on the other side of that rock, asked every morning for a shuttle to go round it and look. It was refused every morning.|Bettany Voss had died at the helm of the Defiant. Hawk scratched her name inside the lower cover of the conn, with the dates.}
It was not learned, in that time, what had been done to the Earth, or in what year.
-> END
