~ temp scene = 0
-> rise(scene)

=== rise(ref scene)
~ scene++
Scene {scene}.
-> again(scene)

=== again(ref scene)
~ scene++
Scene {scene}.
-> END
