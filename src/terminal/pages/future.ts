import type { Session } from '../../game/session.ts';
import { countText, type JudgedLink, type LinkFact, type LinkState, type WorldReport } from '../../world/report.ts';
import { named } from '../../world/scenario.ts';
import type { Look } from '../layout.ts';
import { sanitize } from '../sanitize.ts';
import { earthPaint } from '../status.ts';
import type { Paint } from '../theme.ts';
import { wrapText } from '../wrap.ts';
import { pageColumn, scrolled } from './page.ts';
import type { Deed, KeyHint, Part } from './part.ts';

/** What became of Earth, what it hangs on now, and why. */
export class FuturePart implements Part {
  readonly name = 'The future';
  readonly #session: Session;
  readonly #report: WorldReport | null;
  #top = 0;
  #hidden = { above: 0, below: 0 };

  constructor(session: Session) {
    this.#session = session;
    this.#report = session.report();
  }

  get hidden(): { readonly above: number; readonly below: number } {
    return this.#hidden;
  }

  keys(): readonly KeyHint[] {
    const { above, below } = this.#hidden;
    return above + below > 0 ? [['arrows scroll', 'arrows']] : [];
  }

  render(room: number, look: Look): readonly string[] {
    const { margin, width } = pageColumn(look.columns);
    const lines = this.#lines(look, width);
    this.#top = Math.max(0, Math.min(this.#top, lines.length - room));
    this.#hidden = { above: this.#top, below: Math.max(0, lines.length - this.#top - room) };
    return lines.slice(this.#top, this.#top + room).map((line) => (line === '' ? '' : ' '.repeat(margin) + line));
  }

  press(key: string): Deed | null {
    const next = scrolled(key, this.#top, 12);
    if (next === null) return null;
    this.#top = next;
    return { kind: 'moved' };
  }

  #lines(look: Look, width: number): readonly string[] {
    const report = this.#report;
    if (report === null) return [look.theme.quiet('Nothing is counted in this story.')];
    const lines = [...earthLines(this.#session, look, width), ...chainLines(report, look, width)];
    return lines.length === 0 ? [look.theme.quiet('Nothing hangs on what is done here yet.')] : lines;
  }
}

/** The states that Earth has passed, the one it is in last. */
function earthLines(session: Session, look: Look, width: number): string[] {
  const { scenario } = session.program;
  const first = scenario?.start.earth ?? null;
  if (scenario === null || first === null) return [];
  const states = [first, ...session.way().flatMap(({ earths }) => earths)];
  const shown = states.map((state, at) => {
    const title = sanitize(named(scenario.earth, state)?.title ?? state);
    return at === states.length - 1 ? look.theme.strong(earthPaint(state, look.theme)(title)) : look.theme.quiet(title);
  });
  return [...heading('Earth', look), ...wrapText(shown.join(look.theme.faint(` ${look.glyphs.pointer} `)), width), ''];
}

/** The chain, each link with its state; under those that do not hold, the facts that make it so. */
function chainLines(report: WorldReport, look: Look, width: number): string[] {
  const { links, weakest, weighed, state, title } = report.future;
  if (!weighed || links.length === 0) return [];
  const { theme } = look;
  const verdict =
    title === null
      ? []
      : [`If all stopped now: ${(state === null ? theme.strong : earthPaint(state, theme))(sanitize(title))}`, ''];
  return [
    ...heading('What it hangs on', look),
    ...verdict,
    ...links.flatMap((link, at) => linkLines(link, at === weakest[0], look, width)),
    '',
  ];
}

const LINK_WORDS: Readonly<Record<LinkState, string>> = {
  held: 'holds',
  open: 'not yet',
  strained: 'strained',
  broken: 'broken',
};

function linkLines(link: JudgedLink, weakest: boolean, look: Look, width: number): string[] {
  const { theme, glyphs } = look;
  const paint = linkPaint(link.state, look);
  const sign = { held: glyphs.held, open: glyphs.open, strained: glyphs.strained, broken: glyphs.broken }[link.state];
  const word = weakest ? `${LINK_WORDS[link.state]}, the weakest link` : LINK_WORDS[link.state];
  const title = sanitize(link.title);
  const head = `${paint(sign)} ${weakest ? theme.strong(title) : title}${theme.faint(` ${glyphs.dash} `)}${paint(word)}`;
  const why = link.state === 'held' ? [] : link.facts.filter((fact) => explains(fact)).map((fact) => whyLine(fact));
  const reasons = why.flatMap((text) =>
    wrapText(theme.quiet(text), Math.max(1, width - 4)).map((line) => `    ${line}`),
  );
  return [...wrapText(head, Math.max(1, width - 2)).map((line, at) => (at === 0 ? line : `  ${line}`)), ...reasons];
}

/** A fact that pulls a link down: something needed that has not happened, or something done to it that has. */
function explains(fact: LinkFact): boolean {
  return fact.does === 'needed' || fact.does === 'mends' ? fact.recorded === null : fact.recorded !== null;
}

function whyLine(fact: LinkFact): string {
  const title = sanitize(fact.title);
  if (fact.does === 'needed') return `waits for: ${title}`;
  if (fact.does === 'mends') return `would mend it: ${title}`;
  return fact.recorded === null ? title : `${title}, ${countText(fact.recorded.minute)}`;
}

function linkPaint(state: LinkState, look: Look): Paint {
  const { theme } = look;
  return { held: theme.good, open: theme.quiet, strained: theme.accent, broken: theme.danger }[state];
}

function heading(text: string, look: Look): string[] {
  return [look.theme.system(text), ''];
}
