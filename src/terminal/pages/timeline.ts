import type { Session } from '../../game/session.ts';
import { countText, type JudgedLink, type LinkFact, type LinkState, type WorldReport } from '../../world/report.ts';
import { named } from '../../world/scenario.ts';
import { type Look, setIn } from '../layout.ts';
import { sceneTitle } from '../passage.ts';
import { sanitize } from '../sanitize.ts';
import { earthPaint } from '../status.ts';
import type { Paint } from '../theme.ts';
import { wrapText } from '../wrap.ts';
import type { Page } from './page.ts';

/** What became of Earth, what it hangs on now and why, and the way that led here. */
export function timelinePage(session: Session): Page {
  const report = session.report();
  return {
    title: 'Timeline',
    aside: report === null ? '' : timeLine(report),
    lines: (look, width) => [
      ...(report === null ? [] : earthLines(session, look, width)),
      ...(report === null ? [] : chainLines(report, look, width)),
      ...wayLines(session, look, width),
    ],
  };
}

function timeLine(report: WorldReport): string {
  return sanitize([report.time.title, report.time.text].filter((part) => part !== null && part !== '').join('  '));
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

/** The decisions so far, under the scenes in which they were taken. */
function wayLines(session: Session, look: Look, width: number): string[] {
  const { theme, glyphs } = look;
  const spine = theme.faint(glyphs.spine);
  const lines = session.way().flatMap(({ choice, opens }) => {
    const text = setIn(
      sanitize(choice ?? '')
        .replace(/\s+/g, ' ')
        .trim(),
      glyphs,
    );
    const taken = text === '' ? [] : wrapText(text, Math.max(1, width - 4)).map((line) => `${spine}   ${line}`);
    const opened = opens.map(
      (scene) => `${theme.accent(glyphs.held)} ${theme.accent(sceneTitle(scene, session.program.scenario))}`,
    );
    return [...taken, ...opened];
  });
  return [...heading('The way here', look), ...lines];
}

function heading(text: string, look: Look): string[] {
  return [look.theme.system(text), ''];
}
