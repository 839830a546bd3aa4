// Sickbay. Thread ship, T+125. Views: Crusher (D1, D2), Lily (D3, D4), Crusher (D5). Spends 12 on the film's path, 16 at most.
// READS: wounded_place, confidant, last_call, named_them, lock, seal_order, met_lily, lily_came, lily_hurt, sky_guess, lily_tone, doses,
// cochrane_place, silo_saved; fact valve_shut; what Lily holds; charges(submachine_gun), decks_lost().
// LEAVES: sickbay_order, emh_order, lily_took, lily_went; lost_ogawa; trust; hypospray with Lily, or her gun at "sickbay" (unless she took it);
// a drone on deck 14 where Crusher went back. Lily is loose in the tubes in every game; Crusher's people are on their way up them.
// What else Lily holds is in a bag that she takes along, keys first to go. Kizilbash, of bed five, dies where Ogawa goes first or is told to leave him; he may come through without her, or be lost with her.
// FILM: the walking first; lecture them; nothing; down; shut the hatch.

=== sickbay
# scene: sickbay
# view: Crusher
# place: Sickbay
{ lily_came == came_dying:
    ~ record(lily_aboard)
}
The breathing machines stop, all together, and you hear who goes on. Bed five, Kizilbash, does not. Ogawa has a bag over his face before his panel is dark. { wounded_place == wounded_in_sickbay:The forty on the floor go on.|There are nine in here; the rest are { wounded_place == wounded_on_deck_9:up on deck 9, with one guard|down in the shuttlebay{ seal_order == seal_wide:, behind a bulkhead}}.} # codex: beverly-crusher # codex: kizilbash # codex: alyssa-ogawa
{ last_call == call_sickbay:
    Jean-Luc gave you one sentence, and ten minutes. You have spent them on straps.
- else:
    { not named_them:Nobody has told you why the comm went.}
}
Feet come along the corridor, and stop.
{ lock:
- lock_whole: The doors are dead. Something goes into the seam, and turns.
- lock_half: The doors have power, and would open for anybody. You have thrown the hand lever. It is bending.
- else: The doors open by four centimetres, and close, and open. No one in here is near them.
}
<> { confidant == told_beverly: Jean-Luc came to your door with this at six this morning, and called it a dream.} The way out is the tube behind your office.

*   [Alyssa first. She has a boy of four]
    ~ sickbay_order = ogawa_first
    "Take the lamp, and don't look round for me." She looks at the bag. You take it from her.
    You squeeze, and with the free arm you pass them in at the hatch. When you bend to lift Kizilbash, he has been dead for some time. You fold his hands.
*   [The walking first. Staff go last]
    ~ sickbay_order = walking_first
    They go in at the hatch, each with a fist in the next one's gown. "I'll bring five," says Ogawa. She gets Kizilbash across her shoulders, the bag held on him with her chin.
*   [Nobody stays. Carry even bed five]
    ~ sickbay_order = nobody_left
    ~ spend(2)
    Blankets, two to a blanket, the strong at the low end. Kizilbash goes in the middle, with his bag in another patient's hand, and you set the time aloud: squeeze, crawl, squeeze. It is as slow as you knew it would be.
*   { confidant == told_beverly } [Nobody stays. You have been packed since six]
    ~ sickbay_order = nobody_left
    Since he came to your door this morning there has been a strap under every bed, and a bag at the head of it. You told Alyssa that it was a drill. She says nothing about it now. Kizilbash is on his blanket before the second lamp goes, with a girl from stores to squeeze for him.
*   { confidant != told_beverly } [Ask who could carry someone heavier]
    ~ sickbay_order = nobody_left
    ~ spend(2)
    Four put up a hand. One of them is sitting on the other, which is in a splint. A girl from stores, both legs in gel, says that she can squeeze: she does it to her brother's accordion. Kizilbash goes between the four of them, in a blanket, in time.
-   In the gap of the doors is an engineer's hand, bitten nails and a drill. You switch on the hologram.
-> sickbay_door

