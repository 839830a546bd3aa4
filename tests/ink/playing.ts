import { compileInk } from '../../src/ink/compile.ts';
import type { Driver, InkLine } from '../../src/ink/driver.ts';
import { type InkTurn, startInk, stepInk } from '../../src/ink/host.ts';
import { decodeImage, encodeImage, type StoryImage } from '../../src/ink/image.ts';
import type { Names } from '../../src/ink/names.ts';
import { renderProblem } from '../../src/problem.ts';

/** A ledger for tests: everything the story told, in order. */
export type Told = readonly string[];

/** A driver that writes all it hears into the ledger; `fire(x)` answers how often it was called. */
export const listener: Driver<Told> = {
  call: (told, name, args) => {
    const entry = `${name}(${args.join(', ')})`;
    const value = told.filter((line) => line.startsWith(`${name}(`)).length + 1;
    return { kind: 'answer', value, ledger: [...told, entry] };
  },
  tag: (told, tag) => [...told, `#${tag}`],
  line: (told, line: InkLine) => [...told, line.text],
};

/** Compiles `text` (and other files) and reads the image back from bytes, as play does. Throws with the problems. */
export function imageFrom(text: string, files: Readonly<Record<string, string>> = {}, names?: Names): StoryImage {
  const all: Readonly<Record<string, string>> = { 'story.ink': text, ...files };
  const sources = { root: 'story.ink', read: (path: string) => all[path] ?? null };
  const { image, problems } = compileInk(sources, names === undefined ? {} : { names });
  if (image === null) throw new Error(problems.map(renderProblem).join('\n'));
  const decoded = decodeImage(encodeImage(image), { place: image.place });
  if (decoded === null) throw new Error('an image does not survive its encoding');
  return decoded;
}

/** How a story is played in a test. */
export interface Play {
  readonly choices?: readonly number[];
  readonly seed?: number;
  /** Takes the state through JSON between steps. */
  readonly throughJson?: boolean;
  readonly answered?: ReadonlySet<string>;
  /** The scenario's names; left out for a story without a scenario. */
  readonly names?: Names;
}

/** All turns of a game that takes the given choices. */
export function turnsOf(image: StoryImage, play: Play = {}): InkTurn<Told>[] {
  const common = { driver: listener, ...(play.answered === undefined ? {} : { answered: play.answered }) };
  let turn = startInk(image, { seed: play.seed ?? 7, ledger: [] as Told, ...common });
  const turns = [turn];
  for (const choice of play.choices ?? []) {
    const state = play.throughJson === true ? JSON.parse(JSON.stringify(turn.state)) : turn.state;
    turn = stepInk(image, { state, choice, ledger: turn.ledger, ...common });
    turns.push(turn);
  }
  return turns;
}

/** What a story tells, choices as `* text`, the same whether its state goes through JSON or not; else it throws. */
export function transcript(text: string, play: Play = {}): string {
  const image = imageFrom(text, {}, play.names);
  const straight = renderTurns(turnsOf(image, play));
  const restored = renderTurns(turnsOf(image, { ...play, throughJson: true }));
  if (straight !== restored) throw new Error(`straight:\n${straight}\nthrough JSON:\n${restored}`);
  return straight;
}

/** Turns as text: what was told by each, then its choices, then its fault. */
function renderTurns(turns: readonly InkTurn<Told>[]): string {
  let told = 0;
  return turns
    .map((turn) => {
      const news = turn.ledger.slice(told).map((entry) => entry.replace(/\n$/, ''));
      told = turn.ledger.length;
      const choices = turn.choices.map((choice) => `* ${choice.text}${choice.tags.map((tag) => ` #${tag}`).join('')}`);
      const fault = turn.fault === null ? [] : [`! ${renderProblem(turn.fault)}`];
      const warnings = turn.warnings.map((warning) => `? ${renderProblem(warning)}`);
      return [...news, ...choices, ...warnings, ...fault].join('\n');
    })
    .join('\n--\n');
}

/** What compiling says of a story, one line a problem; `story.ink` is the root. */
export function problemsOf(text: string, names?: Names, files: Readonly<Record<string, string>> = {}): string[] {
  const all: Readonly<Record<string, string>> = { 'story.ink': text, ...files };
  const sources = { root: 'story.ink', read: (path: string) => all[path] ?? null };
  const { problems } = compileInk(sources, names === undefined ? {} : { names });
  return problems.map((problem) => `${problem.code} ${renderProblem(problem)}`);
}
