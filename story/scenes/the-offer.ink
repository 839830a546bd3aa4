// to be written
=== the_offer
# scene: the-offer
# view: Picard
the-offer.
~ done("the-offer")
-> camera

=== the_offer_unwatched
the-offer, unwatched.
~ done("the-offer")
->->
