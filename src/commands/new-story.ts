import { readFileSync } from 'node:fs';

/** The files of a small story that plays, checks and explores without a complaint, by their names, with the guide for writers. */
export function newStoryFiles(id: string, title: string): Readonly<Record<string, string>> {
  return {
    'story.ink': storyOf(id, title),
    'scenario.yaml': SCENARIO,
    'README.md': readmeOf(title),
    'GUIDE.md': readFileSync(GUIDE, 'utf8'),
  };
}

/** Beside the built program; in a checkout it is the film's own. */
const GUIDE = new URL(import.meta.url.endsWith('.ts') ? '../../story/README.md' : 'guide.md', import.meta.url);

function storyOf(id: string, title: string): string {
  return `# id: ${id}
# title: ${title}
// A first story: two rooms, a lamp, a clock and two endings. Every name in scenario.yaml is checked.

EXTERNAL has(item)
EXTERNAL give(item, person)
EXTERNAL spend(minutes)
EXTERNAL minute()
LIST people = Keeper
LIST items = lamp

VAR asked = false

-> landing

=== landing
# scene: landing
# view: Keeper
# place: Landing
The power has gone. Below you the stairs go down into water that was not there at noon.

*   [Take the lamp from its hook]
    ~ give(lamp, Keeper)
    ~ spend(1)
    The lamp is half full, and the glass is warm from somebody's hand.
*   ["Who is down there?"]
    ~ asked = true
    "Only me," says a voice that you know. "Mind the third step."
*   [Go down as you are]
    You hold the rail and count.
-   -> cellar

=== cellar
# scene: cellar
# place: Cellar
~ spend(5)
The water stands to your knees. { has(lamp): The light goes over it to a door on the far side. | You feel along the wall for the door. } { asked: "You took your time," says the voice behind it. }

*   [Open the door]
    -> ending_found
*   [Go back up]
    -> ending_dry

=== ending_found
# ending: found
{ has(lamp): She holds up a hand against the light. | You find each other by the sound of breathing. } It is {minute()} minutes past twelve, and neither of you has eaten.
-> END

=== ending_dry
# ending: dry
Upstairs you sit on the top step with your shoes beside you, and listen until it is quiet.
-> END

// So that the story also plays in Inky, where nobody answers these.
=== function has(item)
~ return false
=== function give(item, person)
~ return 0
=== function spend(minutes)
~ return 0
=== function minute()
~ return 0
`;
}

const SCENARIO = `# What the runtime counts. Names here are the ones that scenes use.
version: 1
eras:
  today: { title: Today, starts: 0 }
start: { era: today, view: Keeper, place: Landing }
people:
  Keeper: { title: the keeper, carries: 2 }
items:
  lamp: { title: Lamp, description: An oil lamp with a cracked base., place: Landing }
scenes:
  landing: { title: The Landing, era: today }
  cellar: { title: The Cellar, era: today, after: [landing] }
endings:
  found: { title: Found }
  dry: { title: Dry }
`;

function readmeOf(title: string): string {
  return `# ${title}

    first-contact play .       plays it
    first-contact check .      says what is wrong with it, with file and line
    first-contact explore .    plays many games by itself: what nobody sees, how the endings share the games
    first-contact reach found . finds the shortest way to an ending
    first-contact map . --output map.html    draws it

GUIDE.md tells how to go on: the vocabulary, the data file, how to test a scene, and how to add an item, a clock, a deck
and an ending.
`;
}
