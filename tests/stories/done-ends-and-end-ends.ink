// choices: 0
One.
* go
- Two. -> DONE
