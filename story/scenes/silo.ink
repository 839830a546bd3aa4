// to be written
=== silo
# scene: silo
# view: Picard
silo.
~ done("silo")
-> camera

=== silo_unwatched
silo, unwatched.
~ done("silo")
->->
