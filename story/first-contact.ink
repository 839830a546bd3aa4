// First Contact: a fan work. Star Trek and its names belong to their owners; every sentence here is ours.
// scenario.yaml beside this file says what the runtime counts. bible.md says what all scenes share.
# id: first-contact
# title: First Contact
# author: the First Contact team

INCLUDE lib/world.ink
INCLUDE lib/names.ink
INCLUDE lib/register.ink
INCLUDE camera.ink
INCLUDE scenes/nightmare.ink
INCLUDE scenes/orders.ink
INCLUDE scenes/sector-001.ink
INCLUDE scenes/weak-point.ink
INCLUDE scenes/vortex.ink
INCLUDE scenes/missile-strike.ink
INCLUDE scenes/sphere.ink
INCLUDE scenes/silo.ink
INCLUDE scenes/hull-touch.ink
INCLUDE scenes/heat.ink
INCLUDE scenes/blackout.ink
INCLUDE scenes/sickbay.ink
INCLUDE scenes/armory.ink
INCLUDE scenes/crash-and-burn.ink
INCLUDE scenes/deck-16.ink
INCLUDE scenes/main-engineering.ink
INCLUDE scenes/lily-and-the-phaser.ink
INCLUDE scenes/the-voice.ink
INCLUDE scenes/telescope.ink
INCLUDE scenes/deck-11.ink
INCLUDE scenes/descent.ink
INCLUDE scenes/dixon-hill.ink
INCLUDE scenes/repairs.ink
INCLUDE scenes/the-beacon.ink
INCLUDE scenes/hull-walk.ink
INCLUDE scenes/the-chase.ink
INCLUDE scenes/maglocks.ink
INCLUDE scenes/temptation.ink
INCLUDE scenes/dollar-signs.ink
INCLUDE scenes/decks-5-and-6.ink
INCLUDE scenes/observation-lounge.ink
INCLUDE scenes/auto-destruct.ink
INCLUDE scenes/farewells.ink
INCLUDE scenes/launch.ink
INCLUDE scenes/the-offer.ink
INCLUDE scenes/warp-one.ink
INCLUDE scenes/coolant.ink
INCLUDE scenes/aftermath.ink
INCLUDE scenes/first-contact.ink
INCLUDE scenes/homeward.ink
INCLUDE endings/epilogue.ink
INCLUDE endings/good-soldier.ink
INCLUDE endings/nine-billion.ink
INCLUDE endings/rammed.ink
INCLUDE endings/silence-over-montana.ink
INCLUDE endings/hive.ink
INCLUDE endings/beacon.ink
INCLUDE endings/fireball.ink
INCLUDE endings/ahab.ink
INCLUDE endings/scuttled.ink
INCLUDE endings/locutus.ink
INCLUDE endings/less-than-a-second.ink
INCLUDE endings/stranded.ink
INCLUDE endings/missed-window.ink
INCLUDE endings/another-pilot.ink
INCLUDE endings/contaminated.ink
INCLUDE endings/passenger.ink
INCLUDE endings/first-contact.ink

-> nightmare
