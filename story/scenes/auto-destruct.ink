// to be written
=== auto_destruct
# scene: auto-destruct
# view: Picard
auto-destruct.
~ done("auto-destruct")
-> camera

=== auto_destruct_unwatched
auto-destruct, unwatched.
~ done("auto-destruct")
->->
