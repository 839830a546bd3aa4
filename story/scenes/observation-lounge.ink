// READS: worf_insult, third_end, third, hatch_end, stand, chip_end, lily_proof, home_promise, dead_covered, half_done, met_lily, lily_tone, obeyed_once, wrong_target,
// landing, decks_worf_here, beside_defiant, defiant_end, heard_nine_billion, touched_mirror, beacon_delay, dixon_way; holds(Picard, novel), clock(trust), clock(obsession), fact(lost_…), decks_lost().
// LEAVES: lounge_end, whale_spoken; obsession, trust; one model broken. He orders the ship given up, or it is an ending.
// FILM: what he called Worf; what he did on nine; it is for him; the old man's line; tell them all.

// What Lily's words weigh with him; he yields at three, or more the angrier he is.
VAR lounge_weight = 0

// A pin of his rifle is in her pocket.
VAR lounge_pin = false

// How much it takes.
=== function lounge_need()
{
- clock(obsession) >= 10:
    ~ return 6
- clock(obsession) >= 6:
    ~ return 4
- else:
    ~ return 3
}

=== observation_lounge
# scene: observation-lounge
# view: Lily
# place: Observation lounge
You don't knock. { worf_insult == insult_said and decks_worf_here:Behind you the big one has his face to the wall, and nobody's looking at him.|Behind you forty people are sat on a floor.} # codex: lily-sloane
One door. A glass case of ships, gold, all the one name. He's got a rifle in bits on the table, and there's {say_number(MAX(2, 24 - decks_lost()))} floors of this boat left. # codex: uss-enterprise-e
"I'm busy, Miss Sloane," he says.
{ clock(trust) >= 5:You take the chair next to his, and he moves the oil so that you won't get it on you.|You stay on the door side.} He could have them all off by noon, and nobody out there dares tell him twice. It's a trade: some of what you've got will get in. Three goes, about.

*   { worf_insult == insult_said } [What he called the big one]
    ~ lounge_weight = lounge_weight + 2
    "You said that to his face," you say. "He came in from outside on one leg."
    The part won't go in. "He will have forgotten it by tomorrow," he says.
    "You're not that dumb."
*   { worf_insult != insult_said } [Ask why he didn't hit the big one]
    ~ lounge_weight = lounge_weight + 1
    { worf_insult == insult_asked:"You made him say it twice," you say. "Like he'd mumbled. He never mumbled in his life. What was it you wanted to say?"|"You nearly said it," you say. "Whatever it was. I saw it come up, and you bit it."}
    "One does not say such things."
    "Well, one wanted to. It's in here with us now, it's about the size of a stove."
*   { third_end == third_taken } [The one who didn't come back from outside]
    ~ lounge_weight = lounge_weight + 1
    "{third_name()}," you say. You got it off the doctor, how it's spelt. "Where's {third_he()} in the plan?"
    "{third_subject()} knew what {third_he()} was going out to do." He has had that one ready, it's polished.
*   { hatch_end == hatch_shut } [The hatch he shut]
    ~ lounge_weight = lounge_weight + 2
    "There was a hatch," you say. "Down on fifteen, they all know about it. How long did they knock?"
    He puts the cloth down. "You were not there," he says.
    "No. I was in the pipe over it." # codex: jefferies-tube
*   { hatch_end != hatch_shut and third_end != third_taken } [People are tired. Quit]
    "They're asleep on their feet out there."
    "I have seen tired people hold worse," he says. There's a bit of pride in it. You've lost that one.
*   [Pocket the part he's about to reach for]
    ~ lounge_weight = lounge_weight + 1
    ~ lounge_pin = true
    It's a steel pin, by the oil. He puts a hand out without looking, and pats the table, and pats it again.
    "Miss Sloane."
    "It just goes green," you say. "I was on that ladder. What do you want it to work for?"
-   -> lounge_second

= lounge_second
# view: Lily
~ spend(3)
{ lounge_weight >= 2:That one got in: he's stopped looking at you.|That one hardly got through his coat.} "They can be held here," he tells the rifle. { stand == stand_ordered:Half an hour back he had people stand there with nothing in their hands.|He's giving it up by rooms, and each room's the last.}

*   { chip_end == chip_in_anger } [What he did on nine, once he had the coin]
    ~ lounge_weight = lounge_weight + 3
    "You had it in your hand," you say. "You'd got what you came for, and you went on hitting for a good minute{ fact(lost_lynch):, and he'd his grandma's watch on|}."
    { dixon_way == dixon_bullets:The bolt has started to tap on the table by itself.|"You do not know what they are," he says. "I know what you looked like."}
*   { chip_end != chip_in_anger } [What he did on nine, and was decent about]
    ~ lounge_weight = lounge_weight + 2
    "{ chip_end == chip_missed:You took your hand away|You turned { fact(lost_lynch):his|her} face to the side first}, on nine," you say. "{ chip_end == chip_missed:You needed that thing, and you left { fact(lost_lynch):him|her} be|So { fact(lost_lynch):he|she} needn't look}. That was you. Where's he gone?"
    He looks at the hand.
*   { home_promise } [He promised her noon]
    ~ lounge_weight = lounge_weight + 2
    "You said noon." You put both palms on the table. "I made you say it. You've got four hours and you're cleaning a gun."
    "I have not forgotten," he says. No, he's only busy.
*   { lily_proof == proof_earth } [The window that he opened]
    ~ lounge_weight = lounge_weight + 1
    "You showed me it," you say. "It'd still be out there if this can wasn't." It's in the window right behind him. He doesn't turn round.
*   { lily_proof != proof_earth } [The one he left below. Is it that?]
    ~ lounge_weight = lounge_weight + 1
    "You left somebody down there," you say. "{ met_lily == met_by_data:The pale one, I {charges(submachine_gun) == 0:emptied a gun at him|hit him} and he asked was I hurt|They all stop talking when they come to him}. Is it him you're holding on for?"
    "It would be a better reason," he says, and hears it. # codex: data
*   [Ask what a floor goes for, in people]
    ~ lounge_weight = lounge_weight + 1
    "What's a floor of this fetch?" you say. "You've let {say_number(MAX(2, decks_lost()))} go."
    "They were taken."
    "In people. Roughly."
    He's got the figure, he'd be ashamed not to. His mouth opens for it, and doesn't care for how it's going to sound.
-   -> lounge_third

= lounge_third
# view: Lily
~ spend(3)
{ lounge_weight >= lounge_need():He's going. You know what a man looks like who's about to come down on his price.|He's not sold.} He has got up, between you and the door. { lily_tone == lily_joked:You'd make a joke, it's how you get past dogs.|{ lily_tone == lily_confided:You told a man yesterday that you were scared. You don't tell this one.|You shamed a man off a stool with less, yesterday; that one was only drunk.}} One more.

*   [It isn't for them. It's for him]
    ~ lounge_weight = lounge_weight + 2
    "Nobody out there gets a thing by it," you say. "There's one man it's for, and he'll have the lot of them killed."
    { touched_mirror:His thumb has gone in under his eye, like something might come out.|He's got one hand behind his back, with the other holding on to it.}
*   [What did they do to him?]
    ~ lounge_weight = lounge_weight + 1
    "What did they do?" you ask. You mean it, it's the first thing all night you haven't been selling.
    "They had the use of me," he says, "for six days. There were eleven thousand people in the way, and I knew all their ships by name." It comes out level. "I have been told since, by experts, that it was not I." # codex: battle-of-wolf-359
*   { dead_covered } [Somebody put coats on strangers]
    ~ lounge_weight = lounge_weight + 2
    "Those coats in the silo," you say. "{ landing ? Picard:You'd|One of your lot had} a hill on fire and no time, and they weren't anyone's, they were mine. And somebody stopped."
    He opens his mouth, and it turns out there isn't an answer there.
*   { holds(Picard, novel) } [The book that he carries inside his coat]
    ~ lounge_weight = lounge_weight + 3
    "What is it?" you say. You can see the corner; you've seen it since the ladder. He takes it out as if you'd asked for his papers.
    You know it by the spine. "We burned that one, second winter, a chapter a night. We got up to the white one." # codex: moby-dick
*   { not dead_covered } [Say you'll stay, then. Which end do you hold?]
    ~ lounge_weight = lounge_weight + 2
    "Right," you say, "I'm stopping. Which end do I hold?" You pull the rifle over by what there is of it.
    He has it off you quicker than he's done anything all morning. "You are not to be anywhere near this."
    "Why's that?"
    He looks for it all along the table.
*   { not holds(Picard, novel) } [Ask where the last of the gold ones is now]
    ~ lounge_weight = lounge_weight + 2
    "That end one's got the same name," you say. "Where's she got to?"
    "On a hillside. She burned."
    "And everyone in her?"
    "We had moved them out of the half that was going to go," he says, "naturally." And he stands there, between you and the door, and hears it. # codex: uss-enterprise-d
-   -> lounge_glass

= lounge_glass
# view: Picard
"No," you say, too loudly for the room. They have had {say_number(decks_lost())} decks of her. { heard_nine_billion:You have heard nine billion of them say good morning.|} The stock of the rifle is in your hand, and before you is glass.
It comes down slowly, and the ships with it. { beside_defiant:You took this ship within four hundred metres of a cube, yesterday, and did not feel a tenth of that.|} One has lost its neck. That one had a fish tank, and a thousand people, and you. # codex: uss-enterprise-d
{ lounge_weight >= 5:She has not stepped back.|She has stepped back, and is ashamed of it.} { holds(Picard, novel):"Well," says Miss Sloane. "There goes the harpoon."|"We'd a book," says Miss Sloane, "we burned it. Old man with one leg, goes after a fish."} # codex: ahab

*   { lounge_weight >= lounge_need() } [Answer with the old man's line, about striking the sun]
    ~ whale_spoken = true
    "'I'd strike the sun if it insulted me,'" you tell the glass. He says it to the mate, who has a child at home. # codex: moby-dick
    "That's him," says Miss Sloane. "How's it end? We never got that far."
    "They have oil enough to go home," you say. "He has the boats lowered, and they row, because he asks."
    -> lounge_given
*   [Ask her to leave]
    ~ whale_spoken = false
    She does, as she would leave a room with a dog in it, with her face to you.
    -> lounge_late
*   [No. Not this deck]
    "This one we hold," you tell her.
    "Sure," says Miss Sloane. She goes to the window, since you have the door{ lounge_pin:, and on her way lays a steel pin on the table}. The comm says that they are at the hatch of four. She does not turn her head. { worf_insult == insult_said:Worf would come with you, if he were asked, even now. Nobody else out there has looked at you for an hour.|Nobody out there has looked at you for an hour.} If you go out to them with a rifle, none will leave her.
    * *   [Take the rifle, and go out to them]
        -> ending_ahab
    * *   { holds(Picard, novel) } [Open the book where it falls open]
        ~ advance(obsession, -1)
        It falls open at the lowering of the boats. It always has. "Moby Dick seeks thee not," you read. "It is thou, thou, that madly seekest him." You had not meant to read it aloud. You shut it. # codex: moby-dick
        -> lounge_given
    * *   [Look at what is broken]
        ~ advance(obsession, -1)
        You get down on the carpet, among it. The saucer is bent; the little windows have all stayed in. { defiant_end == defiant_spent:You spent a ship yesterday, as one does a coin.|You set it on its feet, and it falls over.} "I can hold that," says Miss Sloane, over you, "if you've got tape."
        -> lounge_given
    * *   { decks_worf_here } [Have Worf in, and ask him]
        ~ advance(obsession, -1)
        He stands in the glass. "If I hold this deck," you say, "will you?"
        "Yes," says Worf. You had not come to the end of the question. { worf_insult == insult_said:He has not forgotten the word; he would come with it on him.|He is waiting only to be told on which side.} # codex: worf
        "Go back to your post," you say. "Thank you."
        -> lounge_given
*   { not holds(Picard, novel) } "A whale[."]," you say. It will not be left. "He goes after a whale."
    ~ whale_spoken = true
    "It's wet and it's got a tail," says Miss Sloane. "Does he get it?" There is glass in your cuff. # codex: moby-dick
    * *   { lounge_weight >= lounge_need() } [Tell her the third day]
        "On the third day. By then there is a rope round his own neck," you say, "and the other end is in the whale." She asks who was left to see to the ship.
        -> lounge_given
    * *   [Tell her that he does]
        "He does," you say.
        "Does he hell. I've burned two thirds of it, and that fish wasn't tired." She goes out, to sit with somebody.
        -> lounge_late
    * *   [Open the door for her]
        You open it. It is a courtesy, and she takes it for what it is.
        -> lounge_late
*   { holds(Picard, novel) and lounge_weight >= 3 } [Hold out the book. Have her read]
    ~ whale_spoken = true
    ~ advance(obsession, -1)
    She knows about where; she has burned up to it. She reads it off as one reads a bill. "'To be enraged with a dumb thing, Captain Ahab, seems'"—and turns the page to you, with her thumb under the next word. # codex: moby-dick
    "'Blasphemous,'" you say. You have not had it in your mouth for thirty years. It has a taste.
    -> lounge_given

// He picks it up, by himself.
= lounge_late
# view: Picard
~ lounge_end = gave_up_late
~ spend(30)
You pick up the glass. It takes half an hour to do it so that nobody could cut himself, and another passage has gone; you heard it go. When the last splinter is in the basket there is the rifle{ lounge_pin:, and by it a pin, laid dead straight}. { wrong_target:You were wrong yesterday, aloud, in front of a fleet, and they forgave it.|{ obeyed_once:You held to a wrong order yesterday, and then gave it up. It can be done.|You can find no more use in it than she did.}} You go out to them without it.
-> lounge_orders

= lounge_given
# view: Picard
~ lounge_end = gave_ship_up
~ spend(4)
You have carried this for six years, and put it down before a stranger, at twenty past eight.{ beacon_delay: You let a thing be once, last night, that you should have gone out to. This is another thing.}
-> lounge_orders

= lounge_orders
# view: Picard
The bridge gets to its feet. { half_done == half_shot:You shot one of your own last night, and had a word for it. You have none now.|{ lounge_end == gave_up_late:Lily Sloane is on the deck by the door, with her knees up.|Lily Sloane has come out behind you, and shut the door.}}

*   [Tell them all, at once, what is to be done]
    "We are going to evacuate the Enterprise," you say, "and destroy her." { decks_worf_here:{ worf_insult == insult_said:Worf does not look round, but his shoulders come down by an inch.|"Aye, sir," says Worf, before any of them has breathed.}|Worf is not here to be told. "He'll hear," says Beverly.} # codex: auto-destruct
*   { decks_worf_here } [Ask Worf to say again what he said]
    "Commander Worf. You had a proposal." He turns about. He says it again, each word as it was. "Then we shall do it," you say. It is very nearly the same as asking his pardon, and you are both aware of the difference. # codex: worf
*   [Take the small ship out with you, and put it on the chair]
    You set it on the arm of the captain's chair: a saucer, a pair of engines, and in between them nothing. They look at that, and at you. "That one, we lost with all hands saved," you say. "We shall do it again." # codex: uss-enterprise-d
*   { not decks_worf_here } [Send down for Worf, before anything]
    A steward runs for him, and is some minutes, and comes back alone. "He's at the pods, sir, freeing the doors. He's done thirty. He says, is it an order, or can he finish?" So the rest of them learn what is to become of the ship. # codex: escape-pod
*   [Give the order, and say whose idea it was]
    ~ advance(trust, 1)
    "We are to leave her, and destroy her. You have Commander Worf to thank for it," you say, "and Miss Sloane. I was the third to see it."
    "Don't you put that on me," says Lily Sloane. {decks_conn()} has turned round, and says thank you to her. She looks behind her for whoever is meant.
-   Somebody by the lift sits down, and unlaces a boot that must have hurt for hours.
    ~ done("observation-lounge")
    -> camera

// Nobody watched. A tunnel.
=== observation_lounge_unwatched
# place: Observation lounge
~ lounge_end = gave_ship_up
Memorandum, the quartermaster, while there is one: observation lounge, one display case, broken from within the room; one model of five, past repair. Two persons were present. By the order that followed it, there will be no need of a replacement. # codex: uss-enterprise-e
~ done("observation-lounge")
->->
