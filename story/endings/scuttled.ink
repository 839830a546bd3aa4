// to be written
=== ending_scuttled
# ending: scuttled
# view: Picard
Scuttled.
-> END
