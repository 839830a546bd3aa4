// READS: landing, confidant, wounded_place, engines_strained, hears, fire_order, deck_16_watch, silo_saved, cochrane_place, lily_hurt,
// sky_guess, missile_patched, conn_order; facts valve_shut, injectors_saved, logbook_saved, phoenix_hit_again; what Lily holds; holds(Picard, novel).
// LEAVES: met_lily, doses, dead_covered, cochrane_traced, lily_came, warm_order; facts lily_aboard, locals_saw, cochrane_unwilling;
// hypospray (Crusher) 1, 3 or 4 less, submachine_gun emptied, or less by 10; damage summed; trust, rumour. Crusher is aboard from the end of it,
// Lily too unless came_dying; a gun that she held is still hers. The beam is off the bunker door. Cochrane has been seen by nobody who knew him.
// FILM: Data goes down; you and yours; the seam; from where she lies; Porter.

// What the strikes did to the Phoenix, and what Lily saved her from.
=== function silo_damage()
{ fact(phoenix_hit_again):
    ~ advance(damage, 2)
}
{ fact(valve_shut):
    ~ advance(damage, -1)
}
{ fact(injectors_saved):
    ~ advance(damage, -1)
}
{ fact(logbook_saved):
    ~ advance(damage, -1)
}
{ missile_patched:
    ~ advance(damage, -1)
}

