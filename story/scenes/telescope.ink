// Telescope. Thread montana, T+300 to 430. Views: La_Forge (D1), Cochrane (D2), La_Forge (D3 to D5). Spends 15 to 17.
// READS: silo_saved, doses, troi_drank, cochrane_word, tab_end, last_call, lily_came, cochrane_promise, lily_tone, wake_word, riker_view, cochrane_place;
// flask, by who holds it; facts logbook_saved, injectors_saved, valve_shut; decks_lost(), deck_is(14, …), clock(nerve), minute().
// LEAVES: future_told, agreement; cochrane_told, cochrane_told_all, cochrane_willing (not where not_agreed); nerve, rumour. Cochrane and Barclay
// have not spoken: Barclay keeps his back to him. La Forge and Riker have seen dark rows of windows, and know no more than last_call told them.
// FILM: collimate it; look till it sets; let Riker answer; the schools, the peace; wait for it.

// What the mirror was worth: he can count the windows.
VAR telescope_sharp = true

=== telescope
# scene: telescope
# view: La_Forge
# place: Bozeman, the roof of the school bus
"A mirror's honest," you tell the roof of the bus, with your cheek on it. "It only hands on what it's given. The dust's local." # codex: geordi-la-forge
"Does he run down?" says Zefram Cochrane, on the ladder. # codex: zefram-cochrane # codex: optical-telescope
"When he's fed," says Riker. "Mind the hatch."{ tab_end == tab_paid: There are two pinholes in his jacket; the combadge is behind Eddie's bar.}
{ silo_saved ? Marta:The mirror is Marta Quill's, who has come up with it, bandaged to the elbows{ doses == doses_for_them:, and tells the valley that your doctor's nozzle works|}.|{ silo_saved ? Dez:The mirror was the school's. Dez carried it here, in one boot and one shoe.|The mirror was the school's. On the rim somebody has scratched CLASS OF 2039, RULES.}}
{ troi_drank:
- drank_along: Troi is asleep underneath, in four coats.
- drank_water: Troi's holding the ladder, sober by now, and colder than anybody.
- else: Troi's in the driver's seat, with her eyes shut. She put him under a table tonight, and he's the one on the ladder.
}
<> Barclay, at the mirror end, has had his back to everyone since he heard that voice. # codex: reginald-barclay

*   [Let Barclay do it. He's scared enough]
    "Reg, you've got the hands. Yours shake so fast that they cancel out."
    He takes the screws without turning his head, and the star in the tube pulls itself in until it's a point. { silo_saved ? Marta:"THAT'S A HAND," says Marta, from her good side.|"Whose back is that?" says Cochrane. The back goes down a little behind the pipe.}
*   [Good enough, for one ship]
    ~ telescope_sharp = false
    A quarter turn, a quarter back, and the star you've got in there is two stars, on good terms. He can have two of the ship.
*   [Collimate it properly]
    ~ spend(2)
    Three screws, three springs off a mattress. The star stops being a comma.
*   { silo_saved ? Marta } [It's Marta's mirror. Let her say]
    ~ spend(3)
    ~ advance(nerve, 1)
    Her hands are bandaged, so she uses yours. "LEFT," she says, against your ear. "YOUR OTHER LEFT." The star comes in to a point as if it had been told. "She did the coil that way," Cochrane says to Riker. "I've still got the ear." He has come up two rungs to watch it being done to somebody else.
-   ~ spend(2)
    "South-west," you say. "Nobody walk. When anybody walks the whole bus—" It does it while you're explaining.
-> telescope_look

= telescope_look
# view: Cochrane
So you put your eye to the drainpipe, they're all holding still, and first it's eyelash and then it's a ship.
It's grey, with a neck, and lights in rows{ telescope_sharp:, and somebody in there has left a curtain open|, and there's two of it, the lower one shivering}. Behind, it's got two long pods, and your mouth tastes of pennies, because that's where you'd put them, with all the copper in the world and nobody at you about November. # codex: uss-enterprise-e # codex: warp-drive

