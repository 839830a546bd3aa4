// The camera: where the story may cut next. Scenes end in -> camera, and nothing is played unwatched inside one.
// READS: queen_dead, ready(), due(), minute(), deck_is(1, …), fact(data_taken). LEAVES: nothing of its own; time passes where the player waits.
// FILM: Montana first, and then the ship; from there the order of scenario.yaml.

=== camera
-> camera_due ->
{ era_is("2063") and deck_is(1, assimilated) and not fact(pods_away):
    -> ending_hive
}
-> camera_cut

= camera_cut
{ ready("missile-strike"):
    The ship has found the year. What do you look at?
}
// Ink works out a label before it asks whether the choice is to be had: so what is not ready is asked first.
{ ready("missile-strike"):
    +   [Montana, on the ground, in the dark]
        -> missile_strike
    +   [Stay with the Enterprise]
        ~ spend(MAX(0, -5 - minute()))
        ~ film_passed = film_scene
        -> camera
}
{ ready("sphere") and not ready("missile-strike"):
    -> sphere
}
{ ready("silo"):
    +   [{camera_at("silo")}, the silo stairs. Crusher goes first]
        -> camera_until("silo") ->
        -> silo
}
{ ready("heat"):
    +   [{camera_at("heat")}, engineering, and a warm wall. Porter]
        -> camera_until("heat") ->
        -> heat
}
{ ready("blackout"):
    +   [{camera_at("blackout")}, the bridge. Deck 16 is silent. Worf]
        -> camera_until("blackout") ->
        -> blackout
}
{ ready("sickbay"):
    +   [{camera_at("sickbay")}, sickbay, and the lamps. Crusher]
        -> camera_until("sickbay") ->
        -> sickbay
}
{ ready("armory"):
    +   [{camera_at("armory")}, the arms locker on ten. Picard]
        -> camera_until("armory") ->
        -> armory
}
{ ready("deck-16"):
    +   [{camera_at("deck-16")}, deck 15, a hatch in the floor. Picard]
        -> camera_until("deck-16") ->
        -> deck_16
}
{ ready("main-engineering"):
    +   [{camera_at("main-engineering")}, the doors of engineering. Picard]
        -> camera_until("main-engineering") ->
        -> main_engineering
}
{ ready("lily-and-the-phaser"):
    +   [{camera_at("lily-and-the-phaser")}, a tube on fifteen. Lily]
        -> camera_until("lily-and-the-phaser") ->
        -> lily_and_the_phaser
}
{ ready("deck-11"):
    +   [{camera_at("deck-11")}, the line on deck 11. Worf]
        -> camera_until("deck-11") ->
        -> deck_11
}
{ ready("hull-touch"):
    +   [{camera_at("hull-touch")}, the Phoenix, and two hands. Data]
        -> camera_until("hull-touch") ->
        -> hull_touch
}
{ ready("crash-and-burn"):
    +   [{camera_at("crash-and-burn")}, the Crash & Burn. Troi]
        -> camera_until("crash-and-burn") ->
        -> crash_and_burn
}
{ ready("telescope"):
    +   [{camera_at("telescope")}, a roof in Bozeman, a mirror. La Forge]
        -> camera_until("telescope") ->
        -> telescope
}
{ ready("the-voice") and camera_data_taken():
    +   [{camera_at("the-voice")}, a table on deck 16. Data]
        -> camera_until("the-voice") ->
        -> the_voice
}
{ ready("descent"):
    +   [{camera_at("descent")}, deck 16, and a spine of light. Data]
        -> camera_until("descent") ->
        -> descent
}
{ ready("dixon-hill"):
    +   [{camera_at("dixon-hill")}, deck 9, and drones behind. Lily]
        -> camera_until("dixon-hill") ->
        -> dixon_hill
}
{ ready("repairs"):
    +   [{camera_at("repairs")}, the Phoenix, with her skin off. La Forge]
        -> camera_until("repairs") ->
        -> repairs
}
{ ready("the-beacon"):
    +   [{camera_at("the-beacon")}, the bridge, and whom he brings. Picard]
        -> camera_until("the-beacon") ->
        -> the_beacon
}
{ ready("hull-walk"):
    +   [{camera_at("hull-walk")}, an airlock, and no air behind it. Worf]
        -> camera_until("hull-walk") ->
        -> hull_walk
}
{ ready("the-chase"):
    +   [{camera_at("the-chase")}, the woods, before dawn. Riker]
        -> camera_until("the-chase") ->
        -> the_chase
}
{ ready("maglocks"):
    +   [{camera_at("maglocks")}, the deflector dish. Picard]
        -> camera_until("maglocks") ->
        -> maglocks
}
{ ready("temptation"):
    +   [{camera_at("temptation")}, deck 16, and what is on a hand. Data]
        -> camera_until("temptation") ->
        -> the_temptation
}
{ ready("dollar-signs"):
    +   [{camera_at("dollar-signs")}, the silo, open to the Moon. Cochrane]
        -> camera_until("dollar-signs") ->
        -> dollar_signs
}
{ ready("decks-5-and-6"):
    +   [{camera_at("decks-5-and-6")}, a ladder full of people. Crusher]
        -> camera_until("decks-5-and-6") ->
        -> decks_5_and_6
}
{ ready("observation-lounge"):
    +   [{camera_at("observation-lounge")}, the lounge, and gold ships. Lily]
        -> camera_until("observation-lounge") ->
        -> observation_lounge
}
{ ready("auto-destruct"):
    +   [{camera_at("auto-destruct")}, the bridge, and three voices. Picard]
        -> camera_until("auto-destruct") ->
        -> auto_destruct
}
{ ready("farewells"):
    +   [{camera_at("farewells")}, the pods. Lily]
        -> camera_until("farewells") ->
        -> farewells
}
{ ready("launch"):
    +   [{camera_at("launch")}, the bunker, and a count. Troi]
        -> camera_until("launch") ->
        -> launch
}
{ ready("the-offer"):
    +   [{camera_at("the-offer")}, the doors of engineering. Picard]
        -> camera_until("the-offer") ->
        -> the_offer
}
{ ready("warp-one"):
    +   [{camera_at("warp-one")}, the Phoenix, and three seats. Riker]
        -> camera_until("warp-one") ->
        -> warp_one
}
{ ready("coolant"):
    +   [{camera_at("coolant")}, engineering, and glass. Data]
        -> camera_until("coolant") ->
        -> coolant
}
{ ready("aftermath"):
    +   [{camera_at("aftermath")}, gas on deck 16. Picard]
        -> camera_until("aftermath") ->
        -> aftermath
}
{ ready("first-contact"):
    +   [{camera_at("first-contact")}, the field, in the evening. Riker]
        -> camera_until("first-contact") ->
        -> first_contact
}
// Choices made so far. With nothing but the way home before the player, there is no night to let go on.
~ temp ahead = CHOICE_COUNT()
{ ready("homeward"):
    +   [{camera_at("homeward")}, the field, and the sky. Lily]
        -> camera_until("homeward") ->
        -> homeward
}
// Where there is nothing to cut to yet, the hour is told after the wait.
{ happened("sphere") and CHOICE_COUNT():
    {hhmm(minute())}.{ decks_lost() != camera_rows: {camera_night()}}
    ~ camera_rows = decks_lost()
}
+   { happened("sphere") and ahead } [Watch nobody. Let the night go on]
    ~ wait()
    -> camera
