// READS: missile_slate, dead_covered, picard_burned, data_hurt, tab_end, silo_saved, pilot, chase_end, future_told, lily_tone, believed, warp_course, farewell_gift, tape_aboard, met_lily;
// facts vulcans_saw, warp_flight, locals_know, cochrane_gone; holds(Eddie, combadge), holds(Cochrane, flask), charges(flask), holds(Lily, …), holds(Worf, mekleth), clock(nerve).
// LEAVES: hand_held, first_contact_paid; contact_made, or the ending of an empty sky; rumour, the combadge with Riker. All who can are on the field, in coats, and then at the bar;
// Picard has turned toward the firs.
// FILM: the hat; pay Eddie; Cochrane; hold it out; the tape.

// Jars have been carried out to the field.
VAR first_contact_jars = false
// Eddie's slate is wiped: he had a bolt for it. R: epilogues.
VAR first_contact_paid = false

=== first_contact
# scene: first-contact
# view: Riker
# place: The field below the silo
Worf won't have the hat. It's Hollis Wray's, it's rabbit, and comes down over the forehead. # codex: worf
Nine of you are to be nobody in particular when the Vulcans come. { dead_covered:The coats are off the rail on six, with names on tape in the collars. The captain has YUN's. He read it before he put it on|The coats came out of the school bus. The captain has a lady's}{ picard_burned:; there's a stick under it}. Data's in a scarf to the eyes{ data_hurt >= 2:, on a chair, with Geordi's hand behind him|}. # codex: data
The top of the Phoenix stands where her parachute dropped it. { fact(warp_flight):People keep putting a hand on it.|Nobody goes near it.} # codex: phoenix

*   [Stand him behind the bus]
    "Behind the bus, then, Mister Worf."
    "I can see nothing from there."
    "That's how it works." After a bit there's a boy behind it as well.
*   [Leave him as he is. It's dark]
    ~ rumour_grows(1)
    You put it on yourself. A lamp comes round, and goes by him, and comes back. "Was it the war?" Nan Teller asks. He thinks about it. "Yes," says Worf.
*   { holds(Worf, mekleth) } [Put him at Nan Teller's block, with his blade]
    ~ rumour_grows(-1)
    He's halved forty onions before anyone looks above his apron. Nan Teller looks. "Where'd you find that one?" "Up north," you say. She has brought him the turnips, unasked, and he weighs one in his palm, as you'd weigh a head.
*   "It's a helmet[."]," you say.
    "Against what?"
    "Questions." He puts it on, flaps down, and folds his arms. Four people ask him what he's got planted.
-   ~ spend(3)
-> first_contact_eddie

= first_contact_eddie
# view: Riker
Eddie's at your elbow. { holds(Eddie, combadge):He has your badge pinned to his apron, point down, and he's been polishing it.|{ tab_end == tab_owed:He has the slate. "It's past noon," he says.|{ tab_end == tab_danced:He's got Nan Teller with him, and she has her apron off.|He's had your badge off his apron to show to everybody, and can't think who had it last.}}} { fact(locals_know):"So it's tonight they come," he says. "With the ears." The whole field's been saying it since supper.|"They've got it you're waiting for someone. From the coast."} # codex: eddie

*   [Ask him to bring the bar out here]
    ~ first_contact_jars = true
    "Eddie, two hundred people are standing in the cold." He's been waiting for somebody to see it. It comes up the hill on a door, jars, square bottle and all.
*   { holds(Eddie, combadge) and room_for(Riker) > 0 } [Get your badge back]
    ~ give(combadge, Riker)
    ~ rumour_grows(-1)
    "Swap you," you say, and hold out a bolt, the one that was over. "It's been {fact(warp_flight):farther than anybody|up there}." Eddie bites it, and unpins the badge. "This just sits there," he says.
*   { tab_end == tab_owed } [Pay him]
    ~ first_contact_paid = true
    There's a bolt in your pocket. You say where that's been. Eddie bites it, and wipes { missile_slate:a slate that he's had to chalk over again by heart|the slate}. # codex: dollar
*   { tab_end == tab_danced } [Ask Nan Teller for the next one]
    ~ rumour_grows(-1)
    She counts, for want of music. You go once round the Phoenix at arm's length, and heads come down out of the sky to watch her feet. "You'll be off, then," she says, on four.
*   { tab_end == tab_paid } [Stand the whole field a drink]
    ~ first_contact_jars = true
    "What on?" says Eddie. "You're square. I like you square." On a bolt, you say, the one that was over. He bites it, and asks was it really, and then nobody can get near the jars for hearing about it.
*   [Ask what he makes of it all]
    ~ rumour_grows(-1)
    "I run a bar," says Eddie. "I never heard a thing." He has a word with whoever comes up to ask.
-   ~ spend(4)
    { not fact(vulcans_saw):
        -> first_contact_empty
    }
    -> first_contact_ship

= first_contact_empty
# view: Riker
Nine o'clock. You know from where it's meant to come: over the mast, to the left of the burnt fir. All of you are looking there, and so two hundred others are. { fact(warp_flight):Cloud goes over it and off again.|She never went to warp. There's no reason on Earth, and still you look.}
At half past they begin going home, the ones with children first.

*   [Send them in, to the warm]
    You go round and tell them that there's soup. They go down the hill with the lamps, and somebody says that it was nice, anyhow, all of them out like that.
*   [Wait, with Lily]
    She's sitting on the step of the Phoenix with her boots together. You sit down by her. She's got { farewell_gift == gave_flute:a brass flute across her knees|{ farewell_gift == gave_novel:a thick book on her knees, with a finger in it|her keys out, and goes round the ring}}. "Ten o'clock," says Lily. Then it's half past, and she says it again, as if you'd argued.
*   [Have them swing the lamps, all together]
    ~ rumour_grows(1)
    You set two hundred of them in rows, and call it, up and down. It could be seen from a good way up, by anyone who was looking. "What's it say?" asks Dez's aunt. It says hello, you tell her. They keep it up till the oil goes.
-   -> ending_missed_window

// Wonder: the one long passage.
= first_contact_ship
# view: Troi
It is the dogs. All nine have sat down.
Over the mast, left of the burnt fir, a star has a shape, if you look beside it. It comes down as a person comes down a stair in a strange house, on a warm wind that smells of sand. Three legs unfold. It puts each down, and waits, and gives it the weight. # codex: t-plana-hath
You have worked among Vulcans, and had thought them cool. They were only used to you. In there it is rooms, kept very straight, and behind every door a hand on the latch. One is afraid of the dogs. # codex: vulcan
A ramp; and three of them, hooded. The first has stopped at the foot. # codex: solkar # codex: t-shonra # codex: sevek
Two hundred people have each decided that somebody else should go. They have begun to look at you. Whoever you look at, they will. { fact(cochrane_gone):At the edge of the trees is a man with onion on him, who will not come any nearer, and has not gone away.|Zefram Cochrane has hold of the bus's mirror. { chase_end == chase_stunned:He has not forgiven Will, and is in Will's coat.|{ believed == believed_more:He knows what you all think of him, and keeps turning so as to be out of it.|You get the jukebox from him, faintly; he is playing it to himself.}}} # codex: first-contact

*   [Look at Lily]
    ~ hand_held = hand_lily
*   { not fact(cochrane_gone) } [Look at Cochrane]
    { (pilot == pilot_cochrane and clock(nerve) >= 3) or clock(nerve) >= 5:
        ~ hand_held = hand_cochrane
    - else:
        ~ hand_held = hand_lily
        He sees that you are. {pilot == pilot_cochrane:"I drove," he says, to everyone. "I only drove."|"I got down off it," he says. "Don't you look at me."} He has Lily by the shoulders, and puts her in front of him.
    }
*   { silo_saved ? Marta } [Look at Marta]
    ~ hand_held = hand_marta
*   { fact(cochrane_gone) } [Look at the man in the trees]
    ~ hand_held = hand_lily
    You look past them. He gets behind a trunk; and then an arm comes out, in a good wool sleeve, and points at Lily Sloane, and shakes itself, as one tells a dog to get on.
*   [Look at nobody, and wait]
    {
    - pilot == pilot_marta: ~ hand_held = hand_marta
    - pilot == pilot_cochrane and clock(nerve) >= 4: ~ hand_held = hand_cochrane
    - else: ~ hand_held = hand_lily
    }
    You keep your eyes on the hooded one. Then there is a crunch of frost, and another.
-   ~ spend(4)
{ hand_held == hand_cochrane:
    -> first_contact_cochrane
}
{ hand_held == hand_lily:
    -> first_contact_lily
}
-> first_contact_marta

= first_contact_cochrane
# view: Cochrane
So they've all stepped back and you haven't, it's happened in bars. { lily_tone == lily_confided:"I'm going to be sick," says Lily, as you go by. "Kick dirt on it."|{ lily_tone == lily_joked:"It wasn't the weld, then," says Lily, as you go by.|"I'll heat you some beans," says Lily, as you go by.}} { future_told == future_statue:You keep your arms flat, so as not to look like anything in bronze.|} The Vulcan puts the hood back, he's got the face of a man who's never owed anyone{ fact(locals_know):, and behind you they all go "ears"|, and ears}. He lifts a hand, the fingers two and two, and he's wishing you something with length in it. # codex: zefram-cochrane

*   { holds(Cochrane, flask) and charges(flask) > 0 } [Offer him the flask]
    ~ use_up(flask, 1)
    You wipe the neck for him, it's only manners. A box on his chest tells you what's in it, nine things, in order. Then he drinks, since you're waiting, and one eyebrow goes up and stays there. You put your hand out to steady him, and he takes it.
*   [Hold out your hand]
    You put yours out sideways, as you would to anybody. He looks it over as you looked down that drainpipe, he'll have to go in and ask. And his is in it, dry, hotter than people's, going up and down; he's counting. You've forgotten to let go.
*   [Try it, with the fingers]
    You get the outside two to go, and then the others come along. Then he takes hold of your hand, and puts it right, finger by finger; and looks at you, very quick, like a fellow who's opened the wrong door. He doesn't take his away.
*   [Ask him what you owe]
    "What's the damage?" you ask him. It's how you've started with everyone since November. The box gives that some thought. "Nothing is owing," it says. You have it say so again, for Eddie. And you've got hold of his hand, you're wringing it.
-   -> first_contact_made

= first_contact_lily
# view: Lily
No exits, it's a field. In your pockets, keys{ farewell_gift == gave_flute:, a flute|{ farewell_gift == gave_novel:, one whole whale, in paper|{ farewell_gift == gave_promise:, some fellow's word about noon|}}}. Nobody's going, so your feet are. The tall one's waiting. You've met people off a ship, {met_lily == met_by_data:you {charges(submachine_gun) == 0:shot|hit} the first one|{ met_lily == met_by_stun:they shot you first|you nearly shot her}}, you know about standing still. He puts back the hood. { fact(locals_know):"Ears," says Montana, all along the fence.|He's got ears, all right.} He lifts a hand, the fingers two and two, and says what's got to be a good wish. That hand never had a blister. # codex: lily-sloane

*   [Ask him what he wants]
    "What do you want?" you say.
    The box on his chest thinks. "To know what it was that passed us."
    "That was us," you say. { warp_course == warp_evaded:"Why did it turn twice?" says the box. Trust them to ask.|"It did not turn," says the box. "No, well," you say.} That's all he wants. So you stick out your hand, and show him what it's for.
*   [Hold out your hand]
    You hold yours out, scars up. He reads what it's been through, one by one, and then he gets hold of it with both of his, which are hot. It's ten years since anyone came here that you didn't check for a gun.
*   [Pat him down]
    Habit. You've your hands in his robe before you've thought. A box, a smaller box, something folded. He stands for it, looking over your head. "What do you seek?" says the box. "I'll know," you say. At the end of the sleeve you come to a hand, so you shake that.
*   { farewell_gift == gave_flute and holds(Lily, flute) } [Play him what you've got]
    Three notes, and one's bad. He leans down and looks in at the end of it, and hums you the fourth, exact, like a spoon on a glass. That's more than Zef ever managed. You change hands on the thing so you've one for him. # codex: vulcan
-   -> first_contact_made

= first_contact_marta
# view: Troi
Marta Quill has walked up to within a yard of him in her apron. He puts back the hood, { fact(locals_know):and along the fence they tell each other "ears"|and there is a small sound along the fence}. He lifts a hand, two fingers and two, and wishes her something long.
"WHAT'S HE WANT?" says Marta. All his doors have moved.

*   [Tell her, on her good side]
    "He says that he hopes you're well," you call, "and go on being."
    "TELL HIM I'VE GOT A KNEE." She has taken the hand out of the air, where it was doing no good, and is shaking it.
*   [Leave her to it]
    She has taken the hand down out of the air, turned it over, and run her thumb across. "NEVER WELDED," she tells him. { pilot == pilot_marta:"I'VE BEEN UP IN THAT." She points, with his hand.|"SHE HAD MY SEAM IN HER." She points, with his hand.} He looks where it is pointing; and the one who was afraid of the dogs has begun, behind his door, to be enormously happy.
*   [Wish him the same, in Vulcan]
    ~ rumour_grows(1)
    You have said it before you think who is supposed to know it. Every door in there opens. The whole field has turned to see who that was, and so has Marta, on her good side. "WELL, IF THEY'RE FRIENDS OF YOURS," she says, and takes hold of him.
-   -> first_contact_made

= first_contact_made
# view: Riker
# place: The Crash & Burn
~ record(contact_made)
~ spend(4)
{ first_contact_jars:The jars have had to be carried down again.|Eddie has put out three jars, with saucers on, for respect.} The Vulcans stand in a row, and steam. { fact(locals_know):"We knew you'd come," Otis Kell's telling one. "Tonight. They told us. What's it like, in the Federation?" The eyebrow goes up.|"Never seen such a thing in my life," Otis Kell's telling one, of his own generator.} # codex: united-federation-of-planets
{ hand_held == hand_cochrane:Cochrane's looking at his palm.|{ hand_held == hand_marta:Marta has one by the sleeve, and is showing him where a mount went.|Lily's counting them. She has counted the doors.}}
The jukebox is dark.

*   { tape_aboard } [Give it the tape]
    Somebody's bolted a deck in its chest. The tape{ fact(warp_flight):'s been at warp one, and} hums a bit. Then the drums. All three look at the floor; and the shortest lifts one boot an inch, and looks to see who noticed.
*   [Kick it]
    You give it one, low down, on the left foot. It lights. "Is the sound made by the machine," says the box on the tall one's chest, in time, "or by the blow?" People have been killed over that, you say, and has anybody offered him a chair?
*   [Leave it, and let them talk]
    You leave it. There's enough going on: { silo_saved ? Dez:Dez asking one of them where the ship's broom is kept|{ silo_saved ? Pruitt:Pruitt giving one of them the word for the day|Nan asking one of them does he eat onion}}, and the box giving that its whole attention.
-   Through the door is the field, with three legs standing in it, and by the firs some people in bad coats, one with his collar up. He's waiting for you to finish your drink.
~ done("first-contact")
-> camera

// Nobody watched. A tunnel; but an empty sky ends it.
=== first_contact_unwatched
# place: The Crash & Burn, a slate
{
- pilot == pilot_marta: ~ hand_held = hand_marta
- pilot != pilot_cochrane: ~ hand_held = hand_lily
}
{ fact(vulcans_saw):
    ~ record(contact_made)
    In chalk, on the clean side of a roof slate, in Eddie's hand: "5 April. Three, tall, in hoods, no luggage. {hand_held == hand_cochrane:Doctor C.|{hand_held == hand_marta:Marta|Lily}} shook with them. Water, 3. Wouldn't say what they owed, said was there a form. {tape_aboard:Liked the tape|Liked the jukebox}, the short one. Sent home in the end with onion." Underneath, it has been added up, and the total is left blank. # codex: first-contact # codex: vulcan # codex: t-plana-hath
    ~ done("first-contact")
- else:
    Riker had them all out in the field by nine, in coats, and looking at the one place. At eleven the frost had got into the lamps. # codex: montana
    -> ending_missed_window
}
->->
