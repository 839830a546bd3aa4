// to be written
=== deck_11
# scene: deck-11
# view: Picard
deck-11.
~ done("deck-11")
-> camera

=== deck_11_unwatched
deck-11, unwatched.
~ done("deck-11")
->->
