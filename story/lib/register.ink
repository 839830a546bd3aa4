// The register: every Ink variable that crosses scenes.
// What the runtime counts (clocks, facts, items, Earth, decks, minutes) is NOT here: use world.ink.
// INCLUDE order: lib/world.ink, lib/names.ink, lib/register.ink, then scenes and endings.
// Each entry: what it is. W: who writes it. R: who reads it ("later" = planned in acts two and three).
// Scene-only state is a temp, or a VAR in the scene's own file whose name starts with the scene's (orders_, sphere_).

// --- The fleet at Sector 001 -------------------------------------------------------------------
// Ships that still exist; a hulk with people in it counts. W: orders (Yeager), sector_001, weak_point, ending_rammed (only by lose()).
// R: sector_001, weak_point, vortex, sphere, all endings but good_soldier; later observation_lounge, homeward, epilogues.
LIST ships = Appalachia, Bozeman, Budapest, Defiant, Endeavour, Lexington, Madison, Thunderchild, Yeager
VAR fleet = (Appalachia, Bozeman, Budapest, Defiant, Endeavour, Lexington, Madison, Thunderchild, Yeager)

// --- nightmare ---------------------------------------------------------------------------------
// What he did in the dream. W: nightmare. R: weak_point, vortex; later the_offer.
LIST dream_answers = dream_fought, dream_listened, dream_spoke
VAR dream_answer = dream_fought
// How much of the Collective he hears, 0 to 4. W: nightmare, weak_point, vortex. R: orders, sector_001, weak_point, vortex, sphere, ending_rammed; later hull_touch, blackout, deck_16.
VAR hears = 0
// He touched what was under the skin (true) or looked away (false). W: nightmare. R: nightmare, sphere; later observation_lounge, the_offer.
VAR touched_mirror = true
// He played a bar on the flute before he answered Hayes. W: nightmare. R: nightmare, orders, ending_good_soldier; auto_destruct, farewells.
VAR played_flute = false
// Hayes knows that Picard knew before he was told. W: nightmare, orders. R: nightmare, orders, sector_001, weak_point, ending_good_soldier, ending_rammed.
VAR hayes_warned = false
// Whom he told of the dream. W: nightmare. R: orders, weak_point, sphere, ending_rammed; later sickbay, decks_5_and_6.
LIST confidants = told_nobody, told_beverly, told_log
VAR confidant = told_nobody
// He asked Ensign Lynch his name in the lift. W: nightmare. R: sector_001, sphere; later armory, dixon_hill.
VAR lynch_met = false

// --- orders ------------------------------------------------------------------------------------
// He told the officers that Hayes thinks him unstable. W: orders. R: orders, sector_001, ending_good_soldier, ending_rammed; later decks_5_and_6.
VAR lounge_truth = false
// What Riker said when asked whether Hayes is right. W: orders. R: weak_point, vortex, sphere, ending_silence_over_montana; later launch.
LIST riker_views = riker_unasked, riker_loyal, riker_doubts
VAR riker_view = riker_unasked
// Who heard Typhon fall. W: orders. R: orders, sector_001, vortex; later heat, deck_11.
LIST typhon_audiences = typhon_bridge, typhon_ship, typhon_reports
VAR typhon_audience = typhon_bridge
// By whom Troi stood while Typhon fell. W: orders. R: orders, weak_point, vortex, ending_good_soldier; later hull_touch, maglocks.
LIST troi_stands = troi_by_picard, troi_by_hawk, troi_by_daniels
VAR troi_stand = troi_by_picard
// When the Enterprise left the Neutral Zone. W: orders. R: orders, sector_001, weak_point, ending_good_soldier, ending_nine_billion.
LIST departures = left_early, left_on_time, left_late
VAR departure = left_on_time
// He obeyed Hayes once after Typhon, then did not. W: orders. R: sector_001; later observation_lounge.
VAR obeyed_once = false
// He asked the bridge for objections, so the breach is theirs too. W: orders. R: weak_point, vortex, ending_nine_billion; later homeward.
VAR shared_blame = false
// The engines were run past their red line. W: orders. R: orders, sector_001, vortex, sphere; later heat (Porter has the blame).
VAR engines_strained = false
// Hawk was let choose the course. W: orders. R: orders, sector_001, vortex; later the_beacon, maglocks.
VAR hawk_trusted = false

