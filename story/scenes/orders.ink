// Orders: the lounge, the patrol, the ready room, the fall of Typhon (Troi), the breach.
// READS: hayes_warned, hears, played_flute, confidant (nightmare); nightmare_roll; holds(Picard, novel or padd).
// LEAVES: lounge_truth, riker_view, typhon_audience, troi_stand, departure, obeyed_once, shared_blame, engines_strained,
//   hawk_trusted, hayes_warned; the Yeager lost unless left_early; padd or novel with Picard; typhon_fell, orders_broken;
//   minute 500 (early, in the Moon's shadow since 325), 490 to 512 (on time), 530 to 555 (late).
// FILM: "Starfleet has its reasons"; grid by grid; turn the music down; give him paragraph three; leave the book;
//   the bridge, on speakers; stay by the captain; count with him; go to Earth anyway; ask if anyone is against it; straight.
// After "Leave now" the breach is asked at once; a second departure (after Turn back) does not ask it again.

=== orders
# scene: orders
# view: Picard
# place: Observation lounge
{ minute() < 40:
    ~ spend(40 - minute())
}
"We could be at Typhon by ten," says Hawk.
"Half past nine," says La Forge, "if we don't mind about the coils. I don't." # codex: geordi-la-forge
"I have forty beds," says Crusher. "By then I can make it sixty."
They are seven at a table for twelve, with Riker on his feet. On the wall, behind glass, are gold models of the earlier Enterprises. # codex: uss-enterprise-d
Hayes's order is face down in front of you: go to the Romulan Neutral Zone, and hold it. # codex: starfleet
"The Romulans have crossed it once since our launch," says Daniels. "That was a freighter, with fruit. It apologised." # codex: romulan-neutral-zone
"So why us, sir?" says Riker.
{ nightmare_roll: The third paragraph of the order, which has sugar on it from the roll, is about you: | The third of the order's four paragraphs is about you: } { hayes_warned: it quotes what you told Hayes this morning. | it quotes a file six years old. }

*   "Starfleet has its reasons[."]," you say.
    They wait for the reasons. You square the sheet to the edge of the table.
    "Then we patrol," says Riker, and pushes in his chair.
*   [Turn the order over, and tell them]
    ~ lounge_truth = true
    "Paragraph three," you say. "I am thought to be a danger to the line. { hayes_warned:The admiral has it from my own mouth."|The admiral has it from the inquiry."}
    Troi puts both hands on the table. Crusher says a word that you have heard her use only to equipment.
    "We'd sooner have the danger, sir," says Hawk, and goes red to the ears.
    You thank him, and tell him to lay in the Neutral Zone.
*   [Ask each of them what they would do]
    ~ spend(5)
    "Go," says Riker.
    "I would first ask what the word 'hold' is for," says Data. "I would ask it on the way to Typhon."
    { confidant == told_beverly: Crusher looks at your right hand. "I'd see my doctor," she says. "Then we'd go." | "We'd go while there's somebody to put in the beds," says Crusher. }
    You thank them, and give them the order as it was given to you.
-   -> orders_patrol

=== orders_patrol
# view: Picard
# place: Bridge
{ minute() < 90:
    ~ spend(90 - minute())
}
Grid one is empty. Grid two is empty, and Data enters it as empty. Riker goes from post to post with coffee on a tray. # codex: data
At twenty to eight Daniels has the first report.
"The Lexington has it on long range, sir. One cube. They've hailed it, and it hasn't slowed." He reads on. "The fleet's to form a line across the front of Typhon." # codex: uss-lexington # codex: typhon-sector
You can see the ships from here, evenly spaced. Behind your left temple somebody has begun to give them numbers.

*   [Ask Hayes again]
    ~ spend(10)
    { hayes_warned: "You told me some of this at six," says Hayes. You tell him the rest: | Hayes sends four people out of the room. You tell him } what the Borg do to a fleet drawn up in line, and how you know.
    ~ hayes_warned = true
    He hears all of it. "No," he says. "I'm sorry."
    You tell Hawk grid three.
*   [Grid by grid, as ordered]
    "Grid three," you say.
    "Aye, sir," says Hawk, and turns her into it. Behind your temple the numbers have reached nine, and go on to the small ships.
