/** A story with world data: a letter that is sent or burned, and a ship that the Borg take over the night. */
export const NIGHT = `
INCLUDE world.ink
-> dusk
=== dusk
# scene: dusk
# view: Ann
# place: Bridge
~ spend(10)
Dusk.
* [Send the letter away]
  ~ record("sent")
  ~ advance("fear", 2)
  ~ give("lamp", "Bo")
  It is sent.
* [Burn it]
  ~ record("hidden")
  It burns.
- -> night
=== night
~ spend(5)
# scene: night
# view: Bo
# place: Cellar
~ spend(20)
~ record("stars")
Night.
* [Let them in]
  ~ board(2, 400)
  ~ spend(300)
  ~ earth_becomes("dark")
  They are in.
* "Who is there?"[] you say.
- * [Sleep] # ending: morning-after
    Morning.
    -> END
  * [Wake] -> END
`;

/** Its scenario. */
export const NIGHT_YAML = `
version: 1
eras: { "1": { title: First night, starts: 0, calendar: { date: "2373-02-09", time: "18:00" } } }
start: { era: "1", earth: bright }
people: { Ann: { title: Ann Lee }, Bo: { title: The Boatswain } }
clocks: { fear: { title: Fear, size: 6, of: Bo }, dawn: { title: Dawn, size: 900, counts: minutes, runs: true } }
items: { lamp: { title: Lamp, description: A lamp., owner: Ann } }
earth: { bright: { title: Bright, next: [dark] }, dark: { title: Dark, next: [] } }
facts:
  sent: { title: The letter was sent }
  stars: { title: The stars came out }
  hidden: { title: Nobody is to know this, secret: true }
scenes: { dusk: { title: At Dusk }, night: { title: At Night } }
ship: { title: Ark, bridge: 1, crew: [10, 10, 10], places: { 1: Bridge }, assets: {} }
`;
