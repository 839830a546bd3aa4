The door <>
opens
<> slowly.
{true:And} <>
{false:not} shuts.
We hurried home <>
-> savile_row
=== savile_row
to Savile Row
-> as_fast
=== as_fast
<> as fast as we could.
-> END
