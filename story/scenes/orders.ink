// Orders: the lounge, the patrol, the ready room, the fall of Typhon (Troi), the breach.
// READS: hayes_warned, hears, played_flute, confidant (nightmare); nightmare_roll; its own orders_case.
// LEAVES: lounge_truth, riker_view, typhon_audience, troi_stand, departure, obeyed_once, shared_blame, engines_strained,
//   hawk_trusted, hayes_warned; the Yeager lost unless left_early; padd or novel with Picard; typhon_fell, orders_broken;
//   minute 500 (early, in the Moon's shadow since 325), 490 to 512 (on time), 530 to 555 (late).
// FILM: "Starfleet has its reasons"; grid by grid; turn the music down; "They think I'd be a risk"; leave the book;
//   the bridge, on speakers; stay by the captain; count with him; set course for Earth; ask if anyone is against it; straight;
//   walk through the ship.
// After "Leave now" the breach is asked at once; a second departure (after Turn back) does not ask it again.

// He has the flute case with him on the bridge.
VAR orders_case = false

=== orders
# scene: orders
# view: Picard
# place: Observation lounge
{ minute() < 40:
    ~ spend(40 - minute())
}
"We could be at Typhon by noon," says Hawk, whom nobody has asked.
"Half past eleven," says La Forge, "if we don't mind about the coils. I don't." # codex: geordi-la-forge
"We have forty beds," says Crusher, "and by noon I can make it sixty."
They are seven at a table for twelve, with Riker on his feet, and the gold ships look on from behind glass. # codex: uss-enterprise-d
Hayes's order is face down in front of you: go to the Romulan Neutral Zone, and hold it. # codex: starfleet
"The Romulans have crossed it once since our launch," says Data. "It was a freighter, with fruit. It has apologised." # codex: data # codex: romulan-neutral-zone
"So why us, sir?" says Riker.
{ nightmare_roll: Of the four paragraphs, the one with sugar on it is about you: | Of the four paragraphs, the third is about you: } { hayes_warned: it quotes what you told Hayes this morning, with the hour. | it quotes a file six years old, with the page. }

*   "Starfleet has its reasons[."]," you say.
    They wait for the reasons. You square the sheet to the edge of the table. Riker takes hold of the chair that he got up from, and pushes it in.
    "Then we patrol," he says. "Somebody had better warn the fruit."
    La Forge laughs, is ashamed of it, and holds the door for the rest.
*   [Turn the order over, and tell them]
    ~ lounge_truth = true
    "Paragraph three," you say. "I am thought to be a danger to the line. { hayes_warned: The admiral has it from my own mouth." | The admiral has it from the inquiry." }
    Troi puts both hands on the table. Crusher says a word that you have heard her use only to equipment.
    "We'd sooner have the danger, sir," says Hawk, and goes red to the ears.
    You thank him, and tell him to lay in the Neutral Zone.
*   [Ask each of them what they would do]
    ~ spend(5)
    "Go," says Riker. It is the shortest speech he has made at this table.
    Data would first ask what the word "hold" is for. He would ask it on the way to Typhon.
    { confidant == told_beverly: Crusher looks at your right hand. "I'd see my doctor," she says. "Then we'd go." | Crusher is writing down beds. "We'd go while there's somebody to put in them," she says. }
    You thank them, and give them the order as it was given to you.
-   -> orders_patrol

=== orders_patrol
# view: Picard
# place: Bridge
{ minute() < 90:
    ~ spend(90 - minute())
}
Grid one is empty. Grid two is empty, and has been entered as empty by Data to nine places. Hawk takes her along the edge of grid three, Riker goes round with coffee on a tray, and the Romulans, if there are any, stay in bed.
At twenty to eight Daniels has the first report.
"The Lexington has it on long range, sir. It's the one cube. They've hailed it in everything they have, and it hasn't slowed." He reads it over. "They're to form a line, across the front of Typhon." # codex: uss-lexington # codex: typhon-sector
A line. You can see it from here, ruled straight, the big ships to the centre. Behind your left temple somebody has begun to number it.

*   [Ask Hayes again]
    ~ spend(10)
    { hayes_warned: "You told me some of this at six," says Hayes. You tell him the rest of it, | Hayes sends four people out of the room, and you tell him } what they do with a line, how you know it, and at what hour of the night.
    ~ hayes_warned = true
    He hears all of it. "No," he says, so kindly that Daniels finds himself something to do. "Jean-Luc."
    You tell Hawk grid three.
