// READS: sphere_hurt; what Lily holds, room_for(Lily), minute().
// LEAVES: lily_tone, cochrane_promise, sky_guess, cochrane_place, silo_saved, lily_hurt; the facts silo_hit, valve_shut,
// injectors_saved, logbook_saved, silo_hand_saved, cochrane_sheltered; bar_tab, flask, tape, core_samples, logbook,
// submachine_gun, geiger_counter; nerve; never later than -6. In every game the four of the day crew, asleep on level six,
// are dead. Whoever Lily saves (and Cochrane, if he came) is alive in the control bunker, a beam across its door;
// of Marta, Dez and Pruitt the others are dead. Lily is outside it, on the catwalk of level two.
// FILM: pull him; he'll pay tomorrow; shame him; don't ask; haul him up; the Coalition; back to the bar; down; the Phoenix; the gun; the Phoenix.

// She told him what Marta said of his weld.
VAR missile_weld = false
// She shouted down the stairs, and knows who is alive below.
VAR missile_shouted = false
// She packed the tear in the Phoenix.
VAR missile_patched = false

=== missile_strike
# scene: missile-strike
# view: Lily
# place: Bozeman, the Crash & Burn
You have Zefram Cochrane by the collar, and he has the bar by its edge, and between you there is a stool, which is on his side. # codex: zefram-cochrane # codex: crash-and-burn
"One more," he tells Eddie, round you. # codex: eddie
Eddie has taken the jar away already. He is wiping the ring it left, on a wing that nobody has wiped since it flew.
Two ways out, and one has Nan Teller's onions against it. In your pockets: keys, a spark plug, half a biscuit. Tomorrow before noon somebody has to sit on top of a missile and light it, there is one man in Montana who knows how, and he smells like the inside of a battery. # codex: lily-sloane # codex: montana # codex: intercontinental-ballistic-missile

*   [Buy him one, and bargain]
    ~ spend(5)
    ~ advance(nerve, 1)
    The spark plug goes on the wing. Eddie squints down the gap, and pours.
    "For that," you tell Cochrane, "I get the coil check. Out loud, in order."
    He gives you nineteen steps. He gives you the twelfth the way it ought to be, and the twelfth is the one you wrote down wrong in the book, and he sees you hear it. He drinks the jar standing up.
*   [Pull]
    ~ spend(4)
    The collar comes, then the coat, then Zefram Cochrane, all at once, on to your boots. He has brought an ashtray with him.
    "That's assault," he tells the room. The room is playing dominoes. Otis Kell moves his foot to give you both space.
*   [Tell him what Marta said about the weld]
    ~ spend(4)
    ~ missile_weld = true
    "Marta wants number two mount ground out and done over."
    He turns right round. "There's nothing wrong with that weld."
    "She says it's pretty. She says pretty's what's wrong with it."
    He is off the stool and halfway into a sleeve before he works out what you have done to him.
*   [Take the stool away]
    ~ spend(4)
    You hook it out with a boot. He goes on sitting up there, on nothing, on pure conviction, you would not have believed it of a man with a doctorate, and then physics gets round to him.
    From the floor he reports that there is writing on the underside of the wing.
    "What's it say?"
    He reads it. "Inspected."
-   Eddie coughs. He has one hand flat on a roof slate, chalked small, both sides.
    "Hundred and six dollars," he says, "or whatever comes after dollars." # codex: dollar

*   [Take the slate, as a promise]
    ~ take(bar_tab)
    You slide it out from under the hand. "It goes where he goes. If he walks past you without it, shoot him."
    "Shells cost money," says Eddie, who is thinking it over. It goes down the back of your belt, and it is so cold that you say a word for which Nan Teller fines people an onion.
*   [Take his flask, for surety]
    ~ give(flask, Lily)
    ~ advance(nerve, -1)
    Left inside pocket, behind the pens. You are in and out before he has found the pocket himself.
    "Deposit," you tell them both.
    Eddie chalks a small F in the corner of the slate. Cochrane buttons his coat over the empty place, one button out, all the way down.
