// Sickbay. Thread ship, T+125. Views: Crusher (D1, D2), Lily (D3, D4), Crusher (D5). Spends 12 on the film's path, 15 at most.
// READS: wounded_place, confidant, last_call, named_them, lock, seal_order, met_lily, lily_came, lily_hurt, sky_guess, lily_tone, doses,
// cochrane_place; what Lily holds; charges(submachine_gun), decks_lost().
// LEAVES: sickbay_order, emh_order, lily_took, lily_went; lost_ogawa; trust; hypospray with Lily, or her gun at "sickbay" (unless she took it);
// a drone on deck 14 where Crusher went back. Lily is loose in the tubes in every game; Crusher's people are on their way up them.
// What else Lily holds is in a bag that she takes along, keys first to go. Kizilbash, of bed five, dies where Ogawa goes first, or is lost with her.
// FILM: the walking first; lecture them; nothing; down; shut the hatch.

=== sickbay
# scene: sickbay
# view: Crusher
# place: Sickbay
{ lily_came == came_dying:
    ~ record(lily_aboard)
}
The breathing machines stop, all of them together, and you hear who goes on. Bed one goes on. Bed five, Kizilbash, does not, and Ogawa has a bag over his face before his panel is dark. { wounded_place == wounded_in_sickbay:On the floor they go on, all forty.|There are nine in here; the rest are { wounded_place == wounded_on_deck_9:up on deck 9, with Tonell to open their doors|down in the shuttlebay{ seal_order == seal_wide:, behind a bulkhead}}.} # codex: beverly-crusher # codex: kizilbash # codex: alyssa-ogawa
{ last_call == call_sickbay:
    Jean-Luc gave you one sentence, and ten minutes. You have spent them on straps.
- else:
    { named_them:You had the word, with everyone else, and then the comm went.|The comm went ten minutes ago, and nobody has told you why.}
}
Now there are feet in the corridor. They arrive one after the other, and stop at your doors.
{ lock:
- lock_whole: The doors are dead. Something goes into the seam, and begins to turn.
- lock_half: The doors have power, and would open for anybody. You have thrown the hand lever. It is bending.
- else: The doors open by four centimetres, and close, and open. No one in here is near them.
}
{ confidant == told_beverly: He came to your door with this at six this morning. Wake me next time, you told him, while it is still going on.}

*   [Alyssa first. She has a boy of four]
    ~ sickbay_order = ogawa_first
    "Take the lamp, and don't look round for me." She looks at the bag. You take it from her.
    You squeeze, and with the free arm you pass them in at the hatch behind the office. When you bend to lift Kizilbash, the bag has been doing all of it for some time. You fold his hands in bed five.
*   [The walking first. Staff go last]
    ~ sickbay_order = walking_first
    They go in at the hatch behind the office, each with a fist in the next one's gown. "I'll bring five," says Ogawa. She gets Kizilbash across her shoulders, and holds the bag on him with her chin. That puts her at the end.
*   [Nobody stays. Carry even bed five]
    ~ sickbay_order = nobody_left
    ~ spend(2)
    Blankets, two to a blanket, the strong at the low end. Kizilbash goes in the middle, with his bag in another patient's hand, and you set the time aloud: squeeze, crawl, squeeze. It is as slow as you knew it would be.
-   The doors are a hand's breadth apart. There is a hand in it. It has an engineer's nails, bitten, and a drill.
    There is one more doctor aboard. You say the word that turns him on.
-> sickbay_door

= sickbay_door
# view: Crusher
~ spend(4)
He stands in the middle of the floor with his hands behind him, bald and put out. "Whom am I treating?" he says. "I see no one in the beds." # codex: emergency-medical-hologram # codex: hologram
{ lock == lock_whole: You can see the doors through his chest. "I'm running on the lamps," he says. "Be brief."|{ lock == lock_half:He has all the light he needs.|When you look back from the hatch, so has he, at the same moment, by the same angle.}}
"The people at the door," you say.

*   [Lie down in bed one, and be ill]
    ~ emh_order = emh_lies_down
    "With what?"
    "With everything."
    He lies down, draws the sheet to his chin, and breathes so badly that you have taken a step toward him. They come to the bed. The tubules go through his neck and into the mattress. They stand and wait for him to turn grey. # codex: assimilation-tubule
*   [Treat them. A full history of each]
    ~ emh_order = emh_treats
    ~ spend(1)
    He has the first by the wrist before it is through the door, and reads the joint. "When did you last have feeling in this?" It stops. The one behind it stops. They look down at his fingers, on the work. # codex: borg-drone
