// to be written
=== ending_locutus
# ending: locutus
# view: Picard
Locutus.
-> END
