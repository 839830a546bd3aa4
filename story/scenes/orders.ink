// Orders: the lounge, the patrol, the ready room, the fall of Typhon (Troi), the breach.
// READS: hayes_warned, hears, played_flute, confidant (nightmare); nightmare_roll; holds(Picard, novel or padd).
// LEAVES: lounge_truth, riker_view, typhon_audience, troi_stand, departure, obeyed_once, shared_blame, engines_strained,
//   hawk_trusted, hayes_warned; the Yeager lost unless left_early; padd or novel with Picard; typhon_fell, orders_broken;
//   minute 500 (early, in the Moon's shadow since 325), 490 to 512 (on time), 530 to 555 (late).
// FILM: "Starfleet has its reasons"; grid by grid; turn the music down; give him paragraph three; leave the book;
//   the bridge, on speakers; stay by the captain; count with him; go to Earth anyway; ask if anyone is against it; straight.
// After "Leave now" the breach is asked at once; a second departure (after Turn back) does not ask it again.

// Riker has said which of these ships he was offered.
VAR orders_offered = false

=== orders
# scene: orders
# view: Picard
# place: Observation lounge
{ minute() < 40:
    ~ spend(40 - minute())
}
"We could be at Typhon by ten," says Hawk.
"Half past nine," says La Forge, "if we don't mind about the coils." # codex: geordi-la-forge
"I have forty beds," says Crusher. "I can make it sixty."
Hayes's order lies face down: go to the Romulan Neutral Zone, and hold it. # codex: starfleet # codex: uss-enterprise-d
"They've crossed it once since our launch," says Daniels. "A freighter, with fruit." # codex: romulan-neutral-zone
"So why us, sir?" says Riker.
The third paragraph{nightmare_roll:, the one with sugar on it,} calls you a danger to the line, and quotes { hayes_warned:what you told Hayes this morning|a file six years old}.

*   "Starfleet has its reasons[."]," you say.
    They wait for them. "Then we patrol," says Riker.
*   { confidant == told_beverly } "Doctor Crusher. Tell them what I told you."
    ~ lounge_truth = true
    "He dreamed of them before anybody called," says Crusher. "That's your third paragraph, I suppose." She holds out a hand for it, reads it, and gives it to Troi. "I'd sail with him."
*   [Turn the order over, and tell them]
    ~ lounge_truth = true
    "Paragraph three," you say. "I am thought to be a danger to the line."
    Crusher says a word that she keeps for equipment.
    "We'd sooner have the danger, sir," says Hawk, and goes red.
*   [Ask each of them what they would do]
    ~ spend(5)
    "Go," says Riker.
    { confidant == told_beverly: Crusher looks at your right hand. "I'd see my doctor first."|"While there's somebody to put in the beds," says Crusher.}
    You give them the order as it was given to you.
-   -> orders_patrol

=== orders_patrol
# view: Picard
# place: Bridge
{ minute() < 90:
    ~ spend(90 - minute())
}
Data enters grid two as empty. Riker takes the coffee round on a tray. # codex: data
"The Lexington has it, sir," says Daniels, at twenty to eight. "One cube. The fleet's to form a line at Typhon." # codex: uss-lexington # codex: typhon-sector
Behind your left temple somebody has begun to give the ships numbers.

*   [Ask Hayes again]
    ~ spend(10)
    You tell Hayes what the Borg do to a line, and how you know. { hayes_warned: "You told me some of this at six," he says.|He has sent four people out of the room to hear it.}
    ~ hayes_warned = true
    "No," he says. "I'm sorry." Grid three, then.
*   [Grid by grid, as ordered]
    "Grid three," you say. Hawk turns her into it. The numbers have reached nine.
*   [Leave now, on your own word]
    ~ departure = left_early
    "To every ship at Typhon, Mister Daniels. Form no line. Don't keep still; they number whatever keeps still."
    After Typhon comes Earth. "Earth, Mister Hawk," you say.
    -> orders_breach ->
-   -> orders_ready_room

// The breach, a tunnel: D9 and D10. The flight's hours are spent here only when nothing comes between it and Earth.
=== orders_breach
Riker bends to your ear. "There'll be an inquiry," he says. "I'd like my name in it."

*   [Sign for it alone]
    You write on the order that no officer was consulted.
    "You might have consulted me," says Riker.
*   [Ask if anyone is against it]
    ~ shared_blame = true
    Troi shakes her head. "No, sir," says Hawk.
    "I'd like it known we were asked," says Daniels. "My mother reads the findings."
