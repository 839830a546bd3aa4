// to be written
=== blackout
# scene: blackout
# view: Picard
blackout.
~ done("blackout")
-> camera

=== blackout_unwatched
blackout, unwatched.
~ done("blackout")
->->
