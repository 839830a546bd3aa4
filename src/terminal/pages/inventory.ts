import type { Session } from '../../game/session.ts';
import type { Choice } from '../../game/turn.ts';
import { named } from '../../world/scenario.ts';
import { setIn } from '../layout.ts';
import { personTitle, readable } from '../passage.ts';
import { askMenu } from '../prompt.ts';
import { sanitize } from '../sanitize.ts';
import type { Terminal } from '../terminal.ts';
import { headLines, type PageAnswer, pageColumn } from './page.ts';

/** A thing as the page shows it. */
interface Carried {
  readonly title: string;
  readonly note: string;
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
      letters: [...letters, 'escape', 'q'],
      column: (look) => pageColumn(look.columns),
      header: (look) => headLines('Inventory', ownerLine(session), look),
      footer: (look) => {
        const keys = things.some((thing) => thing.use !== null) ? 'Enter uses, Esc goes back' : 'Esc goes back';
        return ['', ' '.repeat(pageColumn(look.columns).margin) + look.theme.faint(keys)];
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

function ownerLine(session: Session): string {
  const { scenario } = session.program;
  const { view } = session.turn.state;
  return view === null ? '' : personTitle(view, scenario);
}

/** What the viewpoint holds, and whatever else can be used by hand now. */
function carriedBy(session: Session): Carried[] {
  const { scenario } = session.program;
  const { world, view } = session.turn.state;
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
      use: uses.find((choice) => choice.use === item) ?? null,
    };
  });
}