=== silo
# scene: silo
# view: Crusher
# place: The silo, Bozeman
~ give(hypospray, Crusher)
Breath first. { landing ? Picard:Jean-Luc's behind you, through the nose and too quick{ confidant == told_beverly:, as it was at your door this morning}. Data makes none.|{ landing ? Riker:Will's behind you, easy, a man being shown a friend's cellar. Data makes none.|Kaplan's behind you, and has left off whistling.}} The dial on your wrist is as red as it goes. # codex: theta-radiation
{ silo_saved ? Pruitt:Nobody lies on the stair. You had been ready for somebody.|A telephone cord comes up the stair. On its end is a man in a headset, who isn't breathing. One.}
A woman, below. Shallow, through the mouth; on her feet. Past her { silo_below():somebody knocks on a steel door, evenly|a beam lies across a steel door, and nobody knocks}.
{ holds(Lily, submachine_gun):Metal slides back, and catches.|Metal: keys, going one by one between the fingers of a fist.}
"I'm a doctor," you say.
"Yeah?" says the dark. "What's that going to cost me?"

*   [Stun her from the stair]
    ~ met_lily = met_by_stun
    ~ advance(trust, -1)
    You say how light you want it, and step to the wall. { landing ? Data:Data|Kaplan} fires past your ear, and you hear her head meet the grating. You have put people under for thirty years, and until now you had always asked.
*   { landing ? Data } [Send Data down to her]
    -> silo_walk
*   { not (landing ? Data) } [Put the lamp on your own face]
    ~ met_lily = met_by_talk
    ~ advance(trust, 1)
    ~ spend(6)
    -> silo_shoots ->
    You are blind now, and lit, and you don't move. "You look tired," she says, after a while, crossly. You tell her how many you have lost today. She tells you how many she has. She is at { LIST_COUNT(silo_saved) > 1:three|five} when her knees go.
*   [Name a price: her opinion of the bag]
    ~ met_lily = met_by_talk
    ~ advance(trust, 1)
    ~ spend(5)
    -> silo_shoots ->
    "I show you what's in it," you say, "and you tell me what I could get."
    She goes through it by ear, as you set each thing on the step: six jars; a goat; the stove she sold, back. "You were robbed," she says of the tricorder, and sits down before she has decided to.
*   [Go on talking. Bag down, hands out]
    ~ met_lily = met_by_talk
    ~ advance(trust, 1)
    ~ spend(4)
    -> silo_shoots ->
    "You've been sick twice," you tell her, "and your head aches."
    "Three times. What's in the bag?"
    You begin at the top of it. You have got to the bandages when her breathing changes, and you are down the steps before she is.
-   -> silo_doses

= silo_walk
# view: Data
~ met_lily = met_by_data
You go down past Doctor Crusher, hands open.
{ holds(Lily, submachine_gun):
    At your second step she fires. { charges(submachine_gun) == 30:Nine go into the concrete and twenty-one into you.|Three of her thirty went upward, earlier. Six go into the concrete and twenty-one into you.} With the magazine empty she goes on pulling the trigger. # codex: bullet
    ~ use_up(submachine_gun, charges(submachine_gun))
- else:
    At your second step she throws the keys. You catch them. Then she hits you, and you turn your jaw five degrees, to be softer. "You will injure your hand," you say.
}
{ sky_guess == guess_coalition:"Tell your Coalition you missed," she says.|{ sky_guess == guess_satellite:"Which one of you was aiming it?" she says.|"Whose are you?" she says.}} # codex: data
You catch her 0.4 seconds before the grating does.
-> silo_doses

= silo_doses
# view: Crusher
~ spend(6)
Pulse a hundred and thirty. Gums bleeding.
<> { fact(valve_shut): Her right palm has no skin, and a rim of red paint.|{ silo_saved ? Marta: Both palms are burned across, in bars.|{ lily_hurt > 0: One shoulder sits lower than the other.| Not a mark on her.}}}
{ silo_below():
    { landing ? Data:Data lifts the beam|Kaplan burns the beam} off the door. {silo_out()} { silo_saved ? Marta:"That's Lily," shouts Marta Quill, who is deaf in one ear.|{ silo_saved ? Dez:"That's Lily," says Dez, who is fifteen and has one shoe.|{ silo_saved ? Pruitt:"Sloane," says Pruitt, the watchman, and salutes her.|"That's Lily," he says, from a distance.}}}
- else:
    At the blast door a woman calls names. At "Lily?" you answer. { fire_order == fired_early: "Black stuff's falling, and it hisses," the voice says. "Can we come in?"|"It's Nan," the voice says. "I've Bram here, and soup."}
}
The hypospray holds six doses. Whoever could make more is with the wounded, { wounded_place == wounded_on_deck_9:on deck 9|{ wounded_place == wounded_in_shuttlebay:in the shuttlebay|on the floor of sickbay}}.

*   [Dose her, and { silo_below():whoever was knocking|the two at the door}]
    ~ doses = doses_for_them
    ~ use_up(hypospray, 4)
    Two for her. You share two more out by weight. { silo_saved ? Dez:Dez holds down his collar and says thank you to the nozzle.|{ silo_saved ? Marta:Marta tells the whole shaft that it tickles.|{ silo_saved ? Pruitt:Pruitt asks on whose authority.|{ silo_below():The man in the coat wants to know what proof it is.|Nan Teller, who has come down with the soup, asks what proof it is.}}}} None is for you.
*   [Dose her, and you and yours. It is the book]
    ~ doses = doses_for_us
    ~ use_up(hypospray, 4)
    Two for her, one for your own neck, one for { landing ? Picard:Jean-Luc, who is looking down the shaft|{ landing ? Riker:Will, who says ow, for your sake|Kaplan, who shuts his eyes}}. { silo_below():From the bunker door somebody watches the nozzle go by|The voice up at the door coughs}. That leaves two.
*   { silo_saved ? Dez } [Dose her, and the boy. Nobody else]
    ~ doses = doses_for_them
    ~ use_up(hypospray, 3)
    Two for her, and one for Dez, who is fifteen and has the most marrow to lose. He wants to know if it was anybody's. "Yours," you say. You feel the place on your own neck where it would have gone. You count what is left: three.
*   [Dose only her, once. Keep the other five]
    ~ doses = doses_kept
    ~ use_up(hypospray, 1)
    One, which is half of what she needs. By morning you will know who in this valley is worst. You lock the case.
-   { cochrane_place == cochrane_in_silo: When you look round, the man in the long coat is gone, and a tin marked COIL ALC with him, off the bench.}
    { landing ? Picard:
        -> silo_picard
    }
    { landing ? Riker:
        -> silo_riker
    }
    -> silo_alone

= silo_picard
# view: Picard
Your lamp finds the Phoenix and climbs her. In the museum the hammer marks hang too high to be seen. { hears > 0: Your temple has gone quiet in front of her, and you distrust that.} { holds(Picard, novel): The book in your jacket knocks on the rail.} # codex: phoenix
-> silo_ship

= silo_riker
# view: Riker
One level down you hold the lamp up for the Phoenix. She's smaller than on the school trip. Data's gone to the worst of the damage, and you've got a minute to be ten years old. # codex: phoenix
-> silo_ship

= silo_alone
One level down stands the rocket, with a hole in its side. It isn't bleeding, and it can wait. Kaplan has come to attention in front of it. "That's her, Doctor," he says. "I had her on my lunch box." # codex: phoenix # codex: kaplan
-> silo_ship

= silo_ship
~ spend(8)
~ silo_damage()
{ fact(phoenix_hit_again):The last shot has leaned the whole shaft; she stands straight in it, and so looks crooked.|Nothing else here is still standing.} Under the stair is someone's cot, with its bottles. On the gratings, and in the hole below six, are the dead: {silo_dead()}.

*   { not holds(Lily, logbook) } [Climb her ladder, and look in]
    ~ spend(2)
    Three seats off a scrapped jet. A dial that says OIL. { landing ? Picard:You do not sit. For the space of a minute nobody on any ship of yours, or next door, wants anything.|{ landing ? Riker:You sit, and your knees remember the museum's rope. Somebody's left half a sandwich on the throttle.|On the left one hangs a paper bag, folded small, for being sick in. You leave it where its owner will look.}}
    { landing ? Picard:
        ~ advance(obsession, -1)
    }
*   { holds(Lily, logbook) } [The logbook from inside her shirt]
    ~ cochrane_traced = true
    Every weld of two winters, in her hand, and in the margin another's: "Ask me sober." "Owe Eddie." "See Hollis, behind the still." "Coil alc. evaporates, don't look at me." A man with three places to go when he is thirsty. It is put back where it was warm.
*   [The bunk under the stair, and its bottles]
    ~ cochrane_traced = true
    The name taped over it is Cochrane's. Beneath stand jars with chalk on their lids, from a bar that keeps accounts; a stone bottle stopped with resin, from a still; a tin of alcohol for the coils, half down. He has three places to go when he is thirsty.
*   [The dead. Cover them, with their names]
    ~ dead_covered = true
    ~ spend(5)
    Inside the blast door are seven hooks with names on tape, and a coat on most. You bring the coats down, and as you lay each you say whose it is{ LIST_COUNT(silo_saved) < 3:: {say_hands((Marta, Pruitt, Dez) - silo_saved)}}. Odell, Birdie, Sully and Yun went with the floor of six; you hang theirs on the rail above it.
*   [Her torn seam]
    ~ advance(damage, -1)
    { missile_patched:The tear is full of lagging already, with tooth marks on the wire. You double it|You pack the tear with lagging and wire it, to the length of an arm}. { landing ? Data:"That will save some forty minutes," says Data.|"Is that how they did it?" says Kaplan. You have closed worse, on people.}
-   -> silo_up

= silo_up
~ spend(4)
{ landing == Crusher:Back on two the woman's breathing has a catch at the top. Down here she has an hour and a half. On your table she would live.|Up on two Beverly has the woman's head on her knee. "Down here she has an hour and a half," she says. "On my table she'll live."}
{ silo_watched():The others stand round with lamps, to see what is done with her.|Lamps are coming down the stair.}

*   [Wake her, and ask her]
    ~ lily_came = came_awake
    ~ record(lily_aboard)
    ~ advance(trust, 1)
    ~ rumour_grows(1)
    The salts bring her up swinging. She is told of a bed, a long way off, and the alternative. { met_lily == met_by_data:"Is he going to be there?" she says, of Data.|{ met_lily == met_by_stun:"You shot me," she says. "Is that how you ask?"|"You never got to the bottom of that bag," she says.}} Then, to the stair: "I'm going with these people! If I'm not back by breakfast they're at fault!" The stair is still arguing when the beam takes her.
*   [Leave her with her own people]
    ~ lily_came = came_dying
    ~ advance(trust, -1)
    { landing == Crusher:You have forty of your own to see to. You show {silo_friend()} how to hold her, twice.|"They will want to nurse their own," you say. Beverly turns her wrist so that you can read the dial. Then she shows {silo_friend()} how to hold her.}
    -> silo_left
*   [From where she lies, now]
    ~ lily_came = came_asleep
    ~ record(lily_aboard)
    { silo_watched():
        ~ record(locals_saw)
        ~ rumour_grows(1)
        { landing == Crusher:You hold her head, and give the word. {silo_friend()} has stopped in the middle of a word.|The beam takes them both. {silo_friend()} gets down to look under the grating.}
    - else:
        { landing == Crusher:You hold her head, and give the word. When the lamps come round Kaplan is studying a wall.|The beam takes them both. When the lamps come round, you and Data are studying a wall.}
    }
*   [Out of their sight first]
    ~ lily_came = came_asleep
    ~ record(lily_aboard)
    ~ spend(5)
    "Air," the lamps are told, "she must have air," and she is carried up through them and out behind the firs{ fire_order == fired_early:, where black splinters have melted down through the snow, each in a hole of its own}. Somebody has pushed a jar of soup in with the blanket, and it goes up too.
-   ~ record(cochrane_unwilling)
    -> silo_warm

= silo_left
*   [Nothing more can be left in this century]
    { landing == Crusher:You go up alone.|She goes up alone.} {silo_friend()} is rocking her by then, in time, as one does a child in a cart.
*   [Leave a dose, and how to give it]
    ~ use_up(hypospray, MIN(1, charges(hypospray)))
    ~ advance(trust, 1)
    ~ rumour_grows(1)
    An ampoule, and a needle from the kit for bad days, and the hour to use it chalked on the grating. {silo_friend()} holds it to the lamp. It is labelled, in a type that nobody will cut for a hundred years. { landing == Crusher:You go up alone.|She goes up alone.}
-   ~ record(cochrane_unwilling)
    -> silo_warm

= silo_warm
# view: Picard
{ landing ? Picard:
    La Forge calls: he had better not come down yet.
- else:
    You are back at the pad when Beverly comes up{ lily_came == came_dying:, and her hands are empty|, and somebody in a blanket goes by at a run}. La Forge is due at the Phoenix, and calls: he had better wait.
}
~ spend(6)
"It's that wall on 16," he says. "Up six degrees. { engines_strained:Half my people blame the red-line run, and half Porter's couplings.|I can't even blame the engines.} { deck_16_watch == watch_guards:Kellogg and his five have their collars open.|{ deck_16_watch == watch_sweep:It's the wall with the crooked screw.|Nobody's looked behind it. At our convenience, sir.}}" # codex: geordi-la-forge # codex: paul-porter

*   "Mister Porter has it. No one works alone[."]," you say. "In pairs, while it is warm."
    ~ warm_order = warm_pairs
    "Porter and Eiger, then. He'll tidy, she'll write down what he tidied." He is cheerful again already. # codex: inge-eiger
