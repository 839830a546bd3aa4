import type { Session } from '../../game/session.ts';
import type { Page } from './page.ts';
export function shipPage(_session: Session): Page {
  return { title: 'Ship', aside: '', lines: () => ['to come'] };
}
