// READS: launch_delay, pilot, third_seat, tape_aboard, believed, chase_end, cochrane_promise, lily_tone, future_told, last_call, riker_view, silo_saved, agreement, doses;
// conn_order, landing; facts cochrane_gone, logbook_saved; holds(Lily, flask), clock(damage), clock(nerve), minute().
// LEAVES: warp_course; damage, nerve; warp_flight, vulcans_saw (to minute 930), other_flew; or flight_aborted, after two decisions. Two torpedoes have
// missed, by the same on both sides; nobody aboard knows why. The Enterprise has not answered.
// FILM: all of it; say whose she is; straight on; Lily.

=== warp_one
# scene: warp-one
# place: The Phoenix, in orbit
~ spend(MAX(0, 895 + launch_delay - minute()))
{ pilot == pilot_cochrane:
    -> warp_one_seat
}
-> warp_one_other

= warp_one_seat
# view: Cochrane
The throttle goes backwards. You pull to go; so if you faint you fall on it, and she stops. Two winters you never told Lily why, and you haven't fainted. There's nothing up here to fall off, is what it is. { chase_end == chase_stunned:Even your head's stopped.|Somebody could have told a man.} # codex: zefram-cochrane
The nacelles are out, the left one, and the other a bar late, as drummers come in that you owe. { clock(damage) >= 3:Number two's needle is where you'd want it for soup; she won't like being pulled.|Every needle's where you painted the mark.} It's {hhmm(minute())} by the set, and whoever's to see this turns off at twenty to. # codex: warp-drive
-> warp_one_pull

= warp_one_other
# view: Riker
The throttle goes backwards. You pull it to go; {pilot == pilot_marta:"SO HE COULD FAINT ON IT," says Marta, "AND SHE'D STOP." She has her welder's glove on it|Geordi has worked out that it's so a man may faint on it and she'll stop, and he's gone quiet}. { pilot == pilot_riker:It's your hand that is on it.|You've the copilot's list, and your boots against her ribs.} # codex: william-t-riker
The nacelles are out, one well after the other. { clock(damage) >= 3:Number two's hot; you can smell varnish. She won't like being pulled.|Every needle's on its mark.} It's {hhmm(minute())}, and the Vulcans turn out of range at twenty to. # codex: warp-drive
-> warp_one_pull

= warp_one_pull
*   [A tenth at a time, as the coils like it]
    ~ spend(2)
    { clock(damage) >= 3:
        ~ advance(damage, -3)
    }
    A tenth, and wait. A tenth. She creaks, and each time something in her lies down again. Two minutes of it, and Earth has got a rim all round.
*   { fact(logbook_saved) } [Do it as Lily's logbook has it]
    ~ spend(1)
    { clock(damage) >= 3:
        ~ advance(damage, -3)
    }
    Geordi copied the page, margins and all, and stuck it over the brass. For pulling up she gives one line, in capitals: A QUARTER, THEN TWENTY BREATHS, THEN THE LOT. You take {third_seat == seat_barclay:Barclay's|{third_seat == seat_marta:Marta's, since she wrote the twenty|Geordi's, and he counts them out}}, and she takes it like cream.
*   [Have the third seat call it]
    { third_seat:
    - seat_la_forge:
        ~ advance(damage, -3)
        Geordi has turned round in his straps, to see the coils through the bulkhead. "More," he says. "More. Left. It's so, it's orange, go on, more, wait. Now." He has both hands out, backing a truck.
    - seat_marta: "MORE," says Marta. You ask if she's sure. "I CAN'T HEAR YOU," she says, with one ear to the frame. "MORE. STOP. THAT'S A BUBBLE. GO ROUND IT." { clock(damage) >= 3:The needle comes down.|It's gone round.}
        ~ advance(damage, -3)
    - else:
        ~ spend(1)
        Barclay says that he couldn't. Then he says, "Sharp," with his eyes shut, "no, flat, it's a shade flat," and { clock(damage) >= 3:that's number two, and it takes a minute to bring it up to the other|when it's in tune nobody has to tell you}.
    }
*   [All of it. Pull]
    { clock(damage) >= 3:
        ~ spend(3)
        It goes bang, on the right, and she starts going round like something in a sink. {third_seat == seat_barclay:"That's two," says Barclay, and writes it down. "I thought it'd be two."|{third_seat == seat_marta:"I SAID," says Marta.|"Two's out," says Geordi, "two's out, give it a second, it's only cross."}} It's three minutes before she'll take it again.
    - else:
        It all comes at once, up the back of the seat. Things fall down that you hadn't known were up. {tape_aboard:The drums never notice.|Somebody whoops, and it was {third_seat == seat_barclay:Barclay|{third_seat == seat_marta:Marta|Geordi}}.}
    }
-   -> warp_one_behind

// Plain fear: what is there, in the order in which it is noticed.
= warp_one_behind
# view: Riker
~ spend(1)
There's a truck's mirror bolted by the window. It has a light in it.
Under the light are rows of windows. The fourth from the left, on eight, is yours. {decks_lost() > 12:Most are dark, and at the rest there's nobody|All lit, and nobody at any}. # codex: uss-enterprise-e
She fills the mirror, and doesn't hail. { last_call == call_riker:"They are aboard, do not." That was her last word, at ten last night.|You've had no word since ten last night.} # codex: borg
"That's the boat with teeth," says {pilot == pilot_cochrane:Cochrane|somebody}.
Below the saucer two ports open.

*   [Call her, on the set]
    "Enterprise, this is Riker." The set hisses. You say it again, with the captain's name. It stops hissing, as a set does when somebody has begun to listen; and that's all.
*   [Tell them whose she is]
    "She's ours," you say. "It's the others who have got her." { riker_view == riker_loyal:You told the captain yesterday that you'd trust him near them.|You'd never said that to yourself.} {third_seat == seat_la_forge:Geordi has taken his eyes off her.|{third_seat == seat_marta:"WELL, TELL HER," says Marta.|"They look so clean," says Barclay.}}
*   [Watch {pilot == pilot_riker:your own hand|the pilot}]
    {pilot == pilot_cochrane:He's looking in the mirror as he did down the drainpipe, last night, at the same ship. { future_told == future_ship:He liked it then.|You'd told him how this comes out.} His hand hasn't moved on the brass.|{pilot == pilot_riker:It's steady. It has done this for other people for years.|{pilot == pilot_la_forge:"I know what she can do," says Geordi. "I tuned it."|Marta has spat on her glove.}}}
*   { conn_order != conn_trust_nothing } [Put out every lamp aboard]
    ~ spend(1)
    You go round the switches, and she goes dark, dial by dial, down to the brass. It's what you'd do on a road. { tape_aboard:Nobody can find how the tape stops.|In the dark somebody says sorry.} Then the mirror lights the whole cabin up, blue-white, every rivet, and you can see each other's teeth. You put the lamps on again.
*   { conn_order == conn_trust_nothing } [Tell them what you were told with the conn]
    { pilot == pilot_cochrane:
        ~ advance(nerve, 1)
    }
    "He gave {landing ? Riker:Worf|me} the ship, last night," you say, "and told {landing ? Riker:him|me} to trust nothing because it's quiet." You'd taken it for one of his black moods. "So that's not him in her. He's somewhere in there being a nuisance." {pilot == pilot_cochrane:"I like him," says Cochrane|It's a comfort, of the kind that you can't sit on}.
-   It's four seconds from the ports. You've given that order. # codex: quantum-torpedo
Two blue points come away from her. They don't get any larger; they get brighter. {launch_delay > 12:There's no time left for a second run|She'll not be ready to try twice soon}. The hand on the brass will do what you say.

*   [Left. Hard left]
    ~ warp_course = warp_evaded
    ~ spend(3)
    "Left!" She goes left with everything that's loose in her, and you say it again. The points do nothing about it whatever.
    -> warp_one_miss
*   [Shut her down]
    -> warp_one_shut
*   [Straight on]
    ~ warp_course = warp_committed
    "Straight on," you say, as you'd ask for the salt.
    -> warp_one_miss
*   { pilot != pilot_riker } [Leave it to the one who's flying]
    { pilot == pilot_cochrane and clock(nerve) < 4:
        ~ warp_course = warp_evaded
        ~ spend(3)
        "Your ship," you tell him. It's the first time that anyone has. Cochrane looks round for whoever you mean, and then he's got the brass in both fists and she's going left, and left again, and he's saying what he says to Eddie in November.
    - else:
        ~ warp_course = warp_committed
        "Your ship," you say. {pilot == pilot_cochrane:"She doesn't steer," says Cochrane. "I never got round to it. She goes." He sounds very nearly proud.|{pilot == pilot_marta:"I CAN'T TURN HER," says Marta, "I'D WANT MY GOOD GLASSES." She holds what she's got.|Geordi has begun to say what the coils would do in a turn. He gets to the second clause, and by then it's settled.}}
    }
    -> warp_one_miss

= warp_one_shut
# view: Riker
The brass goes in, and she dies all round you: the drive, {tape_aboard:the drums, }the lamps, from the back to the front. If the points were steering by her drive, they've lost her. They come on.
{pilot == pilot_cochrane:"I didn't faint," says Cochrane. "I want that put down. You said."|"She'll start once more," says {pilot == pilot_la_forge:Geordi|{third_seat == seat_marta or pilot == pilot_marta:Marta, not loud|somebody}}. "Now. Later she won't."}

*   ["Pull"]
    ~ warp_course = warp_committed
    ~ spend(3)
    "Pull," you say, and she thinks it over for most of a second that you haven't got, and takes.
    -> warp_one_miss
*   { pilot != pilot_riker } [Reach across, and pull it yourself]
    ~ warp_course = warp_committed
    ~ spend(2)
    { pilot == pilot_cochrane:
        ~ advance(nerve, -1)
    }
    You put your hand over the other, and haul. She takes. {pilot == pilot_cochrane:"I was going to," says Cochrane, to his hand under yours.|{pilot == pilot_marta:"THAT'S MY HAND," says Marta.|"I had it," says Geordi. He did, too.}}
    -> warp_one_miss
*   [Leave her shut]
    ~ record(flight_aborted)
    You put your hand on the brass, and keep it there. Whoever's in her, let them see three people do nothing.
    One blue light goes by on the left, and one on the right, and there's an end of both, a long way on. The ship in the mirror has begun to drift. { cochrane_promise and pilot == pilot_cochrane:"I said that I'd sit in it," says Cochrane, after a time. "I did sit in it."|Under your hand the brass is cold already.} It's three hours down, without the drive, and { silo_saved ? Dez:it'll be Dez who opens the hatch and asks|somebody will open the hatch, and ask} how it went.
    ~ done("warp-one")
    -> camera

= warp_one_miss
# view: Riker
They pass.
One goes by the left-hand window and one by the right, with no sound, and every rivet has two shadows.
{ warp_course == warp_evaded:You turned twice, and they missed|They missed} by the same on both sides. You know of one officer who could. # codex: data
{ pilot == pilot_cochrane:
    -> warp_one_warp
}
-> warp_one_warp_other

= warp_one_warp
# view: Cochrane
~ warp_one_flown()
So you pull it, and there isn't a bang. Everything in front leans in to have a look at you. The copper sings. { doses == doses_for_them:Your chest used to whistle; somebody's fixed that, with a nozzle.|Your chest's whistling, in the same key.} Then it's all behind: you turn, there's Earth, and it's a button. You could lose it in a coat.
They're waiting for you to speak. They've got pencils in their eyes.

*   ["Lily ought to be sitting here"]
    "Lily ought to be sitting here," you say. { lily_tone == lily_confided:"She was sick on account of it."|{ lily_tone == lily_joked:"She'd have the joke."|"She sold a stove."}} {holds(Lily, flask):And you reach for what she's got, and give that hand something to do, you wave it at the button.|It's a poor thing to say first, you give them the number off the dial.}
*   [Tell them what it was for]
    { believed == believed_more:
        "Money," you tell them, and they've the nerve to smile at you, { third_seat == seat_marta:all but Marta|both of them}. "It was!" you say. You can hear how it sounds. You'd have done it for the copper.
    - else:
        "It was for the money," you say. "You can put that down, {agreement == agreed_for_money:there's a slate, ask anybody|there wasn't any}." It's what you've always said. You look round for how it used to sound.
    }
*   { tape_aboard } [Turn the tape over]
    You turn the tape over. There's a thing on the other side you've never much liked, and it's the best thing you ever heard. The big one's beating time on the escape handle.
*   { not tape_aboard } [Sing it]
    ~ advance(nerve, 1)
    So you sing it. You've the words wrong, you've the tune about as near as Poughkeepsie, and you do the drums on your knees. By the second time round the big one's come in underneath. If there's anybody out there it's what they'll have heard of us first.
*   [Don't say anything]
    You don't. It goes on for quite a bit. Nobody fills it up, not even {third_seat == seat_la_forge:the one with the eyes|{third_seat == seat_marta:Marta|the plumber, or whatever he is}}.
-   -> warp_one_end

= warp_one_warp_other
# view: Riker
~ warp_one_flown()
{pilot == pilot_riker:You pull|{pilot == pilot_la_forge:Geordi pulls|Marta pulls}} it, all of it. You've done this on four ships, over coffee. You never before had it come in through the floor. The copper sings; the stars ahead crowd in, like people at a rail. When you look behind there's a blue button where everyone lives, and Cochrane among them. # codex: earth

*   [Say his name]
    "Cochrane," you say. It's the toast, by the look of it. {pilot == pilot_marta:"HE'D HAVE BEEN SICK," says Marta. She wipes her eyes with the glove.|"We had him by the sleeve," says Geordi. "Didn't we?"} { chase_end == chase_let_go:You'd have said that he'd stop, right up to the last tree.|You'd have said that he'd sit in it.}
*   [Say nothing about it to anyone]
    You get out the bread that you'd saved, and it goes round. It's weightless, so they each have to catch it. { tape_aboard:It's his music that is playing.|It's very quiet, without his music.}
*   [Call the ground, and have him told]
    "Deanna," you say to the set. "Is he by you?" { fact(cochrane_gone):There's a man at the top of the field, she says, who came out of the firs for it, with his head back.|He's on his cot, she says, with his back to it, and can hear.} You've a whole speech. "It sings," you say. "He ought to know that. It's in tune." There's a hiss. { fact(cochrane_gone):"I think he knows," says Deanna.|"He says it's G," says Deanna.}
*   { third_seat == seat_barclay } [Ask Barclay what he thinks]
    Reg has both hands on the window, and his breath has fogged it. "I had a list," he says, "of what would go wrong. A hundred and six." "And?" "It's only been the ninety." He has never looked so well. You give him your half of the view.
-   -> warp_one_end

= warp_one_end
{ fact(vulcans_saw):
    A small yellow star on the right has been walking past the rest since you came up: the Vulcan ship. {third_seat == seat_la_forge:"That one's stopped," says Geordi.|{third_seat == seat_marta:"THAT ONE'S STOPPED," says Marta.|"Um," says Barclay. "That one's stopped."}} # codex: t-plana-hath
- else:
    It's {hhmm(minute())}, past twenty to. A small yellow star on the right has been walking past the rest since you came up: the Vulcan ship, going home. It goes on walking. # codex: t-plana-hath
}
~ done("warp-one")
-> camera

// It has been flown; by whom, and before whom.
=== function warp_one_flown()
~ spend(3)
~ record(warp_flight)
{ pilot != pilot_cochrane:
    ~ record(other_flew)
- else:
    ~ advance(nerve, 1)
}
{ minute() <= 930:
    ~ record(vulcans_saw)
    ~ halt(launch_window)
}

// Nobody watched: as it was put down in the bunker. A tunnel.
=== warp_one_unwatched
# place: The control bunker, level two
~ record(warp_flight)
{ pilot != pilot_cochrane:
    ~ record(other_flew)
- else:
    ~ advance(nerve, 1)
}
{ 899 + launch_delay <= 930:
    ~ record(vulcans_saw)
    ~ halt(launch_window)
}
On the back of a card that says TWENTY TO TWELVE, in pencil, in the bunker: "{hhmm(895 + launch_delay)}. They pull. Ship behind them, ours, does not answer. Two torpedoes. Two torpedoes MISS. {hhmm(899 + launch_delay)}: gone. I can feel them and they aren't anywhere. D.T." And lower: "All three very happy. Somebody is singing." { fact(vulcans_saw):Then a line, and two ears.|One has been rubbed out of the two ears.} # codex: phoenix # codex: deanna-troi
~ done("warp-one")
->->
