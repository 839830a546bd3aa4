// to be written
=== observation_lounge
# scene: observation-lounge
# view: Picard
observation-lounge.
~ done("observation-lounge")
-> camera

=== observation_lounge_unwatched
observation-lounge, unwatched.
~ done("observation-lounge")
->->
