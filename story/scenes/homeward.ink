// READS: hand_held, farewell_gift, home_promise, lily_proof, lily_term, met_lily, silo_saved, dead_covered, lounge_end, worf_insult, apology,
// third, third_end, mercy, picard_burned, engines_dead, data_hurt, shared_blame, following, fleet, hayes_fate, left_survivors, defiant_end,
// wake_word, hawk_trusted, spine_end; holds(Eddie, combadge), holds(Lily, silo_keys), holds(Worf, mekleth), decks_fallen, full(trust), future_is(…), fact(other_flew), fact(lost_…).
// LEAVES: an ending; apology (where Worf is asked at last), spine_end (where the case is gone in to), obsession, trust.
// FILM: tell him that you would have liked to see it; look below; home.

// He has a key of hers, to nothing.
VAR homeward_key = false

// She has it in her to ask, and there is somewhere to take her.
=== function homeward_may_ask()
~ return full(trust) and LIST_COUNT(silo_saved) > 0 and not (engines_dead and data_hurt == 2)

// Worf is still owed the half of it, or all.
=== function homeward_owes_worf()
~ return worf_insult == insult_said and apology != apologised

// Nobody sits in Hawk's chair.
=== function homeward_chair()
~ return third == walk_hawk and third_end != third_spared and fact(lost_hawk)

// What is to be seen of the third on the hull.
=== function homeward_third()
{
- third_end == third_spared: {third_name()}'s place is empty; Beverly says June.
- third == walk_daniels and fact(lost_daniels): Three darts with green flights are stuck in the rail at tactical.
- third == walk_voss and fact(lost_voss): The jug that Voss carried about all night stands on the rail.
- third == walk_hawk and fact(lost_hawk): Hawk's chair stands turned to the room.
- third == walk_voss: Voss is going round with her jug.
- third == walk_daniels: Daniels is at his board, and counts.
- else: Hawk is at his post, with a hand a centimetre over the panel.
}

