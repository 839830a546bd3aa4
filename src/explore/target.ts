import type { Turn } from '../game/turn.ts';
import type { Census } from '../ink/census.ts';
import { tagValues } from '../ink/tags.ts';
import { cureForName } from '../nearest.ts';
import { errorOf, failed, fine, type Result } from '../problem.ts';

/** What `reach` looks for. */
export type Target =
  | { readonly kind: 'ending' | 'scene' | 'knot'; readonly name: string }
  | { readonly kind: 'line'; readonly name: string; readonly file: string; readonly line: number };

const KINDS = ['ending', 'scene', 'knot'] as const;

/**
 * Reads a target: `ending:SLUG`, `scene:SLUG`, `knot:NAME`, `FILE:LINE`, or a bare word, which is looked for in that order.
 * Fails where the story has none such, naming the nearest.
 */
export function readTarget(text: string, census: Census): Result<Target> {
  const known = knownIn(census);
  const [, kind, name = ''] = /^(ending|scene|knot):(.+)$/.exec(text) ?? [];
  const wanted = KINDS.find((one) => one === kind);
  if (wanted !== undefined)
    return known[wanted].includes(name) ? fine({ kind: wanted, name }) : unknown(wanted, name, known[wanted]);
  const [, file = '', line = ''] = /^(.+):(\d+)$/.exec(text) ?? [];
  if (file !== '') return readLine(text, file, Number(line), census);
  const bare = KINDS.find((one) => known[one].includes(text));
  if (bare !== undefined) return fine({ kind: bare, name: text });
  return unknown(
    'ending, scene or knot',
    text,
    KINDS.flatMap((one) => known[one]),
  );
}

/** A predicate on the last turn of a way and the pieces that were met on it. */
export function isMet(target: Target, census: Census): (turn: Turn, trace: ReadonlySet<object>) => boolean {
  if (target.kind === 'ending') return ({ ending }) => ending === target.name;
  if (target.kind === 'scene') {
    return ({ events }) => events.some((event) => event.kind === 'scene-opens' && event.scene === target.name);
  }
  const pieces = census.pieces(target.kind === 'line' ? target : { knot: target.name });
  return (_, trace) => pieces.some((piece) => trace.has(piece));
}

/** The knots in which the target stands. */
export function knotsOf(target: Target, census: Census): readonly string[] {
  if (target.kind === 'knot') return [target.name];
  const pieces = new Set(
    target.kind === 'line' ? census.pieces(target) : census.tagged(`${target.kind}: ${target.name}`),
  );
  return census.seen(pieces).knots.map((at) => census.knots[at]?.name ?? '');
}

function knownIn(census: Census): Readonly<Record<(typeof KINDS)[number], readonly string[]>> {
  return {
    ending: tagValues(census.tags, 'ending'),
    scene: tagValues(census.tags, 'scene'),
    knot: census.knots.map(({ name }) => name),
  };
}

function readLine(text: string, file: string, line: number, census: Census): Result<Target> {
  const inFile = census.lines.filter((place) => place.file === file || place.file.endsWith(`/${file}`));
  const found = inFile.find((place) => place.line === line);
  if (found !== undefined) return fine({ kind: 'line', name: text, ...found });
  const files = [...new Set(census.lines.map((place) => place.file))];
  if (inFile.length === 0) return unknown('file', file, files);
  const next = inFile.map((place) => place.line).sort((x, y) => Math.abs(x - line) - Math.abs(y - line))[0] ?? 1;
  return failed(
    errorOf(
      'no-target',
      `nothing is told or set in line ${line} of ${inFile[0]?.file}`,
      `Line ${next} is the nearest that has something`,
    ),
  );
}

function unknown(kind: string, name: string, names: readonly string[]): Result<never> {
  return failed(errorOf('no-target', `the story has no ${kind} "${name}"`, cureForName(name, names)));
}
