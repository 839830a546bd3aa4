// A small night with everything that the terminal shows: scenes, eyes, things, decks, Earth, an ending.
INCLUDE world.ink
LIST items = phaser_rifle, novel
LIST earth = federation, unwritten, altered
LIST facts = silo_hit, flown
# id: night-watch
# title: Night watch
-> watch

=== watch
# scene: watch
# view: Picard
# place: Bridge
The bridge is quiet at this hour, and you have the watch alone. Somewhere below, a pump starts, and stops again.
"Captain," says the ensign at the rear station, who has not slept. "Deck sixteen doesn't answer."
"Which officer?"
"All of them, sir."
*   "Again. Louder."
    ~ spend(5)
    She calls again. What comes back has the shape of a voice, the way a coat on a chair has the shape of a man.
    -> below
*   [Take the rifle from the rack]
    ~ take(phaser_rifle)
    ~ spend(2)
    It is heavier than in the drills. You find that you are counting the doors between here and there.
    -> below
*   [Do nothing, and listen to the pump until it starts again]
    ~ spend(30)
    It does not start again.
    -> below

=== below
# scene: below
# view: Lily
# place: Deck 14
~ earth_becomes(unwritten)
~ board(16, 12)
Somebody has left a light on in the long room. You would have turned it off.
The air is wet, and warm, and moves.
*   {has(novel)} [Read to it # use: novel]
    You read it the first page. It waits for you to finish, which is worse.
    -> ending
*   [The hatch]
    ~ spend(45)
    ~ seal(15)
    You go through feet first.
    -> ending
*   [Back the way you came]
    ~ spend(120)
    ~ record(silo_hit)
    There is no way you came.
    -> ending
+   [Stay]
    ~ spend(120)
    You stay. -> below_again

=== below_again
The light is still on.
+   [Stay]
    -> below_again
*   [Enough]
    -> ending

=== ending
# ending: night-over
The light goes out, by itself or otherwise.
-> END
