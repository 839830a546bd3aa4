import type { Session } from '../../game/session.ts';
import { readable } from '../../game/titles.ts';
import type { Choice } from '../../game/turn.ts';
import { named } from '../../world/scenario.ts';
import { setIn } from '../layout.ts';
import { personTitle, viewOf } from '../passage.ts';
import { askMenu } from '../prompt.ts';
import { sanitize } from '../sanitize.ts';
import type { Terminal } from '../terminal.ts';
import { headLines, type PageAnswer, pageColumn } from './page.ts';

/** A thing as the page shows it. */
interface Carried {
  readonly title: string;
  readonly note: string;
  readonly held: boolean;
  /** The choice that using it takes, where one is on offer. */
  readonly use: Choice | null;
}

/** Shows what the viewpoint carries. Answers with the choice of a thing that can be used now, when it is used. */
export async function showInventory(
  terminal: Terminal,
  session: Session,
  letters: readonly string[],
  resized: () => void,
): Promise<PageAnswer | { kind: 'use'; choice: Choice }> {
  const things = carriedBy(session);
  let focus = 0;
  for (;;) {
    terminal.screen.clear();
    const answer = await askMenu(terminal, {
      rows: rowsOf(things, terminal),
      focus,
      spaced: true,
      letters: [...letters, 'escape', 'q'],
      column: (look) => pageColumn(look.columns),
      header: (look) => headLines('Inventory', ownerLine(session, things.filter(({ held }) => held).length), look),
      footer: (look) => {
        const keys = things.some((thing) => thing.use !== null) ? 'Enter uses, Esc goes back' : 'Esc goes back';
        return ['', ' '.repeat(pageColumn(look.columns).margin) + look.theme.quiet(keys)];
      },
      reserve: 0,
      repaint: resized,
    });
    if (answer.kind === 'end') return answer;
    if (answer.kind === 'letter') return letters.includes(answer.letter) ? answer : { kind: 'closed' };
    const use = things[answer.row]?.use ?? null;
    if (use !== null) return { kind: 'use', choice: use };
    if (things.length === 0) return { kind: 'closed' };
    focus = answer.row;
  }
}

function rowsOf(things: readonly Carried[], terminal: Terminal) {
  const { glyphs } = terminal.look;
  if (things.length === 0) return [{ label: 'Nothing', note: 'Your hands are empty.', mark: ' ' }];
  return things.map((thing, at) => ({
    label:
      thing.use === null
        ? thing.title
        : `${thing.title}  ${glyphs.pointer} ${setIn(sanitize(thing.use.text).trim(), glyphs)}`,
    note: setIn(thing.note, glyphs),
    mark: at < 9 ? String(at + 1) : ' ',
  }));
}

/** Whose things they are, and how many of them that person can carry. */
function ownerLine(session: Session, held: number): string {
  const { scenario } = session.program;
  const view = viewOf(session.turn);
  if (view === null) return '';
  const carries = scenario === null ? null : (named(scenario.people, view)?.carries ?? null);
  return `${personTitle(view, scenario)}${carries === null ? '' : `, ${held} of ${carries}`}`;
}

/** What the viewpoint holds, and whatever else can be used by hand now. */
function carriedBy(session: Session): Carried[] {
  const { scenario } = session.program;
  const { world } = session.turn.state;
  const view = viewOf(session.turn);
  const uses = session.turn.choices.filter((choice) => choice.use !== null);
  const held =
    world === null || view === null
      ? []
      : Object.keys(world.items).filter((item) => {
          const at = named(world.items, item)?.at;
          return at?.kind === 'person' && at.person === view;
        });
  const others = uses.flatMap((choice) => (choice.use === null || held.includes(choice.use) ? [] : [choice.use]));
  return [...held, ...new Set(others)].map((item) => {
    const known = scenario === null ? null : named(scenario.items, item);
    const charges = world === null ? null : (named(world.items, item)?.charges ?? null);
    const left = charges === null ? '' : ` ${charges} left.`;
    return {
      title: sanitize(known?.title ?? readable(item)),
      note: sanitize(`${known?.description ?? ''}${left}`.trim()),
      held: held.includes(item),
      use: uses.find((choice) => choice.use === item) ?? null,
    };
  });
}