*   "He'll pay tomorrow[."]," you say.
    "He said that in November."
    "In November he didn't have a ship."
    Eddie thinks about the ship. He hangs the slate back on its nail with the writing to the wall. It has writing on that side too, and he turns it round again.
-   -> missile_path

= missile_path
# view: Lily
# place: The path to the silo
~ spend(5)
It is dark out, and the cold goes up your sleeves to see what you've got. Wood smoke, wet dog, fried onion. The path climbs from the school bus between the firs, nine minutes if you're sober, and he takes it with one hand held out in front. # codex: bozeman
"It's a path," you tell him.
"It goes up."
Behind you somebody kicks the jukebox, and it decides to work. # codex: jukebox

*   [Tell him that you are scared too]
    ~ lily_tone = lily_confided
    ~ advance(nerve, 1)
    "I was sick this morning," you say. "Behind the coil shed. I kicked dirt on it."
    "I thought that was Dez. I told him to keep off the ladders."
    "He never said."
    "No. He was very nice about it." He stops holding the hand out in front of him. He puts it through your arm.
*   [Shame him]
    ~ lily_tone = lily_shamed_him
    "Two winters I have stolen for you. I lied to Hollis Wray, I sold my mother's stove with the supper in it, and you'd miss your own launch over a stool."
    He does the next twenty yards with his chin in his collar.
    "What was the supper?" he says.
    "Beans."
    "I'd have liked beans."
*   [Make a joke of it]
    ~ lily_tone = lily_joked
    "Look at it this way, if she blows there'll be nobody left to say whose weld it was."
    "Marta will say."
    You can hear her say it{ missile_weld:, she has been practising since Tuesday}. He starts to laugh, and has to hold on to a fir until it has finished with him.
-   Past the first bend you can see the ridge against the stars, and he stands still.
    ~ spend(3)
    "Forty feet," he says. "The seat. Did you ever work out how far up that is?"
    You built the ladder. You know it to the inch. # codex: phoenix

