// Sector 001: the Defiant is about to be spent on the cube, and the Enterprise comes in three different hours.
// READS: departure, fleet, hears, hayes_warned, typhon_audience, lounge_truth, obeyed_once (with left_on_time: left early and turned back),
//   engines_strained, hawk_trusted, lynch_met; hull_hurt and wounded, which add up.
// LEAVES: fleet, cube_hurt, shielded, defiant_crew, worf_arrival, voss_lives, beside_defiant, hull_hurt, wounded, wounded_place,
//   hayes_fate, worf_post, defiant_end; for the ending sector_001_voss and sector_001_more; Earth invaded; 15 minutes, and those that were asked for.
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
- 1: one
- 2: two
- 3: three
- 4: four
- 5: five
- 6: six
- 7: seven
- 8: eight
- 9: nine
- 10: ten
- 11: eleven
- 12: twelve
- 13: thirteen
- 14: fourteen
- 15: fifteen
- 16: sixteen
- 17: seventeen
- 18: eighteen
- 19: nineteen
}

// --- Worf, early or on time: the Defiant ------------------------------------------------------------

=== sector_001_defiant
# view: Worf
# place: USS Defiant, over Earth
The lever pulls against your hand. It takes the governor off the impulse engines, and springs back if it is let go: whoever built it thought that a man should have to mean it. You have not moved it yet. Your arm is in coolant foam to the elbow. # codex: uss-defiant # codex: worf
Both launchers are empty. The starboard cannon has one charge and a split breech. Fifty aboard, nine hurt, none dead.
{ departure == left_early:
    The Enterprise's warning saved the line at Typhon. The ships ran for home, and the cube followed them unhurt: every mark on it is a quarter of an hour old. The Enterprise is behind the Moon, by Admiral Hayes's order. You have an opinion of that order.
- else:
    The list, in the order in which they went: Aas in the Yeager, { obeyed_once:at the Vega relay, waiting for the Enterprise|at Typhon}; Dunne in the Madison, on the run home. # codex: uss-yeager # codex: uss-madison
}
~ sector_001_run_home()
~ earth_becomes(invaded)
The cube is so close to Earth that past one corner of it there is ocean, and a small white storm. On its lower face is the seam that you cut{ cube_hurt == 0:, which is closing while you look at it|, eleven decks long and yellow inside}. # codex: borg-cube # codex: battle-of-sector-001
"Come along, then, old girl," says Ensign Voss at the helm, to the ship. She was born at Lake Armstrong, and has not looked at the Moon. # codex: lake-armstrong

*   [One more pass, with the last charge]
    Voss takes her under the beams at two hundred metres. You put the charge into the seam, and it runs on to the corner of the cube.
    Then they have the range. Deck two stops reporting in the middle of a word. You call it again.
    ~ sector_001_hurt_cube()
    ~ sector_001_last_pass = true
    ~ sector_001_more -= 6
*   [Put her into the cube]
    "The seam, Ensign. All the way in."
    "All the way, sir."
    Lieutenant Hask, at engineering, has been writing on a padd. He is a Bolian, and his family is large. He signs it and puts it down his boot. # codex: bolian
*   [The pods first. Then ram]
    You open the ship's channel. All who have no weapon to serve will go to the pods.
    The deck kicks twice. Two pods, six people. You had counted on thirty. The rest will not go. The cook has a knife, and says that it is a weapon.
    ~ sector_001_more += 6
-   "Ensign," you say. "A straight course needs no hand. Go aft."
"She pulls to port, sir. Since the second hit. If nobody talks to her she'll go by on the left." Voss has not turned round. From where you stand you could reach her panel, and keep the lever.

*   [Take the helm yourself]
    You lift her out of the chair by her harness and put her through the hatch. From the corridor, over the noise, she goes on calling corrections.
    You make them. They are good.
    ~ sector_001_voss = voss_in_corridor
*   [Send her to the last pod that will seal]
    "That's an insult, sir."
    It is. You tell her that it is also an order. The deck kicks as her pod goes. Her seat is still warm.
    ~ sector_001_voss = voss_in_her_pod
*   [Order her to stay]
    "Then you stay, and it is by my order. Log it."
    "Helm, aye," says Voss. She sits up straighter.
    { sector_001_last_pass:
        ~ voss_lives = false
        The panel in front of her takes the next hit. When you have wiped your face she has both hands on it still, and she is saying nothing to the ship. You reach past her to the controls.
    - else:
        A conduit comes down across the back of her chair, and opens her scalp from the brow to the ear. She tells the ship that there was no call for that. Then she corrects for the pull to port.
    }
