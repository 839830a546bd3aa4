import type { Session } from '../game/session.ts';
import type { Choice } from '../game/turn.ts';
import type { Bench } from './bench.ts';
import { isAiry, type Look, setIn } from './layout.ts';
import { askMenu, type MenuAnswer } from './prompt.ts';
import { wasTold } from './reading.ts';
import { oneLine } from './sanitize.ts';
import { renderStatus } from './status.ts';
import type { Telling } from './telling.ts';
import type { Terminal } from './terminal.ts';
import { clip, columnOf, widthOf } from './wrap.ts';

/** The letters that a menu of the story knows besides its rows. */
const LETTERS = ['i', 'm', 't', 'u', 'U', 's', 'b', 'B', 'r', 'x', 'e', '?', 'q', ','] as const;

/** Below this height the row that names the keys goes to the story. */
const LEAST_ROWS_WITH_KEYS = 10;

/** What a menu shows, and what is taken when time runs out; null where nothing is timed. */
export interface Offer {
  readonly offered: readonly Choice[];
  readonly late: Choice | null;
}

/** The choices of a turn by whether they are chosen from the menu or by time running out, where that is timed at all. */
export function offerOf(choices: readonly Choice[], timing: boolean): Offer {
  const shown = choices.filter((choice) => choice.use === null);
  const inTime = shown.filter((choice) => !choice.timeout);
  const late = shown.find((choice) => choice.timeout) ?? null;
  return timing && late !== null && inTime.length > 0 ? { offered: inTime, late } : { offered: shown, late: null };
}

/** How a menu is asked: the row in focus, what is left of the time, and what is to be said below it. */
export interface Asking {
  readonly focus: number;
  readonly left: number | null;
  readonly notice: string;
  /** What a writer's workbench adds; null where nobody writes. */
  readonly bench: Bench | null;
}

/** Asks for one of the choices on offer, below the passage that stands on the screen. */
export function askStory(
  terminal: Terminal,
  session: Session,
  telling: Telling,
  { offered, late }: Offer,
  { focus, left, notice, bench }: Asking,
): Promise<MenuAnswer> {
  const { glyphs } = terminal.look;
  const rows = offered.map((choice, at) => ({
    label: setIn(oneLine(choice.text), glyphs),
    mark: at < 9 ? String(at + 1) : ' ',
    seen: session.readBefore(choice.index),
  }));
  const things = { label: 'Look at what you carry', mark: 'i' };
  const skips = rows.some(({ seen }) => seen) || wasTold(session);
  // Time to read what stands there, and some to think.
  const limit = 10_000 + 300 * telling.words;
  return askMenu(terminal, {
    rows: rows.length === 0 ? [things] : rows,
    focus: Math.min(focus, Math.max(0, rows.length - 1)),
    letters: [...LETTERS, ...(bench?.keys.map(([letter]) => letter) ?? [])],
    header: (look) => [...benchLines(bench, look), ...headerLines(session, look)],
    footer: (look) => (notice === '' ? footerLines(session, skips, bench, look) : noticeLines(notice, look)),
    reserve: 3,
    limit: late === null ? null : (left ?? limit),
    interrupted: () => bench?.interrupted() === true,
    repaint: (room) => telling.repaint(room),
  });
}

/** What a writer's workbench says above a menu. */
export function benchLines(bench: Bench | null, look: Look): string[] {
  const { margin, width } = columnOf(look.columns);
  const lines = bench?.head(look, width) ?? [];
  return lines.length === 0 ? [] : ['', ...lines.map((line) => ' '.repeat(margin) + line)];
}

function headerLines(session: Session, look: Look): string[] {
  const status = renderStatus(session.turn.state, session.program.scenario, look);
  const air = isAiry(look) ? [''] : [];
  return status === null ? (look.rows >= 7 ? [''] : []) : [...air, status, ...air];
}

function footerLines(session: Session, skips: boolean, bench: Bench | null, look: Look): readonly string[] {
  if (look.rows < LEAST_ROWS_WITH_KEYS) return [];
  const { margin, width } = columnOf(look.columns);
  const { scenario, codex } = session.program;
  const world = [...(scenario === null ? [] : ['i items', 'm ship']), ...(codex === undefined ? [] : ['x codex'])];
  const undo = [...(session.canUndo ? ['u undo'] : []), ...(session.canRedo ? ['U redo'] : [])];
  const skip = skips ? ['s skip'] : [];
  const rest = ['? keys', 'q quit'];
  const timeline = ['t timeline', ...undo, ...skip, ...rest];
  const writing = bench === null ? [] : [[...bench.foot, ...undo, ...rest]];
  const lines = [
    ...writing,
    [...world, ...timeline],
    timeline,
    [...undo, ...skip, ...rest],
    [...undo, ...rest],
    rest,
  ].map((keys) => keys.join(` ${look.glyphs.dot} `));
  const text = lines.find((line) => widthOf(line) <= width) ?? '? keys';
  return [...(isAiry(look) ? [''] : []), ' '.repeat(margin) + look.theme.quiet(text)];
}

function noticeLines(notice: string, look: Look): readonly string[] {
  const { margin, width } = columnOf(look.columns);
  const line = ' '.repeat(margin) + look.theme.accent(clip(notice, width, look.glyphs.ellipsis));
  return isAiry(look) ? ['', line] : [line];
}
