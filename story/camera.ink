// The camera: where the story may cut next. Scenes end in -> camera, and nothing is played unwatched inside one.
// READS: ready(), due(), minute(). LEAVES: nothing of its own.
// FILM: Montana first, and then the ship.

=== camera
{ due("missile-strike"):
    -> missile_strike_unwatched ->
}
{ happened("sphere"):
    -> ending_to_be_continued
}
{ ready("missile-strike"): The ship has found the year. What do you look at? }
+   { ready("missile-strike") } [Montana, on the ground, in the dark]
    -> missile_strike
+   { ready("missile-strike") } [Stay with the Enterprise]
    ~ spend(MAX(0, -5 - minute()))
    ~ film_passed = film_scene
    -> camera
+   { ready("sphere") and not ready("missile-strike") } ->
    -> sphere

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
- else: ~ film_scene = ""
}