// --- sector_001 --------------------------------------------------------------------------------
// People taken off the Defiant, of fifty (Worf is one of them). W: sector_001. R: sector_001, sphere; later epilogues.
VAR defiant_crew = 0
// How Worf came aboard. W: sector_001. R: sector_001, weak_point, vortex, sphere; later armory, decks_5_and_6, auto_destruct.
LIST worf_arrivals = worf_taken, worf_asked, worf_ordered, worf_from_pod
VAR worf_arrival = worf_taken
// Ensign Voss, the Defiant's helm, is alive. W: sector_001. R: sector_001, weak_point, ending_nine_billion, _rammed, _silence_over_montana; later deck_11 (she holds the door there), epilogues.
VAR voss_lives = true
// He took the Enterprise in beside the Defiant, and broke off. W: sector_001. R: sector_001, weak_point, sphere; later observation_lounge.
VAR beside_defiant = false
// The ship that the Enterprise shielded on arrival, or (). W: sector_001. R: sector_001, weak_point.
VAR shielded = ()
// Damage to the Enterprise's hull and shields, 0 to 5. W: sector_001, weak_point, vortex, sphere. R: weak_point, vortex, sphere; later heat, hull_walk.
VAR hull_hurt = 0
// How full sickbay is, 0 to 3. W: sector_001, vortex. R: sector_001, sphere; later silo, sickbay.
VAR wounded = 0
// Where the wounded lie. W: sector_001. R: sphere; later sickbay, deck_11 (quarters on deck 9, shuttlebay on deck 17).
LIST wounded_places = wounded_in_sickbay, wounded_on_deck_9, wounded_in_shuttlebay
VAR wounded_place = wounded_in_sickbay
// Admiral Hayes, whose flag is in the Budapest. W: sector_001. R: weak_point, vortex; later homeward.
LIST hayes_fates = hayes_commands, hayes_in_pod, hayes_dead
VAR hayes_fate = hayes_commands
// What became of the Defiant's hull; spent and burned mean that she left the fleet. W: sector_001. R: weak_point; later observation_lounge, homeward.
LIST defiant_ends = defiant_fighting, defiant_adrift, defiant_towed, defiant_spent, defiant_burned
VAR defiant_end = defiant_fighting
// Where Worf went first. W: sector_001. R: sector_001, weak_point, sphere; later decks_5_and_6.
LIST worf_posts = worf_at_tactical, worf_to_sickbay, worf_on_the_bridge
VAR worf_post = worf_at_tactical
// Damage to the cube, 0 to 4 (0 early, 1 on time, 2 late, and what is done there). W: sector_001. R: sector_001, weak_point, ending_rammed.
VAR cube_hurt = 1

// --- weak_point --------------------------------------------------------------------------------
// He listened too long, and they know where he is. W: weak_point. R: weak_point, vortex, sphere; later the_voice, dixon_hill, the_offer.
VAR heard_back = false
// What he told the fleet about how he knew. W: weak_point. R: weak_point, sphere; later observation_lounge, homeward.
LIST point_reasons = reason_trust, reason_truth, reason_lie
VAR point_reason = reason_trust
// The ship that led, or () for the Enterprise herself. W: weak_point. R: weak_point.
VAR vanguard = ()
// The first salvo went to the wrong place. W: weak_point. R: (vortex reads weak_point_paid); later observation_lounge.
VAR wrong_target = false
// The sphere was hit as it left. W: weak_point, vortex. R: vortex, missile_strike, sphere.
VAR sphere_hurt = false
// What he said to Troi about the voices. W: weak_point. R: vortex, sphere; later hull_touch.
VAR told_troi = false

