// READS: lily_term, lily_proof, lynch_met, mercy_order, hears, home_promise, line_end, met_lily; holds(Lily, …), charges(…), holds(Hawk, grenades), fact(lost_lynch), decks_lost().
// LEAVES: dixon_way, chip_end; obsession, trust; the neuroprocessor (Picard, unless chip_missed); the tommy gun stays where it came from. Lily
// has seen his hands. They go up together.
// FILM: play it; take the gun; fire till it is empty; go on; say it.

// How far the tale has got: at two, everyone in the room has a reason to draw.
VAR dixon_page = 0
// How near they are: at three, an arm's length.
VAR dixon_near = 1
// He has fired the gun.
VAR dixon_fired = false
// He called Lynch by his name, and she heard it.
VAR dixon_named = false

=== dixon_hill
# scene: dixon-hill
# view: Lily
# place: Holodeck 2, deck 9
The dress wasn't there a second ago. It's green, there's no back to it, and your boots are shoes. # codex: holodeck # codex: hologram
{ lily_term == goes_alone:He fetched you from the doctor, on nine, and six of those things have followed, at a walk.|Six of those things have followed you, at a walk. He whistled.} Then he talked to a door, and it's a dance floor, a band, and him in a white jacket. # codex: dixon-hill
"None of these people is there," he says, "but their bullets hurt. I want one of the six dead, and the orders out of its chest."
Under the arch a waiter asks the first has he a table. It stops, and looks the waiter over. So they've got to read everybody.
-> dixon_turn_one

= dixon_turn_one
# view: Picard
# place: The Café des Artistes, 1941
In this chapter the hero speaks to Ruby and insults Nicky the Nose; then at one word nine gangsters draw. At each line the drones will be nearer. The quick way is in a violin case, by a large young man's feet: a Thompson gun.{ hears >= 3: You know two of the six by number: Three of Nineteen, Ten of Nineteen.} # codex: ruby # codex: nicky-the-nose # codex: three-of-nineteen # codex: ten-of-nineteen

*   [Cry "Fire!" and send the crowd at the arch]
    ~ dixon_way = dixon_crowd
    ~ dixon_near = 0
    You have a voice that was made for shuttlebays. Two hundred people who do not exist get up, shriek, and make for the only arch. The six are carried out backward, reading.
    "Who's paying for the coats?" says Lily. The band plays on, for want of any instruction. # codex: lily-sloane
*   [Play the chapter: go to Ruby, and say the line]
    ~ dixon_page = 1
    ~ dixon_near = 2
    You lean on the piano. "You're a hard man to wait for, Dix," says Ruby, and you give her the book's answer. "Who's the kid?"
    "I'm with the kitchen," says Lily.
    One of the six has been asked to dance, and stops to read the lady.
*   [Ask Lily to make a scene. Any scene]
    ~ dixon_page = 1
    ~ dixon_near = 2
    ~ advance(trust, 1)
    "What about?" she says. "Whatever comes to hand." Her hand comes, across your face, and the band stops. "Three weeks!" Lily tells the room. "In a trailer! He said that he was a dentist!"
    "He told me a lawyer," says Ruby, from the piano. The six have stopped to read the women.
*   [Take the gun from the violin case, now]
    -> dixon_arm ->
    ~ dixon_near = 0
    You say, "May I?" and hit him, which is not in the book. The nearest of them looks the gun over, finds no current in it, and comes on. It goes back over two chairs.
-   -> dixon_turn_two

// The gun comes out of its case, into his hands. A tunnel.
= dixon_arm
{ room_for(Picard) == 0:
    { holds(Picard, phaser) and room_for(Lily) > 0:
        ~ give(phaser, Lily)
        "Hold this," you tell Lily, and she has the phaser in her bosom before you have seen where it went.
    - else:
        ~ free_a_hand()
    }
}
~ give(tommy_gun, Picard)
~ dixon_fired = true
~ dixon_way = dixon_bullets
{ fire(tommy_gun):
    ~ use_up(tommy_gun, 11)
}
~ advance(obsession, 1)
->->

