import type { Choice, Turn } from '../game/turn.ts';
import { future } from '../world/future.ts';
import type { Scenario } from '../world/scenario.ts';
import type { World } from '../world/world.ts';
import type { Chance } from './chance.ts';
import { menuOf, type Player } from './players.ts';

/** What is worth more than all that can be kept: that the game goes on. */
const ENDED = -1000;
/** How often an option is tried before what came of it counts, and how often in ten anything is tried while learning. */
const TRIED = 2;
const TRIES = 3;

/** A careful player, who learns from games before those that count. */
export interface Careful extends Player {
  /** From now on nothing is tried any more. */
  learned(): void;
}

/**
 * Takes the option after which, in the games before, the next hand-over from scene to scene kept most; one that ends the
 * game only where all do. Options are told apart by the scene in which they are taken, not by all that went before.
 */
export function careful(scenario: Scenario | null): Careful {
  const outcomes = new Map<string, { sum: number; count: number }>();
  const worth = ({ state: { world } }: Turn) => (scenario === null || world === null ? 0 : keptIn(scenario, world));
  const mean = (key: string) => {
    const known = outcomes.get(key);
    return known === undefined ? 0 : known.sum / known.count;
  };
  let learning = true;
  let before = 0;
  let taken: string[] = [];
  return {
    begin: (opening) => {
      taken = [];
      before = worth(opening);
    },
    choose: (turn, chance) => {
      const menu = menuOf(turn);
      const keyOf = ({ path }: Choice) => `${turn.state.scene} ${path}`;
      const untried = menu.filter((choice) => (outcomes.get(keyOf(choice))?.count ?? 0) < TRIED);
      const choice = learning && untried.length > 0 ? chance.pick(untried, () => 1) : best(menu, chance);
      taken.push(keyOf(choice));
      return choice;

      function best(options: readonly Choice[], luck: Chance): Choice {
        if (learning && luck.whole() % 10 < TRIES) return luck.pick(options, () => 1);
        const most = Math.max(...options.map((option) => mean(keyOf(option))));
        return luck.pick(
          options.filter((option) => mean(keyOf(option)) >= most - ALIKE),
          () => 1,
        );
      }
    },
    saw: (turn) => {
      const over = turn.choices.length === 0;
      if (!over && !turn.events.some(({ kind }) => kind === 'scene-opens')) return;
      const now = worth(turn);
      for (const key of taken) {
        const known = outcomes.get(key) ?? { sum: 0, count: 0 };
        outcomes.set(key, { sum: known.sum + now - before + (over ? ENDED : 0), count: known.count + 1 });
      }
      taken = [];
      before = now;
    },
    learned: () => {
      learning = false;
    },
  };
}

/** Means that differ by less are the same. */
const ALIKE = 0.05;

/** What a world has kept: decks that are not lost, links of the chain that hold, and people who are not lost. */
function keptIn(scenario: Scenario, world: World): number {
  const links = future(scenario, world).links.map(({ state }) => LINKS[state]);
  return decksKept(world) + links.reduce<number>((sum, link) => sum + link, 0) - peopleLost(world);
}

const LINKS = { held: 1, open: 0, strained: -1, broken: -3 } as const;
const DECKS = { free: 1, contested: 0.5, assimilated: 0 } as const;

function decksKept({ ship }: World): number {
  return (ship?.decks ?? []).reduce((sum, { state }) => sum + DECKS[state], 0);
}

/** People are lost by facts whose names begin so. */
const LOST = 'lost_';

/** How many people are lost: the facts `lost_NAME` that are recorded. */
export function peopleLost({ facts }: World): number {
  return Object.keys(facts).filter((fact) => fact.startsWith(LOST)).length;
}
