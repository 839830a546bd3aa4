// The provisional end of act one. READS: landing, silo_saved, lily_hurt, cochrane_place, cochrane_promise, fire_order, voss_lives, hayes_fate,
// defiant_end, fleet, vanguard, wrong_target, following, conn_order, deck_16_watch, lily_tone, sky_guess; holds(Lily, …). LEAVES: nothing. FILM: always comes here.

=== ending_to_be_continued
# ending: to-be-continued
# view: Crusher
# place: The silo, Bozeman
Breath first. Your own, white, in front of the lamp. { landing ? Picard:Jean-Luc's, above you on the stairs, through the nose and too quick. Data makes none.|{ landing ? Riker:Will's, above you on the stairs, easy, a man going down to look at a friend's cellar. Data makes none.|Kaplan's, above you on the stairs; he has stopped whistling.}}
Kerosene. Burnt paint. The dial at your wrist has gone into the red and given up. # codex: theta-radiation
{ silo_saved ? (Marta, Pruitt):Nobody lies on the stairs. You had been ready for them, and the lamp goes on.|The first one that you come to isn't breathing, and hasn't been for some time. You count one, and the lamp goes on.} Then you put your hand up, and the steps behind you stop.
There is somebody below. Shallow, through the mouth, dust in it; on her feet; a woman, { lily_hurt > 0:hurt, and keeping it to herself|frightened, and standing very still}. { LIST_COUNT(silo_saved) > 0 or cochrane_place == cochrane_in_silo:Beyond her is a steel door with a beam across it, and on the far side of the door someone is knocking, slow, like a person who has been told to keep it up.|Beyond her is a steel door with a beam across it, and you listen to it for as long as you can afford. Nothing.}
{ holds(Lily, submachine_gun):Metal slides back, and catches. It is old, and somebody has kept it oiled.|Metal: a bunch of keys, taken one by one between the fingers of a fist.}
"I'm a doctor," you tell her.
"Yeah?" says the dark. "What's that going to cost me?"

Here the first act ends. Aboard, alive at a quarter past eight in the evening: Porter, Eiger, Hawk, Daniels, Lynch, Kellogg{ voss_lives:, Voss of the Defiant}. The officer in the captain's chair has been told { conn_order == conn_plain:nothing out of the ordinary|{ conn_order == conn_call_me:to call for anything odd|to trust nothing that feels quiet}}. In the walls of deck 16: { fire_order == fired_early:fourteen|nine}, by a count that nobody has made.{ deck_16_watch == watch_guards: There are six guards on the other side of the panels.}
In Montana, alive: Lily Sloane{ LIST_COUNT(silo_saved) > 0:, and in the bunker {say_hands(silo_saved)}}; Zefram Cochrane, { cochrane_place == cochrane_in_silo:under a desk|{ cochrane_place == cochrane_in_woods:among the firs, with somebody else's still|under a table}}.
Of the nine ships that met the cube, { LIST_COUNT(fleet) > 0:{say_ships(fleet)}|none} came through. { vanguard == ():The Enterprise went in first|The {vanguard} went in first{ not (fleet ? vanguard): and did not come out}}{ wrong_target:, after a salvo that no report will mention}. Into the wake the Enterprise went alone, { following == followed_at_once:at once|{ following == followed_asked:after asking her bridge|with the door nearly shut}}.
Owed to Eddie: a hundred and six dollars{ holds(Lily, bar_tab):, and a slate}. To Lily Sloane: a man in a seat{ cochrane_promise:, on his word}{ missile_strike:{ lily_tone == lily_shamed_him:, and the price of her mother's stove|{ lily_tone == lily_confided:, and somebody to be scared with|, and a better joke}}}. Who fired on her: { sky_guess == guess_coalition:the Coalition, as she believes|{ sky_guess == guess_satellite:a dead satellite, as she believes|nobody that she can name}}. To Worf: { defiant_end == defiant_spent or defiant_end == defiant_burned:a ship|his own ship, three hundred and ten years from here}. To Admiral Hayes: { hayes_fate == hayes_dead:an apology, and nobody to take it down|an explanation, when there is an admiralty}.
The second act begins on this stair, with fourteen hours and three quarters to the launch.
-> END
