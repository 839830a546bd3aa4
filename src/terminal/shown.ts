import { linesOf } from '../game/digest.ts';
import { decisionAt } from '../game/history.ts';
import type { Passage, Session } from '../game/session.ts';
import { sanitize } from './sanitize.ts';

/** The passages that are read where play stands: setting a value by hand says nothing, so what was told before it stands too. */
export function shownPassages(session: Session): readonly Passage[] {
  const { history, here } = session;
  const shown = [here];
  for (let n = here.n; decisionAt(history, n)?.deed?.kind === 'set'; ) {
    n = decisionAt(history, n)?.parent ?? 0;
    const turn = session.turnAt(n);
    if (!turn.ok) break;
    shown.unshift({ n, choice: decisionAt(history, n)?.text ?? null, turn: turn.value });
  }
  return shown;
}

/** What is read there, line by line, with the choices, fit to be printed. */
export function shownLines(session: Session): readonly string[] {
  const said = shownPassages(session).flatMap(({ turn }) => linesOf(turn.events));
  const offered = session.turn.choices.map(({ text }, at) => `${at + 1}: ${text.trim()}`);
  return [...said, ...offered].map(sanitize);
}
