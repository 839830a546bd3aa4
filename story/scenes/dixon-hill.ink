// READS: lily_term, lily_proof, lynch_met, mercy_order, hears, home_promise, lily_hurt, line_end, met_lily; holds(Lily, …), charges(…), holds(Hawk, grenades), fact(lost_lynch), decks_lost().
// LEAVES: dixon_way, chip_end; obsession, trust; the neuroprocessor (Picard, unless chip_missed); the tommy gun stays where it came from. Lily
// has seen his hands. They go up together.
// FILM: play it; take the gun; fire till it is empty; go on; say it.

// How far the tale has got: at two, everyone in the room has a reason to draw.
VAR dixon_page = 0
// How near they are: at three, an arm's length.
VAR dixon_near = 1
// He has fired the gun.
VAR dixon_fired = false

=== dixon_hill
# scene: dixon-hill
# view: Lily
# place: Holodeck 2, deck 9
The dress wasn't there a second ago. It's green, it's got a back like a missed payment, and your boots are shoes. # codex: holodeck # codex: hologram
{ lily_term == goes_alone:He found you on nine, with the doctor, and said "Come," and you came, and you'd like to know why. Six of them have followed the pair of you down a corridor at a walk.|Six of them have followed you here down a corridor, at a walk. He let them see him. He whistled.} Then a door, he talked to the door, and now there's a dance floor, a band with eleven men in it, and him in a white jacket as if he'd been poured. # codex: dixon-hill
"What chapter?" he asks nobody. "Seven. Good."
{ lily_hurt > 0:Your palms have healed over. You didn't see that happen either.|You put out a hand and a man's sleeve is in the way of it, wool, warm.} A waiter says excuse me. None of it's there, he tells you, in your ear, except that it can hurt you; he has told the door that it may.
Back at the arch the first one walks in. Red line over the ceiling, over the band. A waiter asks has he a table. It stops, and looks at the waiter, for as long as you'd take to read a label.
So that's how it works, you think. They've got to read it.
-> dixon_turn_one

= dixon_turn_one
# view: Picard
# place: The Café des Artistes, 1941
You know the chapter by heart. Ruby has to finish her song; then Nicky the Nose has to be insulted, by name, by the right man; then everybody at that table has a gun in his hand. It wants four minutes. Over by the pillar a large young man has a violin case between his feet, and in the case what you came for. # codex: ruby # codex: nicky-the-nose
Six, at the arch. { hears >= 3:Three of Nineteen, Ten of Nineteen; you had rather not have known.|They have begun to come through the dancers, and the dancers beg their pardon.} # codex: three-of-nineteen # codex: ten-of-nineteen

*   [Cry "Fire!" and send the crowd at the arch]
    ~ dixon_way = dixon_crowd
    ~ dixon_near = 0
    You have a voice that was made for shuttlebays. Two hundred people who do not exist get up, shriek, and make for the only arch, through six who have each of them to be read, and refused.
    "Who's paying for the coats?" says Lily. It is a long way out of the chapter. The band plays on, for want of any instruction. # codex: lily-sloane
*   [Go to Ruby, and say the line]
    ~ dixon_page = 1
    ~ dixon_near = 2
    You go and lean on the piano. "You're a hard man to wait for, Dix," says Ruby, on the off-beat, and you give her the answer, which is worse. She touches Lily's cheek. "Who's the kid?"
    "I'm with the kitchen," says Lily.
    A tray goes over, and another, nearer. One of them has been asked to dance, and is considering it.
*   [The violin case, now]
    -> dixon_arm ->
    ~ dixon_near = 0
    You say, "May I?" and hit him, which is not in the book. The case is heavy. When you come up with what is in it, the nearest of them is at three tables' distance with its arm out, and looks the gun over, and finds nothing in it to be afraid of.
    They have never met a bullet that was fired by a story. It goes back over two chairs.
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
- 0: That has bought you the width of the floor. They come again, five, with the light from the mirror ball going over their faces in coins.
- 2: The song has a verse to go. Two of them have got as far as the piano.
- else: They come on.
}
Nicky the Nose has put down his fork. He has a nose of silver, tied on with a ribbon, and a napkin in his collar. "Hill," he says. "You're bleeding on my evening." # codex: nicky-the-nose
{ line_end == line_spent:Two decks below you Worf is spending people for minutes. You are in a dinner jacket.|{ line_end == line_fell_back:At the other end of this deck|Two decks below you} there are people who are holding a corridor. You are in a dinner jacket.} Lily has { lily_term == goes_armed:a hand inside the dress, on what she would not give you|taken a bread knife off somebody's plate}.

*   [Insult him, as the book has it]
    ~ dixon_page = dixon_page + 1
    ~ dixon_near = MIN(3, dixon_near + 1)
    You tell Nicky what he wears it over. You tell the table who broke the first one. It is quite a good speech, and the author was paid by the word; { dixon_page >= 2:and at every chair along that side somebody has pushed back his coat.|but it comes without the song before it, and half the table only stare.}
    There is a hand on your shoulder, with a drill in it. # codex: mob
*   { not dixon_fired } [The violin case, and the rest of the chapter be hanged]
    -> dixon_arm ->
    ~ dixon_near = 1
    You are on one knee, you have it out, it is heavier than a rifle and more honest. It kicks. They fold up in the middle, like anyone.
    Two more come over them.
*   { dixon_fired } [Again, and closer]
    ~ advance(obsession, 1)
    ~ use_up(tommy_gun, MIN(15, charges(tommy_gun)))
    ~ dixon_near = 1
    You walk toward them. You have wanted, since some time yesterday, to be the one who walks.
    "They're down!" says Lily, behind you. "Hey. They're down." The gun is still going, and it is you that are firing it.
*   [Let Lily try]
    ~ dixon_near = 1
    {
    - holds(Lily, submachine_gun) and charges(submachine_gun) > 0:
        ~ use_up(submachine_gun, MIN(10, charges(submachine_gun)))
        "Finally," says Lily. She stands on a chair to do it, with her shoes off. She wastes nothing; there are two fewer, and a chandelier.
    - holds(Lily, phaser) and charges(phaser) > 0:
        { fire(phaser):
            Lily shoots one with your phaser, both eyes shut, and opens them, and says a word that is older than the war.
        - else:
            Lily shoots one with your phaser. It ripples, green, and comes on. She throws an ashtray at it, and a soup tureen, and it is the soup that it stops to read.
        }
    - else:
        Lily turns round to a man at the next table. "He says you cheat," she tells him, of the nearest, and it has to read a fist, and a bottle, and that man's wife.
    }
-   -> dixon_turn_three

= dixon_turn_three
# view: Picard
{ dixon_near >= 3: It has your shoulder. The other hand comes up, with its two small points, to the side of your neck, at its own pace; it has nothing to fear from anyone here.|{ dixon_near == 0:They are all at the arch still. It is as good as a siege.|Three left, and ten feet of parquet.}} # codex: assimilation-tubule

*   { dixon_page >= 2 } ["Gentlemen," you say. "This man is a policeman"]
    ~ dixon_way = dixon_story
    You point. Eleven men stand up out of chapter seven. Each of them has been waiting since page ninety, and the room is for some seconds a thing made of noise; and the hand comes away from your neck with nobody at the other end.
    Smoke. Ruby has not dropped a note. "You've been holding out on me, Dix," she says to the drone at her feet. # codex: ruby
*   { dixon_fired and charges(tommy_gun) > 0 } [Fire until it is empty]
    ~ use_up(tommy_gun, charges(tommy_gun))
    ~ advance(obsession, 1)
    You fire until it clicks; and then until you have heard it click.
*   { not dixon_fired } [Break a chair on it]
    ~ dixon_way = dixon_crowd
    ~ spend(1)
    The chair is oak, and from Chicago. You hit it, and somebody's uncle hits it, and a large lady in sequins; and when there are enough, it goes down under them, as a swimmer does, with one hand up. The others have been refused admission. You tell the arch to seal the door.
*   { dixon_fired } [Lower it. Let the room do the rest]
    ~ spend(1)
    You lower it. It is the hardest thing that you have lifted today. "He started it," says Lily to everyone, and points at the nearest with the bread knife; and Chicago gets to its feet, in furs and in braces, and goes over the three of them with its chairs.
*   { dixon_fired and charges(tommy_gun) == 0 } [Swing the gun by the barrel]
    The barrel is hot. You swing it until there is nobody standing who is not in evening dress.
*   { not dixon_fired } [Take Lily's hand, and dance to the far door]
    ~ dixon_way = dixon_crowd
    ~ spend(1)
    You take her in hold, and go. "I can't dance," she says. "Nobody here can," you tell her, "it was written by a man who couldn't." Round behind you the couples close, each with an elbow out, and every elbow has to be read. By the kitchens you tell the arch to seal itself, and three of them are left at the wrong side of a waltz with one of their number down.
-   -> dixon_chip

= dixon_chip
# view: Picard
"Freeze program," you say; and the smoke stays where it is.
{ holds(Picard, tommy_gun):
    ~ leave(tommy_gun, "holodeck")
}
~ free_a_hand()
{ fact(lost_lynch):
    The one at your feet has a watch on its left wrist, a gold one, a grandmother's, grown in at the edges. { lynch_met:You asked him his name in a lift, yesterday, and what he was late for.|It is the boy who was in his second week.} # codex: timothy-lynch # codex: eleven-of-seventeen
- else:
    The one at your feet has three pips, and the hair tied back as they do it in stellar cartography. You ought to know the name. # codex: nine-of-seventeen
}
Under the plate of the chest there is a thing the size of a coin. It holds their orders, and you need them. { mercy_order == order_bring_back:You gave an order about the ones who still had their names.|You gave an order about this.} # codex: neuroprocessor

*   [Take it out, and go on]
    ~ chip_end = chip_in_anger
    ~ advance(obsession, 2)
    ~ advance(trust, -1)
    ~ give(neuroprocessor, Picard)
    You have it out at the second blow. It is in your left hand; you are clear about that, afterwards. The stock goes up and down for some time. It makes a sound on the plate, and then another kind of sound.
*   [Take it out, as Beverly would]
    ~ chip_end = chip_in_cold
    { clock(obsession) > 0:
        ~ advance(obsession, -1)
    }
    ~ give(neuroprocessor, Picard)
    ~ spend(2)
    You ask Lily for the bread knife, and go in under the edge, and you turn the face to the side first so that it need not look up at you. { fact(lost_lynch):You take off the watch. It has to be cut.|You close the one eye that closes.} Your hands are quite steady, and you are glad to have them to look at.
*   [Leave the dead alone]
    ~ chip_end = chip_missed
    ~ advance(trust, 1)
    You have knelt, and have your hand on the plate. You take the hand away. { fact(lost_lynch):He was late for his watch; you wrote to the mother about the posting.|Somebody will know her name.}
    "We'll find it out some other way," you say, and Lily, who does not know what, says, "Sure."
-   -> dixon_lily

= dixon_lily
# view: Lily
# place: A corridor, deck 9
~ spend(5)
Outside it's the boots again and the gown, no band. You've still got his blood on your wrist, or somebody's. It comes off like ordinary.
{ chip_end == chip_in_anger:{ fact(lost_lynch):That was one of his. It had his badge on, under all the rest. You saw the face he had on him while he did it and it wasn't a face that was looking for any coin.|She'd a badge on like his, under all the rest. You saw the face he had on him while he did it and it wasn't a face that was looking for any coin.}|{ chip_end == chip_in_cold:He's wiped his hands on the white jacket, finger by finger, and the jacket isn't there now, and he's still doing it.|He hasn't said a word. He walks like he's got something on a tray.}}

*   [Say what you saw]
    { chip_end == chip_in_anger:
        "You'd got it," you tell him. "It was in your hand. I was counting."
        "You don't know what they are," he says. { met_lily == met_by_data:You {charges(submachine_gun) == 0:shot|hit} a man last night that turned out to be a machine, you do know a bit.|You do, though. It was a kid, and then it was a door he was trying to get through.}
    - else:
        "That was one of yours," you say. "And you said sorry to it."
        "Did I say it aloud?" { lily_proof == proof_earth:He'd the same look at the window.|You nod. He thinks about it for a whole corridor.}
    }
*   [Say nothing. Keep the phaser side of you away from him]
    You keep a yard off. You had a man for one winter who was lovely till he had something in his hand.
    { home_promise:"Noon," he says, after a bit, though you never asked.|"I've frightened you," he says, after a bit. It's the first thing he has got wrong by being right.}
*   [Ask {fact(lost_lynch):about the kid with the watch|who that was}]
    ~ advance(trust, 1)
    { fact(lost_lynch):
        "What was he called?"
        "Lynch. Timothy." He's had to stop walking to say it. "He had a grandmother." You wait, and that's all there is, that's the whole of what he'd learned.
    - else:
        "Who was she?" you ask. He doesn't know. It stops him dead in the passage, not knowing. You hold the lamp.
    }
-   A voice in the ceiling says a number. {decks_lost() > 10:It makes {say_number(decks_lost())}, of twenty-four.|It's a score, you'd worked that out.} He's counted too: his lips moved. "Up," he says.
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
Holodeck 2 ran chapter seven of a detective story for nineteen minutes tonight, with the safeties off, for two guests and six. The two left by the arch. Of the program's cast all report well, but that Ruby asks, each time that she is started, whether the gentleman has stopped. # codex: dixon-hill # codex: ruby # codex: holodeck
~ done("dixon-hill")
->->
