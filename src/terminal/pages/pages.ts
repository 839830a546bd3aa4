import type { Session } from '../../game/session.ts';
import type { Choice } from '../../game/turn.ts';
import type { Unlocked } from '../../world/codex.ts';
import type { Bench } from '../bench.ts';
import type { PlayEnd } from '../end.ts';
import { shelfOf } from '../shelf.ts';
import type { Terminal } from '../terminal.ts';
import { showCodex } from './codex.ts';
import { creditsPage } from './credits.ts';
import { showEndings } from './endings.ts';
import { helpPage } from './help.ts';
import { showInventory } from './inventory.ts';
import { type PageAnswer, viewPage } from './page.ts';
import { passagePage } from './repeat.ts';
import { showSettings } from './settings.ts';
import { shipPage } from './ship.ts';
import { showTimeline } from './timeline.ts';

/** The letters that open pages while playing. */
const PAGE_LETTERS = ['i', 'm', 't', 'r', ',', '?'] as const;

/** Stands for the page of credits, which no key opens. */
export const CREDITS = 'credits';

/** Asks what the player has met of the story; null where nothing can be looked up, as in a recording of somebody else. */
export type AskUnlocked = (() => Promise<Unlocked>) | null;

/**
 * What came of the pages: back to the story, an item to be used by taking a choice, play standing somewhere else, or the
 * end of everything.
 */
export type PagesAnswer =
  | { readonly kind: 'closed'; readonly resized: boolean }
  | { readonly kind: 'use'; readonly choice: Choice }
  | { readonly kind: 'gone' }
  | { readonly kind: 'end'; readonly end: PlayEnd };

/** Opens the page of a letter in the alternate screen, and from there whatever other page is asked for. */
export async function showPage(
  letter: string,
  terminal: Terminal,
  session: Session,
  unlocked: AskUnlocked = null,
  benchKeys: Bench['keys'] = [],
): Promise<PagesAnswer> {
  let resized = false;
  let next = letter;
  terminal.screen.openPage();
  try {
    for (;;) {
      const noted = () => {
        resized = true;
      };
      const answer = await openPage(next, terminal, session, unlocked, noted, benchKeys);
      if (answer.kind === 'closed') return { kind: 'closed', resized };
      if (answer.kind !== 'letter') return answer;
      // The letter of the page that is open closes it.
      if (answer.letter === next) return { kind: 'closed', resized };
      next = answer.letter;
    }
  } finally {
    terminal.screen.closePage();
  }
}

async function openPage(
  letter: string,
  terminal: Terminal,
  session: Session,
  unlocked: AskUnlocked,
  resized: () => void,
  benchKeys: Bench['keys'],
): Promise<PageAnswer | { kind: 'use'; choice: Choice } | { kind: 'gone' }> {
  const letters = unlocked === null ? PAGE_LETTERS : [...PAGE_LETTERS, 'x', 'e'];
  const shelf = async () => shelfOf(session.program, (await unlocked?.()) ?? { codex: [], endings: [] });
  switch (letter) {
    case 'i':
      return showInventory(terminal, session, letters, resized);
    case 'm':
      return viewPage(terminal, shipPage(session), letters, resized);
    case 't':
      return showTimeline(terminal, session, { letters, resized, part: 'game' });
    case 'B':
      return showTimeline(terminal, session, { letters, resized, part: 'bookmarks' });
    case 'x':
      return showCodex(terminal, await shelf(), { letters, resized });
    case 'e':
      return showEndings(terminal, (await shelf()).endings, { letters, resized });
    case CREDITS:
      return viewPage(terminal, creditsPage(await shelf()), letters, resized);
    case 'r':
      return viewPage(terminal, passagePage(session), letters, resized);
    case ',': {
      const end = await showSettings(terminal, { difficulties: [], resized });
      return end === null ? { kind: 'closed' } : { kind: 'end', end };
    }
    default:
      return viewPage(terminal, helpPage(session, benchKeys), letters, resized);
  }
}