-   You put your weight on the lever. All that is loose on the bridge slides aft.
{ departure == left_early:
    "Something has come out from behind the Moon, sir," says Hask. "Seven hundred metres of it."
    You do not ask him which ship.
- else:
    "Something has dropped in across our road, sir," says Hask. "Seven hundred metres of it. Shall I raise her?"
    "They will raise us."
}
~ spend(3)
-> sector_001_arrival

// --- Worf, late: a pod --------------------------------------------------------------------------------

=== sector_001_pod
# view: Worf
# place: Escape pod, over Earth
There are forty-one rivets in the ring of the hatch. You have counted from both ends. The pod was built for four and has six in it. Your arm, in coolant foam to the elbow, has nowhere to go; the knee in your back is Lieutenant Hask's. # codex: escape-pod # codex: worf
You tied the Defiant's engine lever over with a belt and aimed her at the cube. She struck at an angle, opened its lower face for three hundred metres, and burned. You had carried Ensign Voss to this pod and meant to go back. She shut the hatch on you, with her one good arm, and pulled the release. # codex: uss-defiant
The list, in the order in which they went: Aas in the Yeager, Dunne in the Madison, Ryd in the Appalachia, who begged the Budapest's pardon and took the beam that was meant for her. Then the Defiant. Of her fifty you can answer for twelve: six here, and six in a pod that clicks back when you key the carrier. # codex: uss-appalachia
~ sector_001_run_home()
~ earth_becomes(invaded)
The pod turns. The port shows Earth, then the cube, then Earth. The lamp on the air scrubber goes from green to amber: four masks, six mouths. You are a Klingon, and have a third lung. # codex: borg-cube # codex: battle-of-sector-001 # codex: klingon

*   [Breathe last, and shut your own line]
    You close the valve on your line and breathe what you brought. Hask sees. He says nothing, and takes his knee out of your back.
*   [Voss first. She is bleeding]
    "It's an arm, sir. I've still got lungs." The arm is bound up in your baldric, and the baldric is wet. You hold the mask on her face until she stops arguing into it.
    ~ sector_001_air_to_voss = true
-   A green light comes over the wreckage outside. It goes along one piece, leaves it, and goes along the next. Where there is a pod it stays, and then there is no pod.
You have one flare.

*   [Keep it dark, and key the carrier low]
    You click. The other pod clicks back six times: all alive. The green light comes in at the port and goes over each face, and over Voss's sleeve, and out.
*   [Burn it]
    The port goes red. A long way off another red spark answers, then two together, then one almost alongside. You had not dared to count so many. The green light has seen them also. It begins at the near end.
    ~ sector_001_more += 6
-   "There's something across the stars," says Hask, with his cheek against the port. "Seven hundred metres of it. Sir, there's only one so long."
"She is late," you say.
~ spend(3)
-> sector_001_arrival

// --- Picard: the arrival -------------------------------------------------------------------------------

=== sector_001_arrival
# view: Picard
# place: Bridge
{ departure:
- left_early:
    For three hours you have had the Moon's far side on the viewer, and for the last quarter of one the battle on the channel. Marek Dunne counts pods into the Madison's bays. Sunniva Aas breaks off a report to thank her engineer. # codex: luna
    "The Defiant has turned her bow to the cube," says Data. "She has nothing left to fire."
    "Take us out, Mister Hawk."
    Hayes sees you move. "I put you behind the Moon," he says. "{ hayes_warned:But you did tell me that you knew. Come|Well. Come} in on the left."
- left_on_time:
    The stars shorten, and Earth is there, with a corner of iron in front of it that covers France.
    Data reads out who answers: {say_ships(fleet)}.
    Hayes finds you in the line. "{ hayes_warned:You told me that you knew. I might have listened|I sent you somewhere else}. Come in on the left."
- else:
    The stars shorten on wreckage. Hawk takes her between the halves of a Miranda before anyone has spoken. Beyond is Earth, with a corner of iron in front of it that covers France. # codex: miranda-class
    Data reads out who answers: {say_ships(fleet)}. He calls the others by name, and waits for each.
    Hayes has dust in his eyebrows. "{ hayes_warned:You told me that you knew, and I gave you a border to look at|I sent you somewhere else, and you stayed there}. Come in on the left."
}
{ lounge_truth: "So he'll have you after all," says Riker, low. | "He's thin on the left," says Riker.}

