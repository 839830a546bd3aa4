// Only text and choices: no scene, no world.
A door.
*   [Open it]
    It is a wall.
-   -> END
