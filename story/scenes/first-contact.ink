// to be written
=== first_contact
# scene: first-contact
# view: Picard
first-contact.
~ done("first-contact")
-> camera

=== first_contact_unwatched
first-contact, unwatched.
~ done("first-contact")
->->
