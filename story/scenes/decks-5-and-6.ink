// to be written
=== decks_5_and_6
# scene: decks-5-and-6
# view: Picard
decks-5-and-6.
~ done("decks-5-and-6")
-> camera

=== decks_5_and_6_unwatched
decks-5-and-6, unwatched.
~ done("decks-5-and-6")
->->