+   { happened("sphere") } ->
    ~ wait()
    -> camera

// The hour at which a scene is met: its own, or now where that has passed.
=== function camera_at(scene)
~ return hhmm(begins(scene))

// Data is with her. Where no world is kept (Inky, inklecate) it is always minute 0, and he always is.
=== function camera_data_taken()
~ return fact(data_taken) or minute() == 0

// The hours between are nobody's, and what closes in them has happened when the scene begins. A tunnel.
=== camera_until(scene)
~ spend(begins(scene) - minute())
-> camera_due ->
->->

// What nobody watched, in the order in which its windows closed: by the minutes named here, none after has. A tunnel.
=== camera_due
{ due("missile-strike"):
    -> missile_strike_unwatched ->
}
{ due("silo"):
    -> silo_unwatched ->
}
{ due("hull-touch"):
    -> hull_touch_unwatched ->
}
{ due("heat"):
    -> heat_unwatched ->
}
{ minute() <= 105:
    ->->
}
{ due("blackout"):
    -> blackout_unwatched ->
}
{ due("sickbay"):
    -> sickbay_unwatched ->
}
{ due("armory"):
    -> armory_unwatched ->
}
{ minute() <= 190:
    ->->
}
{ due("deck-16"):
    -> deck_16_unwatched ->
}
{ due("main-engineering"):
    -> main_engineering_unwatched ->
}
{ due("crash-and-burn"):
    -> crash_and_burn_unwatched ->
}
{ due("lily-and-the-phaser"):
    -> lily_and_the_phaser_unwatched ->
}
{ minute() <= 299:
    ->->
}
{ due("deck-11"):
    -> deck_11_unwatched ->
}
{ due("the-voice"):
    -> the_voice_unwatched ->
}
{ due("telescope"):
    -> telescope_unwatched ->
}
{ due("dixon-hill"):
    -> dixon_hill_unwatched ->
}
{ due("descent"):
    -> descent_unwatched ->
}
{ minute() <= 469:
    ->->
}
{ due("repairs"):
    -> repairs_unwatched ->
}
{ due("the-beacon"):
    -> the_beacon_unwatched ->
}
{ due("hull-walk"):
    -> hull_walk_unwatched ->
}
{ due("maglocks"):
    -> maglocks_unwatched ->
}
{ minute() <= 556:
    ->->
}
{ due("the-chase"):
    -> the_chase_unwatched ->
}
{ due("temptation"):
    -> the_temptation_unwatched ->
}
{ due("decks-5-and-6"):
    -> decks_5_and_6_unwatched ->
}
{ due("observation-lounge"):
    -> observation_lounge_unwatched ->
}
{ due("dollar-signs"):
    -> dollar_signs_unwatched ->
}
{ due("auto-destruct"):
    -> auto_destruct_unwatched ->
}
{ minute() <= 875:
    ->->
}
{ due("farewells"):
    -> farewells_unwatched ->
}
{ due("launch"):
    -> launch_unwatched ->
}
{ due("the-offer"):
    -> the_offer_unwatched ->
}
{ due("warp-one"):
    -> warp_one_unwatched ->
}
{ due("coolant"):
    -> coolant_unwatched ->
}
{ due("aftermath"):
    -> aftermath_unwatched ->
}
{ due("first-contact"):
    -> first_contact_unwatched ->
}
->->

