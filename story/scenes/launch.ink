// READS: pilot, believed, chase_end, handling, agreement, troi_drank, cochrane_promise, lily_tone, silo_saved, riker_view, tab_end, missile_weld, future_told; facts
// cochrane_gone, logbook_saved, pods_away; who holds tape, flask; clock(damage), clock(nerve), room_for(…).
// LEAVES: pilot (where Cochrane will not), third_seat, tape_aboard, launch_delay; damage, nerve; phoenix_repaired, where the coil is seen to;
// the tape with Cochrane or Riker, where it was in the tin. The three are in orbit, the booster is gone. Cochrane, where he did not go up, is in the bunker.
// FILM: (tell him); Geordi; hit it; stop the count, or look in your pockets; hit it.

// The coil is hot: 3 or more is wrong with her.
VAR launch_hot = false

// What it costs to do a thing by the book: half, where Marta is at the board.
=== function launch_book()
{ silo_saved ? Marta and pilot != pilot_marta and third_seat != seat_marta:
    ~ return 3
}
~ return 6

// Who sits on the left, as the others say it.
=== function launch_pilot()
{ pilot:
- pilot_cochrane: Cochrane
- pilot_la_forge: Geordi
- pilot_riker: Will
- else: Marta
}

// The tape is in the coffee tin.
=== function launch_in_tin()
~ return not holds(Cochrane, tape) and not holds(Lily, tape) and not holds(Riker, tape)

=== launch
# scene: launch
# view: Troi
# place: The control bunker, level two
{ fact(cochrane_gone) and pilot == pilot_cochrane:
    ~ pilot = pilot_la_forge
}
~ launch_hot = clock(damage) >= 3
"Four minutes, and counting," you tell a microphone with a general's name on it, and the shaft hears it from somebody large. { troi_drank == drank_along:You can taste pears.|{ troi_drank == drank_under:You used that voice on Cochrane at the fifth jar.|The Kells have stopped to listen. They thought last night that you could not be fond of anything.}} # codex: deanna-troi
By the coffee tin stands a card of Barclay's, with ears drawn on: TWENTY TO TWELVE. By then the Phoenix is at warp, or the Vulcans have gone by. What you stop the count for comes off that. # codex: reginald-barclay
{ pilot == pilot_cochrane:
    { clock(nerve) <= 2:
        -> launch_ladder
    }
    Zefram Cochrane is in the seat. { chase_end == chase_stunned:He went up with a wet cloth on his head, and no word to Will.|{ chase_end == chase_talked:He went up with his eyes shut, and told Geordi each time which rung it was.|He went up by himself, while nobody was looking.}} # codex: zefram-cochrane
- else:
    { pilot == pilot_marta:Marta Quill is in the seat, with the straps let out for her welding apron, and Will beside her.|{ pilot == pilot_riker:Will is in the seat, giving off good cheer at nobody, with Geordi beside him.|Geordi is in the seat, explaining it to Will, beside him.}} Cochrane has been gone since before dawn. # codex: zefram-cochrane
}
-> launch_third

= launch_ladder
# view: Troi
Zefram Cochrane is on the ladder. His boots go up a rung when you speak and stop when you do. At the nineteenth they have stopped altogether.
"I've forgotten something," he says. Under that there is nothing forgotten. It is a wall, and he is going along it with both hands for the door.{ handling == kept_in_drink: Last night they found him one, with a cork in it.|} He could still be talked up. He could be let off, and somebody else found. # codex: zefram-cochrane

