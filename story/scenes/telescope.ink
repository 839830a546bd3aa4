// to be written
=== telescope
# scene: telescope
# view: Picard
telescope.
~ done("telescope")
-> camera

=== telescope_unwatched
telescope, unwatched.
~ done("telescope")
->->
