// READS: deck_16_watch, engines_strained, hull_hurt, conn_order, fire_order, typhon_audience, warm_order, hull_call.
// LEAVES: eiger_list, porter_cut; facts lost_porter, lost_eiger, lost_kellogg, warning_out; perhaps deck 16 sealed, one drone fewer. Whoever
// lives has been sent up off deck 16. Fates. Porter lives if he backs out, or lies still; with Eiger behind him, or on a cord, also if he cuts; and in
// every way if he told the bridge and men come (heat_guards, watch_guards, call_search). Kellogg goes in ahead of him, and is lost with him, or
// where he is called. Eiger lives if she shuts the hatch, runs, or goes back; and in every way if men come.
// FILM: Porter alone; the edge; she calls him, and goes in; on to where he must be. Both are taken.

// Two guards were sent because Porter told the bridge.
VAR heat_guards = false
// Porter told the bridge.
VAR heat_called = false
// Eiger is in the tube behind Porter.
VAR heat_pair = false
// Porter came out of the tube.
VAR heat_out = false
// Eiger stands at the hatch, and not in the tube.
VAR heat_at_hatch = false
// A cord runs from Porter's belt to Eiger.
VAR heat_line = false

// Men with rifles are near enough to reach the tube.
=== function heat_men()
~ return heat_guards or deck_16_watch == watch_guards or hull_call == call_search

=== heat
# scene: heat
# view: Porter
# place: Deck 16, a tube hatch aft of engineering
The gasket in your teeth is silicate and tastes of nothing. At head height the wall is at thirty-five degrees. At the knee, thirty-nine. Heat ought to go up. # codex: paul-porter
{ deck_16_watch == watch_sweep:The screw that you seated at a quarter past eight, square, is crooked again.|{ deck_16_watch == watch_guards:Kellogg has his jacket off, and hums, so as not to worry anyone.|{ warm_order == warm_la_forge:La Forge looked, before he was wanted below.|You are the first who has had time to look.}}} { engines_strained:On the duty board someone has written "Porter's couplings", with a drawing. You checked those couplings, and then you ran her past the red, as ordered.|{ hull_hurt >= 2:They say it will be something the battle shook loose. Nothing you fitted shakes loose.|You fitted most of this wall, and none of it gets warm.}}
"One," says Inge, behind you, writing. "Humidity, eighty." { warm_order == warm_la_forge: The commander says it has no circuit of ours behind it, and told you to wear a phaser. It drags at your belt.} # codex: inge-eiger

*   [Tell the bridge first]
    ~ heat_called = true
    ~ heat_pair = warm_order == warm_pairs
    { conn_order:
    - conn_plain: "Noted," says the bridge, and a key clicks.
    - conn_call_me: Worf wants to know how warm, since when, of what smell. You try the grille: hot dust, and wet copper. "Go on," says Worf, "and keep talking."
    - else:
        ~ heat_guards = true
        "Two men are coming down," says Worf. "Go in before them, and you answer to me." Wyatt and Jones come, with rifles, and ask where to point.
    }
    { heat_pair: "We are a pair," says Inge, and comes in after you.|You open the tube, and go in on your elbows.}