// --- vortex ------------------------------------------------------------------------------------
// Pods were left in the chase, to whoever came after. W: vortex. R: ending_nine_billion; later homeward.
VAR left_survivors = false
// The changed Earth was on the main viewer (true), or only in Data's readings. W: vortex. R: vortex, sphere; later lily_and_the_phaser.
VAR earth_on_screen = true
// He listened to the nine billion. W: vortex. R: vortex, sphere, ending_nine_billion; later the_offer, observation_lounge.
VAR heard_nine_billion = false
// How they followed. W: vortex. R: vortex; later homeward.
LIST followings = followed_at_once, followed_asked, followed_late
VAR following = followed_at_once
// What Picard said to the bridge inside the wake. W: vortex. R: sphere; later farewells.
LIST wake_words = wake_silent, wake_purpose, wake_thanks
VAR wake_word = wake_silent

// --- missile_strike ----------------------------------------------------------------------------
// How Lily spoke to him on the path. W: missile_strike. R: missile_strike; later lily_and_the_phaser, telescope, first_contact.
LIST lily_tones = lily_shamed_him, lily_confided, lily_joked
VAR lily_tone = lily_shamed_him
// He gave his word that he would sit in the seat. W: missile_strike. R: missile_strike; later crash_and_burn, dollar_signs, launch.
VAR cochrane_promise = false
// What Lily takes the light for. W: missile_strike. R: missile_strike; later silo, lily_and_the_phaser.
LIST sky_guesses = guess_coalition, guess_satellite, guess_nobody
VAR sky_guess = guess_coalition
// Where Cochrane is at T+0 (in the silo: record(cochrane_sheltered) as well). W: missile_strike. R: missile_strike, sphere, ending_silence_over_montana; later silo, hull_touch, crash_and_burn.
LIST cochrane_places = cochrane_in_bar, cochrane_in_silo, cochrane_in_woods
VAR cochrane_place = cochrane_in_bar
// Who of the night shift lives because of Lily. W: missile_strike. R: missile_strike, sphere (life signs), ending_silence_over_montana; later silo, repairs, launch, epilogues.
LIST silo_hands = Marta, Pruitt, Dez
VAR silo_saved = ()
// Lily's hurts, 0 to 2, before the radiation. W: missile_strike. R: later silo, sickbay, lily_and_the_phaser.
VAR lily_hurt = 0

// --- sphere ------------------------------------------------------------------------------------
// When the torpedoes went. W: sphere. R: sphere; later heat, blackout, silo.
LIST fire_orders = fired_early, fired_when_sure, fired_late
VAR fire_order = fired_when_sure
// What was done about the flicker on deck 16. W: sphere. R: later heat, blackout.
LIST deck_16_watches = watch_none, watch_sweep, watch_guards
VAR deck_16_watch = watch_none
// Who beams down first (people of names.ink). W: sphere. R: sphere; later silo, hull_touch, blackout.
VAR landing = (Picard, Crusher, Data)
// What Riker was told with the conn. W: sphere. R: later silo, heat, blackout.
LIST conn_orders = conn_plain, conn_call_me, conn_trust_nothing
VAR conn_order = conn_plain

// === ACT TWO ====================================================================================
// Who is lost is a fact of the world (lost_porter, lost_eiger, lost_kellogg, lost_lynch, lost_armstrong, lost_ogawa, lost_kaplan,
// lost_lopez, lost_voss), recorded where it happens; without the fact the person is alive and aboard. What stands in the arms
// locker is an item of the world: holds(Hawk, grenades), or still at "armory".

