// to be written
=== the_beacon
# scene: the-beacon
# view: Picard
the-beacon.
~ done("the-beacon")
-> camera

=== the_beacon_unwatched
the-beacon, unwatched.
~ done("the-beacon")
->->
