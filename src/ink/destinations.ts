import './load-order.ts';

import { ChoicePoint } from 'inkjs/engine/ChoicePoint';
import { Container } from 'inkjs/engine/Container';
import { Path } from 'inkjs/engine/Path';
import { VariableAssignment } from 'inkjs/engine/VariableAssignment';
import { cureForName } from '../nearest.ts';
import { errorOf, failed, fine, type Place, type Result } from '../problem.ts';
import type { StoryImage } from './image.ts';
import { runtimeOf } from './runtime.ts';

/** A place of a story that play can be sent to. */
export interface Destination {
  readonly path: string;
  readonly place: Place | null;
}

/**
 * Finds what is named: a knot, `knot.stitch` or `knot.label`, `file.ink:120`, or a line of `file` alone. A line with
 * nothing on it stands for the next one that has something. Fails where there is no such place, naming the nearest.
 */
export function findDestination(image: StoryImage, text: string, file: string | null): Result<Destination> {
  const [, named, line] = /^(?:(.+):|:)?(\d+)$/.exec(text) ?? [];
  if (line !== undefined) return findLine(image, named ?? file, Number(line));
  return findKnot(image, text);
}

/** The destinations on the lines of a file around `line`, the nearest first, that line itself left out. */
export function destinationsNear(image: StoryImage, { file, line }: Place, within: number): readonly Destination[] {
  const distance = (at: Destination) => Math.abs((at.place?.line ?? 0) - line);
  return linesOf(image, file)
    .filter((at) => distance(at) > 0 && distance(at) <= within)
    .sort((one, other) => distance(one) - distance(other));
}

function findKnot(image: StoryImage, text: string): Result<Destination> {
  const { root } = runtimeOf(image);
  const [knot = '', ...parts] = text.split('.');
  const names = [...(root.namedOnlyContent?.keys() ?? [])].filter((name) => name !== 'global decl');
  const found = names.includes(knot) ? root.namedContent.get(knot) : undefined;
  if (!(found instanceof Container))
    return failed(errorOf('no-place', `the story has no knot "${knot}"`, cureForName(knot, names)));
  let at = found;
  for (const part of parts) {
    const inner = namedWithin(at, part);
    if (inner === null) return failed(errorOf('no-place', `there is nothing called "${part}" in ${knot}`));
    at = inner;
  }
  if (takesParameters(at)) return failed(errorOf('no-place', `${text} takes parameters`, 'Go to a line inside it'));
  const path = String(at.path);
  return fine({ path, place: image.place(path) });
}

/** The compiler begins what takes parameters with taking them. */
function takesParameters({ content }: Container): boolean {
  const [first] = content;
  return first instanceof VariableAssignment && !first.isGlobal;
}

function namedWithin(container: Container, name: string): Container | null {
  const own = container.namedContent.get(name);
  if (own instanceof Container) return own;
  const inner = [...container.content, ...[...container.namedContent].map(([, piece]) => piece)];
  for (const piece of inner) {
    const found = piece instanceof Container ? namedWithin(piece, name) : null;
    if (found !== null) return found;
  }
  return null;
}

function findLine(image: StoryImage, file: string | null, line: number): Result<Destination> {
  const files = image.lines?.()?.files ?? [];
  if (files.length === 0) return failed(errorOf('no-place', 'the story has no table of lines', 'Go to a knot'));
  const known = file === null ? undefined : files.find((one) => one === file || one.endsWith(`/${file}`));
  if (known === undefined)
    return failed(errorOf('no-place', `the story has no file "${file ?? ''}"`, cureForName(file ?? '', files)));
  const lines = linesOf(image, known);
  const found = lines.find(({ place }) => (place?.line ?? 0) >= line);
  if (found !== undefined) return fine(wholeMenu(image, found));
  const last = lines.at(-1)?.place?.line ?? 1;
  return failed(errorOf('no-place', `${known} has nothing to play from line ${line} on`, `Its last is line ${last}`));
}

/** Of a choice that follows another at once, the first of them: whoever goes to a choice wants to see what it stands among. */
function wholeMenu(image: StoryImage, at: Destination): Destination {
  const parts = at.path.split('.');
  let index = Number(parts.pop());
  const path = parts.join('.');
  const { root } = runtimeOf(image);
  const { container } = root.ContentAtPath(new Path(path));
  const starts = startsOf(image.lines?.()?.rows[path] ?? []);
  while (container?.content[index - 1] instanceof ChoicePoint) {
    const before = starts.findLast((start) => start < index);
    if (before === undefined || before < 0) break;
    index = before;
  }
  return { ...at, path: [...parts, String(index)].join('.') };
}

/** The indexes from which on a container's content stands on another line. */
function startsOf(row: readonly number[]): readonly number[] {
  return row.filter((_, place) => place % 3 === 0);
}

/** The first piece of each line of a file, by lines: of several, the one that stands in the fewest others. */
function linesOf(image: StoryImage, file: string): readonly Destination[] {
  const table = image.lines?.();
  const at = table?.files.indexOf(file) ?? -1;
  const found = new Map<number, { readonly path: string; readonly depth: number }>();
  for (const [path, row] of Object.entries(table?.rows ?? {})) {
    const parts = path === '' ? [] : path.split('.');
    if (parts[0] === 'global decl') continue;
    for (let triple = 0; triple < row.length; triple += 3) {
      const [index = -1, inFile, line = 0] = row.slice(triple, triple + 3);
      if (inFile !== at) continue;
      const known = found.get(line);
      if (known !== undefined && known.depth <= parts.length) continue;
      // The container's own line is that of its first piece.
      found.set(line, { path: [...parts, String(Math.max(0, index))].join('.'), depth: parts.length });
    }
  }
  return [...found].sort(([one], [other]) => one - other).map(([line, { path }]) => ({ path, place: { file, line } }));
}
