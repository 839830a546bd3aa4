// to be written
=== heat
# scene: heat
# view: Picard
heat.
~ done("heat")
-> camera

=== heat_unwatched
heat, unwatched.
~ done("heat")
->->
