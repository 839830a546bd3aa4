// to be written
=== the_temptation
# scene: temptation
# view: Picard
temptation.
~ done("temptation")
-> camera

=== the_temptation_unwatched
temptation, unwatched.
~ done("temptation")
->->
