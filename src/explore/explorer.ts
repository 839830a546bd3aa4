import { keepTurn, type Setup, start, step } from '../game/game.ts';
import { matchChoice } from '../game/matching.ts';
import type { Choice, Program, Turn } from '../game/turn.ts';
import { ENDLESS } from '../ink/guards.ts';
import type { Keeping } from '../ink/host.ts';
import type { Problem } from '../problem.ts';
import { Archive } from './archive.ts';
import { type Chance, chanceOf } from './chance.ts';
import { deadEndOf } from './dead-end.ts';
import { Offers } from './offers.ts';
import { Reached } from './reached.ts';
import { type Spot, spotAfter, type Taken, wayTo } from './spot.ts';

/** What one game came to. */
export interface Run {
  /** Turns that were played in this run, from where it began. */
  readonly turns: number;
  readonly ending: string | null;
  /** True for a game that was played from the opening by chance alone, each choice as likely as the next. */
  readonly careless: boolean;
  /** True where the game was left at its limit of decisions. */
  readonly cut: boolean;
  readonly fault: Found | null;
}

/** A fault, and the decisions that lead to it from the opening. */
export interface Found {
  readonly problem: Problem;
  /** Of the game that shows it. */
  readonly seed: number;
  readonly way: readonly Taken[];
}

/** What an explorer looks for, if it does not look for everything. */
export interface Goal {
  /** Whether it was come to in the turn that led to this spot, which met the pieces in `trace`. */
  isAt(spot: Spot, trace: ReadonlySet<object>): boolean;
  /** How much rather to go on from this spot; 1 is as good as any. */
  lure(spot: Spot): number;
  /** Whether all games from the opening have the same seed. */
  readonly oneSeed?: boolean;
  /** Whether one spot where the goal was come to is better than another; where it is left out, the one nearer to the opening. */
  isBetter?(spot: Spot, found: Spot): boolean;
}

/** Somebody who looks on: hears of each turn that is played, and of the pieces of the story that it met. */
export type Witness = (turn: Turn, trace: ReadonlySet<object>) => void;

/** Decisions that a game may have before it is left. */
const LONGEST = 400;

/**
 * Turns without anything new after which a search goes on somewhere else: few where it knew of something to see, and more
 * where it goes on at random, since it takes long to come to what has not even been on offer.
 */
const STALE = { seeking: 6, roaming: 24 };

/** How often a fault that it takes long to come to is waited for. */
const TWICE = 2;

/**
 * Plays one game after the other, and remembers what it has seen. Half of all turns are those of careless games, from
 * the opening: they tell the shares of endings. The others begin where something is left to see, from a snapshot, and prefer
 * what was taken least. The same seed plays the same games.
 */
export class Explorer {
  /** The pieces of the story that were met. */
  readonly trace = new Set<object>();
  /** How often each choice was taken, by its path. */
  readonly taken = new Map<string, number>();
  /** The same, told apart by the scene that it was taken in: a cut from another scene is another. */
  readonly #takenIn = new Map<string, number>();
  /** The slugs of codex entries that were met, and the hand-overs from scene to scene, as `from > to`. */
  readonly codex = new Set<string>();
  readonly cuts = new Set<string>();
  /** How early and how late scenes and endings were come to, and how far clocks went. */
  readonly reached = new Reached();
  /** When choices were on offer. */
  readonly offers: Offers;
  readonly #program: Program;
  readonly #setup: Setup;
  readonly #chance: Chance;
  readonly #archive: Archive;
  readonly #endingsNamed: boolean;
  readonly #goal: Goal | null;
  readonly #witness: Witness | null;
  readonly #loops = new Map<string, { readonly turn: Turn; readonly times: number }>();
  readonly #turns = { careless: 0, search: 0 };
  #found: Spot | null = null;
  #runs = 0;
  /** How many of the games were careless. */
  #games = 0;