*   [Ask whose it is]
    ~ record(cochrane_told)
    "Who's it belong to?"
    { cochrane_word:
    - told_truth: "You were told," says the big one. So you were, whose and when, and you said sure, and bought nobody a drink, and it was a fine story while it stayed in the bar.
    - told_half: "Us," says the big one. That's the half they left out over the jars, then; they said they'd seen your ship fly, they never said out of what.
    - else: "Us," says the big one. There's no buyers from the coast. You knew that, they'd never once asked what it cost.
    }
*   [Look away first]
    You give it back before it can start expecting something. Half an old moon is up over the firs, and it has no lights on. You could walk out of your own wedding, Marta { silo_saved ? Marta:says|used to say}, and be home before they cut it. Your eye's watering, it's the pipe.
*   [Look till it sets]
    Where the neck meets the front it's got a curve that you've drawn on a fuel bill, and got wrong, and that's how it goes, then. You stay on it down to the ridge.
*   { holds(Cochrane, flask) and charges(flask) > 0 } [Try it again with a drink in you]
    ~ use_up(flask, 1)
    ~ advance(nerve, 1)
    It's a control, you tell them, you've seen plenty of things that went away after the second swallow. This one doesn't. You give it a third eye's worth, over the cap, and it goes on crossing the pipe, and it's the cap that's shaking, so you put the cap back on.
*   { not (holds(Cochrane, flask) and charges(flask) > 0) } [Ask which window is the bar]
    ~ advance(nerve, -1)
    "In the bow," says the big one.
    What they pour has had the drunk taken out, says the explainer, you'd never know. You'd been wondering all night what was wrong with them.
-   ~ spend(6)
-> telescope_rows

