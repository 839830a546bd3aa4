// to be written
=== homeward
# scene: homeward
# view: Picard
homeward.
~ done("homeward")
-> ending_first_contact
