import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { childrenOf, lineTo, partingOf, tipsOf } from '../../src/game/history.ts';
import type { Session } from '../../src/game/session.ts';
import type { Program } from '../../src/game/turn.ts';
import { NIGHT, NIGHT_YAML } from './night.ts';
import { memoryJournal, programOf } from './programs.ts';
import { begin, CROSSING, resume } from './sessions.ts';

type Deed =
  | { readonly kind: 'decide' | 'goTo'; readonly at: number }
  | { readonly kind: 'bookmark' | 'nameBranch'; readonly at: number; readonly name: string }
  | { readonly kind: 'undo' | 'redo' | 'skip' | 'reload' | 'survey' };

const at = fc.nat({ max: 1000 });
const name = fc.constantFrom('', 'a', 'b', '__proto__');
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('decide' as const), at }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('goTo' as const), at }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('bookmark' as const, 'nameBranch' as const), at, name }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('skip' as const, 'reload' as const, 'survey' as const) }) },
);
/** A series of deeds, of which some find a full disk. */
const series = fc.array(
  fc.tuple(
    deed,
    fc.integer({ min: 0, max: 9 }).map((dice) => dice === 0),
  ),
  { maxLength: 60 },
);

/** Does a series of deeds; `watch` sees the session after each. */
function play(
  program: Program,
  deeds: readonly (readonly [Deed, boolean])[],
  watch: (session: Session) => void = () => {},
) {
  let { session, journal } = begin(program);
  for (const [one, full] of deeds) {
    journal.full = full;
    if (one.kind === 'reload') {
      journal = Object.assign(memoryJournal(), { text: journal.text });
      session = resume(journal.text, program, journal).session;
    } else doIt(session, one);
    watch(session);
  }
  return { session, journal };
}

function doIt(session: Session, one: Deed): void {
  const places = session.history.decisions.length + 1;
  if (one.kind === 'decide')
    session.decide(session.turn.choices.length === 0 ? 0 : one.at % session.turn.choices.length);
  else if (one.kind === 'goTo') session.goTo(one.at % places);
  else if (one.kind === 'bookmark') session.bookmark(one.name, one.at % places);
  else if (one.kind === 'nameBranch') session.nameBranch(one.at % places, one.name);
  else if (one.kind === 'survey') [...session.survey()];
  else if (one.kind !== 'reload') session[one.kind]();
}

/** All that can be seen of a game. */
function seen(session: Session): unknown {
  const { decisions, head, bookmarks, branches, offspring, onward } = session.history;
  const { turn, here, before, canUndo, canRedo } = session;
  const history = { decisions, head, bookmarks: [...bookmarks], branches: [...branches], offspring, onward };
  return { history, turn, here, before, canUndo, canRedo, way: session.way(), survey: [...session.survey()] };
}

for (const [which, program] of [
  ['a story', programOf(CROSSING)],
  ['a story with world data', programOf(NIGHT, NIGHT_YAML)],
] as const) {
  describe(`any game of ${which}`, () => {
    it('is the game that is loaded from what was written of it, and goes on as that does', () => {
      fc.assert(
        fc.property(series, (deeds) => {
          const { session, journal } = play(program, deeds);
          journal.full = false;
          const again = resume(journal.text, program);
          expect(again.replay.verdict).toEqual({ kind: 'same' });
          expect(seen(again.session)).toEqual(seen(session));
          expect(again.session.skip()).toEqual(session.skip());
          expect(seen(again.session)).toEqual(seen(session));
        }),
        { numRuns: 60 },
      );
    });

    it('loses nothing that was decided, and gives no number twice', () => {
      fc.assert(
        fc.property(series, (deeds) => {
          let known: Session['history']['decisions'] = [];
          play(program, deeds, ({ history: { decisions, head } }) => {
            expect(decisions.slice(0, known.length)).toEqual(known);
            expect(decisions.map(({ n }) => n)).toEqual(decisions.map((_, index) => index + 1));
            expect(head).toBeLessThanOrEqual(decisions.length);
            known = [...decisions];
          });
        }),
        { numRuns: 60 },
      );
    });

    it('does again what it undid', () => {
      fc.assert(
        fc.property(series, fc.integer({ min: 1, max: 9 }), (deeds, times) => {
          const { session, journal } = play(program, deeds);
          journal.full = false;
          const before = [session.here, session.way()];
          let undone = 0;
          while (undone < times && session.undo().ok) undone++;
          for (let again = 0; again < undone; again++) expect(session.redo().ok).toBe(true);
          expect([session.here, session.way()]).toEqual(before);
        }),
        { numRuns: 60 },
      );
    });

    it('is a tree: each decision after one before it, and each tip an end of exactly one way', () => {
      fc.assert(
        fc.property(series, at, at, (deeds, a, b) => {
          const { history } = play(program, deeds).session;
          const { decisions } = history;
          const children = [0, ...decisions.map(({ n }) => n)].flatMap((n) => childrenOf(history, n));
          expect(children.toSorted((one, other) => one.n - other.n)).toEqual(decisions);
          const [one, other] = [a % (decisions.length + 1), b % (decisions.length + 1)];
          const parting = partingOf(history, one, other);
          const shared = lineTo(history, one).filter((decision) => lineTo(history, other).includes(decision));
          expect(shared.at(-1)?.n ?? 0).toBe(parting);
          const ends = new Set(tipsOf(history).flatMap((tip) => lineTo(history, tip)));
          expect(ends.size).toBe(decisions.length);
        }),
        { numRuns: 60 },
      );
    });
  });
}
