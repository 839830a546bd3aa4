// to be written
=== warp_one
# scene: warp-one
# view: Picard
warp-one.
~ done("warp-one")
-> camera

=== warp_one_unwatched
warp-one, unwatched.
~ done("warp-one")
->->
