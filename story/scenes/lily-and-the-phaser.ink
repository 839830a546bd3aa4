// READS: lily_went, lily_took, lily_hurt, lily_came, lily_tone, sky_guess, met_lily, dead_covered, earth_on_screen, hears, hull_call, landing,
// cochrane_promise, played_flute, silo_saved, lily_hunt, half_done, door_end, hatch_end; charges(submachine_gun), holds(Lily, …), clock(trust), fact(lost_…).
// LEAVES: lily_proof, lily_heard_flute, lily_term, home_promise; trust; the phaser with Lily or Picard. Lily and Picard are together from here, or she goes up
// alone to where Crusher's people are, and he finds her again at 430.
// FILM: the way out; answer what she asks; the Earth; give it back; have him say it.

// She put a hole in the wall with it.
VAR lily_fired = false

=== lily_and_the_phaser
# scene: lily-and-the-phaser
# view: Lily
# place: A Jefferies tube, deck 15
A man comes along the pipe on his hands and knees, backwards, the way you'd leave a room with a dog in it. # codex: jefferies-tube
{ lily_went:
- went_down: You'd gone down. Down had eyes in it, red. So you came back.
- went_up: You went up, as far as a carpet, and something stood on the carpet with a saw for a hand. So you came down.
- went_back: You went back for a nurse, God knows why, and got lost again on purpose.
}
He's bald, there's somebody else's blood down his good jacket. On his hip's one of those flat grey things they point.
{ lily_took == took_gun and holds(Lily, submachine_gun):
    You put the muzzle behind his ear, and with the other hand you help yourself. { charges(submachine_gun) > 0:It's loaded, and you'd sooner it stayed so.|It's empty, but he can't see that.}
- else:
    { lily_took:
    - took_cutter: You hold the doctor's little cutter to his collar until the collar smokes, and with the other hand you help yourself.
    - took_hypospray: You put the thing that hisses against his neck. You don't know what it does. He seems to, he goes quite still, and you help yourself.
    - else: You put both boots in the small of his back. He goes flat, and you help yourself.
    }
}
{ room_for(Lily) == 0:
    -> lily_phaser_make_room ->
}
~ give(phaser, Lily)
There's a wheel on it. You roll it till it stops. # codex: phaser

*   [What are those things with the eyes?]
    "The ones with the hoses," you say. "Start there."
    He turns over, slowly, hands wide. "They are called the Borg. Two of them were my people at supper time." # codex: borg
    { half_done == half_shot:His voice is wrong, it stops a word early.|He has a scratch down one cheek, done with nails.}
*   [Who do you work for?]
    { sky_guess:
    - guess_coalition: "Which Coalition are you?" you say. "East, or what's left of it?"
    - guess_satellite: "Whose satellite was it?" you say. "Don't tell me it fell."
    - else: "Somebody's paying for all this," you say. "Who?"
    }
    "Nobody is paying." He turns over, slowly, hands wide. "I am Jean-Luc Picard, and I was born in France."
    { sky_guess == guess_coalition:France fought on nobody's side, it didn't last long enough.|You had a can from France once. Peaches.}
*   [The way out. Now]
    "Out," you say. "Which way's the door?"
    He turns over, slowly, hands wide. "There is a door," he says. "You will not care for it."
*   [Shoot the wall, so he knows that you can]
    ~ lily_fired = true
    ~ use_up(phaser, 1)
    You point it past his ear and squeeze. No kick. The wall isn't there, nor the one behind it, and through two holes a toilet's looking at you.
    He has turned over, hands wide. "That," he says, "was the highest setting."
-   "You are aboard my ship," he says. "I am losing it."
    "What ship?" { lily_came == came_awake:The doctor did say up.|}
-> lily_phaser_picard

= lily_phaser_picard
# view: Picard
So this is Beverly's guest. She stands where you would have told a cadet to stand. { fact(valve_shut) or silo_saved ? Marta:Her palms are new: Beverly's work.|{ lily_hurt > 0:She spares one shoulder, from habit.|There is plaster in her hair.}}
{ hatch_end == hatch_last:You came up last, by a wrong ladder.|} { hears > 1:Next door they { door_end == door_blown:have stopped, all at once, to look at a door|{ door_end == door_left:are putting down, one by one, what was meant for you|have got hold of something new, and are turning it over}}.|You are short of breath, and do not wish her to notice.}
{ met_lily:
- met_by_data: "{charges(submachine_gun) == 0:I shot one of you," she says. "He walked down the stairs with it coming off him.|I hit one of you," she says. "He told me to mind my hand.}"
- met_by_talk: "Your doctor talks nicer than you," she says.
- else: "Last one of you I met, I woke up in a nightgown," she says.
}

