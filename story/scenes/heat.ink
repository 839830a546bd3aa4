// READS: deck_16_watch, engines_strained, hull_hurt, conn_order, fire_order, typhon_audience, warm_order, hull_call.
// LEAVES: eiger_list, porter_cut; facts lost_porter, lost_eiger, lost_kellogg, warning_out; perhaps deck 16 sealed, one drone fewer. Whoever
// lives has been sent up off deck 16. Fates. Porter lives if he backs out; with Eiger behind him also if he cuts; and in every way if he told
// the bridge and men come (heat_guards, watch_guards, call_search). Kellogg goes in ahead of him, and is lost with him. Eiger lives if she
// shuts the hatch, or goes back; and in every way if men come.
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

// Men with rifles are near enough to reach the tube.
=== function heat_men()
~ return heat_guards or deck_16_watch == watch_guards or hull_call == call_search

=== heat
# scene: heat
# view: Porter
# place: Deck 16, a tube hatch aft of engineering
The gasket in your teeth is silicate and tastes of nothing. You keep it there to have both hands for the wall. At head height the wall is at thirty-five degrees. At the knee, thirty-nine. Heat ought to go up. # codex: paul-porter
{ deck_16_watch == watch_sweep:The screw that you seated at a quarter past eight, square, is crooked again.|{ deck_16_watch == watch_guards:Kellogg has his jacket off, and hums, so as not to worry anyone.|It is the first that anyone has had time to look.}} { engines_strained:On the duty board someone has written "Porter's couplings", with a drawing. You checked those couplings, and then you ran her past the red, as ordered.|{ hull_hurt >= 2:They say it will be something the battle shook loose. Nothing you fitted shakes loose.|You fitted most of this wall, and none of it gets warm.}}
"One," says Inge, behind you, writing. "Humidity, eighty." { warm_order == warm_la_forge: There is no circuit of ours behind it, said the commander, and he told you to wear a phaser. It drags at your belt.} # codex: inge-eiger

*   [Tell the bridge first]
    ~ heat_called = true
    ~ heat_pair = warm_order == warm_pairs
    { conn_order:
    - conn_plain: "Noted," says the bridge, and a key clicks.
    - conn_call_me: Worf has three questions. How warm, since when, and of what does it smell? You put your nose to the grille: hot dust, and wet copper. "Go on," says Worf, "and keep talking."
    - else:
        ~ heat_guards = true
        "Two men are coming down to you," says Worf. "Go in before them, and you will answer to me." Wyatt and Jones come, with rifles, and ask where to point.
    }
    { heat_pair: You open the tube. "We are a pair," says Inge, and comes in after you.|You open the tube, and go in on your elbows.}
