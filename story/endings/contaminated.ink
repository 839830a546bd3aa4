// to be written
=== ending_contaminated
# ending: contaminated
# view: Picard
Contaminated.
-> END
