import type { Result } from '../problem.ts';
import type { BenchSaying, PlainBench } from '../terminal/plain-bench.ts';
import { layBeside } from '../terminal/side-by-side.ts';
import { beginSearch, goByHand, goFound, setByHand, valuesLike, valueText } from './bench-deeds.ts';
import type { Scratch } from './scratch.ts';
import { tellBroken, tellTaken } from './watch-words.ts';
import type { Save, WatchedStory } from './watched-story.ts';

const NOTHING: BenchSaying = { lines: [], texts: [], problems: [], again: false };

/** The writer's commands in plain mode, and what is said of saves. */
export class WatchBench implements PlainBench {
  readonly help = [
    'goto KNOT or FILE:LINE: play goes there. set NAME VALUE: a variable, or a clock, fact, item, asset, deck N, minute.',
    'vars, vars WORD, vars by hand: all values, those with the word, those set by hand. reach FILE:LINE, knot:NAME, scene:SLUG: play goes a way there.',
  ];
  readonly #scratch: Scratch;
  readonly #story: WatchedStory;
  readonly #columns: number | null;
  #say: (saying: BenchSaying) => void = () => {};
  #busy = false;
  #broken = false;

  /** `columns` is how wide the output is, if it is a terminal. */
  constructor(scratch: Scratch, story: WatchedStory, columns: number | null) {
    this.#scratch = scratch;
    this.#story = story;
    this.#columns = columns;
  }

  attach(say: (saying: BenchSaying) => void): void {
    this.#say = say;
    this.#story.listen(() => this.#look());
    this.#look();
  }

  obey(line: string): Promise<BenchSaying> | null {
    const [, word, rest = ''] = /^\s*(goto|set|vars|reach)(?:\s+(.*))?$/.exec(line) ?? [];
    if (word === 'vars') return Promise.resolve(this.#values(rest));
    if (word === undefined || rest === '') return null;
    if (word === 'goto') return Promise.resolve(said(goByHand(this.#scratch, rest), true));
    if (word === 'set') return Promise.resolve(said(setByHand(this.#scratch, rest), false));
    return this.#reach(rest.trim());
  }

  #values(word: string): BenchSaying {
    const values = valuesLike(this.#scratch, word);
    return { ...NOTHING, lines: values.length === 0 ? ['there is no such value'] : [], texts: values.map(valueText) };
  }

  async #reach(target: string): Promise<BenchSaying> {
    const search = beginSearch(this.#scratch, this.#story, target);
    if (search === null) return { ...NOTHING, lines: ['there is no story to look in'] };
    this.#busy = true;
    const found = await goFound(this.#scratch, target, search);
    this.#busy = false;
    // What was saved meanwhile is looked at when this has been said.
    setImmediate(() => this.#look());
    return said(found, true);
  }

  #look(): void {
    const save = this.#busy ? null : this.#story.poll();
    if (save !== null) this.#take(save);
  }

  #take({ program, problems, lines }: Save): void {
    const mended = this.#broken;
    this.#broken = program === null;
    if (program === null) {
      this.#say({ ...NOTHING, problems, lines: [tellBroken(problems, true)] });
      return;
    }
    const taken = this.#scratch.take(program);
    // An editor may save what it has not changed.
    if (taken.kind === 'taken' && taken.unchanged && lines.count === 0 && !mended) return;
    const told = tellTaken(taken, lines, this.#scratch.here.n);
    const texts = told.halves === null ? [] : layBeside(told.halves.was, told.halves.now, this.#columns);
    this.#say({ lines: told.lines, texts, problems: [...problems, ...told.problems], again: told.again });
  }
}

function said(done: Result<string>, again: boolean): BenchSaying {
  if (done.ok) return { ...NOTHING, lines: [done.value], again };
  return { ...NOTHING, problems: done.problems };
}