*   [Tell him that his line is too even]
    ~ sector_001_told_line = true
    "Your line is too even, Admiral. They take the ships in order. Break the intervals."
    "{ hayes_warned:I know how you know|I'll ask you afterwards how you know}," says Hayes. The order goes out, and along the front the ships begin to fall out of step.
*   "On the left, sir."
    He has put you where he would have put anybody.
-   { hears > 0: The ache in your left temple has a direction, and the cube lies in it. | Your left temple aches. You give it no attention.} The deck {engines_strained:shakes|is steady} as Hawk turns her.
{ alive(Appalachia):
    "Good afternoon, Enterprise," says Tomas Ryd in the Appalachia. "Would you be so kind as to mind the wreckage on your right?" # codex: uss-appalachia
}
"Thunderchild, turning," says Ines Corvalan. The Lexington has no helm, and is not turning. Her captain, Lin Sato-Reyes, is telling whoever listens where her people are. "Takeda is on the valve, by hand. Ortiz has Takeda by the legs." # codex: uss-thunderchild # codex: uss-lexington
{ alive(Defiant): Beyond her runs the Defiant, straight at the cube, evading nothing. | Beyond her, over forty kilometres, are the Defiant's pods. A green beam is gathering them in.}

*   { departure == left_late } [Over the pods]
    ~ sector_001_close = true
    Hawk lays the saucer over as many of them as he can count. The green beam comes upon the Enterprise, feels along her, and goes back up its own line.
*   [Cover the Lexington]
    ~ shielded = Lexington
    Eight hits on the starboard shields: you hear each of them in the frame of the chair. Between them, on the open channel, somebody grunts, and a valve turns.
*   { alive(Defiant) } [Between the cube and the Defiant]
    ~ shielded = Defiant
    ~ sector_001_close = true
    Hawk lays the Enterprise across the line, belly to the fire. You hear each hit in the frame of the chair. The lights go brown, and come back. Behind you the Defiant has not slowed.
*   [Straight at the cube, with everything]
    ~ sector_001_hurt_cube()
    Daniels gives it all the forward tubes at once, blue-white, into the seam on the lower face. Plating comes away in sheets. Four beams leave off what they were doing and come round. # codex: quantum-torpedo
-   { shielded ? Lexington:
    "Shut," says Sato-Reyes. "I have them both." The Lexington crawls out under your keel, on one engine.
- else:
    ~ lose(Lexington)
    "Ortiz has lost his hold," says Sato-Reyes. "Takeda is—" The Lexington opens from the stern forward, deck after deck.
}
~ spend(2)
{ departure == left_late:
    -> sector_001_pods
}
-> sector_001_refusal

// --- Picard: Worf will not be fetched -------------------------------------------------------------------

=== sector_001_refusal
"Enterprise." It is Worf. You can hear fire behind him. "{ sector_001_close:You are in my line. I will go under you.|You have other ships to see to. I require nothing.}{ not voss_lives: Ensign Voss is dead at her helm. I will deliver what she aimed.}"
"The Defiant is at four thousand metres from the cube," says Data. "Three thousand seven hundred." Troi has laid her hand flat on the arm of your chair.

*   [Bring the Enterprise in beside him]
    -> sector_001_beside
*   [Beam them out, asked or not]
    ~ worf_arrival = worf_taken
    You close the channel before he can hear the order. "Mister Armstrong. Empty that ship."
    "Do they know, sir?"
    "No."
*   "Worf. What do you want done?"
    ~ spend(1)
    ~ worf_arrival = worf_asked
    ~ sector_001_more += 3
    For some hundred metres he does not answer. "Three of my people are { sector_001_last_pass:alive on deck two,|} behind a buckled frame, where your transporters will not find them. Frame nineteen, starboard. Take those first. I will hold her level."
*   [Order him, by rank]
    ~ worf_arrival = worf_ordered
    "Commander, you'll stand your people by for transport, and yourself."
    "Is that an order, Captain?"
    "It is."
    "Acknowledged," says Worf, and reads you the time to the second, for his log.
-   -> sector_001_transport

=== sector_001_beside
~ beside_defiant = true
"Beside her, Mister Hawk," you say. "So near that he can see us."
The Defiant draws level off the starboard bow, black, trailing foam. There is no more Earth on the viewer. It is all iron.
"You will turn away," says Worf.
"Fifteen hundred metres," says Data. "For both ships. Below four hundred no order of yours will alter the result, sir." Troi's hand has come from the chair to your sleeve. "Twelve hundred."

*   [Fire everything, and break off]
    ~ sector_001_hurt_cube()
    ~ sector_001_hurt_us()
    Daniels empties her into the seam. Hawk stands her on her edge. What comes off the cube hits the saucer at the bow, and you hear it go aft along the whole of the hull.
    "Mister Armstrong," you say. "Empty that ship."
*   [Hold course]
    -> ending_rammed
*   [Break off, with the transporters ready]
    At nine hundred metres Hawk stands her on her edge.
    "As I said," says Worf.
    "Now, Mister Armstrong," you say.
*   [Give Data the count, and the moment]
    ~ spend(1)
    Data lays one finger on Hawk's panel, beside Hawk's hand. At four hundred and eleven metres he presses, and the Enterprise stands on her edge.
    "Now, Mister Armstrong," you say.
-   The edge of your shields takes the Defiant under the bow as you turn, and throws her off her line. She begins to come round for another run.
~ worf_arrival = worf_taken
~ sector_001_close = true
-> sector_001_transport

=== sector_001_pods
"Enterprise." It is Worf. You can hear several people behind him, breathing with care. "{ sector_001_close:There are ships here which can fight. You are standing guard over us.|You have gone past us. That was correct. Do not turn back.}"
Under the cube the green beam has begun on the pods again. "It has taken two," says Data. "It does not take wreckage."

*   "Worf. What do you want done?"
    ~ spend(1)
    ~ sector_001_more += 3
    You hear him cover the microphone, and uncover it. "Ensign Voss says that three are in a pod with no beacon, below ours, in the shadow of a nacelle. I did not see it. She did. Take that one first."
*   [Order him to be a passenger]
    "Commander, you have no ship. You'll oblige me by being a passenger."
    "Acknowledged," says Worf, and reads you the time to the second.
*   [Take the pods, whatever he says]
    You close the channel. He was seven years at your tactical station, and never once agreed to be carried.
    "Mister Armstrong. Anything that breathes."
-   -> sector_001_transport

// --- Picard: the price of eight seconds --------------------------------------------------------------------

=== sector_001_transport
{ hawk_trusted: Hawk is sliding her in toward the nearest hatch before he is told. | Hawk asks for a range. Data gives it, and he flies it to the metre.}{ not sector_001_close: It is a long way.}
"I can't reach through our own shields, sir," says Chief Armstrong from the transporter room. "Give me eight seconds with none, and I'll have everyone there is to have." # codex: armstrong

*   [The aft shields only]
    ~ sector_001_beam_out(31, 12)
    You turn your stern to them, and keep your forward shields to the cube. Armstrong has half a window to reach through.
*   [Every shield, for the eight seconds]
    ~ sector_001_hurt_us()
    ~ sector_001_more_wounded()
    ~ sector_001_beam_out(44, 20)
    Data counts them. On five the cube finds the bare hull under the rim of the saucer. You hear a long tearing, and then the bulkheads coming down, each nearer than the last. On eight the shields are up, with smoke inside them.
*   [Ask the Thunderchild to stand in front]
    ~ sector_001_beam_out(50, 24)
    Corvalan does not ask why. "Eight seconds," she says. "You have them."
    { cube_hurt == 0:
        ~ lose(Thunderchild)
        The cube has lost nothing yet today, and she gets the whole of it. "Thunderchild, burning," says Corvalan on the seventh second. On the eighth the pads are full. There is no report after that.
    - else:
        She takes eleven hits, and goes back to her place with her stern alight.
    }
-   { alive(Defiant):
    "Her engines have stopped," says Data. "There is no one holding them." The Defiant goes by the corner of the cube with sixty metres to spare, turning end over end.
}
{ defiant_crew >= 50:
    "I've fifty," says Armstrong. "I counted twice, sir. Fifty."
- else:
    "I've {sector_001_words(defiant_crew)} of the fifty{ departure != left_late and (sector_001_more >= 6 or sector_001_voss == voss_in_her_pod):, pods and all}," says Armstrong.{ not sector_001_close: "We weren't near enough, sir."}
}
{ worf_arrival == worf_asked: "Commander Worf came last," he says, "with two of those three on his back."}
~ spend(2)
-> sector_001_sickbay

// --- Crusher -------------------------------------------------------------------------------------------------

=== sector_001_sickbay
# view: Crusher
# place: Sickbay
Wet, dry, dry, and one that whistles: you hear what they have before the doors part. The Defiant's come first, less those who can stand; then strangers, out of a Miranda's pod, out of an Oberth's{ wounded > 0:; and then your own, off the deck that the beam opened, with ceiling in their hair}.{ typhon_audience == typhon_ship: Nobody had to send for bearers. Those who came out into the corridors for Typhon are carrying.} # codex: oberth-class
Bed one, smoke: sit him up. Bed two, smoke and ribs. Bed three is breathing four to the minute. You go there first.
{ not voss_lives:
    "You have not got Voss," says a Bolian with foam burns, each time that you pass. "Helm." You write it down where he can see you write it.
- else:
    { sector_001_voss:
    - voss_at_helm: An ensign with her scalp laid open is telling the biobed that it is doing very well. Voss, helm. Talking, so she can wait.
    - voss_in_corridor: An ensign with both palms skinned asks who is flying the Defiant. Voss, helm. She can wait.
    - voss_in_her_pod: An ensign with not a mark on her is in a temper. Voss, helm. You give her a bag to squeeze for bed three.
    - else: An ensign has her arm bound up in a Klingon's baldric, and {sector_001_air_to_voss:pink|blue} lips. Voss, helm. You cut the sleeve and leave the baldric.
    }
}
{ lynch_met: A boy from security brings a man in across his shoulders. You ask the man's name, for the chart, and the boy gives his own. "Lynch, ma'am. You're the second to ask."}
"That's your {departure == left_early:seventy|sixty} beds, and forty on the floor," says Alyssa Ogawa. "There's another lift full coming. Where, Doctor?" # codex: alyssa-ogawa

*   [The shuttlebay: there is room for two hundred]
    ~ wounded_place = wounded_in_shuttlebay
    They lie in rows between the painted lines, with a number chalked on the deck at each head. It is eleven degrees down there. From the gallery you can count them by their breath.
*   [Here, all of them, floor and office]
    ~ wounded_place = wounded_in_sickbay
    There is nowhere to put a foot. But from beside bed five you have every chest in the room, and when one breath goes wrong, behind you, by the office door, you are there before the panel has noticed.
*   [The quarters on deck 9, a bunk for each]
    ~ wounded_place = wounded_on_deck_9
    There is carpet, and a door to each. You can't hear a chest through a door. You give Nurse Tonell the corridor, to walk from end to end, opening each in turn. # codex: kathleen-tonell
-   ~ sector_001_more_wounded()
~ spend(3)
-> sector_001_flagship

// --- Picard: the flagship --------------------------------------------------------------------------------------

=== sector_001_flagship
# view: Picard
# place: Bridge
The Budapest has stopped. A green beam has her amidships, and she hangs in it with her engines lit. # codex: uss-budapest
"They have hold of us," says Hayes. "{ sector_001_told_line:We broke the intervals and they took the slowest. }I am sending my people to the pods by decks, the lowest first. I should not wait for us."
"I am nearest," says Adaeze Nwosu, in the Endeavour. "There is a flutter in my starboard coil, but we could go through that beam. Once." # codex: uss-endeavour

*   [Keep firing. The cube is what counts]
    ~ lose(Budapest)
    ~ hayes_fate = hayes_dead
    ~ sector_001_hurt_cube()
    Daniels fires until the seam runs the whole width of the face. While he fires the beam closes. Hayes is giving a bearing when the Budapest begins to part. He gives all of it, to the second decimal. "Jean-Luc," he says.
*   [Take her pods out of the beam's reach]
    ~ lose(Budapest)
    ~ hayes_fate = hayes_in_pod
    You draw them off with the tractor, two at a time, from the edge of the green: thirty-eight. The Budapest parts behind the last. One pod reports that it has an admiral in it, and that it can be fetched when convenient.
*   [Put the Enterprise in the beam]
    ~ hayes_fate = hayes_commands
    ~ sector_001_hurt_us()
    ~ sector_001_more_wounded()
    Hawk noses her in until the green lies along your own hull. While it holds her they know to the gram what your ship weighs, and whom she carries. Your right hand goes cold. On the decks below men fall down where nothing has been hit.
    Data reverses the shields, and the beam slides off both ships. "Obliged," says Hayes, with clear space round him.
*   [Ask the Endeavour to break it]
    ~ lose(Endeavour)
    ~ hayes_fate = hayes_commands
    "Now," says Nwosu, to someone below. The Endeavour goes through the beam at full impulse and it snaps. The Budapest drops clear. The beam has hold of the Endeavour before she is a length away.
    Her channel stays open. You hear her engines, an even note, that climbs; it is still climbing when it stops. Hayes says Nwosu's name.
-   ~ spend(3)
-> sector_001_worf

// --- Picard: Worf comes up; the hull ---------------------------------------------------------------------------

=== sector_001_worf
Worf comes out of the lift with foam drying on his arm to the elbow{ departure == left_late:, and no baldric}.
{ worf_arrival:
- worf_taken: "You did not ask," he says.{ beside_defiant: And then, to the back of Hawk's head: "That was well flown."}
- worf_asked: "You asked," he says. "I have not decided whether I answered well."
- worf_ordered: He comes to attention. "Reporting as ordered."
- else: "Ensign Voss released my pod without an order," he says. "I have not decided whether to reprimand her."{ not sector_001_air_to_voss: He has to breathe twice in the middle of it.}
}
"How many?"
{ defiant_crew >= 50:
    "All of you." He looks for the error in it, and there is none.
- else:
    "We have {sector_001_words(defiant_crew)}, of the fifty."
    He looks to the viewer, where the cube is. "That leaves {sector_001_words(50 - defiant_crew)} to collect," he says.
}
Daniels has taken one hand off the tactical board. Blood is coming from under the foam and down Worf's wrist, on to the carpet.

*   "Mister Daniels has kept it warm for you."
    ~ worf_post = worf_at_tactical
    Daniels is aside already. He points out two things on the board. Worf has seen both. # codex: tactical-officer
*   "Sickbay first, Mister Worf."
    ~ worf_post = worf_to_sickbay
    "I am not hurt."
    "You're dripping."
    He regards the carpet, and the arm. Then he goes.
*   "Where would you stand?"
    ~ worf_post = worf_on_the_bridge
    He walks the bridge from door to door, and stops at the rail behind your chair, where there is no panel at all. "Here. I can see each of their hands."
-   ~ spend(2)
{ alive(Defiant):
    -> sector_001_hulk
}
-> sector_001_out

=== sector_001_hulk
"The Defiant lies across our line of fire," says Data. "No one is {defiant_crew >= 50:aboard|alive aboard}. Her core is intact."
"I could put a line on her," says Piet Halloran from the Bozeman, and you hear him knock twice on the piece of oak that he keeps by his chair. "Mind, I'd be a tug then. You'd have to fight without me." # codex: uss-bozeman

*   [Have the Bozeman tow her clear]
    ~ defiant_end = defiant_towed
    The line goes over. The Bozeman turns her back on the battle, with the dark hull swinging behind her. { worf_post == worf_to_sickbay:Word comes up from sickbay, for her captain: the Defiant pulls to port.|"Tell him that she pulls to port," says Worf.}
*   [Send her into the cube after all]
    ~ lose(Defiant)
    ~ defiant_end = defiant_spent
    ~ sector_001_hurt_cube()
    Data has her prefix code. He moves her lever from ops, with one finger. She goes into the seam to the stern. It closes on her, and then it opens, from inside, a long way.
    { worf_post == worf_to_sickbay:Sickbay opens a channel. "Who gave that order?" says Worf. You tell him, and the channel is shut.|"There should have been a hand aboard," says Worf.}
*   [Mark her, and leave her adrift]
    ~ defiant_end = defiant_adrift
    Data sets a marker on her, a small white light with her name in it, and Hawk takes you round. { worf_post == worf_to_sickbay:Nobody tells sickbay.|Worf finds the light on the viewer. Afterwards he keeps his back to it.}
-   -> sector_001_out

=== sector_001_out
"We still have {say_ships(fleet - Defiant)}," says Data. Over Earth the cube is coming round. The face that it brings has no marks on it.
~ done("sector-001")
-> weak_point