*   [Lecture them. Anything, at length]
    ~ emh_order = emh_lectures
    "On what subject?"
    "You choose."
    He walks to the doors with his chin up. "You have let this air come to ninety-two per cent of saturation," you hear, from inside the hatch. "I shall begin with the moulds." The feet come on as far as his voice, and there they are slower.
-   { lock:
    - lock_whole: It will last as long as the lamps.
    - lock_half: He can keep that up till morning.
    - else: Then you hear him say, in a pleasant tone, "Behind the office."
    }
    There is still the woman from the silo. { met_lily == met_by_stun:You had meant to be there when she woke, and to say something.|{ met_lily == met_by_data:You had meant to be there when she woke, before Data was.|You had promised to show her the rest of the bag.}}
-> sickbay_lily

= sickbay_lily
# view: Lily
# place: Sickbay
Floor. Cold, clean, it smells of nothing. You're in a gown and your own boots. { lily_hurt > 0:Your hands don't hurt. The skin on them is new and pink, and there aren't any lines in it.|Nothing hurts. That's never happened.} { lily_came:
- came_awake: A bed a long way off, she said. How long a way?
- came_dying: The last thing you had was the stair, Nan's lamp, and Nan saying not to sleep.
- else: The last thing you had was the silo.
}
<> { sky_guess == guess_coalition:The Coalition's got a hospital, and never told anyone.|{ sky_guess == guess_satellite:Whoever owns that satellite owns this.|You still don't know whose. You know now what they can afford.}}
The doctor's got a line of people going into the wall. One door, and red lights are looking in through it, at the height of eyes. So that's not the door.
Your things are tied to the bed in a clear bag. { holds(Lily, submachine_gun):The gun's not in it. There's a locker, though.|There's a tray, with tools.}

*   { holds(Lily, submachine_gun) } [The locker, and what's in it]
    ~ lily_took = took_gun
    You get a bed rail into the gap and lean. It's in there, with a tag on it, wiped. { charges(submachine_gun) > 0:You drop the magazine, count, put it back. {charges(submachine_gun)}.|You drop the magazine. Empty, you did that yourself, into a man who stood there. It still looks like a gun.}
*   [Nothing of theirs. Your bag. Out]
    -> sickbay_no_gun ->
    You bite the knot off the bag and go, low, behind the last of the blankets. { lily_tone == lily_confided:You told him that you were scared, this evening, on the path. That was nothing, you'd like it back.|{ lily_tone == lily_joked:You made a joke this evening, on the path. You can't think what it was.|You shouted at him all the way up the path this evening. { cochrane_place == cochrane_in_silo:He ran after you, all the same.|He'll be in that bar now, warm.}}}
*   [The thing on the tray that cuts]
    -> sickbay_no_gun ->
    ~ lily_took = took_cutter
    It's the size of a pen. You saw her open a sleeve with it. You thumb it, and it takes the corner off the tray, and there's a smell of solder. In the bag with it.
*   [The thing on the tray that hisses]
    -> sickbay_no_gun ->
    { room_for(Lily) == 0:
        -> sickbay_no_keys ->
    }
    ~ lily_took = took_hypospray
    ~ give(hypospray, Lily)
    It goes into necks, you watched her. There's { charges(hypospray) == 1:one tick|{say_number(charges(hypospray))} ticks} left in a window. { doses == doses_kept:Somebody's been saving them.|Most of the row's gone, and you can feel where some of it went, you're not sick.}
-   -> sickbay_tube

= sickbay_tube
# view: Lily
# place: A Jefferies tube
~ spend(4)
Behind the hatch it's a square pipe, blue strips, warm rubber. Your knees are on a grating. # codex: jefferies-tube
It forks. The line has gone on, you can hear them crying and being told not to. A shaft goes up, with light in it, and down, without.
Back the way you came there's a thump, and a woman says a word that isn't for patients. { sickbay_order == walking_first:It's the nurse with the man across her back. He's slid off. She's got one leg through the grating.|It's one of the nurses, the last. She has a leg through the grating.} Past her, the edge of the hatch is turning green.

*   [Down, where nobody goes]
    Rungs. You count them, and at twenty the air is thick and wet{ seal_order == seal_wide:. There's a steel shutter half across, with a gap under it that you fit in|}. { sickbay_order == walking_first:You heard her call out, at nine.|You heard her get the leg out, at nine.}
*   [Back, for the one who fell]
    ~ lily_went = went_back
    ~ advance(trust, 1)
    You say most of what Marta says about welds. Then you've got her under the arms, and it's skin or leg, and you tell her so. She says leg. { sickbay_order == walking_first:Between you there's the man, you drag him by the gown, and she squeezes his bag whenever there's a hand.|She comes out of it like a cork and does not make a sound.}
    You shove her at the fork, after the others. "There's room for you," she says. You've been in one of their rooms. You go the other way.
*   [Up, where there is light]
    ~ lily_went = went_up
    Rungs. Thirty, thirty-one. The light is a grille, and through the grille you can see carpet. Who carpets a bunker? { sickbay_order == walking_first:You heard her call out, at nine. You went on.|You heard her get the leg out, at nine.}
-   -> sickbay_count

= sickbay_count
# view: Crusher
# place: A Jefferies junction
~ spend(4)
Two junctions up you lay them down. Breath first: name, number, next. { doses == doses_for_them:Your own hand is red to the wrist, where the skin has begun to lift. You use the other.|They are all too warm.} { decks_lost() > 0:They ask you what is below. { decks_lost() == 1:One whole deck of it is not ours.|Of it, {say_number(decks_lost())} decks are not ours.}}
{ sickbay_order == walking_first and lily_went != went_back:
    -> sickbay_short
}
{ sickbay_order == walking_first:
    Ogawa comes in last, backwards, with Kizilbash by the gown, and no skin on one shin. "She pulled me out," she says. "The one from the planet."
- else:
    { sickbay_order == ogawa_first:Ogawa has chalked the way on the wall, at the height of a knee. She does not ask about bed five.|Kizilbash is breathing by himself. The girl who has the bag goes on squeezing it at nothing.} { lily_went == went_back:The last nurse in, Ferrer, has left the skin of one shin behind. "It was that woman," she says. "She came back."|The last nurse in, Ferrer, has a shin skinned to the bone.}
}
You count again, because it is one short, and you know which.

*   [Leave a lamp burning at the fork]
    You crawl back with it. On a rung of the shaft is the print of a boot, drying from its edges. You cannot tell which way it was going.
*   [Send word to Worf: one guest, loose, in boots]
    The orderly with the steadiest pulse takes it. You make him say it over. { lily_came == came_awake:"She came of her own accord," you add. "I told her that she would be safe."|"She isn't to be shot," you add. "She was asleep when I brought her here."}
*   [Say it to no one]
    These are asking you every minute whether everybody is out. "Everybody," you tell them. { lily_came == came_awake:You had told her, too, that she would be safe.|She never asked to come.}
-   -> sickbay_out

= sickbay_short
"Where's Alyssa?" somebody asks, at knee height.
You listen down the tube. A hiss and a rest, a hiss and a rest: she has the bag on Kizilbash, at the right rate, a long way off. It is not coming nearer. Past it is a saw.
The hatch at your shoulder shuts by hand. There are { wounded_place == wounded_in_sickbay:forty|nine} people on your side of it.

*   [Shut the hatch]
    ~ record(lost_ogawa)
    You turn the wheel until it stops turning. Through the steel you can still hear the bag. You stay with your ear to it, which is no use to anyone: a hiss, a rest. A hiss. You have her boy's name, and the neighbour's who minds him on Fridays.
*   [Go back, yourself]
    ~ spend(2)
    ~ board(14, 1)
    She has one leg through the grating and both hands on the bag. "I couldn't do both," she says. You cut the grating, and her boot. Something has come into the tube behind her; its red light goes along the wall and over your face. It stops at the cut. You have Kizilbash by the gown, and you do not stop.
-   { fact(lost_ogawa):The count is still one out. It is the woman from the silo.|With Ogawa in it the line is one short. It is the woman from the silo.}
-> sickbay_out

= sickbay_out
"Doctor," says a man from engineering, who ought not to be sitting up. "The ladder's humming."
You lay two fingers on the rail, as you would on a wrist. It is regular, and you have never felt one so slow.
"Everyone who can stand," you say.
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
Medical log, Emergency Hologram. At a quarter past ten I received some twenty callers, who did not sit. I spoke for six minutes on moulds, without notes, and I believe that two of them listened. In that time Doctor Crusher removed the patients by the tube. Two persons are not on her list: Nurse Ogawa, and a visitor in boots. I was not thanked. # codex: emergency-medical-hologram # codex: alyssa-ogawa # codex: lily-sloane
~ done("sickbay")
->->