=== homeward
# scene: homeward
# view: Lily
# place: The field above Bozeman
In the bar Eddie's pricing the tall one's boots. { hand_held == hand_lily:Your right hand's still warm, you've pocketed it so it'll keep.|{ hand_held == hand_marta:Marta is shouting at all three about flux.|Zef's got a full glass, and he's forgotten it.}} # codex: first-contact
Up here the lights stop, and the frost starts. { farewell_gift == gave_promise:He said noon. It was ten to.|{ home_promise:He said noon. It was gone three, and he'd asked twice for you.|You've slept two hours since they fetched you off the island.}} And here he comes: somebody's long coat, bald as a stone, { picard_burned:dragging a leg|hands behind him}.
"You're off," you say.
"When it is quite dark."
-> homeward_words

= homeward_words
# view: Lily
It's been quite dark for an hour. { farewell_gift == gave_flute:You've got the flute in your coat, you tried it once and a dog came.|{ farewell_gift == gave_novel:You've read how the book ends. It's the wrong one that gets picked up.|{ farewell_gift == gave_promise:You still can't get over it, to the minute.|He gave you nothing to carry, and you keep feeling for it.}}}{ dead_covered: The dead got buried today with their names on, because someone of his looked for coats.} There's three hundred years in him you'd give your teeth for, and he's got five minutes.

*   [Say that you'd have liked to see it]
    "I'd have liked to see how it comes out," you tell him. "All that. The no-toilets."
    "You have seen it," he says. "You had it at the end of a phaser." { lily_proof == proof_earth:He's looking at you like he looked at the window.|It takes you a second, and then you've got something in your eye, off the frost.}
*   [Ask him for one thing. A true one]
    "One," you say. "True. Not about me."
    He has to go and find it. "There is a school," he says, "with a bad roof; and on the wall is a picture of tonight. They have put in nearly everyone." "Who've they left out?" He doesn't say, and it's his face that says it. { dead_covered:"Good," you tell him.|"Keep it like that," you tell him.}
*   { full(trust) and LIST_COUNT(silo_saved) > 0 and not (engines_dead and data_hurt == 2) } [Ask to come]
    "Take me with you," you say. There, it was only four words, you've carried heavier. "{ silo_saved ? Marta:Marta can run this lot with one ear.|{ silo_saved ? Dez:Dez knows where everything is, and he'll be twice the size by summer.|Pruitt has given up his war. He's writing down who's owed what.}} I've stolen all there is to steal here."
    He hasn't said no. That's the worst of it, you'd one ready for no.
    -> homeward_asked
*   [Tell him to look after that friend of his]
    "The one with the gold eyes," you say. "He came up to me, by the bus. { data_hurt == 2:Carried, he was, in a blanket, like somebody's gran|{ data_hurt == 1:On one leg|In that scarf}}. { met_lily == met_by_data and charges(submachine_gun) == 0:He says to me, I believe you are owed thirty rounds.|He says to me, were you ever tempted?}"
    { met_lily == met_by_data and charges(submachine_gun) == 0:"And are you?" "I told him to keep the change."|"And were you?" "I said, mate, daily."}
*   { farewell_gift == gave_flute and not homeward_may_ask() } [Play him the tune, so far]
    { not full(trust):
        ~ advance(trust, 1)
    }
    It's three notes, and one's the dog's. He holds his own fingers up in the dark, and shows you which to lift. You lift it, and it's four. "That is how it begins," he says, and has to look at the bus. "There are another nine hundred."
*   { farewell_gift == gave_novel and not homeward_may_ask() } [Tell him who ought to be picked up]
    ~ advance(obsession, -1)
    "The cabin boy," you say. "Pip. He'd done nothing, he'd only been left in the water once, and it sent him strange. They should've come back for Pip." He's read it all his life, and you can see him go down the list of that boat. "Yes," says the captain. "They should." # codex: moby-dick
*   { (farewell_gift == gave_nothing or farewell_gift == gave_promise) and holds(Lily, silo_keys) and not homeward_may_ask() } [Give him one of your keys]
    ~ homeward_key = true
    Nine of them open something. You work off one that doesn't, and it takes a fingernail.
    "What is it for?"
    "Nothing. Never has been. I've carried it two winters in case somebody built the door." He puts it in the inside pocket, and does up the button over it.
-   -> homeward_goes

= homeward_asked
# view: Picard
She has her chin up, and her hands where you can see them. { lily_term == goes_alone:She left you last night with your own phaser, and came back of herself.|You have not had to explain a joke to her since last night.} Some dozen regulations cover it. If you say yes, she will be dead here, and alone there, and you will have done it.
You have looked her up. { fact(other_flew):There is very little, and none of it is sure|There is a line and a half, and a question mark where a death ought to be}; and you had thought all day that somebody had been careless.

*   "Yes[."]," you say.
    She had not got any farther than that either. "Right," says Lily Sloane. "I'll want my boots resoled." And then, not at once, "Does somebody look after this? While I'm gone?" "They do," you tell her. "They look after it for three hundred years."
    -> homeward_bridge ->
    -> ending_passenger
*   [Tell her that she cannot be spared]
    { hand_held == hand_lily:"They have just shaken that hand," you say. "They will want to know where it went."|"There is a man down there with a full glass," you say. "By Friday someone will have to tell him which end to hold."}
    She laughs, and wipes her nose on your sleeve; it is { dead_covered:Yun's|a lady's} coat. "You'd be surprised how often I get that," she says.
    -> homeward_goes
*   [Read her what the books have on her]
    You have it by heart. She has you say it twice. "{ fact(other_flew):Said to have|Built the ship. Said to have}. That's me?" says Lily. "That's all they could find to steal?" She looks down the hill, and does a sum. "I'm not going off and leaving it like that. Somebody'd only fill it in. I'll do you a whole page," she tells you.
    -> homeward_goes

= homeward_goes
# view: Lily
{ farewell_gift == gave_nothing:This time he's the one who puts his hand out.|He puts his hand out, and you do the rest, round the neck, quick, you can price that later.}
Then he's by himself at the firs, and there's that shiver, blue. Up there one of the stars is them{ decks_fallen > 0:, with rows of windows still out}.
-> homeward_bridge ->
-> homeward_ends

// The bridge, once more. A tunnel.
= homeward_bridge
# view: Picard
# place: Bridge
The bunting on the rail is gauze. { worf_insult == insult_said:{ apology == apologised:Worf has a new baldric, and stood up when you came in.|{ apology == apology_short:Worf is correct with you. You will need to say it again, at more length.|Worf looks through you. You have still to say it.}}|Worf has a new baldric on.} {homeward_third()} # codex: sean-hawk # codex: worf
{ engines_dead:"Impulse only," says Geordi, who has been saying it since noon in various ways, "but I've an idea{ data_hurt == 2:. It wants Data's figures|, if Data has the figures}."|"She'll do it once," says Geordi, "if nobody sneezes."} { spine_end == spine_kept:In a locked case, below, something turns round. |}{ data_hurt == 2:Data is carried to his station.|{ data_hurt == 1:Data, on one leg, is working out the way.|Data is working out the way.}} # codex: data # codex: geordi-la-forge

*   [Ask Data who will be waiting]
    "By my reckoning, sir, {say_ships(fleet - Defiant)}," says Data, "{ hayes_fate == hayes_dead:and an inquiry, without a chairman.|and Admiral Hayes, who will wish to know where you have been.}" { left_survivors:"And the pods, sir, that we left." You had not forgotten them.|}{ defiant_end == defiant_adrift and alive(Defiant):"And the Defiant, adrift," says Worf, "with her lights on."|} # codex: jeremiah-hayes
*   [Say something to all of them]
    { wake_word:
    - wake_purpose: You had a purpose for them, on the way here. For the way back you find that you have two words. "Well done," you tell them. It goes round the room.
    - wake_thanks: You thanked them on the way here, for something that had not happened. You do it again, to their faces. It is harder.
    - else: You had no word for them on the way here. You stand up to have one now, and they wait, and Deanna begins to smile; and you sit down again.
    }
*   [Look at her once more, below]
    The night side is dark but for one field. You have that on the main viewer, to the roof of a bar.{ holds(Eddie, combadge): There is a combadge behind that bar, and on the whole you mean to forget it.} { fact(other_flew):Nobody down there has a statue.|Beside the silo is where a statue will be.} You look till the horizon has it. # codex: lily-sloane
*   { homeward_owes_worf() } [Say to Worf what you still owe him]
    ~ apology = apologised
    You go round the rail to do it, since he will not come to you. You name the thing you called him, and where you stood; nobody finds anything to look at. "I had thought of several answers," says Worf. "I will not need them." He asks that it be kept out of the log.
*   { homeward_chair() and not homeward_owes_worf() } [Put Hawk's chair straight]
    { clock(obsession) > 0:
        ~ advance(obsession, -1)
    }
    It turns at a finger; he kept it oiled. Under the arm, where nobody would see who did not sit there, he has {hawk_trusted:taped a course, the one that you let him choose|stuck the score at darts, which Daniels leads}. The girl who is to have the helm waits until you have taken your hand away.
*   { spine_end == spine_kept and holds(Worf, mekleth) and not homeward_owes_worf() and not homeward_chair() } [Send Mister Worf down to that case]
    ~ spine_end = spine_broken
    "Mister Worf," you say. "The case." He is gone four minutes, and comes back wiping the blade. He has put what there was out by the lock, he says, half from each side of the ship. Data has lifted his head; nobody else aboard had been hearing it.
-   { mercy == mercy_given:In sickbay thirty-one of those who sat along the walls swear at the hologram by name.|{ mercy == mercy_tried:In sickbay are three of those who sat along the walls.|Beverly has still to speak to you about a corridor on sixteen.}} { lounge_end == gave_up_late:You kept these people waiting, this morning, while you picked up glass.|Somebody has stood a small gold ship, without a neck, on your chair.}{ homeward_key: In your pocket is a key that opens nothing.} { shared_blame:You asked them once whether anyone was against coming.|It was yesterday that you broke an order to come here.}{ following == followed_asked: You asked again, before the wake, and they came.|{ following == followed_late: At the wake you very nearly stayed behind.|}}
    "Take us home," you say.
->->

= homeward_ends
{ engines_dead and data_hurt == 2:
    -> ending_stranded
}
{ future_is(contaminated):
    -> ending_contaminated
}
{ fact(other_flew):
    -> ending_another_pilot
}
-> ending_first_contact
