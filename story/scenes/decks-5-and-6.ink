// READS: confidant, half_lives, third, third_end, line_end, named_them, seal_order, hatch_end, hears, defiant_end, worf_arrival, worf_post, lounge_truth, voss_lives;
// deck_16_half(), deck_is(5, …), deck_is(6, …), decks_lost(), holds(Worf, mekleth), fact(lost_daniels), fact(lost_hawk), fact(lost_voss).
// LEAVES: stretcher, stand, worf_insult, worf_gone; obsession, trust; lost_daniels, if he goes alone; deck 4 sealed, and people on it; the mek'leth on the bridge,
// where Worf is made to leave it; decks_worf_here. Picard goes into the observation lounge, and Crusher and Lily are on the bridge.
// FILM: Wilkins; stand where they are; no; the thing that will hurt him; off the bridge; the chair to Beverly.

// Worf is still on the bridge when the captain leaves it. R: observation_lounge.
VAR decks_worf_here = true

// Who stands at tactical: Daniels, and where he is gone Azar, who counts; and "him" or "her".
=== function decks_tactical()
{ fact(lost_daniels):
    ~ return "Azar"
}
~ return "Daniels"
=== function decks_him()
{ fact(lost_daniels):
    ~ return "her"
}
~ return "him"

// Who sits at the conn.
=== function decks_conn()
{ not fact(lost_hawk):
    ~ return "Hawk"
}
{ voss_lives and not fact(lost_voss):
    ~ return "Voss"
}
~ return "Royse"

=== decks_5_and_6
# scene: decks-5-and-6
# view: Crusher
# place: Deck 2, a ladder head
You listen before you look, and none of them is short of breath: nobody has run after them. They come up hand over hand, and have thrown the rifles away. # codex: beverly-crusher
"You fire, and it just goes green," says a steward. { deck_is(5, assimilated) or deck_is(6, assimilated):Five and six are gone, in the time it takes to lay a table.|They are on six, he says, and coming up to five.}
Lily Sloane has one end of the only stretcher. Wilkins bubbles, and has stopped talking. Dyson talks: two ankles; he minds the escape pods.{ half_lives: {deck_16_half()}, in the blankets, draws a breath every five seconds, to the tick.}{ third_end == third_spared: {third_name()}, roped to a hydrant, draws none that you can hear.} Who goes next? # codex: richard-wilkins # codex: dyson

*   { half_lives } [{deck_16_half()}, in the blankets]
    ~ stretcher = stretcher_half
    ~ advance(trust, 1)
    The steward gets up, and goes to sit somewhere else. "Him?" says somebody. { deck_16_is_woman():"Her," you say.|"Him," you say.} Lily takes the feet. "There's a thank-you in there," she tells you, on the stairs. "Under the clicking." You had missed it.
*   [Dyson, for the pods]
    ~ stretcher = stretcher_dyson
    A talker can wait; you have taught that. But somebody may want those pods. From where you set him down he can see the clamps, and he has begun to count them. Wilkins you hang over a table's end, bad side low, with a boy to hold his belt.
*   [Wilkins, who has stopped]
    ~ stretcher = stretcher_wilkins
    You roll him, bad side down. "There you are, Richard." It drops, and evens. Dyson is telling somebody's back how one lifts a man by other parts than his ankles.
*   [Ask Lily Sloane, who has carried all of them]
    ~ stretcher = stretcher_dyson
    ~ advance(trust, 1)
    "Me?" says Lily Sloane. She has had the weight of them, though, and has thought about it. "The quiet one keeps, if you tip him. That one knows how the lifeboats come undone." You'd have said the other. You tip Wilkins over a table's end, and he drops a tone, and keeps.
-   Overhead Jean-Luc is giving orders. You can't find where in them he breathes. { confidant == told_beverly:At your door, yesterday, with his dream, he stopped for air at every other word.|Whatever woke him yesterday, he did not bring it to your door.}
-> decks_bridge

= decks_bridge
# view: Picard
# place: Bridge
~ spend(4)
"That's {say_number(MIN(22, decks_lost()))} decks, sir," says {decks_tactical()}. { named_them:At ten you gave the ship their name; now people say "they".|You kept their name for the bridge, and the others have had to find one.} The ladder waits to be told something. # codex: borg

