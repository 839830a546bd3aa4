// to be written
=== farewells
# scene: farewells
# view: Picard
farewells.
~ done("farewells")
-> camera

=== farewells_unwatched
farewells, unwatched.
~ done("farewells")
->->