= dixon_turn_two
# view: Picard
~ spend(4)
{ dixon_near:
- 0: That has bought you the width of the floor. {dixon_fired:Five|All six} come on across it.
- 2: Two have reached the piano.
- else: They come on.
}
Nicky the Nose, whose nose is silver, puts down his fork. "Hill," he says. "You're bleeding on my evening." # codex: nicky-the-nose
{ line_end == line_spent:Below you Worf has spent twelve people for some minutes, and you are in a dinner jacket. |}Lily has { lily_term == goes_armed and holds(Lily, phaser):a hand inside the dress, on the phaser that she kept|a hand on the bread knife}.

*   [Insult Nicky, as the book has it]
    ~ dixon_page = dixon_page + 1
    ~ dixon_near = MIN(3, dixon_near + 1)
    You tell Nicky what he wears it to hide, and you tell the table who broke the first one. { dixon_page >= 2:At every chair along that side somebody has pushed back his coat. One line more, and they draw.|But nobody has spoken to Ruby, so that it comes a page too soon, and they only stare.} # codex: mob
    { dixon_page >= 2:There is a hand on your shoulder, with a drill in it.|The speech was long, and they have used the time.}
*   { not dixon_fired } [Take the gun, and let the chapter be hanged]
    -> dixon_arm ->
    ~ dixon_near = 1
    You are on one knee, you have it out. It kicks. Two of them fold up, as anyone would, and others come over them.
*   { lynch_met and fact(lost_lynch) } [Call Mister Lynch by his name]
    ~ dixon_near = 1
    ~ spend(1)
    ~ advance(trust, 1)
    { clock(obsession) > 0:
        ~ advance(obsession, -1)
    }
    ~ dixon_named = true
    "Mister Lynch," you say, and it carries. The third of them stops between two tables. The lens is on you; the other eye is looking for where that came from, and the hand that is still a hand has gone to the waist, where he kept a watch. Then the next one turns it round by the elbow.
    "You knew that one," says Lily.
    "I asked him his name."
*   { not (lynch_met and fact(lost_lynch)) } [Champagne, for the gentlemen in black]
    ~ dixon_near = 1
    ~ spend(2)
    The waiter counts them, and bows. Each is asked to say when, and reads the label, the waiter, and a very large number of bubbles. "You're paying for that," says Nicky the Nose, who has begun to be interested.
*   { dixon_fired } [Again, and closer]
    ~ advance(obsession, 1)
    ~ use_up(tommy_gun, charges(tommy_gun))
    ~ dixon_near = 1
    You have wanted, since some time yesterday, to be the one who walks.
    "Hey," says Lily, behind you. "Those two are down." The gun is still going, and it is you that are firing it, until it clicks.
*   [Let Lily try]
    ~ dixon_near = 1
    {
    - holds(Lily, submachine_gun) and charges(submachine_gun) > 0:
        ~ use_up(submachine_gun, MIN(10, charges(submachine_gun)))
        "Finally," says Lily. She stands on a chair to do it, with her shoes off. There are two fewer of them, and no chandelier.
    - holds(Lily, phaser) and charges(phaser) > 0:
        { fire(phaser):
            Lily shoots one with your phaser, both eyes shut, and opens them, and says a word that is older than the war.
        - else:
            Lily shoots one with your phaser. It ripples, green, and comes on. She throws a soup tureen at it, and it stops to read the soup.
        }
    - else:
        Lily turns round to a man at the next table. "He says you cheat," she tells him, of the nearest, and it has to read a fist, and a bottle, and that man's wife.
    }
-   -> dixon_turn_three

= dixon_turn_three
# view: Picard
{ dixon_near >= 3:It has your shoulder. The other hand comes up, with its two small points, to the side of your neck.|Ten feet of parquet are left.{ dixon_fired and charges(tommy_gun) == 0: The gun is empty.}} # codex: assimilation-tubule

*   { dixon_page >= 2 } ["Gentlemen," you say. "This man is a policeman"]
    ~ dixon_way = dixon_story
    You point at the drone. Nine men stand up along one side of a table and fire, and go on firing, at it and at the five behind it. The hand comes away from your neck.
    Smoke. Ruby has not dropped a note. "You've been holding out on me, Dix," she says. # codex: ruby
*   { dixon_fired and charges(tommy_gun) > 0 } [Fire until it is empty]
    ~ use_up(tommy_gun, charges(tommy_gun))
    ~ advance(obsession, 1)
    You fire until nothing stands. Then you go on, at the floor, until it clicks; and a little after that.
