// Deck 16: down into what was engineering's deck. Views: Picard (D1, D2), Worf (D3), Picard (D4 to D6). Spends 25, to 31 by the slowest ways.
// READS: deck_16_watch, hears, lynch_met, lynch_place, eiger_list, porter_cut, touch_answer, sickbay_order, lily_came,
//   lily_took, lily_went, worf_arrival, mercy_order; lost_porter, lost_eiger, lost_kellogg, lost_ogawa; decks_lost();
//   grenades with Hawk, medkit with Daniels, enhancers with Hawk, Daniels, Lynch or Kellogg, batleth with Worf, phaser_rifle with Hawk, phaser with Picard.
// LEAVES: deck_16_kellogg, way_in, chip_off, lily_hunt, half_done, half_lives; lynch_place, where Lynch is sent up; lost_kellogg; drones cleared on 16; defenders on 15;
//   obsession; shots; grenades, medkit, enhancers spent.
// FILM: by the hatch; switch it off; she is one, go on; Kellogg first; through them, weapons low; end it.
// By the tubes there is no corner, and Kellogg is not asked.

// Some shots of the one rifle that is counted, where Hawk has it still.
=== function deck_16_fire(shots)
{ shots > 0 and holds(Hawk, phaser_rifle) and charges(phaser_rifle) > 0:
    ~ fire(phaser_rifle)
    ~ deck_16_fire(shots - 1)
}

// Who stands half made in the alcove: the first who was lost by then. Kellogg may be lost later, on deck 11.
VAR deck_16_kellogg = false
=== function deck_16_half()
{ fact(lost_porter):Porter|{ fact(lost_eiger):Eiger|{ deck_16_kellogg:Kellogg|Jones}}}

=== function deck_16_is_woman()
~ return fact(lost_eiger) and not fact(lost_porter)

// Pattern enhancers in the hands of somebody who is here to set them up.
=== function deck_16_rods()
~ return charges(enhancers) > 0 and (holds(Hawk, enhancers) or holds(Daniels, enhancers) or (holds(Lynch, enhancers) and lynch_place == lynch_with_picard) or (holds(Kellogg, enhancers) and not fact(lost_kellogg)))

