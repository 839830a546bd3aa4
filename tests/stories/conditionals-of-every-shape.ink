VAR x = 2
VAR y = 0
{x == 2: two|other} {y: yes} {not y: no}
{
- x == 0: zero
- x > 1: more
- else: one
}
{x:
- 0: zero
- 1: one
- 2:
  two indeed
  and more
- else: many
}
{ x > 1 && y == 0:
  Both.
- else:
  Not both.
}
{x mod 2 == 0 and not (y > 0) or false:Even.}
-> END
