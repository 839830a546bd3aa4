import type { Program, Turn } from '../game/turn.ts';
import { WORLD_WORDS } from '../game/words.ts';
import { type Census, censusOf } from '../ink/census.ts';
import type { Problem } from '../problem.ts';
import { deadEndOf } from './dead-end.ts';
import { Explorer, type Found, type Witness } from './explorer.ts';
import { type Fault, type Findings, faultKey } from './findings.ts';
import { recordWay } from './recording.ts';
import { shrinkWay } from './shrink.ts';

/** What one explorer is to do. */
export interface Task {
  readonly seed: number;
  readonly difficulty: string;
  readonly runs: number;
  /** Milliseconds for exploring and shrinking together. */
  readonly milliseconds: number;
  /** Whether the story names its endings: then stopping without one is a dead end. */
  readonly endingsNamed: boolean;
}

/** How far an explorer has come. */
export interface Progress {
  readonly runs: number;
  readonly turns: number;
}

/** Of the whole time, the part that is kept for shrinking faults. */
const SHRINKING = 0.2;

/** The census of a story that is explored: functions that the world answers do not count. */
export function censusFor({ image, scenario }: Program): Census {
  return censusOf(image, scenario === null ? new Set() : WORLD_WORDS);
}

/**
 * Explores a story until its games are played or its time is up, and tells what it found. `now` is a clock in milliseconds;
 * `tell` hears of each game, and `witness` of each turn.
 */
export function exploreStory(
  program: Program,
  task: Task,
  now: () => number,
  tell: (progress: Progress) => void = () => {},
  witness: Witness | null = null,
): Findings {
  const began = now();
  const left = () => task.milliseconds - (now() - began);
  const explorer = new Explorer(program, task, task.endingsNamed, null, witness);
  const tally = new Tally();
  // Making faults short takes a part of the time, where there are any.
  const enough = () => left() > (tally.faults.size === 0 ? 0 : task.milliseconds * SHRINKING);
  while (tally.runs < task.runs && enough()) {
    tally.count(explorer.run(enough));
    tell({ runs: tally.runs, turns: tally.turns });
  }
  const { knots, lines } = censusFor(program).seen(explorer.trace);
  const { scenes, endings, clocks } = explorer.reached;
  return {
    runs: tally.runs,
    turns: tally.turns,
    complete: tally.runs >= task.runs,
    knots,
    lines,
    choices: Object.fromEntries(explorer.taken),
    cuts: [...explorer.cuts],
    codex: [...explorer.codex],
    endings: Object.fromEntries(tally.endings),
    careless: { games: tally.careless, endings: Object.fromEntries(tally.carelessEndings) },
    scenes: Object.fromEntries(scenes),
    arrivals: Object.fromEntries(endings),
    clocks: Object.fromEntries(clocks),
    offers: explorer.offers.all,
    faults: [...tally.faults.values()].map((found) => shrunk(program, task, found, () => left() > 0)),
  };
}

class Tally {
  runs = 0;
  turns = 0;
  careless = 0;
  readonly endings = new Map<string, number>();
  readonly carelessEndings = new Map<string, number>();
  readonly faults = new Map<string, Found>();

  count({ turns, ending, careless, fault }: ReturnType<Explorer['run']>): void {
    this.runs++;
    this.turns += turns;
    if (careless) this.careless++;
    if (ending !== null) add(this.endings, ending);
    if (ending !== null && careless) add(this.carelessEndings, ending);
    if (fault === null) return;
    const key = keyOf(fault.problem);
    const known = this.faults.get(key);
    if (known === undefined || known.way.length > fault.way.length) this.faults.set(key, fault);
  }
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function shrunk(program: Program, task: Task, { problem, seed, way }: Found, more: () => boolean): Fault {
  const setup = { seed, difficulty: task.difficulty };
  const key = keyOf(problem);
  const isIt = (turn: Turn) => {
    const now = turn.fault ?? deadEndOf(turn, task.endingsNamed);
    return now !== null && keyOf(now) === key;
  };
  const short = shrinkWay(program, setup, way, isIt, more);
  return { ...factsOf(problem), recording: recordWay(program, setup, short).text, decisions: short.length };
}

function keyOf(problem: Problem): string {
  return faultKey(factsOf(problem));
}

function factsOf({ code, message, file, line }: Problem): Pick<Fault, 'kind' | 'message' | 'file' | 'line'> {
  return { kind: KINDS[code] ?? 'error', message, file: file ?? null, line: line ?? null };
}

const KINDS: Readonly<Record<string, Fault['kind']>> = {
  'dead-end': 'dead-end',
  'endless-loop': 'endless-loop',
  'endless-text': 'endless-loop',
  'runaway-recursion': 'endless-loop',
  'unknown-name': 'unknown-name',
  refused: 'unknown-name',
};
