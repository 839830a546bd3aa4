// READS: third, beacon_delay, hull_hurt, hawk_trusted, defiant_end, lily_proof, troi_stand, earth_on_screen, hears, worf_arrival,
// landing, hull_noticed; charges(suit_…), decks_lost(), drones.
// LEAVES: hull_route, hull_noticed (0 to 3); air in three suits. The three of them are at the rim of the dish.
// FILM: the keel; together; stand still; boots on; look up.

// So many minutes of air are gone from each of the three.
=== function hull_air(minutes)
~ use_up(suit_picard, MIN(minutes, charges(suit_picard)))
~ use_up(suit_worf, MIN(minutes, charges(suit_worf)))
~ use_up(suit_third, MIN(minutes, charges(suit_third)))

// The drones on the hull have noticed something.
=== function hull_notice()
~ hull_noticed = MIN(3, hull_noticed + 1)

=== hull_walk
# scene: hull-walk
# view: Worf
# place: The hull, deck 3
The outer door opens and takes the sound away with it. # codex: environmental-suit
There is your breath. There is a hum in your heels where the boots have hold. The captain's helmet goes up over the edge of the lock, and turns, and his arm beckons; then {third_name()}. Then you. The ship is under your feet, and beside your feet is the planet, and it is down. You look at the collar of the suit in front until it has stopped being down. # codex: magnetic-boots
The dial on your wrist has fifty on it. Fifty minutes; and three hundred metres of hull. It is enough for those who do not use it to shout. { beacon_delay:Ahead, beyond the curve, a violet wire stands up out of the ship and does not move.|Ahead, beyond the curve, there is light where there should be none.} # codex: uss-enterprise-e
The captain's hand asks which way.

*   [Over the saucer. It is the shortest]
    ~ hull_route = route_saucer
    ~ hull_notice()
    ~ hull_air(12)
    You point, and walk first. There is no cover on it, no more than on a table. Twelve minutes, in the open, with your shadow laid out before you as far as the rim; and at the ninth a red thread comes over the rim, passes across your chest, and goes back. One of them has seen a thing move. It has made a note.
*   [By the sensor pallets, in their shadow]
    ~ hull_route = route_pallets
    ~ hull_air(16)
    You take the trench between the pallets. { hull_hurt >= 3:Halfway, there is no trench. The cube has been here: the plates are rolled back like the lid of a ration tin, four metres wide, and below are the beds of a cabin on deck 4, made. You cross by the frame, on the hands. You do not look at the beds.|The walls of it are higher than a man, and for sixteen minutes you see only stars, in a strip, and the heels of {third_name()}.}
*   [Along the keel line, underneath]
    ~ hull_route = route_keel
    ~ hull_air(20)
    You go over the edge and underneath. It is the long way, twenty minutes. Nobody walks there, because there the planet is overhead. You have put your eyes on the plate before your boots, and count rivets. There is a word in the old tongue for a warrior who is sick in his helmet. You do not intend to be known by it.
-   -> hull_pace

= hull_pace
# view: Worf
{ third == walk_hawk and hawk_trusted:Hawk does not look round to see if he is doing well. Somebody told him yesterday that he was.|{ third == walk_hawk:Hawk looks round at every tenth step, to see if he is doing well.|{ third == walk_daniels:Daniels steps where you have stepped. He has checked each of his boots twice.|Voss walks as you would cross a yard. She is talking; her helmet is dark, and the lips move: it is to the ship.}}}
You can feel them now. It comes up through the boots, not in time with yours: many feet, working. { defiant_end == defiant_burned or defiant_end == defiant_spent:You had a ship yesterday. You knew the tread of everyone in it.|You know the tread of a crew. This is one foot.} Whatever you feel of them, they will feel of you.

