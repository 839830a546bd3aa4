// A comment.
Slashes \/\/ and \# and \{ and \| and \-> stay. // but this goes
/* This
too. */ Here. TODO is a word.
-> END
