import { errorOf, failed, type Problem, type Result, renderProblem } from '../problem.ts';
import type { Bench, BenchAnswer } from '../terminal/bench.ts';
import { chooseOne } from '../terminal/choose.ts';
import type { Look } from '../terminal/layout.ts';
import { askLine, TypedLine } from '../terminal/line.ts';
import { changedPage } from '../terminal/pages/changed.ts';
import { type Page, viewPage } from '../terminal/pages/page.ts';
import { oneLine } from '../terminal/sanitize.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { wrapText } from '../terminal/wrap.ts';
import { beginSearch, goByHand, goFound, setByHand, valuesLike } from './bench-deeds.ts';
import type { Scratch } from './scratch.ts';
import { type Told, tellBroken, tellTaken } from './watch-words.ts';
import type { WatchedStory } from './watched-story.ts';

/** As long as a file and a line, or a value, may be when it is typed. */
const MOST_TYPED = 200;
/** So many problems stand above the menu; the page has all of them. */
const MOST_SHOWN = 4;

const STAY: BenchAnswer = { kind: 'stay', notice: '' };

/** The writer's keys in the terminal, and what is said of saves above the menu. */
export class ScreenBench implements Bench {
  readonly keys = [
    ['g', 'go to a knot, or to file:line, by hand'],
    ['=', 'set a value by hand: a variable, a clock, fact, item, asset, deck, or the minute'],
    ['v', 'all values; / finds one, Enter sets it'],
    ['f', 'find a way from the opening to file:line, knot:NAME, scene:SLUG or ending:SLUG, and go it'],
    ['c', 'both texts, of then and now, where the last save has changed them'],
    ['e', 'all errors and warnings of the last save'],
  ] as const;
  readonly foot = ['g go', '= set', 'v values', 'f find a way'];
  readonly #scratch: Scratch;
  readonly #story: WatchedStory;
  readonly #terminal: Terminal;
  /** What was wrong with the last save. */
  #problems: readonly Problem[] = [];
  #told: Told | null = null;
  /** What went wrong in play, and where: it is forgotten where play goes on. */
  #failed: { readonly at: number; readonly problems: readonly Problem[] } | null = null;

  constructor(scratch: Scratch, story: WatchedStory, terminal: Terminal, problems: readonly Problem[]) {
    this.#scratch = scratch;
    this.#story = story;
    this.#terminal = terminal;
    this.#problems = problems;
  }