=== deck_16
# scene: deck-16
# view: Picard
# place: Deck 15, above the hatch
Hawk has all the bolts of the hatch out but one. The seam smells of hot dust, and vinegar. # codex: sean-hawk
{decks_lost() > 1:Sixteen is theirs, and {say_number(decks_lost() - 1)} more.|Sixteen is theirs.} Worf has gone to the port tubes with eight. With you are Hawk, Data, Daniels{ not fact(lost_kellogg):, Kellogg who hums}{ lynch_place == lynch_with_picard:, Lynch {lynch_met:whose watch ticks|who looks at a watch}}, and ten more. { deck_16_watch == watch_none:At a quarter past eight it was a flicker.|{ deck_16_watch == watch_sweep:At a quarter past eight Porter swept this deck, on your order, and found one crooked screw.|At a quarter past eight you put six people on engineering's doors.}} # codex: borg

*   [Down lift shaft three]
    ~ way_in = way_shaft
    ~ spend(2)
    In shaft three the car has stopped between decks, its hatch open, one shoe on the roof. You go past it by the rungs, lamps out.
*   [By the hatch in the floor]
    ~ way_in = way_hatch
    Hawk lowers a lamp: water stands in the carpet.
*   { lynch_place == lynch_with_picard } [Send Lynch back up first. Then by the hatch]
    ~ way_in = way_hatch
    ~ lynch_place = lynch_kept
    ~ spend(1)
    "Somebody should be with the locker, Mister Lynch." He knows what it is, and goes red. { lynch_met:"I've just wound it, sir," he says.|"I had got to forty, sir," he says.} Hawk takes his torch from him. You hear his steps go up the deck, quick, and then slower. # codex: timothy-lynch
*   { eiger_list or not fact(lost_porter) } [The tubes, by the list]
    ~ way_in = way_tubes
    { not fact(lost_porter):Porter has drawn it inside Hawk's sleeve, with every valve.|Eiger's list has fourteen warm places on it. You crawl where it has none.} Twice there are boots beyond a grille, in step, of one weight. # codex: jefferies-tube # codex: inge-eiger
-   ~ spend(8)
    -> deck_16_data

= deck_16_data
# place: Deck 16
Black conduit has come up over the panels, chest high.
One of the lamps is shaking: Data's, whose emotion chip is on.
"I have looked behind us thirty-one times, sir," he says. "Once would have been sufficient." The grip of his rifle has taken the print of four fingers. # codex: emotion-chip # codex: phaser-rifle

*   "Keep it. You will hear them before we do."
    ~ chip_off = false
    "I have been hearing them since we came in," he says. "I took it for part of the fear." He gives Daniels two places ahead, and a third that he is unsure of.
*   [Ask him if he would rather switch it off]
    { touch_answer:
    - told_of_proof:
        ~ chip_off = true
        "I was told that the Phoenix is proof because she is there," he says. "I should like to be there, sir, and nothing besides. It is off." The lamp stops.
    - told_nothing:
        ~ chip_off = true
        "I was told in the silo to find out, and to take my time," he says. "There is not the time. It is off." The lamp stops.
    - told_of_noise:
        ~ chip_off = false
        "You told me that her hull was the one quiet thing tonight. With the chip off they are all quiet, and I could not find that one again. I will leave it on."
    - else:
        ~ chip_off = false
        "I was told today of a boy with a model on a window sill," he says. "He would not have touched it with his feelings off. I will leave mine on."
    }
*   [Show him your own right hand]
    ~ chip_off = false
    ~ advance(obsession, -1)
    You bring it into the light of his lamp: steady, the nails blue.
    "It is five degrees the colder, sir," says Data. He considers his grip. "I will leave it on. There should be two of us." # codex: jean-luc-picard
*   "Then switch it off, Mister Data[."]," you say.
    ~ chip_off = true
    He inclines his head. He had been breathing, for which he has no need: you hear it now, when it stops. The lamp is still.
-   -> deck_16_worf

= deck_16_worf
# view: Worf
# place: Port Jefferies tube
~ spend(2)
Sixty centimetres of tube{ holds(Worf, batleth):; the bat'leth on your back scrapes at each joint}. Of those coming one breathes badly. Drones do not. You lower your blade. # codex: mek-leth
"Worf," says Doctor Crusher. Behind her is her sickbay, on its knees. { sickbay_order == ogawa_first and not fact(lost_ogawa):Nurse Ogawa is ahead with the lamp.|{ sickbay_order == nobody_left:They haul one man on a blanket.|The walking come first.}} # codex: beverly-crusher
"I'm missing the woman from the ground. { lily_went == went_back:She came back for one of mine, and went.|{ lily_took == took_gun:She has her gun.|{ lily_took == took_cutter:She has a laser scalpel.|{ lily_took == took_hypospray:She has a hypospray, and no idea what's in it.|She has a gown and boots.}}}}" { lily_came == came_awake:The woman was asked, and came.|Nobody asked the woman.} { worf_arrival == worf_taken:{ lily_came == came_awake:Nobody asked you, this afternoon|Nor you, this afternoon}, when you were taken off your ship.|{ worf_arrival == worf_asked:You were asked off your ship, this afternoon. You resent it still.|{ worf_arrival == worf_ordered:You left your ship, this afternoon, by order, on your feet.|You were shut in a pod, this afternoon, by an ensign.}}}

*   [The doctor may look. One guard with her]
    ~ lily_hunt = hunt_crusher
    You give her Dyson, who has sprained his hand and will not admit it.
    "You're giving me your wounded," she says.
    "I am giving you a rifle." She passes her lamp to the next in line, and goes back down with him to look.
*   [Send two of yours to look for her]
    ~ lily_hunt = hunt_sent
    ~ defend(15, -2)
    You name Martinez and Jae. "She's rude," the doctor tells them. "Don't ask her for anything." You enter the two to the captain's account.
*   { fact(lost_ogawa) } [Ask her where Nurse Ogawa is]
    ~ spend(1)
    "Below," she says. "I turned the wheel." She is looking at her palms, for the mark of it.
    You have closed decks on people. "It was correctly done," you say. "Don't enter it," says the doctor. She counts what she has past you, by their heels, and does not name the guest again.
*   (deck_16_carriers) { not fact(lost_ogawa) } [Two of yours to carry for her, and none to look]
    ~ defend(15, 2)
    You name Martinez and Jae, who have backs. The man who breathes badly is lifted before he can refuse. Two rifles will stand at the head of her ladders, when her people are up it. "And the woman?" says the doctor. "When I have a deck to look on," you say.
*   "She is one. We go on[."]," you say.
    ~ lily_hunt = hunt_none
    "She was one when I took her in," says the doctor, and moves her people past you.
-   ~ spend(8)
    { way_in == way_tubes:
        -> deck_16_alcoves
    }
    -> deck_16_corner

= deck_16_corner
# view: Picard
# place: Deck 16
The corridor turns left. { hears < 2:Something ticks there.|{ hears == 4:Six of Eleven is there, finishing a junction. Nobody has told you his name.|They are speaking there of a junction. They are not speaking of you.}} { not chip_off:"Two on the deck," says Data, "and one that is not on the deck."|"I hear machinery," says Data.} # codex: six-of-eleven
{ fact(lost_kellogg):Obarakeh, who shoots left-handed, has come up to be first.|Kellogg has stopped humming. "I'm the widest, sir," he says.} # codex: kellogg

*   [Go first yourself]
    ~ advance(obsession, 1)
    { hears >= 2:You know how they stand before you are round it. You go between the two of them, with your phaser raised, and kill the third where it hangs, over the place where a man would stop to look. When you turn Daniels is watching you, and puts no question.|You are round it before Hawk can object. Something has you by the collar, from above; then he fires past your ear, and it hangs there with its arms down. Under the ear you are wet, over a place as large as a coin.}
    ~ deck_16_fire(2)
*   [{ fact(lost_kellogg):Obarakeh|Kellogg} first]
    { fact(lost_kellogg):He goes in low, with the rifle on his left arm, and looks right.|He fills the turn from wall to wall, and looks left.} It comes from above, two tubules below the ear. For six seconds Hawk has no shot past the man. Two others walk off with him, his heels drawing lines in the wet. Hawk kills the one on the ceiling. # codex: assimilation-tubule # codex: assimilation
    { not fact(lost_kellogg):
        ~ record(lost_kellogg)
        { holds(Kellogg, enhancers) and room_for(Hawk) > 0:
            ~ give(enhancers, Hawk)
            Hawk takes up his case of rods.
        }
    }
    ~ deck_16_fire(1)
*   [A mirror round it first, held low]
    { holds(Daniels, medkit):Daniels unscrews the lid of Beverly's kit.|{ lynch_place == lynch_with_picard:Lynch opens his grandmother's watch. The lid is silver inside.|Tonell has a compact. She looks at nobody while she gets it out.}} It goes round on the end of a rifle: carpet, two backs. Then you tilt it. The third hangs by its hoses over the place where a man would stop to look. Hawk kills it upside down.
    ~ deck_16_fire(3)
