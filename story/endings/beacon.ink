// to be written
=== ending_beacon
# ending: beacon
# view: Picard
The Beacon.
-> END
