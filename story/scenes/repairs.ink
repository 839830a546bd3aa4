// READS: silo_saved, doses, cochrane_place, tab_end, cochrane_word, troi_drank, future_told, agreement, missile_weld, lily_tone; facts logbook_saved,
// injectors_saved, phoenix_hit_again; holds(Cochrane, flask), charges(flask), clock(damage).
// LEAVES: handling, repairs_barclay, repairs_clause; damage (fallen), nerve, rumour; cochrane_told_all; phoenix_repaired where damage is 2 or less. Cochrane has
// gone from the silo, and nobody has noticed it yet, or has thought anything of it.
// FILM: Barclay; let him shake the hand; the statue; round the back; leave him be.

// How Barclay met him: 0 he was sent for a spanner, 1 he shook the hand, 2 he is the plumber. R: the_chase, dollar_signs.
VAR repairs_barclay = 1
// La Forge's one clause too many: 0 the statue, or the song; 1 the weld; 2 his eyes; 3 the margins, or for once none.
VAR repairs_clause = 0
// What Cochrane asked for: 0 a minute, 1 a drink, 2 something too hard for them.
VAR repairs_asked = 0

// What a night's work mends, whoever does it.
=== function repairs_mend()
~ advance(damage, -1)
{ silo_saved ? Marta:
    ~ advance(damage, -1)
}
{ silo_saved ? Dez:
    ~ advance(damage, -1)
}
{ cochrane_place != cochrane_in_silo:
    ~ advance(damage, -1)
}
{ clock(damage) <= 2:
    ~ record(phoenix_repaired)
}

=== repairs
# scene: repairs
# view: La_Forge
# place: The silo, level three
~ temp alone = false
"It's pretty," says Barclay, from inside the nacelle. # codex: reginald-barclay
{
- silo_saved ? Marta: "IT'S A COIL," says Marta Quill.
- silo_saved ? Dez: "It's just the coil," says Dez, who has swept round it for two winters.
- silo_saved ? Pruitt: "It's a coil," says Pruitt. "It's down as a coil."
- else: "It's copper," says Bram Kell, who could tell you what it would fetch.
}
Four kilometres, wound by hand, and near the end whoever was winding cut her thumb and kept going; there's iron in the varnish. { fact(logbook_saved):You had Lily's logbook open for a minute as she was carried by, and these eyes keep what they read, margins included.|{ fact(injectors_saved):She'd an arm round a box of injectors while she was under, and you copied them through the lid.|You're going by the scorch marks.}} # codex: geordi-la-forge
{ fact(phoenix_hit_again):The shaft leans, so every plumb line has its own opinion. }The Phoenix flies at eleven, and she { clock(damage) >= 5:will be fit on Thursday|{ clock(damage) >= 3:will be fit at two|could just make that}}. She's room inside for two, and one's you. # codex: phoenix

*   [{ silo_saved ? Marta:Marta, and do as she says|{ silo_saved ? Dez:Dez. Do as he says|{ silo_saved ? Pruitt:Pruitt. Do as he says|Bram Kell, and what he calls current}}}]
    ~ advance(damage, -1)
    {
    - silo_saved ? Marta: She has you take out the seal that you're proudest of, and pack it with rag and toothpaste. "IT WANTS TO MOVE," she tells the shaft. You turn your eyes up into the heat, and it does.
    - silo_saved ? Dez: He's never been asked before. He shows you which rung lies, and which bolt on each panel's only there for looks, and by the fourth panel he's handing you things before you reach.
    - silo_saved ? Pruitt: He won't start without a password for the night, so you give him "gasket". After that he's got a lamp on whatever you're looking at, dead still, before you've asked.
    - else:
        ~ rumour_grows(1)
        Every lamp in the valley goes brown, and his brother climbs up here to ask what for, and stays to hold things. They've both seen you weld without a mask.
    }
