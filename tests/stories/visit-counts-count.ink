// choices: 0 0
-> room
=== room
{room} {room.stitch} {not hall: no hall}
-> stitch
= stitch
{room > 1: again}
+ [hall] -> hall
=== hall
{room} {hall}
+ [back] -> room
