// READS: handling, repairs_barclay, troi_drank, cochrane_place, cochrane_word, cochrane_promise, silo_saved, lily_tone, lily_came, agreement, future_told, tab_end,
// last_call, riker_view, touch_answer, landing; facts cochrane_told_all; holds(Cochrane, …), holds(Lily, flask), holds(Lily, tape), charges(flask), clock(nerve).
// LEAVES: chase_end, the_chase_twig; cochrane_gone, or he is brought back; cochrane_willing where he was talked back; nerve. Where he is gone, what he had in his
// coat is in the silo (the tape in the coffee tin).
// FILM: Geordi; breakfast; stay up; the phaser in his hand; stun him.

// He has been given something to eat.
VAR the_chase_fed = false
// The phaser lies on the snow.
VAR the_chase_laid = false
// He has bolted once already.
VAR the_chase_bolted = false
// His flask is on a twig. R: dollar_signs.
VAR the_chase_twig = false

=== the_chase
# scene: the-chase
# view: Riker
# place: The woods above the silo
{ handling:
- kept_at_work: "He put the spanners back first," says Geordi. "In their outlines."
- kept_in_drink: "He's taken what was left," says Geordi, "and Otis Kell's hat."
- else: "He was whistling," says Geordi.
}
Cochrane has run, and behind the silo the mud's frozen too hard to show which way. At eleven the only man who can fly her has to be in a chair. { cochrane_promise:He'd promised, too, with his hand up; he told you so himself.|{ agreement == not_agreed:He never said he would fly.|You like him; you'd thought that was enough.}}{ last_call == call_riker: The last from the ship was "They are aboard, do not". Do not lose this one.|} # codex: william-t-riker

*   [You. { cochrane_place == cochrane_in_woods:You know whose still he lodged at|Find out what's gone from the kitchen}]
    { cochrane_place == cochrane_in_woods:Hollis Wray's still is half a mile in, and somebody has put fresh wood under it and gone on, uphill. He can't be far, then. He stopped to see to the fire.|Nothing's gone, says Nan Teller; he stood in the flap, and looked at the soup, and went off up the hill. You've had cadets like that. They go to where they can still see the shuttle.}
*   [Deanna. She'll feel where he went]
    ~ spend(2)
    { troi_drank:
    - drank_along: She's green, and steers by it. "He feels as I do," she says, and has you stop wherever he stopped.
    - drank_under: "He'd like to be found," says Deanna, with one eye shut against the lamp, "by somebody else. I know, I drank him down to it."
    - else: "He doesn't want to see me," she says. "I'm the one who doesn't drink." So she goes wherever she feels least welcome, and you come after.
    }
*   [Geordi. He can see where a hand was warm]
    He takes you up from fir to fir: a palm here, a forehead here. "Bark's a rotten conductor, see, so it keeps," he says, and goes on to snow. # codex: geordi-la-forge
*   { silo_saved ? Dez } [Dez. A boy knows where you go to be let alone]
    ~ spend(1)
    ~ rumour_grows(1)
    Dez Amaya, who's fifteen, takes you by a way that's mostly under things. "That's mine," he says, of a hollow log, and "that's where Pruitt cries." He knows which prints are the Doc's, because the Doc goes round a puddle. On the way he asks Geordi what he is, quite politely, and is told.
*   { not (silo_saved ? Dez) } [Nobody. Put out the lamp, and listen]
    ~ spend(3)
    You have Geordi sit on his hands. Some minutes of dark, and the cold coming up through your boots, and then, well up the hill, a man apologises to a branch.
-   ~ spend(4)
    Above the second gully it's snow, and a coat goes between two trunks. {cochrane_place == cochrane_in_woods:He knows these trees. He's still got his hands out in front of him.|He's got his hands out, as he does on the flat.}

*   "Doctor! Breakfast!"
    The coat stops. "What is it?"
    "Eggs!"
    "You haven't got any eggs!" And he's off. But he had to think.
*   [Not a word. Go round by the gully]
    ~ spend(2)
    You and Geordi go up the ice on your hands. When you look over the top there's a line of prints, that comes as far as a tree and leaves off.
*   [Call out Lily's name]
    { agreement == agreed_for_lily:
        ~ advance(nerve, 1)
        He stops, with one foot up, and looks back down at the light, for long enough that you could have got to him. You don't. Then he puts his sleeve across his face and goes on.
    - else:
        { lily_came == came_dying:"You left her on a stair!" says the hill.|{ lily_tone == lily_confided:"She's scared of it too!" says the hill. "She told me!"|{ lily_tone == lily_joked:"She'd be laughing!" says the hill.|"She's got beans to think about!" says the hill. You'd give something to know what that means.}}} He's going away from you as he says it.
    }
*   [Hum what was on the jukebox]
    ~ spend(1)
    ~ advance(nerve, 1)
    You've a fair trombone, without the trombone. You give him the part with the drums. At the second time round there's somebody putting in the bass, up there, flat, he can't help it; and Geordi goes up the bank toward the bass as quick as he can. It stops at a wrong note. Yours, Geordi says afterwards.
-   -> the_chase_tree

= the_chase_tree
# view: Cochrane
So you're in a tree. You thought, they'll walk right under, because if there's one thing everybody knows{ fact(cochrane_told_all):, they've likely got it on a plaque,} it's that Zefram Cochrane doesn't go up things. Both arms round the trunk, eyes shut. {repairs_barclay == 2:If they'd only sent the plumber.|{ holds(Cochrane, flask) and charges(flask) > 0:There's the flask, and you'd need a hand for it.|You could do with a drink, and you'd need a hand for it.}} # codex: zefram-cochrane

*   [Tell them you're thinking]
    ~ advance(nerve, 1)
    "I'm thinking!" you tell them.
    "Take your time," says the big one, the way you'd talk to a horse on a roof. So you do, you think about down, one branch at a time, and when you open your eyes you're on the last one.
*   [Stay up. They'll go by]
    They do go by. Then the one with the eyes comes back, and you remember the eyes. "You're a lovely colour," he calls up, and somebody must have kicked him. The branch goes off under you with a bang.
*   [Drop, and run for it]
    ~ spend(2)
    You drop, on to something soft, which says "hey", and begins explaining that you've got its arm. You get four strides off him and then it's uphill, and your knees won't.
*   { not (handling == kept_in_drink and holds(Cochrane, flask) and charges(flask) > 0) } [Do an owl]
    ~ spend(1)
    You do the owl. It's a good owl, you did it for Lily once and she threw a boot at it.
    "That's an owl," says the big one, underneath.
    "At thirty-six degrees?" says the other, and then there's a bit of a silence, while they're kind about it. You climb down to save anybody saying anything. The last branch isn't one.
*   { handling == kept_in_drink and holds(Cochrane, flask) and charges(flask) > 0 } [Let go with one hand, and get at the flask]
    ~ use_up(flask, 1)
    ~ advance(nerve, 1)
    It takes one hand and your teeth, and then it's pears all the way down, and you find you're up a tree with one arm, the way you'd have an arm round a friend. You even look. It's eight feet. You've fallen farther than that off a stool, and you do, more or less, off this.
-   -> the_chase_ground

= the_chase_ground
# view: Riker
~ spend(4)
Cochrane's got his back against a fir, and one arm round behind it. He's blue. It's half a day since he ate anything hot.
There's a phaser in your coat. On its lightest it'd put him out for an hour. # codex: phaser

*   [Give him what you've got in your pockets]
    ~ the_chase_fed = true
    ~ advance(nerve, 1)
    You've a heel of Nan's bread, { tab_end == tab_danced:and three onions, fried, in a twist of paper, that she slipped you for the dance|with a bit of fried onion in it}. You break it and take the small half yourself. He eats his with both hands, and so lets go of the tree.
*   [Keep the phaser in your hand, along your leg]
    It isn't pointing at anything. "That's not a torch," he says. He's been in bars all his life.
*   [Lay the phaser on the snow between you]
    ~ the_chase_laid = true
    ~ advance(nerve, 1)
    You put it down with the grip his way. It makes a small black hole for itself. "What's it do?" he says, and you tell him. He looks it over without touching. { riker_view == riker_doubts:You put your doubts down in front of the captain yesterday, much the same way round.|"And you just hand those about," he says, "where you're from?"}
*   { tab_end == tab_owed } [Tell him that Eddie's coming up to be paid]
    ~ advance(nerve, 1)
    "At noon," you say. "With the slate."
    "A hundred and fifteen," says Cochrane, and he smiles for the first time since supper. "You can always count on Eddie. He's never once asked what I was for." He thinks about noon, and what would have to come before it.
*   { tab_end != tab_owed } [Sit down in the snow beside him]
    ~ spend(2)
    ~ advance(nerve, 1)
    You sit, with your back to the next tree. It goes straight through your trousers. "This is terrible," you say. "It's better up against the bark," says Cochrane, and shows you how he's got his coat. You shift over. Neither of you has looked at the other yet.
-   { cochrane_word == told_lie:"You said you were buying," he says. "I could have done it for a buyer. But|{ future_told == future_ship:"The ship's all right," he says. "I liked the ship. But|"You keep saying how it comes out," he says. "And}} you came all this way for a fellow. { fact(cochrane_told_all):He's twenty foot high. |}He isn't here. There's just me, and I can't go up a tree."
    "If he goes," says Geordi, low, "it's you or me in that seat." And Cochrane's hand has gone to the next trunk.

*   [Talk him back]
    { clock(nerve) >= 4 or cochrane_promise or holds(Lily, flask) or holds(Lily, tape):
        -> the_chase_talked
    }
    "I know you," you say, and it's the wrong end to have started from. He's nodding before you've finished. "That's it," he says, "that's what everybody does," and he's away, round the tree, quite fast, with his hands out.
    ~ the_chase_bolted = true
    * *   [Stun him, then]
        -> the_chase_stun
    * *   [Let him run]
        -> the_chase_go
*   [Stun him, before he bolts]
    -> the_chase_stun
*   { the_chase_fed or the_chase_laid } [Tell him to run, and count aloud to ten]
    "Go on, then," you say. "I'll count." You shut your eyes. At four there's snow coming down, at six it stops. "What happens at ten?" he calls, quite near.
    "I hadn't thought. I'd have to go and get in it myself."
    He comes back to see if you mean it. You're still counting.
    -> the_chase_talked
*   [Let him go]
    -> the_chase_go

= the_chase_talked
~ chase_end = chase_talked
~ advance(nerve, 1)
~ record(cochrane_willing)
{
- cochrane_promise: "You had your hand up," you say. "It wasn't to us. Nobody from where I come from was there."
- holds(Lily, flask): "Lily has your flask," you say. "I can't answer for what she'll do with it, if there's no one there to give it back to."
- holds(Lily, tape): "Lily has your tape," you say. "She's got it up there, in the dark, and I don't believe she even likes it."
- the_chase_fed: You give him your own half of the bread. "Then come as you are," you say. "I'll be in the next seat, and I'll be sick first."
- else: "Then come as you are," you say. "I'll be in the next seat. I'll be sick first, if that's any help."
}
{ cochrane_promise:"That's right," he says, after some thought. "That was just me."|{ holds(Lily, flask) or holds(Lily, tape):"No," he says. "She's got no respect for property."|"You would, too," he says, looking you over.}} He gets up. His knees do it in two goes. All the way down he walks between the two of you, and tells Geordi which trees to go round. # codex: phoenix
-> the_chase_end

= the_chase_stun
~ chase_end = chase_stunned
~ advance(nerve, -1)
{ the_chase_laid:You have to bend for it{the_chase_bolted:. |, and he sees what for, and goes. }|{ the_chase_fed:He still has crumbs on his coat. |}}He's got five steps when you fire. He goes full length, and his face makes a print with the mouth open.
The heart's all right, says Geordi. You carry him yourself. { touch_answer == told_of_boyhood and not (landing ? Picard):You had a model of his ship once, with fur on. It's on the path that you think of it.|Halfway down his hand closes on your collar, as it does on any rail.}
-> the_chase_end

= the_chase_go
~ chase_end = chase_let_go
~ record(cochrane_gone)
{the_chase_bolted:You don't go after him.|You keep your hands where they are, and he backs off, one tree at a time.} { the_chase_fed:He licks the onion off his thumb, and looks at you, and goes.|He looks back, from the next tree and the one after, to see what you're going to do it with.}
{ holds(Cochrane, tape):
    ~ leave(tape, "silo")
    Twenty yards off he turns, and something comes over, underarm, and you catch it: a tape, in a cracked case. "That goes with the seat," he says. You'll put it in the bunker, in the coffee tin, with the bolts.
}
{ holds(Cochrane, flask) and charges(flask) > 0:
    ~ leave(flask, "silo")
    ~ the_chase_twig = true
    He holds up the flask to the pair of you, and hangs it on a twig, for whoever it's to be.
}
"{ cochrane_word == told_lie:Which way's this coast?|Tell Lily it wasn't the weld,}" he says. After that there's snow coming off branches, farther up each time. Geordi watches longer than you can. "He's stopped," he says. And then: "No." # codex: prime-directive
-> the_chase_end

= the_chase_end
~ spend(6)
~ done("the-chase")
-> camera

// Nobody watched. A tunnel.
=== the_chase_unwatched
# place: The silo, a wall phone
~ chase_end = chase_stunned
~ advance(nerve, -1)
"Bunker, who's that? Counsellor? It's Barclay. They've got HIM. Yes. No, over Commander Riker's shoulder. Commander La Forge says that it was the lightest setting, and he'd climbed a tree. No, I don't think he fell out of it. He's to be put on the cot under the stair. Somebody should take his boots off. I could take his boots off." # codex: reginald-barclay # codex: zefram-cochrane
~ done("the-chase")
->->
