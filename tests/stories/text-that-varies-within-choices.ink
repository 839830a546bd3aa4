// choices: 0 0
-> top
=== top
+ Go {top == 1:first}{top > 1:again} [time {top}] it is
  -> top
