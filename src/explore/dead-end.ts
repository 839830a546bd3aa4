import type { Turn } from '../game/turn.ts';
import type { Problem } from '../problem.ts';

/** The dead end that a turn is, where endings have names; null for any other turn. */
export function deadEndOf({ choices, ending, fault, state }: Turn, endingsNamed: boolean): Problem | null {
  if (choices.length > 0 || ending !== null || fault !== null || !endingsNamed) return null;
  const message = `the story stops in the scene "${state.scene ?? '(none)'}" without an ending`;
  return { severity: 'error', code: 'dead-end', message, hint: 'Lead on, or name the ending with "# ending: SLUG"' };
}
