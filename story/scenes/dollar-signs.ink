// READS: chase_end, handling, agreement, cochrane_promise, cochrane_word, future_told, lily_tone, troi_drank, tab_end, dead_covered, silo_saved, earth_on_screen,
// repairs_barclay; facts cochrane_gone, cochrane_told_all, phoenix_repaired; the_chase_twig; holds(Cochrane, flask), charges(flask), clock(nerve).
// LEAVES: believed; nerve, rumour; cochrane_willing, cochrane_told_all; pilot, where Cochrane is gone. Else he is in the seat, asleep. The lid is off.
// FILM: one eye; money; what he does about heights; quote him to himself; fair enough.

// What he said that it was for: 0 money, 1 the sum, 2 mankind.
VAR dollar_signs_said = 0

=== dollar_signs
# scene: dollar-signs
{ fact(cochrane_gone):
    -> dollar_signs_empty
}
-> dollar_signs_seat

= dollar_signs_seat
# view: Cochrane
# place: The Phoenix, the middle seat
{ chase_end == chase_talked:You came up on your own legs, forty feet of ladder with your eyes shut and the big one's hand in your back, and now you're in the seat|You woke up in the seat, with your boots off and a taste of batteries}, flat on your back, and all there is to look at is up. Up's got half a lid on. { silo_saved ? Dez:Dez, who never gets to shout, shouts "Clear!"|Somebody shouts}, and the Kells' winch takes it off, and there's a hole with grey sky in it, and the Moon. # codex: zefram-cochrane # codex: luna
{ dead_covered:The light goes by you and down, to where there's four coats on a rail, and somebody hung them straight.|The light goes by you and down, you know what to, and you don't look.}
"Would you look at that," says the big one, from the next seat.

