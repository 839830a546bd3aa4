// to be written
=== ending_first_contact
# ending: first-contact
# view: Picard
First Contact.
-> END
