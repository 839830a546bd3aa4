import { describe, expect, it } from 'vitest';
import { reportWorld } from '../../src/world/report.ts';
import { createWorld } from '../../src/world/world.ts';
import { harbour, harbourWorld, having, read } from './harbour.ts';

describe('a report of the world', () => {
  const { world } = having(
    harbour,
    harbourWorld('flood'),
    { kind: 'earth_becomes', state: 'drowning' },
    { kind: 'record', fact: 'wall_cracked' },
    { kind: 'board', deck: 6, count: 12 },
    { kind: 'seal', deck: 5 },
    { kind: 'take', item: 'gun' },
    { kind: 'fire', item: 'gun' },
    { kind: 'break_item', item: 'ledger' },
    { kind: 'advance', clock: 'trust', amount: 2 },
    { kind: 'spend', minutes: 10 },
  );
  const report = reportWorld(harbour, world);

  it('has what recordings export, by name', () => {
    expect(report.earth).toBe('drowning');
    expect(report.clocks).toEqual({ trust: 4, tide: 10, pump: 0 });
    expect(report.decks[4]).toMatchObject({ deck: 5, state: 'free', crew: 14, drones: 0, sealed: true });
    expect(report.decks[5]).toMatchObject({ deck: 6, state: 'contested', place: 'Hold' });
    expect(report.facts).toMatchObject([{ fact: 'wall_cracked', cause: { scene: 'test', by: 'record' }, minute: 0 }]);
    expect(report.inventory).toMatchObject([
      { item: 'key', owner: 'Marit', place: null, charges: null },
      { item: 'lamp', owner: null, place: 'shelf', charges: 3 },
      { item: 'ledger', owner: null, place: null, gone: 'broken' },
      { item: 'gun', owner: 'Marit', place: null, charges: 3, shotsThatWork: 1 },
      { item: 'knife', owner: 'Osk', place: null },
    ]);
  });

  it('has the titles and marks that pages show', () => {
    expect(report.time).toEqual({
      era: 'flood',
      title: 'The flood',
      minute: 10,
      text: '20:20  T+00:10',
      date: '1900-02-28',
    });
    expect(report.meters[0]).toEqual({
      clock: 'trust',
      title: 'Trust',
      of: 'Osk',
      value: 4,
      size: 6,
      running: false,
      moved: true,
      passed: { at: 3, title: 'He nods' },
      next: { at: 6, title: 'He laughs' },
    });
    expect(report.ship).toMatchObject({
      title: 'Lighter',
      decksLost: 0,
      boarded: true,
      assets: [{ title: 'The engine', captured: false }],
    });
    expect(report.weapons).toMatchObject([{ title: 'Flares', shotsThatWork: 1, adapted: false }, { title: 'Blades' }]);
  });

  it('shows nobody aboard a drone before a deck has fallen, and everything after', () => {
    expect(report.ship?.alarm).toBe(false);
    expect(report.ship?.known[5]).toMatchObject({ deck: 6, state: 'free', drones: 0, sealed: false });
    const hours: { kind: 'spend'; minutes: number }[] = [600, 600].map((minutes) => ({ kind: 'spend', minutes }));
    const later = reportWorld(harbour, having(harbour, world, ...hours).world);
    expect(later.decks.some(({ state }) => state === 'assimilated')).toBe(true);
    expect(later.ship?.alarm).toBe(true);
    expect(later.ship?.known).toEqual(later.decks);
  });

  it('weighs the chain only while Earth is in the balance', () => {
    expect(report.future.weighed).toBe(true);
    expect(reportWorld(harbour, harbourWorld('flood')).future.weighed).toBe(false);
  });

  it('says what the future would be, and of which links', () => {
    expect(report.future).toMatchObject({ state: 'drowned', title: 'Drowned', weakest: [0] });
    expect(report.future.links.map((link) => [link.title, link.state, link.leads_to])).toEqual([
      ['A wall', 'strained', 'drowned'],
      ['A secret', 'held', null],
    ]);
  });

  it('of a story without ship, Earth or people has nothing there', () => {
    const bare = read('version: 1\n');
    expect(reportWorld(bare, createWorld(bare, { seed: 1, difficulty: 'standard' }))).toMatchObject({
      earth: null,
      clocks: {},
      decks: [],
      ship: null,
      facts: [],
      inventory: [],
      future: { state: null, links: [] },
    });
  });
});
