// to be written
=== lily_and_the_phaser
# scene: lily-and-the-phaser
# view: Picard
lily-and-the-phaser.
~ done("lily-and-the-phaser")
-> camera

=== lily_and_the_phaser_unwatched
lily-and-the-phaser, unwatched.
~ done("lily-and-the-phaser")
->->
