// READS: worf_insult, third_end, third, hatch_end, stand, chip_end, lily_proof, home_promise, dead_covered, half_done, met_lily, lily_tone, obeyed_once, wrong_target,
// beside_defiant, defiant_end, heard_nine_billion, touched_mirror, beacon_delay, dixon_way; holds(Picard, novel), clock(trust), clock(obsession), fact(lost_…), decks_lost().
// LEAVES: lounge_end, whale_spoken; obsession; one model broken. He orders the ship given up, or it is an ending.
// FILM: what he called Worf; the boy with the watch; it is for you; give her up.

// What Lily's words weigh with him; he yields at three, or more the angrier he is.
VAR lounge_weight = 0

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
You don't knock. Knocking's for people who can be told no. # codex: lily-sloane
One door. Along the wall a glass case with ships in it, gold, a row of them, all the one name. He's at the end of the table with a rifle in bits, putting a part back into the part that it came out of. { worf_insult == insult_said:Outside, the big one has his face to the wall, and forty people are looking at anything else.|Outside, forty people are sat on a floor.} {decks_lost() > 17:There's five floors left.|There's {say_number(24 - decks_lost())} floors left.}  # codex: uss-enterprise-e
"I'm busy, Miss Sloane," he says.
{ clock(trust) >= 5:You take the chair next to his, and he moves the oil so that you won't get it on you.|You stay on the door side of the table.} You've been working up what to say since the ladder. It's a trade like any other. You find out what he's got to have.

*   { worf_insult == insult_said } [What he called the big one]
    ~ lounge_weight = lounge_weight + 2
    "You said that to his face," you tell him. "He came back in from out there with a hose tied round him. For you. And he told you a thing you didn't like."
    The part doesn't go in. "He will have forgotten it by morning," he says.
    "You're not that dumb."
*   { worf_insult != insult_said } [Ask why he didn't hit the big one]
    ~ lounge_weight = lounge_weight + 1
    "You nearly said it," you tell him. "Whatever it was. I saw it come up, and you bit it."
    "One does not say such things." "Well, one wanted to. It's in here with us now, it's about the size of a dog."
*   { third_end == third_taken } [The one who didn't come back from outside]
    ~ lounge_weight = lounge_weight + 1
    "{third_name()}," you say. You got it off the doctor, how it's spelt. "Where's {third_he()} in the plan?"
    "{third_subject()} knew what {third_he()} was going out to do." He has had that one ready. It's polished, you could see your face in it.
*   { hatch_end == hatch_shut } [The hatch he shut]
    ~ lounge_weight = lounge_weight + 2
    "There was a hatch," you say. "Down on fifteen, they all know about it. How long did they knock?"
    He puts the cloth down. "You were not there," he says. "No," you say. "I was in the pipe over it." # codex: jefferies-tube
*   { hatch_end != hatch_shut and third_end != third_taken } [People are tired. Quit]
    "They're asleep on their feet out there." "I have seen tired people hold worse," he says, and there's a bit of pride in it, and you've lost that one.
-   -> lounge_second

= lounge_second
# view: Lily
~ spend(3)
He says they can be held on this deck. He says it to the rifle. { stand == stand_ordered:They all got told to stand where they were, an hour back, and you saw who looked at who.|He's giving it up a room at a time, and each room's the last.} There's a red thread of hair in the trigger guard that's nobody's you've met.

*   { chip_end == chip_in_anger } [The kid on nine]
    ~ lounge_weight = lounge_weight + 3
    "You had it in your hand," you say. "The coin. I was right behind you, I can count. You'd had it in your hand for a good minute{ fact(lost_lynch):, and he'd his grandma's watch on|}."
    { dixon_way == dixon_bullets:He's got the bolt in his fingers. It has started to tap on the table by itself.|"You do not know what they are," he says; but it's the second time, he's said it to you before.}
    "I know what you looked like."
*   { chip_end != chip_in_anger } [The one on nine, that he was decent to]
    ~ lounge_weight = lounge_weight + 2
    "You turned {fact(lost_lynch):his|her} face away," you say. "Or left it be, or whatever it was, you'd your hand out like it was hot. That was you. Where's he gone?"
    He looks at the hand.
*   { home_promise } [He promised her noon]
    ~ lounge_weight = lounge_weight + 2
    "You said noon." You put both palms on the table. "I made you say it. You've got four hours and you're cleaning a gun."
    "I have not forgotten." "I didn't say you'd forgot. I said that you're busy."
*   { lily_proof == proof_earth } [The window that he opened]
    ~ lounge_weight = lounge_weight + 1
    "You showed me it," you say. "You were dead proud. It's still out there. It'd be out there if there was nobody in this can at all."
    He doesn't turn round to see. It's in the window right behind him.
*   { lily_proof != proof_earth } [His machine friend. Is it that?]
    ~ lounge_weight = lounge_weight + 1
    "You left somebody down there," you say. "The pale one. Is it him you're holding on for?" { met_lily == met_by_data:{charges(submachine_gun) == 0:You emptied a gun at that one|You hit that one with both hands}, and he asked were you hurt.|}
    "It would be a better reason," he says. You both hear what he has said. # codex: data
-   -> lounge_third

= lounge_third
# view: Lily
~ spend(3)
He has got up. He's between you and the door now, and hasn't noticed that he is, and you have. { lily_tone == lily_joked:You'd make a joke, it's how you get past dogs.|You shamed a man off a stool with less than this, yesterday; that one was only drunk.}

*   [It isn't for them. It's for him]
    ~ lounge_weight = lounge_weight + 2
    "Nobody out there gets anything out of it," you say. "I've been round it and round it like a bad weld. It's not for Earth, it isn't for the big fella. There's one man that it's for."
    { touched_mirror:His thumb has gone to his face, under the eye, and is pressing there like something might come out.|He's got one hand behind his back, with the other holding on to it.}
*   [What did they do to him?]
    ~ lounge_weight = lounge_weight + 1
    "What did they do?" you ask. You mean it, it's the first thing tonight you haven't been selling.
    "They had the use of me," he says, "for six days. There were eleven thousand people in the way, and I knew all their ships by name." It comes out level. "I have been told since, by experts, that it was not I." # codex: battle-of-wolf-359
*   { dead_covered } [Somebody put coats on strangers]
    ~ lounge_weight = lounge_weight + 2
    "Whoever did that in the silo," you say, "had all the same people dead, and less time. And he stopped and found coats."
    He opens his mouth, and it turns out there isn't an answer there. You can see him go through the drawers.
*   { holds(Picard, novel) } [The book that he carries inside his coat]
    ~ lounge_weight = lounge_weight + 3
    "What is it?" you say. You can see the corner; you've seen it since the ladder. He takes it out as if you'd asked for his papers.
    You know it by the spine. "We'd that one," you tell him. "We burned it, second winter, a chapter a night. We got as far as the white one." # codex: moby-dick
-   -> lounge_glass

= lounge_glass
# view: Picard
"No," you say, and you have said it a good deal too loudly for a room of this size. { decks_lost() > 18:They have taken one deck after another, and each time you moved the chairs.|You have given them a deck and then a deck.} { heard_nine_billion:You have heard nine billion of them say good morning.|You saw what they would make of it.} You are not going to move a chair again. There is something heavy in your hand, and the thing in front of you is glass.
It comes down very slowly. The ships go with it. { beside_defiant:You had three hundred and ninety metres to spare, yesterday, and you did not feel a tenth of it.|You look for which. It is always one's own.} The one that has lost its neck had a fish tank in the ready room, and a thousand people, and you. # codex: uss-enterprise-d
{ lounge_weight >= 5:She has not stepped back.|She has stepped back; it is only one step, and she is ashamed of it.} { holds(Picard, novel):"Well," says Miss Sloane. "There goes the harpoon."|"There was a book," says Miss Sloane. "We burned it for the stove. There's an old man in it with one leg, he goes after a fish."} # codex: ahab

*   { lounge_weight >= lounge_need() } ["I'd strike the sun if it insulted me"]
    ~ whale_spoken = true
    You say it to the glass, it is what he says, when the mate tells him that it is only a brute. He had a ship as well. He had thirty families' sons in her, and a mate with a child at home, and they all of them put their hands up. # codex: moby-dick
    "Yeah," says Miss Sloane. "That's him. How's it end? We never got that far." 
    You tell her how it ends.
    -> lounge_given
*   [Ask her to leave]
    ~ whale_spoken = false
    You ask her to leave, and she does, as she would leave a room with a dog in it, with her face to you. You pick up the glass. It takes half an hour to do it so that nobody could cut himself.
    ~ lounge_end = gave_up_late
    ~ spend(30)
    When the last is in the basket you find the rifle on the table. { wrong_target:You were wrong once yesterday, aloud, in front of a fleet, and they forgave it before you had drawn breath.|{ obeyed_once:You obeyed once yesterday when you should not. It was as easy as this.|You cannot find that it looks like anything but a rifle.}} You put it together, since one ought; and go out to them without it.
    -> lounge_orders
*   [No. Not this deck]
    "This one we hold," you tell her.
    "Sure," says Miss Sloane. She goes to the window, since you have the door. Behind you the door says, in Daniels's voice or somebody's, that they are at the hatch. She does not turn her head. { worf_insult == insult_said:It comes to you that Worf would not have to be asked, even now; and that nobody else out there has looked at you for an hour.|It comes to you that nobody out there has looked at you for an hour.}
    * *   [Take the rifle, and go out to them]
        -> ending_ahab
    * *   { holds(Picard, novel) } [Open the book where it falls open]
        ~ advance(obsession, -1)
        It falls open at the lowering of the boats. It always has. "Moby Dick seeks thee not," you read, and the rest of the line is yours to say and she is waiting, with her back to you, to hear you do it. You shut it. # codex: moby-dick
        -> lounge_given
    * *   [Look at what is broken]
        ~ advance(obsession, -1)
        You get down on the carpet, among it. The neck is gone, and the saucer is bent; the little windows have all stayed in. { defiant_end == defiant_spent:You spent a ship yesterday, as one does a coin. You had it by you, for a minute, that it had a name.|You set it on its feet, and it falls over.} "I can hold that," says Miss Sloane, over you, "if you've got tape."
        -> lounge_given

= lounge_given
# view: Picard
~ lounge_end = gave_ship_up
~ spend(4)
It is a curious thing, to put down what you have been carrying, in front of a stranger, in the middle of the morning. The arm does not know it yet. { beacon_delay:You let a thing be once, tonight, that you should have gone out to. This is not that.|Next door they go on. They have not noticed that you have stopped.}
-> lounge_orders

= lounge_orders
# view: Picard
The bridge gets to its feet, as it would for an admiral. { half_done == half_shot:You killed one of theirs last night, who was one of yours, and told yourself a word for it.|You do not know what they can see.}

*   [Tell them all, at once, what is to be done]
    "We are going to evacuate the Enterprise," you say, "and destroy her." { worf_insult == insult_said:It is word for word what Worf said to you an hour ago. He does not look round, but his shoulders come down by an inch.|Worf says, "Aye, sir," before any of them has breathed.} # codex: auto-destruct
*   [Ask Worf to say again what he said]
    "Commander Worf. You had a proposal." He turns about, by numbers. He says it again, each word as it was; and you say, "Then see to it," and it is very nearly the same as asking his pardon, and you are both aware of where the difference lies. # codex: worf
*   [Take the small ship out with you, and put it on the chair]
    You set it on the arm of the captain's chair: a saucer, a pair of engines, and in between them nothing. They look at that, and at you. "That one, we lost with all hands saved," you tell them. "We shall do it again." # codex: uss-enterprise-d
-   Nobody cheers. Somebody at the back sits down on the deck and begins to unlace a boot that must have hurt for hours.
    ~ done("observation-lounge")
    -> camera

// Nobody watched. A tunnel.
=== observation_lounge_unwatched
# place: Observation lounge
~ lounge_end = gave_ship_up
Memorandum, the quartermaster, while there is one: observation lounge, one display case, broken from within the room; one model of five, past repair. Two persons were present. By the order that followed it, there will be no need of a replacement. # codex: uss-enterprise-e
~ done("observation-lounge")
->->
