// Nightmare: the dream of the cube, the false waking, the true one, Hayes's call, the lift.
// READS: nothing from before. Its own: nightmare_counted, nightmare_dressed; played_flute, hayes_warned, touched_mirror within the scene.
// LEAVES: dream_answer, hears (0 to 2), touched_mirror, played_flute, hayes_warned, confidant, lynch_met; obsession -3 to +1; minute 15 to 24.
// FILM: pull the arm free; bite it back; watch it come; wash your face; press it; take it now; finish his sentence;
//   "Well enough"; straight up; ask his name; take the order.

// He counted the alcoves in the dream.
VAR nightmare_counted = false
// He put on his uniform before he answered Hayes.
VAR nightmare_dressed = false
// He took half of Riker's cinnamon roll; orders has the sugar.
VAR nightmare_roll = false

=== nightmare
# scene: nightmare
# view: Picard
# place: A Borg cube
Your right arm lies in a tray beside you, and its fingers are still moving.
You are on your feet because a clamp at your neck keeps you there. A grey man with one eye is fitting something to your shoulder. It has a drill where the hand was. # codex: borg-drone
The air is hot dust and wet copper, with vinegar underneath. A voice explains that this will not take long. It is everyone's voice, and it does not stop for breath. # codex: borg-collective

*   [Pull the arm free]
    ~ dream_answer = dream_fought
    You throw yourself sideways against the clamp. The new arm comes out by a hand's breadth, sucking, and there is no blood in the hole; there is a grey wetness, which the man wipes up with a cloth. Then he puts the arm back. He tightens it by two more turns than the last time.
*   [Listen to what they are saying]
    ~ dream_answer = dream_listened
    ~ hears += 1
    Behind the voice is a room in which thousands are at work, and you find that you can tell one from another. A woman is correcting the temperature of a deck. Somebody counts hull plates. None of them is unhappy. One is saying your name over and over, to have it right, and it is a name you did not have when you were born. # codex: locutus
*   [Tell them your name]
    ~ dream_answer = dream_spoke
    "Jean-Luc Picard," you tell them. "Captain." You begin on the number that Starfleet gave you, as prisoners are taught to.
    They hear you to the end of the number. Then all of them together say the other name, at the speed at which one corrects a child. # codex: locutus
-   The drill turns over, by way of trial. It was you who turned it. # codex: assimilation
    Across the shaft stand the rest, alcove on alcove, up to where the light gives out, and their mouths have begun to make one shape. So has yours. The word is "we". You must have used it twenty times yesterday. It is behind your teeth, and it is coming.

*   [Bite it back]
    You put your teeth through your lip to keep it in. They say it without you. Then they wait, the whole wall of them, for the voice that is late, and the one-eyed man takes you by the chin and looks inside to see what is in the way.
*   [Say it with them]
    ~ hears += 1
    "We," you say, and the cold goes out of you. That was all. The one-eyed man has finished here; he moves along to the next, who is crying, and you would like to tell her that it does not hurt.
*   [Count the alcoves]
    ~ nightmare_counted = true
    Nobody here needs to count, so counting is yours. Thirty-nine to a row, fifty-nine rows: two thousand three hundred and one, and every lamp in them new since yesterday. You look down for the next in the row. It has your boots in it.
-   The eye is last. They hold the lens up, with the screw behind it, as long as a finger, so that you can see where it will go. # codex: ocular-implant

*   [Watch it come]
    It has a red light in it. You can see yourself there, very small, holding still for them.
*   [Look for your arm]
    The tray is being carried away down the row by a woman in what was a nurse's tunic. The fingers have hold of the edge.
-   -> nightmare_washroom

=== nightmare_washroom
# view: Picard
# place: Captain's quarters
You wake on your back in the dark, in your own bunk, and feel for the arm. You have two.
The sheet is soaked. There are stars in the window. You cannot hear the engines, and that ought to worry you more than it does, but in the washroom the water is running.

*   [Ask for light]
    "Lights," you say.
    "We are comfortable as we are," says the computer, in the voice it has always had.
    You find the basin by walking into it. Somebody has filled it for you.
*   [Get up and wash your face]
    The carpet is warm, and gives underfoot. You lean on the basin, fill both hands and put your face in them, and stay down there until you need air. The water tastes of copper.
*   [Lie still until it stops]
    You lie and listen to it run. It stops. Bare feet come back across the carpet, a man's, with the drag in the left heel that you know from your own boots. When they reach the bunk, you are standing at the basin with water on your chin.