*   "Mister Porter has it. Come down[."]," you say. "She was built by hand, and there is a hole in her."
    ~ warm_order = warm_porter
    "Paul, you've got sixteen," you hear, and Porter telling a wall that he will see to it.
*   { engines_strained } "It was I who ran her red. Tell them so[."]," you say. "Mister Porter has it. Come down."
    ~ warm_order = warm_porter
    ~ advance(obsession, -1)
    "They've drawn his couplings on the duty board already," says La Forge. "With ears. I'll tell them whose ears." You hear Porter, behind him, tell a wall that there has been a misunderstanding.
*   { not engines_strained } [Ask Porter himself what it is]
    ~ warm_order = warm_pairs
    He is given the badge to hold. "It isn't a fault, sir," he says. "A fault's got a shape." He would be glad of Eiger, for the writing. You make it an order: the two of them, and neither alone. # codex: inge-eiger
*   "Stay till it is cool, and then come down[."]," you say.
    ~ warm_order = warm_la_forge
    ~ advance(damage, 1)
    For ten minutes the Phoenix stands open to the soot. "It isn't cool," he reports, "and it isn't a fault. There's no circuit of ours behind it. I've told Porter so, and to wear a phaser." You tell him to come.
-   { landing ? Riker:Worf keeps the chair.|Riker { landing ? Picard:comes|goes} down with La Forge{ landing == Crusher: and Data}, and gives Worf the chair{ conn_order == conn_call_me:, with your order to call you for anything odd|{ conn_order == conn_trust_nothing:, and your warning against quiet}}.} "And Cochrane?" asks La Forge. { cochrane_traced:Troi is to call at his three addresses.|Nobody has seen him. Troi is to look.}
    ~ spend(2)
    ~ done("silo")
    -> camera

