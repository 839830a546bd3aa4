// Sector 001: the Defiant is about to be spent on the cube, and the Enterprise comes in three different hours.
// READS: departure, fleet, hears, hayes_warned, typhon_audience, lounge_truth, obeyed_once (with left_on_time: left early and turned back),
//   engines_strained, hawk_trusted, lynch_met.
// LEAVES: fleet, cube_hurt, shielded, defiant_crew, worf_arrival, voss_lives, beside_defiant, hull_hurt, wounded, wounded_place,
//   hayes_fate, worf_post, defiant_end; Earth invaded; 15 minutes, and those that were asked for.
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
// Who had the air in Worf's pod.
LIST sector_001_airs = air_unasked, air_his_own, air_by_clock, air_voss_first
VAR sector_001_air = air_unasked

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
The lever pulls against your hand. It takes the governor off the impulse engines, and it springs back when it is let go, because whoever built it thought that a man should have to mean it. Your arm is in coolant foam to the elbow. You have not moved the lever yet. # codex: uss-defiant # codex: worf
Both launchers are empty. The starboard cannon has one charge and a split breech. There remains the ship: three hundred and fifty-five thousand tonnes, and none of that weight has been fired. Fifty aboard. Nine hurt. None dead.
{ departure == left_early:
    On the Enterprise's warning the line did not wait at Typhon to be finished. It came home, and so the cube has come to Earth whole; each mark on it is from the last quarter of an hour. The Enterprise lies behind the Moon, where Admiral Hayes has put her. You have an opinion of that order. It is not for an open channel.
- else:
    You keep the list in the order in which they went. Aas in the Yeager, { obeyed_once:at the Vega relay, waiting|at Typhon}. Dunne in the Madison, on the run home, with other ships' pods in his bays; he was still giving the number. The Enterprise is not on the list. She has sent that she is coming, against orders. A message has no weight. # codex: uss-yeager # codex: uss-madison
}
~ sector_001_run_home()
~ earth_becomes(invaded)
The cube has no bow to aim at. Past one corner of it there is blue, and a small white storm over an ocean: it has come as far as that. On its lower face is the seam that you cut{ cube_hurt == 0:, which is knitting while you look at it|, eleven decks long and yellow inside}. # codex: borg-cube # codex: battle-of-sector-001
"Come along, then, old girl," says Ensign Voss at the helm, to the ship. She was born at Lake Armstrong. It is in the corner of the screen, and she has not looked. # codex: lake-armstrong

*   [One more pass, with the last charge]
    Voss takes her under the beams at two hundred metres. You put the charge where you put the others, and the seam runs on to the corner of the cube. The breech goes with the shot.
    Then they have the range. Deck two stops reporting in the middle of a word. You call it again, because a second call is owed.
    ~ sector_001_hurt_cube()
    ~ sector_001_last_pass = true
    ~ sector_001_more -= 6
*   [Put her into the cube]
    "The seam, Ensign. All the way in."
    "All the way," Voss tells the ship.
    Lieutenant Hask, at engineering, has been writing on a padd. He is a Bolian, and his family is large. He signs it, looks for somewhere safe, and puts it down his boot. # codex: bolian
*   [Pods away first; then ram, with who stays]
    You open the ship's channel. All who have no weapon to serve will go to the pods.
    The deck kicks twice. Two pods: six people. You had counted on thirty. In the corridor they are disputing what is a weapon, and the cook is winning.
    You enter it to their credit, and close the hatch on it.
    ~ sector_001_more += 6
-   "Ensign," you say. "A straight course needs no hand. Go aft."
"She pulls to port, sir. Since the second hit. If nobody talks to her she'll go by on the left." Voss has not turned round. From where you stand you could reach her panel, and keep the lever.

*   [Take the helm yourself]
    You lift her out of the chair by her harness. She weighs no more than a full pack. You put her through the hatch, and from the corridor, over the noise, she goes on calling corrections to the ship.
    You make them. They are good.
    ~ sector_001_voss = voss_in_corridor
