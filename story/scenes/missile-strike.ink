// READS: sphere_hurt; what Lily holds, room_for(Lily), minute().
// LEAVES: missile_slate, lily_tone, cochrane_promise, sky_guess, cochrane_place, silo_saved, lily_hurt, missile_patched, missile_weld; the facts silo_hit, valve_shut,
// injectors_saved, logbook_saved, silo_hand_saved, cochrane_sheltered; bar_tab, flask (perhaps 1 less), tape, core_samples, logbook,
// submachine_gun (perhaps 3 less), geiger_counter; nerve; never later than -6. In every game the four of the day crew, asleep on level six,
// are dead. Whoever Lily saves (and Cochrane, if he came) is alive in the control bunker, a beam across its door;
// of Marta, Dez and Pruitt the others are dead. Lily is outside it. The bunker, Marta's bench, the cage and the wall phone
// are on level two, off one catwalk; the Phoenix's feed valve, the injectors and Dez's tool rack on level three.
// FILM: pull him; he'll pay tomorrow; shame him; don't ask; the Coalition; back to the bar; down; the Phoenix; the gun; the Phoenix.

// She told him what Marta said of his weld.
// Eddie has not got his slate: she took it down the back of her belt.
VAR missile_slate = false
VAR missile_weld = false
// She shouted down the stairs, and knows who is alive below.
VAR missile_shouted = false
// She packed the tear in the Phoenix.
VAR missile_patched = false
// Cochrane called up to her that it comes round again.
VAR missile_called = false

=== missile_strike
# scene: missile-strike
# view: Lily
# place: Bozeman, the Crash & Burn
You have Zefram Cochrane by the collar, he has the bar by its edge, and the stool between you is on his side. # codex: zefram-cochrane # codex: crash-and-burn
"Same again," he tells Eddie, round you. # codex: eddie
Eddie wipes the bar, which is the wing of an aeroplane.
Two ways out, and one has Nan Teller's onions against it. Before noon tomorrow somebody has to sit on a missile and light it, and the somebody smells like the inside of a battery. # codex: lily-sloane # codex: montana # codex: intercontinental-ballistic-missile

*   [Buy him one, and bargain]
    ~ spend(5)
    ~ advance(nerve, 1)
    Your last spark plug goes on the bar. Eddie squints down the gap, and pours.
    "For that I get the coil check," you tell Cochrane. "Out loud, in order."
    He gives you nineteen steps, and the twelfth is one you wrote down wrong.
*   [Pull]
    ~ spend(4)
    The collar comes, then the coat, then the rest of Zefram Cochrane, on to your boots.
    "That's assault," he says.
*   [Tell him what Marta said about the weld]
    ~ spend(4)
    ~ missile_weld = true
    "Marta wants number two mount ground out and done over."
    He turns right round. "There's nothing wrong with that weld."
    "She says it's pretty. She says pretty's what's wrong with it."
    He is halfway into a sleeve.
*   [Take the stool away]
    ~ spend(4)
    You hook it out with a boot. He goes on sitting there, on nothing, on pure conviction, and then physics gets round to him.
    "There's writing under here," he says, from the floor. "It says Inspected."
-   Eddie has one hand flat on a roof slate, chalked both sides.
    "Hundred and six dollars," he says, "or whatever comes after dollars." # codex: dollar

*   [Take the slate, as a promise]
    ~ take(bar_tab)
    ~ missile_slate = true
    You slide it away from under the hand. "It goes where he goes. If he walks past without it, shoot him."
    "Shells cost money," says Eddie. It goes down the back of your belt.
*   [Take his flask, for surety]
    ~ give(flask, Lily)
    ~ advance(nerve, -1)
    Left inside pocket, behind the pens.
    "Deposit," you tell them both.
    Eddie chalks a small F on the slate. Cochrane buttons his coat over the empty place, one button out.
*   [Have Eddie chalk half of it to you]
    ~ advance(nerve, 1)
    "Put me down for fifty-three."
    "You don't drink," says Eddie.
    "I've been saving up to start."
    He rules a line down the slate and puts a small L on your side of it. The sum he leaves as it is. Cochrane gets his coat on by himself, and holds the door for you.
*   "He'll pay tomorrow[."]," you say.
    "He said that in November."
    "In November he didn't have a ship."
    Eddie hangs the slate back on its nail.
-   -> missile_path

= missile_path
# view: Lily
# place: The path to the silo
~ spend(5)
Nine minutes uphill, if you're sober. He takes it one hand out in front. # codex: bozeman
Behind you somebody kicks the jukebox awake. # codex: jukebox

