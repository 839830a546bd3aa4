// to be written
=== maglocks
# scene: maglocks
# view: Picard
maglocks.
~ done("maglocks")
-> camera

=== maglocks_unwatched
maglocks, unwatched.
~ done("maglocks")
->->