// --- silo --------------------------------------------------------------------------------------
// How the landing party met Lily. W: silo. R: sickbay, lily_and_the_phaser; later observation_lounge, farewells.
LIST met_lilys = met_by_data, met_by_talk, met_by_stun
VAR met_lily = met_by_data
// Whose the first doses against theta radiation were. W: silo. R: hull_touch, sickbay, telescope; later repairs.
LIST first_doses = doses_for_us, doses_for_them, doses_kept
VAR doses = doses_for_us
// The dead of the silo were covered, and named. W: silo. R: lily_and_the_phaser, crash_and_burn; later first_contact.
VAR dead_covered = false
// They looked through Cochrane's bunk, and know where he drinks. W: silo. R: hull_touch, crash_and_burn.
VAR cochrane_traced = false
// How Lily came aboard: asleep, awake and asked, or (left below) dying at T+110. W: silo. R: hull_touch, blackout, sickbay, crash_and_burn, lily_and_the_phaser, telescope; later farewells.
LIST lily_comings = came_asleep, came_awake, came_dying
VAR lily_came = came_asleep
// What was ordered for the warm deck. W: silo. R: heat, blackout.
LIST warm_orders = warm_porter, warm_pairs, warm_la_forge
VAR warm_order = warm_porter

// --- hull_touch --------------------------------------------------------------------------------
// What Data did at the hull. W: hull_touch. R: the_voice; later temptation, coolant, aftermath.
LIST data_touches = touch_asked, touch_copied, touch_measured
VAR data_touch = touch_asked
// What Picard (or Riker) told Data of touching. W: hull_touch. R: the_voice, deck_16; later descent, temptation, coolant.
LIST touch_answers = told_of_boyhood, told_of_proof, told_of_noise, told_nothing
VAR touch_answer = told_of_boyhood
// Where Troi looked first. W: hull_touch. R: crash_and_burn.
LIST troi_searches = troi_to_bar, troi_to_woods, troi_to_graves
VAR troi_search = troi_to_bar
// What was done when the ship went strange, seen from the ground. W: hull_touch. R: heat, blackout, armory, crash_and_burn.
LIST hull_calls = call_came_up, call_search, call_waited
VAR hull_call = call_came_up

// --- heat --------------------------------------------------------------------------------------
// Eiger's list of warm places on deck 16 reached somebody. W: heat. R: blackout, armory, deck_16; later the_beacon.
VAR eiger_list = false
// Porter put a tool through the conduit: they have noticed work on it. W: heat. R: blackout, deck_16, the_voice.
VAR porter_cut = false

// --- blackout ----------------------------------------------------------------------------------
// How deck 16 was sealed. W: blackout. R: sickbay, armory, deck_16, deck_11; later decks_5_and_6.
LIST seal_orders = seal_at_once, seal_late, seal_wide
VAR seal_order = seal_at_once
// The ship was told by its captain who is aboard. W: blackout. R: sickbay, armory, deck_11; later decks_5_and_6.
VAR named_them = true
// What Data locked. W: blackout. R: sickbay, deck_16, main_engineering, the_voice, ending_hive; later dixon_hill, auto_destruct, the_offer.
LIST locks = lock_whole, lock_half, lock_none
VAR lock = lock_whole
// Whom the last of the comm was spent on. W: blackout. R: sickbay, crash_and_burn, telescope; later the_chase.
LIST last_calls = call_riker, call_sickbay, call_armstrong
VAR last_call = call_riker

// --- sickbay -----------------------------------------------------------------------------------
// What the EMH was told to do at the door. W: sickbay. R: armory, deck_11; later aftermath.
LIST emh_orders = emh_lectures, emh_treats, emh_lies_down
VAR emh_order = emh_lectures
// In which order sickbay left. W: sickbay. R: deck_16.
LIST sickbay_orders = walking_first, ogawa_first, nobody_left
VAR sickbay_order = walking_first
// What Lily took with her. W: sickbay. R: lily_and_the_phaser, deck_16; later dixon_hill.
LIST lily_takings = took_nothing, took_gun, took_cutter, took_hypospray
VAR lily_took = took_nothing
// Where she went in the tubes. W: sickbay. R: deck_16, lily_and_the_phaser; later dixon_hill.
LIST lily_goings = went_down, went_up, went_back
VAR lily_went = went_down

