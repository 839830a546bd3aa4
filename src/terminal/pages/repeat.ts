import type { Session } from '../../game/session.ts';
import { layOut } from '../layout.ts';
import { blocksOf } from '../passage.ts';
import type { Page } from './page.ts';

/** The passage where play stands, from its beginning, to be read again in a window too small for it. */
export function passagePage(session: Session): Page {
  const last = session.here;
  return {
    title: 'The passage again',
    aside: '',
    lines: (look) => layOut(blocksOf(last, session.program.scenario), look).map((line) => line.text.trimStart()),
  };
}