*   [Tell him that you are scared too]
    ~ lily_tone = lily_confided
    ~ advance(nerve, 1)
    "I was sick this morning," you say. "I kicked dirt on it."
    "I thought that was Dez. I told him to keep off the ladders." He puts the hand through your arm.
*   [Shame him]
    ~ lily_tone = lily_shamed_him
    "Two winters I have stolen for you, I sold my mother's stove with the supper in it, and you'd miss your own launch over a stool."
    He does twenty yards. "What was the supper?"
    "Beans."
    "I'd have liked beans."
*   [Make a joke of it]
    ~ lily_tone = lily_joked
    "On the bright side, if she blows up there'll be nobody left to say whose weld it was."
    "Marta will say."
    He tries it in her voice{ missile_weld:, which she has been practising since Tuesday}, starts to laugh, and has to hold on to a fir.
-   At the first bend he sees the silo's ridge, and stands still.
    ~ spend(3)
    "Forty feet up, that seat," he says. You built the ladder. # codex: phoenix

*   [Don't ask if he will sit in it. Walk]
    You walk. Ask him, and he might answer. His boots come on behind.
*   [Ask for his word that he will sit in it]
    ~ cochrane_promise = true
    ~ advance(nerve, 1)
    "I want to hear that you'll be in it. Tomorrow, strapped."
    He is a jar too far along to be careful. "I promise," he says.
    You make him say it over, with his hand up.
*   [Ask him for the tape]
    ~ give(tape, Lily)
    "You won't fly without your music, so you can come and get it off me."
    The case is cracked, and warm from him. You have to pull twice.
*   [Offer to sit in it yourself]
    ~ advance(nerve, -1)
    "I'll do it. Teach me the mixture, I've got till eleven."
    "Would you?" He says it like a kid who's been told there's no school.
    "No," you say.
    "You'd be good."
    "I'd be great. Walk."
-   ~ spend(MAX(0, -12 - minute()))
    At the second bend he points: a light over the ridge, from the north, where nothing comes from, too quick for a star. { sphere_hurt:It limps: bright, dull, bright, and a green thread dragging after it.|It doesn't blink.} # codex: world-war-iii
    "That isn't one of mine," says Cochrane.

*   [A dead satellite]
    ~ sky_guess = guess_satellite
    "Satellite," you say. "An old one, coming down." # codex: satellite
    "Then it'd come down. It's turning, Lily. Junk doesn't pick a side to turn to."
*   [Nobody's. Count its seconds]
    ~ sky_guess = guess_nobody
    ~ spend(1)
    Four seconds from the Pole Star to the burnt fir. Six, to the mast. It's slowing down, and this hill has only one thing to slow down for.
    "Run," you tell him, over your shoulder.
*   [Ask him. He's the physicist]
    ~ sky_guess = guess_nobody
    ~ advance(nerve, -1)
    ~ spend(1)
    He looks, and it sobers him.
    "It's not throwing anything out behind," he says. "I know one way to do that, Lily, and it's mine, and it's down a hole in that hill. So whose is it?"
    You have already begun to run.
*   [The Coalition]
    ~ sky_guess = guess_coalition
    "Coalition," you say. "Somebody left one on." # codex: eastern-coalition
    "The Coalition couldn't park a truck." He has hold of a branch, though.
-   -> missile_lance

= missile_lance
# view: Lily
~ spend(MAX(0, -10 - minute()))
~ record(silo_hit)
A green line stands between the light and the ridge. You can see every needle on the firs.
Then the ridge lifts, with the trees on it.
Then the noise. { sky_guess == guess_nobody:You're sixty yards further up than he is. }Mud in your teeth. You run.
-> missile_cochrane

= missile_cochrane
# view: Cochrane
# place: The path to the silo
You are on your back, and you haven't spilled anything, and Lily is running straight at the fire, which is the whole trouble with Lily. { lily_tone == lily_confided:She was sick this morning, and there she goes.|{ lily_tone == lily_joked:Well, nobody can say it was the weld.|You think about beans.}} Down the hill the jukebox is playing one you like.

*   [Run with her]
    { cochrane_promise or holds(Lily, flask):
        ~ cochrane_place = cochrane_in_silo
        ~ record(cochrane_sheltered)
        Your legs go after her, which is news to you. { cochrane_promise:You said a thing at the bend, with your hand up, and here you are doing it.|She has the flask on her hip, you can hear it going away with a good inch in it.} You pass the place where you'd have stopped.
    - else:
        ~ cochrane_place = cochrane_in_woods
        You run, and you run well, as far as the sign that people throw knives at, and there your knees stop to talk it over. When they've finished she's gone in. The trees are right there.
    }
*   [Into the trees]
    ~ cochrane_place = cochrane_in_woods
    Hollis Wray has a still in there that nobody knows about, and on a night like this somebody should be looking after it. You go in with both arms over your head.
*   [Shout after her that it will come round again]
    ~ missile_called = true
    ~ cochrane_place = cochrane_in_bar
    ~ advance(nerve, 1)
    It's an orbit, any fool with a pencil could do it, and you put your hands round your mouth and give her the minutes. An arm goes up. You feel quite sick, and the remedy is downhill.
*   [Back to the bar, where it's warm]
    ~ cochrane_place = cochrane_in_bar
    It's downhill. Eddie will be under the wing with the square bottle, and it isn't right for a man to sit there alone.
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
    Cochrane comes in after you, on his own legs.
- cochrane_in_woods:
    At the blast door you look back. Nobody on the path.
- else:
    Behind you, far down, his coat crosses the lights of the bus.
}
No lamps. Light from below, and it moves. Kerosene, hot paint. Hair.
Level two. The control bunker, steel in Air Force concrete. { cochrane_place == cochrane_in_silo:You push him in under its desk.} Across from it Marta Quill's bench, the gas rack down on it, boots under the rack.
Four of the day crew sleep on level six. The ends of the bunks are in the wall, and the floor is a hole, burning.

*   [Marta first]
    ~ silo_saved += Marta
    ~ record(silo_hand_saved)
    ~ lily_hurt = MIN(2, lily_hurt + 1)
    ~ spend(1)
    You use your hands. The rack is hot, and they stay on it when you want them back.
    She comes out on her elbows. { missile_weld:"I told him," she says, much too loud. "I told him that mount would go."|"What was it?" she says, much too loud. "I didn't hear it."}
    You take her across to the bunker{ cochrane_place == cochrane_in_silo: and put her in under the desk with him}. You go on down.
*   { cochrane_place == cochrane_in_silo } [Get Cochrane out here, to lift the rack]
    ~ silo_saved += Marta
    ~ record(silo_hand_saved)
    ~ lily_hurt = MIN(2, lily_hurt + 1)
    ~ advance(nerve, 1)
    He comes. He gets his coat round one end. All you've got is hands, it goes up on three, and they stay on it.
    "Whose weld let go?" says Marta from underneath, before she knows she's alive.
    "Not mine," says Cochrane. He takes her in by the sleeve, as if she might be sent for. You go on down.
*   [Down, past the smoke]
    You look at the boots until you're by them.
*   [Shout for Dez and Pruitt]
    ~ missile_shouted = true
    ~ spend(1)
    "Dez!" You cough. "Pruitt!"
    "Here," says Dez, from level three, the way he says where the broom is. "I'm under the tool rack. It's getting hot, Lily."
    Pruitt is nearer. He is talking, in numbers, to somebody who isn't you. The boots don't move. You go down.
-   Level three. The Phoenix is standing, black up one side, dripping from a tear that you could put an arm in. Her feed line goes on down into the fire, and the wheel that shuts it is red. On the shelf, the box of injectors. # codex: warp-drive
    { missile_shouted:"Lily," says Dez, under the tool rack.|From under the tool rack a hand feels about. It's Dez's.}
    Time for one.

*   [Shut the feed valve]
    ~ record(valve_shut)
    ~ lily_hurt = MIN(2, lily_hurt + 1)
    ~ spend(1)
    It is painted red, so you can't see that it is hot. You give it a turn, and stop, and give it the half that it wants. Below you the fire drops. You leave skin on the wheel.
*   [Get the injectors]
    -> missile_make_room ->
    ~ give(core_samples, Lily)
    ~ record(injectors_saved)
    Two of them, in a piece of quilt, and no more on this planet. You hang the box round your neck.
*   [Dez, under the rack]
    ~ silo_saved += Dez
    ~ record(silo_hand_saved)
    ~ spend(1)
    He is fifteen. You get him by the belt, and the rack keeps one of his shoes. He apologises for the shoe all the way up. { silo_saved ? Marta:In the bunker Marta takes him, and starts tearing up her shirt.|You put him in the bunker{ cochrane_place == cochrane_in_silo:, and Cochrane gives him the coat|, against the cool wall}.}
*   [See to the Phoenix]
    ~ missile_patched = true
    She is shaking. You pack the tear with lagging, wire it, and bite off the wire. It will hold a day.
-   { silo_saved ? Dez:You shut the bunker door on him.|Under the tool rack it has gone quiet.} On level two your keys fit the cage behind Marta's bench. One more thing.
    Pruitt is at the wall phone, giving range and bearing to a headquarters that has been a lake for ten years.

*   [The logbook]
    -> missile_make_room ->
    ~ give(logbook, Lily)
    ~ record(logbook_saved)
    It's on the bench, open at tomorrow's page, brown at one corner. Two winters of your writing. It goes inside your shirt. You tell Pruitt to come. He reads out a grid square.
*   [Pruitt, who won't leave]
    ~ silo_saved += Pruitt
    ~ record(silo_hand_saved)
    ~ lily_hurt = MIN(2, lily_hurt + 1)
    "Pruitt. We're going."
    "On whose authority?"
    "Mine."
    He asks for the word of the day. "Please," you say, the second time, and that turns out to be the word. A length of pipe takes you across the shoulder, and he catches you. You send him in at the bunker door.
*   [The Geiger counter]
    -> missile_make_room ->
    ~ take(geiger_counter)
    You throw the switch. It goes so fast that it's one sound, and the sound is the same on every side. You switch it off and sling it. You tell Pruitt to come, twice. # codex: geiger-counter
*   [The gun from the cage]
    -> missile_make_room ->
    ~ give(submachine_gun, Lily)
    { sky_guess == guess_coalition:The Coalition will send men to see what it hit.|{ sky_guess == guess_satellite:Satellites don't aim. Whoever aims comes down after, to look.|You still don't know whose it is. You want this when you find out.}}
    You tell Pruitt to come. He holds up one finger: he's waiting for a reply.
-   -> missile_second

= missile_second
# view: Lily
{ missile_called:He gave you the minutes, and you have been counting. You lie down flat.} The silo's lid goes green, then white, then the second shot is in here with you.
Dust. The catwalk is on a slant. You count: legs, arms, keys{ holds(Lily, submachine_gun):, gun}{ holds(Lily, core_samples):, the box}{ holds(Lily, logbook):, the book}{ holds(Lily, geiger_counter):, the counter}. A beam lies across the bunker door.{ not (silo_saved ? Pruitt): Where the phone was is no wall.}

*   [Put your hand on the bunker door]
    { LIST_COUNT(silo_saved) > 0 or cochrane_place == cochrane_in_silo:Somebody is hitting the steel, from inside. You feel it in your palm. You hit back. The beam doesn't move.|It's cold. You keep the hand there. You got nobody as far as this.}
*   [Look for the Phoenix]
    You find her by the light of the fire. She is standing. { missile_patched:The lagging has held.|The tear is still dripping.}
*   { holds(Lily, submachine_gun) } [Shoot at it, through the roof]
    ~ use_up(submachine_gun, 3)
    Three rounds, straight up the shaft. They'll be coming down on Bram Kell's woodpile about now. You'd like it on the record that somebody fired back. You keep the rest for whoever comes to look.
*   { holds(Lily, flask) } [What he left in the flask]
    ~ use_up(flask, 1)
    You sit on the slant, against the beam, and unscrew it. You don't, as a rule. It tastes of varnish and apples. It gets as far as your knees, and they stop. You've put the cap on again, tight, before you notice that you're saving him some.
-   Above you, where the roof was, are stars. One is coming round again.
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
    You have no hand for the tape. It goes in the coffee tin, under the bolts, with the lid on.
}
->->

// "Dez", "Marta and Dez", "Marta, Pruitt and Dez" (no full stop); "nobody" for none.
=== function say_hands(some)
{ LIST_COUNT(some):
- 0: nobody
- 1: {LIST_MIN(some)}
- 2: {LIST_MIN(some)} and {LIST_MAX(some)}
- else: {LIST_MIN(some)}, {say_hands(some - LIST_MIN(some))}
}

// Nobody watched: the film's outcome, and a voice on a radio. A tunnel.
=== missile_strike_unwatched
# place: Bozeman, on a radio
~ record(silo_hit)
~ cochrane_place = cochrane_in_bar
~ silo_saved = ()
~ lily_hurt = 1
~ give(submachine_gun, Lily)
On channel nineteen a man called Eddie says that the hill has been hit, twice, by something in the sky; that his bar has a roof, and is open; that Doctor Cochrane is under the corner table, and Lily Sloane went up the path alone, running. Has anybody a truck? Nobody in the valley has a set switched on. # codex: bozeman # codex: eddie # codex: zefram-cochrane # codex: lily-sloane
~ done("missile-strike")
->->