*   { not dixon_fired and dixon_near >= 3 } [Stand still, and be read]
    ~ dixon_way = dixon_crowd
    ~ advance(obsession, 1)
    ~ advance(trust, 1)
    The light comes up your shirt front to your face, and stays, and the others turn their heads. It says the name, the other one, low, as one speaks to a superior officer. It is still waiting for an answer when Lily takes it behind the knees with the piano stool, and two sopranos sit down on it.
*   { not dixon_fired and dixon_near < 3 } [Have every lamp in the place put out]
    ~ dixon_way = dixon_crowd
    ~ spend(1)
    It goes black, all but the red threads. The crowd can see those, and has plates. You hear crockery, and then furniture. "Left a bit!" says Lily, to somebody. When you ask for light, all but one have been carried off through the arch, under the tables that they were hit with.
*   { dixon_fired } [Give the gun to the man whose case it was]
    ~ dixon_way = dixon_story
    ~ dixon_fired = false
    ~ spend(1)
    { clock(obsession) > 0:
        ~ advance(obsession, -1)
    }
    { charges(tommy_gun) > 0:
        ~ use_up(tommy_gun, charges(tommy_gun))
    }
    ~ leave(tommy_gun, "holodeck")
    "Yours, I believe," you say. The large young man has been feeling for it beneath his chair. He fits the spare drum from his hat, looks past you at what has come in without a tie, and sees to it in one burst. He does not appear to have enjoyed it.
*   { not dixon_fired } [Break a chair on it]
    ~ dixon_way = dixon_crowd
    ~ spend(1)
    You hit it, and somebody's uncle hits it, and a large lady in sequins, and it goes down with one hand up. The crowd has got the taste, and drives the others back through the arch, which you tell to seal.
*   { dixon_fired } [Lower the gun. Let the crowd do the rest]
    ~ spend(1)
    It takes both your arms. "He started it," says Lily to everyone, and points at the nearest; and the whole room gets to its feet, in furs and in braces, and goes over what is left of them with its chairs.
*   { dixon_fired and charges(tommy_gun) == 0 } [Swing the gun by the barrel]
    ~ advance(obsession, 1)
    The barrel is hot. You swing it until there is nobody standing who is not in evening dress.
