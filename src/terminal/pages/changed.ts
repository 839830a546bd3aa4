import type { PlayEnd } from '../end.ts';
import { type Half, layBeside } from '../side-by-side.ts';
import type { Terminal } from '../terminal.ts';
import { wrapText } from '../wrap.ts';
import { type Page, viewPage } from './page.ts';

/** Where a game does not hold any more on its story: what is said of it, and both sides. All of it fit to be printed. */
export interface ChangedStory {
  readonly game: string;
  /** What has changed, and from where the game would go on. */
  readonly said: readonly string[];
  readonly was: Half;
  readonly now: Half;
}

/** What the player wants: to go on from the last decision that holds, or to leave the game as it is. */
export type ChangedAnswer =
  | { readonly kind: 'go-on' }
  | { readonly kind: 'leave' }
  | { readonly kind: 'end'; readonly end: PlayEnd };

/** Shows how the story of a game has changed, and asks whether to go on. Nothing is written meanwhile. */
export async function askChanged(terminal: Terminal, changed: ChangedStory): Promise<ChangedAnswer> {
  await terminal.ready();
  terminal.screen.openPage();
  try {
    const answer = await viewPage(
      terminal,
      changedPage(changed, 'Enter goes on, Esc leaves the game as it is'),
      ['return'],
      () => {},
    );
    if (answer.kind === 'end') return answer;
    return { kind: answer.kind === 'letter' ? 'go-on' : 'leave' };
  } finally {
    terminal.screen.closePage();
  }
}

/** Both texts of a story that has changed under a game. */
export function changedPage({ game, said, was, now }: ChangedStory, keys: string): Page {
  return {
    title: 'The story has changed',
    aside: game,
    keys,
    lines: ({ theme }, width) => [
      ...said.flatMap((line) => [...wrapText(line, width), '']),
      ...layBeside(was, now, width, theme.system),
    ],
  };
}
