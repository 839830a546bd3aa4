-> train.first
=== train
= second
Second class.
-> END
= first
First class.
-> second
