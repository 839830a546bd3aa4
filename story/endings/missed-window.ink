// to be written
=== ending_missed_window
# ending: missed-window
# view: Picard
Missed Window.
-> END
