// Nightmare: the dream of the cube, the false waking, the true one, Hayes's call, the lift.
// READS: nothing from before. Its own: nightmare_eye, nightmare_counted, nightmare_dressed; played_flute, hayes_warned, touched_mirror within the scene.
// LEAVES: dream_answer, hears (0 to 2), touched_mirror, played_flute, hayes_warned, confidant, lynch_met, nightmare_roll;
//   obsession -3 to +1; minute 15 to 30.
// FILM: pull the arm free; bite it back; watch it come; wash your face; press it; take it now; tell him what it is;
//   "Well enough"; straight up; ask his name; take the order.

// He watched the lens come, and feels for the eye when he wakes; else for the arm.
VAR nightmare_eye = false
// He counted the alcoves in the dream.
VAR nightmare_counted = false
// He called out to whoever was in the washroom, and is hoarse; he has told Hayes whence he had the number.
VAR nightmare_hoarse = false
VAR nightmare_number = false
// He put on his uniform before he answered Hayes.
VAR nightmare_dressed = false
// He took half of Riker's cinnamon roll; orders has the sugar.
VAR nightmare_roll = false

=== nightmare
# scene: nightmare
# view: Picard
# place: A Borg cube
Your right arm lies in a tray beside you, and its fingers are still moving.
You are Jean-Luc Picard, and a clamp at your neck keeps you on your feet. A grey man with one eye is fitting a new arm to your shoulder, with a drill for its hand. # codex: borg-drone
The air is hot dust and wet copper. A voice explains that this will not take long. It is everyone's voice. # codex: borg-collective

*   [Pull the arm free]
    ~ dream_answer = dream_fought
    You throw yourself sideways, and the new arm comes out by a hand's breadth, sucking. The man pushes it back, and tightens it by two more turns.
*   [Listen to what they are saying]
    ~ dream_answer = dream_listened
    ~ hears += 1
    Behind the voice is a room in which thousands are at work. A woman is correcting the temperature of a deck. Somebody counts hull plates. One is saying your name over and over, to have it right, and it is a name you did not have when you were born. # codex: locutus
*   [Tell them your name]
    ~ dream_answer = dream_spoke
    "Jean-Luc Picard," you tell them. "Captain." You begin on the number that Starfleet gave you.
    They hear you to the end. Then, all together, they say a different name, slowly, and a little louder. # codex: locutus
-   The drill turns over. It was you who turned it. # codex: assimilation
    Across the shaft, alcove on alcove, mouths have begun to make one shape, and so has yours. The word is "we".

*   [Bite it back]
    You put your teeth through your lip. They say it without you, and the one-eyed man takes you by the chin and looks inside.
*   [Say it with them]
    ~ hears += 1
    "We," you say, and the cold goes out of you. The one-eyed man moves along to the next, a woman, who is crying. You would like to tell her that it does not hurt.
*   [Count the alcoves]
    ~ nightmare_counted = true
    You do it to have something of your own. Thirty-nine to a row, fifty-nine rows: two thousand three hundred and one. You look down for the next, and it has your boots in it.
-   The eye is last. Other hands hold up the lens, with a screw behind it as long as a finger. # codex: ocular-implant

*   [Watch it come]
    ~ nightmare_eye = true
    It has a red light in it, and you, very small, holding still for them.
*   [Shut your eyes]
    ~ nightmare_eye = true
    You shut both. They wait. Then a thumb lifts the left lid, and everyone explains that they require only the one; you may keep the other as it is, if you like the dark.
*   [Look for your arm]
    The tray is being carried off by a woman in what was a nurse's tunic. The fingers have hold of its rim.
-   -> nightmare_washroom

=== nightmare_washroom
# view: Picard
# place: Captain's quarters
You wake in the dark, in your own bunk, and feel for { nightmare_eye: the eye. | the arm. } You have two.
You cannot hear the engines. In the washroom the water is running.

*   [Ask for light]
    "Lights," you say.
    "We are comfortable as we are," says the computer, in the voice it has always had.
    You find the basin by walking into it. Somebody has filled it for you.
*   [Call out to whoever is in there]
    ~ nightmare_hoarse = true
    "Who is it?" you call, and then shout. The water stops. "Come in," you answer, from the washroom, with your mouth full. "It is quite warm." You are across the carpet before you have thought of staying where you were.
