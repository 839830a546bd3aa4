import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/world/change.ts';
import { future } from '../../src/world/future.ts';
import { ask } from '../../src/world/world.ts';
import { harbour, harbourWorld, having, refusal } from './harbour.ts';

const record = (...facts: readonly string[]): Change[] => facts.map((fact) => ({ kind: 'record', fact }));
const drowning: Change = { kind: 'earth_becomes', state: 'drowning' };
const judged = (...facts: readonly string[]) =>
  future(harbour, having(harbour, harbourWorld(), drowning, ...record(...facts)).world);

describe('Earth', () => {
  it('moves only where its state allows', () => {
    const { world, events } = having(harbour, harbourWorld(), drowning);
    expect(events).toMatchObject([{ kind: 'earth', from: 'dry', to: 'drowning', cause: { scene: 'test' } }]);
    expect(ask(harbour, world, { kind: 'earth_is', state: 'drowning' })).toBe(true);
    expect(refusal(harbour, world, { kind: 'earth_becomes', state: 'dry' })).toEqual({
      kind: 'refused',
      message: 'Earth is drowning and cannot become dry',
      hint: 'After drowning comes saved or spoilt or bent or drowned',
    });
    const { world: saved } = having(harbour, world, { kind: 'earth_becomes', state: 'saved' });
    expect(refusal(harbour, saved, drowning).hint).toBe('Nothing comes after saved');
  });
});

describe('a fact', () => {
  it('stays recorded, with the cause and minute of its first time', () => {
    const first = having(harbour, harbourWorld(), { kind: 'spend', minutes: 4 }, ...record('seen'));
    const again = having(harbour, first.world, { kind: 'spend', minutes: 4 }, ...record('seen'));
    expect(again.world.facts.seen).toEqual({ era: 'before', minute: 4, cause: { scene: 'test', by: 'record' } });
    expect(again.events.filter((event) => event.kind === 'fact')).toEqual([]);
    expect(ask(harbour, again.world, { kind: 'fact', fact: 'seen' })).toBe(true);
  });
});

describe('the future', () => {
  it('is lost while something that a link needs has not happened', () => {
    const { state, links, weakest } = judged();
    expect([state, links.map((link) => link.state), weakest]).toEqual(['drowned', ['open', 'held'], [0]]);
    expect(links[0]?.facts[0]).toEqual({
      fact: 'wall_built',
      title: 'The wall was built',
      does: 'needed',
      recorded: null,
    });
  });

  it('is restored where every link holds', () => {
    expect(judged('wall_built')).toMatchObject({ state: 'saved', weakest: [] });
  });

  it('is altered by a strain, until it is mended', () => {
    expect(judged('wall_built', 'wall_cracked').state).toBe('bent');
    expect(judged('wall_built', 'wall_cracked', 'crack_filled').state).toBe('saved');
  });

  it('is what a strained link says it is, before any other strain', () => {
    const both = judged('wall_built', 'wall_cracked', 'seen');
    expect([both.state, both.weakest]).toEqual(['spoilt', [1, 0]]);
  });

  it('is lost where a strained link still misses something', () => {
    const cracked = judged('wall_cracked');
    expect([cracked.state, cracked.links[0]?.state]).toEqual(['drowned', 'strained']);
  });

  it('is lost where a link is broken, and no mending helps', () => {
    const down = judged('wall_built', 'wall_down', 'crack_filled', 'seen');
    expect([down.state, down.links[0]?.state, down.weakest]).toEqual(['drowned', 'broken', [0, 1]]);
  });

  it('is Earth as it stands while history is not in the balance', () => {
    expect(future(harbour, harbourWorld()).state).toBe('dry');
    expect(ask(harbour, harbourWorld(), { kind: 'future_is', state: 'dry' })).toBe(true);
    const { world } = having(harbour, harbourWorld(), drowning, { kind: 'earth_becomes', state: 'bent' });
    expect(future(harbour, world).state).toBe('bent');
  });
});