  head(look: Look, width: number): readonly string[] {
    const errors = [...this.#problems.filter(isError), ...this.#failures()];
    const more = errors.length > MOST_SHOWN ? [`${errors.length - MOST_SHOWN} more: e shows them`] : [];
    const shown = [...errors.slice(0, MOST_SHOWN).map(renderProblem), ...more];
    const warnings = this.#problems.length - this.#problems.filter(isError).length;
    const quiet = warnings === 0 ? [] : [`${warnings === 1 ? '1 warning' : `${warnings} warnings`}: e shows them`];
    return [
      ...shown.flatMap((line) => wrapText(oneLine(line), width)).map(look.theme.danger),
      ...(this.#told?.lines ?? []).flatMap((line) => wrapText(oneLine(line), width)).map(look.theme.accent),
      ...quiet.map(look.theme.quiet),
    ];
  }

  interrupted(): boolean {
    return this.#story.waiting;
  }

  async look(): Promise<BenchAnswer> {
    const save = this.#story.poll();
    if (save === null) return STAY;
    const mended = this.#problems.some(isError);
    this.#problems = save.problems;
    this.#failed = null;
    if (save.program === null) {
      this.#told = { lines: [tellBroken(save.problems, true)], halves: null, problems: [], again: false };
      return STAY;
    }
    const taken = this.#scratch.take(save.program);
    // An editor may save what it has not changed.
    if (taken.kind === 'taken' && taken.unchanged && save.lines.count === 0 && !mended) return STAY;
    this.#told = tellTaken(taken, save.lines, this.#scratch.here.n);
    this.fail(this.#told.problems);
    const apart = taken.kind === 'taken' && taken.verdict.kind === 'diverges';
    const end = apart ? await this.#compare('Enter goes on') : null;
    if (end !== null) return end;
    return this.#told.again ? { kind: 'show', said: [] } : STAY;
  }

  async obey(letter: string, repaint: (room: number) => void): Promise<BenchAnswer> {
    switch (letter) {
      case 'g':
        return this.#ask('Go to knot or file:line', '', repaint, (text) => goByHand(this.#scratch, text));
      case '=':
        return this.#ask('Set name value', '', repaint, (text) => setByHand(this.#scratch, text));
      case 'v':
        return this.#values(repaint);
      case 'f':
        return this.#ask('A way to file:line, knot:, scene:, ending:', '', repaint, (text) => this.#reach(text));
      case 'c':
        if (this.#told?.halves == null) return { kind: 'stay', notice: 'The texts are the same.' };
        return (await this.#compare('Esc goes back')) ?? STAY;
      default:
        return this.#page(this.#problemPage());
    }
  }

  fail(problems: readonly Problem[]): void {
    this.#failed = problems.length === 0 ? null : { at: this.#scratch.here.n, problems };
  }

  #failures(): readonly Problem[] {
    return this.#failed?.at === this.#scratch.here.n ? this.#failed.problems : [];
  }

  async #ask(
    label: string,
    before: string,
    repaint: (room: number) => void,
    deed: (text: string) => Result<string> | Promise<Result<string>>,
  ): Promise<BenchAnswer> {
    const typed = await askLine(this.#terminal, new TypedLine(label, before, MOST_TYPED), repaint);
    if (typed !== null && 'end' in typed) return { kind: 'end', end: typed.end };
    if (typed === null || typed.text === '') return STAY;
    const done = await deed(typed.text);
    if (done.ok) {
      this.#told = null;
      // What was done by hand is told with the passage.
      const told = done.value === this.#scratch.here.choice;
      return { kind: 'show', said: told ? [] : [{ kind: 'aside', text: oneLine(done.value) }] };
    }
    this.fail(done.problems);
    return STAY;
  }

  async #values(repaint: (room: number) => void): Promise<BenchAnswer> {
    const values = valuesLike(this.#scratch, '');
    const items = values.map(({ kind, name, value, byHand }) => ({
      value: name,
      label: `${name} = ${value}`,
      note: byHand === null ? kind : `${kind}, set by hand in decision ${byHand}`,
    }));
    if (items.length === 0) return { kind: 'stay', notice: 'The story has no values.' };
    const answer = await chooseOne(this.#terminal, { title: 'Values', aside: '/ finds, Enter sets', items });
    if (answer.kind === 'end') return answer;
    if (answer.kind === 'back') return STAY;
    return this.#ask('Set name value', `${answer.value} `, repaint, (text) => setByHand(this.#scratch, text));
  }

  /** Looks for a way in the background; Esc stops it. */
  async #reach(target: string): Promise<Result<string>> {
    const search = beginSearch(this.#scratch, this.#story, target);
    if (search === null) return failed(errorOf('no-story', 'there is no story to look in'));
    let over = false;
    const going = search.found.finally(() => {
      over = true;
      this.#terminal.wake();
    });
    const page: Page = {
      title: `A way to ${oneLine(target)}`,
      aside: '',
      keys: 'Esc stops',
      lines: () => ['Looking for a way from the opening, for eight seconds at most.'],
      interrupted: () => over,
    };
    await this.#page(page);
    if (!over) search.stop();
    return goFound(this.#scratch, target, { found: going, stop: search.stop });
  }

  /** Shows both texts until the page is left or something comes in. Answers only where everything ends. */
  async #compare(keys: string): Promise<BenchAnswer | null> {
    const { halves = null, lines = [] } = this.#told ?? {};
    if (halves === null) return null;
    const page = changedPage({ game: this.#scratch.name, said: lines.map(oneLine), ...halves }, keys);
    const answer = await this.#page({ ...page, interrupted: () => this.interrupted() });
    return answer.kind === 'end' ? answer : null;
  }

  #problemPage(): Page {
    const lines = [...this.#problems, ...this.#failures()].map((problem) => oneLine(renderProblem(problem)));
    return {
      title: 'Problems',
      aside: '',
      lines: (_, width) => (lines.length === 0 ? ['There are none.'] : lines.flatMap((line) => wrapText(line, width))),
      interrupted: () => this.interrupted(),
    };
  }

  async #page(page: Page): Promise<BenchAnswer> {
    const { screen } = this.#terminal;
    screen.openPage();
    try {
      const answer = await viewPage(this.#terminal, page, [], () => {});
      return answer.kind === 'end' ? answer : STAY;
    } finally {
      screen.closePage();
    }
  }
}

function isError({ severity }: Problem): boolean {
  return severity === 'error';
}