*   [Grid by grid, as ordered]
    "Grid three," you say.
    "Aye, sir," says Hawk, and turns her into it. You drink your coffee. It is real: Riker has been down to the galley for it, past two replicators. Any other morning you would have remarked on it.
*   [Leave now, on your own word]
    ~ departure = left_early
    "To every ship at Typhon, Mister Daniels, in clear. Form no line. Don't keep still; they number whatever keeps still." You sign it with your name, and with your rank, while you have one.
    Typhon will be over before you could get there. You do not say how you know that. You say, "Earth."
    -> orders_breach ->
-   -> orders_ready_room

// The breach, a tunnel: D9 and D10. The flight's hours are spent here only when nothing comes between it and Earth.
=== orders_breach
Riker bends to your ear. "They'll want to know who said yes to this," he says. "I'd like there to be a list."

*   [Log it as yours alone]
    "Captain's log," you say, so that all of them can hear it. "On my sole authority, and against nobody's advice, since I took none."
    "I had some ready," says Riker.
    "I know you had."
*   [Ask if anyone is against it]
    ~ shared_blame = true
    "Is anyone here against it?" you ask.
    Troi shakes her head.
    "I could oppose it for the sake of completeness, sir," says Data.
    "Would you mean it?"
    "No, sir."
    "I'd like it put down that we were asked," says Daniels. "My mother reads the findings."
*   [Say nothing]
    You have a sentence prepared, and it has Starfleet in it, and duty. You look round the bridge for someone who needs it. Riker waits for a while in case there is more of it, and goes and sits down.
-   ~ record(orders_broken)
    Hawk's hand is a finger's width above the panel. It has been there for some time. # codex: warp-drive

*   [Let Hawk choose the way]
    ~ hawk_trusted = true
    "How would you go, Lieutenant?"
    He has it ready. "Under the Hyades drift, sir. It's longer, but it's flat. We could open her right up and leave her there." He does not turn round to see whether it was the answer. It is a better one than yours.
    { departure != left_early:
        ~ spend(235)
    }
*   [Straight for Earth, best speed]
    "Straight there," you say. The hand comes down. Riker shifts his feet, as he does when he is the only one who has felt the deck lean.
    { departure != left_early:
        ~ spend(235)
    }
*   [Take her past the red line]
    ~ engines_strained = true
    ~ advance(obsession, 1)
    "Captain, we have a red line on this gauge," says La Forge, from below.
    "What comes after it?"
    He goes to see. "Some more gauge," he says. Then the floor begins to buzz, and all the cups go walking to the edge of the tray.
    { departure != left_early:
        ~ spend(215)
    }
-   ->->

=== orders_ready_room
# view: Picard
# place: Ready room
{ minute() < 180:
    ~ spend(180 - minute())
}
On the speaker, in Berlioz, a young sailor sits at a masthead and sings that he would like to go home. { departure == left_early: Under him run the engines, at a speed that will cost you this desk. | Under him the ship creeps along grid nine. } # codex: hector-berlioz
Riker comes in with a padd. "Typhon," he says. { departure == left_early: "Nine ships we know, and the small ones. Some of them read your note. The rest are in a line." | "Nine ships we know, and the small ones. They have an hour." }
{ played_flute: You put out your hand for it. The fingers smell of brass, and have some warmth in them. | You put out your left hand for it. The right is under the desk, between your knees. }

*   [Read the names aloud]
    You read them to the fish tank, which has been empty since the move. Appalachia, Bozeman, Budapest. The Defiant: "Worf," says Riker. Endeavour, Lexington, Madison, Thunderchild. The Yeager comes last. "Sunniva Aas," says Riker. "She beat me at the trombone." # codex: uss-defiant
    You find that you have no wish to put the padd down. It goes with you, lit. # codex: worf
    ~ give(padd, Picard)
*   [Turn the music down, and read it yourself]
    The sailor sinks to a mutter. You know the nine by whoever sits in the chair: Corvalan, who once sent back your sherry; Ryd, who says "thank you" to torpedoes; Aas in the Yeager, the youngest. In the smallest, Worf, who would be standing. # codex: uss-yeager
    You lay the padd on the desk with its face up. # codex: worf
*   [Have Riker read it to you]
    He reads it as he would the guests at a wedding: Dunne, who counts the spoons; Ryd, who says "thank you" to torpedoes; Sunniva Aas in the Yeager, who plays the trombone, and plays it, he is sorry to say, better. # codex: uss-yeager
    At the Defiant he says, "Worf. He'll have polished it," and leaves the padd on the desk. # codex: worf