// The rows of windows that were dark when the camera last looked.
VAR camera_rows = -1

// The ship from outside, between two scenes.
=== function camera_night()
{ fact(queen_dead):
    The windows of the ship come on again, a row at a time.
- else:
    { decks_lost():
    - 0: The ship is lit from end to end.
    - 1: On the ship one row of windows {camera_rows > 1:is still dark|has gone out}, low in the hull: the Borg have that deck.
    - else: On the ship {camera_rows > decks_lost():a row of windows is lit again; {say_number(decks_lost())} are dark|{say_number(decks_lost())} rows of windows have gone out: the Borg have those decks}.{ decks_lost() >= 18 and not fact(pods_away): Lit still {decks_lost() < 23:are {say_number(24 - decks_lost())} rows; the topmost is the bridge|is one row, the bridge}.}
    }
}

// In Inky and inklecate there is no world to ask: the scenes come in the film's order.
VAR film_scene = "nightmare"
VAR film_happened = ""
VAR film_passed = ""

=== function ready(scene)
~ return scene == film_scene

=== function due(scene)
~ return scene == film_passed and scene == film_scene

=== function happened(scene)
~ return film_happened ? "(" + scene + ")"

=== function done(scene)
~ film_happened = film_happened + "(" + scene + ")"
{ scene:
- "nightmare": ~ film_scene = "orders"
- "orders": ~ film_scene = "sector-001"
- "sector-001": ~ film_scene = "weak-point"
- "weak-point": ~ film_scene = "vortex"
- "vortex": ~ film_scene = "missile-strike"
- "missile-strike": ~ film_scene = "sphere"
- "sphere": ~ film_scene = "silo"
- "silo": ~ film_scene = "hull-touch"
- "hull-touch": ~ film_scene = "heat"
- "heat": ~ film_scene = "blackout"
- "blackout": ~ film_scene = "sickbay"
- "sickbay": ~ film_scene = "armory"
- "armory": ~ film_scene = "crash-and-burn"
- "crash-and-burn": ~ film_scene = "deck-16"
- "deck-16": ~ film_scene = "main-engineering"
- "main-engineering": ~ film_scene = "lily-and-the-phaser"
- "lily-and-the-phaser": ~ film_scene = "the-voice"
- "the-voice": ~ film_scene = "telescope"
- "telescope": ~ film_scene = "deck-11"
- "deck-11": ~ film_scene = "descent"
- "descent": ~ film_scene = "dixon-hill"
- "dixon-hill": ~ film_scene = "repairs"
- "repairs": ~ film_scene = "the-beacon"
- "the-beacon": ~ film_scene = "hull-walk"
- "hull-walk": ~ film_scene = "the-chase"
- "the-chase": ~ film_scene = "maglocks"
- "maglocks": ~ film_scene = "temptation"
- "temptation": ~ film_scene = "dollar-signs"
- "dollar-signs": ~ film_scene = "decks-5-and-6"
- "decks-5-and-6": ~ film_scene = "observation-lounge"
- "observation-lounge": ~ film_scene = "auto-destruct"
- "auto-destruct": ~ film_scene = "farewells"
- "farewells": ~ film_scene = "launch"
- "launch": ~ film_scene = "the-offer"
- "the-offer": ~ film_scene = "warp-one"
- "warp-one": ~ film_scene = "coolant"
- "coolant": ~ film_scene = "aftermath"
- "aftermath": ~ film_scene = "first-contact"
- "first-contact": ~ film_scene = "homeward"
- else: ~ film_scene = ""
}
