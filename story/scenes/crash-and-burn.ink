// READS: missile_slate, cochrane_place, troi_search, cochrane_traced, cochrane_promise, lily_tone, silo_saved, dead_covered, lily_came, met_lily,
// hull_call, last_call, riker_view; fact locals_saw; who holds flask, tape, bar_tab, combadge; clock nerve.
// LEAVES: troi_drank, tab_end, cochrane_word; facts cochrane_told (unless he was lied to); nerve, rumour; combadge to Eddie, if paid with.
// Cochrane has been found, and is in the bar with Riker and Troi. He has heard of no statue, and seen no proof.
// FILM: drink; owe it; the truth; in his ear; asleep, and safe.

// Troi looked in the right place first.
=== function crash_found_soon()
~ return (cochrane_place == cochrane_in_bar and troi_search == troi_to_bar) or (cochrane_place == cochrane_in_woods and troi_search == troi_to_woods) or (cochrane_place == cochrane_in_silo and troi_search == troi_to_graves)

=== crash_and_burn
# scene: crash-and-burn
# view: Troi
# place: The Crash & Burn
You are explaining to the jukebox that you are perfectly sober. You have had {crash_found_soon():two jars of something that was once pears, both with the man you came for|five jars of something that was once pears, three with people who were not him}, and everybody's feelings have moved a little to the left. # codex: deanna-troi # codex: jukebox
"She's a lady," Zefram Cochrane tells the jukebox. { cochrane_place == cochrane_in_bar:You found him under it.|{ cochrane_place == cochrane_in_woods:You found him in the woods, keeping a still company, and he has needles in his hair.|You found him at the graves. {lily_came == came_dying:He has told you three times that they sat up with her.|He has told you three times that a woman went out like a lamp.}}} { cochrane_traced:"You people moved my bottles," he said, first thing. }# codex: zefram-cochrane
"To Lily," he says now, and what he means is that he has been let off something, and cannot think why it feels like being dropped. { holds(Cochrane, flask):His flask stands by his elbow, and is not offered.|His hand goes to his inside pocket, and comes back with nothing.}
He pours.

*   [Drink what he pours]
    ~ troi_drank = drank_along
    Pears; and then, some way behind the pears, a hot spanner. He watches it go down, and something in him that had been standing all evening takes a chair.
*   [Pour yours on the stove, while he sings]
    ~ troi_drank = drank_water
    ~ advance(nerve, -1)
    A blue flame stands up to the roof. It lights the brothers Kell, at their dominoes, and Cochrane, who has stopped singing. "That's a waste," he says, and what he means is: so she is working.
*   [Put him under the table]
    ~ troi_drank = drank_under
    ~ spend(5)
    Your mother's cellar had a boat in it; you were brought up to this. At the fourth jar he explains to you how matter may be got to go round a corner. At the fifth he explains it to your boots, from the floor. You tell the jukebox that you have won.
*   [Sing, before he can]
    ~ troi_drank = drank_along
    ~ spend(2)
    ~ rumour_grows(-1)
    You get up on the chair. It is a song of your mother's, about her shoes. Otis Kell comes in on the second verse with a different song. By the third, nobody in here takes you for a stranger with a reason: they take you for drunk, and when you get down your jar is empty, and that was you. Cochrane is holding the chair. # codex: betazoid
-   -> crash_host

