// Fireball: the dish is shot at, twice, and what stands behind it goes up. From maglocks. Views: Picard, and Troi below.
// READS: third, hawk_trusted, troi_drank, tab_end, silo_saved; fact(cochrane_gone), holds(Lily, tape), decks_lost().
// LEAVES: Earth lost. It is before six in the morning: nothing has flown, and nothing will.
// FILM: never comes here.

=== ending_fireball
# ending: fireball
# view: Picard
# place: The deflector dish
~ earth_becomes(lost)
A good shot, into the white of it. The violet goes back down the spines like water out of a basin, and the bowl is dark from rim to rim; by somebody's lamp {third_name()} is laughing. It has broken. You have leisure to think so.
Where the root was is a round hole. The hole has a blue in it, such as one sees with the eyes shut. # codex: antiproton
Worf has thrown up his arm.
-> fireball_below

= fireball_below
# view: Troi
# place: The Crash & Burn
The quiet wakes you.
You are on the bench at the warm end, with { troi_drank == drank_under:five jars behind your eyes|a taste of pears}. It had been overhead all night, some hundreds of people being frightened in their different rooms, from so far up that it reached you as weather. You had put it down to the drink, and gone to sleep by it. It has stopped on one stroke, as a mill does.
Then it is day. It comes in blue at every nail hole of the roof, in rods that all lean the same way. The jukebox says one word, low down, and does not finish it. # codex: jukebox
-> fireball_path

= fireball_path
# view: Troi
# place: The path
By the time you have the door open it is night again, with a red place in it. Will comes down the path with his hands held away from his sides. Behind him Reg has Geordi by the sleeve.
"It was her," says Geordi, to where he takes you to be. "I had her in the glass, I was counting windows. It'd be the antiprotons, and then back along the main, I can give you the order." He gives it. His eyes are open, and they are the colour of ash. # codex: geordi-la-forge
"Who hasn't eaten?" says Will.
You listen under it, as you have done for fifteen years, and there is only the sentence. You feel about for the others, as a hand goes out in bed: Beverly, Jean-Luc, that clean bright thing of Sean's.
In the silo, by candle, you are shown the nacelles. Something came down the radio mast, and every metre of the copper has run. Zefram Cochrane { fact(cochrane_gone):has come in from the woods, because of the light|has been brought up to see}. He puts a finger on it. { silo_saved ? Marta:"It was pretty," he says, on Marta Quill's good side.|It is soft. "It was pretty," he says.} Under that is the thing that you sat up to hear from him, with no wall round it at all. He would have sat in the seat. # codex: zefram-cochrane

It was {third_name()}'s shot, and the captain's nod. { third == walk_hawk:{ hawk_trusted:Sean Hawk had been let choose a course, the day before, and had chosen it well.|Sean Hawk had waited all year to be asked what he would do.}|{third_subject()} had said in the same breath what stood behind the dish, and how much of it.}
With the Enterprise went {say_number(decks_lost())} decks of Borg, and whoever it was that had been talking to Data since supper.
{ LIST_COUNT(silo_saved) > 0:{say_hands(silo_saved)} helped to cut the stone for Lily Sloane|Bozeman cut a stone for Lily Sloane}. It has the date, and a gap after the word "at". { holds(Lily, tape):Cochrane used to ask Riker whether there had been music, where she was. She had his tape on her.|Cochrane had them leave room on it for a bottle.}
{ tab_end == tab_owed:Riker owed Eddie for a night, and cooked for him for the rest of his life.|Riker took over Eddie's kitchen.} Troi never again heard anything under what he said.
The T'Plana-Hath took the ash for a weapon's, and left a buoy. It says in forty languages to go round.
Warp drive was invented on Earth in 2177, in secret, for the usual purpose.
-> END