*   [Nobody. Send them all to sleep]
    ~ alone = true
    ~ spend(4)
    ~ advance(nerve, 1)
    { fact(logbook_saved):
        ~ advance(damage, -1)
    }
    Barclay goes to sleep on the stair. You put the lamps out, since you don't need them, and work through her {fact(logbook_saved):page by page|by feel}. After a while there's somebody up on the ring, at thirty-six degrees, who's watching because nobody's watching him.
*   [Barclay. The intermix, side by side]
    ~ advance(damage, -1)
    You lie in her on your backs, in to the elbow. When nobody's looking at him there's nobody better. "She hums," he says. "It's in F. I'd always wondered."
*   [Riker, who has never minded a dirty job]
    ~ advance(damage, -1)
    ~ rumour_grows(-1)
    He's too long for her, so his legs stay out on the ring, and everybody who comes up with a question asks the legs. They hear that the visitors are from the coast, and had they tried the soup? Then Nan Teller sends up for someone tall, and the legs are withdrawn.
-   ~ spend(5)
{ agreement:
- agreed_barely: "I'm here about the mount," says Zefram Cochrane, over the rail.
- agreed_for_money: "Is it done?" says Zefram Cochrane, over the rail. He has the slate with him, one island, warm.
- agreed_for_lily: "She'll ask me if I looked at it," says Zefram Cochrane, over the rail.
- else: "So what would you give me for it," says Zefram Cochrane, over the rail, "as it stands?"
}
<> { cochrane_word == told_lie:He looks about. "No buyers? They'd have loved this."|{ troi_drank == drank_under:The counsellor won, and his knees are still conceding.|{ troi_drank == drank_along:He's brought Troi's apologies, from behind the bus.|He asks if the sober one's about.}}} # codex: zefram-cochrane
{ alone:Something rings: Barclay has woken, under a rail. Up he comes|Something rings: Barclay has stood up, under a strut. Out he comes} with his right hand held out, four degrees warmer than the left; he's had it in his armpit.

*   [Send Reg for a spanner]
    ~ repairs_barclay = 0
    "Reg, could you get me a ten?"
    "A ten," says Barclay, to the hand. He goes the long way round, so as not to pass in front of anybody. When he comes back he's got four, polished.
*   "This is Reg[."]," you say. "He's our plumber."
    ~ repairs_barclay = 2
    ~ advance(nerve, 1)
    "Plumber," says Barclay.
    "Thank God," says Cochrane, and pumps the hand. "I've been introduced to visionaries since suppertime. What do you do about frost?" Barclay does know what you do about frost. He's quite sound on it, once he's sitting down.
*   [Let Reg shake the hand]
    ~ repairs_barclay = 1
    Barclay takes it in both of his. He only wanted to say what an honour. Cochrane gets it back in the end. "What's he think I did?"
*   "He's got a question[."]," you say. "Go on, Reg. The one."
    ~ repairs_barclay = 1
    ~ advance(nerve, 1)
    ~ spend(1)
    He's had it since he was nine, he's had it in four drafts. It comes out as one word. "Wereyouscared?"
    "Of what? Of this?" Cochrane looks up the shaft, and down it, and at Barclay, who's shaking the strut. "I'm scared now," he says. "Are you?"
    "Yes," says Barclay. They both look so much better that you nearly say something.
-   -> repairs_clauses

= repairs_clauses
# view: La_Forge
~ spend(3)
Then you work, and Cochrane's good, he has the spanner in your hand before you've turned your head. {doses == doses_for_them:There's less coughing, since Beverly's nozzle.|Up top somebody's coughing.} You're happy, and you never could be with your mouth shut.

*   [Tell him what's the matter with his weld]
    ~ repairs_clause = 1
    ~ advance(damage, -1)
    "Number two mount's cold underneath," you say, "there's a bubble the size of a bean."
    { missile_weld:"Has she been on at you?" says Cochrane. "Lily told me what they call it."|"You can't see underneath," says Cochrane.} You have him put his thumb there, and there, and say which is colder. "Give me the torch," he says. { lily_tone == lily_joked:"She said it'd be the weld."|He grinds out the lot, and does it over, ugly.}
*   { future_told != future_statue } [Tell him about the statue]
    ~ repairs_clause = 0
    ~ record(cochrane_told_all)
    ~ rumour_grows(1)
    ~ advance(nerve, -1)
    "You know, where you've got your foot—" you say, and do try to stop; "that's the plinth. You're bronze. I ate my lunch on your boot." You put your arm up to show how it goes. Across the shaft a hammer stops. # codex: zefram-cochrane-high-school
*   { future_told == future_statue } [Tell him how the school song goes]
    ~ repairs_clause = 0
    ~ rumour_grows(1)
    ~ advance(nerve, -1)
    "It's in four verses," you say, "you're the third," and since he says nothing you hum it; you do the descant. By the time you've finished someone on level two is whistling it. Cochrane has put down the lamp. # codex: zefram-cochrane-high-school
*   { fact(logbook_saved) } [Read him what he wrote in her margins]
    ~ repairs_clause = 3
    ~ advance(damage, -1)
    ~ advance(nerve, 1)
    You've got the page behind your eyes, so you read it off the bulkhead. "March the ninth, feed collar. Lily says, cracked, no new one. And there's you, up the side: put the crack where it can't hurt. She's got, where's that? And you've drawn an arrow."
    The same arrow's scratched on the collar, by his elbow, and it's right.
*   { not fact(logbook_saved) } [Bite on the torch, and say nothing]
    ~ repairs_clause = 3
    ~ advance(nerve, 1)
    ~ spend(1)
    It tastes of solder and somebody's glove. You get through the collar, and the second mount, and a story about a school trip that comes all the way up and stops against the torch. "You all right?" says Cochrane. You nod, and the light goes up and down the hull.
*   [Tell him how you come to see in the dark]
    ~ repairs_clause = 2
    { future_told == future_ship:
        ~ advance(nerve, 1)
    }
    He's asked twice what you're reading by. "I was born blind," you say. "These are new this year. They do heat, and stress, and colours; I'm still getting used to faces."
    "What did they sting you?"
    "Nothing. It's a hospital."
    { future_told == future_peace:"Same outfit as does the lunches," says Cochrane.|"Huh," says Cochrane.} He shuts his own, to see what that's like. # codex: visor
-   -> repairs_out

= repairs_out
# view: Cochrane
{ repairs_clause:
- 0: So there's {future_told == future_statue:a song with you in it|a you with its arm up}. You've nothing against {future_told == future_statue:music|bronze}, only it means they've been to the end of you and come back pleased.
- 1: So that's one bean, that you made, on some Tuesday, singing, and it took a man from God knows when to find it, and who's going to find the rest?
- 3: {fact(logbook_saved):So she kept them, then, all the smart remarks, she'd a fire behind her and one free arm and she kept those, and here's a man who thinks that they were science.|So they've been telling you things since suppertime, you couldn't stop them, and now this one's got a torch in his teeth, so it must be a beauty.}
- else: So somebody gave him eyes, for nothing, and he's got it into his head that it was on account of you.
}
<> And you look up, which you never do in here, and there's the seat, straps hanging. { tab_end == tab_paid:They've squared Eddie for you, so all you owe anybody now is that.|{ tab_end == tab_danced:Even Nan Teller's been danced with, they're all getting their pay in advance.|Eddie wants his hundred and fifteen by noon, and you could kiss him, it's the right size.}} # codex: dollar

*   [Ask for something that's too hard for them]
    ~ repairs_asked = 2
    "What's the worst thing you've got?" you say. "The thing you were hoping I'd not ask about."
*   [Round the back, for a minute]
    ~ repairs_asked = 0
    "I'm just going round the back," you say. "For a minute." He says that there's a bucket. You say that you had a mother.
*   [Tell him how you feel about ladders]
    ~ repairs_asked = 0
    ~ advance(nerve, 1)
    "I don't care for heights," you say. "I thought that somebody should have that written down." He's kind about it. He says it's only high while there's ground under it, and after a minute there isn't any. He means it as a comfort, he's used his hands. You say that you'll just step round the back.
*   [Ask for a drink]
    ~ repairs_asked = 1
    { holds(Cochrane, flask) and charges(flask) > 0:You don't strictly ask, it's in your own coat. But you hold it up, so there's been a discussion.|"I don't suppose anybody's got a drink," you say, to the shaft in general{ cochrane_place == cochrane_in_silo:. The tin they clean the coils with is empty, you happen to know|}.}
-   ~ spend(3)
-> repairs_handle

= repairs_handle
# view: La_Forge
Cochrane's frightened: his hands have gone down three degrees in a minute. In a coupling you'd know what to do about that.

*   [Let him drink here, in company]
    ~ handling = kept_in_drink
    { holds(Cochrane, flask) and charges(flask) > 0:
        ~ use_up(flask, 1)
        You shove over, so that he's got a rib of the ship to lean on, and he takes a third of the flask, and gives you the cap. Your eyes report a fire.
    - else:
        You shove over, and find him the square bottle that came up from Eddie's with the blankets. He pours you the cap. Your eyes report a fire.
    }
    Before long he's singing to the feed line, { repairs_barclay == 2:and the plumber has the harmony|and Barclay's beating time with his back turned}. You're in to the shoulder when the singing stops, and you think that he's gone to sleep.
*   [Ask Barclay what he does when he's like that]
    ~ handling = left_alone
    ~ advance(nerve, 1)
    "Me?" says Barclay. "I go round the back of something."
    "Does it work?" says Cochrane.
    "Till they come and get you." He gives directions: a transformer, out of the wind, you sit on the warm side. He's found four such places since midnight, and draws the best on Cochrane's cuff. The boots go up the stair. "He's very approachable," says Barclay.
*   [Leave him be. Anybody needs a minute]
    ~ handling = left_alone
    { repairs_asked:
    - 0: "Mind the third rung," you say. He's very careful of it.
    - 1: "Have it outside, where there's air," you say. "Come back when you're ready."
    - else: "The worst thing's done," you say. "Get some rest, you've earned it."
    }
    <> He hangs the lamp where it still shines on your work, and his boots go up the stair.
*   [Keep him busy. There's one thing only he can do]
    ~ handling = kept_at_work
    ~ advance(nerve, 1)
    { repairs_asked == 2:
        ~ advance(damage, -1)
    }
    You give him the throttle. It's brass, and nobody but him has any notion why it goes backwards. He has it in forty pieces on a towel in no time, {repairs_asked == 2:and finds what it was that you'd been afraid of; it was a crumb|grumbling, and his hands come up a degree for every screw}. When you next turn round there's the throttle on the towel, finished, and nobody by it.
-   ~ repairs_mend()
    { fact(phoenix_repaired):You close up the second seam, and she's sound. There's a bolt over.|You close up the second seam on three things that you'd never sign for at home. She'll go up, if nobody leans on them.}
    ~ spend(3)
    ~ done("repairs")
    -> camera

// Nobody watched: the film's outcome, as a list. A tunnel.
=== repairs_unwatched
# place: The silo, a list on the wall
~ handling = left_alone
~ advance(damage, -1)
~ repairs_mend()
~ rumour_grows(1)
~ record(cochrane_told_all)
In carpenter's pencil, by the ladder on three: "Seam 2, closed. Intermix, Barclay. Feed line, {fact(phoenix_repaired):holds|weeps, don't look}. Throttle, ask Dr C. why backwards. Bolt, one over." And under that, in another hand: "Said too much. {future_told == future_statue:Song|Statue}. My fault, G. He's gone round the back for a minute." After the last word somebody has since put the time, three times, one below the other. # codex: phoenix # codex: zefram-cochrane
~ done("repairs")
->->