*   { holds(Picard, padd) } [Read them the nine names from the padd]
    ~ shared_blame = true
    You read them as they stand, the Yeager last. "Whoever would sooner that we were not a tenth, say so."
    "Ninth, sir," says Daniels. "There's a place."
*   [Say nothing]
    Riker waits for the speech, and goes and sits down.
-   ~ record(orders_broken)
    Hawk's hand is a finger's width above the panel. # codex: warp-drive

*   [Let Hawk choose the way]
    ~ hawk_trusted = true
    "How would you go, Lieutenant?"
    "Under the Hyades drift, sir. It's longer, but it's flat."
    { departure != left_early:
        ~ spend(235)
    }
*   [Straight there, at her best speed]
    The hand comes down. Nobody but Riker feels the deck lean.
    { departure != left_early:
        ~ spend(235)
    }
*   [Take her past the red line]
    ~ engines_strained = true
    ~ advance(obsession, 1)
    "There's a red line on this gauge," says La Forge. "After it there's some more gauge." Then the floor begins to buzz.
    { departure != left_early:
        ~ spend(215)
    }
*   { riker_view == riker_doubts } [Straight, and have Data check the heading]
    Data checks it, to the ninth place. "It is correct," he says. "Was it expected not to be?" The hand comes down. "Thank you," says Riker, at your ear.
    { departure != left_early:
        ~ spend(235)
    }
-   ->->

=== orders_ready_room
# view: Picard
# place: Ready room
{ minute() < 180:
    ~ spend(180 - minute())
}
On the speaker, in Berlioz, a young sailor sings from a masthead that he would like to go home. # codex: hector-berlioz
Riker comes in with a padd. "Nine ships," he says. "{ departure == left_early:Some have read your warning.|They have an hour.}"
{ played_flute: You put out your hand for it. The fingers smell of brass. | You put out your left hand for it. The right is under the desk. }

*   [Read the names aloud]
    "Appalachia," you read. "Bozeman. Budapest. Defiant."
    "Worf," says Riker.
    Endeavour, Lexington; Madison, Thunderchild, Yeager. "Sunniva Aas," says Riker. "She beat me at the trombone." # codex: uss-defiant # codex: uss-yeager
    You keep hold of the padd. # codex: worf
    ~ give(padd, Picard)
*   "Which of these were you offered?"
    ~ orders_offered = true
    "The Madison," says Riker. "Then the Yeager." He turns the padd to see her. "Sunniva Aas wrote to thank me." He has his thumb on the Defiant. "Worf took that because I told him he'd hate it." # codex: uss-defiant # codex: uss-yeager # codex: worf
*   [Turn the music down, and read it yourself]
    You know the chairs: Ryd in the Appalachia, who says "thank you" to torpedoes; Dunne in the Madison, who counts his spoons; Sunniva Aas in the Yeager, the youngest. In the Defiant is Worf, who used to stand behind yours. # codex: uss-defiant # codex: uss-yeager # codex: worf
-   { lounge_truth: "Paragraph three," says Riker. "Do you believe it?" | "What has Hayes got against us?" says Riker. }

*   [Send him back to the bridge]
    "You are wanted on the bridge, Will."
    "I checked before I came in," says Riker. "I'm not." But he goes.
*   [Give him paragraph three to read]
    He reads it standing. "{ lounge_truth:You left out that he's sorry|The others would sooner have had this from you}," he says.
*   "Would you trust me near the Borg?"
    { hears >= 2 or hayes_warned:
        ~ riker_view = riker_doubts
        { hears >= 2: "A minute ago you turned your head," says Riker, "the way you do when somebody speaks. Nobody had." | You tell him what you told Hayes. "I don't know where to put that," he says. } "I'd go in with you. I'd have Data check the headings."
    - else:
        ~ riker_view = riker_loyal
        "Yes." He has sat down on your desk. "If I didn't, you'd have had it from me before Hayes thought of it."
    }
-   When he has gone, Moby Dick, in paper, is at the height of your hand. # codex: moby-dick

*   [Leave the book where it is]
    You push the spine level with the others.
*   [Take the book]
    It falls open at the lowering of the boats. You { holds(Picard, padd):lay the padd down, and }put the book inside your jacket.
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
"They've opened up," says Daniels, at ten past ten. He has the fleet's channel in one ear, and it leaks: a hiss, with people in it.

*   [Reports only. Daniels can listen for us]
    ~ typhon_audience = typhon_reports
    "What we must know, Mister Daniels." He pushes the earpiece home, and shuts his eyes.
*   [The bridge, on speakers]
    ~ typhon_audience = typhon_bridge
    The hiss opens out until it fills the ceiling.
