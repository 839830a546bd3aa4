import { type Setup, start, step } from '../game/game.ts';
import { matchChoice } from '../game/matching.ts';
import type { Choice, Program, Turn } from '../game/turn.ts';
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

/** Faults that it takes long to come to. */
const ENDLESS: ReadonlySet<string> = new Set(['endless-loop', 'endless-text', 'runaway-recursion']);
const TWICE = 2;

/**
 * Plays one game after the other, and remembers what it has seen. Every second game is careless, from the opening: they
 * tell the shares of endings. The others begin where something is left to see, from a snapshot, and prefer what was taken
 * least. The same seed plays the same games.
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
  readonly #archive = new Archive();
  readonly #endingsNamed: boolean;
  readonly #goal: Goal | null;
  readonly #witness: Witness | null;
  readonly #loops = new Map<string, { readonly turn: Turn; readonly times: number }>();
  #found: Spot | null = null;
  #runs = 0;

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

  /** Plays one game while there is time. One that looks for something plays no careless games, but for the first. */
  run(more: () => boolean = () => true): Run {
    const careless = this.#runs++ % 2 === 0 && (this.#goal === null || this.#runs === 1);
    const from = careless ? null : this.#archive.pick(this.#chance, (spot) => this.#untaken(spot), this.#goal?.lure);
    let spot = from ?? this.#open(this.#runs);
    let turns = from === null ? 1 : 0;
    const farthest = this.#goal?.isBetter === undefined ? (this.#found?.depth ?? LONGEST) : LONGEST;
    for (; spot.turn.choices.length > 0 && turns < LONGEST && spot.depth < farthest && more(); turns++) {
      spot = this.#go(spot, this.#choose(spot.turn, careless));
    }
    const { turn } = spot;
    return {
      turns,
      ending: turn.ending,
      careless,
      cut: turn.choices.length > 0,
      fault: this.#faultAt(spot),
    };
  }

  /** Each game from the opening has a seed of its own, as players' games have. */
  #open(game: number): Spot {
    const { seed } = this.#setup;
    return this.#arrive(this.#opening(this.#goal?.oneSeed === true ? seed : (seed + game - 1) % 2147483647), null);
  }

  #opening(seed: number): Spot {
    const trace = this.#blank();
    const turn = start(this.#program, { ...this.#setup, seed }, { trace });
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
    const turn = step(this.#program, state, choice.index, { trace });
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
    this.#archive.add(spot);
    return spot;
  }

  #untaken({ turn }: Spot): number {
    return turn.choices.filter((choice) => !this.#takenIn.has(placeOf(turn, choice))).length;
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