// --- armory ------------------------------------------------------------------------------------
// What was ordered about the assimilated. W: armory. R: deck_16, main_engineering, deck_11; later dixon_hill, aftermath.
LIST mercy_orders = order_no_mercy, order_bring_back, order_own
VAR mercy_order = order_no_mercy
// Where Lynch was put. W: armory, deck_16 (sent back up). R: deck_16, main_engineering, deck_11.
LIST lynch_places = lynch_with_picard, lynch_with_worf, lynch_kept
VAR lynch_place = lynch_with_picard

// --- crash_and_burn ----------------------------------------------------------------------------
// How Troi drank. W: crash_and_burn. R: telescope; later repairs, launch.
LIST troi_drinkings = drank_along, drank_water, drank_under
VAR troi_drank = drank_along
// What Cochrane was told first. W: crash_and_burn. R: telescope; later repairs, the_chase, dollar_signs.
LIST cochrane_words = told_truth, told_half, told_lie
VAR cochrane_word = told_truth
// What became of the tab. W: crash_and_burn. R: telescope; later launch, first_contact.
LIST tab_ends = tab_owed, tab_paid, tab_danced
VAR tab_end = tab_owed

// --- deck_16 -----------------------------------------------------------------------------------
// How they went in. W: deck_16. R: main_engineering, the_voice.
LIST ways_in = way_hatch, way_shaft, way_tubes
VAR way_in = way_hatch
// Data switched his emotions off. W: deck_16. R: main_engineering, the_voice; later descent, temptation, coolant.
VAR chip_off = true
// What was done about Lily, who was missing. W: deck_16. R: lily_and_the_phaser.
LIST lily_hunts = hunt_none, hunt_sent, hunt_crusher
VAR lily_hunt = hunt_none
// What was done with the half-made one. W: deck_16. R: main_engineering, deck_11, lily_and_the_phaser; later decks_5_and_6, aftermath.
LIST half_dones = half_shot, half_brought, half_left
VAR half_done = half_shot
// The half-made one who was brought out is alive (true only with half_brought, and the kit or the rods). W: deck_16. R: main_engineering, deck_11; later decks_5_and_6, aftermath.
VAR half_lives = false

// --- main_engineering --------------------------------------------------------------------------
// How it ended at the doors. W: main_engineering. R: lily_and_the_phaser, the_voice, deck_11; later coolant.
LIST door_ends = door_fought, door_blown, door_left
VAR door_end = door_fought
// Who held the hatch of deck 15, and for how long. W: main_engineering. R: deck_11; later decks_5_and_6.
LIST hatch_ends = hatch_shut, hatch_held, hatch_last
VAR hatch_end = hatch_shut

// --- lily_and_the_phaser -----------------------------------------------------------------------
// What she saw first of where she is. W: lily_and_the_phaser. R: later observation_lounge, farewells, homeward.
LIST lily_proofs = proof_earth, proof_word, proof_drone
VAR lily_proof = proof_earth
// He played her eight bars of the flute, on fifteen. W: lily-and-the-phaser. R: auto-destruct, farewells.
VAR lily_heard_flute = false
// On what terms she goes with him. W: lily_and_the_phaser. R: deck_11; later dixon_hill, observation_lounge.
LIST lily_terms = goes_with_him, goes_armed, goes_alone
VAR lily_term = goes_with_him
// He gave his word that she will be home by noon. W: lily_and_the_phaser. R: later farewells, homeward.
VAR home_promise = false

// --- the_voice ---------------------------------------------------------------------------------
// What he gave her first. W: the_voice. R: later descent, temptation, the_offer.
LIST voice_answers = voice_answered, voice_silent, voice_asked
VAR voice_answer = voice_answered
// What the Queen believes of him, 0 (a machine) to 4 (hers). W: the_voice. R: the_voice; later descent, temptation, the_offer, coolant.
VAR queen_belief = 0

