// Blackout. Thread ship, T+110. Views: Worf (D1), Picard (D2 to D5). Spends 12 on the film's path, 15 at most.
// READS: conn_order, landing, hull_call, worf_arrival, hears, fire_order, sphere_logged, typhon_audience, lounge_truth, wounded_place, engines_strained,
// hull_hurt, earth_on_screen, confidant, lily_came, warm_order, eiger_list, porter_cut, sphere_light; fact(warning_out, lost_porter, lost_eiger, lily_aboard); sealed(16), crew and drones of 15 to 17.
// LEAVES: seal_order, named_them, lock, last_call; deck_16_sealed, computer_locked or computer_open, lost_lopez, lost_armstrong;
// isolinear_chips with Data (not lock_none); trust; perhaps two more on deck 15; decks 15 to 17 sealed or not; obsession. Picard and Data are on the bridge in every game:
// Picard comes from transporter three, where he landed or met Data. Riker, where he was called, has heard: "They are aboard. Do not".
// FILM: wait; seal it; all hands; all of it; Riker.

=== blackout
# scene: blackout
# view: Worf
# place: Bridge
"Deck 16," you say. "Any officer. Any person."
The channel is open at the far end. It carries the warp core, and feet. You have asked four times. # codex: worf
{ conn_order:
- conn_plain: You hold this chair without an order.
- conn_call_me: Your order in this chair is to call for anything odd.
- else: Your order in this chair is to trust nothing that feels quiet.
}
<> { hull_call:
- call_came_up: You reported the heat at half past nine.
- call_search: The search of 16 went out at half past nine, in fours. The last of the fours is late.
- else: You reported the heat at half past nine, and were told that the wounded of Bozeman came first. You have entered that you did not object.
}
<> { fact(warning_out): A warning came up before the deck fell silent. You have six rifles on 15, at the heads of the ladders.|{ sealed(16): Somebody has sealed the deck from below, by hand.|You have had no warning.}}
"The captain's at transporter three, sir, with Mister Data," says Daniels. "Two minutes, by the lift." # codex: padraig-daniels

*   (blackout_lopez) [Lopez and four, to look]
    { fact(warning_out):
        At the ladder-head, where your rifles are, { sealed(16):you lift one lever for them, and }the men hold Lopez by the belt, head down through the hatch.
        "It's black, sir," he says on the comm. "The walls. { porter_cut:Somebody cut a piece of it, and it's mending.|It goes on as far as my lamp does.}" # codex: lopez
    - else:
        ~ record(lost_lopez)
        ~ board(16, 2)
        You follow Lopez by voice: the ladder, the hatch{ sealed(16):, which you unlock for him}, lamps out. "It's wet in here," he says. "It's on the walls, sir, the carpet's all—"
        His channel stays open. It has the same feet in it. # codex: lopez
    }
*   (blackout_shut) { not sealed(16) } [Seal 16 on your own word]
    ~ seal(16)
    ~ record(deck_16_sealed)
    "There's people behind that, sir," says Daniels.
    "Yes."
    Twelve bulkheads arrive, through the soles, the last one late. { conn_order == conn_trust_nothing:Your order covers it.|No order covers it.} You enter the minute, and your name.
*   (blackout_locked) { sealed(16) } [It is sealed from below. Lock it from here too]
    ~ record(deck_16_sealed)
    You turn the levers dead from your own panel, so that no hand can lift one down there. Somebody pulled the first of them, and was quick. You enter that yours was the second blow.
*   (blackout_spoke) { fact(lost_porter) and fact(lost_eiger) } [Speak to whoever is walking there]
    "I am Worf," you say. "You are walking on a ship where I am."
    The feet stop: all of them, on the same foot. Daniels has taken his hand off the panel. After four seconds the feet go on.
*   (blackout_asked) { not (fact(lost_porter) and fact(lost_eiger)) } [Ask {fact(lost_porter):Eiger|Porter}, who has seen them]
    ~ defend(15, 2)
    { fact(lost_porter):Eiger has it in order. "One: they pass by whoever does nothing. Two: they do not like work done to theirs. Three: this tube comes out on 15, and nobody stands there."|Porter is wiping each of his fingers on a cloth. "They've no notion of finish," he says, "but they don't stop." One tube comes out on 15, where nobody stands.} You send two.
*   [Wait for the captain]
    { worf_arrival:
    - worf_taken: This afternoon your ship was emptied by a man who did not ask you. You will ask, before you close a deck on fifty-eight people.
    - worf_asked: This afternoon you were asked, before your ship was emptied. That is owed. You wait on your feet.
    - worf_ordered: This afternoon he gave you an order that you hated, and it was right. This one also is his. You get up out of his chair.
    - else: This afternoon an ensign shut a hatch on you without an order. You have not forgiven it. You keep your hand off the panel.
    }
-   ~ spend(2)
-> blackout_captain

