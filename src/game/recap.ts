import type { Session } from './session.ts';

/** What went before, for somebody who comes back: three sentences where there is enough to tell, fewer where not. */
export function recapOf(session: Session): readonly string[] {
  return session
    .way()
    .slice(-3)
    .flatMap(({ choice }) => (choice === null ? [] : [choice.trim()]));
}