*   [{ warm_order == warm_pairs:Go in alone. Somebody must mind the board|See to it yourself}]
    { warm_order == warm_pairs:"We are a pair," says Inge. "It is an order." You tell her that it's a small tube|"It'll be a grille," you tell her}. You set the kit before the hatch, lid shut, and go in on your elbows.
*   [{ warm_order == warm_pairs:Go in first, with Inge behind you|Take Inge along}]
    ~ heat_pair = true
    "Mind the third rung," you tell her. "It's not seated." She writes it down. Her lamp comes into the tube after you, and puts your shadow where you're going.
*   [Tie the lamp cord to your belt. She holds it]
    ~ heat_line = true
    { warm_order == warm_pairs:"A pair, then," says Inge, "with a cord in it."|"If it goes quick," you tell her, "pull." She asks how quick.} She takes two turns of it round her wrist, and with the other hand writes down the length. You go in on your elbows.
-   { deck_16_watch == watch_guards: Kellogg has gone ahead, humming, and fills the tube.}
    -> heat_tube

= heat_tube
# place: Deck 16, in the tube
~ spend(4)
The strip lamps are blue for nine metres, then dead, and wet. { deck_16_watch == watch_guards: Ahead, the humming stops.} # codex: jefferies-tube
A conduit, where none is drawn: black, ribbed, thick as your wrist. You lay two fingers on it, and something goes by inside. It enters a junction box, and whoever cut the hole has left the edge like a saw.
Round the bend a step is set down, and another, nearer. { fire_order == fired_early: Two of them, out of step.}

*   [File the edge, so that it catches nobody]
    -> heat_filed
*   [{ warm_order == warm_la_forge:Put the phaser to it|Put the torch through it}]
    ~ porter_cut = true
    ~ clear_drones(16, 1)
    It is bad work, and you burn it through at the box. The ends draw apart by themselves, and leak something hot and thin. Round the bend something falls over.
    { heat_pair or heat_line or (heat_called and heat_men()):
        -> heat_pulled
    }
    The walking stops. Then it begins again, from both ends of the tube.
    -> heat_taken
*   { deck_16_watch != watch_guards } [Put the lamp out, and lie still]
    ~ heat_out = true
    ~ spend(1)
    You lie with your cheek in the wet. The steps come as far as the box. A red light goes along the edge, and over your ear, and on. A boot is set down on your sleeve with all of something's weight, and is taken up. { heat_pair:Inge has you by the ankle. Her hand does not move. |}You have cut nothing and filed nothing. When it has gone you go out, feet first.
    -> heat_eiger
*   { deck_16_watch == watch_guards } [Call Kellogg back]
    ~ heat_out = true
    ~ record(lost_kellogg)
    "That'll do, Mister Kellogg. Come on back."
    A boot slides into your lamp, toe up, and you take hold of it. It is drawn away through your hand, with no jerk, at a walk. You leave the edge as it is, and go backward until you feel carpet.
    -> heat_eiger
*   [Back out the way you came]
    ~ heat_out = true
    { deck_16_watch == watch_guards:You get Kellogg by the boot, and pull. He comes, very pale, not humming.|You go backward.} You don't look round till you have carpet under you. "That's not ours," you tell her, round the gasket. "That is none of ours."
    -> heat_eiger

= heat_filed
Four strokes of the file, five; the edge comes up clean. You try it with a thumb.
The light on the thumb is red.
{ heat_called and heat_men():
    -> heat_pulled
}
-> heat_taken

= heat_pulled
~ heat_out = true
{ heat_called and heat_men():A fist has you by the belt, and a rifle over your shoulder is firing into the bend.|{ heat_line:The cord comes tight, and you go out on your stomach, faster than anyone crawls. She has both boots against the frame, and is stronger than her handwriting.|"Paul," says Inge. "Now." She has both your ankles, and she is stronger than her handwriting.}} { deck_16_watch == watch_guards:Kellogg comes out over the top of you, with one sleeve torn off and a hand clapped to his neck. He takes it away. The neck is whole.|}
You shut the kit; the left catch wants a quarter turn, and your wrist has none to give.
-> heat_eiger

= heat_taken
~ record(lost_porter)
What comes has a man's face, grey, and wet. Over one eye is a lens, with the light in it. The light goes to { porter_cut:the cut ends|the file}, and up to your neck, and stops.{ heat_line: The cord is cut first, since it is in the way.}
{ deck_16_watch == watch_guards:
    ~ record(lost_kellogg)
    Behind it they are passing Kellogg back along the tube, hand to hand. They are careful of his head.
}
You make room, as you do in a tube, when somebody wants to get by.
-> heat_eiger

= heat_eiger
# view: Eiger
# place: Deck 16, a tube hatch aft of engineering
~ spend(4)
{
- heat_out:
    One: Paul is out. Two: he wipes each finger on the cloth, and begins again with the first. Three: the list of warm places has fourteen lines. Thirteen are ticked. The last is junction nine, and it is in there.
- heat_pair:
    One: his boots are in front of your face. Two: they stop. Three: they go on, level, a hand's breadth above the floor.
    Four: he has dropped the file. You take it, because he will want it. Five: on your list one place is not ticked, and it is the one ahead.
- else:
    One: the hatch is open. Two: his kit stands before it with the lid up, and Paul shuts lids. Three: of your fourteen warm places thirteen are ticked.
    { heat_line:Four: you draw in the cord. All of it comes, and the end is cut square.|Four: you say his name into the tube.} Something in there stops, then comes faster.
}
{ typhon_audience == typhon_ship:You know the steps. This morning, from Typhon, they were on the speakers behind a man who was counting.|For steps you have no line.} # codex: borg-drone

*   [Call the bridge, with the list, item by item]
    ~ eiger_list = true
    ~ heat_at_hatch = true
    ~ spend(2)
    { heat_pair and not heat_out: You crawl back to the hatch, so as to have light to read by.} "Deck 16, places warmer than they should be. One." The bridge begins to answer. "Do not speak, please, I am at two," you say. At fourteen you say that it is not finished, and { heat_out:why|who is in there}. The steps have been coming toward you since six.
    -> heat_met
*   [{ heat_pair and not heat_out:Back to the hatch, and lock it|Shut the hatch and lock it}]
    -> heat_shut
*   [Clip the list to the hatch, and run]
    { heat_pair and not heat_out:You go back down the tube feet first, and it takes as long as a tube takes. |}You clip it where somebody must see it, thirteen ticked, and take up { heat_out:Paul by the sleeve|Paul's kit}. You have not run since school. It is twenty-two steps to the ladder. You are on the ninth rung when, below you, a page is turned.
    -> heat_alive
*   [{ heat_out:Go in, and tick the last|Call him, and go in}]
    { heat_out:Paul says not to. He says it to the floor.|"Paul. Say a number."} You go in with the pen in your teeth, as he does with gaskets. { heat_out or heat_pair:You read the thermometer at each rung and write it small.|Where the dark begins you find his {heat_tool()}, and take it, because he will want it.}
    -> heat_met

= heat_met
~ spend(2)
{ heat_at_hatch:You look in. A drone is six rungs off|At junction nine, six rungs off, a drone stands bent to the tube}. It has a clamp where the left hand goes. { heat_out:On its chest, dry and grey, is a Starfleet delta, from some other ship.|The right turns Paul's gasket over, and lays it on a ledge.} { fire_order == fired_early:There is a second behind it. Both red lights go over your boots, and on.|The red light goes over your boots, and on.} # codex: assimilation

// allow traceless-choice: one choice with two names, by whether Porter is out; what it leads to is told there
*   { heat_out } [Past it, to the last junction]
    -> heat_on
// allow traceless-choice: the other name of the choice above
*   { not heat_out } [Go on, to where he must be]
    -> heat_on
*   [{ heat_at_hatch:Back, and leave it open|Back, without him}]
    { heat_at_hatch:You take out of the hatch your head, then your hands, then the lamp|You go back as from a ladder, one and then the next}, with your eyes on it, and it goes by. In the corridor your legs go. { heat_out:Paul takes you under the arms.|The kit is there, and you close it. Fourteen is not ticked.}
    -> heat_alive
*   { not eiger_list } [Finish the list. Tap it out in the hull code]
    ~ eiger_list = true
    You use {heat_out:a spanner|his {heat_tool()}}, on the frame. One, thirty-nine. Two, thirty-eight. On 15 someone taps back: go on. At eleven the red light has come round. A hand is laid on your collar at thirteen, and you change hands, to do the last.
    -> heat_end
*   { eiger_list } [Give it to the bridge, as item fifteen]
    ~ record(warning_out)
    "Fifteen," you say. "A person, as was." You give the height, the clamp, the lens, { fire_order == fired_early:that it is one of two, |}its smell, and {heat_out:whose delta it wears|what it is holding}. You are asked to say again, and the light comes round, to see what talks.
    -> heat_end
*   [Pull the bulkhead handle, over your head]
    ~ seal(16)
    It is stiff. You hang on it. All round the deck doors come down, a long way off and then near. Yours is the last, { heat_at_hatch:across the corridor at your back|between you and the hatch}. The red light has come round to see who did that.
    -> heat_end

= heat_on
You say "Excuse me", in Swedish, and go by under its arm. { heat_out:At fourteen you read the figure, and write it, and tick it. Then you look up from the list.|Beyond the bend is more room than on the drawing, and Paul is in it, upright, grey. You tell him that { heat_at_hatch and not heat_pair:his kit is open. He puts out his hand|you have his {heat_tool()}. He puts out his hand for it}.}
-> heat_end

= heat_end
{ heat_men():
    -> heat_fetched
}
~ record(lost_eiger)
Two points of cold, under the ear. Your hand opens. You hear what it held go down the rungs, and count four.
-> heat_last

= heat_fetched
Then a lamp, a boot in your ribs, a rifle going off by your head. {heat_guards:Jones|{deck_16_watch == watch_guards:Lynch|One of a party of four}} has you by the hair. You are pulled out over {heat_sill()}, and the pen with you.
-> heat_alive

= heat_shut
~ heat_at_hatch = true
{ heat_pair and not heat_out:You go back as you came, feet first, counting, and close the hatch.|You close it. You put the bar across{ heat_out:. Paul checks the bar|, and his kit against the bar}.} You stand with a list in your hand that has nothing next on it.
The wheel of the hatch turns, a little, from the other side. It stops. It turns again by as much.

*   [Hold the wheel, and call out the list]
    ~ eiger_list = true
    You hold it with your shoulder and read to the bridge over the top of your arm, fourteen places, in order. The wheel pulls until you have done. The bridge asks you what is in there. You say that you have only measured it.
*   [Run for the ladder]
    { heat_out:You take Paul by the sleeve and go.|You go.} Behind you it turns, and stops, and turns. On the ladder you notice that you have ticked "hatch".
*   { not heat_out } [Tell Paul, through it, that his kit is shut]
    ~ spend(1)
    You say it to the steel: the lid is down, both catches, he need not come for it. The wheel stops. Then it goes back by a quarter turn and is seated, square, from within, as one person on this deck would leave it. You walk to the ladder on your toes.
*   { heat_out } [Ask Paul what is wrong with this hatch]
    "Nothing," he says. "It's a lovely hatch." He takes the gasket from between his teeth, at last, folds it in four, and presses it in under the rim of the wheel, where no drawing has a gasket. The wheel turns as far as that. "That'll hold one man," says Paul.
*   { not porter_cut } [Weld it. His torch is in the kit]
    You run a bead right round. He would say that it is too thick{ heat_out:, and he does say so, and takes the torch from you, and goes over it|}. The wheel turns against it, and stops. Then the wall beside the hatch grows warm.
-   -> heat_alive

= heat_alive
~ record(warning_out)
"You are to come up," says Worf, when he has heard it. { heat_out:"Both of you. You will say it to my face."|"You will say it to my face."} {heat_lost()} From 15 you look down at the lamps of 16. One is out. While you watch, another goes.
-> heat_done

= heat_last
{ heat_out:
    ~ record(warning_out)
    The last that you have to tick is boots, Paul's, in the corridor, going up to tell them.
- else:
    { eiger_list or (heat_called and conn_order == conn_call_me):
        ~ record(warning_out)
        "Engineering," says a badge, on the rung where it fell. "{ eiger_list:We have your list. Come out of there.|You were to keep talking.}"
    - else:
        "Engineering," says a badge, on the rung where it fell. It is the bridge, about the temperature.
    }
}
-> heat_done

= heat_done
~ spend(2)
~ done("heat")
-> camera

// What she is pulled out over.
=== function heat_sill()
{ sealed(16):a rifle butt that holds the bulkhead off the floor|the sill}

// What Porter dropped, where he was taken.
=== function heat_tool()
{ porter_cut:{ warm_order == warm_la_forge:phaser|torch}|file}

// Whom the survivors do not speak of.
=== function heat_lost()
{ fact(lost_kellogg):You carry Paul's kit, and a large man's jacket.|{ fact(lost_porter):You carry Paul's kit.}}

// Nobody watched: both are taken. The computer goes on reading a temperature. A tunnel.
=== heat_unwatched
# place: Deck 16, the computer's voice
~ record(lost_porter)
~ record(lost_eiger)
{ deck_16_watch == watch_guards:
    ~ record(lost_kellogg)
}
"Deck 16, section four: thirty-nine degrees. Humidity, ninety-two per cent." It says so every minute, as Lieutenant Porter asked it to. "Lieutenant Porter, please acknowledge." A tool kit stands open at a hatch. There is a list on it, with one line not ticked{ deck_16_watch == watch_guards:, and a guard's jacket hangs by the door}. "Deck 16, section four: thirty-nine degrees."
~ done("heat")
->->
