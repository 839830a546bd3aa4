// Sector 001: the Defiant is about to be spent on the cube, and the Enterprise comes in three different hours.
// READS: departure, fleet, hears, hayes_warned, typhon_audience, lounge_truth, obeyed_once (with left_on_time: left early and turned back),
//   hawk_trusted, lynch_met; hull_hurt and wounded, which add up.
// LEAVES: fleet, cube_hurt, shielded, defiant_crew, worf_arrival, voss_lives, beside_defiant, hull_hurt, wounded, wounded_place,
//   hayes_fate, worf_post, defiant_end; for the ending sector_001_voss and sector_001_more; Earth invaded; 17 minutes, and those that were asked for.
// FILM: put her into the cube; order Voss to stay; "On the left, sir"; between the cube and the Defiant; beam them out; drop every shield;
//   sickbay, all of it; take the Budapest's pods; tactical; leave the Defiant adrift.

// People won (pods, a place named in time) or lost (one more pass) before the transporters count.
VAR sector_001_more = 0
// The Enterprise lay where the transporters could see all of the Defiant, or all of her pods.
VAR sector_001_close = false
// The Defiant made one more pass with the last charge; deck two was hit.
VAR sector_001_last_pass = false
// He told Hayes how the Borg see a line.
VAR sector_001_told_line = false
// Where Ensign Voss was when the lever went over.
LIST sector_001_voss_places = voss_at_helm, voss_in_corridor, voss_in_her_pod, voss_with_worf
VAR sector_001_voss = voss_at_helm
// Two of the Lexington's people were taken off her valve.
VAR sector_001_valve = false
// Voss had the air in Worf's pod; else Worf went without.
VAR sector_001_air_to_voss = false

=== sector_001
# scene: sector-001
{ minute() < 510:
    ~ spend(510 - minute())
}
{ departure == left_late:
    -> sector_001_pod
}
-> sector_001_defiant

// --- What is counted -----------------------------------------------------------------------------

// What the run home from Typhon has cost, and what it has cost the cube. The Yeager's end is told in orders; losing her here is a safeguard.
=== function sector_001_run_home()
{ departure:
- left_early:
    ~ cube_hurt = 0
- left_on_time:
    ~ cube_hurt = 1
    ~ lose(Yeager)
    ~ lose(Madison)
- else:
    ~ cube_hurt = 2
    ~ lose(Yeager)
    ~ lose(Madison)
    ~ lose(Appalachia)
    ~ lose(Defiant)
    ~ defiant_end = defiant_burned
    ~ defiant_crew = 12
    ~ worf_arrival = worf_from_pod
    ~ sector_001_voss = voss_with_worf
}

=== function sector_001_hurt_cube()
~ cube_hurt = MIN(4, cube_hurt + 1)

=== function sector_001_hurt_us()
~ hull_hurt = MIN(5, hull_hurt + 1)

=== function sector_001_more_wounded()
~ wounded = MIN(3, wounded + 1)

// The transporters count: so many from the ship, or so many from her pods, and what was won or lost before.
=== function sector_001_beam_out(from_ship, from_pods)
{ departure == left_late:
    ~ defiant_crew = from_pods + sector_001_more
- else:
    ~ defiant_crew = from_ship + sector_001_more
}
{ not sector_001_close:
    ~ defiant_crew -= 10
}
~ defiant_crew = MAX(9, MIN(50, defiant_crew))

// A number from one to fifty, in words.
=== function sector_001_words(n)
{n >= 50:fifty|{n >= 40:forty|{n >= 30:thirty|{n >= 20:twenty|{sector_001_unit(n)}}}}}{n > 20 and n < 50 and n mod 10 > 0:<>-<>{sector_001_unit(n mod 10)}}

=== function sector_001_unit(n)
{ n:
- 17: seventeen
- 18: eighteen
- 19: nineteen
- else: {say_number(n)}
}

// --- Worf, early or on time: the Defiant ------------------------------------------------------------

