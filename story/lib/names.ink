// The names that scenes may hand to the functions of world.ink: one LIST for each kind. scenario.yaml says
// what they are; the compiler compares the two and reports a name that stands in only one of them.
// `assimilated` serves for Earth and for decks. Places and eras are strings in quotes.
LIST clocks = beacon, launch_window, self_destruct, rumour, damage, nerve, obsession, temptation, trust
LIST people = Picard, Data, Worf, Crusher, Riker, La_Forge, Troi, Lily, Cochrane, Hawk, Porter, Eiger, Daniels, Lynch, Kellogg, Hayes, Ogawa, Barclay, Armstrong, Kaplan, Lopez, Eddie, Queen
LIST items = novel, flute, padd, flask, tape, bar_tab, silo_keys, rad_badge, geiger_counter, submachine_gun, logbook, core_samples, tricorder, hypospray, phaser, phaser_rifle, tommy_gun, mekleth, command_codes, isolinear_chips, neuroprocessor, coolant_charge, grenades, modulators, enhancers, medkit, batleth, combadge
LIST facts = typhon_fell, orders_broken, cube_destroyed, sphere_escaped, earth_changed, followed_sphere, phoenix_stands, silo_hit, valve_shut, phoenix_hit_again, phoenix_lost, injectors_saved, logbook_saved, silo_hand_saved, cochrane_sheltered, sphere_destroyed, borg_aboard, locals_know, lily_aboard, locals_saw, cochrane_unwilling, cochrane_willing, cochrane_told, cochrane_told_all, warning_out, deck_16_sealed, computer_locked, computer_open, data_taken, deck_11_held, lost_porter, lost_eiger, lost_kellogg, lost_lynch, lost_armstrong, lost_ogawa, lost_kaplan, lost_lopez, lost_voss, phoenix_repaired, beacon_sent, warp_flight, vulcans_saw, contact_made
LIST states = federation, invaded, assimilated, unwritten, restored, altered, contaminated, lost, free, contested
LIST assets = computer, deflector
