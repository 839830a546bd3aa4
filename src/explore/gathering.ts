import { start, step } from '../game/game.ts';
import type { Choice, Program } from '../game/turn.ts';
import { type Chance, chanceOf } from './chance.ts';
import { pickDiffering, type Telling } from './differing.ts';
import { Explorer } from './explorer.ts';
import { censusFor, type Progress } from './exploring.ts';
import { Hearing } from './hearing.ts';
import { lureOf } from './lure.ts';
import { type Spot, spotAfter, type Taken, wayTo } from './spot.ts';
import { isMet, knotsOf, type Target } from './target.ts';

/** Games to be gathered: of the whole story, or of one scene, in which each begins as some game came to it. */
export interface GatherTask {
  readonly seed: number;
  readonly difficulty: string;
  readonly runs: number;
  readonly milliseconds: number;
  /** How many games are wanted. */
  readonly count: number;
  readonly scene: string | null;
}

/** A game by its decisions and by what it tells; of one scene, if so it was asked for. */
export interface Gathered extends Telling {
  readonly seed: number;
  readonly way: readonly Taken[];
}

/** What gathering came to. */
export interface Gathering {
  readonly games: readonly Gathered[];
  readonly runs: number;
  readonly complete: boolean;
}

/** Games that are kept before those that tell the least of their own are let go. */
const KEPT = 400;
/** Ways to come to a scene that are kept. */
const ARRIVALS = 200;
/** Of the whole time, the part for finding ways to a scene. */
const FINDING = 0.5;
const LONGEST = 400;

/** Plays games and keeps those that differ most. The same task gathers the same games, if there is time for them. */
export function gatherGames(
  program: Program,
  task: GatherTask,
  now: () => number,
  tell: (progress: Progress) => void = () => {},
): Gathering {
  const began = now();
  const left = (share: number) => task.milliseconds * share - (now() - began) > 0;
  const gatherer = new Gatherer(program, task);
  if (task.scene !== null) gatherer.findScene(task.scene, () => left(FINDING));
  let runs = 0;
  for (; runs < task.runs && left(1) && gatherer.play(runs); runs++) tell({ runs, turns: gatherer.turns });
  return { games: pickDiffering(gatherer.games, task.count), runs, complete: runs >= task.runs };
}

/** What several have gathered, as one. */
export function mergeGathered(all: readonly Gathering[], count: number): Gathering {
  return {
    games: pickDiffering(
      all.flatMap(({ games }) => games),
      count,
    ),
    runs: all.reduce((sum, { runs }) => sum + runs, 0),
    complete: all.every(({ complete }) => complete),
  };
}

class Gatherer {
  games: readonly Gathered[] = [];
  turns = 0;
  readonly #program: Program;
  readonly #task: GatherTask;
  readonly #chance: Chance;
  readonly #arrivals: Spot[] = [];
  readonly #taken = new Map<string, number>();

  constructor(program: Program, task: GatherTask) {
    this.#program = program;
    this.#task = task;
    this.#chance = chanceOf(task.seed);
  }

  /** Looks for ways to a scene that come to it in different states. */
  findScene(scene: string, more: () => boolean): void {
    const target: Target = { kind: 'scene', name: scene };
    const census = censusFor(this.#program);
    const met = isMet(target, census);
    let found = 0;
    const isAt = (spot: Spot, trace: ReadonlySet<object>) => {
      if (met(spot.turn, trace)) this.#keep(spot, found++);
      // There is no end to this search: each way is as welcome as the one before.
      return false;
    };
    const explorer = new Explorer(this.#program, this.#task, false, {
      isAt,
      lure: lureOf(census, knotsOf(target, census)),
    });
    for (let runs = 0; runs < this.#task.runs && found < 2 * ARRIVALS && more(); runs++)
      this.turns += explorer.run(more).turns;
  }

  /** Of all arrivals, each is as likely to be kept as the next. */
  #keep(spot: Spot, found: number): void {
    const at = found < ARRIVALS ? found : this.#chance.whole() % (found + 1);
    if (at < ARRIVALS) this.#arrivals[at] = spot;
  }

  /** Plays one game; false where no way leads to the scene. */
  play(game: number): boolean {
    const hearing = new Hearing(this.#task.scene);
    let spot = this.#begin(game);
    if (spot === null) return false;
    hearing.hear(spot.turn.events);
    while (spot.turn.choices.length > 0 && spot.depth < LONGEST && !hearing.over) {
      const choice = this.#choose(spot.turn.choices);
      spot = spotAfter(spot, choice, step(this.#program, spot.turn.state, choice.index, { keeps: false }));
      hearing.hear(spot.turn.events);
      this.turns++;
    }
    this.games = [...this.games, { seed: spot.seed, way: wayTo(spot), told: hearing.told }];
    if (this.games.length >= KEPT) this.games = pickDiffering(this.games, Math.max(this.#task.count, KEPT / 4));
    return true;
  }

  #begin(game: number): Spot | null {
    const seed = (this.#task.seed + game) % 2147483647;
    if (this.#task.scene !== null) return this.#arrivals[game % Math.max(1, this.#arrivals.length)] ?? null;
    return { turn: start(this.#program, { seed, difficulty: this.#task.difficulty }), seed, way: null, depth: 0 };
  }

  /** What was taken least is taken first. */
  #choose(choices: readonly Choice[]): Choice {
    const choice = this.#chance.pick(choices, ({ path }) => 1 / (1 + (this.#taken.get(path) ?? 0)) ** 2);
    this.#taken.set(choice.path, (this.#taken.get(choice.path) ?? 0) + 1);
    return choice;
  }
}