  constructor(
    program: Program,
    setup: Setup,
    endingsNamed: boolean,
    goal: Goal | null = null,
    witness: Witness | null = null,
  ) {
    this.#program = program;
    this.offers = new Offers(program.scenario);
    this.#setup = setup;
    this.#chance = chanceOf(setup.seed);
    this.#endingsNamed = endingsNamed;
    this.#goal = goal;
    this.#archive = new Archive(goal !== null);
    this.#witness = witness;
  }

  /** The best spot where the goal was come to; null until it was. */
  get found(): Spot | null {
    return this.#found;
  }

  /** Takes a way that somebody knows, so that games can go on from it. */
  follow(setup: Setup, way: readonly Taken[]): void {
    let spot = this.#arrive(this.#opening(setup.seed), null);
    for (const { path, text } of way) {
      const match = matchChoice(spot.turn.choices, { path, text }, { digests: null, texts: null });
      if (!('choice' in match)) return;
      spot = this.#go(spot, match.choice);
    }
  }

  /**
   * Plays one game while there is time. One that looks for something plays no careless games, but for the first; else
   * careless games have half of all turns.
   */
  run(more: () => boolean = () => true): Run {
    this.#runs++;
    if (this.#goal !== null) return this.#play(this.#runs === 1, more);
    const careless = this.#turns.careless <= this.#turns.search;
    const run = careless ? this.#play(true, more) : this.#search(more);
    this.#turns[careless ? 'careless' : 'search'] += run.turns;
    if (careless) this.#games++;
    return run;
  }

  /** Plays from the opening, or from a place that was met, to the end. */
  #play(careless: boolean, more: () => boolean): Run {
    const from = careless ? null : this.#pick();
    let spot = from ?? this.#open(this.#runs);
    let turns = from === null ? 1 : 0;
    const farthest = this.#goal?.isBetter === undefined ? (this.#found?.depth ?? LONGEST) : LONGEST;
    for (; spot.turn.choices.length > 0 && turns < LONGEST && spot.depth < farthest && more(); turns++) {
      spot = this.#go(spot, this.#choose(spot.turn, careless));
    }
    return this.#ranTo(spot, turns, careless);
  }

  /**
   * Goes on from one place after the other where something is left to see, from each for as long as there is something
   * new, until as many turns were played as a game has, or one of the ways has come to an end.
   */
  #search(more: () => boolean): Run {
    const enough = Math.max(2 * STALE.seeking, this.#turns.careless / Math.max(1, this.#games));
    let spot: Spot;
    let turns = 0;
    do {
      const from = this.#pick();
      spot = from ?? this.#open(this.#runs);
      if (from === null) turns++;
      const most = spot.turn.choices.some((choice) => this.#isNew(spot.turn, choice)) ? STALE.seeking : STALE.roaming;
      for (let stale = 0; stale < most && this.#goesOn(spot) && more(); turns++) {
        const seen = this.#seen;
        spot = this.#go(spot, this.#choose(spot.turn, false));
        stale = this.#seen > seen ? 0 : stale + 1;
      }
    } while (turns < enough && this.#goesOn(spot) && more());
    return this.#ranTo(spot, turns, false);
  }

  /** How much was seen so far: it grows with all that is new. */
  get #seen(): number {
    return this.#takenIn.size + this.trace.size + this.cuts.size;
  }

  #isNew(turn: Turn, choice: Choice): boolean {
    return !this.#takenIn.has(placeOf(turn, choice));
  }

