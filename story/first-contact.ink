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
INCLUDE endings/good-soldier.ink
INCLUDE endings/nine-billion.ink
INCLUDE endings/rammed.ink
INCLUDE endings/silence-over-montana.ink
INCLUDE endings/hive.ink
INCLUDE endings/to-be-continued.ink

-> nightmare