*   [Tell him it's been done]
    "It's been done," you say. "There's two golf balls on it, and a car."
    "I know," he says. "I was sick on a swing in Tycho City. You go up, and you've lots of time to think about it." You wait for him to be kidding, and he isn't. # codex: tycho-city
*   [Look, with one eye]
    You give it one eye, and save the other for the straps. "There's a lake on it," he says. "You can hire a boat." You can do the lake. It's the boat you can't get round. # codex: lake-armstrong
*   [Ask who lives there]
    "Who've you got on it?" you say.
    "Plumbers, mostly." { repairs_barclay == 2:"Good," you say. You'd thought that Reg was only saying it.|"On the Moon," you say. "Somebody's got to," he says, "it's all pipes."} Plumbers you can believe in. # codex: new-berlin
*   [Ask him to put the lid back]
    ~ advance(nerve, -1)
    "Could they put it back?" you say. "Just till it's time?"
    He doesn't laugh, which is worse. He puts his arm up, straight, so the cuff's between you and the thing, and keeps it there, you can hear the shoulder creak. "Say when," he says. You last about as long as his arm does.
-   "{ cochrane_word == told_lie:Seeing that I'm not buying|Between ourselves}," he says. "What did you build it for?"
<> { lily_tone == lily_confided:Lily never asked, she was too busy being sick.|{ lily_tone == lily_joked:Lily said it was cheaper than a dog.|Lily never asked, she sold a stove.}}

*   [The sum. It came out]
    ~ dollar_signs_said = 1
    You hadn't meant to go near that. "There was a sum," you say. "I'd had it since I was a kid, you don't put a thing like that down, you only put things on top of it. And one night I'm under the bus with a lamp, and Eddie won't serve me, and it comes out. Like that. Both sides the same." The winch is ticking. "I thought somebody'd be round to take it back."
*   [Something fine, with mankind in it]
    ~ dollar_signs_said = 2
    So you give him mankind. You give him the cradle, and a torch that's handed on, it's got Hollis Wray's voice, the one he uses for wet coal, and you can't find a way of getting off. At the end there's a brotherhood.
*   [Money. The island, and who's on it]
    ~ dollar_signs_said = 0
    "Money," you tell him. "You sell it, to anybody, I had a list. And there's an island, {agreement == agreed_for_money:you've got it down on the slate|way down, where it stays warm}, with girls on, and not a button among them, and nobody comes over the hill with a torch. I never thought of stars." # codex: dollar
*   { agreement == agreed_for_lily or lily_tone == lily_confided } [For somebody to talk to of an evening, who knew sums]
    ~ dollar_signs_said = 1
    "She'd come and look over my shoulder," you say. "Lily. She'd left school at ten, they'd shut it, and she'd say, that can't be right, and it'd be the one line I'd fudged. So you unfudge it. And one night there aren't any left, and it comes out, both sides the same, and neither of us knew what to do with our hands. So we started on the tank."
-   ~ spend(4)
"And then flying it?" says the big one.

*   [Tell him what you do about heights]
    "I got up on Eddie's roof once, for a bet," you say. "They had to pass me up my supper. I like a train. There was one went out of Havre, you could get down off it any time, and there it still was." # codex: train
*   [Ask him if he gets scared]
    "Do you get scared?" you say. "Up there?"
    "Every time. I sit where they can't see my left foot." You look, and it's going now.
*   { chase_end == chase_stunned } [Ask what he'd have done if you hadn't run]
    ~ advance(nerve, 1)
    "Walked down with you," he says. "And you'd have got in by yourself?" You'd like to tell him no. "You didn't give me time to find out," you say. He thinks that over, and gets out the thing he did it with, and shows you how it's locked, and puts it up behind his own seat, where he can't reach it.
*   [Say nothing. Count the buckles]
    There's five, off five different things. You count them again from the other end{ holds(Cochrane, flask):, and the flask makes six|}.
*   { chase_end == chase_talked } [Tell him he can let go of your coat now]
    He's had you by the coat since the ladder. "So I have," says the big one, and doesn't. "I'll tell you what, you let go first." And you find that it's you that's got him by the sleeve. There's a good grip on it, there's a button gone.
-   -> dollar_signs_next

= dollar_signs_next
# view: Riker
~ temp well = true
This seat was cut for somebody shorter; your knees are in the dials. Deanna stopped you at the ladder, with a roll for him. { troi_drank == drank_along:"Don't shout," she said; she was grey. |{ troi_drank == drank_water:"He thinks I see through him," she said. |"I beat him, so he likes me," she said. }}"He'll say why he built it, and watch what you make of that." You liked him on sight. His picture was over your bed until you were fifteen. # codex: deanna-troi # codex: william-t-riker

*   [Quote him to himself]
    ~ record(cochrane_told_all)
    "'If I'd known there would be speeches,'" you recite, "'I'd have built a slower one.'"
    "Who's that?"
    "You. In ten years' time. It's over a door."
    "What an ass," says Cochrane. But you can see him trying it over with his lips.
*   [Tell him what you saw, where nobody had flown]
    { earth_on_screen:
        ~ advance(nerve, 1)
        "I've seen the world without you," you say. "Yesterday. The sea was the colour of a drain, and there were nine billion down there who'd all have turned round if you spoke to one." He takes a hand off the strap, and doesn't know what to do with it, and straightens your collar.
    - else:
        "I've been told what the world's like without you," you say. "I never saw it. They read us out the figures."
        "I know about figures," says Cochrane. He waits for more, and you haven't any.
    }
*   [Pass him the coffee]
    It's Nan Teller's, it's acorns. { tab_end == tab_danced:She has put sugar in, for your sake; you give him that too, and say it was meant for him.|You hold it for him while he gets one arm out.} He drinks it with his chin up, to keep an eye on the hole.
-   { dollar_signs_said == 0:So it was for money. He's told that all over Montana; it's shiny where it's been handled.|{ dollar_signs_said == 1:So it was for a sum that came out. He has turned his face away, to look for a buckle.|So it was for mankind. He's still wincing a little, round the eyes.}} He breaks the roll, and gives you the big half, and waits.

*   "There's more to you than that[."]," you say.
    ~ believed = believed_more
    { dollar_signs_said:
    - 1:
        ~ advance(nerve, 2)
        ~ record(cochrane_willing)
        "No, there isn't," he says. "That's the lot. But it was something, wasn't it? Both sides?" You say that it was.
    - 0:
        { cochrane_promise or agreement == agreed_for_lily or handling == kept_at_work:
            ~ advance(nerve, 2)
            ~ record(cochrane_willing)
            "{ handling == kept_at_work:Well, I'm not leaving her with that throttle|Well, I told Lily}," he says, to the instruments, and goes red as far as the scarf.
        - else:
            ~ advance(nerve, -1)
            ~ well = false
            "Don't," says Cochrane. "I gave you a perfectly good island." He pulls the strap across, as far as it comes.
        }
    - else:
        ~ advance(nerve, -2)
        ~ well = false
        "Right," says Cochrane, in a small voice. You see him look round for the man you mean.
    }
*   "I don't believe a word of it[."]," you say.
    ~ believed = believed_nothing
    { dollar_signs_said:
    - 2:
        ~ advance(nerve, 1)
        ~ record(cochrane_willing)
        "Thank Christ," he says. "I'd got to a torch. I didn't know how you put one down." He laughs till the seat creaks, and so do you.
    - 1:
        ~ advance(nerve, -2)
        ~ well = false
        He says, "No," quite civilly, after a bit. He has never told that one before. You'd have the words back if you could.
    - else:
        ~ advance(nerve, -1)
        ~ well = false
        "Suit yourself," says Cochrane. "I only live there." He looks at you as if you'd bought it.
    }