*   { not (holds(Hawk, grenades) and charges(grenades) > 0) } [Nobody. Stand still, and be furniture]
    ~ spend(4)
    ~ deck_16_fire(1)
    You stand along the wall, for four minutes by Daniels's count. Two come round the turn with a length of duct, and lift their feet over his boots. When they are gone Hawk slides himself round on his back, and kills the third one where it hangs.
*   { holds(Hawk, grenades) and charges(grenades) > 0 } [A grenade round it first]
    ~ use_up(grenades, 1)
    ~ clear_drones(16, 4)
    Hawk reads the casing, and throws. It is white, and comes through the feet. Of the three under the rubble one had been on the ceiling. Behind the walls, the length of the deck, the footsteps stop while one might count four, and go on.
-   -> deck_16_alcoves

// What is there, in the order in which it is noticed.
= deck_16_alcoves
# view: Picard
# place: Deck 16, the machine shop
~ clear_drones(16, 4)
The way to the doors is through the machine shop. Along both walls, under the outlines that Porter painted for his tools, alcoves tick and give off green. # codex: paul-porter
People stand in them, the uniform of the newest cut only where it was in the way. # codex: borg-drone
{ porter_cut:One kneels at a conduit with a torch hole in it, and looks up at Hawk's belt. }{ hears == 4:Two of Seventeen and another|Two drones} come between the benches with a piece of wall, and step round Hawk. # codex: two-of-seventeen

*   { hears >= 3 } [Finish their sentence for them]
    ~ advance(obsession, 1)
    They are speaking, next door, of the cold, which is slow to leave these rooms. You say the last four words aloud. The two put down the piece of wall and stand back against a bench until all of you are past. "What was that, sir?" says Daniels. You tell him to close up.
*   [Through them, weapons low]
    In single file, so near that you read the pips. One stops before Data. The red line goes over his face, and back. { chip_off:He studies it in his turn, his head on one side.|His lips move: he is counting.}
*   { hears < 3 } [In step with them, boot for boot]
    ~ advance(obsession, 1)
    "Left," you say, under your breath, and the boots behind you learn it. The two with the wall fall in behind Tonell and follow her, since that is where the marching is, to the last bench. You have stopped saying "left" some while ago. You had no need of it. # codex: kathleen-tonell
*   [Cut the cable that feeds the alcoves]
    ~ spend(1)
    ~ clear_drones(16, 4)
    Daniels finds where the green comes in, and Hawk cuts it with a bench shear. Along one wall the ticking stops. Four people fall forward out of it, and lie as they fell. Every lens in the shop comes round to the cable. Two drones walk to it, mend it, and go back to their bench; nobody puts back the four.
*   [Fire on all of them, first]
    ~ deck_16_fire(3)
    ~ clear_drones(16, 4)
    Three shots, and four go down among the vices. The third is slower to kill than the first. In the alcoves nobody opens an eye. You have to tell Daniels to lower his rifle.
-   -> deck_16_half_made

= deck_16_half_made
# view: Picard
~ deck_16_kellogg = fact(lost_kellogg)
{ fact(lost_porter):In the last alcove is Paul Porter, half of it done. A shoulder clamp is in crooked, and his own hand is turning its screw by quarters.|{ fact(lost_eiger):In the last alcove is Inge Eiger, half of it done. Her lips are moving. One, two, she says, and then a gap, and then one.|{ fact(lost_kellogg):In the last alcove is Kellogg, grey to the collar. The clamps were not made for so wide a man. He is humming, on one note.|In the last alcove is Crewman Jones, who cuts hair on Sundays, and has cut yours. Half of it is done. Two fingers of one hand open and close.}}} # codex: crewman
{ mercy_order == order_bring_back:If they know their names, bring them, you said. Hawk asks. "{deck_16_half()}," says the mouth, on the second try.|{ mercy_order == order_own:You left it to each. They stand away a little, to see what you do.|An hour ago you gave the order: do not wait.}}

*   [Bring {deck_16_is_woman():her|him} out]
    ~ half_done = half_brought
    { holds(Daniels, medkit) and charges(medkit) > 0:
        ~ use_up(medkit, 1)
        ~ half_lives = true
        Daniels cuts whatever the list in the lid says may be cut. {deck_16_is_woman():She|He} will live. Two of yours carry {deck_16_is_woman():her|him} up, and for the first ten metres {deck_16_is_woman():she|he} fights them, to be put back.
    - else:
        { deck_16_rods():
            ~ use_up(enhancers, 1)
            ~ half_lives = true
            The rods go up round the alcove, and are set for the pad on twelve. {deck_16_is_woman():She|He} turns to see who is left standing there. Then the light comes, and the mouth is open.
        - else:
            ~ half_lives = false
            You unscrew the clamps by hand. Two of yours start back for the way up with the weight between them, and return without having reached it. They have closed the one eye.
        }
    }
*   [Go by]
    ~ half_done = half_left
    You go by. "{fact(lost_porter):Inge|{fact(lost_eiger):Alice|{fact(lost_kellogg):Tim|Sir}}}," says the alcove behind you, quite clearly. Hawk's boots stop, and come on.
*   [{ fact(lost_porter):Put the clamp straight for him, and go by|{ fact(lost_eiger):Give her the number that is missing, and go by|{ fact(lost_kellogg):Hum him his next note, and go by|Close his two fingers in your hand, and go by}}}]
    ~ half_done = half_left
    ~ advance(obsession, -1)
    ~ spend(1)
    { fact(lost_porter):You take the screw from his fingers and drive it home yourself, square, as he would have had it. His hand comes down then, and lies along the seam of his trousers. Hawk is waiting for you to do the other thing. You go by.|{ fact(lost_eiger):"Three," you say. The lips stop. "Four," says Inge Eiger, and one finger makes a tick in the air. Then it is one again. Hawk is waiting for you to do the other thing. You go by.|{ fact(lost_kellogg):You have no voice for it. He hears it, and finds the one after by himself, and the whole of a bar follows, in a room where nothing else has a tune. Then it is the one note again. You go by.|They shut on yours, as round scissors, and cut twice at nothing, above your ear if you had been sitting down. Then they forget. You draw your hand out, and go by.}}}
*   [End it]
    ~ half_done = half_shot
    ~ advance(obsession, 1)
    { holds(Picard, phaser) and charges(phaser) > 0:
        ~ fire(phaser)
    }
    You do it yourself, and near, so that there need not be a second. { fact(lost_porter):The hand finishes its quarter turn.|The alcove goes on ticking.} Your right hand is warm.
-   ~ spend(7)
    Beyond the shop, in the seam of engineering's doors, green beats once each second. Worf, beside it, shows you on his fingers how many he has. { lily_hunt == hunt_sent or deck_16_worf.deck_16_carriers:Six.|{ lily_hunt == hunt_crusher:Seven.|Eight.}}
    ~ done("deck-16")
    -> camera

=== deck_16_unwatched
# place: Deck 15, beside a hatch
~ way_in = way_hatch
~ chip_off = true
~ lily_hunt = hunt_none
~ half_done = half_shot
~ clear_drones(16, 4)
On the wall beside the open hatch, in chalk, in the hand of somebody told to keep count: "Down, twenty to twelve, the captain and fifteen. One shot. Silence, nineteen minutes. One shot, nearer. { fact(lost_kellogg):Somebody said Obarakeh's name|Somebody said Kellogg's name}, and then somebody said it as an order. They have gone on."
~ record(lost_kellogg)
~ deck_16_kellogg = true
~ done("deck-16")
->->