-   { lounge_truth:
        { departure == left_early: "They'll read us paragraph three at the hearing," says Riker. "I'd like to know how loud I can laugh." | "I've spent the morning trying to be fair to paragraph three," says Riker. "Help me." }
    - else:
        { departure == left_early: "There'll be a hearing," says Riker. "I'll be asked what Hayes had against us. What did he?" | "What did you ever do to Hayes?" says Riker. }
    }

*   [Send him back to the bridge]
    "You are wanted on the bridge, Will."
    "I'm not," says Riker. "I checked before I came in." But he goes.
*   "They think I'd be a risk[."]," you say.
    { lounge_truth: "I was there when you said it. I'm asking what you think." You tell him what you think of Berlioz. | "To whom?" says Riker. The sailor comes to the end of his verse before you have found the answer. } He does not ask a second time.
*   "Do you think so?"
    { hears >= 2:
        ~ riker_view = riker_doubts
        "A minute ago you turned your head," says Riker. "To the left, the way you do when somebody speaks. I hadn't."
        There is nothing on that side but the fish tank. You had been following a woman who was correcting the temperature of a deck.
        "I'd go in with you," he says. "I'd have Data check the headings."
    - else:
        { hayes_warned:
            ~ riker_view = riker_doubts
            You tell him what you told Hayes, and he does you the courtesy of thinking about it. "You were right before the report came in," he says. "I don't know where to put that. I'd go in with you. I'd have Data check the headings."
        - else:
            ~ riker_view = riker_loyal
            "No." He has sat down on your desk to say it, and he does that about once a year. "If I did, you'd have it from me before Hayes had thought of it. Over dinner. I'd have cooked."
        }
    }
-   When he has gone, the shelf is in front of you. Moby Dick is at the height of your hand, in paper. Beside it lies the flute case, which you had sent up from deck 8 before breakfast and have not been able to account for. # codex: moby-dick

*   [Leave the book where it is]
    You push the spine level with its neighbours. It was level.
*   { room_for(Picard) > 0 } [Take the novel]
    It falls open by itself at the lowering of the boats. You shut it and put it inside your jacket, where it weighs more than it did on the shelf.
    ~ give(novel, Picard)
*   [Take the flute case]
    ~ orders_case = true
    You look in, to see that it is whole. Then you go out with the case under your arm, past Daniels, who looks at it and asks nothing.
-   -> orders_typhon

=== orders_typhon
# view: Picard
# place: Bridge
{ minute() < 240:
    ~ spend(240 - minute())
}
"They've opened up," says Daniels. It is ten past ten. He reads it over, and it says the same.
He has the fleet's channel in one ear, and you can hear it leak: a hiss, with people in it. Riker has stopped in the aisle with the tray. All round the horseshoe they are looking at their panels and attending to you.

*   [Reports only. Daniels can listen for us]
    ~ typhon_audience = typhon_reports
    "Keep it in your ear, Mister Daniels. Tell us what we must know." You would spare them the voices. He pushes the earpiece home with two fingers, and his face goes away to where they are.
*   [The bridge, on speakers]
    ~ typhon_audience = typhon_bridge
    "Speakers," you say. The hiss opens out until it fills the ceiling. Riker looks about for somewhere to put down the tray, and there is nowhere.
*   [The whole ship]
    ~ typhon_audience = typhon_ship
    "All decks," you say, and Daniels makes certain that you said it. They come out of the walls then, from the galley down to the engine room, and somewhere under you a drill, or a mixer, is switched off.
-   -> orders_troi

=== orders_troi
# view: Troi
# place: Bridge
{ typhon_audience == typhon_reports:
    "Thunderchild's standing on," says Daniels. "Appalachia says thank you, he sees it. Left, all ships, left." What he gives out is clean, and what he keeps back comes off him cold. # codex: deanna-troi
    In the fourth minute he leaves off the ships' names, because they have. In the sixth he says, "Somebody wants to know the time," looks at the clock, and says that somebody has told him. Then he listens to nothing, for the length of one voice, and goes on.
- else:
    "Thunderchild, standing on." "Appalachia. Thank you, I see it." "Left, all ships, left." They might be getting a piano down a stair. You cannot feel them from here, only what they do to this room{ typhon_audience == typhon_ship:, and to nearly eight hundred under it, on ladders, over plates.|, where there are ten besides you, and nobody is moving a foot.} # codex: deanna-troi
    In the fourth minute they leave off the names of their ships. In the sixth a man asks what time it is; a woman tells him; he thanks her. Then there is a gap in the talk, the size of one voice. The others close up round it, and go on.
}
The captain sits very straight, { holds(Picard, novel): his palm flat on something square inside his jacket. | { orders_case: with a flute case across his knees. | with his right hand shut up in his left. } } From this chair he is a dry warmth, a little above you. Today on his left side, the width of a door, you feel nothing at all. # codex: betazoid