=== sector_001_defiant
# view: Worf
# place: USS Defiant, over Earth
The lever takes the governor off the engines. Let go, it springs back: whoever built it thought a man should have to mean it. Your arm is in coolant foam to the elbow. # codex: uss-defiant # codex: worf
The cannon has one charge. Fifty aboard, nine hurt, none dead.
{ departure == left_early:
    The Enterprise is behind the Moon, by order.
- else:
    Lost: Aas in the Yeager, { obeyed_once:at the Vega relay, waiting for the Enterprise|at Typhon}; Dunne in the Madison, on the run home. # codex: uss-yeager # codex: uss-madison
}
~ sector_001_run_home()
~ earth_becomes(invaded)
On the cube's lower face is the seam that you cut{ cube_hurt == 0:, which is closing while you look at it|, yellow inside}. # codex: borg-cube # codex: battle-of-sector-001
"Come along, then, old girl," says Ensign Voss, of Lake Armstrong, at the helm. # codex: lake-armstrong

*   [One more pass, with the last charge]
    You put the charge into the seam. Deck two stops reporting, halfway through a word.
    ~ sector_001_hurt_cube()
    ~ sector_001_last_pass = true
    ~ sector_001_more -= 6
*   [Put her into the cube]
    "The seam, Ensign. All the way in."
    Lieutenant Hask, a Bolian, puts the letter to his family down his boot. # codex: bolian
*   [The pods first. Then ram]
    Two pods leave, with six people. The cook stays. He has a knife, and says that it is a weapon.
    ~ sector_001_more += 6
-   "Ensign," you say. "A straight course needs no hand. Go aft."
"She pulls to port, sir. If nobody talks to her she'll go by on the left."

*   [Take the helm yourself]
    You put her through the hatch by her harness. From the corridor she goes on calling corrections.
    ~ sector_001_voss = voss_in_corridor
*   [Send her to the last pod that will seal]
    "That's an insult, sir." The deck kicks.
    ~ sector_001_voss = voss_in_her_pod
*   [Say nothing. Stand over her, and shield her]
    What comes down from the overhead is hers. You take most of it across the shoulders, and the end opens her scalp. "You could have asked me to duck, sir," says Voss.
*   [Order her to stay]
    "Then you stay, by my order."
    "Helm, aye," says Voss.
    { sector_001_last_pass:
        ~ voss_lives = false
        Her panel takes the next hit. She has both hands on it still, and is saying nothing to the ship. You reach past her to the controls.
    - else:
        A conduit comes down, and opens her scalp to the ear. She tells the ship that there was no call for that.
    }
-   You put your weight on the lever.
"Something has {departure == left_early:come out from behind the Moon|dropped in}, sir," says Lieutenant Hask. "Seven hundred metres of it."
~ spend(3)
-> sector_001_arrival

// --- Worf, late: a pod --------------------------------------------------------------------------------

=== sector_001_pod
# view: Worf
# place: Escape pod, over Earth
The pod was built for four and holds six. Your arm is in coolant foam to the elbow; the knee in your back is Lieutenant Hask's. # codex: escape-pod # codex: worf
You tied the Defiant's engine lever over with a belt. She opened the cube for three hundred metres, and burned. Ensign Voss, whom you had carried here, shut the hatch. # codex: uss-defiant
Lost, with their ships: Aas, Dunne, Ryd. Six of your fifty are here, and six in a pod that clicks back when you key the carrier. # codex: uss-appalachia
~ sector_001_run_home()
~ earth_becomes(invaded)
The lamp on the air scrubber goes amber: four masks, six mouths. A Klingon has a third lung. # codex: borg-cube # codex: battle-of-sector-001 # codex: klingon

*   [Breathe last, and shut your own line]
    You close the valve on your line. Hask sees, and takes his knee out of your back.
*   [Voss first. She is bleeding]
    You hold the mask on her until she stops arguing into it. Her arm is bound up in your baldric.
    ~ sector_001_air_to_voss = true