= telescope_rows
# view: La_Forge
These eyes need no drainpipe: they count windows at four hundred kilometres. { decks_lost() == 0:They're all lit. It's only that down at 16 the light is green.|{ decks_lost() == 1:One row's dark. That's 16. That's yours, you were standing in it at supper.|She has {say_number(decks_lost())} rows dark, from 16 out. At supper you were in the first.}} # codex: visor
Nothing from her since a quarter past ten. { last_call == call_riker:Riker's had half a sentence of the captain's, they are aboard, do not, and tries ends on it.|Riker has given out that it's the weather.}
{ decks_lost() == 0:"It's got a green one," says Cochrane. "Down the bottom."|{ telescope_sharp:"It's got teeth out," says Cochrane. "Down the bottom."|"They've got teeth out," says Cochrane, "both."}} Barclay, who's stationed there, has gone still.

*   "Lamps[."]," you tell him. "We put some of them out at night. It saves, well, lamps."
    "In rows," says Cochrane.
    "They're on the same circuit," you say, and you go on to the circuit, and it's a good circuit, and nobody stops you.
*   [Let Riker answer]
    { last_call == call_riker:"The captain has company," says Riker. "He's asked us not to come up yet." It's an end that fits.|"They're watching something with the lights off," says Riker.} { riker_view == riker_doubts:"The captain's got it in hand," he adds, and that's for you, and yesterday he'd have said it better.|He hands out blankets.}
*   "I don't know yet[."]," you say. "Something's wrong up there."
    ~ advance(nerve, 1)
    "Huh," says Cochrane. He sits down on the hatch, nearer than he's been to any of you. "I figured you people for the sort where nothing ever is."
    "Two of the toilets ran backwards till March," you say.
*   [Signal her, with the lamp and a tin lid]
    ~ spend(1)
    ~ rumour_grows(1)
    Long, long, short. Riker would sooner that you didn't, the whole valley can see it, and you've sent "Enterprise, respond" when a window answers. It goes out. It's a small one, low down, and you know whose quarters those are. Down in the mud somebody wants to know who you're talking to.
-   ~ spend(2)
-> telescope_future

= telescope_future
# view: La_Forge
"Say that mine flies," says Cochrane. "Say I get in. How does it come out?" In the infrared he's ears and hands; the rest of him has gone out.
He isn't to be told. You agree with every clause of that, it's well drafted, and you need him in that seat at eleven. # codex: prime-directive

*   [That it ends well: the schools, the peace]
    ~ future_told = future_peace
    ~ advance(nerve, 1)
    "There's going to be a school, where Hollis keeps his barrels," you say, and your hands go off to build it, rafters first. "There's lunch, nobody writes it on a slate, and there's nobody to be afraid of on the way home."
    "Lunch," says Cochrane. { wake_word == wake_purpose:"Somebody came a long way to have tomorrow to themselves," says Riker, who isn't supposed to help. "Our captain told us they shan't."|"With seconds," says Riker, who isn't supposed to help either.}
*   [The statue too, and the school you went to]
    ~ future_told = future_statue
    ~ record(cochrane_told_all)
    ~ rumour_grows(1)
    ~ advance(nerve, -1)
    "They named my school for you," you hear yourself say. "We'd a song, we did it in the rain, and there's you, in bronze, about where we're parked, with pigeons, and on the fifth of April they wash you—" # codex: zefram-cochrane-high-school
    "{ silo_saved ? Marta:A STATUE?" says Marta. A lamp goes on in the next shack.|A what?" says somebody from a window across the mud.}
    "What's it holding?" says Cochrane.
    "Nothing."
    "Then it isn't me." He has started feeling for the ladder with one foot.
*   [Only the ship. No more than he saw]
    ~ future_told = future_ship
    "You saw it," you say. "That's what I've got. It flies, people live on it, one of them grows tomatoes in a cupboard."
    "And me?"
    "You weren't in the pipe." It nearly kills you, you've three more clauses ready. "That's the first thing all night that didn't have my name on," says Cochrane.
*   [Ask him how he'd like it to come out]
    ~ future_told = future_ship
    ~ spend(1)
    He has to think, it isn't what he's usually asked. "Me on a porch," he says. "Nobody's shooting. There's a dog, somebody else feeds it."
    You've been in that porch. There's a rope across it, you filed past with your class, and you shut your mouth so hard that Riker turns round. "Sounds good," you say. "What sort of dog?"
-   ~ record(cochrane_told)
    ~ spend(3)
-> telescope_word

= telescope_word
# view: La_Forge
{ holds(Cochrane, flask):Cochrane looks into his flask, with the eye he used for the ship.|{ holds(Lily, flask):Cochrane's hand goes to his inside pocket. "Lily's got my flask," he says. "For surety."|Cochrane's hand goes to his inside pocket, and comes out empty. He looks at it.}}{ fact(valve_shut): They're hammering up at the silo, on a deck that would have burned but for Lily.} # codex: phoenix
"And what's in it for me?" he says. { future_told == future_statue:"I don't mean pigeons."|"I've got expenses."}

*   [Money. Say yes]
    ~ agreement = agreed_for_money
    ~ record(cochrane_willing)
    "What do you want?" says Riker.
    "An island. I could stand to be asked twice."
    "We don't use—" you start, and Riker's boot comes down on your hand. Cochrane makes him put it on a slate: one island, warm. You have to witness it, in chalk. # codex: dollar
*   [Ask it of him for Lily]
    { lily_came == came_dying and not cochrane_promise:
        ~ agreement = not_agreed
        "She's up there, behind one of those windows," you say. "She'd want—"
        "You left her on that stair an hour and a half. Nan told me, she had her head in her lap." He has gone down three rungs. "Don't you tell me what she'd want."
    - else:
        ~ agreement = agreed_for_lily
        ~ record(cochrane_willing)
        "She's up there, behind one of those windows," you say. { deck_is(14, free):You can see the row. It's lit.|{ deck_is(14, assimilated):You don't point. It's one of the dark ones.|You don't point. That row has gone green at one end.}} "{ fact(logbook_saved):She went into a fire, and came out with a book with your handwriting in it.|{ fact(injectors_saved):She went into a fire, and came out with two injectors in a quilt.|She ran up that path, into the fire.}}"
        { cochrane_promise:"I gave her my word," he says. "I had my hand up. She made me do it over."|{ lily_tone == lily_confided:"She was sick," says Cochrane. "She kicked dirt on it. She went up there anyhow."|{ lily_tone == lily_joked:"She'd have something funny to say about this," says Cochrane.|"She sold her mother's stove," says Cochrane. "I never asked what it looked like."}}} { lily_came == came_awake:"And she got in that thing on her own feet?" You tell him that she swung at a doctor first.|He's doing up his coat.} "All right. For her. Tell her I moaned."
    }
*   { holds(Lily, flask) and lily_came != came_dying } [Say that he'll have to go up for the flask]
    ~ agreement = agreed_for_lily
    ~ record(cochrane_willing)
    "She's still got it," you say. "She had it on her when she went up." You point, roughly. "It's about there."
    He works it out, with his lips. Four hundred kilometres, straight up, on a Titan, for a third of a pint. "That woman," he says. "She did that with a stove once." He's doing up his coat. "I want it written down that I went for the flask."
*   { not (holds(Lily, flask) and lily_came != came_dying) } [Tell him that he's allowed to say no]
    { clock(nerve) >= 5:
        ~ agreement = agreed_barely
        ~ record(cochrane_willing)
        ~ advance(nerve, 1)
        "You can say no," you tell him. Riker looks at you as you'd look at smoke.
        "Huh," says Cochrane. He tries it, under his breath, the once; he doesn't care for how it sounds up here. "Well, if it's not an order I might stop by and see how they've hung her."
    - else:
        ~ agreement = not_agreed
        "You can say no," you tell him. Riker looks at you as you'd look at smoke.
        "No," says Cochrane. He's so relieved that he shakes hands with both of you. He does the whole ladder without asking anybody to hold it.
    }
*   [Nothing. Wait for it]
    { clock(nerve) >= 3:
        ~ agreement = agreed_barely
        ~ record(cochrane_willing)
        You know nine good arguments, with diagrams, and you sit on your hands. They're the warmest thing on the roof by four degrees.
        "I'd have to see the mount," he says. "That's not a yes. And nobody talks to me on the path."
    - else:
        ~ agreement = not_agreed
        You know nine good arguments, and you sit on your hands. It's a good tactic with a pump.
        "It's a nice boat," says Cochrane, very kindly, to both of you, and goes down, one rung, a rest, one rung. { cochrane_place == cochrane_in_woods:By the sound of it he's making for the trees.|By the sound of it he's making for the music.} "See he doesn't fall," says Riker, and goes after him.
    }
-   -> telescope_down

= telescope_down
~ spend(2)
When the ladder's empty Barclay turns round. "Did he say anything? About the mirror?"
"{ telescope_sharp:{decks_lost() == 0:He said that he could see the green one|He said that it had teeth out}|He saw two of her}, Reg," you say, and go on looking at the ridge, where she went down.
~ done("telescope")
-> camera

// Nobody watched: as Barclay wrote it down. A tunnel.
=== telescope_unwatched
# place: Bozeman, a diary
~ record(cochrane_told)
~ agreement = agreed_for_money
~ record(cochrane_willing)
Diary of Lieutenant Barclay. I held the mirror!! HE looked through it for six minutes. Commander La Forge told him about the schools, and lunch. HE asked for an island and Commander Riker wrote it down, so it is settled and HE will fly. I did not turn round. Some of our windows were out. I have not put how many, because I should only count them again. # codex: reginald-barclay # codex: optical-telescope
~ done("telescope")
->->
