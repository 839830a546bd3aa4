// to be written
=== repairs
# scene: repairs
# view: Picard
repairs.
~ done("repairs")
-> camera

=== repairs_unwatched
repairs, unwatched.
~ done("repairs")
->->
