import type { Session } from '../../game/session.ts';
import type { Page } from './page.ts';
export function timelinePage(_session: Session): Page {
  return { title: 'Timeline', aside: '', lines: () => ['to come'] };
}