= blackout_captain
# view: Picard
You know it before the lift has opened: feet, on the speakers, all of one weight. # codex: borg-drone
Data takes ops from Dyson. { blackout_shut:"I closed it," says Worf. "On my word."|{ blackout_locked:"It is closed," says Worf. "Twice over."|{ blackout_lopez:{ fact(lost_lopez):"I sent five people," says Worf. "I will give you the names."|"Five people have looked," says Worf, "and come back."}|{ blackout_spoke:"I have spoken to them," says Worf. "They listened."|{ blackout_asked:"I am told where they will come out," says Worf.|"I have waited, sir," says Worf.}}}}} # codex: dyson
{ hears:
- 0: Your left temple aches, as from a thumb.
- else: { hears >= 3:Next door, behind your temple, they are fitting a plate. You know where it goes.|Next door, behind your temple, lamps are lit.}
}
"How many, Mister Data?"
"Deck 16 has 58 on its roll, sir. I find {crew(16)}, none of whom answers, and {drones(16)} who are on no roll."
They came over{ fire_order == fired_early:, from forty kilometres off,} in the eleven seconds without shields, which { sphere_logged:you had logged|nobody logged}. On the board deck 16 is dark{ deck_is(16, assimilated):, from end to end|, but for a third of it}.

*   [Two minutes, for whoever can run]
    ~ seal_order = seal_late
    ~ unseal(16)
    ~ spend(2)
    ~ seal(16)
    ~ board(15, 1)
    Wilkins, at the ladder on 15, counts them up to you. Five, with a sixth on his back. At nine there is a gap. # codex: richard-wilkins
    "Ten," says Wilkins. "In a blue sleeve. It's— no." The steps go past him, into deck 15. It has not touched him. He gets the hatch shut.
*   [Open the deck to space]
    ~ seal_order = seal_at_once
    ~ advance(obsession, 1)
    { not sealed(16):
        ~ seal(16)
    }
    "Open 16 to space, Mister Data. All of it."
    "I have {crew(16)} of ours breathing there, sir," says Data. His hands have not moved. It was said in your voice, and you look for who said it. "Shut it, then," you tell him. "Only that."
*   { not sealed(16) } [Seal it. Now]
    ~ seal_order = seal_at_once
    ~ seal(16)
    The bulkheads come down. The last you hear on the speaker, from within.
*   { sealed(16) } [Leave it shut]
    ~ seal_order = seal_at_once
    "It stays so," you say. Hawk had his mouth open to ask for how long.
