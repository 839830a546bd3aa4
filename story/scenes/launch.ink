// to be written
=== launch
# scene: launch
# view: Picard
launch.
~ done("launch")
-> camera

=== launch_unwatched
launch, unwatched.
~ done("launch")
->->
