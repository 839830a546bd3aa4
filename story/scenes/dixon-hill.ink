// to be written
=== dixon_hill
# scene: dixon-hill
# view: Picard
dixon-hill.
~ done("dixon-hill")
-> camera

=== dixon_hill_unwatched
dixon-hill, unwatched.
~ done("dixon-hill")
->->
