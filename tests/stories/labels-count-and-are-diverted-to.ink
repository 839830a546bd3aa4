// choices: 1 0 0
- (opts)
* (get_key) [Take the key] You take it.
* [Look] {get_key: The lock gleams|You see a door}.
  ** (again) [Again] Again.
     -> opts
  ** [Enough]
- {get_key} {opts} {again}
-> END
