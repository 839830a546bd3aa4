import type { Session } from '../../game/session.ts';
import type { Visit } from '../../game/survey.ts';
import { missionTime } from '../../world/calendar.ts';
import type { Scenario } from '../../world/scenario.ts';
import { type Look, setIn } from '../layout.ts';
import { endingTitle, sceneTitle } from '../passage.ts';
import { oneLine } from '../sanitize.ts';
import { type Spot, UNEVENTFUL } from './spot.ts';

/** All decisions of a game as the tree shows them. What nobody has looked at yet is there, with its choice alone. */
export function spotsOf(session: Session): readonly Spot[] {
  const { decisions } = session.history;
  return [spotOf(session, 0, 0, ''), ...decisions.map(({ n, parent, text }) => spotOf(session, n, parent, text))];
}

/** The same decisions, with what has been found since of those that nobody had looked at. */
export function lookedAgain(session: Session, spots: readonly Spot[]): readonly Spot[] {
  return spots.map((spot) =>
    spot.known || session.visit(spot.n) === null ? spot : spotOf(session, spot.n, spot.parent, spot.choice),
  );
}

/** A text of the story in one line, with the printer's signs. */
export function lineIn(text: string, look: Look): string {
  return setIn(oneLine(text), look.glyphs);
}

function spotOf(session: Session, n: number, parent: number, text: string): Spot {
  const visit = session.visit(n);
  const { scenario } = session.program;
  const spot = { ...UNEVENTFUL, n, parent, choice: oneLine(text) };
  if (visit === null) return { ...spot, known: false };
  if (visit.lost) return { ...spot, trouble: 'lost', known: true };
  return {
    ...spot,
    // A turn may open several scenes one after the other; it leaves us in the last.
    scene: visit.scene === null ? null : sceneTitle(visit.opens.at(-1) ?? visit.scene, scenario),
    opens: visit.opens.length > 0,
    time: shortTime(visit, scenario),
    lost: lostOf(visit),
    ending: endOf(visit, scenario),
    trouble: visit.fault ? 'fault' : null,
    known: true,
  };
}

/** The decks that are lost of all, once the people aboard know of any. */
function lostOf({ brief }: Visit): string {
  const decks = brief?.alarm === true ? brief.decks : null;
  if (decks === null) return '';
  return `${decks.assimilated}/${decks.free + decks.contested + decks.assimilated}`;
}

/** What a place where nothing can be decided any more is called; null for any other. */
function endOf({ ending, over, fault }: Visit, scenario: Scenario | null): string | null {
  if (ending !== null) return endingTitle(ending, scenario);
  return over && !fault ? 'The end' : null;
}

/** The mission's minutes where its era counts them, else the hour; of a scene when it opens. Empty without a world. */
export function shortTime({ era, minute, opensAt }: Visit, scenario: Scenario | null): string {
  return (
    timeOf({ era, minute: opensAt ?? minute }, scenario)
      .split(/\s+/)
      .at(-1) ?? ''
  );
}

/** The hour, and the mission's minutes where its era counts them; empty without a world. */
export function timeOf(
  { era, minute }: { era: string | null; minute: number | null },
  scenario: Scenario | null,
): string {
  return scenario === null || minute === null ? '' : missionTime(scenario, { era, minute });
}
