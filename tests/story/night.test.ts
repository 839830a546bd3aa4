import { beforeAll, describe, expect, it, type TestContext } from 'vitest';
import { DIFFICULTIES } from '../../src/game/difficulties.ts';
import type { Program } from '../../src/game/turn.ts';
import { openFilm, shipped } from './film.ts';
import { type FilmNight, playNight } from './film-night.ts';

let film: Program;
let nights: Readonly<Record<(typeof DIFFICULTIES)[number], FilmNight>>;

beforeAll(async () => {
  film = await openFilm();
  const recording = shipped('film.jsonl');
  const at = (difficulty: string) => playNight(film, recording, difficulty);
  nights = { story: at('story'), standard: at('standard'), captain: at('captain') };
}, 120_000);

/** Leaves a fact for the day on which the scenario has the scene: from then on the film's path has to come to it. */
function unlessUnwritten(scene: string, { skip }: TestContext): void {
  if (!Object.hasOwn(film.scenario?.scenes ?? {}, scene)) skip(`there is no scene ${scene} yet`);
}

const fellAt = (deck: number) => nights.standard.fell.get(deck) ?? Number.POSITIVE_INFINITY;

describe("the film's path as it is recorded", () => {
  it('loses deck 16 first, in the hour of the blackout, then those below it', () => {
    const { fell, opened } = nights.standard;
    expect([...fell.keys()].slice(0, 3)).toEqual([16, 17, 18]);
    expect(fellAt(16)).toBeGreaterThanOrEqual(100);
    expect(fellAt(16)).toBeLessThanOrEqual(opened.get('sickbay') ?? 0);
  });

  it('loses one deck at a time', () => {
    const { fell } = nights.standard;
    expect(new Set(fell.values()).size).toBe(fell.size);
  });

  it('keeps sickbay and the way to engineering for as long as people are there', () => {
    const { opened } = nights.standard;
    expect(fellAt(14)).toBeGreaterThan(opened.get('armory') ?? 0);
    expect(fellAt(15)).toBeGreaterThan(opened.get('deck-16') ?? 0);
  });

  it('has lost about half the ship when the crew halts on deck 11, and deck 11 is still theirs', () => {
    expect(nights.standard.lostBefore('deck-11')).toBeGreaterThanOrEqual(10);
    expect(nights.standard.lostBefore('deck-11')).toBeLessThanOrEqual(13);
    expect(fellAt(11)).toBeGreaterThan(nights.standard.opened.get('deck-11') ?? 0);
  });

  it('loses decks 6 and 5 before the observation lounge, and none after them but those above', (context) => {
    unlessUnwritten('observation-lounge', context);
    const { fell, opened } = nights.standard;
    const lounge = opened.get('observation-lounge') ?? Number.NEGATIVE_INFINITY;
    expect(fellAt(6)).toBeLessThanOrEqual(lounge);
    expect(fellAt(5)).toBeLessThanOrEqual(lounge);
    const order = [...fell.keys()];
    expect(order.slice(order.indexOf(5) + 1).filter((deck) => deck > 5)).toEqual([]);
    expect(order.indexOf(6)).toBeGreaterThanOrEqual(18);
  });

  it('never loses the bridge', () => {
    expect(nights.standard.fell.has(1)).toBe(false);
  });

  it('counts the minutes of the auto-destruct one by one, and stops it short of fifteen', (context) => {
    unlessUnwritten('auto-destruct', context);
    const counted = nights.standard.events.flatMap((event, at) => {
      if (event.kind !== 'clock' || event.clock !== 'self_destruct') return [];
      const spent = nights.standard.events.slice(0, at).findLast(({ kind }) => kind === 'minutes');
      return [{ clock: event.to - event.from, minutes: spent?.kind === 'minutes' ? spent.to - spent.from : 0 }];
    });
    expect(counted.map(({ clock }) => clock)).toEqual(counted.map(({ minutes }) => minutes));
    const shown = counted.reduce((sum, { clock }) => sum + clock, 0);
    expect(shown).toBeGreaterThan(5);
    expect(shown).toBeLessThan(15);
    const begun = nights.standard.opened.get('auto-destruct') ?? 0;
    expect(begun + shown).toBeLessThanOrEqual(889);
  });
});

describe("the film's decisions", () => {
  it('can be taken at every difficulty, to the end of the path', () => {
    expect(DIFFICULTIES.map((difficulty) => nights[difficulty].undecided)).toEqual([0, 0, 0]);
  });

  it('cost fewer decks as a story than as they should be, and more as a captain', () => {
    const lost = (scene: string) => DIFFICULTIES.map((difficulty) => nights[difficulty].lostBefore(scene));
    const [story = 0, standard = 0, captain = 0] = lost('deck-11');
    expect(story).toBeLessThan(standard);
    expect(standard).toBeLessThan(captain);
  });

  it('lose each deck the later the easier the night is', () => {
    const [story, standard, captain] = DIFFICULTIES.map((difficulty) => nights[difficulty].fell);
    for (const [deck, minute] of standard ?? []) {
      expect(story?.get(deck) ?? Number.POSITIVE_INFINITY, `deck ${deck}`).toBeGreaterThanOrEqual(minute);
      expect(captain?.get(deck), `deck ${deck}`).toBeLessThanOrEqual(minute);
    }
    expect([...(story ?? [])]).not.toEqual([...(standard ?? [])]);
  });
});