*   [All together, on the captain's step]
    You raise a fist, and open it: as I go. It takes the younger one some steps. Then three pairs of boots come down as one, and through the plate it might be any large machine with a slow habit. # codex: klingon
*   [Each his own pace. Be quick]
    ~ hull_notice()
    You wave them on. It is quick. It is three hands drumming on a table, and you know before the count of forty that somebody has lifted his head.
*   [Stop, whenever they stop]
    ~ hull_air(3)
    ~ spend(3)
    You stop when it stops. You go when it goes. It is how your father hunted the targ, and it is slow, and costs air; and not one of that tread has missed.
-   ~ spend(10)
    At the last frame the captain has gone down on his stomach. You come up beside him. The hull falls away in a bowl forty metres wide. They are in it, twelve, white under the work lamps, without suits. They are building. One comes up the side toward you with a length of conduit, and steps over the frame, and its boot is on the plate a hand from {third_name()}'s fingers.

*   [Take it from behind]
    ~ hull_notice()
    { holds(Worf, mekleth):You stand up behind it. The blade goes in where the hose does|You stand up behind it. You turn the head}, and it comes off the hull and goes away slowly, still carrying the conduit, until it is small. # codex: mek-leth
    Below, eleven go on. But they have closed the space in the row.
*   [Do not move]
    You do not move. It stands. A red line goes over the back of {third_name()}'s helmet, and over yours, { worf_arrival == worf_taken:and you are once more a thing that somebody else will decide about|and you think of the weight of your blade, exactly}. The boot lifts. It was only resting its arms. # codex: borg-drone
-   -> hull_gap

= hull_gap
# view: Picard
~ hull_air(4)
You are not breathing well, and you know what Beverly would say of it. { hears > 1:Without air it ought to be quiet. It is not; you have brought that in with you.|It is quiet enough to hear the pump in your collar.} Between the frame and the rim of the dish lies a gap of six metres, where the gantry used to be{ hull_hurt >= 2:, before you gave the cube a shield to shoot at}. Round by the struts it is a walk of some minutes. Across, it is a step, if one is not attached to anything. # codex: jean-luc-picard

*   [Boots off, and across]
    ~ hull_air(1)
    You cut the magnets, and push. There is nothing above you and nothing below, in every direction, and a star that you know; the six metres take as long as a psalm. Then your glove has the rim. {third_name()} comes after. Worf comes after that, with his eyes shut, and you take him by the wrist and find you are holding it rather longer than he need ever mention.
*   [Round, by the struts]
    ~ hull_air(4)
    ~ spend(4)
    You go round. Hand, boot, hand. {third_name()} is over first, and holds out an arm to each of you without being asked. { troi_stand == troi_by_hawk and third == walk_hawk:Deanna stood by that chair of his while Typhon fell; you have wondered what she said.|It is a small thing, and you see to it that you have noticed.}
*   [Wait for the terminator. Cross in the dark]
    ~ hull_air(3)
    ~ spend(3)
    { hull_noticed > 0:
        ~ hull_noticed = hull_noticed - 1
    }
    You hold up three fingers. The shadow of the saucer is coming aft, at a walking pace; when it has reached you, nobody can see his own hands, and across the bowl they put on lamps. You cross behind the lamps.
-   Then, since it fills the half of everything, you look.
    { lily_proof == proof_earth:You showed it to her through a door, with a field across it. There is no field.|You have shown it to a great many people, through windows.} It is morning on the Atlantic. West of that, under cloud, it is the hour when people who have not slept go to look at the sky.

*   [Look until you have found Montana]
    ~ spend(1)
    { landing ? Picard:There is a ridge. You had your hand on what stands in it, and it was cold, and quiet.|There is a ridge. You have not set foot on it.} You would not have known it from the rest, and that is very much what you came here to keep.
*   [Look at the work]
    You look down instead, at the three places on the rim where the locks are, one near, one far, one on the other side of everything. You find that you have already divided them. { earth_on_screen:You saw it with nine billion on it, yesterday; you can do without the view.|You have the figures of what it might have been, in Data's voice; you can do without the view.}
-   {third_name()} taps the wrist dial, and holds up fingers. {charges(suit_third)}.
    ~ spend(3)
    ~ done("hull-walk")
    -> camera

// Nobody watched. A tunnel.
=== hull_walk_unwatched
# place: The hull, by a camera
~ hull_noticed = 1
~ hull_air(26)
The camera over docking port four has them for six minutes. Three suits, the last a large one, go by upside down along the keel line with their boots falling together, and no sound, as there is never any. The third waves to the lens, against orders. # codex: environmental-suit # codex: worf
~ done("hull-walk")
->->
