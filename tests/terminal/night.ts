import type { Scenario } from '../../src/world/scenario.ts';

/** The world of the night watch: a ship of 24 decks, two people, a few things, and a chain. */
export const NIGHT: Scenario = {
  version: 1,
  start: { era: 'night', earth: 'federation', view: 'Picard', place: 'Bridge' },
  eras: {
    night: { title: '4 April 2063', starts: 20, calendar: { date: '2063-04-04', time: '20:10' }, mission: true },
  },
  people: {
    Picard: { title: 'Jean-Luc Picard', carries: 3 },
    Lily: { title: 'Lily Sloane', carries: 3 },
  },
  clocks: {},
  items: {
    phaser_rifle: {
      title: 'Phaser rifle',
      description: 'Type 3, with a modulation that turns itself over after each shot.',
      owner: null,
      place: 'bridge',
      charges: 40,
      weapon: null,
    },
    novel: {
      title: 'Moby Dick',
      description: 'A paper copy, its spine mended twice. You have read the middle more often than the end.',
      owner: 'Lily',
      place: null,
      charges: null,
      weapon: null,
    },
  },
  weapons: {},
  earth: {
    federation: { title: 'The Federation', next: ['unwritten'] },
    unwritten: { title: 'Unwritten', next: [] },
    altered: { title: 'Altered', next: [] },
  },
  facts: {
    silo_hit: { title: 'The silo was hit' },
    flown: { title: 'A ship of Earth went to warp' },
  },
  chain: [
    { title: 'A ship to fly', needs: [], strained_by: ['silo_hit'], mended_by: [], broken_by: [], when_strained: null },
    { title: 'The warp flight', needs: ['flown'], strained_by: [], mended_by: [], broken_by: [], when_strained: null },
  ],
  future: { held: 'federation', strained: 'altered', open: 'altered', broken: 'altered', weighed_in: 'unwritten' },
  ship: {
    title: 'Enterprise',
    bridge: 1,
    crew: [14, 22, 30, 34, 41, 40, 38, 52, 48, 45, 40, 36, 34, 30, 42, 58, 38, 30, 28, 26, 22, 18, 14, 10],
    places: { '1': 'Bridge', '8': 'Observation', '11': 'Deflector control', '14': 'Sickbay', '16': 'Main engineering' },
    assets: { computer: 'The main computer' },
    weapon: null,
    assimilation: {
      foothold: 20,
      down: 10,
      up: 20,
      force: 20,
      sealed: 3,
      defender: 5,
      capture: 20,
      kill: 20,
      setback: 5,
      asset: 50,
      flight: 2,
    },
  },
  scenes: {
    watch: { title: 'The Watch', thread: null, era: 'night', opens: null, closes: null, after: [] },
    below: { title: 'Below', thread: null, era: 'night', opens: null, closes: null, after: [] },
  },
  difficulties: { standard: { growth: 100, front: 100 } },
};
