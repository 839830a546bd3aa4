// READS: third, beacon_delay, hull_hurt, hawk_trusted, defiant_end, lily_proof, troi_stand, earth_on_screen, hears, worf_arrival,
// landing, hull_noticed, eiger_list; charges(suit_…), decks_lost(), drones.
// LEAVES: hull_route, hull_noticed (0 to 3), hull_walk_killed; air in three suits. The three of them are at the rim of the dish.
// FILM: the keel; together; stand still; boots on; look up.

// Worf has killed one of the twelve. R: maglocks.
VAR hull_walk_killed = false

// So many minutes of air are gone from each of the three.
=== function hull_air(minutes)
{ charges(suit_picard) > 0:
    ~ use_up(suit_picard, MIN(minutes, charges(suit_picard)))
}
{ charges(suit_worf) > 0:
    ~ use_up(suit_worf, MIN(minutes, charges(suit_worf)))
}
{ charges(suit_third) > 0:
    ~ use_up(suit_third, MIN(minutes, charges(suit_third)))
}

// The drones on the hull have noticed something.
=== function hull_notice()
~ hull_noticed = MIN(3, hull_noticed + 1)

=== hull_walk
# scene: hull-walk
# view: Worf
# place: The hull, deck 3
The outer door opens and takes the sound with it. # codex: environmental-suit
There is your breath, and a hum from the boots. The captain goes first; then {third_name()}; then you. Beside your feet is the planet, and it is down. You look at the collar in front until it is not. # codex: magnetic-boots
The dial on your wrist says fifty minutes of air; nine are to come home. The dish is where { beacon_delay:a violet wire stands up out of the ship|there is light that should not be}. Twelve drones work in it, and do not look up for what is quiet and slow. # codex: uss-enterprise-e
The captain's hand asks which way. Over the saucer is twelve minutes, all open; by the sensor pallets sixteen, in shadow; by the keel twenty, where nobody looks.

*   [Over the saucer]
    ~ hull_route = route_saucer
    ~ hull_notice()
    ~ hull_air(12)
    You point, and walk first, with your shadow laid out before you as far as the rim. At the ninth minute a red thread of light comes over the rim, passes across your chest, and goes back.
*   [By the sensor pallets]
    ~ hull_route = route_pallets
    ~ hull_air(16)
    You take the trench between the pallets. { hull_hurt >= 3:Halfway, the cube has been here before you. The plates are rolled back, four metres wide, and below are the beds of a cabin on deck 4, made. You cross by the frame.|Its walls are higher than a man. For sixteen minutes you see stars, in a strip, and the heels of {third_name()}.}
*   [Underneath, by the keel line]
    ~ hull_route = route_keel
    ~ hull_air(20)
    You go underneath, where the planet is overhead, and count rivets. The old tongue has a word for a warrior who is sick in his helmet. You do not intend to be known by it.
