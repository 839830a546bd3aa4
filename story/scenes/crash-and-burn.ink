// to be written
=== crash_and_burn
# scene: crash-and-burn
# view: Picard
crash-and-burn.
~ done("crash-and-burn")
-> camera

=== crash_and_burn_unwatched
crash-and-burn, unwatched.
~ done("crash-and-burn")
->->
