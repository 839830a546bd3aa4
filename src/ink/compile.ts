import { InkParser } from 'inkjs/compiler/Parser/InkParser';
import type { Story as ParsedStory } from 'inkjs/compiler/Parser/ParsedHierarchy/Story';
import type { Story as RuntimeStory } from 'inkjs/engine/Story';
import { errorOf, type Problem } from '../problem.ts';
import { checkStory, type Findings } from './checks/check.ts';
import { targetsOf, treeOf } from './checks/tree.ts';
import type { StoryImage } from './image.ts';
import { type InkJson, imageOf } from './image-writing.ts';
import { type LineTable, placeIn } from './lines.ts';
import { lineTableOf } from './lines-writing.ts';
import { readMessage, withCure, withNearest, withoutRepeats } from './messages.ts';
import type { Names } from './names.ts';
import type { Outline } from './outline/outline.ts';
import { outlineOf } from './outline/outlining.ts';
import { fileHandlerOf, readSource, type Sources, tidyPath } from './sources.ts';
import { written } from './value-writer.ts';
import './corrections.ts';

/** What a scenario adds to a story's own rules. */
export interface CompileOptions {
  /** The scenario's names. Left out for a story without a scenario: then no word of the vocabulary is answered. */
  readonly names?: Names;
  /** True for whoever looks at the source itself, as the rules for writers do. */
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
  const messages: Problem[] = [];
  const hear = (message: string) => messages.push(readMessage(message, sources.root));
  let findings = NOTHING;
  let targets: readonly string[] = [];
  let outline: Outline | null = null;
  const told = () => [
    ...findings.problems,
    ...messages.filter((message) => !findings.supersedes(message)).map((message) => withNearest(message, targets)),
  ];
  try {
    const parsed = parse(sources, hear);
    if (parsed === null || hasErrors(messages)) return failed(told(), sources.root);
    const tree = treeOf(parsed, options.names ?? null);
    if (options.outlined === true) outline = outlineOf(tree);
    findings = checkStory(tree);
    targets = targetsOf(tree);
    const runtime = parsed.ExportRuntime(hear);
    return runtime === null || hasErrors(told())
      ? failed(told(), sources.root, outline)
      : compiled(runtime, told(), outline);
  } catch (error) {
    // inkjs gives up with an exception after errors that it has told; without any, it met what it cannot handle.
    return failed(hasErrors(told()) ? told() : [...told(), crash(error, sources.root)], sources.root, outline);
  }
}

const NOTHING: Findings = { problems: [], supersedes: () => false };

function compiled(runtime: RuntimeStory, problems: readonly Problem[], outline: Outline | null): Compiled {
  const lines = lineTableOf(runtime.mainContentContainer);
  const image = imageOf(inkJsonOf(runtime), { source: 'ink', place: (path) => placeIn(lines, path) });
  return { image, lines, outline, problems: inOrder(problems) };
}

function failed(problems: readonly Problem[], root: string, outline: Outline | null = null): Compiled {
  const told = hasErrors(problems) ? problems : [...problems, crash(new Error('no story came of it'), root)];
  return { image: null, lines: null, outline, problems: inOrder(told) };
}

function parse(sources: Sources, hear: (message: string) => void): ParsedStory | null {
  const root = readSource(sources, tidyPath(sources.root));
  if (typeof root === 'string') {
    hear(`ERROR: '${sources.root}' the file cannot be read`);
    return null;
  }
  return new InkParser(root.text, sources.root, hear, null, fileHandlerOf(sources)).ParseStory();
}

function crash(error: unknown, file: string): Problem {
  if (error instanceof RangeError) {
    return errorOf('too-deep', 'the story is nested too deeply', 'Take some of it into knots or functions', { file });
  }
  const message = error instanceof Error ? error.message : String(error);
  return errorOf('ink', `Ink's compiler gave up: ${message}`, undefined, { file });
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
