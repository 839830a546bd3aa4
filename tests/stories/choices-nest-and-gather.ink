// choices: 0 1 0
"Well, Poirot? Murder or suicide?"
* "Murder!"
  "And who did it?"
  ** "Detective-Inspector Japp!"
  ** "Captain Hastings!"
  -- "You must be joking!"
     ** "Mon ami, I am deadly serious."
     ** "If only..."
* "Suicide!"
- Mrs. Christie lowered her manuscript a moment.
-> END