// --- telescope ---------------------------------------------------------------------------------
// How much of the future he was shown. W: telescope. R: later repairs, dollar_signs, first_contact.
LIST futures_told = future_ship, future_peace, future_statue
VAR future_told = future_peace
// Why he agreed, if he did. W: telescope. R: later repairs, the_chase, launch.
LIST agreements = agreed_barely, agreed_for_money, agreed_for_lily, not_agreed
VAR agreement = agreed_barely

// --- deck_11 -----------------------------------------------------------------------------------
// What became of the line. W: deck_11. R: later dixon_hill, decks_5_and_6, auto_destruct.
LIST lines_held = line_held, line_spent, line_fell_back
VAR line_end = line_held

// === ACT THREE ==================================================================================
// --- descent -----------------------------------------------------------------------------------
// How he took the skin. W: descent. R: the_temptation, the_offer, coolant, aftermath.
LIST skins = skin_resisted, skin_felt, skin_feigned
VAR skin = skin_felt
// He has had his hand at the join of her body, and knows the fifth clamp. W: descent. R: the_temptation, coolant, aftermath.
VAR knows_join = false

// --- dixon_hill --------------------------------------------------------------------------------
// How they got through the tale. W: dixon_hill. R: the_beacon, observation_lounge, epilogues.
LIST dixon_ways = dixon_story, dixon_bullets, dixon_crowd
VAR dixon_way = dixon_bullets
// How the neuroprocessor was taken. W: dixon_hill. R: the_beacon, decks_5_and_6, observation_lounge, farewells.
LIST chip_ends = chip_in_anger, chip_in_cold, chip_missed
VAR chip_end = chip_in_anger

// --- repairs -----------------------------------------------------------------------------------
// How Cochrane was handled. W: repairs. R: the_chase, dollar_signs, launch.
LIST handlings = kept_at_work, kept_in_drink, left_alone
VAR handling = left_alone

// --- the_beacon --------------------------------------------------------------------------------
// Who is the third on the hull. W: the_beacon. R: hull_walk, maglocks, decks_5_and_6, auto_destruct, homeward.
LIST thirds = walk_hawk, walk_daniels, walk_voss
VAR third = walk_hawk
// He meant to let the dish be. W: the_beacon. R: hull_walk, maglocks, observation_lounge.
VAR beacon_delay = false

// --- the_temptation ----------------------------------------------------------------------------
// What he did with the kiss. W: the_temptation. R: the_offer, coolant, aftermath.
LIST kisses = kiss_returned, kiss_counted, kiss_refused
VAR kiss = kiss_returned

// --- hull_walk ---------------------------------------------------------------------------------
// How much the drones on the hull have noticed, 0 to 3. W: hull_walk, maglocks. R: hull_walk, maglocks.
VAR hull_noticed = 0
// The way they took. W: hull_walk. R: maglocks, observation_lounge.
LIST hull_routes = route_keel, route_saucer, route_pallets
VAR hull_route = route_keel

// --- maglocks ----------------------------------------------------------------------------------
// What became of the third. W: maglocks. R: decks_5_and_6, observation_lounge, auto_destruct, aftermath, homeward.
LIST third_ends = third_taken, third_saved, third_spared
VAR third_end = third_taken

// --- the_chase ---------------------------------------------------------------------------------
// How it ended under the trees. W: the_chase. R: dollar_signs, launch, first_contact.
LIST chase_ends = chase_stunned, chase_talked, chase_let_go
VAR chase_end = chase_stunned

// --- dollar_signs ------------------------------------------------------------------------------
// What they believed of him. W: dollar_signs. R: launch, warp_one, first_contact.
LIST beliefs = believed_money, believed_more, believed_nothing
VAR believed = believed_money
// Who sits in the seat. W: dollar_signs, launch. R: launch, warp_one, first_contact, homeward, epilogues.
LIST pilots = pilot_cochrane, pilot_la_forge, pilot_riker, pilot_marta
VAR pilot = pilot_cochrane