*   [Leave now, on your own word]
    ~ departure = left_early
    "To every ship at Typhon, Mister Daniels, in clear. Form no line. Don't keep still; they number whatever keeps still." You sign it with your name and rank.
    The fleet will have lost Typhon before you could get there. You know it, and do not say how. The next thing in the cube's way is Earth.
    "Earth, Mister Hawk," you say.
    -> orders_breach ->
-   -> orders_ready_room

// The breach, a tunnel: D9 and D10. The flight's hours are spent here only when nothing comes between it and Earth.
=== orders_breach
Riker bends to your ear. "There'll be an inquiry," he says. "I'd like my name in it."

*   [Sign for it alone]
    You send for Hayes's order, and write under the fourth paragraph that the captain left his station, and that no officer was consulted.
    "You might have consulted me," says Riker.
    "I might."
*   [Ask if anyone is against it]
    ~ shared_blame = true
    "Is anyone here against it?" you ask.
    Troi shakes her head. "No, sir," says Hawk.
    "I'd like it known that we were asked," says Daniels. "My mother reads the findings."
*   [Say nothing]
    You had a speech about duty. You look round the bridge, and nobody needs it. Riker waits a little, and goes and sits down.
-   ~ record(orders_broken)
    Hawk's hand is a finger's width above the panel. It has been there for some time. # codex: warp-drive

*   [Let Hawk choose the way]
    ~ hawk_trusted = true
    "How would you go, Lieutenant?"
    He has it ready. "Under the Hyades drift, sir. It's longer, but it's flat. We could open her right up and leave her there." It is a better way than yours.
    { departure != left_early:
        ~ spend(235)
    }
*   [Straight there, at her best speed]
    "Straight there," you say. The hand comes down. Riker shifts his feet; nobody else has felt the deck lean.
    { departure != left_early:
        ~ spend(235)
    }
*   [Take her past the red line]
    ~ engines_strained = true
    ~ advance(obsession, 1)
    "Captain, we have a red line on this gauge," says La Forge, from below.
    "What comes after it?"
    He goes to see. "Some more gauge," he says. Then the floor begins to buzz.
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
On the speaker, in Berlioz, a young sailor sits at a masthead and sings that he would like to go home. { departure == left_early: The engines are at full speed for Earth. | The ship is creeping along grid nine. } # codex: hector-berlioz
Riker comes in with a padd. "Typhon," he says. { departure == left_early: "Nine ships we know. Some have read your warning, and the rest are in line." | "Nine ships we know, and the small ones. They have an hour." }
{ played_flute: You put out your hand for it. The fingers smell of brass. | You put out your left hand for it. The right is under the desk, between your knees. }

*   [Read the names aloud]
    "Appalachia," you read. "Bozeman. Budapest. Defiant."
    "Worf," says Riker.
    Endeavour, Lexington; the Madison, which is Dunne's; Thunderchild. The Yeager comes last. "Sunniva Aas," says Riker. "She beat me at the trombone." # codex: uss-defiant # codex: uss-yeager
    You find that you have kept hold of the padd. # codex: worf
    ~ give(padd, Picard)
*   [Turn the music down, and read it yourself]
    You know the nine by who sits in the chair: Ryd in the Appalachia, who says "thank you" to torpedoes; Dunne in the Madison, who counts his spoons; Sunniva Aas in the Yeager, the youngest. In the Defiant, the smallest, is Worf. # codex: uss-defiant # codex: uss-yeager
    You lay the padd on the desk with its face up. # codex: worf
-   { lounge_truth: "Paragraph three," says Riker. "Do you believe it?" | "What has Hayes got against us?" says Riker. }

*   [Send him back to the bridge]
    "You are wanted on the bridge, Will."
    "I'm not," says Riker. "I checked before I came in." But he goes.
*   [Give him paragraph three to read]
    He reads it standing. { lounge_truth: "You left out that he's sorry," he says. | "The others would sooner have had this from you," he says. } He gives it back, and asks nothing more.
*   "Would you trust me near the Borg?"
    { hears >= 2:
        ~ riker_view = riker_doubts
        "A minute ago you turned your head," says Riker. "To the left, the way you do when somebody speaks. Nobody had."
        You had been following the woman from the dream, who was correcting the temperature of a deck.
        "I'd go in with you," he says. "I'd have Data check the headings."
    - else:
        { hayes_warned:
            ~ riker_view = riker_doubts
            You tell him what you told Hayes, and he thinks about it. "You know things that nobody has reported," he says. "I don't know where to put that. I'd go in with you. I'd have Data check the headings."
        - else:
            ~ riker_view = riker_loyal
            "Yes." He has sat down on your desk to say it, and he does that about once a year. "If I didn't, you'd have it from me before Hayes had thought of it."
        }
    }