*   [Go down to Hawk]
    ~ troi_stand = troi_by_hawk
    "You can have the seat," says Hawk, who has the only one. Bettany Voss is at the Defiant's helm; they were in a class together, and she talked to the simulator. He is listening for her, and hoping not to hear. You put a hand on the back of the seat, and he leans into it an inch.
*   [Stay by the captain]
    ~ troi_stand = troi_by_picard
    You lay your hand on the arm of his chair, where he can overlook it.
    "Thank you, Counsellor," he says. He says it to send you away. Under it, quite plain, is homesickness. You go over it again, in case it is Hawk's.
*   [Stand by Daniels]
    ~ troi_stand = troi_by_daniels
    He has the nine names on a strip of tape along the rail, and a pencil. "Mind yourself there, Counsellor," he says. There is nothing there to mind. He would be glad to have somebody between him and the back of the captain's head.
-   { typhon_audience == typhon_reports:
        Daniels has given up reporting. He says it as it comes, all of them, in the one Dublin voice.
        { departure == left_early:
            "One of the Mirandas. Didn't get the name. We have fire on this side of the door, I won't go on reporting. Birgit, are you there?
        - else:
            "Yeager," he says. "Aas. We have fire on this side of the door, I won't go on reporting. Birgit, are you there?
        }
        "I've still got my arm in it. How is it? Warm. You could take it out now. I thought I'd leave it in." He loses who is speaking, and looks for her. "In case," he says. "Well. You get some sleep, then. Good night, Birgit. Good night, ma'am."
    - else:
        { departure == left_early:
            "We have fire on this side of the door," says a woman, "and I won't go on reporting." She has given her ship's name, and nobody caught it; a Miranda, one of the small ones. "Birgit, are you there?"
        - else:
            "Yeager," says a woman. It is Sunniva Aas. "We have fire on this side of the door, and I won't go on reporting. Birgit, are you there?"
        }
        "I've still got my arm in it," says another, from lower down.
        "How is it?"
        "Warm."
        "You could take it out now."
        "I thought I'd leave it in," says Birgit. "In case." Somebody near her is making a small noise, over and over. "Hush," she tells him. "It's only the captain."
        "It's about time, I think."
        "Is it? Well. You get some sleep, then."
        "Good night, Birgit."
        "Good night, ma'am."
    }
    The hiss goes on for as long as it would take to turn a page. Then that stops.
    { typhon_audience == typhon_reports: "Madison," says Daniels. "Dunne's bringing in her pods. He's counting them, out loud. One. Two." | "Dunne, in the Madison," says a man. "I'm bringing in her pods. One. Two." He counts aloud, so that whoever is next will know there is somebody counting. }

*   [Count with him]
    You count under your tongue. There are longer waits between them now, and voices going over the top, younger each time. At "nineteen" you are there before { typhon_audience == typhon_reports: Daniels. He stops with his mouth open for the next. | him. He waits. "Nineteen," says Dunne. }
*   [Look at the others]
    Data's head is on one side. Riker has been counting along the rim of the tray with his thumb. At "nineteen" the thumb stops. It stays where it is until he finds that you are looking.
*   [Look at the deck, and try to hear one voice less]
    You have done this in crowds: you put the loudest outside, and there is one behind it. You put eleven outside. What is left in the room is a man saying "nineteen", and waiting, and saying it again.
