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
INCLUDE endings/good-soldier.ink
INCLUDE endings/nine-billion.ink
INCLUDE endings/rammed.ink
INCLUDE endings/silence-over-montana.ink
INCLUDE endings/to-be-continued.ink

-> nightmare
