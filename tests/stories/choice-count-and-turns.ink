// choices: 1 0
-> top
=== top
+ {CHOICE_COUNT() == 0} one {CHOICE_COUNT()}
+ two
+ {CHOICE_COUNT() < 2} never
- {TURNS()} turns.
{TURNS() < 2:
  -> top
}
-> END
