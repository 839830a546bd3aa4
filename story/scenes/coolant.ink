// to be written
=== coolant
# scene: coolant
# view: Picard
coolant.
~ done("coolant")
-> camera

=== coolant_unwatched
coolant, unwatched.
~ done("coolant")
->->
