// to be written
=== ending_stranded
# ending: stranded
# view: Picard
Stranded.
-> END