*   [15, 16 and 17, all three]
    ~ seal_order = seal_wide
    { not sealed(16):
        ~ seal(16)
    }
    ~ seal(15)
    ~ seal(17)
    The decks above and below close too. Their {crew(15) + crew(17)} people are told to find a ladder, and that the ladders will be watched. { wounded_place == wounded_in_shuttlebay:On 17, in the shuttlebay, Beverly's wounded lie in rows, with a number chalked at each head.|On 17, in the shuttlebay, the watch ask whether they may take coats.}
-   ~ record(deck_16_sealed)
    ~ spend(3)
    Someone down there is striking the steel with an open hand, four blows and a rest. You have Daniels close the channel.
-> blackout_word

= blackout_word
# view: Picard
"I thought we'd killed them," says Hawk.
{ eiger_list: Worf gives you Inge Eiger's list, of the places on 16 that were warm and had no reason to be. She has numbered them.|{ warm_order == warm_la_forge: La Forge told you that the wall was no fault. He could not say what it was.|Below you seven hundred people know nothing of it.}} Nobody here has said "Borg" since the sphere. # codex: borg

*   [The bridge alone. Keep it from the rest]
    ~ named_them = false
    You say it to nine people.
    { lounge_truth: "You gave us the whole of Hayes's order this morning, sir," says Daniels, "and nobody fell down."|"They'll have it off the walls, sir," says Daniels.}
*   [All hands, and the word for them]
    { typhon_audience == typhon_ship: They had Typhon from these speakers this morning, and they stand still for your voice. You put the word in the first sentence. After it you can hear lockers being opened, on four decks.|You put the word in the first sentence. Somebody on deck 9 asks, of anybody, whether this is a drill.}
*   { hears >= 3 } [How many of them, and where, by number]
    ~ advance(obsession, 1)
    "They are Borg," you tell all hands. "There are {drones(16)} on 16, and { drones(15) + drones(17) > 0:{drones(15) + drones(17)} beside it|none beside it, yet}. { hears == 4:Three of Nineteen has the core. Six of Eleven is|Two have the core. One is} below the gallery floor, and can hear you walk."
    Data has no such figures. They are all looking at you.
*   [Call it a drill]
    ~ named_them = false
    ~ spend(1)
    "This is a drill," you tell seven hundred people. "Clear every deck below 12." The voice is excellent. They come up the ladders grumbling, in socks, with books, and hold doors for each other. { sphere_light:"My mother would have known, sir," says Daniels.|"They will be angry, sir," says Worf, "when they are told."}
-   { engines_strained:The warp drive goes off the board, which after this morning's red line astonishes nobody.|{ hull_hurt >= 3:The fields go that hold the air in, where she was torn today. Doors slam.|The tractor beam goes off the board.}} On Hawk's panel stand four signs, none a figure.
    -> blackout_lock

= blackout_lock
# view: Picard
~ spend(5)
"They are in the computer," says Data. "I can lock all of it, sir; or all but doors, air and lamps, which leaves them one way in. In forty seconds I can do neither." A finger of his is tapping. { earth_on_screen:When he showed you that brown world it did not.|When he read you that brown world it did not.}

*   [Leave us doors, air and lamps]
    ~ lock = lock_half
    ~ give(isolinear_chips, Data)
    ~ record(computer_locked)
    His hands go too fast to be followed. The panels turn black. The lamps stay, and you can hear the air. "It is done," says Data, and closes a case of chips, "except for that." The door of the lounge has opened, on no one.
*   [No. Fight them for it]
    ~ lock = lock_none
    ~ capture(computer)
    ~ record(computer_open)
    "Hold it, Mister Data. Drive them out."
    For nineteen seconds the board is yours, and theirs, and yours. Then Hawk lifts his hands off the conn, because it is working without them.
    "There are too many of them, sir," says Data, "and I was one." Every panel is lit, and none of them answers you.
*   [Ask him first what it makes of him]
    ~ give(isolinear_chips, Data)
    ~ record(computer_locked)
    ~ advance(obsession, -1)
    "The only key, sir. I should be worth taking." The finger stops. "I can think of nobody whom I would rather that they had to ask."
    "Nor can I," you say. "All of it, Data." You had been listening to the feet. The panels turn black, outward from ops, and while they do you look at him.
*   [All of it, Mister Data]
    ~ give(isolinear_chips, Data)
    ~ record(computer_locked)
    The panels turn black, outward from ops. The lamps drop to a third, and the fans run down.
    "It is done," says Data. "I am now the only key." He finds a pocket for the case of chips, and then another.
-   -> blackout_comm

= blackout_comm
# view: Picard
~ spend(2)
~ temp armstrong_warned = false
{ lily_came == came_dying:
    ~ record(lily_aboard)
}
"I've twenty seconds of comm," says Daniels, with a wire in each hand. "Armstrong says his pad's warming up, and it isn't our power."
{ lily_came == came_dying:Armstrong has only now got back to it, from carrying a dying woman to Beverly.} You can reach one of three. # codex: armstrong

*   [Sickbay]
    ~ last_call = call_sickbay
    "Beverly. Leave. Not by the doors."
    { confidant == told_beverly:"Is it what you told me of?" she says. "This morning?"|{ named_them:"How near?" she says.|"From whom?" she says.}}
    { confidant == told_beverly:"Yes," you say. She is already calling Ogawa.|You tell her. Something is put down in a dish. "How long have I got?" says Beverly.}
*   { fact(lily_aboard) and lily_came != came_dying } [Sickbay: and bring the woman from the silo]
    ~ last_call = call_sickbay
    ~ advance(trust, 1)
    "Beverly. Leave, and not by the doors. Bring our guest."
    "Who is it?" says Beverly; and then, "No. I see." You hear straps, and Ogawa counting. "Jean-Luc, she's supposed to be asleep. She's got her boots on."
*   [Riker, on the ground]
    ~ last_call = call_riker
    Wind, and somebody's generator. "You're missing a fine evening, sir," says Riker.
    "They are aboard. Do not—"
    "Say again?" says Riker, very small. Then even the wind is gone.
*   [Transporter three: out of there]
    ~ last_call = call_armstrong
    ~ armstrong_warned = true
    "Chief, leave your post. Run."
    "I'll lose the people on the ground, sir."
    "Lose them!" You hear his chair go over. You hear the pad begin, behind him, and a door, and his boots on the other side of it.
-   { not armstrong_warned:
    ~ record(lost_armstrong)
    "Sir, I've got some—" says Armstrong, on transporter three, and then the channel carries feet.
- else:
    Daniels lets go of the wires. "That's all there was," he says.
}
~ done("blackout")
-> camera

// Nobody watched: the film's outcome, as Daniels logged it by hand.
=== blackout_unwatched
# place: Bridge, by a lamp
~ seal(16)
~ record(deck_16_sealed)
~ give(isolinear_chips, Data)
~ record(computer_locked)
~ record(lost_armstrong)
~ board(17, 2)
{ lily_came == came_dying:
    ~ record(lily_aboard)
}
On paper, in Padraig Daniels's hand, the computer being shut. Ten o'clock: 16 gone quiet. Eight minutes past: {landing ? Picard:captain up|captain on the bridge}, 16 sealed, and the word given to all hands. We locked them out of the computer, and ourselves. Last of the comm to Commander Riker; half a sentence. Transporter three does not answer. Two of them have been seen on 17. # codex: padraig-daniels # codex: armstrong # codex: borg
~ done("blackout")
->->
