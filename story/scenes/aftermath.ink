// READS: picard_burned, data_hurt, hears, offer_end, knows_join, kiss, skin, touch_answer, data_touch, dream_answer, mercy_order, emh_order, half_done, half_lives, stretcher,
// landing, count_minutes, apology; porter_is_theirs(), fact(lost_lynch), fact(warp_flight), fact(flight_aborted), clock(obsession), clock(temptation).
// LEAVES: engines_dead, spine_end, mercy, data_hurt; obsession. The Borg aboard are dead; Picard and Data are alone on deck 16.
// FILM: by the ducts; break it; shut them; leave them for Beverly; the figure.

// The channels of the skin were left open; one of them was.
VAR aftermath_open = false
VAR aftermath_one = false
// He has gone on from seven.
VAR aftermath_counted = false

// For how long he was tempted.
=== function aftermath_figure()
{ clock(temptation) >= 7:
    ~ return "0.94"
}
{ clock(temptation) >= 4:
    ~ return "0.47"
}
~ return "0.19"

=== aftermath
# scene: aftermath
# view: Picard
# place: Main engineering, the gallery
Your arms will not come off the pipe. Then you are lying on the gallery, { picard_burned:with a leg of which you have no news below the knee.|with your arms still bent.}
Next door is quiet. { hears >= 2:You begin a sentence, to see, and it ends where you end it.|There was always something, then; you had put it down to your age.} # codex: borg-collective
Below you the coolant lies chest high. Out of it Data's voice gives a number, and then another. The panel vents by the ducts, in minutes, or through the core, at once. Geordi has told you what coolant does to an injector lining; no ship goes to warp without one. # codex: plasma-coolant

*   [Through the core, now]
    ~ engines_dead = true
    ~ spend(1)
    It goes with a sigh, down through the pit. The blue of the core turns brown, and something behind the plates begins to drop, in beads. "Four," says the voice. # codex: warp-drive
*   [By the ducts]
    ~ spend(4)
    It goes down by the width of a hand, and another. { data_hurt == 2:Between the ninth number and the tenth you have time to say a prayer, and do not know one.|You say each number after him, so that he shall know you have it.} Then there is the floor.
*   [Let it sink by itself]
    ~ spend(8)
    ~ data_hurt = MIN(2, data_hurt + 1)
    You have no more orders for your arms. It sinks. The numbers stop at six; and at that you are on the ladder, with a sleeve across your mouth.
*   { data_hurt < 2 } [Ask him how long he can wait]
    ~ spend(6)
    { clock(obsession) > 0:
        ~ advance(obsession, -1)
    }
    "Mister Data. How long have you?"
    A number comes, and after it, since you have asked, a voice. "That depends upon what you wish to have left, sir. I should begin with the ducts, at half." You begin with the ducts, at half. It is the first order that you have taken since Hayes's, and you find it restful.
-   -> aftermath_spine

= aftermath_spine
# view: Picard
The metal of the drones lies where they went down. { porter_is_theirs():One has an arm along a valve, with the handle squared.|One has a boot on, Starfleet issue.}
By the console are a skull and a metre of spine. A light goes down the spine. It has heard your step. # codex: borg-queen

*   [Lay your jacket over it]
    ~ spine_end = spine_covered
    { clock(obsession) > 0:
        ~ advance(obsession, -1)
    }
    You have to undo the collar to get it off. { offer_end == offer_himself:You came down here to offer her what was in it.|It is the one that you did up to the collar, to come to her.} Under the cloth the light goes up and down until it cannot, and you stay for that.
*   [Box it. They will want it for study]
    ~ spine_end = spine_kept
    Below the gallery you find a spanner case, lined, of the length. You press the catches home, and through the lid you can feel it turning round to get comfortable.
*   [Break it]
    ~ spine_end = spine_broken
    You take it at both ends. It is warm. It bends a good way, and then it is two. { clock(obsession) >= 6:You make it four, and eight, before you see that the light went out at the first.|You hold them till they are cold.}
*   { data_hurt < 2 and touch_answer != told_nothing } [Ask Data what should be done with it]
    ~ spine_end = spine_covered
    "What would you do with her?"
    The numbers leave off. "I was told once, sir, why a man lays his hand on a thing. I had mine on that." He considers. "It was always cold. Nobody inquired." You undo your collar. Under the jacket the light goes once to the end, and stays there.
-   "Captain," says the floor.
-> aftermath_skin

= aftermath_skin
# view: Data
~ spend(2)
You have been giving the number of your functions that still answer, so as to be found. { data_hurt:
- 0: It is forty, of forty-one.
- 1: It is twenty-three, of forty-one. The left leg is not among them.
- else: It is six, of forty-one. You do not know where the left side is.
} The skin is gone, from the eye to the wrist. Its eleven hundred channels are open, and report that it is cold. # codex: data # codex: android

*   [Shut the channels]
    You close them, in the order in which she woke them. At the last there is a rounded edge, { skin == skin_felt:at the back of your neck,|at the wrist,} and then only the room.
*   [Leave them open]
    ~ aftermath_open = true
    There is no purpose in it. You leave them open. { touch_answer == told_of_noise:You were told that a thing may be quiet under the hand. Nothing is under them, and they are not quiet.|{ data_touch == touch_measured:You counted two hundred and fourteen hands on that hull, and could not tell what they had come for. You withdraw the question.|The captain kneels down, and one of them reports him.}}
*   [Leave one of them open, at the wrist]
    ~ aftermath_one = true
    You close all but that one. It is where she kept her thumb, looking for a pulse. It reports nothing, at 39 degrees, then at 38. Then there is a hand round it, that shakes, and has come a long way along a floor.