-   The mirror lights from its edge. It has a man of your age in it, who is relieved.
    Then the skin moves below his left eye. There is a lump in there the size of a grain of rice, down on the bone, and it is walking.

*   [Press it]
    ~ touched_mirror = true
    You put a fingertip on it and it stops. It has corners. You press, and it presses back.
*   [Look away]
    ~ touched_mirror = false
    You turn your head to the towel, and read what is stitched there: ENTERPRISE, ten letters in blue, the last of them coming loose. You read it through again. You can hear the thing from inside, going along the bone, as one hears one's own chewing.
*   [Call Beverly]
    ~ touched_mirror = true
    "Picard to Doctor Crusher."
    "Crusher here," says the comm, and it is your voice. "Hold it still for us. We are nearly through." You have got it by then, through the cheek, between finger and thumb.
-   It comes out under the eye: a black stem, wet, with a joint in it. It puts four small feet on your cheek and takes hold of your face.
    -> nightmare_waking

=== nightmare_waking
# view: Picard
# place: Captain's quarters
You wake. # codex: jean-luc-picard
The engines hum; that is how you know. Last night's tea stands by the bunk with the spoon in it. Overhead, on deck 7, somebody is exercising to music and has lost the count, as on every morning since the launch. You have never asked who it is. There would be an apology, and then it would stop. # codex: uss-enterprise-e
{ touched_mirror: You go over the cheekbone with a fingertip, from ear to nose, and back. It is bone. | You do not go to look in the mirror. You ask the cheek with the back of your hand, and it says nothing. } Your right hand is cold to the wrist.
The comm has been chirping for some time. Ten past six, it says; Admiral Hayes; and a priority that you have seen twice in your life.

*   [Uniform first]
    ~ nightmare_dressed = true
    ~ spend(4)
    You keep an admiral waiting for the sake of a collar. The left hand does the fastening, while the right lies on your knee and is no help to anyone. By the time you are fit to be seen, deck 7 has found the count again and lost the tune.
*   [One bar on the flute first]
    ~ played_flute = true
    ~ spend(3)
    ~ advance(obsession, -1)
    The case is on the ledge where you can reach it. You play one bar of a tune for children, from a village that has been ash for a thousand years, and play it flat, because the brass is as cold as you are. Upstairs the thumping stops. Then it takes up again, and for four steps it keeps time with you.
*   [Take it now, in the dark]
    "Here," you tell it, and the screen comes up, the only light in the room. You have sat down at the desk, so that the admiral may see a captain as far as the collarbones. Below them is a nightshirt.
-   -> nightmare_call

=== nightmare_call
# view: Picard
# place: Captain's quarters
Jeremiah Hayes has slept on his sleeve, and the seam of it is printed down his cheek. Behind him, in the wardroom of the Budapest, two ensigns are trying to get a dining table out through a door. # codex: jeremiah-hayes # codex: uss-budapest
{ played_flute: "I thought I heard a whistle," he says. "A flute, Admiral." "Ah," says Hayes, and looks glad of it, and then has to go on. | "I'm sorry for the hour," he says, and has to go on. }
"Deep Space 5. There were two thousand three hundred and one on the roll last night, and since twenty to four nobody answers to it." # codex: deep-space-5
{ nightmare_counted: You have that number already. Thirty-nine to a row. }
"Ivor Prime's the same. The beacon answers and the colony doesn't. There is one object between them, on a straight course, and I make it—" # codex: ivor-prime

*   [Let him say it]
    He rubs the printed cheek. "I make it four hours from Typhon. It's the Borg, Jean-Luc."
    Then he watches to see what your hands will do. They are below the edge of the picture. You keep them there. # codex: borg
*   [Finish his sentence for him]
    ~ hayes_warned = true
    ~ advance(obsession, 1)
    "A cube," you say. "Three kilometres to a side, with no escort. It will reach Typhon by ten, and you are sending everything that can be there." # codex: borg-cube
    Behind him the table stops in the doorway.
    "That came in under seal, eleven minutes ago," says Hayes. "Who gave it to you?"
    "No one."
    He writes that down. It takes him longer than the two words need.
*   "How long have you known?"
    "Since it was twenty to four." He has the grace to turn and look at the table. "It's the Borg, and I've called every captain on my list. You are the last on it." # codex: borg
    "I should have been the first, at one time."
    "At one time," says Hayes.
