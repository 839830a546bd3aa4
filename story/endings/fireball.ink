// to be written
=== ending_fireball
# ending: fireball
# view: Picard
Fireball.
-> END