-   When he has gone, the shelf is in front of you. Moby Dick is at the height of your hand, in paper. # codex: moby-dick

*   [Leave the book where it is]
    You push the spine level with its neighbours.
*   [Take the book]
    It falls open by itself at the lowering of the boats. You shut it{ holds(Picard, padd):, lay the padd down on the desk,} and put the book inside your jacket.
    { holds(Picard, padd):
        ~ leave(padd, "ready room")
    }
    ~ give(novel, Picard)
-   -> orders_typhon

=== orders_typhon
# view: Picard
# place: Bridge
{ minute() < 240:
    ~ spend(240 - minute())
}
"They've opened up," says Daniels. It is ten past ten.
He has the fleet's channel in one ear, and you can hear it leak: a hiss, with people in it. Riker has stopped in the aisle with the tray. All round the horseshoe they look at their panels and wait for you.

*   [Reports only. Daniels can listen for us]
    ~ typhon_audience = typhon_reports
    "Keep it in your ear, Mister Daniels. Tell us what we must know." He pushes the earpiece home with two fingers, and shuts his eyes.
*   [The bridge, on speakers]
    ~ typhon_audience = typhon_bridge
    "Speakers," you say. The hiss opens out until it fills the ceiling. Riker looks about for somewhere to put down the tray.
*   [The whole ship]
    ~ typhon_audience = typhon_ship
    "All decks," you say. The voices come out of the walls, from the galley down to the engine room. Somewhere under you a drill is switched off.
-   -> orders_troi

=== orders_troi
# view: Troi
# place: Bridge
{ typhon_audience == typhon_reports:
    "Thunderchild's standing on," says Daniels. "Appalachia says thank you, he sees it. All ships left." What he gives out is clean, and what he keeps back comes off him cold. # codex: deanna-troi
    In the fourth minute he leaves off the ships' names, because the ships have stopped giving them. In the sixth he says, "Somebody's asking the time. Somebody told him." Then he listens to nothing, for the length of one voice, and goes on.
- else:
    "Thunderchild, standing on." "Appalachia. Thank you, I see it." "Left, all ships, left." You cannot feel them from here, only what they do to this room{ typhon_audience == typhon_ship:, and to nearly eight hundred people under it.|, where there are ten besides you, and nobody is moving a foot.} # codex: deanna-troi
    In the fourth minute they leave off the names of their ships. In the sixth a man asks what time it is; a woman tells him; he thanks her. Then there is a gap in the talk, the size of one voice. The others close up round it, and go on.
}
The captain sits very straight, { holds(Picard, novel): his palm flat on something square inside his jacket. | with his right hand shut up in his left. } He is a dry warmth, as always. But on his left side today, the width of a door, you feel nothing at all. You have felt that only where a Borg stood. # codex: betazoid

*   [Go down to Hawk]
    ~ troi_stand = troi_by_hawk
    Bettany Voss is at the Defiant's helm; she and Hawk were in a class together. He is listening for her, and hoping not to hear. You put a hand on the back of his seat, and he leans into it an inch.
*   [Stay by the captain]
    ~ troi_stand = troi_by_picard
    You lay your hand on the arm of his chair.
    "Thank you, Counsellor," he says. He says it to send you away. Under it, quite plain, is homesickness. You go over it again, in case it is Hawk's.
*   [Stand by Daniels]
    ~ troi_stand = troi_by_daniels
    Daniels has the nine names on a strip of tape along the rail, and a pencil. "Mind yourself there, Counsellor," he says. He would be glad to have somebody between him and the back of the captain's head.