= sickbay_door
# view: Crusher
~ spend(4)
A bald doctor stands there, put out. "Whom am I treating?" # codex: emergency-medical-hologram # codex: hologram
{ lock == lock_whole: The doors show through his chest.|{ lock == lock_half:He looks solid enough to sit on.|Each time you turn your head he turns his, by as much.}}
"The people at the door," you say.

*   [Lie down in bed one, and be ill]
    ~ emh_order = emh_lies_down
    "With what?"
    "With everything."
    He draws the sheet to his chin, and breathes so badly that you have taken a step toward him. The drones come. Their tubules go through his neck into the mattress, and they wait for him to turn grey. # codex: assimilation-tubule
*   [Ask him what he would do]
    ~ emh_order = emh_lies_down
    "Nobody asks me that," he says. He has been switched on four times this year, to be asked where you were. "I should be ill. I have never been allowed to finish." He gets into bed one. When the drones come he tells them to wash their hands.
*   [Treat them. A full history of each]
    ~ emh_order = emh_treats
    ~ spend(1)
    He has the first drone by the wrist before it is through the door. "When did you last have feeling in this?" It stops. The one behind it stops. They look down at his fingers on the joint. # codex: borg-drone
*   [Lecture them. Anything, at length]
    ~ emh_order = emh_lectures
    He walks to the doors with his chin up. "Ninety-two per cent humidity," you hear. "I shall begin with the moulds." The drones come on, and where his voice begins they are slower.
-   { lock == lock_half:He can keep that up till morning.}{ lock == lock_none:Then you hear him tell them, in another voice, "Behind the office."}
-> sickbay_lily

= sickbay_lily
# view: Lily
# place: Sickbay
Floor, under a bed, it smells of nothing. A gown, your own boots. { fact(valve_shut) or silo_saved ? Marta:Your hands don't hurt. The skin on them's new, with no lines in it.|{ lily_hurt > 0:Your shoulder's back where it goes.|Nothing hurts. That's never happened.}} { lily_came:
- came_awake: A bed a long way off, they said. How long a way?
- came_dying: The last you had was the stair, and Nan saying not to sleep.
- else: <>
}
<> { sky_guess == guess_coalition:The Coalition's got a hospital.|{ sky_guess == guess_satellite:Whoever owns that satellite owns this.|You don't know whose this is. You know what they can afford.}}
The doctor's got people going into a hole in the wall. { emh_order == emh_lies_down:Two things with hoses stand at the first bed, and more in the only door.|In the only door there are red lights, at the height of eyes.} So it's the hole.
Your things hang in a clear bag, by a tray of tools.{ holds(Lily, submachine_gun): The gun's not in the bag. There's a locker.}

*   { holds(Lily, submachine_gun) } [The locker, and what's in it]
    ~ lily_took = took_gun
    You get a bed rail into the gap and lean. It's in there, with a tag on it, wiped. { charges(submachine_gun) > 0:You drop the magazine, count, put it back. {charges(submachine_gun)}.|You drop the magazine. Empty, you did that yourself, into a man who stood there. It still looks like a gun.}
*   [Nothing of theirs. Your bag. Out]
    -> sickbay_no_gun ->
    You bite the knot off the bag and go, low, after the line. { lily_tone == lily_confided:You told Cochrane that you were scared, this evening. That was nothing.|{ lily_tone == lily_joked:You made Cochrane laugh this evening. You can't think what at.|You shouted at Cochrane this evening. { cochrane_place == cochrane_in_silo:He ran after you, all the same.|He'll be somewhere warm.}}}
*   (sickbay_coughed) { not holds(Lily, submachine_gun) } [Get in line with the sick, and cough]
    ~ spend(1)
    You go in at the end, bent over, coughing, with your bag up the gown. A boy passes you a corner of the blanket he's carrying, he doesn't look round. The doctor's counting heads. She gets as far as yours and says a number over it. You're nobody's, and you've been counted.
*   [The thing on the tray that cuts]
    -> sickbay_no_gun ->
    ~ lily_took = took_cutter
    It's the size of a pen. You thumb it, and it takes the corner off the tray, and there's a smell of solder. In the bag with it.