*   [Get up and wash your face]
    The carpet is warm, and gives underfoot. The water tastes of copper.
*   [Lie still, and listen]
    The water stops. Bare feet cross the carpet, with a drag in the left heel that you know for your own. When they reach the bunk you are at the basin, with water on your chin.
-   The mirror lights. Then the skin moves below your left eye: a lump no bigger than a grain of rice, and walking.

*   [Press it]
    ~ touched_mirror = true
    You put a fingertip on it and it stops. It has corners. You press, and it presses back.
*   [Look away]
    ~ touched_mirror = false
    You read what is stitched on the towel: ENTERPRISE, in blue, the last letter coming loose. You hear the thing from inside, going along the bone.
*   [Open it with the razor]
    ~ touched_mirror = true
    You draw the blade down along the bone. Nothing runs. The two sides stand apart, as neat as a buttonhole, and from behind them something feels for the light.
*   [Call Beverly]
    ~ touched_mirror = true
    "Picard to Doctor Crusher."
    "Crusher here," says the comm, in your voice. "Hold it still for us. We are nearly through." You have got it by then, through the cheek, between finger and thumb.
-   It comes out under the eye: a black stem, wet, jointed. It sets four small feet on your cheek, and grips.
    -> nightmare_waking

=== nightmare_waking
# view: Picard
# place: Captain's quarters
You wake. # codex: jean-luc-picard
The engines hum. It is six years since the Borg had you. Overhead, on deck 7, somebody is exercising to music. # codex: uss-enterprise-e
{ touched_mirror: You feel along the cheekbone. | You do not go to the mirror. You feel for the thing with the back of your hand. }{ nightmare_hoarse: You have shouted yourself hoarse.} Your right hand is cold to the wrist.
The comm is chirping: ten past six, Admiral Hayes.

*   [Uniform first]
    ~ nightmare_dressed = true
    ~ spend(4)
    You keep an admiral waiting for the sake of a collar. The left hand does the fastening. The right lies on your knee. When you are fit to be seen the music upstairs is over.
*   [One bar on the flute first]
    ~ played_flute = true
    ~ spend(3)
    ~ advance(obsession, -1)
    You play one bar of a tune for children, from a village that has been ash for a thousand years, and play it flat, because the brass is cold. Upstairs the thumping stops. Then for four steps it keeps time with you.
*   [Take it now, in the dark]
    You sit so that the admiral may see a captain down to the collarbones. The rest is a nightshirt.
-   -> nightmare_call

=== nightmare_call
# view: Picard
# place: Captain's quarters
Jeremiah Hayes has slept on his sleeve, and the seam is printed down his cheek. Behind him, in his flagship, the Budapest, two ensigns are getting a dining table through a door. # codex: jeremiah-hayes # codex: uss-budapest
{ played_flute: "I didn't know that you played." You still have the flute in your hand. "It's | "It's } Deep Space 5," says Hayes. "Two thousand three hundred and one on the roll, and nobody answers." # codex: deep-space-5
{ nightmare_counted: You counted that, asleep. }
"Ivor Prime's the same. Whatever did it will be at Typhon by ten." He has a picture under his hand. "Do you know what I'm looking at?" # codex: ivor-prime

*   [Wait for him to say it]
    He rubs the printed cheek. "It's the Borg," he says. # codex: borg
    Then he watches to see what your hands will do. You keep them below the desk.
*   { nightmare_counted } "I had that number before you said it."
    ~ hayes_warned = true
    ~ nightmare_number = true
    ~ advance(obsession, 1)
    Hayes turns the roll over, to see whether it could be read from the back. "Had it from where?"
    "I was asleep."
    "It's the Borg," says Hayes, after some time. "But you'll have had that too." # codex: borg
*   [Tell him what it is]
    ~ hayes_warned = true
    ~ advance(obsession, 1)
    "A cube," you say. "Three kilometres to a side." # codex: borg-cube # codex: borg
    "This is under seal," says Hayes. "Who gave it to you?"
    "No one."
    He writes that down.
*   "How long have you known?"
    "That it's the Borg? Since twenty to four. I've called every captain on my list. You are the last on it." # codex: borg
    "I should have been the first, at one time."
    "At one time," says Hayes.
-   "We'll stand at Typhon," says Hayes. "{ nightmare_hoarse:You're hoarse. }Are you sleeping?"
    He asked you that after Wolf 359, where the Borg took thirty-nine ships apart with what you knew. # codex: battle-of-wolf-359

*   "Are you[?"]?" you say.
    ~ advance(obsession, -1)
    He thinks of lying, and is too tired for it. "I dream of the file," says Hayes. "You're in the chair, and you read me out the names of my ships. You do it very nicely. I wake up when you come to mine."

