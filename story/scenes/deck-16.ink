// to be written
=== deck_16
# scene: deck-16
# view: Picard
deck-16.
~ done("deck-16")
-> camera

=== deck_16_unwatched
deck-16, unwatched.
~ done("deck-16")
->->
