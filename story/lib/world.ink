// What the story may ask of the world that the runtime keeps, and tell it.
// Each function has a fallback, so that Inky and inklecate play the story too; there the world
// stands still, nothing is held, and the scenes come in the film's order.
//
// Names of clocks, items, people, facts and states are the LIST items of names.ink; scenes are slugs in
// quotes. The compiler checks every name against scenario.yaml.
// "Reads" may stand anywhere. "Changes" stand on lines of their own (~ spend(5)) or in the flow of text;
// in a choice's condition or text, or inside quotation marks of an expression, they are compile problems.

// --- The mission clock -------------------------------------------------------------------------
// Reads: minutes from T+0 in the era we are in (negative before).
EXTERNAL minute()
=== function minute()
~ return 0

// Reads: true while the era is the one named ("2373", "2063").
EXTERNAL era_is(name)
=== function era_is(name)
~ return true

// Changes: MINUTES pass (0 to 600).
EXTERNAL spend(minutes)
=== function spend(minutes)
~ return 0

// Changes: minutes pass until a window of the camera's next opens or closes.
EXTERNAL wait()
=== function wait()
~ return 0

// Changes: the story moves to another era, whose clock stands at minute AT.
EXTERNAL enter_era(name, at)
=== function enter_era(name, at)
~ return 0

// --- Progress clocks ---------------------------------------------------------------------------
// Reads: the value of a clock.
EXTERNAL clock(name)
=== function clock(name)
~ return 0

// Reads: true when a clock stands at its size.
EXTERNAL full(name)
=== function full(name)
~ return false

// Changes: a clock moves by AMOUNT (may be negative); it stops at 0 and at its size.
EXTERNAL advance(name, amount)
=== function advance(name, amount)
~ return 0

// Changes: a clock that counts minutes begins, or stops, to run.
EXTERNAL run(name)
=== function run(name)
~ return 0
EXTERNAL halt(name)
=== function halt(name)
~ return 0

// --- Facts and Earth ---------------------------------------------------------------------------
// Reads: true when the fact is recorded.
EXTERNAL fact(name)
=== function fact(name)
~ return false

// Changes: the fact is recorded; it stays so.
EXTERNAL record(name)
=== function record(name)
~ return 0

// Reads: true while Earth is in this state.
EXTERNAL earth_is(state)
=== function earth_is(state)
~ return false

// Changes: Earth's state. A step that the scenario does not allow is a fault of the story.
EXTERNAL earth_becomes(state)
=== function earth_becomes(state)
~ return 0

// Reads: true when 2373 would be so, if all stopped now.
EXTERNAL future_is(state)
=== function future_is(state)
~ return false

// --- Things ------------------------------------------------------------------------------------
// Reads: true when the person whose eyes we have holds the item.
EXTERNAL has(item)
=== function has(item)
~ return false

// Reads: true when PERSON holds the item.
EXTERNAL holds(person, item)
=== function holds(person, item)
~ return false

// Reads: shots, rounds, minutes of air, doses left in the item.
EXTERNAL charges(item)
=== function charges(item)
~ return 0

// Reads: how many more things PERSON can carry.
EXTERNAL room_for(person)
=== function room_for(person)
~ return 9

// Changes: PERSON now holds the item, wherever it was.
EXTERNAL give(item, person)
=== function give(item, person)
~ return 0

// Changes: whose eyes we have holds the item; the item lies at PLACE; it is used up; it is broken.
EXTERNAL take(item)
=== function take(item)
~ return 0
EXTERNAL leave(item, place)
=== function leave(item, place)
~ return 0
EXTERNAL use_up(item, amount)
=== function use_up(item, amount)
~ return 0
EXTERNAL break_item(item)
=== function break_item(item)
~ return 0

// --- The ship ----------------------------------------------------------------------------------
// Reads: decks that are assimilated; true when the deck is free, contested, assimilated, sealed.
EXTERNAL decks_lost()
=== function decks_lost()
~ return 0
EXTERNAL deck_is(deck, state)
=== function deck_is(deck, state)
~ return false
EXTERNAL sealed(deck)
=== function sealed(deck)
~ return false
EXTERNAL drones(deck)
=== function drones(deck)
~ return 0
EXTERNAL crew(deck)
=== function crew(deck)
~ return 0

// Changes: drones come aboard on a deck; bulkheads close and open; people go to a deck to defend it,
// or leave it; drones are destroyed; the Borg capture, or lose, what hastens them.
EXTERNAL board(deck, count)
=== function board(deck, count)
~ return 0
EXTERNAL seal(deck)
=== function seal(deck)
~ return 0
EXTERNAL unseal(deck)
=== function unseal(deck)
~ return 0
EXTERNAL defend(deck, count)
=== function defend(deck, count)
~ return 0
EXTERNAL clear_drones(deck, count)
=== function clear_drones(deck, count)
~ return 0
EXTERNAL capture(asset)
=== function capture(asset)
~ return 0
EXTERNAL recover(asset)
=== function recover(asset)
~ return 0

// Changes: a weapon is fired once at drones; true while they have not adapted to it.
EXTERNAL fire(weapon)
=== function fire(weapon)
~ return true

// Changes: a weapon's class gets a modulation that they have not met; its shots count anew.
EXTERNAL retune(weapon)
=== function retune(weapon)
~ return 0

// --- Scenes ------------------------------------------------------------------------------------
// Reads: the minute at which the scene begins for whoever cuts to it now.
EXTERNAL begins(scene)
=== function begins(scene)
~ return 0

// Reads: true when the scene can be cut to now; when its hour has passed unwatched; when it has happened.
// The fallbacks of these four stand in the story itself (camera.ink), which knows its own order.
EXTERNAL ready(scene)
EXTERNAL due(scene)
EXTERNAL happened(scene)

// Changes: the scene has happened.
EXTERNAL done(scene)