*   "Fair enough[."]," you say. "It's as good a reason as any I ever had."
    ~ believed = believed_money
    { dollar_signs_said == 1:
        ~ advance(nerve, -1)
        ~ well = false
        "What is?" says Cochrane. You hear, too late, that he hadn't said a word about money. "Sure," he says. "And the money."
    - else:
        ~ advance(nerve, 1)
        ~ record(cochrane_willing)
        "There's room for two," he says, when he's considered it. "You'd have to lose the beard."
    }
*   "Which of them did you tell Lily?"
    { holds(Lily, tape) or holds(Lily, flask) or agreement == agreed_for_lily:
        ~ believed = believed_more
        ~ advance(nerve, 1)
        ~ record(cochrane_willing)
        He has to work it out. "None," he says. "She came in, and it was raining, and she picked up the other end of it." He says it over to himself, the other end of it, as a man does with an address that he'd lost.
    - else:
        ~ believed = believed_nothing
        ~ advance(nerve, -1)
        ~ well = false
        "The one about the dog," he says, and shuts up like a box. You've gone and put her in the room, and there's a seat empty on that side of it.
    }
-   { clock(nerve) >= 3 and well:He's asleep inside five minutes, with his mouth open and all five buckles done up. You stay where you are, so as not to rock it.|{ clock(nerve) >= 3:He does up the buckles, one after another, and undoes the last, and does it up. He doesn't ask you anything else.|He shuts his eyes. His feet are looking for the ladder, and you stay where you are, in the way of it.}} # codex: phoenix
-> dollar_signs_end

