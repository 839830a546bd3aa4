-> a(5)
=== a(x)
~ temp y = x * 2
-> b(y, x)
=== b(p, x)
{p} {x}
-> END