*   { not dixon_fired and dixon_near < 3 } [Take Lily's hand, and lead the dance]
    ~ dixon_way = dixon_crowd
    ~ spend(1)
    "I can't dance," she says. "Nor could the author," you say, and go. The couples close round behind you, each with an elbow out, and push, turn by turn, until the drones are through the arch again, all but one, which is under a table with a dozen heels on it. You tell the arch to seal.
-   -> dixon_chip

= dixon_chip
# view: Picard
"Freeze program," you say. The smoke stays.
{ holds(Picard, tommy_gun):
    ~ leave(tommy_gun, "holodeck")
}
~ free_a_hand()
{ fact(lost_lynch):
    The one at your feet has a grandmother's watch on a chain, grown in. { lynch_met:{ dixon_named:It came as far as this to hear who had called.|You asked him his name in a lift, yesterday. Lynch.}|It is Lynch, who was in his second week.} # codex: timothy-lynch # codex: eleven-of-seventeen
- else:
    The one at your feet has three pips, and the hair tied back as in stellar cartography. You ought to know the name. # codex: nine-of-seventeen
}
The orders are under the chest plate, in a thing like a coin. { mercy_order == order_bring_back:You told your people to bring back any who still had a name.|{ mercy_order == order_own:You told your people that each must choose for himself.|You told your people not to look who it was.}} # codex: neuroprocessor

*   [Break the plate, and go on breaking]
    ~ chip_end = chip_in_anger
    ~ advance(obsession, 2)
    ~ advance(trust, -1)
    ~ give(neuroprocessor, Picard)
    You have it out at the second blow of {dixon_fired:the stock|a chair leg}. It is in your left hand; you are clear about that, afterwards. Your right goes up and down for some time. The plate makes a sound, and then another kind of sound.
*   [Take it out, as Beverly would]
    ~ chip_end = chip_in_cold
    { clock(obsession) > 0:
        ~ advance(obsession, -1)
    }
    ~ give(neuroprocessor, Picard)
    ~ spend(2)
    You take a bread knife from the nearest table. You turn the face to the side first, and go in under the edge of the plate. { fact(lost_lynch):You take off the watch. It has to be cut.|You close the one eye that closes.} Your hands are quite steady, and you are glad to have them to look at.
*   [Say over it what is said at sea, then take it]
    ~ chip_end = chip_in_cold
    ~ advance(trust, 1)
    { clock(obsession) > 0:
        ~ advance(obsession, -1)
    }
    ~ give(neuroprocessor, Picard)
    ~ spend(4)
    You turn the face to the side. You have said the words for nine of your people since you had this ship, always in dress uniform, and find that you have them. Lily takes off a hat that she is not wearing. Then you ask pardon, and use a bread knife, and are quick.
*   [Leave the dead alone]
    ~ chip_end = chip_missed
    ~ advance(trust, 1)
    You have your hand on the plate, and take it away. { fact(lost_lynch):You wrote to his mother, a fortnight ago, about the posting.|Somebody will know her name.}
    "We shall find it out some other way," you say. Lily does not ask what. "Sure," she says.
-   -> dixon_lily

= dixon_lily
# view: Lily
# place: A corridor, deck 9
~ spend(5)
Outside it's the boots again and the gown.
{ chip_end == chip_in_anger:{ fact(lost_lynch):That was one of his, with his badge on, under all the rest. You saw his face while he did it, and it wasn't looking for any coin.|She'd a badge on like his, under all the rest. You saw his face while he did it, and it wasn't looking for any coin.}|{ chip_end == chip_in_cold:He wiped his hands on the white jacket, finger by finger, and the jacket isn't there now, and he's still doing it.|He hasn't said a word since. He's got nothing in his hands, and he walks as if he had.}}

*   [Say what you saw]
    { chip_end == chip_in_anger:
        "You'd got it," you say. "It was in your hand."
        "You do not know what they are," he says. { met_lily == met_by_data:You met a man today who turned out to be a machine, and he was nicer about it.|You know what you saw. It wasn't moving.}
    - else:
        "That was one of yours," you say. "And you said sorry."
        "Did I say it aloud?" { lily_proof == proof_earth:He'd the same look on him when he showed you the Earth.|You nod. He thinks about it for a whole corridor.}
    }
*   [Say nothing, and keep a yard off]
    You had a man for one winter who was lovely till he had something in his hand.
    { home_promise:"Noon," he says, after a bit, though you never asked.|"I have frightened you," he says, after a bit. You tell him to watch where he's going.}
*   { home_promise } [Hold him to noon]
    ~ advance(trust, 1)
    "Noon," you say. "You promised me. Say it again, like you are now."
    He has to look for it. { chip_end != chip_missed:He's got blood to the cuff and his|His} breath's all over the place, and he says it, the whole sentence, home and noon and all, and it comes out in somebody else's voice, a tired one, from France. You'd sooner have this one's word than the other's.
*   { not home_promise } [Ask how many he has killed tonight]
    { clock(obsession) > 0:
        ~ advance(obsession, -1)
    }
    He knows. He doesn't have to work it out, and you take half a step off when he says it.
    "How many were yours?"
    That he does have to work out, walking, with his thumb going along his fingers, and he comes to the other hand, and has to lean on the wall and start over.
*   [{ fact(lost_lynch):Ask about the kid with the watch|Ask who she was}]
    ~ advance(trust, 1)
    { fact(lost_lynch):
        {dixon_named:"Lynch what?"|"What was he called?"}
        "{dixon_named:Timothy|Lynch. Timothy}." He's had to stop walking to say it. "He had a grandmother." You wait, and that's all he knows.
    - else:
        "Who was she?" you ask. He doesn't know. It stops him dead, not knowing, with blue lamps all down one side of him.
    }
-   The voice in the ceiling says {say_number(decks_lost())}, and his lips move with it. "Up," he says. "The bridge."
    ~ done("dixon-hill")
    -> camera

// Nobody watched. A tunnel.
=== dixon_hill_unwatched
# place: Holodeck 2, deck 9
~ dixon_way = dixon_bullets
~ chip_end = chip_in_anger
~ advance(obsession, 2)
~ free_a_hand()
~ give(neuroprocessor, Picard)
Holodeck 2 ran chapter seven of a detective story for nineteen minutes tonight, with the safeties off, for two guests and six. The two left by the arch, one of them with a thing the size of a coin. Ruby asks, each time that she is started, whether the gentleman has stopped. # codex: dixon-hill # codex: ruby # codex: holodeck
~ done("dixon-hill")
->->