*   "What do you want of the Enterprise?"
    "I want her whole at the end of it," says Hayes. "I should like to have one ship that I don't need to think about." He has a list by him, ruled across near the foot. Below the line is the Enterprise.
*   "Well enough[."]," you say.
    "Good." He makes a note of it{ hayes_warned:, under the other note, and reads the two together|}.
*   "I dreamed of them. Before your call[."]," you say.
    { nightmare_number: "And counted," says Hayes. | { hayes_warned: "You said that no one told you," says Hayes. | "Before it," says Hayes. } } He lays the pen down. "I would sooner have that from you than out of a file. Thank you."
    ~ hayes_warned = true
    ~ advance(obsession, -1)
-   ~ spend(12)
    "Orders within the half hour," he says. "Jean-Luc." With Hayes a name ends a call.
    { not nightmare_dressed: You dress, left-handed.}

*   [Straight up to the bridge]
    A tray of seedlings passes on four legs. In falsetto the tomatoes wish you a good morning, until they see who it is.
*   [Deck 7, to thank whoever exercises]
    ~ spend(4)
    ~ advance(obsession, -1)
    You have never asked who it is: they would apologise, and stop. It is a lieutenant of stellar cartography, crimson, in one sock. { played_flute: "You were flat, sir," he says, and hears himself.|"I'll stop, sir," he says.} You forbid it. He wonders whether a quarter to six would suit you better.
*   [Beverly's door first]
    ~ confidant = told_beverly
    ~ spend(5)
    ~ advance(obsession, -1)
    Beverly Crusher, your doctor, opens with a toothbrush in her mouth. "You've been running," she says round it. # codex: beverly-crusher
    "In my sleep."
    You tell her on the threshold, in four sentences. At the third she takes your right hand, finds the pulse, and keeps it when she must have finished counting.
    "Next time," she says, "wake me while it's still going on."
*   [The log first, under seal]
    ~ confidant = told_log
    You seal the log to your own voice, and give it the dream as you would a docking: place, persons, damage. It has forty-one other entries about dreams, says the computer; would you care to have them kept together?
-   By the lift hangs a notice: darts, HAWK v DANIELS, Friday. An ensign inside has a pocket watch to his ear. He springs to attention; the watch does not. # codex: sean-hawk

*   [Ask what he is late for]
    ~ lynch_met = true
    "Nothing, sir." He consults the watch. "Unless this has stopped, sir. In that case, drill."
    It has stopped. You give him the time.
    "Lynch, sir," he says from the corridor of deck 4, already running. # codex: timothy-lynch
*   [Ride up in silence]
    He faces the doors, and brings the watch down an inch to each deck. At 4 he gets out, drops it, and picks it up by the chain.
*   [Ask his name]
    ~ lynch_met = true
    "Lynch, sir. Two weeks, sir." The watch was his grandmother's. It loses nine minutes a day; she would never have it mended. # codex: timothy-lynch
    You say that you would have liked her.
    "Oh, no, sir," says Lynch, and gets out at 4, appalled.
-   On the bridge Riker, your first officer, gets out of your chair, and holds out half a cinnamon roll. Daniels, at the rail, has Hayes's sealed order. # codex: william-t-riker # codex: padraig-daniels

*   [Take half the roll]
    ~ nightmare_roll = true
    It is warm, and comes apart in a long string. You break the seal with your thumb. The order has four paragraphs, and by the third there is sugar on it.
*   [Leave it sealed until you have had tea]
    ~ spend(6)
    Riker gives you the night meanwhile: one comet, and Hawk six points up at the darts. You break the seal over the leaves. The order has four paragraphs, and the third has you in it.
*   [Take the order]
    You read the third of its four paragraphs again, and Riker, watching, puts the roll behind his back.
-   ~ spend(3)
    ~ done("nightmare")
    -> orders