*   [Fall back, one deck at a time]
    ~ stand = stand_fell_back
    ~ defend(4, 20)
    "We shall give them four, and then three. Nobody is to be last for more than a minute." { hatch_end == hatch_last:You have tried being last.|{ hatch_end == hatch_shut:You have shut a hatch tonight, bolt by bolt.|You have held a hatch tonight, for a minute, and know what came over it.}} It goes down the ladder by word of mouth, and you hear it arrive: they are glad.
*   [Ask {decks_tactical()} what is left to do]
    ~ stand = stand_asked
    ~ defend(4, 10)
    "Me, sir?" {decks_tactical()} thinks. "Cut the ladders, all but one, and sit by that. { seal_order == seal_wide:You shut three decks at the start, and it was worth an hour.|It's what I'd have done at the start, if I'd been let.}" You have it done. It is sensible, and you mind that very much.
*   [They stand where they are]
    ~ stand = stand_ordered
    ~ advance(obsession, 1)
    "They are to stand where they are."
    "With what, sir?"
    You say it over, so that it may be written down.
*   [Ask Worf how it was done on eleven]
    ~ stand = stand_asked
    ~ defend(4, 10)
    ~ spend(1)
    { line_end:
    - line_held: "They counted," says Worf. "Each stood to hear the next number." He sends a woman to the ladder who can do it aloud. It begins at one. By ninety the people on the rungs are saying it with her, and have turned round, to face down.
    - line_spent: "With twelve people," says Worf. He walks the length of the ladder and back. "I see seven here whom I would ask." The seven have heard. You tell him that he need not ask them, and have the hatch wedged with a bench.
    - else: "I did not hold it. I kept those who were on it." He gives the ladder four places to go to, one above another, and the word for going. They have left the first before he has said it twice.
    }
-   "There's nine of mine on six," says {decks_tactical()}, "where the order can't reach them. I'd like leave to bring them up." # codex: padraig-daniels

*   [Go with {decks_him()}]
    ~ advance(obsession, 1)
    ~ spend(3)
    ~ defend(4, 9)
    You are first on the ladder. On six something turns a lens on you, and you have it by the hoses. The nine have all been got past you, and {decks_tactical()} has said "Sir" three times, before you see that there is nothing on the end of the hoses.
*   ["Yes. Quickly"]
    ~ defend(4, 9)
    {decks_tactical()} looks down the ladder, twice, and goes. Nine come up it. The last says who is behind him, holding the way. The hand that comes next over the rim has that sleeve on it, and is grey to the wrist, and Worf puts a boot on the hatch.
    { not fact(lost_daniels):
        ~ record(lost_daniels)
    }
*   ["No"]
    "Sir," says {decks_tactical()}. The pipe under the rail is knocked on, three and two: still here. It comes every half minute. At the fifth nothing comes.
*   [Knock to them, by the pipe, which way to come]
    ~ defend(4, 5)
    ~ spend(2)
    {decks_tactical()} knocks it on the pipe under the rail, with a stylus: the tubes, aft, and the number of a hatch. The number is knocked back. Five people come out of a wall on three, grey to the hair with lagging. The other four had stayed by the pipe, they say, in case there should be more.
-   -> decks_worf

= decks_worf
# view: Picard
~ spend(4)
"There are two ways to keep a ship from them," says Worf. "We have used one. { defiant_end == defiant_spent or defiant_end == defiant_burned:The Defiant went by the other, and it was a good end.|I had begun upon the other yesterday, in the Defiant.} Destroy her." # codex: worf # codex: auto-destruct
"He's right," says Beverly, who has come up with the stretcher, and Lily Sloane. "Give me two hours, and I'll have them all in pods." The bridge has stopped work to hear you answer{ hears >= 2:; so have the others, next door}.

*   [Ask him to say it again]
    ~ worf_insult = insult_asked
    "Once more, Commander. I should like it to be heard." He says it once more, in the same words, a tone louder. Now it has been heard, by thirty people; {decks_conn()} has shut both eyes. "No," you say.
    -> decks_look
*   [Say what will hurt him]
    ~ worf_insult = insult_said
    You find it ready. "{ worf_arrival == worf_taken:You had to be carried off your own bridge, yesterday|{ worf_arrival == worf_asked:I asked you, yesterday, and you chose to be fetched|{ worf_arrival == worf_ordered:It wanted an order to bring you off your own bridge, yesterday; but you came|You came to me in a box, yesterday, with your ship burning behind you}}}," you say. "I see it has left you a taste for the pods." And since you stood by him once in their Great Hall, when a word was said of his house, you add the word. # codex: klingon
    -> decks_dismissed
