// choices: 0 0 0
-> top
=== top
{one|two|three} {&a|b} {!x|y} {once|}
{stopping:
- first
- second
- last
}
{cycle:
- tick
- tock
}
+ on -> top
