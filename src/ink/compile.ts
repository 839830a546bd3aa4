import './load-order.ts';

import type { Story as RuntimeStory } from 'inkjs/engine/Story';
import { errorOf, type Place, type Problem } from '../problem.ts';
import { checkStory, type Findings } from './checks/check.ts';
import { tooDeepIn } from './checks/depth.ts';
import { namesOf, treeOf } from './checks/tree.ts';
import { crashingLine, crashProblem } from './crashes.ts';
import { withCure } from './cures.ts';
import { Footsteps } from './footsteps.ts';
import { hiddenProblems } from './hidden.ts';
import type { StoryImage } from './image.ts';
import { type InkJson, imageOf } from './image-writing.ts';
import { type LineTable, placeIn } from './lines.ts';
import { lineTableOf } from './lines-writing.ts';
import { readMessage, withNearest, withoutRepeats } from './messages.ts';
import type { Names } from './names.ts';
import type { Outline } from './outline/outline.ts';
import { outlineOf } from './outline/outlining.ts';
import { GaveUp, parseInk } from './parser.ts';
import { readSource, type Sources, tidyPath } from './sources.ts';
import { written } from './value-writer.ts';
import './corrections.ts';

/** What a scenario adds to a story's own rules. */
export interface CompileOptions {
  /** The scenario's names. Left out for a story without a scenario: then no word of the vocabulary is answered. */
  readonly names?: Names;
  /** True for whoever looks at the source itself, as the rules for writers do; and at all that is wrong with it. */
  readonly outlined?: boolean;
}

/** What came of compiling: an image where there were no errors, and everything there is to say. */
export interface Compiled {
  readonly image: StoryImage | null;
  readonly lines: LineTable | null;
  /** Where it was asked for, of every story that can be parsed. */
  readonly outline: Outline | null;
  /** By file and line. */
  readonly problems: readonly Problem[];
}

/** Compiles a story from its root file and what that includes. */
export function compileInk(sources: Sources, options: CompileOptions = {}): Compiled {
  const { made, outline, problems, crash, parsed } = attempt(sources, options);
  // inkjs gives up with an exception after errors that it has told; without any, it met what it cannot handle.
  const broke = crash !== null && !hasErrors(problems);
  const crashed = broke ? [crashProblem(crash, placeOfCrash(crash, sources, options))] : [];
  const looks = options.outlined === true && !parsed && !broke;
  const hidden = looks ? hiddenProblems(sources, problems, (part) => attempt(part, options)) : [];
  const told = [...problems, ...crashed, ...hidden];
  return { image: made?.image ?? null, lines: made?.lines ?? null, outline, problems: inOrder(told) };
}

function placeOfCrash(crash: unknown, sources: Sources, options: CompileOptions): Place {
  const footsteps = new Footsteps();
  attempt(sources, options, footsteps);
  const again = (part: Sources) => String(attempt(part, options).crash) === String(crash);
  return footsteps.place ?? crashingLine(sources, again);
}

/** What came of one go at compiling. */
interface Attempt {
  readonly made: Pick<Compiled, 'image' | 'lines'> | null;
  readonly outline: Outline | null;
  readonly problems: readonly Problem[];
  /** What Ink's compiler threw; null where it did not. */
  readonly crash: unknown;
  readonly parsed: boolean;
}

function attempt(sources: Sources, options: CompileOptions, footsteps?: Footsteps): Attempt {
  const root = readSource(sources, tidyPath(sources.root));
  if (typeof root === 'string') return unparsed([unreadable(sources.root)]);
  const messages: Problem[] = [];
  const hear = (message: string) => messages.push(readMessage(message, sources.root));
  let findings = NOTHING;
  let outline: Outline | null = null;
  const told = () => [...findings.problems, ...messages.filter((message) => !findings.supersedes(message))];
  try {
    const parsed = parseInk(sources, root.text, hear);
    const deep = hasErrors(messages) ? null : tooDeepIn(parsed);
    if (deep !== null) messages.push(deep);
    if (hasErrors(messages)) return unparsed(messages);
    footsteps?.follow(parsed);
    const tree = treeOf(parsed, options.names ?? null);
    if (options.outlined === true) outline = outlineOf(tree);
    findings = checkStory(tree);
    const runtime = parsed.ExportRuntime(hear);
    const names = namesOf(tree);
    const problems = told().map((problem) => withNearest(problem, names));
    if (hasErrors(problems)) return refused(problems, outline);
    if (runtime === null) return refused(problems, outline, NO_STORY);
    return { made: made(runtime, footsteps), outline, problems, crash: null, parsed: true };
  } catch (error) {
    if (!(error instanceof GaveUp)) return refused(told(), outline, error);
    return unparsed(hasErrors(told()) ? told() : [...told(), error.problem]);
  }
}

const NOTHING: Findings = { problems: [], supersedes: () => false };

const NO_STORY = 'no story came of it';

function refused(problems: readonly Problem[], outline: Outline | null = null, crash: unknown = null): Attempt {
  return { made: null, outline, problems, crash, parsed: true };
}

function unparsed(problems: readonly Problem[]): Attempt {
  return { ...refused(problems), parsed: false };
}

function unreadable(file: string): Problem {
  return errorOf('no-story', 'the file cannot be read', 'Look whether it is there, and whether you may read it', {
    file,
  });
}

function made(runtime: RuntimeStory, footsteps?: Footsteps): Attempt['made'] {
  const lines = lineTableOf(runtime.mainContentContainer);
  const ink = footsteps?.followWriting(() => inkJsonOf(runtime)) ?? inkJsonOf(runtime);
  return { image: imageOf(ink, { source: 'ink', place: (path) => placeIn(lines, path) }), lines };
}

function inkJsonOf(story: RuntimeStory): InkJson {
  return written((writer) => story.ToJson(writer)) as InkJson;
}

function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}

// Files in the order in which they are first spoken of, lines from the top; the order is the same in every process.
function inOrder(problems: readonly Problem[]): Problem[] {
  const files = [...new Set(problems.map((problem) => problem.file))];
  const place = (problem: Problem) => files.indexOf(problem.file);
  return withoutRepeats(problems)
    .map(withCure)
    .sort((x, y) => place(x) - place(y) || (x.line ?? 0) - (y.line ?? 0));
}
