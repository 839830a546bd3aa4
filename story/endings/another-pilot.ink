// to be written
=== ending_another_pilot
# ending: another-pilot
# view: Picard
Another Pilot.
-> END
