import {
  attackersOf,
  type Battle,
  BREACH,
  changeHands,
  type DeckDraft,
  FULL,
  heldBack,
  neighbours,
  rollIn,
} from './battle.ts';
import { retreat } from './losses.ts';

/** What presses on a deck: from which deck (null: only those on it), with how many drones, at what pace. */
interface Pressure {
  readonly from: number | null;
  readonly drones: number;
  readonly minutes: number;
  readonly sealed: boolean;
}

// Those who have no deck beside them must take the part of it that lies behind the breach.
const WITHIN = FULL - BREACH;

/** Moves the front by a minute on every deck that is not theirs yet; of those that are ripe, one falls. */
export function pressOn(battle: Battle): void {
  for (const [index, deck] of battle.decks.entries()) {
    if (deck.state === 'assimilated') continue;
    const pressure = pressureOn(battle, index, deck);
    if (pressure === null) {
      deck.grip = Math.max(0, deck.grip - FULL / 100);
      continue;
    }
    deck.grip = Math.min(FULL, deck.grip + paceOf(battle, deck, pressure));
    if (deck.state === 'free' && deck.grip >= BREACH && pressure.from !== null) storm(battle, index, pressure.from);
  }
  fall(battle);
}

function pressureOn(battle: Battle, index: number, deck: DeckDraft): Pressure | null {
  const attackers = attackersOf(battle, index);
  if (attackers.length === 0) {
    if (deck.drones === 0) return null;
    return {
      from: null,
      drones: deck.drones,
      minutes: battle.rates.foothold,
      sealed: false,
    };
  }
  const [from = index] = attackers.toSorted(
    (one, other) => paceFrom(battle, one, index) - paceFrom(battle, other, index),
  );
  const beside = attackers.reduce((sum, at) => sum + (battle.decks[at]?.drones ?? 0), 0);
  const sealed = deck.state === 'free' && (deck.sealed || battle.decks[from]?.sealed === true);
  return {
    from,
    drones: deck.drones + beside,
    minutes: paceFrom(battle, from, index),
    sealed,
  };
}

function paceFrom(battle: Battle, from: number, to: number): number {
  const bridge = battle.ship.bridge - 1;
  return Math.abs(to - bridge) < Math.abs(from - bridge) ? battle.rates.up : battle.rates.down;
}

function paceOf(battle: Battle, deck: DeckDraft, pressure: Pressure): number {
  const { rates } = battle;
  const strength = Math.min(100, Math.floor((pressure.drones * 100) / rates.force));
  const haste = 100 + rates.asset * battle.captured.length;
  // A difficulty changes how the front moves, not how long the first deck stays quiet: scenes are told by that hour.
  const [way, front] = pressure.from === null ? [WITHIN, 100] : [FULL, battle.front];
  const undefended = Math.floor((way * strength * front * haste) / (pressure.minutes * 1_000_000));
  const held = deck.state === 'free' ? 0 : heldBack(battle, deck);
  const luck = 90 + rollIn(battle, 21);
  return Math.floor((undefended * luck) / ((100 + held) * (pressure.sealed ? rates.sealed : 1)));
}

// The first third of those behind the bulkhead come through it.
function storm(battle: Battle, index: number, from: number): void {
  const deck = battle.decks[index];
  const source = battle.decks[from];
  if (deck === undefined || source === undefined) return;
  const moving = Math.max(1, Math.floor(source.drones / 3));
  source.drones -= moving;
  deck.drones += moving;
  changeHands(battle, index, 'contested', 'spread', from + 1);
}

// One deck at a time: where several are ripe, the one with most drones, and of equals the one farther from the bridge.
function fall(battle: Battle): void {
  const ripe = [...battle.decks.entries()].filter(([, deck]) => deck.state === 'contested' && deck.grip >= FULL);
  const [next] = ripe.toSorted(([one, a], [other, b]) => b.drones - a.drones || other - one);
  if (next === undefined) return;
  const [index] = next;
  const by = neighbours(battle, index).find((at) => battle.decks[at]?.state === 'assimilated');
  retreat(battle, index);
  changeHands(battle, index, 'assimilated', by === undefined ? 'foothold' : 'spread', by === undefined ? null : by + 1);
  battle.alarm = true;
}
