import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { jump, step } from '../../src/game/game.ts';
import { replay } from '../../src/game/replay.ts';
import type { Turn } from '../../src/game/turn.ts';
import { openFilm, STORY, shipped, waitIn } from './film.ts';

const film = await openFilm();

/** What the tunnel asks of, in its order: scenes by their slugs, and the minutes up to which it asks no further. */
function asked(): readonly (string | number)[] {
  const camera = readFileSync(join(STORY, 'camera.ink'), 'utf8');
  const tunnel = /^=== camera_due$[\s\S]*?^===/m.exec(camera)?.[0] ?? '';
  return [...tunnel.matchAll(/due\("([^"]+)"\)|minute\(\) <= (\d+)/g)].map(
    ([, scene, minute]) => scene ?? Number(minute),
  );
}

function closesOf(scene: string): number {
  const closes = film.scenario?.scenes[scene]?.closes ?? null;
  if (closes === null) throw new Error(`the window of ${scene} never closes`);
  return closes;
}

it('asks of every scene that can be missed, once, and of none behind a minute at which it can have closed', () => {
  const order = asked();
  const missable = Object.entries(film.scenario?.scenes ?? {}).filter(([, { closes }]) => closes !== null);
  const scenes = order.filter((one) => typeof one === 'string');
  expect(scenes.toSorted()).toEqual(missable.map(([name]) => name).toSorted());
  const early = order.flatMap((minute, at) =>
    typeof minute === 'number'
      ? order.slice(at).filter((one) => typeof one === 'string' && closesOf(one) < minute)
      : [],
  );
  expect(early).toEqual([]);
  expect(order.filter((one) => typeof one === 'number').length).toBeGreaterThan(0);
});

/** The film's path up to where the camera is held first. */
function held(): Turn {
  const turn = replay(film, shipped('film.jsonl')).turns.find((one) => waitIn(one.turn) !== undefined)?.turn;
  if (turn === undefined) throw new Error('the camera is never held');
  return turn;
}

// As a writer goes from scene to scene: one that was entered and not played to its end has not happened.
it.each(['heat', 'armory', 'lily_and_the_phaser', 'descent', 'maglocks', 'auto_destruct'])(
  'goes on to an ending from %s, entered by hand and left',
  (knot) => {
    let turn = held();
    for (const path of [knot, 'camera']) turn = jump(film, turn.state, path);
    for (let decisions = 0; turn.choices.length > 0 && decisions < 200; decisions++) {
      turn = step(film, turn.state, (waitIn(turn) ?? turn.choices[0])?.index ?? 0);
    }
    expect(turn.fault).toBeNull();
    expect(turn.ending).not.toBeNull();
  },
);
