import type { Scenario } from '../world/scenario.ts';
import { isAiry, type Look, setIn } from './layout.ts';
import { renderRows } from './menu.ts';
import { choiceText, type Frame } from './reel.ts';
import { renderStatus } from './status.ts';
import { columnOf } from './wrap.ts';

/** What stands below the passage of a frame: the status line and the menu, the taken choice in focus where it is `marked`. */
export function menuLines(
  frame: Frame,
  scenario: Scenario | null,
  marked: boolean,
  look: Look,
  room: number,
): readonly string[] {
  const status = renderStatus(frame.turn.state, scenario, look);
  const air = isAiry(look) || status === null ? [''] : [];
  const head = status === null ? air : [...air, status, ...air];
  const rows = frame.offered.map((choice, at) => ({
    label: setIn(choiceText(choice), look.glyphs),
    mark: choice.use !== null ? 'i' : at < 9 ? String(at + 1) : ' ',
  }));
  if (rows.length === 0) return status === null ? [] : [...air, status];
  const taken = frame.offered.findIndex(({ index }) => index === frame.taken?.index);
  const view = { first: 0, column: columnOf(look.columns), spaced: false, focus: marked && taken > 0 ? taken : 0 };
  return [...head, ...renderRows(rows, { ...view, room: Math.max(1, room - head.length) }, look).lines];
}

/** How many words there are to choose between. */
export function offeredWords({ offered }: Frame): number {
  return offered.reduce((sum, choice) => sum + choiceText(choice).split(' ').length, 0);
}