// She has not finished with strangers: a tunnel.
=== silo_shoots
{ holds(Lily, submachine_gun):
    ~ use_up(submachine_gun, MIN(10, charges(submachine_gun)))
    Ten rounds go over your head, and the roof comes down your collar. { sky_guess == guess_coalition:"That's for the Coalition."|{ sky_guess == guess_satellite:"Next one's aimed. Like yours was."|"That's for whoever you are."}} # codex: bullet
- else:
    Keys hit the wall beside your ear. { sky_guess == guess_coalition:"The Coalition's sending doctors now?"|{ sky_guess == guess_satellite:"Who was steering it?"|"Whose doctor?"}}
}
->->

// Somebody is alive behind the bunker door.
=== function silo_below()
~ return LIST_COUNT(silo_saved) > 0 or cochrane_place == cochrane_in_silo

// Somebody of the place stands by when Lily is taken up. Cochrane, if he was there, has gone.
=== function silo_watched()
~ return LIST_COUNT(silo_saved) > 0 or (doses == doses_for_them and cochrane_place != cochrane_in_silo)

// Who comes out at the bunker door.
=== function silo_out()
{ LIST_COUNT(silo_saved) + (cochrane_place == cochrane_in_silo) == 1:Out comes|Out come}
<> { LIST_COUNT(silo_saved) > 0:{say_hands(silo_saved)}{ cochrane_place == cochrane_in_silo:, and a man in a long coat who gives no name}|a man in a long coat, who gives no name}.

