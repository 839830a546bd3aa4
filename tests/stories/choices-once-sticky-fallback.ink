// choices: 0 0 0
-> top
=== top
Top.
* Once
  -> top
+ {TURNS() < 3} Always
  -> top
* -> out
=== out
Nothing is left.
-> END
