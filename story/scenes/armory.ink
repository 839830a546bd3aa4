// to be written
=== armory
# scene: armory
# view: Picard
armory.
~ done("armory")
-> camera

=== armory_unwatched
armory, unwatched.
~ done("armory")
->->
