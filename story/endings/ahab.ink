// to be written
=== ending_ahab
# ending: ahab
# view: Picard
Ahab.
-> END