-   { typhon_audience == typhon_reports: "There were twenty-six," says Daniels. He pulls out the earpiece and lays it on the rail, and then you can all hear the other voice, tiny, quite clear. | "There were twenty-six," says Dunne. Then another voice begins, under all of them, and Daniels's hand goes to the cut-off, and stays on it. } # codex: uss-madison
    It is very many people, and none of them takes a breath. It says the sentence that it always says. You have heard it before, on another bridge. The young ones have it from a recording, played to them once at the Academy, with the instructor's hand on the switch. # codex: borg-collective
    { troi_stand:
    - troi_by_picard: The captain's lips are moving. He is one word ahead of it.
    - troi_by_hawk: Hawk lays both hands flat on the panel, the way you hold a dog that has heard thunder. "Stay," he says to the ship. He does not know that he has spoken.
    - else: { departure == left_early: Daniels looks along the tape for a name to draw the pencil through. She was not on the tape. | Daniels sets a ruler under YEAGER, draws the pencil along it, and tries the line with his thumb to see if it will smudge. }
    }
    { departure == left_early: "Enterprise, Yeager." It is Aas. "We ran wide, as you said, and six with us. I'd have liked it to be all. Look for us at the Vega relay." It goes round the bridge, a warm thing, from one to the next, as far as the captain. }
    "All ships," says Hayes. "Home." { typhon_audience == typhon_ship: Underneath you, deck after deck, they are sitting down. | Riker puts the tray on the floor. }
    { departure == left_early: "That's Typhon gone," says Daniels. | "That's Typhon gone," says Daniels. "And the Yeager." }
    ~ record(typhon_fell)
    { departure != left_early:
        ~ lose(Yeager)
    }
    { minute() < 262:
        ~ spend(262 - minute())
    }
    { departure == left_early:
        -> orders_called_back
    }
    -> orders_hold

// D8, not early: four options that always stand.
=== orders_hold
# view: Picard
# place: Bridge
{ minute() < 275:
    ~ spend(275 - minute())
}
The dining table is behind Hayes again. There are people lying on it.
"We're running for Earth, those who can run," he says. "You'll hold where you are. I have a border with nobody on it. { hayes_warned: And I have a captain who hears them. I won't put that in front of people who are this frightened. I'm sorry." | If the Romulans want us, they'll want us today." } He looks at something off to one side of him. "Jean-Luc."
Riker asks what the captain's orders are. Hawk reports that the ship is on station. They were all free with "we" at breakfast. Nobody has used it of this ship since ten past ten.

*   [Hold the patrol, as ordered]
    ~ obeyed_once = true
    ~ spend(45)
    "We have our orders," you say. "Grid ten, Mister Hawk."
    "Aye, sir," says Hawk. It is usual for somebody to say it with him.
    -> orders_still
*   [Wait for the next report]
    ~ departure = left_late
    ~ spend(45)
    Grid ten is empty. Grid eleven is empty. At half past eleven a relay sees the cube go over, no slower than before; it will be at Earth by half past two.
    "We'd be late by—" says Hawk, and stops. He changes it to "A ship would."
    "We shall be late," you say. "Turn her round."
*   [Set course for Earth]
    ~ departure = left_on_time
    "Mister Hawk," you say. "Earth."
    He had it laid in; he has had it laid in since breakfast. His shoulders come down from round his ears.
    "Aye, sir," say Hawk, Daniels and, a little late, because it is not his business to, Data.
*   [Ask Hayes for leave once more]
    ~ departure = left_late
    ~ spend(40)
    It takes forty minutes to find him, and then there is no picture. Close to him, somebody is counting another person's breaths.
    "You've had my answer," says Hayes. "You're a better officer than to ask again. Please."
    You thank him. You sit for as long as it takes to be sure that you meant it. Then you have Hawk turn her round.
-   -> orders_breach ->
    -> orders_run

// D8, early: four options that always stand.
=== orders_called_back
# view: Picard
# place: Bridge
Hayes finds you at warp. The dining table is behind him again, with people lying on it.
"Your note is why I still have the Yeager," he says. "I'll tell them so at the hearing. Now turn back. { hayes_warned: You hear them, Jean-Luc, and I can't have that beside people who are this frightened." | There's a border behind you with nobody on it." } He looks at something off to one side of him. "Jean-Luc."
Earth is an hour off. Hawk reads out the heading, Daniels the time. It was "we" at breakfast, from all of them. Now it is "the ship", and "the captain".

*   [Explain yourself to him]
    ~ hayes_warned = true
    You get him back, and tell him what you can hear, and from which side, and what it might be worth to him. It comes to three sentences. They are true, and none of them sounds it.
    "I've heard you," says Hayes, from behind his hand. "I don't say I've understood." He does not repeat the order. You take that as it suits you.
*   [Turn back, as ordered]
    ~ obeyed_once = true
    ~ spend(92)
    "Bring her about," you say.
    Hawk asks you to repeat that, sir. You repeat it. It is a wide turn at this speed, and everyone has time to watch the whole of it.
    -> orders_still
*   [Fly on]
    You leave the channel open, with nothing in it. Hawk has been told to do nothing, and does it, at warp nine, with great attention.
*   [Wait for his next word]
    "Keep her as she goes," you tell Hawk, "until the admiral has finished."
    "He said your name, sir," says Daniels.
    "So he did. He may be about to add to it." You wait for him at warp nine.
-   -> orders_run

// D8b: four options that always stand. "We hold here" is the second of two decisions.
=== orders_still
# view: Picard
# place: Bridge
The stars stand still. You had Hawk stop her, { departure == left_early: halfway back, | at the far corner of grid eleven, } so that you could think, and have told him nothing since.
{ departure == left_early:
    ~ lose(Yeager)
    "The Yeager was at the Vega relay, sir," says Daniels to his board. "She waited there for the Enterprise. The cube came by first."
}
"I'd like to be relieved," says Daniels. "I'm not ill, sir. It's only that I've checked this board twice, and there's no one on it. There'll be no one on it tomorrow."
Riker has got up. "The captain has a decision to make," he says, to the rail.

*   [Ask Data the odds]
    "For Earth, without the Enterprise, three in a hundred," says Data. "With her, five."
    "It isn't much of a difference."
    "It is two," says Data. He tilts his head, and consults something that he has had for only a year. "I find that I want the two, sir."
    You go back to your chair. "Stay where you are, Mister Daniels. Earth, Mister Hawk."
*   "We hold here."
    You hear the word go out. It goes along the rail, past the conn, past operations, and nobody takes it up.
    "Granted, Mister Daniels," you say.
    -> ending_good_soldier
*   [Course for Earth after all]
    "Refused, Mister Daniels," you say. "I need someone there who checks twice. Mister Hawk: Earth."
    The stars begin to move before you have sat down.
*   [Hear Riker out]
    "Say it, Will."
    "I had a speech," says Riker. "It had Wolf 359 in it, and your brother's vines. But I've been looking at Hawk. He has kept Earth laid in for an hour with one finger, sir, and I think it hurts."
    You look. Hawk, scarlet, does not lift it. You tell him where to put it.
-   { departure == left_early:
        ~ departure = left_on_time
        ~ spend(155)
        Hawk turns her toward Earth for the second time today. The first time there were hours in hand. They say "aye", and it is a quarter of an hour before somebody says "we".
    - else:
        ~ departure = left_late
        -> orders_breach ->
    }
    -> orders_run

=== orders_run
# view: Picard
# place: Bridge
{ engines_strained: The deck shakes. Every ten minutes La Forge calls up to say how many more of them he can give you. | { hawk_trusted: Hawk's road is as smooth as he said. A cup stands on the rail all the way, and does not ring. | There is nothing to do now but check what has been checked. } } The fleet's channel has gaps in it. { departure == left_late: Twice it stops altogether, and Daniels takes the earpiece apart, and it is not the earpiece. }

*   [Walk through the ship]
    { typhon_audience == typhon_ship: They have come out of their quarters to stand in the corridors, and make room for you along the wall. Somebody's hand brushes your sleeve; you do not look to see whose. | They are at their posts, or asleep because Crusher has told them to be. } The tomatoes are still at the forward windows, on deck 8. Somebody has strapped them down.
*   [Stay in the chair]
    { holds(Picard, padd): You have the padd on your knee, and see to it that it is lit. | You have no list in front of you. You go through the nine by heart. } Riker { typhon_audience == typhon_ship: sends sandwiches round the corridors, where people have come out to stand, and then | has sandwiches brought, and } stands over Hawk until he has eaten one. Then he stands over you.
-   { departure == left_early:
        At the Vega relay the Yeager falls in astern, half her plating black. Off Saturn there is word from Hayes. Since you are here, it says, you may go behind the Moon, and stay there until sent for.
        { minute() < 325:
            ~ spend(325 - minute())
        }
        "We've been put in the corner," says La Forge. The Earth slides in behind the Moon's edge, blue, with nothing the matter with it. You have three hours. Crusher makes up sixty beds, and another ten. # codex: luna
        { minute() < 500:
            ~ spend(500 - minute())
        }
        At half past two Daniels lifts a finger. "That's it, sir. We have company." # codex: sector-001
    - else:
        "Sector 001," says Hawk at last. "We're in range of the fleet." # codex: sector-001
        "Tell them that we are coming, Mister Daniels."
        He tells them. He listens for the answer with his head down. "They know what time it is, sir," he says.
    }
~ done("orders")
-> sector_001
