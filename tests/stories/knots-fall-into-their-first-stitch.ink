-> train
=== train
= first
First.
-> END
= second
Second.
-> END