= crash_host
# view: Riker
~ spend(4)
You bring in the cold, and a badge that's been dead since ten, and you set Nan Teller's bread and an onion down between two people who haven't eaten. { last_call == call_riker:The last thing out of the badge was the captain, and half a sentence: they are aboard, do not.|Nobody on the ship has answered since.} { riker_view == riker_doubts:This morning you told the captain your doubts. You'd like them back.|{ riker_view == riker_loyal:He'll manage up there. You told him so this morning.|}} # codex: william-t-riker
"Will!" says Deanna. "I've found him! { troi_drank == drank_under:He's underneath.|{ troi_drank == drank_water:He knows I'm not drinking.|He's in pears.}}"
Along the bar stand {say_number(7 - LIST_COUNT(silo_saved))} jars, upside down, for the dead. {LIST_COUNT(silo_saved) > 0:By the stove {say_hands(silo_saved)} {LIST_COUNT(silo_saved) == 1:is|are} being bought things. }{hull_call == call_waited:Hollis Wray, whose hurt your people carried, lifts his. }{dead_covered:"You're them that did the coats," says Eddie. "First one's on the wing."|} # codex: eddie
-> crash_tab

= crash_tab
{ missile_slate:"A hundred and six dollars," says Eddie. "That's him, by heart; Lily's got my slate. Nine|"A hundred and six dollars," says Eddie, and lays a slate between you. "That's him. Nine} for what she's had. Who's to pay it, if he goes up in that thing and bursts?" # codex: dollar

// allow long-passage: the longest way tells a dance, a floor, a promise and a tape, which few games have together
*   [Ask Nan Teller to dance]
    ~ tab_end = tab_danced
    ~ rumour_grows(-1)
    "Who danced in here last?" you ask.
    "It was still an aeroplane," says Eddie. So you bow to Nan Teller, over her onions, and go twice round the stove with her at arm's length. Everyone watches her feet, and nobody your boots. When you come back Eddie {missile_slate:has forgotten what a hundred and six was a hundred and six of|has turned the slate over, and stood a jar on it}.
*   { holds(Riker, combadge) and room_for(Eddie) > 0 } [Pay it, with what you have on you]
    ~ tab_end = tab_paid
    ~ give(combadge, Eddie)
    ~ rumour_grows(1)
    ~ advance(nerve, 1)
    You unpin the dead badge. Eddie bites it, and weighs it against a plug. "What's it off?"
    "A ship."
    "Thought so," he says, and {missile_slate:strikes a line through the air|rubs out both sides with his sleeve}. {troi_drank == drank_under:Cochrane's head has come out from under the table|Cochrane has sat up}: somebody has taken a hand off his collar.
*   { dead_covered } [First, who the jars are for]
    ~ rumour_grows(-1)
    It's a name to a jar, and what each of them drank. "That one was Birdie's. Water, mostly." You've stood up, you couldn't say at which. He chalks the nine on after all, for noon tomorrow, where it won't show, and tells the Kells that you're all right.
*   { not dead_covered } [Wash up for it]
    ~ spend(2)
    ~ rumour_grows(-1)
    There's frost on the bucket. You do nineteen jars, and leave the upside-down ones as they are, and by the end a man on each side of you is complaining about his wife, as men do to whoever has the cloth. Eddie chalks up the nine regardless, for noon tomorrow.
*   "Nothing, yet[."]," you say. "Tomorrow, at noon."
    ~ tab_end = tab_owed
    "It's always tomorrow with that machine," says Eddie, and chalks up nine on the {missile_slate:wall|slate}.
-   -> crash_word

= crash_word
~ spend(3)
{ troi_drank == drank_under:You get down on the floor, where he's receiving.|} "You'll be the collector," Cochrane says. "Whatever Lily signed, I was asleep." { cochrane_promise:Then he finds his right hand. "I did say I'd sit in the seat. You'll say anything, with that up."|{ missile_strike:{ lily_tone == lily_shamed_him:He looks into his jar. "There were beans in it, you know. The stove."|{ lily_tone == lily_confided:"She was sick this morning. She didn't want people told." He has told the room.|He thinks of something. "And it wasn't the weld. She said it'd be the weld."}}|} { holds(Cochrane, tape):He takes a tape out of his coat, and puts it back.|He drinks. "And I can't go up there without my tape," he says, more brightly.}}
"He thinks we've come to take him away," says Deanna, {troi_drank == drank_water:for your ear, and gets most of it there|in what she takes for a whisper}. "Just say the thing, Will." The thing is who you are, and that he flies tomorrow. There's a directive about it. You cut the onion in three. # codex: prime-directive

*   [Half of it: that you have seen her fly]
    ~ cochrane_word = told_half
    "I've seen her fly," you say. "The Phoenix. I've seen it more than once."
*   [A lie: you buy ships, for people on the coast]
    ~ cochrane_word = told_lie
    "I'm not collecting," you say. "I'm buying. There are people on the coast who'd pay for a ship like that, with one flight on her."
*   [Ask Deanna to tell him]
    ~ cochrane_word = told_truth
    { troi_drank == drank_water:
        ~ advance(nerve, 1)
        She turns her empty jar over. "You've been waiting all night for someone to catch you," she tells him. "Nobody's behind you, Zefram. We've come from in front." He looks at her while one side of a record might play. He isn't laughing.
    - else:
        ~ rumour_grows(1)
        "Zefram," says Deanna, and takes his face by both ears. "We are from the future. I have to be at work there." It carries, as a bell carries. He asks her what you all drink.
    }
*   [The truth]
    ~ cochrane_word = told_truth
    "Doctor, we aren't from the coast, or from the Coalition," you say. "We're from later on." # codex: time-travel
-   Behind you a domino is put down, and the next one isn't. What the Kells hear goes up the valley with their current. Where do you tell him the rest?
    -> crash_where

= crash_where
*   [Outside, under the firs]
    ~ spend(4)
    You take him by the elbow. The frost has got into the mud and the stars are all there. { cochrane_place == cochrane_in_woods:He pats the first fir; they've met.|He holds on to the bus.} Deanna comes, {troi_drank == drank_water:and holds the door shut with her back|and sits down on the step, and then on the ground}.
*   [Let them hear it. Who would believe them?]
    ~ rumour_grows(2)
    ~ advance(nerve, 1)
    You tell it to the room, the way you tell the bear. Otis Kell laughs. Bram doesn't{fact(locals_saw):, nor does somebody by the door, who was on that stair}. Cochrane likes it: nobody was ever arrested before an audience.
*   { troi_drank == drank_under } [Down here, under the table]
    Deanna comes down too, with the lamp, and Nan's broom sweeps round you. You tell it to the underside of Eddie's table, where somebody has done a long division with a knife.
*   { troi_drank != drank_under } [Out at the back, by the still]
    ~ spend(2)
    ~ advance(nerve, -1)
    It's warm, it drips, and there's nobody but Wray's dog. He keeps a jar under the tap while you tell it, and when it's full he goes on holding it there, so that it runs over his wrist.
*   [Here, in his ear]
    ~ rumour_grows(1)
    You put an arm round his neck and tell it to his ear. Deanna kicks the jukebox to cover you. It plays and stops dead, so that { cochrane_word == told_lie:"copper, and plenty of it"|{ cochrane_word == told_half:"I was ten years old"|"three hundred years"}} is said to everyone.
-   {
    - cochrane_word == told_truth:
        ~ record(cochrane_told)
        It's soon told: what came out of the north at his hill, and from when; that she flies in the morning, and he flies her. You leave out what comes of it.
        "And I'm the one?" he says. "You want to check that."
    - cochrane_word == told_half:
        ~ record(cochrane_told)
        "When?" he asks.
        "On a school trip."
        "That's the wrong way round," he says. "You'd have to have the trip after." You wait till he's at the bottom of the sum, and he goes a poor colour.
    - else:
        ~ advance(nerve, 1)
        "How much on her?" he asks. You name a figure, see that it was small, and name another. He shakes hands on it. Would they want her flown more than the once? Deanna puts her forehead down on the nearest flat thing.
    }
    -> crash_lily

= crash_lily
~ spend(4)
"Lily'll have to hear this," says Cochrane. { lily_came == came_dying:"Nan had her head in her lap, and went for water, and there's the blanket, with the dent in it.|{ cochrane_place == cochrane_in_silo:"I was there. I saw your doctor hold on to her, and then I saw through them.|{ lily_came == came_awake:"She shouted it up the stairs. Breakfast, she said. She never says whose.|{ fact(locals_saw):"There was a light, they say, and then no Lily.|"They carried her off somewhere. Nan says a doctor. We don't have a doctor.}}}} Where've you put her?"
You last heard from sickbay at ten.

*   "Asleep, and safe[."]," you say, with your whole face.
    It has taken pots off an android, that face. But he's been telling Eddie "tomorrow" since November, and he calls it. "Good," he says. "That's good." He doesn't drink.
*   "Hurt[."]," you say. "Our doctor has her. { met_lily == met_by_talk:They got on, when the shooting was over.|{ met_lily == met_by_stun:We had to stun her. She'll want that explained.|She emptied what she had into a friend of mine, and he carried her bag.}}"
    ~ advance(nerve, -1)
    "She doesn't get hurt," he says. "I get hurt, I fall off things. She's got gloves." He is on his feet, and asking Deanna which way; she takes hold of two of his fingers until he has sat down.
*   { lily_came != came_dying } [Ask how she'd be, if she was all right]
    ~ advance(nerve, 1)
    "Swearing," he says at once. "At the plumbing. She'd have the front off something, and she'd be asking what they gave for it."
    "I'd put money on it," you say, and you would; and you haven't told him a thing. He pours some out for her, in a clean jar, and puts a lid on it.
*   { lily_came == came_dying } [Say that you left her lying too long]
    ~ advance(nerve, 1)
    "An hour and a half," you say. "We had the means to move her, and there was a rule. She's with our doctor now, and that's late."
    He looks round for someone to hit, and it's only you. He doesn't. "Eddie'd have lied," he says. He moves the square bottle an inch toward your side.
*   "I don't know yet[."]," you say. "I've no way of asking. Since ten."
    Deanna lifts her head and looks at you, {troi_drank == drank_water:quite straight|very nearly straight}. Cochrane nods a good many times. "So nobody's minding the store at your end either," he says, and hands you the square bottle, which nobody else has been shown all night.
-   { cochrane_word == told_lie:"I'd want to see the money," he says. "I'd want it where I could look at it."|"You came in something," he says. "I'd have to look at it, myself, through something."} La Forge has been asking all over the hill for a mirror.
    ~ spend(3)
    ~ done("crash-and-burn")
    -> camera

// Nobody watched: he was told half of it. Eddie's slate. A tunnel.
=== crash_and_burn_unwatched
# place: The Crash & Burn, a slate
~ cochrane_word = told_half
~ record(cochrane_told)
In chalk, on the back of a roof slate: "Lady, pears, {crash_found_soon():4|7}. The big one with the beard, 2, and paid for none of it. Dr C., 9. The big one says he saw the ship go up when he was a boy. Dr C. says it hasn't yet. The lady sang. Owed: all of it. They have gone off to look for a mirror."
~ done("crash-and-burn")
->->