// --- decks_5_and_6 -----------------------------------------------------------------------------
// What was said to Worf. W: decks_5_and_6. R: observation_lounge, auto_destruct, homeward.
LIST worf_insults = insult_said, insult_swallowed, insult_asked
VAR worf_insult = insult_said
// They were ordered to stand where nothing works. W: decks_5_and_6. R: observation_lounge, auto_destruct.
LIST stands = stand_ordered, stand_fell_back, stand_asked
VAR stand = stand_ordered
// Whose the last stretcher was. W: decks_5_and_6. R: auto_destruct, farewells, aftermath.
LIST stretchers = stretcher_wilkins, stretcher_dyson, stretcher_half
VAR stretcher = stretcher_wilkins
// Worf was made to leave his blade, and did not come back to the bridge. W: decks_5_and_6. R: auto_destruct, farewells.
VAR worf_gone = false

// --- observation_lounge ------------------------------------------------------------------------
// How he gave the ship up. W: observation_lounge. R: auto_destruct, farewells, the_offer, homeward.
LIST lounge_ends = gave_ship_up, gave_up_late
VAR lounge_end = gave_ship_up
// The whale was spoken of. W: observation_lounge. R: farewells.
VAR whale_spoken = true

// --- auto_destruct -----------------------------------------------------------------------------
// Minutes set: 5, 10 or 15. W: auto_destruct. R: farewells, the_offer.
VAR count_minutes = 15
// What he said to Worf. W: auto_destruct, homeward (where he says at last what he owes). R: homeward, aftermath.
LIST apologies = apologised, apology_short, apology_none
VAR apology = apologised
// He means to leave with the pods. W: auto_destruct. R: farewells.
VAR pods_first = false

// --- farewells ---------------------------------------------------------------------------------
// What he gave her. W: farewells. R: first_contact, homeward, epilogues.
LIST farewell_gifts = gave_nothing, gave_flute, gave_novel, gave_promise
VAR farewell_gift = gave_nothing

// --- launch ------------------------------------------------------------------------------------
// Minutes that the launch is late. W: launch. R: warp_one, the_offer, coolant.
VAR launch_delay = 0
// Who sits in the third seat. W: launch. R: warp_one, first_contact, epilogues.
LIST third_seats = seat_la_forge, seat_barclay, seat_marta
VAR third_seat = seat_la_forge
// The tape was aboard. W: launch. R: warp_one, first_contact.
VAR tape_aboard = true

// --- the_offer ---------------------------------------------------------------------------------
// What he did before her. W: the_offer. R: coolant, aftermath.
LIST offer_ends = offer_himself, offer_shot, offer_waited
VAR offer_end = offer_himself

// --- warp_one ----------------------------------------------------------------------------------
// How she was flown. W: warp_one. R: coolant, first_contact, epilogues.
LIST warp_courses = warp_committed, warp_evaded
VAR warp_course = warp_committed

// --- coolant -----------------------------------------------------------------------------------
// How badly Data is hurt, 0 to 2 (at 2 he cannot compute the way home). W: coolant, aftermath. R: aftermath, homeward.
VAR data_hurt = 1
// Picard's burns. W: coolant. R: aftermath, first_contact, homeward.
VAR picard_burned = false

// Decks that were theirs when it ended. W: clear_ship() (coolant). R: homeward, epilogues.
VAR decks_fallen = 0

// --- aftermath ---------------------------------------------------------------------------------
// How the gas was vented: the engines live or not. W: aftermath. R: homeward.
VAR engines_dead = false
// What was done for those of the crew who still breathed among the drones. W: aftermath. R: homeward, epilogues.
LIST mercies = mercy_given, mercy_tried, mercy_none
VAR mercy = mercy_none
// What became of her. W: aftermath, homeward (the case, sent down to). R: homeward.
LIST spine_ends = spine_broken, spine_kept, spine_covered
VAR spine_end = spine_broken

