// Runs into an endless loop behind its choice.
A board is loose.
*   [Step on it]
    -> fall
=== fall
{ 1 == 1:
    -> fall
}
-> END
