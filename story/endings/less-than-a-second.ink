// to be written
=== ending_less_than_a_second
# ending: less-than-a-second
# view: Picard
Less Than a Second.
-> END
