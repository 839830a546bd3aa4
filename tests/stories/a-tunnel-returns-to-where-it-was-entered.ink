-> rest ->
Back on the bridge.
-> rest -> hall
=== hall
The hall.
-> twice(2) ->
Done.
-> END
=== rest
{You sit.|You sit again.}
->->
=== twice(n)
{n > 0: Step {n}.}
{n > 0:
  -> twice(n - 1) ->
}
->->