*   [Take it from her]
    ~ advance(trust, -1)
    ~ spend(1)
    ~ use_up(phaser, MIN(1, charges(phaser)))
    You have her wrist before she has finished, and it is thinner than you allowed for. She uses her forehead. The phaser goes off between you, and a panel is gone from the wall; when you can see, she is where she was, with the thing in both hands.
    "Again?" she says.
    "No," you say, through your nose.
*   [Sit down on the grating, and be tired]
    ~ advance(trust, 1)
    ~ spend(3)
    You let yourself down, by way of the ladder, and put your head back against something that hums. You had not meant to shut your eyes.
    "Hey," she says, after a time. "I'm holding you up." But she has slid down the wall opposite, to keep the thing level.
    "I have lost twenty people since ten o'clock," you tell her. "One moment."
*   { met_lily == met_by_data and fact(data_taken) } [Tell her where that one is now]
    ~ advance(trust, 1)
    "He is called Data," you say. "He was with me until half past twelve. They have carried him off, and took care that his feet should not drag."
    She lowers the thing by the breadth of a hand. {charges(submachine_gun) == 0:"I emptied it in him," she says. "He said I'd burn my fingers on the barrel."|"I hit him," she says. "He said I would injure my hand."} You had not heard that. You ask her to tell you it again. # codex: data
*   { not (met_lily == met_by_data and fact(data_taken)) } [Turn your back on her, and climb]
    ~ spend(1)
    You tell her that you have a ship to see to, and set your foot on the ladder. You find that you are waiting for it between the shoulders. Then there are boots on the rungs below. "Hey," she says. "I'm robbing you." You come down again, and sit. She has not moved her thumb.
*   [Answer what she asks]
    ~ spend(2)
    You answer as at an inquiry: a ship, in orbit; Starfleet; from three hundred years on. When you have done she asks where the toilets empty.
    "It is all used again."
    That she believes. # codex: starfleet
-   { lily_hunt != hunt_none:"There's people after me," she says. "I heard them calling."|"Nobody's come looking for me," she says.} { dead_covered: Then, not kindly: "{lily_came == came_asleep:My people in the silo. Anybody see to them?|Somebody laid their coats on them. In the silo. Was that you?}"}
    { dead_covered:{ landing ? Picard:{lily_came == came_asleep:"They have their coats over them," you say. "I was told the names."|"It was," you say.{hull_call == call_waited: "And your wounded, before I left."}}|"My officers did it," you say. "They had the names."}|She tells you the number of her dead.}
    She will not have the rest on your word.

*   [Open the hull, and show her the Earth]
    -> lily_phaser_earth
*   { holds(Picard, flute) } [Play her something on the flute]
    ~ lily_proof = proof_word
    ~ lily_heard_flute = true
    ~ advance(trust, 1)
    ~ spend(1)
    It has been in your jacket all night. You play eight bars, hardly breathing them. { played_flute:The last time it was to put off an admiral.|You have not had it out for a month.}
    "What's that from?"
    "A world that burned up before our grandfathers were born. I lived a whole life there, in half an hour."
    She looks at the holes, and at your fingers. "Nobody'd make that up to get a gun back," she says.
    -> lily_phaser_terms
*   [Take her past one of them]
    -> lily_phaser_drone
*   [Give her your word, and a reason]
    ~ lily_proof = proof_word
    ~ spend(1)
    { clock(trust) >= 4:
        ~ advance(trust, 1)
    }
    "I can show you nothing that you could not call a trick," you say. "If they have this ship by noon, your friend will not fly. I was on my way to stop them. You are keeping me from it."
    She thinks about this; you watch her look for what you want. { lily_tone == lily_confided:"I told him I was scared tonight," she says. "My friend. You can't know about him."|"My friend," she says. "You know about my friend."} # codex: zefram-cochrane
    "Everybody whom I know, knows about your friend."
    -> lily_phaser_terms

