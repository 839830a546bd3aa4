import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { replay } from '../../src/game/replay.ts';
import { EDITS, type Edit } from './edits/edits.ts';
import { Marker, markScene } from './edits/marks.ts';
import { Dice } from './edits/prose.ts';
import { type Edition, SCENES, sceneOf, stageFilm, stageScene } from './edits/stage.ts';
import { editLines, type Game, gameOf, playByChance, recordingIn, Tally, tryGames } from './edits/trial.ts';

const saves = fileURLToPath(new URL('../../saves', import.meta.url));
const HARMLESS = EDITS.filter(({ harmless }) => harmless);
/** Each kind of edit has its turn in each scene, beside another one. */
const TRIALS = EDITS.length;

const tally = new Tally();

function drawEdits(trial: number, dice: Dice): readonly Edit[] {
  const edit = EDITS[trial % EDITS.length];
  // Half of the trials are made of edits that mean the same, so that it can be seen that games survive them.
  const other = dice.pick(edit?.harmless === true && trial % 2 === 0 ? HARMLESS : EDITS);
  return [edit, other].flatMap((one) => one ?? []);
}

function tryScene(file: string): void {
  const marker = new Marker();
  const lines = markScene(sceneOf(file), marker);
  const then = staged(stageScene(file, lines.join('\n')));
  const games = [1, 2].map((seed) => playByChance(then, seed));
  for (let trial = 0; trial < TRIALS; trial++) {
    const dice = new Dice(trial * 7919 + file.length);
    const edits = drawEdits(trial, dice);
    const edited = editLines(lines, edits, dice, marker);
    const now = edited === null ? null : stageScene(file, edited.lines.join('\n'));
    // Some edits leave no story: a knot whose first line is cut, a stitch of the same name.
    if (edited === null || now === null) continue;
    tally.edits += edits.length;
    tryGames(games, then, now, { ...edited, ...meaning(file, edits) }, tally);
  }
}

function meaning(file: string, edits: readonly Edit[]): { readonly about: string; readonly harmless: boolean } {
  return { about: `${file} ${edits.map(({ kind }) => kind).join(', ')}`, harmless: edits.every((one) => one.harmless) };
}

function staged(edition: Edition | null): Edition {
  if (edition === null) throw new Error('the story as it is compiles');
  return edition;
}

function savedGames(film: Edition): readonly Game[] {
  return readdirSync(saves)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => gameOf(name, recordingIn(readFileSync(join(saves, name), 'utf8')), film));
}

/** Edits every scene of the film at once. */
function tryFilm(): void {
  const marker = new Marker();
  const scenes = SCENES.map((file) => ({ file, lines: markScene(sceneOf(file), marker) }));
  const path = (file: string) => join('scenes', file);
  const film = staged(stageFilm(Object.fromEntries(scenes.map(({ file, lines }) => [path(file), lines.join('\n')]))));
  const games = savedGames(film);
  for (const { recording } of games) expect(replay(film.clean, recording).verdict).toEqual({ kind: 'same' });
  for (let trial = 0; trial < 4; trial++) {
    const dice = new Dice(trial + 1);
    const edits = scenes.map(() => dice.pick(trial < 2 ? HARMLESS : EDITS)).flatMap((edit) => edit ?? []);
    const edited = scenes.map(({ lines }, at) => editLines(lines, edits.slice(at, at + 1), dice, marker));
    const texts = scenes.map(({ file, lines }, at) => [path(file), (edited[at]?.lines ?? lines).join('\n')]);
    const now = stageFilm(Object.fromEntries(texts));
    if (now === null) continue;
    tally.edits += edits.length;
    const passing = edited.map((one) => one?.passing ?? '').join('');
    tryGames(games, film, now, { passing, ...meaning('film', edits) }, tally);
  }
}

describe('a game on a scene that was edited since', () => {
  for (const file of SCENES) {
    it(`of ${file} never tells another story and says that it holds`, () => {
      tryScene(file);
      expect(tally.wrong.splice(0)).toEqual([]);
    });
  }

  it('never does so either when all scenes of the film are edited at once', () => {
    tryFilm();
    expect(tally.wrong.splice(0)).toEqual([]);
  });

  it('holds after edits that mean the same, where the story as it was is at hand', () => {
    expect(tally.touched).toBeGreaterThan(40);
    expect(tally.lost.with).toEqual([]);
  });

  it('holds after most of them by the recording alone, which gives up what leaves a doubt', () => {
    expect(tally.lost.without.length).toBeLessThan(tally.touched / 2);
  });

  it('was edited in hundreds of ways, and came out as each of the three', () => {
    expect(tally.edits).toBeGreaterThan(200);
    const counts = Object.values(tally.verdicts).flatMap((verdicts) => Object.values(verdicts));
    expect(Math.min(...counts)).toBeGreaterThan(20);
  });
}, 300_000);