*   [Send her to the last pod that will seal]
    "That's an insult, sir."
    It is. You tell her that it is also an order, and that she may answer both when she has the rank.
    The deck kicks. Her seat is warm yet. The ship pulls to port, as reported.
    ~ sector_001_voss = voss_in_her_pod
*   [Order her to stay]
    "Then you stay, and it is by my order. Log it."
    "Helm, aye," says Voss. She sits up straighter for having it in the log.
    { sector_001_last_pass:
        ~ voss_lives = false
        The panel in front of her takes the next one. When you have wiped your face she has both hands on it still, and she is saying nothing to the ship. You reach past her. Every few seconds you correct for the pull to port.
    - else:
        A conduit comes down across the back of her chair, and opens her scalp from the brow to the ear. She tells the ship that there was no call for that. Then she corrects for the pull to port.
    }
-   You put your weight on the lever. All that is loose on the bridge slides aft: a glove, and a cup that someone had washed.
{ departure == left_early:
    "Sir," says Hask. "There's a ship coming round the Moon."
    You do not ask him which.
- else:
    "Ship out of warp," says Hask. "Sovereign class. Shall I raise her, sir?"
    "They will raise us."
}
~ spend(3)
-> sector_001_arrival

// --- Worf, late: a pod --------------------------------------------------------------------------------

=== sector_001_pod
# view: Worf
# place: Escape pod, over Earth
There are forty-one rivets in the ring of the hatch. You have counted from both ends. The pod was built for four and has six in it, folded; the knee in your back is Lieutenant Hask's, and he has stopped apologising for it. # codex: escape-pod # codex: worf
You tied the engine lever over with a belt and aimed the Defiant at the cube. She had a pull to port, and no hand on the helm. She struck at an angle, opened the lower face for three hundred metres, and burned on the far side. You carried Ensign Voss to this pod, and meant to go back. She has one good arm. She used it to shut the hatch on you and pull the release. There will be a conversation. # codex: uss-defiant
The list, in the order in which they went. Aas in the Yeager, at Typhon. Dunne in the Madison, with other ships' pods in his bays. Ryd in the Appalachia, who begged the Budapest's pardon and flew across her bow. The Defiant. Of her fifty you can answer for twelve: six here, and six in a pod that clicks back when you key the carrier. # codex: uss-appalachia
~ sector_001_run_home()
~ earth_becomes(invaded)
The pod turns. The port shows Earth, and then the cube, and then Earth. # codex: borg-cube # codex: battle-of-sector-001
The lamp on the scrubber goes from green to amber: four masks, six mouths. You are a Klingon, and have a third lung. The label does not allow for it. # codex: klingon

*   [Breathe last, and shut your own line]
    You close the valve on your line and breathe what you brought. Hask sees. He says nothing, and takes his knee out of your back.
    ~ sector_001_air = air_his_own
*   [Shares, by the clock]
    Voss keeps the time. "Change," she says, each minute, to the pod. You watch hands and masks for a breath too many, and nobody takes one.
    ~ sector_001_air = air_by_clock
*   [Voss first. She is bleeding]
    "It's an arm, sir. I've still got lungs." The arm is bound up in your baldric, and the baldric is wet. You hold the mask on her face until she stops arguing into it.
    ~ sector_001_air = air_voss_first
-   A green light comes over the wreckage outside. It goes along one piece, leaves it, and goes along the next. Where there is a pod it stays, and then there is no pod.
You have one flare.

*   [Keep it dark, and key the carrier low]
    Twelve clicks. The other pod gives them back. The light passes at eighty metres; it comes in at the port and goes over each face, and over Voss's sleeve, and out. You click again. They are still twelve.
*   [Burn it, so that the others burn theirs]
    The port goes red. A long way off another red spark answers, then two together, then one almost alongside. You had not dared to count so many. The green light has seen them also. It begins at the near end.
    ~ sector_001_more += 6
