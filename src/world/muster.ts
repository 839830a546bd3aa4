import type { Battle, DeckDraft } from './battle.ts';

/**
 * Sends people to hold a deck: first those who are there, then from the nearest free decks, nearer to the bridge first
 * among equals; as many as there are. Below 0, that many put down their arms and go to the nearest free deck. Answers
 * how many there were.
 */
export function muster(battle: Battle, index: number, people: number): number {
  const deck = battle.decks[index];
  if (deck === undefined) return 0;
  return people < 0 ? standDown(battle, index, deck, -people) : armUp(battle, index, deck, people);
}

function armUp(battle: Battle, index: number, deck: DeckDraft, people: number): number {
  const there = Math.min(people, deck.crew - deck.defenders);
  deck.defenders += there;
  let came = there;
  for (const other of freeDecksFrom(battle, index)) {
    const coming = Math.min(people - came, other.crew - other.defenders);
    other.crew -= coming;
    deck.crew += coming;
    deck.defenders += coming;
    came += coming;
  }
  return came;
}

function standDown(battle: Battle, index: number, deck: DeckDraft, people: number): number {
  const leaving = Math.min(people, deck.defenders);
  const [refuge = deck] = freeDecksFrom(battle, index);
  deck.defenders -= leaving;
  deck.crew -= leaving;
  refuge.crew += leaving;
  return leaving;
}

function freeDecksFrom(battle: Battle, index: number): readonly DeckDraft[] {
  const bridge = battle.ship.bridge - 1;
  return [...battle.decks.entries()]
    .filter(([at, deck]) => at !== index && deck.state === 'free')
    .toSorted(([one], [other]) => {
      const nearer = Math.abs(one - index) - Math.abs(other - index);
      return nearer || Math.abs(one - bridge) - Math.abs(other - bridge);
    })
    .map(([, deck]) => deck);
}