*   [Take the earpiece from him, for one minute]
    ~ typhon_audience = typhon_reports
    ~ advance(obsession, 1)
    He wipes it first. You have them all in one ear, and { hears >= 2:the others in the other|not one word that you could pass on}. You give it back inside the minute. "Reports, Mister Daniels," you say. "You have the voice for it."
*   [The whole ship]
    ~ typhon_audience = typhon_ship
    The voices come out of the walls. Under you a drill is switched off.
-   -> orders_troi

=== orders_troi
# view: Troi
# place: Bridge
{ typhon_audience == typhon_reports:
    "Thunderchild's standing on," says Daniels. "All ships left." What he keeps back comes off him cold. "Somebody's asking the time," he says, in the sixth minute. Then he listens to nothing, for the length of one voice. # codex: deanna-troi
- else:
    "Thunderchild, standing on." You cannot feel them from here, only what they do to this room{ typhon_audience == typhon_ship:, and to seven hundred people under it}. In the sixth minute a man asks the time, and a woman tells him. Then the talk has a gap, the size of one voice. # codex: deanna-troi
}
The captain sits straight, { holds(Picard, novel): his palm flat on something square inside his jacket. | his right hand shut up in the other. } On his left side, the width of a door, you feel nothing. You have felt that only where a Borg stood. # codex: betazoid

*   [Go down to Hawk]
    ~ troi_stand = troi_by_hawk
    Bettany Voss has the Defiant's helm; she and Hawk were in a class together. He is hoping not to hear her.
*   [Stay by the captain]
    ~ troi_stand = troi_by_picard
    You lay your hand on the arm of his chair.
    "Thank you, Counsellor," he says, to send you away. Under it is homesickness.
*   [Stand by Daniels]
    ~ troi_stand = troi_by_daniels
    Daniels has the nine names on a strip of tape. He is glad of somebody between him and the captain's back.
-   { typhon_audience == typhon_reports:
        { departure == left_early: "It's one of the Mirandas," says Daniels. | "It's Captain Aas, in the Yeager," says Daniels. } "Fire at the door. One Birgit has her arm in the manifold. If she takes it out, the core goes. She's told that she may. She's leaving it in. Good night, they're saying. Good night, ma'am."
    - else:
        { departure == left_early: A woman speaks, in a small ship. | "Yeager," says Captain Aas. } "There's fire at the door. Birgit, are you there?"
        "I've got my arm in the manifold," says another. "If I take it out, the core goes."
        "The pods are away. You could."
        "I thought I'd leave it in. In case there's one more." Somebody near her makes a small noise. "Hush," she tells him. "It's only the captain."
        "The door's going, Birgit."
        "Is it? Get some sleep, then. Good night, ma'am."
    }
    The hiss stops.
    { typhon_audience == typhon_reports: "Dunne's bringing in her pods," says Daniels, "in the Madison. He's counting out loud. One. Two." | "Dunne, in the Madison. I'm bringing in her pods. One. Two." }

*   [Count with him]
    You count under your tongue. At "nineteen" { typhon_audience == typhon_reports: Daniels | Dunne } stops. You are at "twenty".
*   [Ask the captain to have it shut off]
    "Captain. They have heard enough."
    "Yes," he says, and does nothing. He has answered somebody on his other side. A man is saying "nineteen" for the third time.
*   [Shut them all out but him]
    You shut out the loudest, and the next. One man is left, saying "nineteen", waiting, and saying it again.
-   "There were twenty-six," says { typhon_audience == typhon_reports:Daniels. He lays the earpiece on the rail, and the other voice is in it|Dunne. Then another voice begins, under his}: very many people, and none takes a breath. # codex: borg-collective # codex: uss-madison
    { troi_stand:
    - troi_by_picard: The captain's lips are moving. He is one word ahead of it.
    - troi_by_hawk: Hawk lays both hands flat on the panel. "Stay," he tells it.
    - else: { departure == left_early: Daniels has no name on his tape to draw the pencil through. | Daniels draws the pencil along YEAGER, with a ruler. }
    }
    { departure == left_early: "Enterprise, Yeager." It is Captain Aas. "We ran wide, as you said, and six with us. Look for us at the Vega relay." { orders_offered: Riker laughs out loud.} }
    "All ships," says Hayes. "Home." { typhon_audience == typhon_ship: Underneath you, deck after deck, they are sitting down. | Riker puts his tray on the floor. }
    "That's Typhon gone," says Daniels.{ departure != left_early: "And the Yeager."{ orders_offered: Riker has sat down beside the tray.}}
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
Behind Hayes people are lying on the dining table.
"We're running for Earth," he says. "You'll hold. { hayes_warned:You hear them, and I won't put that beside people who are this frightened."|I have four hundred light years of border, and you."}
Riker asks for the captain's orders. At breakfast it was "we".