*   [Give Voss the flare, and the decision]
    She puts it between her knees and watches the green light go by, all the way by. You would have struck sooner. Then she burns it, and three small reds come up behind the beam, where it has already looked.
    "There you are, then," she says to the lights.
    ~ sector_001_more += 3
-   "Ship out of warp," says Hask, with his cheek against the port. He knows hulls by their lights. "It's a Sovereign. It's her."
"She is late," you say.
~ spend(3)
-> sector_001_arrival

// --- Picard: the arrival -------------------------------------------------------------------------------

=== sector_001_arrival
# view: Picard
# place: Bridge
{ departure:
- left_early:
    For three hours the viewer has been full of the Moon's far side, and for the last quarter of one you have listened to the rest. Marek Dunne counts pods into the Madison's bays: thirty-one, thirty-two. Sunniva Aas breaks off a report to say a kind word to her engineer. # codex: luna
    "The Defiant has turned her bow to the cube," says Data. "She has nothing left to fire."
    "Take us out, Mister Hawk."
    Hayes sees you move. "You will remember where I put you," he says{ hayes_warned:; and then, "But you did tell me that you knew. Come in on the left, Jean-Luc."|. You say that you do. The Moon goes down behind. "On the left, then, Jean-Luc."}
- left_on_time:
    The stars shorten, and Earth is there, with a corner of iron in front of it that covers France.
    Data reads out who answers: {say_ships(fleet)}. He thinks it right to add that nine were listed.{ obeyed_once: He does not add how many there were when you turned back.}
    Hayes finds you in the line. "{ hayes_warned:You told me you knew. I might have drawn the conclusion|I sent you somewhere else, I think}. Come in on the left, Jean-Luc."
- else:
    The stars shorten on wreckage. Hawk takes her between the halves of a Miranda before anyone has spoken. Beyond is Earth, with a corner of iron in front of it that covers France. # codex: miranda-class
    Data reads out who answers: {say_ships(fleet)}. He looks for the others, by name, and finds where they were.{ obeyed_once: For a part of that time you had your back to them, as ordered.}
    Hayes has dust in his eyebrows. "{ hayes_warned:You told me you knew, and I gave you a border to look at|I sent you somewhere else, and you stayed there rather long}. Come in on the left, Jean-Luc."
}

*   [Tell him that his line is too even]
    ~ sector_001_told_line = true
    "Your line is too even, Admiral. They number whatever keeps its distance. Break the intervals."
    "{ hayes_warned:You were going to tell me how you know|I'll ask you afterwards how you know}," says Hayes; but the order goes out, and along the front the ships begin to fall out of step.
*   "On the left, sir."
    It is the thin side. He has put you where he would have put anybody, and you are more grateful for it than you had expected to be.
*   [Go in, and leave the channel open]
    An apology would take as long as the manoeuvre does. Hawk has the left already. Daniels holds the channel for you, in case, and after a little takes his hand off it.
