import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { GameState } from '../../src/game/turn.ts';
import { glyphsFor } from '../../src/terminal/glyphs.ts';
import { renderStatus } from '../../src/terminal/status.ts';
import { createTheme } from '../../src/terminal/theme.ts';
import { widthOf } from '../../src/terminal/wrap.ts';
import type { Scenario } from '../../src/world/scenario.ts';
import { createWorld } from '../../src/world/world.ts';
import { read } from '../world/harbour.ts';

const film = read(readFileSync(new URL('../../story/scenario.yaml', import.meta.url), 'utf8'));
const places = [...Object.values(film.ship?.places ?? {}), 'Bridge', 'The silo, under Bozeman'];

/** The status line of the film, at T+10:05 with decks lost, where `lost` is not null. */
function line(columns: number, rows: number, earth: string, place: string, lost: number | null): string {
  const begun = createWorld(film, { seed: 1, difficulty: 'standard' });
  const decks = (begun.ship?.decks ?? []).map((deck, at) =>
    at < (lost ?? 0) ? { ...deck, state: 'assimilated' as const } : deck,
  );
  const ship = begun.ship === null ? null : { ...begun.ship, decks, alarm: lost !== null };
  const world = { ...begun, ship, earth, era: '2063', minute: 605 };
  const state: GameState = { ink: null, world, scene: null, view: null, place, ending: null };
  const look = { columns, rows, theme: createTheme(0, 'dark'), glyphs: glyphsFor({ LANG: 'C.UTF-8' }, 'linux') };
  return renderStatus(state, film as Scenario, look) ?? '';
}

describe('the status line', () => {
  test('says place, mission time, decks lost and the state of Earth in every window from 40×12 up', () => {
    for (const earth of Object.keys(film.earth)) {
      const title = film.earth[earth]?.title ?? '';
      for (const place of places) {
        for (const columns of [40, 41, 44, 47, 48, 60, 80, 120]) {
          const said = line(columns, 12, earth, place, 13);
          expect(widthOf(said), said).toBeLessThan(columns);
          expect(said).toContain('T+10:05');
          expect(said).toContain('13/24');
          expect(said, `${columns}`).toContain(columns < 48 ? title.slice(0, 11) : title);
          expect(said).toContain(place.slice(0, 6));
        }
      }
    }
  });

  test('has the rule and the bar of decks where there is room', () => {
    expect(line(100, 35, 'unwritten', 'Bridge', 12).trim()).toMatch(
      /^── Bridge ─+ 06:15 {2}T\+10:05 ── ■{6}□{6} 12\/24 ── Unwritten ──$/,
    );
    expect(line(40, 12, 'unwritten', 'Bridge', null).trim()).toMatch(/^── Bridge ─+ T\+10:05 ── Unwritten ──$/);
    expect(line(40, 12, 'unwritten', 'Main engineering', 12).trim()).toBe('Main engin… ─ T+10:05 12/24 Unwritten');
  });

  test('is silent about decks until one has fallen', () => {
    expect(line(100, 35, 'unwritten', 'Bridge', null)).not.toContain('/24');
  });
});
