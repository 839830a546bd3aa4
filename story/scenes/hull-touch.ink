// READS: landing (with Picard it is he, else Riker, who has his hand on her), wake_word, told_troi, hears, troi_stand, riker_view,
// cochrane_place, silo_saved, missile_patched, met_lily, doses, lily_came, cochrane_traced, warm_order; fact locals_saw.
// LEAVES: data_touch, touch_answer, troi_search, hull_call; obsession, rumour, trust. Whoever goes up walks over the ridge to be out
// of sight, and is aboard by 108. Troi is on her way to where she looks first.
// FILM: Data asks; a model on a sill; the bar; go up, with Data.

=== hull_touch
# scene: hull-touch
# view: Data
# place: The silo, level three
{ landing ? Picard:
    The captain's right palm has been flat on the hull of the Phoenix for nineteen seconds. It is the hand that he has kept behind him since this morning. He is losing nine watts to her. # codex: phoenix
    His eyes are shut. You have seen this face once today: in the wake, { wake_word == wake_silent:where he looked at each of you and said nothing|{ wake_word == wake_purpose:when he had told you what you were there for|while Commander Riker thanked you all for him}}.
- else:
    Commander Riker's right palm has been flat on the hull of the Phoenix for nineteen seconds. Before that he said good evening to her. He is losing nine watts. # codex: phoenix
    He is smiling at a place where there is only metal. You have seen this face once today: in the wake, { wake_word == wake_silent:while he waited for the captain to speak|{ wake_word == wake_purpose:when the captain had said what it was for|when he thanked each of you by name}}.
}

*   [Measure it, and the others]
    ~ data_touch = touch_measured
    There are 214 handprints on her, all at one height. Nine people left them. Eighty-eight are one woman's{ met_lily == met_by_data:; you have met the hand}. None is at a place where there was work to do. You report this.
    "No," he says. "There would not be."
*   [Ask what he is doing]
    ~ data_touch = touch_asked
    "Sir, what are you measuring?"
    "Nothing at all, Data." { landing ? Picard:He opens his eyes. The hand stays|He does not take the hand away}.
    "It has been taking twenty-six seconds," you say.
*   { met_lily == met_by_data } [Find the hand of the woman on the stair]
    ~ data_touch = touch_measured
    There are 214 handprints on the hull, all at one height. Eighty-eight are hers: you have met the hand. In the newest the fingers are spread, as one might quiet an animal. You report it.
    "You could tell her so," he says.
*   { not (met_lily == met_by_data) } [Put your ear to the metal]
    ~ data_touch = touch_copied
    It is cold against the cheek. A pump; a drip{ missile_patched:, muffled in lagging}; grit, settling. You lay a palm beside his, to damp her, and there is a second rhythm, of sixty-six to the minute. You look for its source in the machine. It is his.
*   [Lay your own hand beside it]
    ~ data_touch = touch_copied
    Titanium, filed across the grain by someone left-handed. { missile_patched:Behind it, lagging, and wire with tooth marks.|Behind it, a line that drips every 1.9 seconds.} You press as he is pressing, with six newtons. { landing ? Picard:You shut your eyes, since that is part of it.|You smile, since that is part of it.} You learn that she is cold.
    "Well?" he says. He does not laugh.
-   "I can see her better than I can feel her," you say. "What is the hand for?"
    { landing ? Picard:
        -> hull_picard
    }
    -> hull_riker

= hull_picard
# view: Picard
~ spend(6)
Whatever you say he will keep, to the letter, for longer than you will live. Under your palm she is cold and a little rough. { hears > 0:As long as the hand stays there, you hear nobody next door.|The ache has gone out of the nails.} { told_troi: Of what you hear you have told one person today, and she is still talking to you.} # codex: jean-luc-picard
-> hull_answer

= hull_riker
# view: Riker
~ spend(6)
You've had that question off ensigns and off a bartender, but never from Data, who'll still have your answer, word for word, in two hundred years. Somewhere in her a pump is labouring. You can feel it in the wrist. # codex: william-t-riker
-> hull_answer

= hull_answer
*   "There was a model of her on my window sill[."]," you tell him, "when I was nine." { landing ? Picard:It had the nacelles on backwards, and by the time the glue was dry it was term.|It had come with a stand, and the stand was in Alaska, and so was the damp, and she grew a kind of fur.}
    ~ touch_answer = told_of_boyhood
    "Then you have already touched her," says Data.
    { landing ? Picard:"I touched a great deal of glue," you say.|"Mostly I combed her," you say.}
*   "She is the proof[."]," you say. "They crossed three hundred years to be rid of her, and she is in the way of my hand."
    ~ touch_answer = told_of_proof
    "The sensors gave us that, sir, at ten past eight."
    "They did. I thanked them." He turns over his own hand, and looks in the palm for what the sensors lack.