*   [Swallow it]
    ~ worf_insult = insult_swallowed
    { clock(obsession) > 0:
        ~ advance(obsession, -1)
    }
    You have a thing ready to call him: it is about the Defiant, and well turned. You hear it to the end, in your own voice, and shut your mouth. { worf_post == worf_to_sickbay:He bled on this carpet yesterday, and went where he was sent.|He bled on this carpet yesterday, and did not look down.} "I have heard you," you tell him. "No."
    -> decks_look
*   [Ask Miss Sloane, who is nobody's officer]
    ~ worf_insult = insult_swallowed
    ~ advance(trust, 1)
    It gains you a moment. You have a thing ready to call him, and must get it down. "If my truck filled up with those," says Lily Sloane, "I'd get out and burn it, and I had to steal that truck twice." Somebody laughs, and is sorry. "Thank you," you say; and then, to Worf, "No."
    -> decks_look

= decks_dismissed
# view: Picard
Worf looks you over: a blade whose weight he thought he knew.

*   ["Return to your post"]
    { worf_arrival == worf_asked or worf_post == worf_at_tactical:
        He returns to it, and stands there with his face to the wall.
    - else:
        ~ decks_worf_here = false
        "I had one," says Worf. "I will find another." You hear each rung of the ladder.
    }
*   [Send him off the bridge]
    ~ decks_worf_here = false
    "You are relieved." He turns his back on you, as a whole Council did, that day in the Hall, when only you faced him. Then he goes.
*   { holds(Worf, mekleth) } [Have him leave his blade]
    ~ worf_gone = true
    ~ decks_worf_here = false
    ~ leave(mekleth, "bridge")
    "You may leave that here." It is held out to you flat, across both palms, and you do not take it. He lays it on the seat of your chair, with the edge to the back, and is gone by the ladder.
-   -> decks_look

= decks_look
# view: Picard
~ seal(4)
~ defend(4, 30)
You have deck four shut. Everybody on the bridge has found something to read.

*   ["Who else agrees with him?"]
    "I do, sir," says {decks_conn()}, to the panel. Then a steward, by the door, whom you would not have thought to ask. { lounge_truth:You told your officers yourself what Hayes wrote of you, and they were angry on your behalf.|You never read your officers what Hayes wrote of you; they have come to it on their own.} "Thank you," you say. "Beverly. The chair."
*   [Tell them that nobody leaves this ship]
    ~ advance(obsession, 1)
    You tell them so. It has Wolf 359 in it, and the colonies, by name; and at the end {decks_conn()} says "Aye, sir," and looks at Beverly, who has got into your chair while you spoke{ worf_gone:, and has a blade across her knees}. # codex: wolf-359
*   [Give Beverly the chair, and go]
    "You have her, Beverly."
    "I've two hundred people on ladders," says Beverly. She wipes her hands, and sits{ worf_gone:, with a blade across her knees}.
*   { confidant == told_beverly } [Ask Beverly whether you are fit]
    { clock(obsession) > 0:
        ~ advance(obsession, -1)
    }
    She knows how you slept; you told her, at her door, before Typhon. "You haven't breathed below the collar since half past seven," says Beverly, for you alone. "I'd have to put that in the log. So ask me for ten minutes by yourself." You ask her for ten minutes by yourself. She sits down in your chair{ worf_gone:, with a blade across her knees}.
-   ~ spend(6)
    Nobody is in your way to the lounge, and two people move. You take a rifle, to clean.
    ~ done("decks-5-and-6")
    -> camera

// Nobody watched. A tunnel.
=== decks_5_and_6_unwatched
# place: Bridge, the translator
~ worf_insult = insult_said
~ decks_worf_here = false
~ seal(4)
~ defend(4, 30)
Translator of the bridge, two minutes to eight: one word, in Klingon, by the captain to Commander Worf. It has three renderings, of which it recommends none. There follow steps to a ladder, steps to a door, and after a time a doctor's voice, asking whether anybody knows how this chair goes down. # codex: worf # codex: klingon
~ done("decks-5-and-6")
->->
