VAR courage = 5
{max(3, 7)} {say("x")} {alter(courage, 2)}{courage}
~ shout()
Twice: {twice(twice(2))}.
-> END
=== function max(a, b)
{a < b:
  ~ return b
- else:
  ~ return a
}
=== function say(x)
said {x}
=== function alter(ref value, by)
~ value += by
=== function shout()
A line of its own.
=== function twice(n)
~ return n + n