// The dead (no full stop).
=== function silo_dead()
{ LIST_COUNT(silo_saved) == 3:the four of the day crew|{say_hands((Marta, Pruitt, Dez) - silo_saved)}, and the four of the day crew}

// One of the place, who stays.
=== function silo_friend()
{
- silo_saved ? Marta: Marta Quill
- silo_saved ? Dez: Dez
- silo_saved ? Pruitt: Pruitt
- else: Nan Teller
}

// Nobody watched: the film's outcome, in a doctor's log. A tunnel.
=== silo_unwatched
# place: Sickbay, a medical log
~ give(hypospray, Crusher)
~ use_up(hypospray, 4)
{ landing ? Data:
    { holds(Lily, submachine_gun):
        ~ use_up(submachine_gun, charges(submachine_gun))
    }
- else:
    ~ met_lily = met_by_stun
}
~ silo_damage()
~ advance(damage, -1)
~ record(lily_aboard)
~ record(cochrane_unwilling)
Medical log, Crusher. Bed four: female, thirties, theta radiation, asleep. { landing ? Data:Subdued by Commander Data{ holds(Lily, submachine_gun):, whose tunic has twenty-one holes in it|, whom she had hit with both hands}.|Stunned by Crewman Kaplan, at my order.} { LIST_COUNT(silo_saved) > 0:Alive below: {say_hands(silo_saved)}. |}Dead below: {7 - LIST_COUNT(silo_saved)}. { landing ? Riker:Commander La Forge has|Commanders La Forge and Riker have} gone down to the rocket; Worf has the bridge, and Porter a warm wall on deck 16. Doctor Cochrane was not among the dead. Nobody can find him among the living.
~ done("silo")
->->