*   { landing ? Picard and hears >= 2 } [Tell him that she is quiet]
    ~ touch_answer = told_of_noise
    ~ advance(obsession, -1)
    "There are others talking, Data. Since this morning; not loudly. She is the only thing today that has had nothing to say to me."
    He looks at your temple, which is the correct place. "Then I should not move the hand, sir," he says. He moves to where he hides it from anyone on the stair.
*   { not (landing ? Picard and hears >= 2) } [Ask him what he thinks it is for]
    ~ touch_answer = told_of_proof
    "It is a check, sir. The eye has been deceived today {landing ? Picard:about nine billion people|about a whole planet}, and a hand has not."
    "Then that is it," you say. "She is the proof. They crossed three centuries to have her gone, and I can lean on her."
    He considers the hand as one that might yet be deceived.
*   "Find out[."]," you say. "Take your time."
    ~ touch_answer = told_nothing
    "How much time, sir?"
    "She flies at eleven."
    He puts his palm { data_touch == touch_copied:back|on her, below yours}, and sets about it. { data_touch == touch_measured:That makes 215.|You move up, to give him room.}
-   -> hull_troi

= hull_troi
# view: Troi
~ spend(5)
{ touch_answer == told_of_noise:Data has a palm on the hull, and his back in the way of the captain's hand.|They have a palm each on her, like two farmers and a horse.} { landing ? Picard:From the captain, warmth, and a door under it, with his weight against it. { troi_stand == troi_by_picard:This morning, when it came open, you stood by him.|This morning, when it came open, you stood by {troi_stand == troi_by_hawk:Hawk|Daniels}.}|From Will, a boy who has got away from his class. You stood by {troi_stand == troi_by_picard:the captain|{troi_stand == troi_by_hawk:Hawk|Daniels}} this morning, and never asked Will how he was.} # codex: deanna-troi
"Does she answer?" you ask.
"Not yet," says Data. { landing ? Picard:The captain's hand is behind him already.|Will grins at you.} You cannot find Cochrane.
-> hull_news

= hull_news
"He's about," they say up there{ doses == doses_for_them:, with a thumb where the spray went in|{ doses == doses_for_us:, between coughs|}}. He owes them money. { lily_came == came_dying:Lily Sloane, they say, is grey, and has stopped swearing.|{ fact(locals_saw):They ask, with their eyes on the ground you stand on, where Lily went.|{ lily_came == came_awake:Will Lily's doctor, they ask, send a bill?|And which way did your doctor carry Lily?}}} { cochrane_traced:The silo gave you three addresses. { cochrane_place == cochrane_in_bar:The chalk on the newest lid is today's.|{ cochrane_place == cochrane_in_woods:On the stone bottle the resin is still soft.|The coil tin lies empty by the spades.}}|} # codex: bozeman

*   [The woods. Someone was ill beside the path]
    ~ troi_search = troi_to_woods
    At the second bend somebody held on to a branch. A little of him is still here: he has been told that he is needed, and wants to lie down. { cochrane_place == cochrane_in_woods:A line of boots goes in under the firs, and you follow it.|It goes in under the firs, and round, and back to the path.}
*   [The graves they are digging]
    ~ troi_search = troi_to_graves
    ~ rumour_grows(-1)
    You take the spare spade. { silo_saved ? Dez:Dez|{ silo_saved ? Pruitt:Pruitt|Bram Kell}} moves over for you, and while you dig nobody asks where you come from. { cochrane_place == cochrane_in_silo:Behind the heap sits a man in a long coat, smelling of the coil tin, whom nobody has told to go away.|Each of them feels a little that Cochrane ought to be here, and is not surprised.}
*   { silo_saved ? Marta } [Ask Marta Quill where he goes when it's bad]
    ~ spend(1)
    ~ rumour_grows(1)
    You have to ask it twice, on her good side, and by then the hill has heard. "WHEREVER IT WAS LAST TIME," says Marta. What she feels is the other thing: she is sixty, and would go and fetch him, if she had hands. { cochrane_place == cochrane_in_bar:"THE BAR," she says.|{ cochrane_place == cochrane_in_woods:"HOLLIS'S STILL," she says. "IN THE TREES."|"HE WAS IN THAT BUNKER," she says. "NOW HE'S BEHIND THE GRAVES."}}
    { cochrane_place:
    - cochrane_in_bar:
        ~ troi_search = troi_to_bar
    - cochrane_in_woods:
        ~ troi_search = troi_to_woods
    - else:
        ~ troi_search = troi_to_graves
    }
*   [The bar. There is only one]
    ~ troi_search = troi_to_bar
    It carries to the blast door: something with drums, that stops, is kicked, and goes on. { cochrane_place == cochrane_in_bar:One voice is singing along. |}"In these clothes?" says { landing ? Picard:the captain|Will}. You have already undone two buttons. # codex: crash-and-burn
-   { landing ? Picard:
        -> hull_call_picard
    }
    -> hull_call_riker

= hull_call_picard
# view: Picard
~ spend(3)
You have been about to touch your combadge, without a reason that you could enter. { hears > 0:Next door somebody has opened a window: warm air, and the sound of people getting up.|Your nails ache again.}
It speaks first. "Deck 16 is at thirty-three degrees," says Worf. "It is also damp. {hull_porter()}" # codex: worf

*   [Go up, and take Data]
    ~ hull_call = call_came_up
    Every yard of this hill has somebody's lamp on it. To be beamed up unseen you must walk, over the ridge, at a pace that makes Data lengthen his. His left palm is black from her. He has not wiped it.
*   { hears > 0 } [Shut your eyes, and ask next door]
    ~ hull_call = call_search
    ~ advance(obsession, 1)
    You have overheard them before, and never asked. They make room for you. You see pipes, from behind, and through a grille a man's knees, and a box of tools with its lid shut.
    "Search the walls," you tell Worf. "In fours, Mister Worf. I am coming up." Data has your elbow. You had begun to walk without opening your eyes.
*   { hears == 0 } [Ask Worf what he smells]
    ~ hull_call = call_came_up
    ~ spend(1)
    He is a minute finding out. "On the ladder," says Worf, "hot dust, and wet copper. I have read of such a smell." You have not had to read of it. You are over the ridge, where nobody can see you beamed up, before Data has closed his tricorder.
*   "Have 16 searched[."]," you say. "In fours. Every man to see three others. I am coming up."
    ~ hull_call = call_search
    "For what are they to look?"
    "For something of ours that is not quite as it was left." Worf does not ask you how you know. You are already on the stair, with Data behind you: it is a walk, to where nobody can see you beamed up.
*   [The wounded of this place first, and then up]
    -> hull_wounded
-   -> hull_end

= hull_call_riker
# view: Riker
~ spend(3)
You're on your way to see who's eaten when your badge goes, and it's Worf, who never calls for company.
"Deck 16 is at thirty-three degrees. It is also damp. {hull_porter()} The captain is on his way there, and does not say why." { riker_view == riker_doubts:You told the captain this morning that you had your doubts. Here's one more.|You think of how he stands when he's listening to nothing.}

*   [Ask the captain himself what it is]
    ~ hull_call = call_came_up
    ~ spend(1)
    "I had hoped that you would tell me I was imagining it, Number One," he says, and there's a corridor going by behind his voice. You tell him you'd sooner send him Data. "Do," says the captain. Data goes up from behind the ridge, with one palm held away from his tunic.
*   [Send Data up to him]
    ~ hull_call = call_came_up
    "He could use someone who can count," you say. Data is to go up from behind the ridge, where nobody will see. He sets off with one palm held away from his tunic. It's black from her.
*   "Have 16 searched, in fours[."]," you say, "and tell him it was my idea. He'll have had it already."
    ~ hull_call = call_search
    "He has," says Worf. "He wished to know if you would." You send Data up to make one more, from behind the ridge, and stand about in the cold a bit, a host with nobody to put at ease.
*   [See to the wounded of this place first]
    -> hull_wounded
-   -> hull_end

= hull_wounded
~ hull_call = call_waited
~ advance(trust, 1)
~ spend(2)
Two of Hollis Wray's men were under a pump house when the hill went. You and Data carry them down, on a door. Nan Teller wants to know who did the bandages. { lily_came == came_dying:Then you are taken to Lily Sloane, and stay until she tells you to stop looking at her like that.|It will get back to Lily that you stopped for it.} { landing ? Picard:After that you go over the ridge, to be beamed up unseen, at a run.|Then you send Data up, from behind the ridge, at a run.}
-> hull_end

= hull_end
~ spend(1)
~ done("hull-touch")
-> camera

// What Worf says of Porter.
=== function hull_porter()
{ warm_order == warm_pairs:Porter and Eiger are looking at a wall.|{ warm_order == warm_la_forge:Mister Porter reports that there is no fault. I should prefer a fault.|Mister Porter is looking at a wall.}}

// Nobody watched: the film's outcome, and three lines of a note. A tunnel.
=== hull_touch_unwatched
# place: Bozeman, a note under a stone
"Will: no Cochrane on the hill. I am trying the bar, and to be believed there I shall have to drink something. Worf says that deck 16 is warm, twice, and { landing ? Picard:the captain has gone up to it with|you have sent him} Data, who asked me on the way out what a palm is for. What was he told? Deanna."
~ done("hull-touch")
->->
