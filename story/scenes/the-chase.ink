// to be written
=== the_chase
# scene: the-chase
# view: Picard
the-chase.
~ done("the-chase")
-> camera

=== the_chase_unwatched
the-chase, unwatched.
~ done("the-chase")
->->