-   { typhon_audience == typhon_reports:
        { departure == left_early: "It's one of the Mirandas," says Daniels. "I didn't get the name. | "It's the Yeager," says Daniels. "It's Captain Aas. } There's fire on this side of the door. She's asking for somebody, Birgit." He listens. "Birgit has her arm in the manifold. If she takes it out, the core goes. She's told that the pods are away, she can take it out now." He listens. "She's leaving it in. Good night," he says. "Good night, ma'am. That's the two of them."
    - else:
        { departure == left_early: "We have fire on this side of the door," says a woman. Hers is a Miranda, one of the small ships; nobody caught the name. "I | "Yeager," says a woman. It is Captain Aas. "We have fire on this side of the door, and I } won't go on reporting. Birgit, are you there?"
        "I've still got my arm in the manifold," says another.
        "How is it?"
        "Warm. If I take it out, the core goes."
        "The pods are away. You could take it out now."
        "I thought I'd leave it in," says Birgit. "In case there's one more." Somebody near her is making a small noise, over and over. "Hush," she tells him. "It's only the captain."
        "The door's going, Birgit."
        "Is it? Well. You get some sleep, then. Good night, ma'am."
        "Good night."
    }
    The hiss of that channel goes on a little, and stops.
    { typhon_audience == typhon_reports: "Madison," says Daniels. "Dunne's bringing in her pods. He's counting them, out loud. One. Two." | "Dunne, in the Madison," says a man. "I'm bringing in her pods. One. Two." He counts aloud, for whoever is next to hear. }

*   [Count with him]
    You count under your tongue. The waits between them are longer now. At "nineteen" { typhon_audience == typhon_reports: Daniels stops, his mouth open for the next. | Dunne stops. "Nineteen," he says again. } You are at "twenty" before you have heard that.
*   [Shut them all out but him]
    You have done this in crowds: you shut out the loudest, and then the next. What is left is one man saying "nineteen", and waiting, and saying it again.
