// to be written
=== hull_walk
# scene: hull-walk
# view: Picard
hull-walk.
~ done("hull-walk")
-> camera

=== hull_walk_unwatched
hull-walk, unwatched.
~ done("hull-walk")
->->
