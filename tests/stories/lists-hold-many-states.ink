LIST doctors = Adams, (Bernard), Cartwright, (Denver), Eamonn
LIST levels = low = 2, mid = 4, high = 8
VAR here = (Adams, low)
{doctors} / {LIST_COUNT(doctors)} / {LIST_MIN(doctors)} / {LIST_MAX(doctors)}
~ doctors += Eamonn
~ doctors -= Bernard
{doctors} / {LIST_INVERT(doctors)} / {LIST_ALL(doctors)}
{doctors ? Denver} {doctors !? (Adams, Denver)} {doctors ^ (Denver, Adams)}
{LIST_VALUE(high)} {levels(4)} {here}
~ levels = low
~ levels++
{levels} {levels == mid} {levels < high} {LIST_RANGE(LIST_ALL(levels), 3, 9)}
{doctors == (Denver, Eamonn)} {doctors > (Adams)} {here - low}
-> END
