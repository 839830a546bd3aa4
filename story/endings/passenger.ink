// to be written
=== ending_passenger
# ending: passenger
# view: Picard
Passenger.
-> END