*   [{ warm_order == warm_pairs:Go in alone. Somebody must mind the board|See to it yourself}]
    { warm_order == warm_pairs:"We are a pair," says Inge. "It is an order." You tell her that it's a small tube|"It'll be a grille," you tell her}. You spread the kit before the hatch with its lid shut, and go in on your elbows.
*   [{ warm_order == warm_pairs:Go in first, with Inge behind you|Take Inge along}]
    ~ heat_pair = true
    "Mind the third rung," you tell her. "It's not seated." She writes it down. Her lamp comes into the tube after you, and puts your shadow where you're going.
-   { deck_16_watch == watch_guards: But Kellogg goes in ahead of you, since that is what he's for. He fills the tube. You follow the humming.}
    -> heat_tube

= heat_tube
# place: Deck 16, in the tube
~ spend(4)
The strip lamps are blue for nine metres. After that they are dead, and the covers wet. { deck_16_watch == watch_guards: Ahead, the humming stops.} # codex: jefferies-tube
There is a conduit where none is drawn, black, ribbed, as thick as your wrist. It goes into a junction box through the side, and whoever cut the hole has left the edge like a saw. You lay two fingers on it, and something goes by inside.
Round the bend something heavy is set down on the floor. Then the same sound, nearer. They are steps. { fire_order == fired_early: There are two of them, out of step.}

*   [File the edge, so that it catches nobody]
    -> heat_filed
*   [{ warm_order == warm_la_forge:Put the phaser to it|Put the torch through it}]
    ~ porter_cut = true
    ~ clear_drones(16, 1)
    It is bad work and you have had enough of it. You burn it through at the box. The two ends draw apart by themselves, and leak something hot and thin. Round the bend something falls over.
    { heat_pair or (heat_called and heat_men()):
        -> heat_pulled
    }
    A noise in the walls, which you had not noticed, has stopped. Then the walking begins again, from both ends of the tube.
    -> heat_taken
*   [Back out the way you came]
    ~ heat_out = true
    { deck_16_watch == watch_guards:You get Kellogg by the boot, and pull. He comes, very pale, not humming.|You go backward.} You put your knees down where they were before, and don't look round till there is carpet under you. "That's not ours," you tell her, round the gasket. "That is none of ours."
    -> heat_eiger

= heat_filed
You take the file out of your sleeve. Four strokes, five; the edge comes up clean. You try it with a thumb.
The light that falls on the thumb is red.
{ heat_called and heat_men():
    -> heat_pulled
}
-> heat_taken

= heat_pulled
~ heat_out = true
{ heat_called and heat_men():A fist has you by the belt, and there is a rifle over your shoulder, firing into the bend.|"Paul," says Inge. "Now." She has both your ankles, and she is stronger than her handwriting.} { deck_16_watch == watch_guards:Kellogg comes out over the top of you, with one sleeve torn off and a hand clapped to his neck. He takes it away. There is nothing on the neck.|}
You sit on the carpet, and look for the lid of the kit, to shut it; the left catch wants a quarter turn, and your wrist has none to give.
-> heat_eiger

= heat_taken
~ record(lost_porter)
It has a man's face, grey, and wet. Over one eye is a lens, with the light in it. The light goes to { porter_cut:the cut ends|the file}, then to your other hand. It comes up to your neck, and stops.
{ deck_16_watch == watch_guards:
    ~ record(lost_kellogg)
    Behind it they are passing Kellogg back along the tube, hand to hand. They take some care of his head.
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
    One: his boots are in front of your face. Two: they stop. Three: they go on, and he is not crawling. The boots are drawn forward, level, a hand's breadth above the floor.
    Four: he has dropped the file. You take it, because he will want it. Five: on your list of warm places one line is not ticked, and it is the one ahead.
- else:
    One: the hatch is open. Two: his kit stands in front of it with the lid up, and Paul shuts lids. Three: of fourteen warm places on your list thirteen are ticked, and the last is in there.
    Four: you say his name into the tube. Something in there stops, and then comes a little faster.
}
{ typhon_audience == typhon_ship:You know the steps. This morning, from Typhon, they were on the speakers behind a man who was counting.|For the steps in the tube you have no line.} # codex: borg-drone

*   [Call the bridge, with the list, item by item]
    ~ eiger_list = true
    ~ heat_at_hatch = true
    ~ spend(2)
    { heat_pair and not heat_out: You crawl back to the hatch, so as to have light to read by.} "Deck 16, places warmer than they should be. One." The bridge begins to answer. "Do not speak, please, I am at two," you say. At fourteen you say that it is not finished, and { heat_out:why|who is in there}. The steps have been coming toward you since six.
    -> heat_met
*   [{ heat_pair and not heat_out:Back to the hatch, and lock it|Shut the hatch and lock it}]
    -> heat_shut
*   [{ heat_out:Go in, and tick the last|Call him, and go in}]
    { heat_out:Paul says not to. He says it to the floor.|You call. "Paul. Say a number."} You go in with the pen in your teeth, as he does with gaskets. The covers are wet, and the wet is warm. { heat_out or heat_pair:You read the thermometer at each rung and write it small.|Where the dark begins you find his {heat_tool()}, and take it, because he will want it.}
    -> heat_met

= heat_met
~ spend(2)
{ heat_at_hatch:You look in. A drone is six rungs off|At junction nine, six rungs off, a drone stands with its back bent to the tube}. It smells of copper. It has a clamp where the left hand goes. { heat_out:On its chest, dry and grey, is a Starfleet delta, from some other ship.|In the right it has Paul's gasket. It turns it over, and lays it on a ledge.} { fire_order == fired_early:There is a second behind it. Both red lights go over your boots, and on.|The red light goes over your boots, and on.} You are nothing that they need. # codex: assimilation

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
    You use {heat_out:a spanner|his {heat_tool()}}, on the frame. One, thirty-nine. Two, thirty-eight. On 15 someone taps back that they have it, go on. The red light has come round. You are at eleven. A hand is laid on your collar, and you are at thirteen, and you change hands, so as to do the last.
    -> heat_end
*   [Pull the bulkhead handle, over your head]
    ~ seal(16)
    It is stiff. You hang on it. All round the deck doors come down, a long way off and then near. Yours is the last, { heat_at_hatch:across the corridor at your back|between you and the hatch}. The red light has come round to see who did that.
    -> heat_end

= heat_on
It is wide, and you are not. You say "Excuse me", in Swedish, and go by under its arm. The light does not follow. { heat_out:At fourteen you read the figure, and write it, and tick it. Then you look up from the list.|Beyond the bend there is more room than there was on the drawing, and Paul is in it, upright, grey, looking at you. You tell him that { heat_at_hatch and not heat_pair:his kit is open. He puts out his hand|you have his {heat_tool()}. He puts out his hand for it}.}
-> heat_end

= heat_end
{ heat_men():
    -> heat_fetched
}
~ record(lost_eiger)
Two points of cold, under the ear. Your hand opens. You hear what it held go down the rungs. There are eleven rungs, and you count four.
-> heat_last

= heat_fetched
There is a lamp, and a boot in your ribs, and a rifle going off by your head. {heat_guards:Jones|{deck_16_watch == watch_guards:Lynch|A man out of a party of four}} has you by the hair, because it was nearest. You are pulled out over {heat_sill()}, and the pen with you.
-> heat_alive

= heat_shut
~ heat_at_hatch = true
{ heat_pair and not heat_out:You go back as you came, feet first, counting, and close the hatch.|You close it. You put the bar across{ heat_out:. Paul checks the bar|, and his kit against the bar}.} You stand with a list in your hand, and do not know what is next on it.
The wheel of the hatch turns, a little, from the other side. It stops. It turns again by as much.

*   [Hold the wheel, and call out the list]
    ~ eiger_list = true
    You hold it with your shoulder and read to the bridge over the top of your arm, fourteen places, in order. It takes two minutes. The wheel pulls for as long as you do. At the end the bridge asks you what is in there. You say that you have only measured it.
*   [Run for the ladder]
    { heat_out:You take Paul by the sleeve and go.|You go.} Behind you it turns, and stops, and turns. On the ladder you notice that you have ticked "hatch".
*   { not porter_cut } [Weld it. His torch is in the kit]
    You run a bead all the way round. He would say that it is too thick{ heat_out:, and he does say so, and takes the torch from you, and goes over it|}. The wheel turns against it, and stops. Then the wall beside the hatch grows warm.
-   -> heat_alive

= heat_alive
~ record(warning_out)
"You are to come up," says Worf, when he has heard it. { heat_out:"Both of you. You will say it to my face."|"You will say it to my face."} {heat_lost()} From the rungs at 15 you look down the ladder well, at the lamps of 16. One is out. While you watch, another goes.
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