*   [Don't ask if he will sit in it. Walk]
    You walk. Ask him, and he might answer. After a bit his boots come on behind, crooked, the left with the loose heel that cost you a torque wrench.
*   [Ask for his word that he will sit in it]
    ~ cochrane_promise = true
    ~ advance(nerve, 1)
    "I want to hear that you'll be in it. Tomorrow, strapped."
    He looks at the ridge, he looks down at the string lights, and he is a jar too far along to be careful. "I promise," he says.
    You make him say it over, with his hand up.
*   [Ask him for the tape]
    ~ give(tape, Lily)
    "Give me the tape. You'll want it up there, so you'll have to come and get it off me."
    It is in the coat, behind two buttons. The case is cracked, and warm, and his thumb stays on the label, where there used to be a name, until you have pulled twice.
-   ~ spend(MAX(0, -12 - minute()))
    It takes twenty minutes to make the second bend. He sits down twice, and the second time he is ill, with great courtesy, facing away.

*   [Haul him up by the belt]
    You get him most of the way to standing, which is when he points.
*   [Sit down by him until it's over]
    The log is wet. He offers you the dry end. Then he points.
-   A light, over the ridge. It comes out of the north, where nothing comes from, white, too quick for a star. Ten years there's been nothing up there that moved on purpose. { sphere_hurt: This limps: bright, dull, bright, and a green thread dragging after it. | This one doesn't so much as blink.} # codex: world-war-iii
    "That isn't one of mine," says Cochrane.

*   [A dead satellite]
    ~ sky_guess = guess_satellite
    "Satellite," you say. "An old one, coming down." # codex: satellite
    "Then it'd come down." That is his other voice, the one that does sums. "It's turning, Lily. Junk doesn't pick a side to turn to."
*   [Nobody's. Count its seconds]
    ~ sky_guess = guess_nobody
    ~ spend(1)
    You don't know whose, so you measure it. Four seconds from the Pole Star to the burnt fir. Six, to the mast. It is slowing down. There is one thing on this hill to slow down for, and you have the keys to it.
    "Run," you tell him, over your shoulder.
*   [The Coalition]
    ~ sky_guess = guess_coalition
    "The Coalition," you say. "They left one up there. All this time, with a clock in it." # codex: eastern-coalition
    "The Coalition couldn't park a truck." He has hold of a branch, though, and his mouth is open.
-   -> missile_lance

= missile_lance
# view: Lily
~ spend(MAX(0, -10 - minute()))
~ record(silo_hit)
A green line stands between the light and the ridge. It is thin, and makes no noise. You can see every needle on the firs.
Then the ridge lifts, with the trees on it.
Then the noise. The path hits you in the back.
{ sky_guess == guess_nobody: You were moving when it came, you are sixty yards further up than he is. } There is mud in your teeth. The ridge has a light in it now, orange, from the inside. You run.
-> missile_cochrane

= missile_cochrane
# view: Cochrane
# place: The path to the silo
You are on your back, and you haven't spilled anything, and that's only because there was nothing left to spill. It tastes of pennies. A good part of a tree is coming down around you in instalments, and Lily is running straight at it, which is the whole trouble with Lily, you have never once seen her run from the end that had the door in it. { lily_tone == lily_confided:She was sick this morning, she told you so, and there she goes.|{ lily_tone == lily_joked:Well, nobody can say it was the weld.|You think, for some reason, about beans.}} Down the hill the jukebox is still going, and it's one you like.

*   [Run with her]
    { cochrane_promise or holds(Lily, flask):
        ~ cochrane_place = cochrane_in_silo
        ~ record(cochrane_sheltered)
        Your legs go after her, which is news to the rest of you. { cochrane_promise: You said a thing at the bend, in front of the stars and everybody, and it's got you by the belt. | She has the flask on her hip, you can hear it going away up the hill with a good inch in it.} You pass the sign. You pass the place where you'd have stopped.
    - else:
        ~ cochrane_place = cochrane_in_woods
        You run, and you run well, as far as the sign, where people throw knives at the Air Force, and there the hill goes up at an angle you know about, and your knees stop to talk it over. When they've finished she's gone in. The trees are right there.
    }
*   [Into the trees]
    ~ cochrane_place = cochrane_in_woods
    Trees are good, and Hollis Wray keeps a second still in there that you are not supposed to know about, a small one, hardly a still at all, and on a night like this somebody should be looking after it. You go in with both arms over your head.
*   [Back to the bar, where it's warm]
    ~ cochrane_place = cochrane_in_bar
    It's downhill, that's one thing. Eddie will be under the wing with the square bottle, and it isn't right for a man to sit under a wing alone. You are past the school bus before you have decided anything, and you stop, and decide it, so that it's been done properly.
-   -> missile_silo

= missile_silo
# view: Lily
# place: The silo
~ spend(1)
{ sky_guess != guess_nobody:
    ~ spend(1)
}
{ cochrane_place:
- cochrane_in_silo:
    He comes in at the blast door after you, on his own legs. The control bunker is on the left, two feet of Air Force concrete all round. You push him under the desk in there. "Stay," you say, and he stays.
- cochrane_in_woods:
    At the blast door you look back. The sign is there, with the knives in it. There is nobody on the path.
- else:
    At the blast door you look back. A long way down, by the bus, a coat goes across the lights. It is going the wrong way.
}
The lamps are out. There is light from below, and it moves. Kerosene, hot paint. Hair.
You go down with a hand on the rail, and the rail gets warm.
Level two is Marta Quill's bench. The gas rack has gone over on it. Under the rack there are boots.
Four of the day crew sleep on level six, because it is the warm one. You lean out and look. The ends of the bunks are in the wall. Where the floor was there is a hole, and the bottom of the hole is burning.

*   [Marta first]
    ~ silo_saved += Marta
    ~ record(silo_hand_saved)
    ~ lily_hurt = MIN(2, lily_hurt + 1)
    ~ spend(1)
    The pry bar slips. You use your hands, and the rack has been standing in the fire, and they stay on it when you want them back.
    She comes out on her elbows. { missile_weld: "I told him," she says, much too loud. "I told him that mount would go." | "I didn't hear it," she says, much too loud. "What was it?"}
    You take her up to the bunker{ cochrane_place == cochrane_in_silo: and put her in under the desk with him}. You come down again.
*   [Down, past the smoke]
    You go by the boots. You look at them for as long as it takes to go by. The next flight has come off its top bolts, and you do it backwards, on your hands.
*   [Shout for Dez and Pruitt]
    ~ missile_shouted = true
    ~ spend(1)
    "Dez!" You cough. "Pruitt!"
    "Here," says Dez, from three. He says it the way he says where the broom is. "I'm under the tool rack. It's getting hot, Lily."
    Pruitt is nearer. He is talking, in numbers, to somebody who isn't you. The boots under the rack don't move when you shout.
-   Level three. The Phoenix is standing. She is black up one side, and under the second seam there is a tear that you could put an arm in, dripping. The feed line goes down past her into the fire. It is full, and the wheel on it is red. On the shelf, the ammunition box with the injectors. # codex: warp-drive
    { missile_shouted: "Lily," says the tool rack. | A hand comes out from under the tool rack and feels about on the grating. It is small. It is Dez's.}

*   [Shut the feed valve]
    ~ record(valve_shut)
    ~ lily_hurt = MIN(2, lily_hurt + 1)
    ~ spend(1)
    The wheel is painted red, so you can't see that it is hot. You find out. It wants a turn and a half. You give it a turn, and stop, and give it the half. Below you the fire drops to something that you could talk over. There is skin on the wheel.
*   [Get the injectors]
    -> missile_make_room ->
    ~ give(core_samples, Lily)
    ~ record(injectors_saved)
    Two of them, in a piece of somebody's quilt. There are no more on this planet. The strap goes over your head, and you hold the box against you with both arms.
*   [Dez, under the rack]
    ~ silo_saved += Dez
    ~ record(silo_hand_saved)
    ~ spend(1)
    He is fifteen and weighs what a sack of bolts does. You get him by the belt, and the rack keeps one of his shoes. He apologises on every landing, for the blood, for the shoe. { silo_saved ? Marta: In the bunker Marta takes him off you and starts tearing up her shirt. | You put him in the bunker, against the wall that is still cool{ cochrane_place == cochrane_in_silo:, and Cochrane gives him the coat}.}
*   [See to the Phoenix]
    ~ missile_patched = true
    You put both hands on her where the handprints are. She is shaking. You pack the tear with lagging, you wire it, you twist the wire off with your teeth. The drip stops. You count the coils, they are all there. It will hold one day. It won't hold two.
-   { silo_saved ? Dez: You go back down, as far as two. | Under the tool rack it has gone quiet. You say his name at it, and wait as long as you can. You go up, as far as two.} Behind Marta's bench is the cage, and your keys fit it. One more armful.
    Pruitt is at the wall phone with the headset on. He is giving range and bearing to a headquarters that has been a lake for ten years.{ missile_shouted: That is the voice you heard.}

*   [The logbook]
    -> missile_make_room ->
    ~ give(logbook, Lily)
    ~ record(logbook_saved)
    It's on the bench, open at tomorrow, brown at one corner. Two winters in your writing, and his all round the margin, rude, in four colours. You put it inside your shirt. Pruitt reads out a grid square. He does not look round.
*   [Pruitt, who won't leave]
    ~ silo_saved += Pruitt
    ~ record(silo_hand_saved)
    ~ lily_hurt = MIN(2, lily_hurt + 1)
    "Pruitt. We're going."
    "On whose authority?"
    "Mine."
    He asks for the word of the day. He has asked you every night for two winters, and you have told him where to put it. "Please," you say, the second time, and that turns out to be it. A bolt comes down between you on the stairs and takes you across the shoulder, and he catches you. You send him in at the bunker door. You turn back for the cage.
*   [The Geiger counter]
    -> missile_make_room ->
    ~ take(geiger_counter)
    You throw the switch. It goes so fast that it's one sound. You turn it round, and away, and the sound is the same on every side. You switch it off and sling it. You tell Pruitt to come. You tell him twice. # codex: geiger-counter
*   [The gun from the cage]
    -> missile_make_room ->
    ~ give(submachine_gun, Lily)
    { sky_guess == guess_coalition:If it's the Coalition, they will send men to see what they hit.|{ sky_guess == guess_satellite:Satellites don't aim. Whoever aims comes down after, to look.|You still don't know whose it is. You want to be holding this when you find out.}}
    Sixth key. It takes both hands. The gun is oiled, Pruitt oils it. You tell Pruitt to come. He holds up one finger: he is waiting for a reply.
-   -> missile_second

= missile_second
# view: Lily
The second one comes straight down. You don't see a line this time, you are under it. The lid of the silo goes green, and white, and then it is in here with you.
Dust. The catwalk is on a slant, and you're on the catwalk. You can't hear. You count: legs, arms, keys{ holds(Lily, submachine_gun):, gun}{ holds(Lily, core_samples):, the box}{ holds(Lily, logbook):, the book}.
There is a beam across the bunker door.{ not (silo_saved ? Pruitt): Where the phone was there is no wall.}

*   [Put your hand on the bunker door]
    { LIST_COUNT(silo_saved) > 0 or cochrane_place == cochrane_in_silo: Somebody is hitting the steel, from inside. You hit back. You put your shoulder to the beam, and it might be part of the hill. | It's cold. You keep the hand there. Nothing comes through it, there is nobody in there to make it.}
*   [Look for the Phoenix]
    You wipe your face and find her by the fire. She is standing, with dust on her shoulders. { missile_patched: The lagging has held. | Whatever she was losing, she's losing it still.}
-   You call the names. If anyone is answering you would have to see it.
    Above you, where the roof was, there are stars. One of them is coming round again.
    ~ done("missile-strike")
    -> camera

// Lily's arms are full: the slate goes, or the flask, or last the tape. A tunnel.
=== missile_make_room
{ room_for(Lily) > 0:
    ->->
}
{
- holds(Lily, bar_tab):
    ~ leave(bar_tab, "silo")
    The slate is in the way. You pull it out of your belt and drop it.
- holds(Lily, flask):
    ~ leave(flask, "silo")
    His flask is in the way. You stand it on a girder, where he'd look.
- else:
    ~ leave(tape, "silo")
    The tape goes in the coffee tin, under the bolts, with the lid on. You have no hand for it.
}
->->

// Nobody watched: the film's outcome, and a voice on a radio. A tunnel.
=== missile_strike_unwatched
# place: Bozeman, on a radio
~ record(silo_hit)
~ cochrane_place = cochrane_in_bar
~ silo_saved = ()
~ lily_hurt = 1
~ give(submachine_gun, Lily)
On channel nineteen a man called Eddie is telling the valley that the hill has been hit, twice, and what hit it came out of the sky. He says that his bar has a roof and is open. He says that Doctor Cochrane is under the corner table and can be called for there, and that Lily Sloane went up the path alone, running. Has anybody a truck? He takes his thumb off the key and listens. Nobody in the valley has a set switched on. # codex: bozeman # codex: eddie # codex: zefram-cochrane # codex: lily-sloane
~ done("missile-strike")
->->
