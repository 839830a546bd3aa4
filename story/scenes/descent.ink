// to be written
=== descent
# scene: descent
# view: Picard
descent.
~ done("descent")
-> camera

=== descent_unwatched
descent, unwatched.
~ done("descent")
->->
