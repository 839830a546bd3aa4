// READS: lily_heard_flute, count_minutes, pods_first, stretcher, met_lily, lily_came, lily_proof, lily_term, chip_end, home_promise, played_flute, touched_mirror, wake_word, whale_spoken, worf_gone,
// apology, third_end, cochrane_promise; holds(Picard, …), holds(Lily, …), room_for(…), clock(trust), clock(temptation), decks_lost(), deck_16_half().
// LEAVES: farewell_gift, pods_first (false, where he goes back); pods_away; trust, obsession; flute or novel with Lily, the phaser with Picard, where she has it; the count
// of five stopped. Lily is in a pod, for Gravett Island, or for Montana (gave_promise). Or ending_scuttled, and ending_hive from temptation 6 on.
// FILM: say it; nothing but a hand; tell him to bring the other one.

=== farewells
# scene: farewells
# view: Lily
# place: A row of escape pods
It's a jar: six seats, a window like a dinner plate, and it shuts from outside, you checked. { third_end == third_spared:They've put a strap on {third_name()}, and a rope over the strap.|You came aboard { lily_came == came_awake:on your own say-so|flat on your back}; you're going out belted.} # codex: escape-pod
{ stretcher:
- stretcher_wilkins: The man you carried's on the floor, bubbling.
- stretcher_dyson: Dyson's on the floor, telling everyone which lever not to touch.
- else: {deck_16_half()} lies in the blankets, your feet to either side.
}
<> "Gravett Island," says the kid by the door. "There's nothing there." # codex: gravett-island
{ count_minutes == 15:Fourteen, says the wall, soft.|{ count_minutes == 10:Nine, says the wall.|Four, say the wall and the kid.}} And here's the captain, touching every door.
{ pods_first:
    -> farewells_aboard
}
-> farewells_known

= farewells_known
# view: Lily
He's got his jacket done up to the chin. Nobody does that to sit in a jar.

*   "You're not getting in[."]," you say.
    "No," he says, and it's a relief to him.