-   { hears:
    - 0: Your left temple aches. You give it no attention.
    - 1: The ache in your left temple has a direction, and the viewer agrees with it.
    - else: Behind your left temple ranges are being read out, a little before Data reads them.
    }
{ typhon_audience:
- typhon_ship: Those who came out into the corridors after Typhon have not gone in again. Riker reports them standing behind other people's stations, with kits.
- typhon_bridge: The bridge has kept its voice down since Typhon. Riker has to ask for each report twice.
- else: The bridge had Typhon in Daniels's voice. Now it has the channel itself, with people on it, and he turns it down by a third without being told.
}
{ lounge_truth: Riker, who knows what Hayes thinks of you, looks to see what the sight of it does to your face. | Riker watches the viewer. He has been given no reason to watch you.}
{ alive(Appalachia):
    "Good afternoon, Enterprise," says Tomas Ryd in the Appalachia. "Would you be so kind as to mind the wreckage on your right?" # codex: uss-appalachia
}
"Thunderchild, turning," says Ines Corvalan, who ends every report with a participle. The Lexington is not turning. Her captain, Lin Sato-Reyes, is telling whoever listens where her people are. "Takeda is on the valve, by hand. Ortiz has Takeda by the legs." # codex: uss-thunderchild # codex: uss-lexington
{ alive(Defiant): Beyond her runs the Defiant, straight at the cube, evading nothing. | Beyond her, over forty kilometres, are the Defiant's pods.}

*   { departure == left_late } [Over the pods]
    ~ sector_001_close = true
    Hawk lays the saucer over them as a roof, as near as he can count them. The green beam that was gathering them comes upon the Enterprise; it feels along her, and goes back up its own line. { engines_strained: The coils have had no rest since the Neutral Zone, and the deck has a tremor that comes up through the chair.|The deck hardly stirs.}
*   [Cover the Lexington]
    ~ shielded = Lexington
    You take eight hits on the starboard shields, { engines_strained:with a tremor in the deck that was not there this morning,|on a deck that hardly stirs,} while behind you a valve is turned by hand.
*   { alive(Defiant) } [Between the cube and the Defiant]
    ~ shielded = Defiant
    ~ sector_001_close = true
    Hawk lays the Enterprise across the line, belly to the fire. The lights go brown, and come back. { engines_strained: The coils have had no rest since the Neutral Zone, and the deck has a tremor that comes up through the chair.|The deck hardly stirs.} Behind you the small ship has not slowed.
*   [Straight at the cube, with everything]
    ~ sector_001_hurt_cube()
    Daniels gives it all the forward tubes at once, blue-white, into the seam on the lower face. Plating comes away in sheets. Four beams leave off what they were doing and come round. # codex: quantum-torpedo
    "They noticed that," says Daniels.{ engines_strained: The deck has begun to shake, and goes on shaking when the guns have stopped.}
-   { shielded ? Lexington:
    "Shut," says Sato-Reyes. "Ortiz asks me to say that it was he who held the legs." The Lexington crawls out under your keel, on one engine.
- else:
    ~ lose(Lexington)
    "Ortiz has lost his hold," says Sato-Reyes. "Takeda is—" The Lexington opens from the stern forward, deck after deck, as she had been naming them.
}
~ spend(2)
{ departure == left_late:
    -> sector_001_pods
}
-> sector_001_refusal

// --- Picard: Worf will not be fetched -------------------------------------------------------------------

=== sector_001_refusal
"Enterprise." It is Worf, on a channel with fire in it. { sector_001_close:"You are in my line. I will go under you."|"Your fire is welcome. Continue it. I require nothing else."}{ not voss_lives: "Ensign Voss is dead at her helm. I will deliver what she aimed."}
"The Defiant is at four thousand metres from the cube," says Data. "Three thousand seven hundred." Troi has laid her hand flat on the arm of your chair.

*   [Bring the Enterprise in beside him]
    -> sector_001_beside
*   [Beam them out, asked or not]
    ~ worf_arrival = worf_taken
    You close the channel before he can hear the order. What has not been heard cannot be refused; Hayes might have thought of that, this morning.
    "Transporter three. Everybody on that ship."
    "Do they know, sir?" asks Armstrong. # codex: armstrong
    "No."
*   "Worf. What do you want done?"
    ~ spend(1)
    ~ worf_arrival = worf_asked
    ~ sector_001_more += 3
    For some hundred metres he does not answer. Then, in the tone in which he used to report a fault of his own: "Three of my people are { sector_001_last_pass:alive on deck two,|} behind a buckled frame, where your transporters will not find them. Frame nineteen, starboard. Take those first. I will hold her level."
*   [Order him, by rank]
    ~ worf_arrival = worf_ordered
    "Commander, you'll stand your people by for transport, and yourself."
    "Is that an order, Captain?"
    "It is."
    "Acknowledged," says Worf, and reads you the time to the second, so that both logs will have it.
-   -> sector_001_transport

=== sector_001_beside
~ beside_defiant = true
"Beside her," you say. Hawk's hand waits above the panel. "So near that he can see us." Then the hand comes down.
The Defiant draws level off the starboard bow, black, trailing foam. There is no more Earth on the viewer. It is all iron.
"You will turn away," says Worf. He sounds interested.
"Fifteen hundred metres," says Data. "For both ships. Below four hundred no order of yours will alter the result, sir." Troi's hand has come from the chair to your sleeve. "Twelve hundred."

*   [Fire everything, and break off]
    ~ sector_001_hurt_cube()
    ~ sector_001_hurt_us()
    Daniels empties her into the seam. Hawk stands her on her edge, and what comes off the cube goes along the whole of the saucer, like gravel along a keel.
    "As I said," says Worf. You have stopped discussing it with him. "Transporter three."
*   [Hold course]
    -> ending_rammed
*   [Break off, with the transporters ready]
    At nine hundred metres Hawk stands her on her edge.
    "As I said," says Worf; and you say, "Transporter three, now," before he can enjoy it.
*   [Give Data the count, and the moment]
    ~ spend(1)
    Data lays one finger on Hawk's panel, beside Hawk's hand. No one living would have waited so long. At four hundred and eleven he presses, and the Enterprise stands on her edge, and it is Armstrong's turn.
-   The edge of your shields takes the Defiant under the bow as you turn, and throws her off her line. She begins to come round for another run.
~ worf_arrival = worf_taken
~ sector_001_close = true
-> sector_001_transport

=== sector_001_pods
"Enterprise." It is Worf, in a very small room. { sector_001_close:"There are ships here which can fight. You are standing guard over luggage."|"You have gone past us. That was correct. Do not turn back."}
Under the cube the green beam has begun on the pods again. "It has taken two," says Data. "It does not take wreckage."

*   "Worf. What do you want done?"
    ~ spend(1)
    ~ sector_001_more += 3
    You hear him cover the microphone, and uncover it. "Ensign Voss says that three are in a pod with no beacon, below ours, in the shadow of a nacelle. I did not see it. She did. Take that one first."
*   [Order him to be a passenger]
    "Commander, you have no ship. You'll oblige me by being a passenger."
    "Acknowledged," says Worf, and reads you the time to the second. It will be in both logs.
*   [Take the pods, whatever he says]
    You close the channel. He was seven years at your tactical station, and never once agreed to be carried.
    "Transporter three. Anything that breathes."
    "Yes, sir," says Armstrong, who has been waiting for it. # codex: armstrong
-   -> sector_001_transport

// --- Picard: the price of eight seconds --------------------------------------------------------------------

=== sector_001_transport
{
- beside_defiant:
    { hawk_trusted: Hawk, unasked, has kept the Defiant within reach all through the turn. | Hawk asks for the radius at which to keep the Defiant within reach. Data gives it, and he flies it to the metre.}
- sector_001_close:
    { hawk_trusted: Hawk, unasked, has slid her in until the nearest hatch is forty metres off. It is how he would want it done for him. | Hawk waits for a range. Data gives it, and he flies it to the metre.}
- else:
    { hawk_trusted: Hawk, unasked, has begun to bring her round. He does it in half the time that it should take, and it is still a long way. | Hawk waits to be told to bring her round. It is a long way, and he flies all of it.}
}
"I can't reach through our own shields, sir," says Armstrong. "Give me eight seconds with none, and I'll have everyone there is to have."
Somebody will have to pay for eight seconds. You look round for who can afford it.

*   [The aft shields only]
    ~ sector_001_beam_out(31, 12)
    You turn your stern to them, and keep your face to the cube. Armstrong has half a window to reach through. He says so, and then he is too busy to say it.
*   [Every shield, for the eight seconds]
    ~ sector_001_hurt_us()
    ~ sector_001_more_wounded()
    ~ sector_001_beam_out(44, 20)
    Data counts them. On five the cube finds the bare hull under the rim of the saucer. You hear a long tearing, and then the bulkheads coming down, each nearer than the last. On eight the shields are up, with smoke inside them.
*   [Ask the Thunderchild to stand in front]
    ~ sector_001_beam_out(50, 24)
    Corvalan is the oldest in the line, after Hayes. She does not ask for how long. "Thunderchild, crossing."
    { cube_hurt == 0:
        ~ lose(Thunderchild)
        The cube has lost nothing yet today, and she gets the whole of it. "Thunderchild, burning," says Corvalan on the seventh second. On the eighth the pads are full. There is no report after that.
    - else:
        She takes eleven hits in eight seconds, on your account. "Thunderchild, scorched," says Corvalan, and goes back to her place.
    }
-   { alive(Defiant):
    "Her engines have stopped," says Data. "There is no one holding them." The Defiant goes by the corner of the cube with sixty metres to spare, turning end over end. A beam cuts through her forward third{ defiant_crew >= 50:, where there is nobody.|.}
}
{ defiant_crew >= 50:
    "I've fifty," says Armstrong. "I did it twice, sir. Fifty."
- else:
    "I've {sector_001_words(defiant_crew)} of the fifty," says Armstrong{ departure != left_late and (sector_001_more >= 6 or sector_001_voss == voss_in_her_pod):, pods and all}.{ not sector_001_close:<> "{ departure == left_late:The far ones went up the beam.|I couldn't see into her bow.} We weren't near enough, sir."}
}
{ worf_arrival:
- worf_taken: "Commander Worf was last, sir. He's got hold of a lever that isn't here."
- worf_asked: "Commander Worf came last, sir, with one of frame nineteen under each arm."
- worf_ordered: "Commander Worf is at attention on pad one. I've told him that he can step off it."
- else: "Commander Worf's come through crouching, with an ensign on each side of him and a Bolian on top."
}
~ spend(2)
-> sector_001_sickbay

// --- Crusher -------------------------------------------------------------------------------------------------

=== sector_001_sickbay
# view: Crusher
# place: Sickbay
Wet, dry, dry, and one that whistles: you have the order of them before the doors part. They are {sector_001_words(defiant_crew)} {departure == left_late:out of the Defiant's pods|from the Defiant}, less those who can stand; then whoever else Armstrong could find, out of a Miranda's pod, out of an Oberth's, with a hull number on the sleeve to be called by.{ wounded > 0: And then your own, off the deck that the beam opened, with ceiling in their hair.} # codex: oberth-class
Bed one, smoke: sit him up. Bed two, smoke and ribs. Bed three is breathing four to the minute. You go there first.
{ not voss_lives:
    "You have not got Voss," says a Bolian with foam burns, each time that you pass. "Helm. She is still in the chair." You write it down where he can see you write it.
- else:
    { sector_001_voss:
    - voss_at_helm: An ensign with her scalp laid open is telling the biobed that it is doing very well. Voss, helm. Talking, so she can wait.
    - voss_in_corridor: An ensign with both palms skinned asks who is flying the Defiant, and did they know about the pull. Voss, helm. She can wait.
    - voss_in_her_pod: An ensign with not a mark on her is breathing hard through her nose, out of pure temper. Voss, helm. You give her a bag to squeeze for bed three, and it goes in and out like a grievance.
    - else: An ensign has her arm bound up in a Klingon's baldric{ sector_001_air == air_voss_first:, and pinker lips than the rest of her pod|, and lips as blue as the rest of her pod}. Voss, helm. You cut the sleeve and leave the baldric.
    }
}
{ lynch_met: A boy from security carries a man in across his shoulders. You ask the man's name, for the chart, and the boy gives his own. "Lynch, ma'am. You're the second today." | A boy from security carries a man in across his shoulders, puts him down where you point, and has gone for the next before you can ask his name.}
"That's your sixty beds, and forty on the floor," says Alyssa Ogawa, stepping over one of them. "And the lift is on its way up again. Where, Doctor?" # codex: alyssa-ogawa

*   [The shuttlebay: there is room for two hundred]
    ~ wounded_place = wounded_in_shuttlebay
    They lie in rows between the painted lines, with a number chalked on the deck at each head. It is eleven degrees down there. Their breath shows, and from the gallery, for once, you can do the counting by looking.
*   [Here, all of them, floor and office]
    ~ wounded_place = wounded_in_sickbay
    There is nowhere to put a foot. But from beside bed five you have every chest in the room, and when one changes, behind you, low down, by the office door, you are on your knees there before the panel has noticed.
*   [The quarters on deck 9, a bunk for each]
    ~ wounded_place = wounded_on_deck_9
    There is carpet, and a door to each. It is beautifully quiet. You can't hear a chest through a door. You give Nurse Tonell the corridor, to walk from end to end, opening each in turn, until somebody relieves her. # codex: kathleen-tonell
-   ~ sector_001_more_wounded()
~ spend(3)
"Has Commander Worf come in?" you ask.
"He's been invited," says Ogawa.
-> sector_001_flagship

// --- Picard: the flagship --------------------------------------------------------------------------------------

=== sector_001_flagship
# view: Picard
# place: Bridge
The Budapest has stopped. A green beam has her amidships, and she hangs in it with her engines lit. # codex: uss-budapest
"It has us fast," says Hayes. He might be reading from a file. "{ sector_001_told_line:We broke the intervals, as you advised, and it took the slowest. }I am sending my people to the pods by decks, the lowest first. I should not wait for us, Jean-Luc."
"I am nearest," says Adaeze Nwosu, in the Endeavour. She is listening to her deck while she talks to you. "There is a flutter in the starboard coil. She could do it once." # codex: uss-endeavour

*   [Keep firing. The cube is what counts]
    ~ lose(Budapest)
    ~ hayes_fate = hayes_dead
    ~ sector_001_hurt_cube()
    Daniels fires until the seam has run round a second corner, and while he fires the beam closes. Hayes is giving a bearing when the Budapest begins to part. He gives all of it, to the second decimal. "Jean-Luc," he says, then, since that is how he ends a call.
*   [Take her pods out of the beam's reach]
    ~ lose(Budapest)
    ~ hayes_fate = hayes_in_pod
    You draw them off with the tractor, two at a time, from the edge of the green, and send them down into the shadow of the Moon: thirty-eight. The Budapest parts behind the last. One pod reports, on a transmitter not meant for such a distance, that it has an admiral in it, and that it can be fetched when convenient.
*   [Put the Enterprise in the beam]
    ~ hayes_fate = hayes_commands
    ~ sector_001_hurt_us()
    ~ sector_001_more_wounded()
    Hawk noses her in until the green lies along your own hull. It is heavy. Men fall down on decks where nothing has been hit. And for as long as it holds her, somebody knows to the gram what your ship weighs, and whom she carries. Your right hand goes cold.
    Data turns the shields over. The beam slides off. "Obliged," says Hayes, with clear space round him. "I still have the fleet, and I'd like you in it, Jean-Luc."
*   [Ask the Endeavour to break it]
    ~ lose(Endeavour)
    ~ hayes_fate = hayes_commands
    "Now," says Nwosu, to someone below. The Endeavour goes through the beam at full impulse and it snaps. The Budapest drops out of it. It has hold of the Endeavour before she is a length clear.
    Her channel stays open. You hear what she was listening to, an even note, that climbs; it is still climbing when it stops. Hayes says her name, and after it, because there is a call to end, yours.
-   ~ spend(3)
-> sector_001_worf

// --- Picard: Worf comes up; the hull ---------------------------------------------------------------------------

=== sector_001_worf
{ departure == left_late: Worf comes out of the lift with the ring of a hatch printed on his cheek, rivets and all, and no baldric. | Worf comes out of the lift with foam drying on his arm to the elbow.}
{ worf_arrival:
- worf_taken: "You did not ask," he says.{ beside_defiant: And then, to the back of Hawk's head: "That was well flown."}
- worf_asked: "You asked," he says. "I have not decided whether I answered well."
- worf_ordered: He comes to attention, and stays there. "Reporting as ordered."
- else: "Ensign Voss released my pod without an order," he says. "I wish it noted. I have not decided what for."{ sector_001_air == air_his_own: He has to breathe twice in the middle of it.|{ sector_001_air == air_by_clock: He is still breathing by the minute.}}
}
"How many?"
{ defiant_crew >= 50:
    "All of you." He looks for the error in it, and you see him not find one.
- else:
    "We have {sector_001_words(defiant_crew)}, of the fifty."
    He looks to the viewer, where the cube is. "That leaves {sector_001_words(50 - defiant_crew)} to collect," he says.
}
Daniels has taken one hand off the tactical board. Blood is going down Worf's wrist, on to a carpet one year old.

*   "Mister Daniels has kept it warm for you."
    ~ worf_post = worf_at_tactical
    Daniels is aside already. He points out two things on the board, both of which Worf has seen, and stays at his shoulder to check them again. # codex: tactical-officer
*   "Sickbay first, Mister Worf."
    ~ worf_post = worf_to_sickbay
    "I am not hurt."
    "You're dripping."
    He regards the carpet, and the arm, as two subordinates between whom there has been some misunderstanding. Then he goes. He stands in the exact middle of the lift until the doors have closed.
*   "Where would you stand?"
    ~ worf_post = worf_on_the_bridge
    He takes the question as it was meant, and walks the bridge from door to door. He stops at the rail behind your chair, where there is no panel at all. "Here. I can see each of their hands."
-   ~ spend(2)
{ alive(Defiant):
    -> sector_001_hulk
}
-> sector_001_out

=== sector_001_hulk
"The Defiant lies across our line of fire," says Data. "No one is {defiant_crew >= 50:aboard|alive aboard}. Her core is intact."
"I could put a line on her," says Piet Halloran from the Bozeman; and you hear him knock twice on the piece of oak that he keeps by his chair. "Mind, I'd be a tug then. You'd have to fight without me." # codex: uss-bozeman

*   [Have the Bozeman tow her clear]
    ~ defiant_end = defiant_towed
    Two knocks. The line goes over; the Bozeman turns her back on the battle, with the dark hull swinging behind her. { worf_post == worf_to_sickbay:A minute later a message comes up from sickbay, for the Bozeman's captain. It says that she pulls to port.|"Tell him that she pulls to port," says Worf.}
*   [Send her into the cube after all]
    ~ lose(Defiant)
    ~ defiant_end = defiant_spent
    ~ sector_001_hurt_cube()
    Data has her prefix code. He moves her lever from ops, with one finger, and when she pulls to port he corrects for it. She goes into the seam to the stern, and it closes on her and then it opens, from inside, a long way.
    { worf_post == worf_to_sickbay:Sickbay opens a channel. "Who gave that order?" says Worf. You tell him. The channel stays open, with Beverly's patients in it, and then is shut.|Worf has watched her all the way. "There should have been a hand aboard," he says. He does not say it to Data.}
*   [Mark her, and leave her adrift]
    ~ defiant_end = defiant_adrift
    Data sets a marker on her, a small white light that says whose she is, and Hawk takes you round. { worf_post == worf_to_sickbay:Nobody tells sickbay.|Worf finds the light on the viewer, and afterwards he keeps his back to it.}
-   -> sector_001_out

=== sector_001_out
Data reads out who answers now: {say_ships(fleet - Defiant)}. He reads at the speed at which one reads names. Over Earth the cube is coming round, and the face that it brings has no marks on it.
~ done("sector-001")
-> weak_point