-   A green light comes over the wreckage. It stays on a pod, and goes on, and the pod has gone. You have one flare.

*   [Keep it dark, and key the carrier low]
    The other pod clicks back: all alive. The green light comes in at the port, goes over each face, and out.
*   [Throw them the dead battery to look at]
    ~ sector_001_more += 3
    Hask puts it out, still warm. The light takes it, and goes on looking there. Behind you two pods drift by.
*   [Burn it]
    Another red spark answers, then two together. The green light has seen them also.
    ~ sector_001_more += 6
-   "There's something across the stars," says Hask. "Seven hundred metres of it."
"She is late," you say.
~ spend(3)
-> sector_001_arrival

// --- Picard: the arrival -------------------------------------------------------------------------------

=== sector_001_arrival
# view: Picard
# place: Bridge
{ departure == left_early:
    "The Defiant has nothing left to fire," says Data, behind the Moon. "She has turned her bow to the cube." # codex: luna
    Hayes sees you come out. "I put you there," he says. "{ hayes_warned:But you did tell me that you knew. Come|Well. Come} in on the left."
- else:
    The stars shorten{ departure == left_late: on the halves of a Miranda. Beyond them|, and there} is Earth, with a corner of iron across France. # codex: uss-thunderchild # codex: miranda-class
    "{ hayes_warned:You told me that you knew|I sent you somewhere else}," says Hayes. "Come in on the left."
}
{ lounge_truth: "So he'll have you after all," says Riker, low.}

*   [Tell him that his line is too even]
    ~ sector_001_told_line = true
    "They take the ships in order, Admiral. Break the intervals."
    "I {hayes_warned:know|won't ask} how you know," says Hayes. The front falls out of step.
*   [Apologise for being here]
    ~ advance(obsession, -1)
    "I regret the manner of it, Admiral." "{ hayes_warned:Are they loud, from here?" says Hayes. You say yes. "Then you'll know before we do.|I'm glad," says Hayes, "and I'd deny it to a board.} Left, please."
*   "On the left, sir."
    He has put you where he would have put anybody.
