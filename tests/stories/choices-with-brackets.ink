// choices: 1
"What's that?" my master asked.
* "I am somewhat tired[."]," I repeated.
  "Really," he responded.
* [Say nothing] You say nothing.
* "Nothing, Monsieur!"[] I replied.
- "How deleterious!"
-> END
