import type { Mark } from '../explore/gone.ts';
import { MINUTE } from '../explore/offers.ts';
import type { Program } from '../game/turn.ts';
import { cureForName } from '../nearest.ts';
import { errorOf, fine, type Problem, type Result } from '../problem.ts';
import { usage } from './arguments.ts';
import type { Arguments } from './command.ts';

/** The mark that `--past CLOCK=VALUE` names; null where it is left out. */
export function readMark({ values }: Arguments): Result<Mark | null> {
  const text = values.get('past');
  if (text === undefined) return fine(null);
  const [, clock = '', at = ''] = /^([^=]+)=(-?\d+)$/.exec(text) ?? [];
  return clock === ''
    ? usage(`--past is "${text}"`, `It is a clock and a value, such as ${MINUTE}=90`)
    : fine({ clock, at: Number(at) });
}

/** What is wrong with a mark whose clock a story does not have; null where nothing is. */
export function unknownClock({ scenario }: Program, mark: Mark | null): Problem | null {
  const known = [...Object.keys(scenario?.clocks ?? {}), ...(scenario === null ? [] : [MINUTE])];
  if (mark === null || known.includes(mark.clock)) return null;
  return errorOf('usage', `there is no clock "${mark.clock}"`, cureForName(mark.clock, known));
}
