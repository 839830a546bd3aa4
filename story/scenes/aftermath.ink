// to be written
=== aftermath
# scene: aftermath
# view: Picard
aftermath.
~ done("aftermath")
-> camera

=== aftermath_unwatched
aftermath, unwatched.
~ done("aftermath")
->->