-   { hears > 0: The ache in your left temple points at the cube.}
{ alive(Appalachia):
    "Good afternoon, Enterprise," says Tomas Ryd in the Appalachia. "Do mind the wreckage." # codex: uss-appalachia
}
"Takeda is on our valve," says Lin Sato-Reyes, in the Lexington. "Ortiz has Takeda by the legs." # codex: uss-lexington
{ alive(Defiant): Beyond her runs the Defiant, straight at the cube. | Beyond her a green beam is gathering in the Defiant's pods.}

*   { departure == left_late } [Over the pods]
    ~ sector_001_close = true
    Hawk lays the saucer over them. The green beam feels along it, and leaves.
*   [Cover the Lexington]
    ~ shielded = Lexington
    Eight hits. Between them, on the open channel, somebody grunts, and a valve turns.
*   [Have Armstrong take those two off their valve]
    ~ sector_001_valve = true
    ~ sector_001_more_wounded()
    Two seconds, with the forward shield down. The cube uses one. "I've both, sir," says Armstrong. "One's still turning something."
*   { alive(Defiant) } [Between the cube and the Defiant]
    ~ shielded = Defiant
    ~ sector_001_close = true
    Hawk lays the Enterprise across the line, belly to the fire.
*   [Straight at the cube, with everything]
    ~ sector_001_hurt_cube()
    Daniels gives it all the forward tubes, in the seam. Plating comes away in sheets. # codex: quantum-torpedo
-   { shielded ? Lexington:
    "Shut," says Sato-Reyes. "I have them both." The Lexington crawls out under your keel.
- else:
    ~ lose(Lexington)
    { sector_001_valve: "Then that valve is nobody's," says Sato-Reyes. "Thank you for them, Captain." The Lexington opens from the stern forward.}
}
{ shielded !? Lexington and not sector_001_valve:
    "Ortiz has lost his hold," says Sato-Reyes. "Takeda is—" The Lexington opens from the stern forward.
}
~ spend(2)
{ departure == left_late:
    -> sector_001_pods
}
-> sector_001_refusal

// --- Picard: Worf will not be fetched -------------------------------------------------------------------

=== sector_001_refusal
"Enterprise." It is Worf, with fire behind him. "{ sector_001_close:You are in my line. I will go under you.|You have other ships to see to. I require nothing.}{ not voss_lives: Ensign Voss is dead at her helm. I will deliver what she aimed.}"
"The Defiant is at four thousand metres," says Data. "Three thousand seven hundred."

*   [Bring the Enterprise in beside him]
    -> sector_001_beside
*   [Beam them out, asked or not]
    ~ worf_arrival = worf_taken
    You close the channel before he can hear. "Mister Armstrong. Empty that ship."
    "Do they know, sir?"
    "No."
*   "Worf. What do you want done?"
    ~ spend(1)
    ~ worf_arrival = worf_asked
    ~ sector_001_more += 3
    "Three of my people are { sector_001_last_pass:alive on deck two,|} behind a buckled frame, where your transporters will not find them. Take those first."
*   [Order him, by rank]
    ~ worf_arrival = worf_ordered
    "Stand by for transport, Commander."
    "Acknowledged," says Worf, and reads you the time, for his log.
-   -> sector_001_transport

=== sector_001_beside
~ beside_defiant = true
"Beside her, Mister Hawk," you say.
The viewer is all iron.
"You will turn away," says Worf.
"Fifteen hundred metres," says Data, "for both ships. Below four hundred no order will alter the result, sir." Troi's hand has come to your sleeve. "Twelve hundred."

*   [Fire everything, and break off]
    ~ sector_001_hurt_cube()
    ~ sector_001_hurt_us()
    Daniels empties her into the seam, and Hawk stands her on her edge. What comes back goes aft along the whole hull.
*   [Hold course]
    -> ending_rammed
*   [Break off, with the transporters ready]
    At nine hundred metres Hawk stands her on her edge.
*   [Give Data the count, and the moment]
    ~ spend(1)
    Data lays one finger on Hawk's panel. At four hundred and nine metres he presses.
-   "Now, Mister Armstrong," you say. Your shields have thrown the Defiant off her line. She begins to come round.
~ worf_arrival = worf_taken
~ sector_001_close = true
-> sector_001_transport

=== sector_001_pods
"Enterprise." It is Worf. "{ sector_001_close:You are standing guard over us. You should be firing.|You have gone past us. Do not turn back.}"
"It has taken two of the pods," says Data.

*   "Worf. What do you want done?"
    ~ spend(1)
    ~ sector_001_more += 3
    "Ensign Voss says that three are in a pod with no beacon, below ours. Take that one first."
*   [Order him to be a passenger]
    "Acknowledged," says Worf, and reads you the time, for his log.
*   [Take the pods, whatever he says]
    In seven years he never once agreed to be carried. "Mister Armstrong. Anything that breathes."
-   -> sector_001_transport

// --- Picard: the price of eight seconds --------------------------------------------------------------------

=== sector_001_transport
{ hawk_trusted: Hawk is sliding her in before he is told.}
"I can't reach through our shields, sir," says Chief Armstrong. "Give me eight seconds with none, and I'll have everyone." # codex: armstrong

*   [The aft shields only]
    ~ sector_001_beam_out(31, 12)
    You turn your stern to them. Armstrong has half a window.
*   [Every shield, for the eight seconds]
    ~ sector_001_hurt_us()
    ~ sector_001_more_wounded()
    ~ sector_001_beam_out(44, 20)
    On five the bulkheads begin to come down. On eight the shields are up, with smoke inside them.
*   { hawk_trusted } [Ask Hawk for something to stand behind]
    ~ spend(1)
    ~ sector_001_beam_out(38, 16)
    "There's half a Miranda, sir." He keeps to her shadow for eight seconds, while the cube cuts her up to get at you. At eight she is the size of a shuttle.
*   [Ask the Thunderchild to stand in front]
    ~ sector_001_beam_out(50, 24)
    "Eight seconds," says Ines Corvalan. "You have them."
    { cube_hurt == 0:
        ~ lose(Thunderchild)
        She gets the whole of what the cube has. "Thunderchild, burning," says Corvalan on the seventh.
    - else:
        She goes back to her place with her stern alight.
    }
-   { alive(Defiant):
    The Defiant goes wide of the cube.
}
{ defiant_crew >= 50:
    "I've fifty," says Armstrong.
- else:
    "I've {sector_001_words(defiant_crew)} of the fifty," says Armstrong.{ not sector_001_close: "We weren't near enough, sir."}
}
{ worf_arrival == worf_asked: "Commander Worf came last, with two of those three on his back."}
~ spend(2)
-> sector_001_sickbay

// --- Crusher -------------------------------------------------------------------------------------------------

=== sector_001_sickbay
# view: Crusher
# place: Sickbay
Wet, dry, dry, and one that whistles: you hear what they have before the doors part. The Defiant's; an Oberth's{ wounded > 0:; your own, with ceiling in their hair}.{ typhon_audience == typhon_ship: Those who came out to hear Typhon are carrying.} # codex: oberth-class
{ not voss_lives:
    "You have not got Voss," says a Bolian, each time that you pass.
- else:
    { sector_001_voss:
    - voss_at_helm: An ensign with her scalp laid open
    - voss_in_corridor: An ensign with both palms skinned
    - voss_in_her_pod: An ensign with not a mark on her
    - else: An ensign with {sector_001_air_to_voss:pink|blue} lips, and her arm in a Klingon's baldric,
    }
    <> is telling the biobed that it is doing very well. She can wait.
}
{ lynch_met: You ask a man's name, and the boy who carried him in gives his own. "Lynch, ma'am. That's twice in a day."}
"That's your {departure == left_early:seventy|sixty} beds, and forty on the floor," says Alyssa Ogawa. "Where, Doctor?" # codex: alyssa-ogawa

*   [The shuttlebay: there is room for two hundred]
    ~ wounded_place = wounded_in_shuttlebay
    They lie in rows, a number chalked at each head.
*   [Here, all of them, floor and office]
    ~ wounded_place = wounded_in_sickbay
    There is nowhere to put a foot. But when one breath goes wrong you are there before the panel notices.
*   [The quarters on deck 9, a bunk for each]
    ~ wounded_place = wounded_on_deck_9
    You can't hear a chest through a door. Nurse Tonell has the corridor, to open each in turn. # codex: kathleen-tonell
-   ~ sector_001_more_wounded()
~ spend(3)
-> sector_001_flagship

// --- Picard: the flagship --------------------------------------------------------------------------------------

=== sector_001_flagship
# view: Picard
# place: Bridge
The Budapest hangs in a green beam with her engines lit. # codex: uss-budapest
"{ sector_001_told_line:We broke the intervals and they took the slowest. }My people are going to the pods," says Hayes. "I should not wait for us."
"I do not like my starboard coil," says Adaeze Nwosu, in the Endeavour, "but we could go through that beam. Once." # codex: uss-endeavour

*   [Keep firing. The cube is what counts]
    ~ lose(Budapest)
    ~ hayes_fate = hayes_dead
    ~ sector_001_hurt_cube()
    Hayes is giving a bearing when the Budapest parts. "Jean-Luc," he says.
*   [Take her pods out of the beam's reach]
    ~ lose(Budapest)
    ~ hayes_fate = hayes_in_pod
    You draw them off with the tractor: thirty-eight. The Budapest parts behind the last. One reports an admiral, to be fetched when convenient.
*   [Put the Enterprise in the beam]
    ~ hayes_fate = hayes_commands
    ~ sector_001_hurt_us()
    ~ sector_001_more_wounded()
    While the green holds her they know whom she carries. Men fall down where nothing has been hit. Then the beam slides off. "Obliged," says Hayes.
*   [Ask the Endeavour to break it]
    ~ lose(Endeavour)
    ~ hayes_fate = hayes_commands
    The Endeavour goes through the beam and it snaps. The next has her before she is a length away. On her channel the note of the engines climbs, and is still climbing when it stops.
-   ~ spend(3)
-> sector_001_worf

// --- Picard: Worf comes up; the hull ---------------------------------------------------------------------------

=== sector_001_worf
Worf comes out of the lift with foam drying on his arm{ departure == left_late:, and no baldric}.
{ worf_arrival:
- worf_taken: "You did not ask," he says.{ beside_defiant: And then, to the back of Hawk's head: "That was well flown."}
- worf_asked: "You asked," he says. "I have not decided whether I answered well."
- worf_ordered: "Reporting as ordered," he says.
- else: "Ensign Voss released my pod without an order," he says.{ not sector_001_air_to_voss: He has to breathe twice in saying it.}
}
"How many?" he asks.
{ defiant_crew >= 50:
    "All of you."
- else:
    "We have {sector_001_words(defiant_crew)}, of the fifty."
    "That leaves {sector_001_words(50 - defiant_crew)} to collect," he says.
}
Daniels takes one hand off tactical. Blood runs down Worf's wrist, on to the carpet.

*   "Mister Daniels has kept it warm for you."
    ~ worf_post = worf_at_tactical
    Daniels points out two things on the board. Worf has seen both. # codex: tactical-officer
*   "Sickbay first, Mister Worf."
    ~ worf_post = worf_to_sickbay
    "I am not hurt."
    "You're dripping."
    He regards the carpet, and goes.
*   "I owe you a ship."
    ~ worf_post = worf_at_tactical
    "You owe me a death," says Worf. "It was a good one." He takes tactical on account. Daniels gives up the board and, after some thought, a handkerchief.
*   "Where would you stand?"
    ~ worf_post = worf_on_the_bridge
    He stops at the rail behind your chair. "Here. I can see each of their hands."
-   ~ spend(2)
{ alive(Defiant):
    -> sector_001_hulk
}
-> sector_001_out

=== sector_001_hulk
"The Defiant lies across our line of fire," says Data. "No one is {defiant_crew >= 50:aboard|alive aboard}."
"I could put a line on her," says Piet Halloran, in the Bozeman, and knocks on oak. "Mind, you'd have to fight without me." # codex: uss-bozeman

*   [Have the Bozeman tow her clear]
    ~ defiant_end = defiant_towed
    The Bozeman turns her back on the battle. { worf_post != worf_to_sickbay: "Tell him that she pulls to port," says Worf.}
*   [Send her into the cube after all]
    ~ lose(Defiant)
    ~ defiant_end = defiant_spent
    ~ sector_001_hurt_cube()
    Data moves her lever from ops. The seam closes on her, and then opens, from inside, a long way.
    "There should have been a hand aboard," says Worf{ worf_post == worf_to_sickbay:, from sickbay}.
*   [Mark her, and leave her adrift]
    ~ defiant_end = defiant_adrift
    Data sets a small white light on her, with her name in it.{ worf_post != worf_to_sickbay: Worf keeps his back to it.}
*   { voss_lives } [Ask her own helm what she wants]
    ~ defiant_end = defiant_adrift
    Ensign Voss is put through from sickbay. "Two degrees of trim, sir, and say it's for her own good." Data gives the Defiant her two degrees and, by the open channel, the reason. She lies still.
-   -> sector_001_out

=== sector_001_out
"We still have {say_ships(fleet - Defiant)}," says Data.
~ done("sector-001")
-> weak_point