= dollar_signs_empty
# view: Riker
# place: The Phoenix, the hatch
The winch takes what's left of the lid, and the snow with it, and there's the Moon in a round of grey sky, dead centre, where Cochrane could have seen it from his seat. There's nobody in his seat. { dead_covered:The light goes on down past you to four coats on a rail.|} # codex: luna # codex: william-t-riker
There are three of you on the catwalk: you, Geordi, and {silo_saved ? Marta:Marta Quill, bandaged to the elbows, who's been told, and has said what she thinks to the whole shaft|Deanna, { troi_drank == drank_along:who has never been so ill or so sorry|who's been down to Eddie's and back, in case}}. And {the_chase_twig:his flask. You found it on its twig|a stone bottle that you found by his tracks, stopped with resin}. It stands on the rail, in front of all three of you.

*   [Pass it round]
    It goes round once. { silo_saved ? Marta:"THAT'S DISGUSTING," says Marta, and goes again.|Deanna holds it under her nose, and has a short talk with herself, and passes.} Geordi tells you what the boiling point is.
    { the_chase_twig:
        ~ use_up(flask, MIN(1, charges(flask)))
    }
*   [Leave it on his seat]
    You wedge it in under the lap strap. Geordi does up the buckle, all the way, and tests it.
*   [Pour it down the shaft]
    You tip it over the rail. It takes its time. { silo_saved ? Marta:"THAT WAS GOOD PEARS," says Marta.|"You might have asked," says Geordi, who doesn't drink.}
    { the_chase_twig:
        ~ use_up(flask, charges(flask))
    }
*   [Say that it's his, and drink to him]
    "Zefram Cochrane," you say. { silo_saved ? Marta:Marta says it after you, in a roar, and a lamp goes on in Bozeman.|Geordi says it after you, the way it's said at school, and stops.} It burns the whole way down.
    { the_chase_twig:
        ~ use_up(flask, MIN(1, charges(flask)))
    }
-   "What did he want it for, really?" says Geordi, with his hand on the ship. "{ future_told == future_statue:I told him about the pigeons and never asked him.|I talked at him for a whole night and never asked.}"
{ cochrane_word == told_lie:You know what he'd have sold her for, you made the offer.|{ tab_end == tab_owed:There's a hundred and fifteen dollars chalked up down there, that was to be paid at noon.|You sat and drank with him, and you can't say you know.}} # codex: dollar

*   "Money[."]," you say. "He told everyone."
    ~ believed = believed_money
    "That's true, he did," says Geordi. "And he's walked off before anyone could pay him."
*   "I don't know[."]," you say. "I only liked him."
    ~ believed = believed_nothing
    "Yeah," says Geordi. "Me too." There's a dent in her by your hand, the size of a knee.
*   "More than he'd say[."]," you tell him. "You don't wind four kilometres of copper for a bar bill."
    ~ believed = believed_more
    "She wound it," says Geordi. "Lily. But somebody told her how."
-   ~ spend(4)
"Somebody has to fly her," says Geordi. "{ fact(phoenix_repaired):She's sound.|She's sound but for three things.} I've had every dial in there out of its hole." { silo_saved ? Marta:"WHOEVER IT IS CAN KEEP OFF MY WELD," says Marta.|He's looking at you. You've sat in more chairs than he has, and you fly by the soles of your feet.}

*   [Geordi. He knows what each of them is for]
    ~ pilot = pilot_la_forge
    "You," you say.
    "I went to his school," says Geordi. "I've got the badge. How do I go home, and—" He stops there, with nobody's boot on him. He goes in through the hatch feet first, and you hear him begin to name things. # codex: geordi-la-forge
*   [You. It's only a chair]
    ~ pilot = pilot_riker
    "Somebody show me where the brake is," you say.
    "There isn't one," says Geordi. You get in. The straps are let out to his girth, and smell of onions. You pull them in, hole by hole.
*   { silo_saved ? Marta } [Marta. It's her century]
    ~ pilot = pilot_marta
    You say it to her good side. She has a look up the ladder, and a look at her hands. "I'M NOT DOING IT FOR HIM," says Marta. "I WANT TO SEE IF IT HOLDS." She goes in over the pair of you, sixty years old, and tells the seat to budge up.
-   Down on the path there's a string of lamps coming. Bozeman is bringing Cochrane his breakfast.

*   [Tell them that he's gone]
    ~ rumour_grows(1)
    You tell them. Nobody's much surprised. Nan Teller sets down his bowl all the same.
*   [Say that he's resting]
    ~ rumour_grows(-1)
    "He needs his sleep," you say, and they go on tiptoe; Otis Kell takes off his {handling == kept_in_drink:second-best |}hat. It'll hold till noon, and you only need it till eleven.
*   [Say nothing. Eat]
    You eat what you're given, standing, with your back against the hatch. They count heads, politely, with their spoons, and don't ask.
-   -> dollar_signs_end

= dollar_signs_end
~ spend(8)
~ done("dollar-signs")
-> camera

// Nobody watched: he tells nothing but money; or he is gone, and Geordi has the seat. A tunnel.
=== dollar_signs_unwatched
# place: The silo, a winch
~ believed = believed_money
{ fact(cochrane_gone):
    ~ pilot = pilot_la_forge
    Bram Kell has the winch, and will tell anyone. "Off she comes, the lid, and there's the Moon, and who gets in? The one that explains. He went in there feet first, and he's been calling out the names of things to himself ever since, like a fellow in church. And the Doc? Resting, they say. I lent him my torch." # codex: luna
- else:
    ~ advance(nerve, 1)
    ~ record(cochrane_willing)
    Bram Kell has the winch, and will tell anyone. "Off she comes, the lid, and there's the Moon, and they're up there on their backs, the Doc and the big one, with their boots in the air. I could hear every word. It's all for money, the Doc says. There's an island. I never heard a man so happy to be told fair enough." # codex: luna
}
~ done("dollar-signs")
->->
