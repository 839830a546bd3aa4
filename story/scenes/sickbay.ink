// to be written
=== sickbay
# scene: sickbay
# view: Picard
sickbay.
~ done("sickbay")
-> camera

=== sickbay_unwatched
sickbay, unwatched.
~ done("sickbay")
->->