// --- first_contact -----------------------------------------------------------------------------
// Whose hand it was. W: first_contact. R: homeward, epilogues.
LIST hands_held = hand_cochrane, hand_lily, hand_marta
VAR hand_held = hand_cochrane

// --- Helpers -----------------------------------------------------------------------------------
// True while the ship exists.
=== function alive(one)
~ return fleet ? one

// The ship is gone. Safe to call twice.
=== function lose(one)
~ fleet -= one

// The ships that are gone.
=== function fallen()
~ return LIST_INVERT(fleet)

// "the Yeager", "the Madison and the Yeager", "the Lexington, the Madison and the Yeager" (no full stop).
=== function say_ships(some)
{ LIST_COUNT(some):
- 0: no ship
- 1: the {LIST_MIN(some)}
- 2: the {LIST_MIN(some)} and the {LIST_MAX(some)}
- else: the {LIST_MIN(some)}, {say_ships(some - LIST_MIN(some))}
}

// The minute's place on a clock: "21:05". T+0 is 20:10.
=== function hhmm(at)
~ temp of_day = (1210 + at + 1440) mod 1440
{ of_day / 60 < 10:0}{of_day / 60}:{ of_day mod 60 < 10:0}{of_day mod 60}

// Montana talks. When it has talked enough, it knows.
=== function rumour_grows(steps)
~ advance(rumour, steps)
{ full(rumour):
    ~ record(locals_know)
}

// "none", "one" … "twenty-four"; in figures above (of what the Borg hold, of shots, of people).
=== function say_number(number)
{ number:
- 0: none
- 1: one
- 2: two
- 3: three
- 4: four
- 5: five
- 6: six
- 7: seven
- 8: eight
- 9: nine
- 10: ten
- 11: eleven
- 12: twelve
- 13: thirteen
- 14: fourteen
- 15: fifteen
- 16: sixteen
- 17: seventeen
- 18: eighteen
- 19: nineteen
- 20: twenty
- 21: twenty-one
- 22: twenty-two
- 23: twenty-three
- 24: twenty-four
- else: {number}
}

// The Borg have Porter, or what is left of him: Picard had the half-made man carried up, where it was he.
=== function porter_is_theirs()
~ return fact(lost_porter) and half_done != half_brought

// The third on the hull: "Hawk", "Daniels", "Voss"; "He" or "She"; the same in small letters; "him" or "her"; "his" or "her".
=== function third_name()
{ third:
- walk_hawk: ~ return "Hawk"
- walk_daniels: ~ return "Daniels"
- else: ~ return "Voss"
}
=== function third_subject()
{ third == walk_voss:
    ~ return "She"
}
~ return "He"
=== function third_he()
{ third == walk_voss:
    ~ return "she"
}
~ return "he"
=== function third_him()
{ third == walk_voss:
    ~ return "her"
}
~ return "him"
=== function third_his()
{ third == walk_voss:
    ~ return "her"
}
~ return "his"

// A hand of Picard's is free: what he can spare lies down, if he holds as much as he can.
=== function free_a_hand()
{ room_for(Picard) == 0:
    { holds(Picard, padd):
        ~ leave(padd, "bridge")
    - else:
        { holds(Picard, tommy_gun):
            ~ leave(tommy_gun, "holodeck")
        - else:
            { holds(Picard, phaser):
                ~ leave(phaser, "bridge")
            - else:
                ~ leave(novel, "ready room")
            }
        }
    }
}

// No drone of theirs moves on any deck from this one to the bridge.
=== function clear_ship(deck)
{ deck == 24:
    ~ decks_fallen = decks_lost()
}
{ deck > 0:
    ~ clear_drones(deck, 999)
    ~ clear_ship(deck - 1)
}
