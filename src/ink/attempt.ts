import './load-order.ts';

import type { Story as ParsedStory } from 'inkjs/compiler/Parser/ParsedHierarchy/Story';
import type { Story as RuntimeStory } from 'inkjs/engine/Story';
import { errorOf, type Problem } from '../problem.ts';
import { checkStory, type Findings } from './checks/check.ts';
import { tooDeepIn } from './checks/depth.ts';
import { namesIn, treeOf } from './checks/tree.ts';
import type { Footsteps } from './footsteps.ts';
import type { StoryImage } from './image.ts';
import { type InkJson, imageOf } from './image-writing.ts';
import { type LineTable, placeIn } from './lines.ts';
import { lineTableOf } from './lines-writing.ts';
import { readMessage, withNearest } from './messages.ts';
import type { Names } from './names.ts';
import type { Outline } from './outline/outline.ts';
import { outlineOf } from './outline/outlining.ts';
import { GaveUp, parseInk } from './parser.ts';
import { readSource, type Sources, tidyPath } from './sources.ts';
import { written } from './value-writer.ts';
import './corrections.ts';

/** What a go at compiling is asked for. */
export interface Wanted {
  /** The scenario's names. Left out for a story without a scenario: then no word of the vocabulary is answered. */
  readonly names?: Names;
  /** True for whoever looks at the source itself, as the rules for writers do; and at all that is wrong with it. */
  readonly outlined?: boolean;
  /** Names besides those of the sources that may be offered as a cure for one that is not known. */
  readonly cures?: readonly string[];
}

/** What came of one go at compiling. */
export interface Attempt {
  readonly made: { readonly image: StoryImage; readonly lines: LineTable } | null;
  readonly outline: Outline | null;
  readonly problems: readonly Problem[];
  /** What Ink's compiler threw; null where it did not. */
  readonly crash: unknown;
  readonly parsed: boolean;
  /** The files that were asked for, in that order, and among them those that are not there. */
  readonly asked: readonly string[];
}

/** Compiles a story as far as its first errors allow. */
export function attempt(sources: Sources, options: Wanted, footsteps?: Footsteps): Attempt {
  const asked = new Set<string>();
  const read = (path: string) => {
    asked.add(path);
    return sources.read(path);
  };
  return { ...attemptAll({ ...sources, read }, options, footsteps), asked: [...asked] };
}

type Outcome = Omit<Attempt, 'asked'>;

function attemptAll(sources: Sources, options: Wanted, footsteps?: Footsteps): Outcome {
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
    const named = namesIn(tree);
    const names = (file: string) => [...named(file), ...(options.cures ?? [])];
    tellAll(parsed, () => hasErrors(messages));
    const runtime = parsed.ExportRuntime(hear);
    const problems = told().map((problem) => withNearest(problem, names));
    if (hasErrors(problems)) return refused(problems, outline);
    if (runtime === null) return refused(problems, outline, NO_STORY);
    return { made: made(runtime, footsteps), outline, problems, crash: null, parsed: true };
  } catch (error) {
    if (!(error instanceof GaveUp)) return refused(told(), outline, error);
    return unparsed(hasErrors(told()) ? told() : [...told(), error.problem]);
  }
}

// Between making its code and looking for what it refers to, inkjs gives up where the last that it told was an error, and
// goes on where a warning came after it. What else is wrong is told either way.
function tellAll(parsed: ParsedStory, wrong: () => boolean): void {
  let asked = 0;
  Object.defineProperty(parsed, 'hadError', { get: () => asked++ > 0 && wrong() });
}

const NOTHING: Findings = { problems: [], supersedes: () => false };

const NO_STORY = 'no story came of it';

function refused(problems: readonly Problem[], outline: Outline | null = null, crash: unknown = null): Outcome {
  return { made: null, outline, problems, crash, parsed: true };
}

function unparsed(problems: readonly Problem[]): Outcome {
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

/** Whether anything that is told keeps a story from being played. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}
