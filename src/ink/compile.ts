import { Story as RuntimeStory } from 'inkjs/engine/Story';
import { Compiler } from 'inkjs/compiler/Compiler';
import { CompilerOptions } from 'inkjs/compiler/CompilerOptions';
import type { Story as ParsedStory } from 'inkjs/compiler/Parser/ParsedHierarchy/Story';
import type { Place, Problem } from '../problem.ts';
import { errorOf } from '../problem.ts';
import type { StoryImage } from './image.ts';
import { type InkJson, imageOf } from './image-writing.ts';
import { type LineTable, placeIn } from './lines.ts';
import { lineTableOf } from './lines-writing.ts';
import { readMessage, withoutRepeats } from './messages.ts';
import type { Names } from './names.ts';
import { readSource, type Sources, tidyPath } from './sources.ts';
import { FloatKeeper } from './state.ts';
import './corrections.ts';

/** What a scenario adds to a story's own rules. */
export interface CompileOptions {
  /** Left out for a story without a scenario: then nothing is checked against names, and no word of the world is answered. */
  readonly names?: Names;
}

/** What came of compiling: an image where there were no errors, and everything there is to say. */
export interface Compiled {
  readonly image: StoryImage | null;
  readonly lines: LineTable | null;
  readonly problems: readonly Problem[];
}

/** Compiles a story from its root file and what that includes. */
export function compileInk(sources: Sources, options: CompileOptions = {}): Compiled {
  const root = readSource(sources, tidyPath(sources.root));
  if (typeof root === 'string') return failed([errorOf('unreadable', 'the file cannot be read', undefined, { file: sources.root })]);
  const messages: Problem[] = [];
  const compiler = compilerOf(root.text, sources, messages);
  const runtime = runCompiler(compiler, messages, sources.root);
  const problems = withoutRepeats(messages);
  if (runtime === null || problems.some((problem) => problem.severity === 'error')) return failed(problems);
  const lines = lineTableOf(runtime.mainContentContainer);
  const image = imageOf(inkJsonOf(runtime), { source: 'ink', place: (path) => placeIn(lines, path) });
  return { image, lines, problems };
}

function failed(problems: readonly Problem[]): Compiled {
  return { image: null, lines: null, problems };
}

function compilerOf(text: string, sources: Sources, messages: Problem[]): Compiler {
  const files = {
    ResolveInkFilename: (name: string) => tidyPath(name),
    LoadInkFileContents: (name: string) => {
      const found = readSource(sources, name);
      if (typeof found === 'string') throw new Error(found);
      return found.text;
    },
  };
  const heard = (message: string) => messages.push(readMessage(message, sources.root));
  return new Compiler(text, new CompilerOptions(sources.root, [], false, heard, files));
}

function runCompiler(compiler: Compiler, messages: Problem[], root: string): RuntimeStory | null {
  try {
    const story = compiler.Compile();
    return story instanceof RuntimeStory ? story : null;
  } catch (error) {
    // Compile throws after errors that it has told already.
    if (!messages.some((message) => message.severity === 'error')) messages.push(crash(error, root));
    return null;
  }
}

function crash(error: unknown, file: string): Problem {
  if (error instanceof RangeError) {
    return errorOf('too-deep', 'the story is nested too deeply to be compiled', 'Take some of it into knots', { file });
  }
  return errorOf('ink', `Ink's compiler gave up: ${error instanceof Error ? error.message : String(error)}`, undefined, { file });
}

function inkJsonOf(story: RuntimeStory): InkJson {
  const writer = new FloatKeeper();
  story.ToJson(writer);
  return JSON.parse(writer.toString()) as InkJson;
}

export type { ParsedStory, Place };