-   The ensigns turn the table on its side, and it goes through.
    "We'll stand at Typhon with whatever I can scrape up," says Hayes. He has a list in front of him, and he has laid his thumb along the foot of it. "Are you sleeping, Jean-Luc?"
    He asked you that at the inquiry, after Wolf 359. He was the only one there who wanted to hear. # codex: battle-of-wolf-359

*   "What do you want of the Enterprise?"
    "I want her whole at the end of it," says Hayes. "I should like to have one ship that I don't need to think about." He lifts the thumb, sees you read what was under it, and puts it back too late. The Enterprise is on the list, below a line.
*   "Well enough[."]," you say.
    "Good." He ticks it off. { hayes_warned: He has left himself some space beside the tick, and he looks at the space. | He is a fair man, and will believe you until there is paper to the contrary. }
*   "I dreamed of them. Before your call[."]," you say.
    { hayes_warned: "So that was no one," says Hayes. | "Before it," says Hayes. } He lays the pen down, and it costs him some trouble to find where. "I would sooner have that from you than out of a file. Thank you."
    He picks the pen up again.
    ~ hayes_warned = true
    ~ advance(obsession, -1)
-   ~ spend(12)
    "You'll have orders within the half hour," he says. "Jean-Luc." With Hayes a name is the end of a call, and the screen goes dark on it.
    { nightmare_dressed: You are dressed, and have nothing left to do in here. The tea is undrinkable. You drink it. | You dress, left-handed, and drink the tea, which is undrinkable. }

*   [Straight up to the bridge]
    Deck 8 smells of toast. Two people from hydroponics are walking a tray of seedlings to the forward windows, and wish you a good morning. So do the tomatoes, in a falsetto, until whoever is behind the tray comes round it and sees who it is.
*   [Beverly's door first]
    ~ confidant = told_beverly
    ~ spend(5)
    ~ advance(obsession, -1)
    Beverly opens with a toothbrush in her mouth, and listens to you before she looks. "You've been running," she says round it. # codex: beverly-crusher
    "In my sleep. Then Hayes called."
    You tell her on the threshold, in four sentences. At the second she takes out the brush. At the third she takes your right hand, finds the pulse, and keeps it after she must have finished counting.
    "Another time," she says, "knock during."
*   [The log first, under seal]
    ~ confidant = told_log
    You seal the log to your own voice, and give it the dream as you would a docking: place, persons, damage. The computer asks for a heading. You give the date. It has forty-one other entries about dreams, it says; would you care to have them kept together?
    You would not.
-   By the lift hangs a notice about the darts: HAWK v DANIELS, deck 9, Friday. Somebody has pencilled odds along the bottom, in a hand that you have seen for nine years at the foot of your duty rosters. # codex: sean-hawk
    An ensign in the lift has a pocket watch to his ear. He springs to attention, and the watch stays where it is.

*   [Ask what he is late for]
    ~ lynch_met = true
    "Nothing, sir." He consults the watch. "Unless this has stopped, sir. In that case, drill."
    It has stopped. You give him the time.
    "Lynch, sir," he says from the corridor of deck 4, already running. "In case they ask you." # codex: timothy-lynch
*   [Ride up in silence]
    You face the doors. He faces the doors, and brings the watch down an inch to each deck. At 4 he gets out, says "Sir" to the door frame, and drops the chain, and picks it up.
*   [Ask his name]
    ~ lynch_met = true
    "Lynch, sir. Security. Two weeks, sir." The watch was his grandmother's. It loses nine minutes a day, and she would never have it mended, because putting it right gave her a reason to get up in the mornings. # codex: timothy-lynch
    You say that you would have liked her.
    "Oh, no, sir," says Lynch, and gets out at 4, appalled.
-   On the bridge Riker is sitting in your chair, with a cinnamon roll. He gets up out of the one and offers you the other. Behind the rail, Daniels has a sealed order from the Budapest, by the corner. # codex: william-t-riker # codex: padraig-daniels

*   [Take half the roll]
    ~ nightmare_roll = true
    It is warm, and comes apart in a long string. You are holding it in your left hand when you hold out your right for the order, and Daniels, after thought, gives it to the left as well.
*   [Take the order]
    "It isn't long, sir," says Daniels. It has four paragraphs. You read the third one twice, and Riker, watching you do it, puts the roll behind his back.
-   ~ spend(3)
    ~ done("nightmare")
    -> orders