*   { eiger_list } [Along the warm conduit on Eiger's list]
    ~ hull_route = route_pallets
    ~ hull_air(13)
    Dish conduit, warm, why? She was writing of a thing that runs just under the plate, from deck 16 to the bow, and the frost has gone from over it: a path as wide as one boot, between the pallets. You follow it in thirteen minutes. { fact(lost_eiger):You did not know Eiger. It is a good list.|It is a good list. You will tell her so, in those words.}
-   -> hull_pace

= hull_pace
# view: Worf
{ third == walk_hawk and hawk_trusted:Hawk does not look round to see if he is doing well. The captain gave him a course to choose yesterday.|{ third == walk_hawk:Hawk looks round at every tenth step, to see if he is doing well.|{ third == walk_daniels:Daniels steps where you have stepped. He has checked each of his boots twice.|Voss walks as you would cross a yard. Her lips move, and the radio is off: she talks to the ship.}}}
You feel the drones now, through the boots. { defiant_end == defiant_burned or defiant_end == defiant_spent:You had a ship yesterday. You knew the tread of everyone in it.|You know the tread of a crew. This is one foot.} They can feel yours.

*   [All together, on the captain's step]
    It takes {third_name()} some steps to learn. Then three pairs of boots come down as one, and it might be any slow machine. # codex: klingon
*   [Each his own pace. Be quick]
    ~ hull_notice()
    You wave them on. It is quick, and it is three drums. Before the count of forty the tread has stopped; then it goes on, with one pair of feet fewer.
*   [Walk when they walk. Stop when they stop]
    ~ hull_air(3)
    ~ spend(3)
    It is how your father hunted the targ. It costs three minutes of air. In all that way the tread does not change.
*   [Down. All three, on the belly]
    ~ hull_air(5)
    ~ spend(5)
    ~ hull_noticed = MAX(0, hull_noticed - 1)
    A Klingon does not crawl. You write that down among the debts of the Borg, and go down on your stomach. {third_name()} is quicker at it than you are, and waits for you at every frame with {third_his()} face turned tactfully away.
-   ~ spend(10)
    At the last frame the captain lies flat. The dish is a bowl forty metres wide, and they are in it, white, without suits. One comes up with a length of conduit, and steps over the frame. Its boot is a hand from {third_name()}'s fingers.

*   [Take it from behind]
    ~ hull_notice()
    ~ hull_walk_killed = true
    { holds(Worf, mekleth):You stand up behind it. The blade goes in where the hose does|You stand up behind it. You turn the head}, and it comes off the hull and goes away slowly, still carrying the conduit, until it is small. # codex: mek-leth
    Below, the other eleven close the space that it has left.
*   [Lay your glove flat on {third_name()}'s, and press]
    The fingers under yours have begun to lift. You lay your glove on them, and your weight on that. { worf_arrival == worf_asked:You were asked, yesterday, and not ordered; you do not order either.|You had such a hand, at that age.} The red line goes over both gloves, and reads one thing there. The boot lifts. It was resting its arms. # codex: borg-drone
*   [Do not move]
    You do not move. It stands. A red line goes over {third_name()}'s helmet, and yours, { worf_arrival == worf_taken:and you are once more a thing that somebody else will decide about|and you think of where its hose goes in}. The boot lifts. It was resting its arms. # codex: borg-drone
*   [Take up the other end of what it carries]
    ~ hull_noticed = MAX(0, hull_noticed - 1)
    ~ hull_air(1)
    The conduit is nine metres long, and trails. You rise, lift the end that drags, and go after it, in its step. The red line comes round, reads you from the boots to the visor, finds that the load is lighter, and turns to the front. After twelve paces you set your end down. It goes on.
-   -> hull_gap

= hull_gap
# view: Picard
~ hull_air(4)
{ hears > 1:Without air it ought to be quiet. It is not; you have brought that in with you.|It is quiet enough to hear the pump in your collar.} Before the rim is a gap of six metres, where a gantry used to be{ hull_hurt >= 2:, before you took the ship so near the cube}. One can go round, by the struts, or cross in one step with boots off. # codex: jean-luc-picard

*   [Boots off, and across]
    ~ hull_air(1)
    You cut the magnets, and push. There is nothing above you and nothing below, and a star that you know; then your glove has the rim. {third_name()} comes after. Worf comes last, with his eyes shut, and you hold his wrist rather longer than he need ever mention.
*   [Round, by the struts]
    ~ hull_air(4)
    ~ spend(4)
    You go round. Hand, boot, hand. {third_name()} is over first, and holds out an arm to each of you. { troi_stand == troi_by_hawk and third == walk_hawk:Deanna stood by that chair of his while Typhon fell; you have wondered what she said.|You take it, and so does Worf.}
*   [Wait for the ship's shadow. Cross in the dark]
    ~ hull_air(3)
    ~ spend(3)
    { hull_noticed > 0:
        ~ hull_noticed = hull_noticed - 1
    }
    You hold up three fingers, for minutes. The shadow of the saucer comes down the hull, at a walking pace. When it has reached you nobody can see his own hands, and the drones have turned their lamps to the work. You cross behind the lamps.
*   { third != walk_voss } [Throw a line over, and haul each other across]
    ~ hull_air(2)
    ~ spend(2)
    ~ hull_notice()
    The hook goes over without a sound, and bites, and the whole rim must have felt it. You haul {third_name()}; together you haul Worf, who comes across like a bale, on his back, at his own request, with his arms folded. Down in the bowl a lamp has lifted, and is going along the rim, strut by strut.
*   { third == walk_voss } [Send Voss first. She was born to this]
    ~ hull_air(1)
    Bettany Voss unbuckles, turns her back on the gap, and steps off backward, as one would get into a bath. She has the rim behind her head without looking for it. Then she lies along a strut and puts up a hand for each of you, and brings you in by the wrist. She never stopped talking, by her lips; it was to your ship this time.
-   From the rim one sees the Earth. { lily_proof == proof_earth:You showed it to Lily with a field across it. There is no field now.|You have shown it to a great many people, through windows.} It is morning on the Atlantic, and night west of it.

*   [Look until you have found Montana]
    ~ spend(1)
    { landing ? Picard:There is a ridge. You had your hand on what stands in it, and it was cold and quiet.|There is a ridge. You have not set foot on it.}
*   [Look at the work]
    You look down instead, at the three locks on the rim, one near, one far, one on the other side of the bowl. { earth_on_screen:You saw it with nine billion on it, yesterday; you can do without the view.|You have the figures of what it might have been, in Data's voice; you can do without the view.}
*   [See to Worf, who has turned away]
    ~ spend(1)
    ~ hull_air(1)
    You put your visor to his, so that the sound will carry. "Commander?"
    "I am well," says Worf. It comes through as from the bottom of a tank. "Do not describe it to me." So you stand between him and the Earth for a minute, which takes some standing.
*   { hears >= 2 } [Shut your eyes, and hear what they guard]
    ~ advance(obsession, 1)
    ~ hull_noticed = MAX(0, hull_noticed - 1)
    You open the door by a hand's width. They are saying figures: this spine, the next one. They have a place for each of the twelve, and where a place lies empty they have a murmur for it. It lies empty on your left. You draw the others after you along the rim to that side, and have some trouble with the door.
-   {third_name()} holds out {third_his()} dial. There is enough in it.
    ~ spend(3)
    ~ done("hull-walk")
    -> camera

// Nobody watched. A tunnel.
=== hull_walk_unwatched
# place: The hull, by a camera
~ hull_noticed = 1
~ hull_air(26)
The camera over docking port four has them for six minutes. Three suits, one of them large, go by upside down along the keel line with their boots falling together, and no sound. {third_name()} waves to the lens, against orders. # codex: environmental-suit # codex: worf
~ done("hull-walk")
->->
