// to be written
=== dollar_signs
# scene: dollar-signs
# view: Picard
dollar-signs.
~ done("dollar-signs")
-> camera

=== dollar_signs_unwatched
dollar-signs, unwatched.
~ done("dollar-signs")
->->
