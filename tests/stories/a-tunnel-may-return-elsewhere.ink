-> wake ->
You never read this.
-> END
=== wake
You wake.
->-> elsewhere
=== elsewhere
Elsewhere.
-> END
