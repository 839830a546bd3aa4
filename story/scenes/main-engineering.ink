// to be written
=== main_engineering
# scene: main-engineering
# view: Picard
main-engineering.
~ record(data_taken)
~ done("main-engineering")
-> camera

=== main_engineering_unwatched
main-engineering, unwatched.
~ record(data_taken)
~ done("main-engineering")
->->