*   { kiss == kiss_counted } [Go on with the count, from seven]
    ~ aftermath_counted = true
    ~ advance(temptation, 1)
    It has been open at seven since a little before six this morning. Eight, you say. Nine. Nobody is there to lose it to. You take it to twenty-six, and by then the channels have closed of themselves, from the wrist up.
-   -> aftermath_breath

= aftermath_breath
# view: Picard
~ spend(2)
Outside the doors no gas has been. The drones sit along both walls, and as you drag Data to the sill you hear that some are breathing. { mercy_order == order_no_mercy:You gave an order about them last night.|{ mercy_order == order_bring_back:Say the name, you told them last night, and bring whoever answers.|You left it to each, last night.}} { half_lives:You have seen one brought back, as far as a blanket.|{ half_done == half_shot:You shot one such.|They may have an hour.}} # codex: assimilation
"The medical hologram could treat them," says Data. "{ emh_order == emh_treats:It has their histories.|{ emh_order == emh_lectures:It owes them the end of a lecture.|It has been in bed since ten.}} It would have to run in the part of me that was to work out the way home." # codex: emergency-medical-hologram

*   [Go along the row, and say their names]
    ~ mercy = mercy_tried
    ~ spend(4)
    You go on your knees. Where you know a name you say it, and where you do not you ask. { fact(lost_lynch):Nobody here winds a watch.|A girl from hydroponics opens the eye that opens.} By the end there are three that look at you, and a hand that has hold of your boot.
*   [Run it on Mister Data]
    ~ mercy = mercy_given
    ~ data_hurt = 2
    ~ spend(2)
    "Are you sure?" "No, sir," he says, and folds back his own scalp. The hologram arrives in the middle of a word, sees the corridor, and rolls up sleeves that he has not got. { stretcher == stretcher_half:"In order," he says. "I believe Doctor Crusher has shown that it can be done."|"The whole corridor?" he says. "Very well. Who was first?"}
*   [Leave them for Beverly]
    ~ mercy = mercy_none
    ~ spend(2)
    She is six thousand miles off; she will need an hour, and you know what an hour is. You pull the doors to, and Data, who can hear through doors, says nothing.
*   [Take what the lift will hold]
    ~ mercy = mercy_tried
    ~ spend(6)
    It holds three, laid down. You take the nearest, by a collar, by a hose, which is no way to choose. On fourteen a bed lights under each as on any Tuesday. When you come back for three more the corridor has gone quiet. You walk the length of it to be sure.
-   -> aftermath_figures

= aftermath_figures
# view: Data
The captain sits down against the sill beside you. { fact(warp_flight):"The Phoenix?" "She has been to warp, sir. I missed her at nineteen metres."|{ fact(flight_aborted):"The Phoenix?" "She turned back, sir. I missed her at nineteen metres."|"The Phoenix?" "She has still to fly, sir. There is nobody left to shoot at her."}} # codex: phoenix
{ knows_join:"She had a clamp that was out of true," you say. "I mended it, the first time."|"She was alone in there," you say. "I should like that in the report."}
"Were you ever tempted?" He is looking at his feet.

*   [Ask him the same]
    { offer_end == offer_himself:"You offered yourself, sir. There was a pause before you did, of 1.1 seconds. Were you?"|"Were you, sir? You have known her longer."}
    "{ dream_answer == dream_fought:I fight it every time,|I talk to it,} asleep," he says, after a while. "Nobody fights what he does not want, Data." You enter it under answers.
*   [Say that you do not know]
    "I do not know," you say. { kiss == kiss_counted:{aftermath_counted:"I was counting, and lost the count at seven, and have only now been able to go on."|"I was counting, and lost the count at seven, and it has not gone on."}|"I have the record. It does not say."} He waits for the number. { aftermath_open:On the left, where nothing is, eleven hundred channels say that somebody has come between you and the draught.|{aftermath_one:At the wrist a channel says that somebody is there.|There is none, and you are not ashamed of it.}}
*   [Give him the figure]
    "Yes, sir. For {aftermath_figure()} of a second. { clock(temptation) >= 7:I then asked for another.|It has been longer since.}" He puts out his hand, { landing ? Picard:flat, as he did to the hull|flat}, and leaves it on your sleeve for twenty-six seconds.
*   "No, sir["]," you say. It is your first lie to him outside of poker, and is told as you play: too soon, with the eyes wide. He looks up from his feet.
    "You are improving," he says, and moves over, to have you nearer. You had not meant it to be believed; you look for what you had meant, and file the place.
-   ~ spend(3)
    { count_minutes == 5:
        There is a knocking in the pipe: three, and two. It is the wardroom on nine. It asks if that was the five minutes.
    - else:
        { mercy == mercy_none:There are two people in this room. You count them again|There are two people in this room, and then those in the corridor. You count them all again}, and the captain, who has heard you, { apology == apologised:says the number with you.|says that he makes it the same.}
    }
    ~ done("aftermath")
    -> camera

// Nobody watched. A tunnel.
=== aftermath_unwatched
# place: Main engineering, the environmental log
~ spine_end = spine_broken
~ mercy = mercy_none
Deck 16, environmental: coolant vented by the ducts, by hand. Two occupants. One is at 37 degrees{ picard_burned:, and limps}; the other is at the temperature of the room{ data_hurt == 2:, and is being carried|{ data_hurt == 1:, and leans on the first|}}. A sharp noise, once, of something under load. The doors have been closed from inside, and nobody has gone out of them. # codex: plasma-coolant # codex: data
~ done("aftermath")
->->