// One long passage: wonder.
= lily_phaser_earth
# view: Lily
# place: A port in the hull, deck 14
~ lily_proof = proof_earth
~ advance(trust, 2)
~ spend(4)
Two ladders up, a corridor with the lamps out{ not deck_is(14, free):, and the carpet wet}. He puts his palm on a plate and the wall goes up.
There's no glass. There's a blue shiver, and cold coming off it, and then a drop.
You look for the ground. It's in front, bent, with a skin of light along it that you could get a nail under. A whole brown country, the sea going from green to a blue you only know from a bag of salt. A line of dark is coming over the water, with islands on the line. # codex: earth
"The brown is Australia," he says. "Those islands are the Solomons, and it is evening on them. New Guinea has an hour of light. You live round behind." # codex: australia # codex: new-guinea # codex: solomon-islands
Your hand has gone out on its own. It stops on something that isn't there. { fact(valve_shut) or silo_saved ? Marta:It stings the palm.|It tickles.}
{ sky_guess == guess_nobody:Four seconds from the Pole Star to the burnt fir. You'd wondered how high that was.|There's weather on it.} Two winters you stole pipe to get three people up to where you're standing in your boots, and nobody ever said.
{ earth_on_screen:"It is blue," says the man, like somebody who's checking, and you look round.|The man isn't looking at it. He's looking at your hand, where it's stopped.}
-> lily_phaser_terms

= lily_phaser_drone
# view: Lily
# place: A corridor, deck 15
~ lily_proof = proof_drone
~ advance(trust, 1)
~ spend(3)
"Walk as I walk," he says. "Do not run, and do not point that."
The corridor is warm. Pipe has been grown up the wall, black, wet. One of them stands with its face in a panel and its arm in to the elbow. Something goes along the hose in its neck. # codex: borg-drone
You go by at arm's length. It has an ear, and a hole in the ear, for a ring.
{ hears >= 4:"Six of Nineteen," says the man beside you, very low, to nobody.|It turns its head. A red light comes across your chest, and across his, and goes back into the panel.} # codex: six-of-nineteen
At the corner you've got hold of his sleeve. You let go of it.
"She was in stellar cartography," he says. "She sang."
-> lily_phaser_terms

