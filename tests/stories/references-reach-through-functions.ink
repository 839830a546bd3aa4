VAR a = 1
~ temp b = 10
~ outer(a)
~ outer(b)
{a} {b}
-> END
=== function outer(ref x)
~ inner(x)
~ x++
=== function inner(ref y)
~ y = y * 2
