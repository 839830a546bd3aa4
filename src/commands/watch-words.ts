import { countWord } from '../game/english.ts';
import type { Problem } from '../problem.ts';
import type { ChangedLines } from './changed-lines.ts';
import type { Taken } from './scratch.ts';
import { type Halves, halvesOf } from './sides.ts';
import { renderVerdict } from './verdict.ts';

/** What is said of a save: in a line or two, with both texts where they differ. */
export interface Told {
  readonly lines: readonly string[];
  readonly halves: Halves | null;
  /** What is wrong with the story where it fails. */
  readonly problems: readonly Problem[];
  /** Whether the passage where play stands is another, or told otherwise. */
  readonly again: boolean;
}

/** Says how play stands to a story that was saved. `last` is the decision where play stands. */
export function tellTaken(taken: Taken, lines: ChangedLines, last: number): Told {
  const nothing: Told = { lines: [], halves: null, problems: [], again: false };
  if (taken.kind === 'fails') {
    const said = 'the story fails at its opening; play goes on with the one before';
    return { ...nothing, lines: [said], problems: [taken.problem] };
  }
  const { verdict, known, was, now, back, fault } = taken;
  if (verdict.kind === 'diverges') {
    const from = last === 0 ? 'the opening' : `decision ${last}, the last that still holds`;
    const said = joined(`your history ${renderVerdict(verdict)}`, lines);
    const problems = fault === null ? [] : [fault];
    return { lines: [said, `Play stands at ${from}.`], halves: halvesOf(verdict), problems, again: true };
  }
  const moved = verdict.kind === 'moved' && !known ? [`Your history has ${renderVerdict(verdict)}.`] : [];
  if (back) return { ...nothing, lines: [joined(`back at decision ${last}`, lines), ...moved], again: true };
  const halves = passagesOf(was, now);
  return { ...nothing, lines: [joined('same place', lines), ...moved], halves, again: halves !== null };
}

/** Says that there is nothing to be played in what was saved. */
export function tellBroken(problems: readonly Problem[], played: boolean): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const has = `the story has ${errors === 1 ? 'an error' : `${countWord(errors)} errors`}`;
  return played ? `${has}; play goes on with the story as it was` : `${has}; play begins when it is mended`;
}

function joined(said: string, { count, first }: ChangedLines): string {
  if (count === 0) return said;
  const where = first === null ? '' : ` (${first.file}:${first.line})`;
  return `${said}, ${countWord(count)} ${count === 1 ? 'line' : 'lines'} changed${where}`;
}

/** Both texts of the passage where play stands, with its choices; null where they are the same. */
function passagesOf(was: readonly string[], now: readonly string[]): Halves | null {
  if (JSON.stringify(was) === JSON.stringify(now)) return null;
  return { was: { heading: 'then:', lines: was }, now: { heading: 'now:', lines: now } };
}