*   [Hold the patrol, as ordered]
    ~ obeyed_once = true
    ~ spend(45)
    "Grid ten, Mister Hawk."
    "Aye, sir," says Hawk. Nobody says it with him.
    -> orders_still
*   [Wait for the next report]
    ~ departure = left_late
    ~ spend(45)
    At half past eleven a relay sees the cube go over.
    "We'd be late by—" says Hawk, and stops. "Turn her round," you say.
*   [Go to Earth anyway]
    ~ departure = left_on_time
    "Earth, Mister Hawk."
    "Aye, sir," say Hawk, Daniels and, a little late, Data.
*   [Ask Hayes for leave once more]
    ~ departure = left_late
    ~ spend(40)
    It takes forty minutes to find him. "You've had my answer," says Hayes. "Don't ask again. Please."
    You have Hawk turn her round.
-   -> orders_breach ->
    -> orders_run

// D8, early: four options that always stand.
=== orders_called_back
# view: Picard
# place: Bridge
Behind Hayes people are lying on the dining table.
"Your warning saved the Yeager," he says. "Now turn back. { hayes_warned:I can't have a man who hears them beside people who are this frightened.|There's a border behind you with nobody on it.} Jean-Luc."
Earth is an hour off. At breakfast it was "we". Now it is "the ship".

*   [Explain yourself to him]
    ~ hayes_warned = true
    You say what you can hear, and what it might be worth.
    "I've heard you," says Hayes. He does not repeat the order.
*   [Turn back, as ordered]
    ~ obeyed_once = true
    ~ spend(92)
    "Bring her about." Hawk asks you to repeat that, sir.
    -> orders_still
*   [Fly on]
    You give Hayes no answer, and Hawk no order.
*   [Wait for his next word]
    "As she goes," you tell Hawk, "until the admiral has finished."
    "He said your name, sir," says Daniels. "That's how he finishes."
-   -> orders_run

// D8b: four options that always stand. "We hold here" is the second of two decisions.
=== orders_still
# view: Picard
# place: Bridge
You had Hawk stop her, { departure == left_early: halfway back, | at the far corner of grid ten, } so that you could think.
{ departure == left_early:
    ~ lose(Yeager)
    "The Yeager waited for us at the Vega relay, sir," says Daniels. "The cube came by first."
}
"I'd like to be relieved," {departure == left_early:he says|says Daniels}. "I've checked this board twice, and there's no one on it."
"The captain has a decision to make," says Riker.

*   [Ask Data the odds]
    "For Earth, without the Enterprise, three in a hundred," says Data. "With her, five."
    That is not much, you say.
    "It is two," says Data. "I want the two, sir." "Earth, then," you say.
*   "We hold here."
    Nobody says "aye". "You may go, Mister Daniels," you say.
    -> ending_good_soldier
*   [Course for Earth after all]
    "Refused. I need someone who checks twice. Earth, Mister Hawk."
*   [Hear Riker out]
    "I had a speech," says Riker. "But Hawk has kept Earth laid in for an hour, sir, and I think it hurts."
    "Earth, Mister Hawk," you say.
-   { departure == left_early:
        ~ departure = left_on_time
        ~ spend(155)
        Hawk turns her toward Earth a second time.
    - else:
        ~ departure = left_late
        -> orders_breach ->
    }
    -> orders_run

=== orders_run
# view: Picard
# place: Bridge
{ engines_strained: The deck shakes. Every ten minutes La Forge says how many more he can give. | { hawk_trusted: Hawk's road is as smooth as he said. } } { holds(Picard, padd): The padd is on your knee, and lit. } Riker { typhon_audience == typhon_ship: sends sandwiches down the corridors, and | has sandwiches brought, and } stands over Hawk until he eats.
{ departure == left_early:
    At the Vega relay the Yeager falls in astern, half black. Hayes sends word: go behind the Moon, and stay there.
    { minute() < 325:
        ~ spend(325 - minute())
    }
    Crusher makes up ten more beds. # codex: luna
    { minute() < 500:
        ~ spend(500 - minute())
    }
    At half past two Daniels lifts a finger. "It's there." # codex: sector-001
- else:
    "Sector 001," says Hawk at last. # codex: sector-001
    { departure == left_late: "They know what time it is, sir," says Daniels. | "They say hurry, sir," says Daniels. }
}
~ done("orders")
-> sector_001