*   [The thing on the tray that hisses]
    -> sickbay_no_gun ->
    { room_for(Lily) == 0:
        -> sickbay_no_keys ->
    }
    ~ lily_took = took_hypospray
    ~ give(hypospray, Lily)
    It goes into necks, yours is still cold from it. There's { charges(hypospray) == 1:one tick|{say_number(charges(hypospray))} ticks} left in a window. { doses == doses_kept:Somebody's been saving them.|Most of the row's gone, some of it into you, you're not sick.}
-   -> sickbay_tube

= sickbay_tube
# view: Lily
# place: A Jefferies tube
~ spend(4)
Behind the hatch it's a square pipe, and it forks. The line's gone on. A shaft goes up, lit, and down, dark. # codex: jefferies-tube
Behind you, a thump. { sickbay_order == walking_first:The nurse with the man across her back has a leg through the grating.|One of the nurses, the last, has a leg through the grating.} Green light's coming round the hatch.

*   [Down, where nobody goes]
    Rungs. { sickbay_order == walking_first:At nine she calls out, and you keep going.|At nine you hear her get the leg out.} At twenty the air is thick and wet{ seal_order == seal_wide:, and there's a steel shutter half across, with a gap under it that you fit in|}.
*   [Back, for the one who fell]
    ~ lily_went = went_back
    ~ advance(trust, 1)
    You say what Marta says about welds, and get her under the arms. Skin or the leg, you tell her. Skin, she says. { sickbay_order == walking_first:You drag the man between you, and she squeezes his bag when she can.|She doesn't make a sound.}
    "There's room for you," she says. You've had one of their rooms. You go the other way.
*   [In behind the ladder. Don't breathe]
    ~ spend(1)
    You fold up behind the rungs with your knees in your mouth. A red light comes along the pipe, over your boots, over your face, and goes on, you're plumbing. { sickbay_order == walking_first:It wants the one who's calling out.|The leg's out, and it goes after the noise.} Two dozen rungs down you take a breath, and it's wet, like breathing a dog.
*   [Up, where there is light]
    ~ lily_went = went_up
    Rungs. { sickbay_order == walking_first:At nine she calls out, and you keep going.|At nine you hear her get the leg out.} At thirty-one the light's a grille, and through the grille you can see carpet. Who carpets a bunker?
-   -> sickbay_count

= sickbay_count
# view: Crusher
# place: A Jefferies junction
~ spend(4)
Two junctions up you lay them down. Name, breath, next. { decks_lost() > 0:They ask what is lost. You say: {say_number(decks_lost())} { decks_lost() == 1:deck|decks}.}
{ sickbay_order == walking_first and lily_went != went_back:
    -> sickbay_short
}
{ sickbay_order == walking_first:
    Ogawa is last, backwards, with Kizilbash by the gown, and no skin on one shin. "The one from the planet pulled me out," she says.
- else:
    { sickbay_order == ogawa_first:Ogawa, with the lamp, does not ask about bed five.|Kizilbash is breathing by himself. His bag is squeezed all the same.} { lily_went == went_back:The last nurse in, Ferrer, has skinned a shin. "That woman came back," she says.|The last nurse in, Ferrer, has a shin skinned to the bone.}
}
The count is one short: the woman from the silo. { sickbay_lily.sickbay_coughed:"She had the other end of my blanket," says a boy.|{ met_lily == met_by_stun:There was a thing you meant to tell her.|{ met_lily == met_by_talk:She was to have seen what else is in your bag.}}}

*   [Leave a lamp burning at the fork]
    You crawl back with it. On a rung of the shaft is the print of a boot, drying from its edges. You cannot tell which way it was going.
*   [Send word to Worf: one guest, loose, in boots]
    The orderly with the steadiest pulse takes it. { lily_came == came_awake:"She came of her own accord," you add. "I told her that she would be safe."|"She isn't to be shot," you add. "She was asleep when she was brought here."}
*   [Ask the last in line what she took along]
    ~ spend(1)
    { lily_took:
    - took_gun: "Her gun," they say. She had counted the rounds first. You like her for that, and think of whoever meets her.
    - took_cutter: "The little cutter," they say. You look at the tray that came up, with its corner gone. She will open something with it, and see what is behind.
    - took_hypospray: "Your hypospray, ma'am." It has the radiation dose in it, and will do no harm to anybody. She could not know that. You would have liked to tell her.
    - else: "Nothing but her own bag," they say. There was morphine on that tray, and a saw. You know people with diplomas who would have helped themselves.
    }
    You pass it up the line, for whoever finds her.
*   [Say it to no one]
    They ask you every minute whether everybody is out. "Everybody," you tell them. { lily_came == came_awake:You had told her, too, that she would be safe.|She never asked to come.}
-   -> sickbay_out

= sickbay_short
"Where's Alyssa?" somebody asks, at knee height.
You hear a hiss and a rest, a hiss and a rest: she has the bag on Kizilbash. It comes no nearer. Past it is a saw.
The hatch shuts by hand, with { wounded_place == wounded_in_sickbay:forty|nine} people on your side.

*   [Shut the hatch]
    ~ record(lost_ogawa)
    You turn the wheel until it stops. Through the steel comes the bag: a hiss, a rest. A hiss. You know her boy's name, and the neighbour's who minds him on Fridays.
*   [Go back, yourself]
    ~ spend(2)
    ~ board(14, 1)
    She has one leg through the grating and both hands on the bag. "I couldn't do both," she says. You cut the grating, and her boot. Something has come into the tube behind her; its red light goes along the wall and over your face. It stops at the cut. You have Kizilbash by the gown, and you crawl.
*   [Call to her to leave him, and come]
    ~ spend(1)
    "Alyssa. Put it down. I'm saying it, so it's mine."
    A hiss. A rest. The rest goes on. There is a noise of cloth, and then of something that tears differently, and she comes up the tube on her elbows with one boot. She does not sit by you. Later somebody gives her back the bag, and she folds it.
*   [Listen to a hundred of it, and then shut it]
    ~ spend(2)
    ~ record(lost_ogawa)
    At sixty a gown comes round the bend by the collar, an arm's length at each push. She has sent him on without her. You have Kizilbash through at ninety, and the bag, which is warm from her chin. What you hear after that is the saw. At a hundred you turn the wheel.
-   { fact(lost_ogawa):Nor is the woman from the silo in the line.|The woman from the silo is still not in the line.}
-> sickbay_out

= sickbay_out
"Doctor," says a man who should not be sitting up. "The ladder's humming."
You lay two fingers on the rail{ doses == doses_for_them:, red to the knuckle since you gave away your dose}. It has a pulse. "Everyone who can stand," you say.
~ done("sickbay")
-> camera

// She leaves her gun where they put it. A tunnel.
=== sickbay_no_gun
{ holds(Lily, submachine_gun):
    ~ leave(submachine_gun, "sickbay")
}
->->

// Her bag is full: the keys go, or else the slate, or the counter. A tunnel.
=== sickbay_no_keys
{
- holds(Lily, silo_keys):
    ~ leave(silo_keys, "sickbay")
    You leave the keys on the bed. There isn't a lock in here they'd know.
- holds(Lily, geiger_counter):
    ~ leave(geiger_counter, "sickbay")
    You leave the counter on the bed. It has nothing to say in here.
- holds(Lily, bar_tab):
    ~ leave(bar_tab, "sickbay")
    You leave the slate on the bed. Let them pay it.
- holds(Lily, logbook):
    ~ leave(logbook, "sickbay")
    You put the logbook under the mattress.
- else:
    ~ leave(flask, "sickbay")
    You stand his flask on the tray.
}
->->

// Nobody watched: the film's outcome, by the one who stayed. A tunnel.
=== sickbay_unwatched
# place: Sickbay, a log
~ record(lost_ogawa)
{ lily_came == came_dying:
    ~ record(lily_aboard)
}
-> sickbay_no_gun ->
Medical log, Emergency Hologram. At a quarter past ten I received some twenty callers, who did not sit. I spoke for six minutes on moulds, without notes, and I believe that two of them listened. In that time Doctor Crusher removed the patients by the tube. Three are not on her list: Nurse Ogawa, the man whom she was carrying, and a visitor in boots, who did not say where she was going. I was not thanked. # codex: emergency-medical-hologram # codex: alyssa-ogawa # codex: lily-sloane
~ done("sickbay")
->->
