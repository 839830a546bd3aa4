import { beforeAll, expect, it } from 'vitest';
import { chanceOf } from '../../src/explore/chance.ts';
import { cutsAllowed } from '../../src/explore/cuts.ts';
import { step } from '../../src/game/game.ts';
import { replay } from '../../src/game/replay.ts';
import type { Program, Turn } from '../../src/game/turn.ts';
import { renderProblem } from '../../src/problem.ts';
import { isDue } from '../../src/world/scenes.ts';
import { openFilm, shipped, waitIn } from './film.ts';

/** The option by which Montana is not watched. */
const STAY = 'Stay with the Enterprise';
/** How many ways each scene is played to its hand-over: some lose the ship before the morning. */
const WAYS = 4;

let film: Program;
/** Every hand-over taken from here, as `from > to`. */
const taken = new Set<string>();
const faults = new Set<string>();
/** What was to have happened before a scene began, and had not, as `scene < scene`. */
const late = new Set<string>();

beforeAll(async () => {
  film = await openFilm();
  const first = openingOfTheCamera();
  const entries = entriesFrom(first);
  for (const scene of entries.keys()) taken.add(`sphere > ${scene}`);
  for (const [scene, turns] of entries) {
    for (const over of turns.flatMap((turn) => watched(turn, scene))) {
      for (const next of entriesFrom(over).keys()) taken.add(`${scene} > ${next}`);
    }
  }
}, 600_000);

/** The film's path up to the first turn at which the camera can cut anywhere; its own hand-overs are taken already. */
function openingOfTheCamera(): Turn {
  const turns = replay(film, shipped('film.jsonl')).turns.map(({ turn }) => turn);
  const scenes = turns.flatMap((turn) => turn.events.flatMap((one) => (one.kind === 'scene-opens' ? [one.scene] : [])));
  for (const [at, scene] of scenes.entries()) if (at > 0) taken.add(`${scenes[at - 1]} > ${scene}`);
  const ground = turns.find((turn) => turn.choices.some(({ text }) => text === STAY));
  const stay = ground?.choices.find(({ text }) => text === STAY);
  if (ground === undefined || stay === undefined) throw new Error('nobody is asked to stay');
  if (go(ground, stay.index).state.scene === 'sphere') taken.add('vortex > sphere');
  const camera = turns.find((turn) => waitIn(turn) !== undefined);
  if (camera === undefined) throw new Error('the camera is never held');
  return camera;
}

function go(turn: Turn, index: number): Turn {
  const next = step(film, turn.state, index);
  if (next.fault !== null) faults.add(renderProblem(next.fault));
  return next;
}

/** The turns that open a scene, by scene, for whoever waits from here on: the earliest and the latest of each. */
function entriesFrom(camera: Turn): Map<string, Turn[]> {
  const entries = new Map<string, Turn[]>();
  let turn: Turn | null = camera;
  while (turn !== null) {
    let waited: Turn | null = null;
    const wait = waitIn(turn);
    for (const choice of turn.choices) {
      const next = go(turn, choice.index);
      const scene = next.events.flatMap((one) => (one.kind === 'scene-opens' ? [one.scene] : []))[0];
      if (choice === wait) waited = next;
      if (scene === undefined) continue;
      for (const other of waitingAt(next)) if (other !== scene) late.add(`${scene} < ${other}`);
      const known = entries.get(scene) ?? [];
      entries.set(scene, [...known.slice(0, 1), next]);
    }
    turn = waited;
  }
  return entries;
}

/** The scenes whose windows had closed when a scene opened in this turn, and of which nothing had come. */
function waitingAt(turn: Turn): string[] {
  const { world } = turn.state;
  if (film.scenario === null || world === null) return [];
  const { scenario } = film;
  const opened = turn.events.findIndex(({ kind }) => kind === 'scene-opens');
  const passed = turn.events.slice(opened).reduce((sum, event) => {
    const change = event.kind === 'world' ? event.event : null;
    return change?.kind === 'minutes' ? sum + change.to - change.from : sum;
  }, 0);
  const then = { ...world, minute: world.minute - passed };
  return Object.keys(scenario.scenes).filter((name) => isDue(scenario, then, name));
}

function isOver({ state }: Turn, scene: string): boolean {
  return (state.world?.scenes[scene]?.done ?? null) !== null;
}

/** Plays a scene out by chance to its hand-over, in several ways; a way that comes to an ending is none. */
function watched(entry: Turn, scene: string): Turn[] {
  const overs: Turn[] = [];
  for (let seed = 1; seed <= 30 && overs.length < WAYS; seed++) {
    const chance = chanceOf(seed);
    let turn = entry;
    while (turn.choices.length > 0 && !isOver(turn, scene)) {
      const menu = turn.choices.filter(({ use }) => use === null);
      turn = go(turn, chance.pick(menu, () => 1).index);
    }
    if (turn.choices.length > 0) overs.push(turn);
  }
  return overs;
}

it('what closes while the camera is on its way to a scene has happened when that begins', () => {
  expect([...late]).toEqual([]);
});

it('every hand-over that the windows allow can be taken, and none meets a fault', () => {
  expect([...faults]).toEqual([]);
  const allowed = film.scenario === null ? [] : cutsAllowed(film.scenario);
  expect(allowed.filter((cut) => !taken.has(cut))).toEqual([]);
});
