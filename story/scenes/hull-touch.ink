// to be written
=== hull_touch
# scene: hull-touch
# view: Picard
hull-touch.
~ done("hull-touch")
-> camera

=== hull_touch_unwatched
hull-touch, unwatched.
~ done("hull-touch")
->->