= lily_phaser_terms
# view: Lily
{ lily_proof == proof_drone or lily_proof == proof_earth:You believe him. It's a rotten feeling.|{ lily_heard_flute:You've bought the flute. The rest you don't believe a word of|You don't believe a word}, and you can't find the place where it's stuck together.} The thing is still in your hand, { lily_fired:and you've seen what it does to plumbing.|with its wheel all the way round.} # codex: lily-sloane

*   [Give it back]
    ~ lily_term = goes_with_him
    ~ free_a_hand()
    ~ give(phaser, Picard)
    You hold it out by the wrong end.
    { lily_fired:He rolls it down, click by click. "It was at that when you took it?" he says. "No," you say. "I rolled it."|He rolls it down, click by click, and has to lean on the wall. "What was it on?" you ask. He tells you. You sit down.}
*   { holds(Lily, submachine_gun) and charges(submachine_gun) > 0 } [Give it back. Keep your own gun]
    ~ lily_term = goes_armed
    ~ free_a_hand()
    ~ give(phaser, Picard)
    "Swap you nothing for it," you say. You check the magazine where he can see: {charges(submachine_gun)}. They've got all the science there is on this boat, and the ones with hoses have caught up on science.
    He's looking at the rounds, he's working something out.
*   { lily_took == took_cutter or (lily_took == took_hypospray and holds(Lily, hypospray)) } [Give it back, and keep the {lily_took == took_cutter:little cutter|one that hisses}]
    ~ lily_term = goes_with_him
    ~ free_a_hand()
    ~ give(phaser, Picard)
    "Is that everything?" he says, rolling the wheel down, with his eyebrows up at where it was.
    "That's everything," you say, and you've {lily_took == took_cutter:the doctor's cutter down your boot, still warm|the doctor's hisser down your boot, cold as a fish}.
    "Doctor Crusher will ask me for it," says the man.
*   { lily_took == took_nothing or (lily_took == took_gun and charges(submachine_gun) == 0) } [Make him ask for it]
    ~ lily_term = goes_with_him
    ~ advance(trust, 1)
    ~ free_a_hand()
    ~ give(phaser, Picard)
    "You never asked," you say.
    He thinks back: the ladder, the boots, the lot. "May I have it, please, Miss Sloane?"
    "Lily."
    "Jean-Luc." He holds his palm out flat, the way you'd offer to a horse. He turns the wheel down with his thumb, and he's gone a bit pale about it.
*   [Keep it, and go with him]
    ~ lily_term = goes_armed
    "I'll carry it," you say. "You tell me who."
    "Not me, if you can help it," he says. He goes in front, and it's a minute before you see that he's letting you watch his back.
*   [Keep it, and go by yourself]
    ~ lily_term = goes_alone
    "The doctor," you say. "Where'd she take the ones on stretchers?"
    "Up. Deck 9, if they got so far." He tells you the ladders, every one, with the rungs. He doesn't try to come. { clock(trust) >= 4:"I wish that you would not," he says.|}
-   -> lily_phaser_promise

= lily_phaser_promise
~ spend(4)
Somebody's knocking on a pipe, up top. "They have {decks_lost() < 2:one deck|{say_number(decks_lost())} decks}," says the man, "of twenty-four."
At eleven, down there, somebody has to sit on a missile.

*   [Ask what he needs from you]
    ~ advance(trust, 1)
    "Everybody needs something off me," you say. "Let's have it. Parts, a driver, what?"
    "I had not thought that you might help," says the man. { lily_term == goes_alone:He thinks about it so long that you're round the bend before he's done.|He thinks about it for the length of a ladder.}
*   [Don't ask him for anything]
    You don't ask. { cochrane_promise:You got one promise tonight, with the hand up and all, and look where that man is.|People have promised you a roof, a coil winder, and New Year in Seattle.} You go where the rungs go.
*   [Ask whose blood that is on his jacket]
    ~ advance(trust, 1)
    He looks down at it. { fact(lost_kaplan):"Mister Kaplan's. He whistled.|{ fact(lost_kellogg):"Mister Kellogg's. He hummed.|{ fact(lost_lopez):"Mister Lopez's. He told me that the walls were wet.|"I could not tell you. I had hold of several people.}}}" And then{ lily_term != goes_alone:, on the rungs,} he tells you the others. He's got them all, with what each of them did on a Sunday. You only asked for the one.
*   [Have him say that you'll be home by noon]
    ~ home_promise = true
    "You put me back," you say. "Before noon. Say it."
    "I promise that you shall be home," he says, "by noon." { cochrane_promise:You make him say it over, with his hand up. You've had the practice.|He says it as if somebody were taking it down.}
-   { lily_term == goes_alone:Behind you, the tube rings. He's going up by the other ladder, two rungs at a time, at his age.|Up, then. He goes first, and tells you which rungs are loose.}
    ~ done("lily-and-the-phaser")
    -> camera

// Lily's arms are full: what she can spare stays on the grating. A tunnel.
=== lily_phaser_make_room
{
- holds(Lily, geiger_counter):
    ~ leave(geiger_counter, "a tube on deck 15")
    The counter has to go. You stand it on the grating, and it gives one tick.
- holds(Lily, hypospray):
    ~ leave(hypospray, "a tube on deck 15")
    The hissing thing rolls off under a pipe.
- holds(Lily, submachine_gun) and charges(submachine_gun) == 0:
    ~ leave(submachine_gun, "a tube on deck 15")
    Your own gun you lay on the grating. It was only ever for show.
- holds(Lily, bar_tab):
    ~ leave(bar_tab, "a tube on deck 15")
    Eddie's slate slides out of your belt, and you leave it. Let them collect.
- holds(Lily, logbook):
    ~ leave(logbook, "a tube on deck 15")
    The logbook's inside your gown, and won't bend. You wedge it behind a pipe and count the rungs, to find it by.
- holds(Lily, core_samples):
    ~ leave(core_samples, "a tube on deck 15")
    You get the strap of the box over your head, and hang it on a valve.
- holds(Lily, flask):
    ~ leave(flask, "a tube on deck 15")
    His flask goes on the grating, upright.
- else:
    ~ leave(silo_keys, "a tube on deck 15")
    You put the keys down. There's nothing up here that they open.
}
->->

// Nobody watched: the film's outcome, as a door tells it. A tunnel.
=== lily_and_the_phaser_unwatched
# place: Deck 14, a port in the hull
~ advance(trust, 1)
{ not holds(Picard, phaser):
    ~ free_a_hand()
    ~ give(phaser, Picard)
}
Inspection port 14-C was opened by hand from within at four minutes to one, and the field behind it held. Two persons stood in it. One of them put out a hand as far as the field. The port was shut after four minutes and reports no fault. { hears > 1: One hand phaser was reset beside it, from sixteen to five.| One hand phaser was reset beside it, by eleven.} # codex: jefferies-tube # codex: lily-sloane
~ done("lily-and-the-phaser")
->->
