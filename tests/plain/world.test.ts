import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { useHome } from '../cli/program.ts';

const home = useHome();

const SCENARIO = `version: 1
eras:
  "2373": { title: "2373", starts: 0, calendar: { date: "2373-02-09", time: "06:10" } }
start: { era: "2373", view: Data, place: Bridge }
people:
  Data: { title: Commander Data, carries: 2 }
items:
  tricorder: { title: Old tricorder, description: It hums., owner: Data, charges: 3 }
scenes:
  watch: { title: The long watch }
`;

const STORY = `# title: Watch
LIST people = Data
LIST items = tricorder
EXTERNAL use_up(item, amount)
-> top
=== function use_up(item, amount)
~ return 0
=== top
# scene: watch
# view: Data
# place: Bridge
The stars stand still.
- (again)
+ [Wait]
  Nothing moves.
  -> again
+ [Scan # use: tricorder]
  ~ use_up(tricorder, 1)
  It finds dust.
  -> again
* [Go]
  You are relieved.
  # ending: off-duty
  -> END
`;

function playing(input: string, scenario: string, ...options: readonly string[]) {
  mkdirSync(join(home.folder, 'watch'), { recursive: true });
  home.write('watch/scenario.yaml', scenario);
  return home.run(['play', home.write('watch/watch.ink', STORY), ...options], input);
}

async function play(input: string, scenario = SCENARIO) {
  const { out, err } = await playing(input, scenario);
  expect(err).toBe('');
  return out;
}

describe('a story with world data in plain mode', () => {
  it('opens a scene with a line in brackets', async () => {
    expect((await play('')).split('\n')[0]).toMatch(/^\[The long watch\. .*06:10.*Commander Data\]$/);
  });

  it('prints tags behind the lines that they belong to', async () => {
    const { out } = await playing('2\n', SCENARIO, '--tags');
    expect(out).toMatch(
      /^\[The long watch\..*\]\nThe stars stand still\.\n# tags: title: Watch, .*place: Bridge\n\n1: Wait/,
    );
    expect(out).toMatch(/You are relieved\.\n# tags: ending: off-duty\n\[Ending: Off duty\]\n$/);
  });

  it('keeps choices for using things out of the menu', async () => {
    expect(await play('')).toContain('\n\n1: Wait\n2: Go\n?> ');
  });

  it('uses a thing by its name or by its title', async () => {
    expect(await play('use tricorder\n')).toContain('?> It finds dust.');
    expect(await play('USE old Tricorder\n')).toContain('?> It finds dust.');
  });

  it('says so where a thing cannot be used', async () => {
    expect(await play('use phaser\n')).toContain('?> You cannot use "phaser" here.\n?> ');
  });

  it('says what is carried, how much is left, and what can be used here', async () => {
    expect(await play('use tricorder\ninventory\n')).toContain(
      '?> Commander Data carries:\nOld tricorder (2 left): It hums. [use tricorder]\n?> ',
    );
  });

  it('says where and when we are', async () => {
    expect(await play('status\n')).toContain(
      '?> Place: Bridge\nThrough the eyes of: Commander Data\nTime: 2373, 06:10\n',
    );
  });

  it('says in help what it has: no map where there is no ship', async () => {
    expect(await play('help\n')).toContain('\ninventory, status: what you carry, where you stand.\nuse ITEM: ');
    const ship = `${SCENARIO}ship: { title: Lugger, crew: [3] }\n`;
    expect(await play('help\n', ship)).toContain(
      '\ninventory, status, map: what you carry, where you stand, the ship.',
    );
  });

  it('says the ship deck by deck', async () => {
    const ship = `${SCENARIO}ship: { title: Lugger, crew: [3, 5], places: { 2: Hold } }\n`;
    expect(await play('map\n', ship)).toContain('?> Lugger\nDeck 1: free, 3 crew\nDeck 2, Hold: free, 5 crew\n?> ');
  });

  it('says the ending by its title, or by its slug where the scenario gives it none', async () => {
    expect(await play('2\n')).toContain('You are relieved.\n[Ending: Off duty]\n');
    const titled = `${SCENARIO}endings:\n  off-duty: { title: Relieved at Dawn }\n`;
    expect(await play('2\n', titled)).toContain('You are relieved.\n[Ending: Relieved at Dawn]\n');
  });
});

describe('the decks of a ship in plain mode', () => {
  const SHIP = `version: 1
start: { era: night }
eras:
  night: { title: The night, starts: 0, calendar: { date: "2063-04-05", time: "00:00" } }
ship: { title: Ark, bridge: 1, crew: [4, 4, 4, 4], places: { 1: Bridge }, assets: {} }
`;
  const BOARDED = `EXTERNAL board(deck, drones)
EXTERNAL clear_drones(deck, count)
EXTERNAL spend(minutes)
Quiet.
* [Sleep]
  ~ board(4, 40)
  ~ spend(120)
  ~ spend(60)
  Feet.
* [Run]
- * [Fight]
  ~ clear_drones(4, 500)
  Some fall.
- -> END
=== function board(deck, drones)
~ return 0
=== function clear_drones(deck, count)
~ return 0
=== function spend(minutes)
~ return 0
`;

  it('are told when they are lost, and when they are fought for again', async () => {
    mkdirSync(join(home.folder, 'ark'), { recursive: true });
    home.write('ark/scenario.yaml', SHIP);
    const { out, err } = await home.run(['play', home.write('ark/ark.ink', BOARDED)], '1\n1\n');
    expect(err).toBe('');
    expect(out).toContain('lost to the Borg]');
    expect(out).toContain('[Deck 4: fought for again]');
  });
});