*   { agreement == agreed_for_lily or cochrane_promise } [Say Lily's name]
    ~ advance(nerve, 1)
    "Lily," you say, and the loudspeakers say it after you.
    { cochrane_promise:"I had my hand up," he says, in a while. He looks for it. It is on the rung, and he moves it to the next.|You hear it go in, and drop. "That's cheating," he says. The boots go up.}
*   [Tell him what you take him for]
    { believed:
    - believed_money:
        ~ advance(nerve, 1)
        "You want an island," you tell him, and the whole shaft. "You've never once told us anything else. { agreement == agreed_for_money:It's written on a slate.|You'll get it from no one but her.}"
        "That's right," he says. Somebody here does not want him improved. The boots go up.
    - believed_more:
        ~ advance(nerve, 1)
        "Somebody who wound four kilometres of copper for money," you say, "and never priced it."
        "It was Lily who wound it." He thinks. "I priced it." He is ashamed of that, and cross, and on the crossness the boots go up.
    - else:
        You look for it. Will listened to him this morning, and believed none of it, and told you; and he can hear you looking.
        "It's all right," he says, to let you off. He has found the door.
        -> launch_other
    }
*   { troi_drank != drank_water } [Tell him how you feel yourself]
    ~ launch_delay += 1
    ~ advance(nerve, 1)
    "I should like to lie down," you say, and the shaft hears that somebody large would like to lie down. "{ troi_drank == drank_under:I had two more than you did|I had what you had}, and I've a count to do." "Is it the pears?" says Cochrane, in quite another voice. He goes up giving you advice, a rung to each piece.
*   [Bring him down. There are others]
    He comes down all nineteen with his face to the wall.
    -> launch_other
-   -> launch_third

= launch_other
# view: Troi
~ launch_delay += 9
He sits down on the cot under the stair. Nine minutes go, in looking at him. Who flies her?

*   [Will. He's up there already]
    ~ pilot = pilot_riker
    "Will?" He takes the time that you have known him to take twice. "I'll move over," he says.
*   [Geordi]
    ~ pilot = pilot_la_forge
    "I used to be him in the school play," says Geordi, going by. He touches Cochrane's shoulder as one touches a hull.
*   { silo_saved ? Marta } [Marta]
    ~ pilot = pilot_marta
    "WHAT?" says Marta Quill. You say it on her good side. "TWO WINTERS," she tells him, and goes up it in her apron.
-   -> launch_third

= launch_third
# view: Troi
{ (pilot == pilot_la_forge or pilot == pilot_riker) and not (silo_saved ? Marta):
    ~ third_seat = seat_barclay
    The third seat is Barclay's. He has said thank you to the ladder.
    -> launch_needle
}
That leaves the third seat. { pilot != pilot_la_forge and pilot != pilot_riker:Geordi wants it so openly that it warms the stair. }Barclay wants to be told no. { silo_saved ? Marta and pilot != pilot_marta:Marta wants people to stop breathing on her board.|}

*   [Barclay. Somebody should expect the worst]
    ~ third_seat = seat_barclay
    "Reg," you say. "They need someone who knows what can go wrong."
    "All of it," says Barclay. He has turned quite white, and steady.
*   { pilot != pilot_la_forge and pilot != pilot_riker } [Geordi. He has the eyes for it]
    ~ third_seat = seat_la_forge
    You say his name and he is on the ladder. What he calls back has numbers in it. # codex: geordi-la-forge
*   { silo_saved ? Marta and pilot != pilot_marta } [Marta. It's her weld]
    ~ third_seat = seat_marta
    "IF I SAID IT'D HOLD," says Marta, "I'LL SIT ON IT." { missile_weld:What she said was that it is pretty. |}She takes her own cushion.
*   { pilot == pilot_cochrane } [Ask Cochrane whom he'd have beside him]
    ~ third_seat = seat_barclay
    ~ launch_delay += 1
    ~ advance(nerve, 1)
    It takes him a minute; you put it on the card. "The nervous one," says the box over your head. "I'd like somebody up here who's worse." Barclay has wished since midnight to be mentioned. He has to be turned to face the ladder.
-   -> launch_needle

= launch_needle
# view: Troi
"Three minutes." Cabin pressure has an amber lamp. Its needle lies against the pin, and trembles when a boot goes by overhead, as one does that is only stuck. Eddie is on the phone, from the bar. { tab_end == tab_owed:"A hundred and fifteen dollars," he says, laid over something cold.|{ tab_end == tab_paid:"I only want to listen," he says, and lays the earpiece by Will's badge.|He has nothing to say. Behind him Nan Teller is saying it.}} # codex: eddie

*   [Count on]
    ~ advance(damage, 1)
    "Two fifty," say the loudspeakers, as sure as ever. You keep a hand over the lamp. In the cabin Will swallows, to clear his ears.
*   [Hit it]
    You have seen Will do it to a replicator. The needle jumps, and goes where it is painted to go. { silo_saved ? Pruitt:Pruitt enters it: struck, once, by order.|The lamp goes out.}
*   [Hold the count. Do it by the book]
    ~ launch_delay += launch_book()
    { fact(logbook_saved):Geordi's copy of the logbook gives it four lines, and Cochrane, in the margin, one: HIT IT.|The Air Force gives it nine pages, and mice have had six.} It ends in a screw. { launch_book() == 3:Marta has that out before you have turned the page.|} You write {hhmm(895 + launch_delay)} on the card, for warp.
*   [Ask Eddie. He runs a still by one of those]
    ~ launch_delay += 1
    "Not the glass," says Eddie. "The pipe. With a spoon." Otis Kell has a spoon. At the third tap the needle comes up. { tab_end == tab_owed:"A hundred and sixteen," says Eddie.|{ tab_end == tab_paid:He is pleased, and wipes a jar over it.|"Who's thirsty at this hour?" says Nan Teller.}} The minute goes on the card.
-   { launch_hot:
        -> launch_coil
    }
    -> launch_seat

= launch_coil
# view: Troi
"Two minutes," and a second lamp: number two coil. This needle does not tremble. It climbs, by a hair, whenever you look away, and the glass is warm under your thumb. {launch_pilot()} cannot see it from up there.

*   [Hit that one too]
    The lamp goes out. It comes on again redder, and the needle has taken no notice of you. It was never stuck.
    * *   [Hold the count, and let it cool]
        -> launch_cool
    * *   [Count on]
        -> launch_warm
*   [Count on, and tell them]
    -> launch_warm
*   [Hold the count, and let it cool]
    -> launch_cool

= launch_cool
~ launch_delay += launch_book()
~ advance(damage, -3)
{ clock(damage) <= 2:
    ~ record(phoenix_repaired)
}
"Holding," you say. { silo_saved ? Dez:Dez, who fits, goes up inside her with a bucket of snow.|Otis Kell goes up with a bucket of snow.} The needle comes down as it went up, whenever nobody is looking. You write {hhmm(895 + launch_delay)} under the ears.
-> launch_seat

= launch_warm
"Number two's warm," you say. "I'm counting on."
"So are we," says Will. He means it kindly.
-> launch_seat

= launch_seat
~ spend(1)
{ pilot == pilot_cochrane:
    -> launch_tape
}
-> launch_list

= launch_tape
# view: Cochrane
# place: The Phoenix
So you're in it, and it isn't the height, they've shut the door on that. There was something else. The big one's eighteen inches away, looking like cake{ chase_end == chase_stunned:, and you can still taste what he shot you with}. You go back over it, { missile_strike:{ lily_tone == lily_joked:the joke, the weld,|{ lily_tone == lily_confided:Lily being sick, not telling anyone,|the stove, the beans,}}|the jars, the jukebox,} and it's the tape. Nobody goes anywhere without music. # codex: phoenix

*   { holds(Cochrane, tape) } [Go through every pocket you have]
    Left inside, { holds(Cochrane, flask):the flask, hello|{ holds(Lily, flask):nothing, that's Lily for you|nothing}}. Right inside, pens. And the whole time you've been sitting on something square. You shove it in the slot, where there was an altimeter that Lily never believed.
*   { holds(Cochrane, tape) } [Stop the count]
    ~ launch_delay += 6
    "Hold it!" says the big one, and everything stops. He says what, a valve? You say the tape. It takes six minutes, and it's in your back pocket.
*   { launch_in_tin() } [Ask the voice to look in the tin]
    ~ launch_delay += 2
    "Lily's tin, under the bolts," you tell the ceiling, she's only got the one hiding place. There's a lot of rattling, from every side. Then it's coming up the ladder in {silo_saved ? Dez:Dez's|Otis Kell's} teeth.
    { room_for(Cochrane) > 0:
        ~ give(tape, Cochrane)
    - else:
        ~ leave(tape, "Phoenix")
    }
*   { holds(Lily, tape) } [Ask for Lily, on the set]
    ~ tape_aboard = false
    { fact(pods_away):
        ~ advance(nerve, 1)
        "Is he in it?" very small, out of some kind of barrel.
        "You've got my tape," you say.
        "You'd have to come and get it off me." She's over an ocean, she's falling, it's fine. "Look out of the left side, you old fool." The big one asks for the captain, quick, and it's gone dead.
    - else:
        Nothing. The big one tries it himself, and says the name of his ship, twice. She's got your tape, is all you know, and where's she gone?
    }
*   { not holds(Cochrane, tape) } [Ask the voice to sing it]
    ~ tape_aboard = false
    "Ma'am," you tell the ceiling. "It goes like this," and you give it the start. So at a minute ten, over every loudspeaker, she goes for it, that voice, and there's a note that she doesn't get to within a yard of. Somebody laughs, on the stair, and then it's a lot of them. You're one.
*   [Go without]
    ~ tape_aboard = false
    ~ advance(nerve, -1)
    "It's nothing," you say. It's only that you'd thought there would be music. You've got hold of a strap that doesn't go to anything.
*   { holds(Cochrane, flask) and charges(flask) > 0 and future_told != future_statue } [Have what's in the flask instead]
    ~ use_up(flask, 1)
    ~ tape_aboard = false
    ~ advance(nerve, 1)
    You've got the cap off when it comes to you that the big one isn't saying anything, he's doing it with both shoulders. So you hold it out. "To music," he says, God help him, and his eyes run. You'd still sooner have had drums.
*   { holds(Cochrane, tape) and future_told == future_statue } [Ask what that statue does with its hands]
    ~ launch_delay += 1
    "You've stood under it," you tell the big one. "What am I doing?"
    "Pointing," he says, "with the one. You've got the other behind you. I took that for modesty." So you put one behind you, in the back pocket, and there it is, it's been there three hundred years. You shove it in the slot.
-   -> launch_lift

= launch_list
# view: Riker
# place: The Phoenix
The last line on the checklist is in Cochrane's hand, and says MUSIC, with a box to tick. { pilot == pilot_la_forge:"It isn't a system," says Geordi. He has done the other forty.|{ pilot == pilot_marta:"HE'D NOT CROSS A YARD WITHOUT," says Marta.|You're in his seat. It's been sat in by a smaller man, for two winters, making up his mind.}} { riker_view == riker_doubts:Yesterday you told the captain that you had doubts of him. You'd like to have that back, before you go up.|The captain would have had a quotation for it.} # codex: william-t-riker # codex: phoenix

*   { not holds(Lily, tape) } [Send for the tape]
    ~ launch_delay += 2
    { holds(Cochrane, tape):It comes up hand over hand, with a message. "He says it goes with the seat," says {silo_saved ? Dez:Dez|Otis Kell}. "He says don't fast-forward."|Deanna finds it in the tin, with the bolts. It comes up hand over hand, in a cracked case.}
    { room_for(Riker) > 0:
        ~ give(tape, Riker)
    - else:
        ~ leave(tape, "Phoenix")
    }
*   [Strike it off, and fly her]
    ~ tape_aboard = false
    You put a line through it, the only one on that page.
*   [Tick it, and hum]
    ~ tape_aboard = false
    You give them eight bars, the trombone's part, since it's the one you know. {pilot == pilot_marta:"IS THAT HER OR YOU?" says Marta, and feels the frame.|"Are there words?" says Geordi.} Nobody ever asked for it twice on the Enterprise either.
-   -> launch_lift

= launch_lift
# view: Riker
{ launch_delay == 0:
    ~ halt(launch_window)
}
~ spend(3)
"One," says Deanna. It starts in the seat. Somebody's old war goes off underneath you; catwalks go down past the glass, and then it's blue. { tape_aboard:The tape has drums, and nothing else aboard keeps time.|{pilot == pilot_cochrane:Cochrane|Somebody}'s humming, or it's the hull.} # codex: intercontinental-ballistic-missile # codex: william-t-riker
The noise stops. A lamp should say that the booster's spent, and doesn't. Under the floor something's knocking. { third_seat == seat_la_forge:"It's dry," says Geordi. "There's no heat below the—"|{ third_seat == seat_marta:"IT'S A WIRE," says Marta, who has her palm on it.|"It's dry," says Barclay. "I've been counting since the road."}}

*   [Take it step by step, off the card]
    ~ launch_delay += 3
    There are nineteen steps, and { pilot == pilot_cochrane:Cochrane says them with his eyes shut, out loud, in order. The twelfth's one that somebody wrote down wrong.|you read them out like a menu, so that everybody should feel there was a choice.} At nineteen there's a kick in the back, and the knocking's gone.
*   [Drop it, lamp or no lamp]
    ~ advance(damage, 1)
    You pull the handle. It wasn't quite dry. The rest goes out sideways, and so do you, twice round. The booster passes the glass, near enough to read AIR FORCE.
*   [Hit it]
    { pilot == pilot_cochrane:Cochrane opens one eye, gives that panel the look that Eddie gives him, and hits it.|You hit it, with the flat of your hand.} There's a kick in the back, and the knocking's gone.
*   [Ask the third seat]
    { third_seat:
    - seat_la_forge:
        ~ launch_delay += 2
        "It thinks it's still on," says Geordi, "because the sense lead shares a clamp with the squib, so what you'd want's a—" You get two minutes, with both hands. In the second he puts an elbow on something, and there's a kick in the back.
    - seat_marta:
        ~ launch_delay += 1
        "HOLD THIS," says Marta, and it's her sock. The boot's for the pipe behind her cushion. She gives it the heel, and there's a kick in the back. "LEFT THREAD," says Marta.
    - else:
        ~ launch_delay += 1
        "It'll go on sixty," says Barclay, "it says so, in a note, to a note." He does the rest out loud, and by forty so do you all. On sixty there's a kick in the back. Barclay thanks it.
    }
-   -> launch_up

= launch_up
# view: Riker
Nobody weighs anything. { pilot == pilot_cochrane:Cochrane has his eyes shut, and the throttle in both hands.|Your stomach inquires, and is told.} Past {third_seat == seat_la_forge:Geordi, who follows it with his whole head|{third_seat == seat_marta:Marta, who knows it|Barclay, who says excuse me}}, comes a bolt that was over.
{ pilot == pilot_cochrane:
    "What's that?" says Cochrane, and looks.
    It has crossed the window before he sees what's behind it. { future_told == future_ship:"You said there was a ship," says Zefram Cochrane. "You never said this."|"You never said," says Zefram Cochrane.} All that blue is on his face, with the weather going over it.
- else:
    "Is that important?" says {third_seat == seat_marta or pilot == pilot_marta:Marta, not loud|Barclay}. It has come to rest against the window, with a planet behind it, and for some time nobody answers.
}
~ done("launch")
-> camera

// Nobody watched: heard from the bar, over a wall phone. A tunnel.
=== launch_unwatched
# place: The Crash & Burn, a wall phone
{ fact(cochrane_gone) and pilot == pilot_cochrane:
    ~ pilot = pilot_la_forge
}
{ pilot == pilot_la_forge or pilot == pilot_riker:
    ~ third_seat = seat_barclay
}
{ holds(Lily, tape):
    ~ tape_aboard = false
}
{ pilot == pilot_cochrane and clock(nerve) < 4:
    ~ launch_delay += 6
}
{ launch_delay == 0:
    ~ halt(launch_window)
}
Eddie had the phone off its hook. There was a lady counting, { launch_delay > 0:and she stopped, and somebody said a tape, and she went on|and she never missed one}. Then you couldn't hear for the jars, and then for the hill. Nan Teller says it went up on a white string, and that {pilot == pilot_cochrane:the Doc had a window seat|there was somebody waving}. # codex: eddie # codex: phoenix
~ done("launch")
->->
