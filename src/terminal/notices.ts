import { rangesOf } from '../game/english.ts';
import type { DeckState, Holder, WorldEvent } from '../world/change.ts';
import { named, type Scenario } from '../world/scenario.ts';
import type { Block, Tone } from './block.ts';
import { sanitize } from './sanitize.ts';

/** What the world did in a turn, as far as the player would notice: decks, marks of clocks, things, weapons, Earth. */
export function noticesOf(events: readonly WorldEvent[], scenario: Scenario | null, view: string | null): Block[] {
  if (scenario === null) return [];
  return [
    ...events.flatMap((event) => noticeOf(event, scenario, view)),
    ...decksOf(events, 'assimilated', 'borg', 'lost to the Borg'),
    ...decksOf(events, 'contested', 'good', 'fought for again', 'assimilated'),
    ...decksOf(events, 'free', 'good', 'held again'),
  ];
}

function noticeOf(event: WorldEvent, scenario: Scenario, view: string | null): Block[] {
  switch (event.kind) {
    case 'mark':
      return [notice(event.title, 'danger')];
    case 'item':
      return itemNotice(named(scenario.items, event.item)?.title ?? event.item, event.from, event.to, view);
    case 'adapted':
      return [notice(`${named(scenario.weapons, event.weapon)?.title ?? event.weapon}: they have adapted`, 'borg')];
    case 'asset':
      return [assetNotice(named(scenario.ship?.assets ?? {}, event.asset) ?? event.asset, event.captured)];
    case 'earth':
      return [earthNotice(scenario, event.to)];
    default:
      return [];
  }
}

function itemNotice(title: string, from: Holder, to: Holder, view: string | null): Block[] {
  const mine = (holder: Holder) => holder.kind === 'person' && holder.person === view;
  if (mine(to) && !mine(from)) return [notice(`${title}: taken`, 'quiet')];
  if (!mine(from) || mine(to)) return [];
  const gone =
    to.kind === 'gone' ? (to.why === 'broken' ? 'broken' : 'used up') : to.kind === 'person' ? 'given' : 'left';
  return [notice(`${title}: ${gone}`, 'quiet')];
}

function earthNotice(scenario: Scenario, state: string): Block {
  const title = named(scenario.earth, state)?.title ?? state;
  return notice(`Earth: ${title}`, scenario.future?.held === state ? 'good' : 'danger');
}

function assetNotice(title: string, captured: boolean): Block {
  return captured ? notice(`${title}: in the hands of the Borg`, 'borg') : notice(`${title}: ours again`, 'good');
}

/**
 * Decks that came to a state in this turn and stayed in it, told together: from any other, or from `before` alone. A deck
 * that was free all along is no news.
 */
function decksOf(
  events: readonly WorldEvent[],
  state: DeckState,
  tone: Tone,
  what: string,
  before: DeckState | null = null,
): Block[] {
  const last = new Map<number, DeckState>();
  const first = new Map<number, DeckState>();
  for (const event of events) {
    if (event.kind !== 'deck') continue;
    if (!first.has(event.deck)) first.set(event.deck, event.from);
    last.set(event.deck, event.to);
  }
  const came = (from: DeckState | undefined) => (before === null ? from !== state : from === before);
  const decks = [...last].filter(([deck, to]) => to === state && came(first.get(deck))).map(([deck]) => deck);
  if (decks.length === 0) return [];
  return [notice(`${decks.length === 1 ? 'Deck' : 'Decks'} ${rangesOf(decks)}: ${what}`, tone)];
}

function notice(text: string, tone: Tone): Block {
  return { kind: 'notice', text: sanitize(text), tone };
}
