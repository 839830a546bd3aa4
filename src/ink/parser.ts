import './load-order.ts';

import { CharacterSet } from 'inkjs/compiler/Parser/CharacterSet';
import type { InkParser } from 'inkjs/compiler/Parser/InkParser';
import { Choice } from 'inkjs/compiler/Parser/ParsedHierarchy/Choice';
import { Gather } from 'inkjs/compiler/Parser/ParsedHierarchy/Gather/Gather';
import { IncludedFile } from 'inkjs/compiler/Parser/ParsedHierarchy/IncludedFile';
import { Story as ParsedStory } from 'inkjs/compiler/Parser/ParsedHierarchy/Story';
import type { Problem } from '../problem.ts';
import { crashProblem, TooDeep } from './crashes.ts';
import './looking-through.ts';
import { QuickParser } from './quick-parser.ts';
import { fileHandlerOf, type Sources, tidyPath } from './sources.ts';

/** That parsing ended without a tree, and where the parser stood. */
export class GaveUp extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

/**
 * Parses a story from the text of its root file, with what that includes. Throws GaveUp where Ink's parser throws
 * anything, as it does with what is nested too deeply, and where it would go on for minutes.
 */
export function parseInk(sources: Sources, text: string, hear: (message: string) => void): ParsedStory {
  return new PlacedParser(text, sources.root, { sources, hear, includes: 0, root: null }).parse();
}

// Ordinary Ink takes two or three tries of a rule for each character, the densest a hundred. Strings within strings take
// three times as many with each that is nested in another, so that ten of them would take minutes.
const TRIES = 1_000_000;
const TRIES_A_CHARACTER = 200;
const STRETCH = 1000;

// Files may be included more than once, and what they include with them: ten files can make a million.
const INCLUDES = 2000;

// What makes the code of choices goes through all that are deeper, at each level.
const MARKS = 200;

/** What a parser and those of the files that it includes have in common. */
interface Parse {
  readonly sources: Sources;
  readonly hear: (message: string) => void;
  includes: number;
  root: PlacedParser | null;
}

let identifiers: CharacterSet | null = null;

/** What names are made of, as InkParser has it. Can be asked for one character at a time, and not gone through. */
class IdentifierCharacters extends Set<string> {
  readonly #gather: () => ReadonlySet<string>;
  #all: ReadonlySet<string> | null = null;

  constructor(gather: () => ReadonlySet<string>) {
    super();
    this.#gather = gather;
  }

  override has(character: string): boolean {
    if (character < '\u0080') return /^\w/.test(character);
    this.#all ??= this.#gather();
    return this.#all.has(character);
  }
}

/** Ink's parser, which says where it stands when it gives up, and gives up rather than try for ever. */
class PlacedParser extends QuickParser {
  readonly #file: string;
  readonly #whole: Parse;

  constructor(text: string, file: string, whole: Parse) {
    super(text, file, whole.hear, whole.root, fileHandlerOf(whole.sources));
    this.#file = file;
    this.#whole = whole;
    whole.root ??= this;
    this.#count();
    this.#measure();
    // The rules that InkParser made know its own INCLUDE only.
    this.GenerateStatementLevelRules();
  }

  parse(): ParsedStory {
    try {
      return this.ParseStory();
    } catch (error) {
      if (error instanceof GaveUp) throw error;
      throw new GaveUp(crashProblem(error, { file: tidyPath(this.#file), line: this.state.lineIndex + 1 }));
    }
  }

  // InkParser gathers tens of thousands of characters for each file; a story without any beyond ASCII needs none of them.
  override get identifierCharSet(): CharacterSet {
    if (identifiers === null) {
      identifiers = new CharacterSet();
      identifiers.set = new IdentifierCharacters(() => super.identifierCharSet.set);
    }
    return identifiers;
  }

  // Counts tries since the parser last came on: over the stretch of text that it goes back and forth in.
  #count(): void {
    const { state } = this;
    const push = state.Push;
    let tries = 0;
    let [first, last, mark] = [0, 0, 0];
    const Push = (): number => {
      const at = state.characterIndex;
      if (at > mark + STRETCH) [tries, first, last, mark] = [0, at, at, at];
      else if (at > last) last = at;
      else if (at < first) first = at;
      if (++tries > TRIES + TRIES_A_CHARACTER * (last - first)) throw new TooDeep();
      return push();
    };
    Object.assign(state, { Push });
  }

  #measure(): void {
    const succeeded = this.RuleDidSucceed;
    const RuleDidSucceed: InkParser['RuleDidSucceed'] = (result, start, end) => {
      succeeded(result, start, end);
      const mark = result instanceof Choice || result instanceof Gather;
      if (mark && result.indentationDepth > MARKS) throw new TooDeep();
    };
    Object.assign(this, { RuleDidSucceed });
  }

  // As InkParser has it, but for what parses the included file.
  override readonly IncludeStatement = (): IncludedFile | null => {
    this.Whitespace();
    if (this.ParseString('INCLUDE') === null) return null;
    this.Whitespace();
    const rest = this.Expect(() => this.ParseUntilCharactersFromString('\n\r'), 'a file name after INCLUDE');
    if (typeof rest !== 'string') return new IncludedFile(null);
    const name = rest.replace(/[ \t]+$/, '');
    const path = tidyPath(name);
    if (this.FilenameIsAlreadyOpen(path)) {
      this.Error(`Recursive INCLUDE detected: '${path}' is already open.`);
      return new IncludedFile(null);
    }
    this.AddOpenFilename(path);
    const story = this.#include(name, path);
    this.RemoveOpenFilename(path);
    return new IncludedFile(story);
  };

  #include(name: string, path: string): ParsedStory | null {
    if (++this.#whole.includes > INCLUDES) {
      this.Error(`Too many files: the story has more than ${INCLUDES} INCLUDEs`);
      return null;
    }
    const text = this.#load(name, path);
    if (text === null) return null;
    // Making a parser takes longer than many a file.
    return /^[ \t\n]*$/.test(text) ? new ParsedStory([], true) : new PlacedParser(text, name, this.#whole).parse();
  }

  #load(name: string, path: string): string | null {
    try {
      return this.fileHandler.LoadInkFileContents(path);
    } catch (error) {
      this.Error(`Failed to load: '${name}'.\nError:${error}`);
      return null;
    }
  }
}
