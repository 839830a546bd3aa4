import type { Session } from '../game/session.ts';
import type { Program } from '../game/turn.ts';
import type { DeckReport, ItemReport, WorldReport } from '../world/report.ts';
import { personTitle } from './passage.ts';

/** What the person whose eyes we have carries, a line for each thing. */
export function renderInventory(session: Session): readonly string[] {
  const report = session.report();
  const { view } = session.turn.state;
  if (report === null) return [NOTHING];
  if (view === null) return ['Nobody here carries anything.'];
  const carried = report.inventory.filter(({ owner }) => owner === view);
  const name = personTitle(view, session.program.scenario);
  if (carried.length === 0) return [`${name} carries nothing.`];
  const usable = new Set(session.turn.choices.map(({ use }) => use));
  return [`${name} carries:`, ...carried.map((item) => itemLine(item, usable.has(item.item)))];
}

/** Where and when we are, and how things stand. */
export function renderStatus(session: Session): readonly string[] {
  const report = session.report();
  if (report === null) return [NOTHING];
  const { place, view } = session.turn.state;
  const rows: readonly (readonly [string, string | null])[] = [
    ['Place', place],
    ['Through the eyes of', view === null ? null : personTitle(view, session.program.scenario)],
    ['Time', [report.time.title, report.time.text].filter((part) => part !== null && part !== '').join(', ')],
    ['Earth', report.earthTitle],
    ['Decks lost', report.ship === null ? null : `${report.ship.decksLost} of ${report.decks.length}`],
    ...report.meters.flatMap(({ title, value, size, moved }) =>
      moved ? [[title, `${value} of ${size}`] as const] : [],
    ),
    ['If all stopped now', report.future.weighed ? report.future.title : null],
  ];
  return rows.flatMap(([name, value]) => (value === null || value === '' ? [] : [`${name}: ${value}`]));
}

/** The ship, a line for each deck. */
export function renderMap(session: Session): readonly string[] {
  const report = session.report();
  if (report?.ship == null) return ['There is no map here.'];
  return [report.ship.title, ...report.ship.known.map(deckLine), ...lostAssets(report)];
}

/** What can be typed, a line for each kind of thing: no more than the story has. */
export function renderHelp({ scenario, codex }: Program): readonly string[] {
  const items = scenario !== null && Object.keys(scenario.items).length > 0;
  const pages: readonly (readonly [boolean, string, string])[] = [
    [items, 'inventory', 'what you carry'],
    [scenario !== null, 'status', 'where you stand'],
    [scenario?.ship != null, 'map', 'the ship'],
  ];
  const endings = Object.keys(scenario?.endings ?? {}).length > 0;
  const credits = scenario?.credits === undefined ? '' : ' credits: whom to thank, after an ending.';
  const there = pages.filter(([has]) => has);
  const names = there.map(([, name]) => name).join(', ');
  return [
    'Type the number of a choice, or a word of it; after / it is always a word of a choice.',
    'undo: take the last decision back. repeat: hear the passage again.',
    ...(there.length === 0 ? [] : [`${names}: ${there.map(([, , what]) => what).join(', ')}.`]),
    ...(codex === undefined ? [] : ['codex, codex WORD: what you can look up of what you have met.']),
    ...(endings ? [`endings: those that you have found, and hints at the rest.${credits}`] : []),
    ...(items ? ['use ITEM: use something you carry, where the scene allows it.'] : []),
    'save NAME: copy the game as it is now; --game NAME goes on from there. quit: leave; the game is kept.',
  ];
}

const NOTHING = 'Nothing is counted in this story.';

function itemLine({ title, description, charges, item }: ItemReport, usable: boolean): string {
  const left = charges === null ? '' : ` (${charges} left)`;
  return `${title}${left}: ${description}${usable ? ` [use ${item}]` : ''}`;
}

function deckLine({ deck, place, state, crew, drones, sealed }: DeckReport): string {
  const name = place === null ? `Deck ${deck}` : `Deck ${deck}, ${place}`;
  const held = drones > 0 ? `, ${drones} drones` : '';
  return `${name}: ${state}${sealed ? ', sealed' : ''}, ${crew} crew${held}`;
}

function lostAssets({ ship }: WorldReport): readonly string[] {
  return (ship?.assets ?? []).flatMap(({ title, captured }) =>
    captured ? [`${title}: in the hands of the Borg`] : [],
  );
}
