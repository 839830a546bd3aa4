import { destinationsNear, findDestination } from '../ink/destinations.ts';
import { hasVariable, readVariables, setVariable } from '../ink/variables.ts';
import { errorOf, failed, fine, type Result } from '../problem.ts';
import { setByHand } from '../world/by-hand.ts';
import { type HandValue, handValues } from '../world/hand-values.ts';
import { jump } from './game.ts';
import { type History, lineTo } from './history.ts';
import type { Deed } from './recording.ts';
import type { GameState, Program, Turn } from './turn.ts';

/** A deed as a choice would be worded: everything that tells a game tells that this was done by hand. */
export function deedText(deed: Deed): string {
  return deed.kind === 'set' ? `by hand: ${deed.name} = ${deed.value}` : `by hand: to ${deed.to}`;
}

/** The file in which a turn's first choice stands, which a line without a file is of. */
function fileAt({ image }: Program, { choices }: Turn): string | null {
  const [first] = choices;
  const place = first === undefined ? null : image.place(first.path);
  return place?.file ?? image.lines?.()?.files[0] ?? null;
}

/** Reads where to go: a knot, `knot.stitch`, `file.ink:120`, or a line of the file where play stands. */
export function readGoto(program: Program, turn: Turn, text: string): Result<Deed> {
  const found = findDestination(program.image, text.trim(), fileAt(program, turn));
  if (!found.ok) return found;
  const { path, place } = found.value;
  const [, file, line] = LINE.exec(text.trim()) ?? [];
  if (line === undefined || place === null) return fine({ kind: 'goto', to: text.trim(), path });
  // The recording may be replayed where the story lies in another folder.
  return fine({ kind: 'goto', to: `${file ?? place.file.split(/[/\\]/).at(-1)}:${place.line}`, path });
}

const LINE = /^(?:(.+):|:)?(\d+)$/;

/** Reads what to set: `NAME VALUE` or `NAME = VALUE`, where a name may say its kind: `deck 5 contested`. */
export function readSet(text: string): Result<Deed> {
  const [, kind = '', name = '', value = ''] =
    /^((?:clock|fact|item|asset|deck) )?(\S+?)(?:\s*=\s*|\s+)(\S.*)$/.exec(text.trim()) ?? [];
  if (name === '') return failed(errorOf('no-value', `"${text.trim()}" names no value`, 'Say: NAME VALUE'));
  return fine({ kind: 'set', name: `${kind}${name}`, value: value.trim() });
}

/**
 * Does by hand what the story would not: sets a value, from the next decision on, or goes somewhere at once. Fails, with
 * everything as it was, where that cannot be; and where the story fails there.
 */
export function doByHand(program: Program, turn: Turn, deed: Deed): Result<Turn> {
  if (deed.kind === 'goto') {
    const there = jump(program, turn.state, deed.path);
    return there.fault === null ? fine(there) : failed(there.fault);
  }
  const { state } = turn;
  if (program.scenario === null || hasVariable(program.image, state.ink, deed.name)) {
    const ink = setVariable(program.image, state.ink, deed.name, deed.value);
    return ink.ok ? fine(quietly(turn, { ...state, ink: ink.value })) : ink;
  }
  if (state.world === null) return failed(errorOf('no-value', 'nothing is counted here'));
  const outcome = setByHand(program.scenario, state.world, deed.name, deed.value);
  if (outcome.kind === 'refused') return failed(errorOf('no-value', outcome.message, outcome.hint));
  const told = quietly(turn, { ...state, world: outcome.world });
  return fine({ ...told, events: outcome.events.map((event) => ({ kind: 'world', event })) });
}

/** The same choices, with nothing said. */
function quietly(turn: Turn, state: GameState): Turn {
  return { ...turn, state, events: [], warnings: [] };
}

/** Within so many lines a line is looked for again that has moved. */
const NEAR = 60;

/** A deed as it can be tried on another version of the story: as it was, and with lines that may have moved since. */
export function* deedsLike({ image }: Program, deed: Deed): Iterable<Deed> {
  yield deed;
  if (deed.kind !== 'goto' || !LINE.test(deed.to)) return;
  const found = findDestination(image, deed.to, null);
  if (!found.ok || found.value.place === null) return;
  for (const { path } of [found.value, ...destinationsNear(image, found.value.place, NEAR)])
    if (path !== deed.path) yield { ...deed, path };
}

/** A value of the game, and the number of the deed that set it by hand last on the way to where play stands. */
export interface Value extends Omit<HandValue, 'kind'> {
  readonly kind: HandValue['kind'] | 'variable';
  readonly byHand: number | null;
}

/** The story's variables, then all that its world counts. */
export function valuesOf(program: Program, { state }: Turn, history: History): readonly Value[] {
  const set = new Map<string, number>();
  for (const { n, deed } of lineTo(history)) if (deed?.kind === 'set') set.set(deed.name, n);
  const variables = readVariables(program.image, state.ink).map((one) => ({ kind: 'variable' as const, ...one }));
  const world = program.scenario === null || state.world === null ? [] : handValues(program.scenario, state.world);
  return [...variables, ...world].map((value) => {
    const byHand = set.get(value.name) ?? set.get(`${value.kind} ${value.name}`) ?? null;
    return { ...value, byHand };
  });
}
