// to be written
=== ending_hive
# ending: hive
# view: Worf
Hive.
-> END