*   [Ask him which seat's his]
    "Which one's yours?" you say. He looks at the seats. He truly thinks about it, he's got manners. "I shall be taking a later one," he says, and lies like a child, he looks you in the eye.
*   [Look him over, and price it]
    { holds(Picard, phaser):One ray gun.|No gun.} No bag, no food, no water. You've outfitted men for a week in the hills, and that's a man who's going down a few flights of stairs, the once. { lily_term == goes_alone:You kept clear of him as long as you could, and it's a shame.|You've walked behind that head since one in the morning.}
*   [Put your boots on the empty seat]
    ~ advance(trust, 1)
    There's one seat over. You put your boots up on it, and look round the jar for anyone with views. "That's taken," you say.
    He looks at the boots. "You will want your feet on the floor, when it drops," he says. So that's a no. You leave them up there all the same, till it drops.
-   "There is somebody I left below," says the captain. { met_lily == met_by_data:"You {charges(submachine_gun) == 0:emptied a magazine into him|hit him, with both hands}, and he asked after your hands."|"You'd remember him. He is a little pale."} # codex: data
-> farewells_gift

// He means to leave. A tail of farewells_known.
= farewells_aboard
# view: Picard
You take the seat across from Lily Sloane's, and do up your straps. It is very simple. { touched_mirror:Your thumb has gone to your cheekbone, and found a cheek.|Nothing moves behind the left temple, if you sit still.}
{ clock(trust) >= 5:
    "Who did you leave below?" she says. "You keep looking at the floor."
- else:
    "I make it one short," says Beverly, at the door. "Who?"
}
The figure comes again, from below. If that door shuts, nobody comes for Data.

*   [Sit where you are. Have the door shut]
    ~ record(pods_away)
    { clock(temptation) >= 6:
        -> ending_hive
    }
    -> ending_scuttled
*   [Ask if Mister Worf will go]
    { worf_gone and apology == apology_none:"He did not call me," says Worf, from the next pod. It is the first that you have had from him since eight.|"I would," says Worf, from the next pod. "It is not I who was called."} You have the buckle in your hand. You climb out over the kid, and beg his pardon.
*   [Go back for him]
    "Data," you say, since you were asked. The straps come off faster than they went on. { clock(trust) >= 5:"Go on, then," says Lily.|Beverly has stood aside already.}
*   [Ask Miss Sloane to keep your seat]
    ~ advance(trust, 1)
    You lay the two halves of the belt together on the cushion, as one leaves a book in a chair. "Would you keep this?" you say. "There may be two of us." "On the one belt?" says Lily Sloane. She has her boots across to it before you are through the door.
-   ~ pods_first = false
    -> farewells_gift

= farewells_gift
# view: Picard
You have fourteen decks to go down, for Data. But she has stuck her hand out of the door, palm up, to be paid.

*   { home_promise } [What you promised her]
    ~ farewell_gift = gave_promise
    ~ advance(trust, 1)
    You reach across her and change a figure on the panel. "This one is for Montana," you tell her. "It will set you down behind the ridge at ten to twelve, and go on to the island with the rest. I said noon."
    She looks at the figure, and at you. { cochrane_promise:"That's two men kept one," she says. "I'll have to sit down." She is sitting down.|"Nobody does that," says Lily Sloane.}
*   { holds(Picard, flute) } [The flute]
    ~ farewell_gift = gave_flute
    { room_for(Lily) == 0:
        -> farewells_room ->
    }
    ~ give(flute, Lily)
    { lily_heard_flute:"That's off the burned one," she says, with her thumb. "You'd a whole life there."|"It's brass," she says, with her thumb. "Where from?" From a world that burned; there was a man there who had grandchildren, and for a lifetime you were he.} { played_flute:You played a bar of it yesterday, in your shirt, sooner than answer an admiral.|You ought to have played it yesterday, when there was time.} "I can't play," says Lily. "It needn't be at once," you tell her.
*   { holds(Picard, novel) } [The book]
    ~ farewell_gift = gave_novel
    { room_for(Lily) == 0:
        -> farewells_room ->
    }
    ~ give(novel, Lily)
    { whale_spoken:"That's him with the whale," says Lily. "They all go down."|"We burned this one," says Lily. "I never got the end. They all go down, do they?"} You have always read the middle oftener. "One of them is picked up," you say. # codex: moby-dick
*   [Only your hand]
    Nothing that you have would be of use to her. You give her your hand. She looks at both sides of it{ chip_end == chip_in_anger:, having seen what it does|}, and takes hold: hers is dry, and hard along the thumb, where the copper ran. Neither of you shakes it. { wake_word == wake_thanks:A whole bridge was easier to thank, by way of Will|{ wake_word == wake_purpose:For a whole bridge you had words|You had no word for the bridge yesterday, either}}.
*   { not (home_promise and holds(Picard, flute) and holds(Picard, novel)) } [Nothing. See to her straps]
    You see to her straps; it is something to do with the eyes. She watches you get the left one wrong, and lets you. "I build these, you know," she says. "Belts. Out of dead cars."
*   { not (home_promise and holds(Picard, flute)) and not (home_promise and holds(Picard, novel)) and not (holds(Picard, flute) and holds(Picard, novel)) } [Tell her that you could draw her ship, at nine]
    ~ advance(trust, 1)
    It is nothing that she could sell. "At nine years old I could draw the Phoenix with my eyes shut," you say. "So could every child in the village." She turns that over, looking for the stamp. "With the dent?" "There is no dent." "There's a dent, low down on the left. I put it in with a truck," says Lily Sloane. "Somebody's been tidying."
-   -> farewells_answer

= farewells_answer
# view: Lily
He's got hold of the door. It's going to be something noble.

*   [Swear at him]
    You get in first. You give him the one that Marta keeps for welds, all of it, with the saint. { lily_proof == proof_word:You took that man's word, with nothing to show for it, and now he walks off with it.|The kid's ears have gone red.} "Thank you," says the captain. He means it, the fool.
*   { holds(Lily, phaser) and room_for(Picard) > 0 } [Give him his ray gun back]
    ~ give(phaser, Picard)
    You've had it down your front since the small hours. "Wheel's all the way round," you say. "Leave it there." He takes it by the proper end. { lily_term == goes_armed:He never once asked you for it in daylight.|It's warm, and he's too polite to notice.}
*   "Bring the other one, too[."]," you say. "{ met_lily == met_by_data and charges(submachine_gun) == 0:I owe him for a shirt, or somebody does|You don't leave a man by himself to mind a shop like that}."
    ~ advance(trust, 1)
    { met_lily == met_by_data and charges(submachine_gun) == 0:"He has had it mended," says the captain, and has to look along the row.|"I shall tell him," says the captain, and has to look along the row.}
*   { holds(Lily, submachine_gun) } [Offer him your gun, which is older]
    ~ advance(trust, 1)
    You hold it out by the strap. { charges(submachine_gun) == 0:"It's empty," you say. "They don't know that."|"They've got no green for that one," you say.} "They look at what might hurt them," says the captain. "I am hoping to be overlooked." He turns the muzzle off the kid, with two fingers, and hangs the strap back over your head, and catches your ear with it.
*   { not holds(Lily, submachine_gun) } [Get your boot in the track]
    { clock(obsession) > 0:
        ~ advance(obsession, -1)
    }
    He's got his palm up to the plate. The door comes as far as your boot, thinks about it, and goes back; whoever built that was brought up properly. "Miss Sloane?" he says, with all the noble knocked out of him. It wasn't anything. You wanted to see did it stop for people. You take the boot in.
-   He shuts the door himself: palm on the plate, and it comes across him from the left.
-> farewells_away

= farewells_away
# view: Lily
~ record(pods_away)
~ spend(2)
Something kicks you in the seat, and there's the ship in the window, going up, { decks_lost() >= 20:lit along the top and nowhere else|lit from end to end, but for {say_number(decks_lost())} rows of windows}. You'd have stolen every inch of that. # codex: uss-enterprise-e
{ lily_proof == proof_earth:The rest of the window's blue. You know that one, it tickles.|Then the jar rolls, and the rest of the window's blue. It's all of it, with a rim. Nobody had told you about the rim.} # codex: earth
{ count_minutes == 5:
    ~ halt(self_destruct)
    There's a row of little lamps over the door that goes with the wall's voice. Three, two. The whole jar shuts its eyes. You don't, so it's you who sees it stay at two, and go green. Somebody up there has told it to stop.
- else:
    Over the door a row of little lamps has been keeping count. "Leave it," you tell the kid, who'd have covered it. { count_minutes == 10:Seven.|Twelve.}
}
    ~ done("farewells")
    -> camera

// Her arms are full: what she can spare stays by the door. A tunnel.
=== farewells_room
{
- holds(Lily, geiger_counter):
    ~ leave(geiger_counter, "a row of pods")
- holds(Lily, hypospray):
    ~ leave(hypospray, "a row of pods")
- holds(Lily, submachine_gun):
    ~ leave(submachine_gun, "a row of pods")
- holds(Lily, bar_tab):
    ~ leave(bar_tab, "a row of pods")
- holds(Lily, logbook):
    ~ leave(logbook, "a row of pods")
- holds(Lily, core_samples):
    ~ leave(core_samples, "a row of pods")
- holds(Lily, flask):
    ~ leave(flask, "a row of pods")
- else:
    ~ leave(silo_keys, "a row of pods")
}
She puts something down, by the door, to have a hand for it.
->->

// Nobody watched. A tunnel.
=== farewells_unwatched
# place: A row of escape pods
~ pods_first = false
~ farewell_gift = gave_nothing
~ record(pods_away)
{ count_minutes == 5:
    ~ halt(self_destruct)
}
Pods, by the row's own register: all away at twelve minutes to eleven, for Gravett Island, each with the number that it was made for but one, which left a seat. Its passenger by the window had strapped herself in and then reached out and held the door, for eleven seconds, and said something to somebody. It shut from outside. # codex: escape-pod # codex: gravett-island # codex: lily-sloane
~ done("farewells")
->->