  #goesOn({ turn, depth }: Spot): boolean {
    return turn.choices.length > 0 && depth < LONGEST;
  }

  #pick(): Spot | null {
    return this.#archive.pick(this.#chance, (place) => this.#takenIn.has(place), this.#goal?.lure);
  }

  #ranTo(spot: Spot, turns: number, careless: boolean): Run {
    const { turn } = spot;
    return { turns, ending: turn.ending, careless, cut: turn.choices.length > 0, fault: this.#faultAt(spot) };
  }

  /** Each game from the opening has a seed of its own, as players' games have. */
  #open(game: number): Spot {
    const { seed } = this.#setup;
    return this.#arrive(this.#opening(this.#goal?.oneSeed === true ? seed : (seed + game - 1) % 2147483647), null);
  }

  #opening(seed: number): Spot {
    const trace = this.#blank();
    const turn = start(this.#program, { ...this.#setup, seed }, { trace, keeps: this.#keeps });
    return this.#meet({ turn, seed, way: null, depth: 0 }, trace);
  }

  /** Where something is looked for, or somebody looks on, what each turn meets is told apart. */
  #blank(): Set<object> {
    return this.#goal === null && this.#witness === null ? this.trace : new Set();
  }

  #meet(spot: Spot, trace: ReadonlySet<object>): Spot {
    if (trace === this.trace) return spot;
    for (const piece of trace) this.trace.add(piece);
    this.#witness?.(spot.turn, trace);
    if (this.#goal === null) return spot;
    const found = this.#found;
    const better = found === null || (this.#goal.isBetter?.(spot, found) ?? spot.depth < found.depth);
    if (better && this.#goal.isAt(spot, trace)) this.#found = spot;
    return spot;
  }

  #go(from: Spot, choice: Choice): Spot {
    const trace = this.#blank();
    const turn = this.#step(from.turn, choice, trace);
    add(this.taken, choice.path);
    add(this.#takenIn, placeOf(from.turn, choice));
    const spot = this.#meet(spotAfter(from, choice, turn), trace);
    return this.#arrive(spot, from.turn);
  }

  /** A loop without end takes as long as a hundred games: one that was met twice is not waited for again. */
  #step({ state }: Turn, choice: Choice, trace: Set<object>): Turn {
    const place = `${state.scene} ${choice.path}`;
    const met = this.#loops.get(place);
    if (met !== undefined && met.times >= TWICE) return { ...met.turn, state };
    const turn = step(this.#program, state, choice.index, { trace, keeps: this.#keeps });
    if (turn.fault !== null && ENDLESS.has(turn.fault.code))
      this.#loops.set(place, { turn, times: (met?.times ?? 0) + 1 });
    return turn;
  }

  #arrive(spot: Spot, before: Turn | null): Spot {
    let scene = before?.state.scene ?? null;
    for (const event of spot.turn.events) {
      if (event.kind === 'codex') this.codex.add(event.slug);
      if (event.kind !== 'scene-opens') continue;
      if (scene !== null) this.cuts.add(`${scene} > ${event.scene}`);
      scene = event.scene;
    }
    this.reached.note(spot);
    if (this.#goal === null) this.offers.note(spot.turn);
    return this.#keep(spot);
  }

  /** Keeps a place to go on from, where it is wanted: then its state is written. */
  #keep(spot: Spot): Spot {
    // What a state holds shows in its size, the same in every process; but writing all states takes a sixth of the time.
    const variant = this.#goal === null ? spot.depth : JSON.stringify(spot.turn.state.ink).length;
    const key = this.#archive.wants(spot, variant, this.#chance);
    if (key === null) return spot;
    const kept = { ...spot, turn: keepTurn(this.#program, spot.turn) };
    const { choices } = kept.turn;
    if (choices.length > 0)
      this.#archive.add(
        key,
        kept,
        choices.map((choice) => placeOf(kept.turn, choice)),
      );
    return kept;
  }

  /** Whoever looks for something may go on from any place. */
  get #keeps(): Keeping {
    return this.#goal === null ? 'later' : true;
  }

  #choose(turn: Turn, careless: boolean): Choice {
    const { choices } = turn;
    const times = (choice: Choice) => this.#takenIn.get(placeOf(turn, choice)) ?? 0;
    const weight = (choice: Choice) => (careless ? 1 : 1 / (1 + times(choice)) ** 2);
    const menu = careless ? choices.filter(({ use }) => use === null) : choices;
    return this.#chance.pick(menu.length === 0 ? choices : menu, weight);
  }

  #faultAt(spot: Spot): Found | null {
    const problem = spot.turn.fault ?? deadEndOf(spot.turn, this.#endingsNamed);
    return problem === null ? null : { problem, seed: spot.seed, way: wayTo(spot) };
  }
}

function placeOf({ state }: Turn, { path }: Choice): string {
  return `${state.scene} ${path}`;
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
