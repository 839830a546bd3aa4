// choices: 0
VAR next = -> alpha
-> next
=== alpha
Alpha.
~ next = -> beta
* [go] -> visit(-> beta)
=== visit(-> where)
{where == next: The same.|Another.}
-> where
=== beta
Beta {TURNS_SINCE(-> alpha)} {READ_COUNT(-> alpha)} {TURNS_SINCE(-> never)}.
-> END
=== never
-> END
