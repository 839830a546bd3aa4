import { type Battle, type DeckDraft, heldBack, neighbours, rollIn } from './battle.ts';

/** One minute of harm on every deck where there are drones: crew become drones, and defenders destroy some. */
export function fightOnDecks(battle: Battle): void {
  for (const deck of battle.decks) {
    if (deck.drones === 0) continue;
    destroy(battle, deck);
    capture(battle, deck);
  }
}

function destroy(battle: Battle, deck: DeckDraft): void {
  if (deck.defenders === 0) return;
  deck.killing += Math.floor((deck.defenders * battle.rates.kill * battle.resolve) / 100);
  const destroyed = Math.min(deck.drones, Math.floor(deck.killing / 1000));
  deck.killing %= 1000;
  deck.drones -= destroyed;
  battle.lost += destroyed;
}

function capture(battle: Battle, deck: DeckDraft): void {
  if (deck.crew === 0) return;
  deck.capturing += Math.floor((deck.drones * battle.rates.capture * battle.growth) / (100 + heldBack(battle, deck)));
  const caught = Math.min(deck.crew, Math.floor(deck.capturing / 1000));
  deck.capturing %= 1000;
  for (let person = 0; person < caught; person++) {
    if (deck.defenders > 0 && rollIn(battle, deck.crew) < deck.defenders) deck.defenders--;
    deck.crew--;
    deck.drones++;
  }
}

/** People without arms leave a contested deck for a free one, towards the bridge if they can, unless bulkheads are shut. */
export function flee(battle: Battle): void {
  if (!battle.alarm) return;
  for (const [index, deck] of battle.decks.entries()) {
    if (deck.state !== 'contested' || deck.sealed) continue;
    const refuge = openNeighbour(battle, index, (beside) => beside.state === 'free');
    if (refuge === null) continue;
    const leaving = Math.min(battle.rates.flight, deck.crew - deck.defenders);
    deck.crew -= leaving;
    refuge.crew += leaving;
  }
}

/** The defenders of a deck that falls get out to the next one, if it is not lost and no bulkhead is shut; else they scatter. */
export function retreat(battle: Battle, index: number): void {
  const deck = battle.decks[index];
  if (deck === undefined) return;
  const refuge = deck.sealed ? null : openNeighbour(battle, index, (beside) => beside.state !== 'assimilated');
  if (refuge !== null) {
    deck.crew -= deck.defenders;
    refuge.crew += deck.defenders;
    refuge.defenders += deck.defenders;
  }
  deck.defenders = 0;
}

function openNeighbour(battle: Battle, index: number, isRefuge: (deck: DeckDraft) => boolean): DeckDraft | null {
  for (const at of neighbours(battle, index)) {
    const beside = battle.decks[at];
    if (beside !== undefined && !beside.sealed && isRefuge(beside)) return beside;
  }
  return null;
}