-   { typhon_audience == typhon_reports: "There were twenty-six," says Daniels. He pulls out the earpiece and lays it on the rail, and you can all hear it: another voice, tiny, quite clear. | "There were twenty-six," says Dunne. Then another voice begins, under all of them. Daniels's hand goes to the cut-off, and stays on it. }
    It is very many people, and none of them takes a breath. It says the sentence that it always says. # codex: borg-collective # codex: uss-madison
    { troi_stand:
    - troi_by_picard: The captain's lips are moving. He is one word ahead of it.
    - troi_by_hawk: Hawk lays both hands flat on the panel, the way you hold a dog that has heard thunder. "Stay," he says.
    - else: { departure == left_early: Daniels looks along the tape for a name to draw the pencil through. The Miranda was not on it. | Daniels sets a ruler under YEAGER, and draws the pencil along it. }
    }
    { departure == left_early: "Enterprise, Yeager." It is Captain Aas. "We ran wide, as you said, and six with us. Look for us at the Vega relay." The bridge is warm with it, as far as the captain. }
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
"We're running for Earth, those who can run," he says. "You'll hold where you are. { hayes_warned:I have a captain who hears them, and I won't put that in front of people who are this frightened. I'm sorry."|I have four hundred light years of border, and you."}
Riker asks what the captain's orders are. Hawk reports that the ship is on station. At breakfast it was "we", from all of them. Nobody has said it since Typhon.

*   [Hold the patrol, as ordered]
    ~ obeyed_once = true
    ~ spend(45)
    "We have our orders," you say. "Grid ten, Mister Hawk."
    "Aye, sir," says Hawk. Nobody says it with him.
    -> orders_still
*   [Wait for the next report]
    ~ departure = left_late
    ~ spend(45)
    At half past eleven a relay sees the cube go over, no slower than before; it will be at Earth by half past two.
    "We'd be late by—" says Hawk, and stops. He changes it to "A ship would."
    "We shall be late," you say. "Turn her round."
*   [Go to Earth anyway]
    ~ departure = left_on_time
    "Turn her round, Mister Hawk."
    "To Earth, sir?"
    "To Earth."
    He has had it laid in since breakfast. "Aye, sir," say Hawk, Daniels and, a little late, because it is not his business to, Data.
*   [Ask Hayes for leave once more]
    ~ departure = left_late
    ~ spend(40)
    It takes forty minutes to find him, and then there is no picture. Close to him, somebody is counting another person's breaths.
    "You've had my answer," says Hayes. "You're a better officer than to ask again. Please."
    You thank him. Then you have Hawk turn her round.
-   -> orders_breach ->
    -> orders_run

// D8, early: four options that always stand.
=== orders_called_back
# view: Picard
# place: Bridge
Hayes finds you at warp. The dining table is behind him again, with people lying on it.
"Your warning is why I still have the Yeager," he says. "I'll tell them so at the hearing. Now turn back. { hayes_warned:You hear them, and I can't have that beside people who are this frightened.|There's a border behind you with nobody on it.} Jean-Luc."
Earth is an hour off. Hawk reads out the heading, Daniels the time. At breakfast it was "we", from all of them. Now it is "the ship", and "the captain".

*   [Explain yourself to him]
    ~ hayes_warned = true
    You get him back, and tell him what you can hear, and what it might be worth to him.
    "I've heard you," says Hayes, from behind his hand. "I don't say I've understood." He does not repeat the order.
*   [Turn back, as ordered]
    ~ obeyed_once = true
    ~ spend(92)
    "Bring her about," you say.
    Hawk asks you to repeat that, sir. You repeat it. It is a wide turn at this speed, and takes some minutes.
    -> orders_still
*   [Fly on]
    You give Hayes no answer, and Hawk no order. He holds her at warp nine.
*   [Wait for his next word]
    "Keep her as she goes," you tell Hawk, "until the admiral has finished."
    "He said your name, sir," says Daniels. "That's how he finishes."
    "He may be about to add to it." You wait for him at warp nine.
-   -> orders_run

// D8b: four options that always stand. "We hold here" is the second of two decisions.
=== orders_still
# view: Picard
# place: Bridge
The stars stand still. You had Hawk stop her, { departure == left_early: halfway back, | at the far corner of grid eleven, } so that you could think, and have told him nothing since.
{ departure == left_early:
    ~ lose(Yeager)
    "The Yeager was at the Vega relay, sir," says Daniels. "She waited there for the Enterprise. The cube came by first."
}
"I'd like to be relieved," {departure == left_early:he says|says Daniels}. "I'm not ill, sir. I've checked this board twice, and there's no one on it. There'll be no one on it tomorrow."
Riker has got up. "The captain has a decision to make," he says.

*   [Ask Data the odds]
    "For Earth, without the Enterprise, three in a hundred," says Data. "With her, five."
    "It isn't much of a difference."
    "It is two," says Data. "I find that I want the two, sir."
    You go back to your chair. "Stay where you are, Mister Daniels. Earth, Mister Hawk."
*   "We hold here."
    Nobody on the bridge says "aye".
    "You may go, Mister Daniels," you say.
    -> ending_good_soldier
*   [Course for Earth after all]
    "Refused, Mister Daniels," you say. "I need someone there who checks twice. Mister Hawk: Earth."
    The bow begins to swing before you have sat down.
*   [Hear Riker out]
    "Say it, Will."
    "I had a speech," says Riker. "It had Wolf 359 in it. But I've been looking at Hawk. He has kept Earth laid in for an hour, sir, with one finger over it, and I think it hurts."
    Hawk, scarlet, does not move the finger. "Earth, Mister Hawk," you say.
-   { departure == left_early:
        ~ departure = left_on_time
        ~ spend(155)
        Hawk turns her toward Earth for the second time today. It is a quarter of an hour before somebody says "we".
    - else:
        ~ departure = left_late
        -> orders_breach ->
    }
    -> orders_run

=== orders_run
# view: Picard
# place: Bridge
{ engines_strained: The deck shakes. Every ten minutes La Forge calls up to say how many more of them he can give you. | { hawk_trusted: Hawk's road is as smooth as he said. | The engines run evenly. } } The fleet's channel has gaps in it. { departure == left_late: Once it stops altogether. Daniels takes the earpiece apart, and it is not the earpiece. }
{ holds(Picard, padd): You have the padd on your knee, and see to it that it is lit. | You go through the nine ships by heart. } Riker { typhon_audience == typhon_ship: sends sandwiches round the corridors, where people have come out to stand, and then | has sandwiches brought, and } stands over Hawk until he has eaten one.
{ departure == left_early:
    At the Vega relay the Yeager falls in astern, half her plating black. Off Saturn there is word from Hayes: since you are here, you may go behind the Moon, and stay there until sent for.
    { minute() < 325:
        ~ spend(325 - minute())
    }
    Earth slides in behind the Moon's edge, blue, with nothing the matter with it. For three hours you lie there. Crusher makes up another ten beds. # codex: luna
    { minute() < 500:
        ~ spend(500 - minute())
    }
    At half past two Daniels lifts a finger. "It's there, sir." # codex: sector-001
- else:
    "Sector 001," says Hawk at last. "We're in range of the fleet." # codex: sector-001
    "Tell them that we are coming, Mister Daniels."
    { departure == left_late: He tells them, and listens for the answer with his head down. "They know what time it is, sir," he says. | He tells them. "They say hurry, sir." }
}
~ done("orders")
-> sector_001
