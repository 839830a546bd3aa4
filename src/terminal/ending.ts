import type { Session } from '../game/session.ts';
import type { Bench } from './bench.ts';
import type { PlayEnd } from './end.ts';
import { countEndings } from './gallery.ts';
import { CREDITS } from './pages/pages.ts';
import { askMenu } from './prompt.ts';
import type { Shelf } from './shelf.ts';
import { benchLines } from './story-menu.ts';
import type { Terminal } from './terminal.ts';

/** What the player wants at an ending: to go back, to leave for somewhere, or a page. */
export type EndingAnswer =
  | { readonly kind: 'undo' }
  | { readonly kind: 'leave'; readonly end: PlayEnd }
  | { readonly kind: 'letter'; readonly letter: string };

/** Asks what next, below an ending that stands on the screen with its card. `shelf` is null where nothing is unlocked. */
export async function askEnding(
  terminal: Terminal,
  session: Session,
  repaint: (room: number) => void,
  shelf: Shelf | null,
  bench: Bench | null = null,
): Promise<EndingAnswer> {
  const wishes: readonly { label: string; note?: string; answer: EndingAnswer }[] = [
    ...(session.canUndo
      ? [
          { label: 'Go back one decision', answer: { kind: 'undo' } as const },
          { label: 'Go back further: the timeline', answer: { kind: 'letter', letter: 't' } as const },
        ]
      : []),
    ...pagesOf(shelf),
    { label: 'New game', answer: leave('new-game') },
    // A writer has come from a shell, and not from the title.
    ...(bench === null ? [{ label: 'Title', answer: leave('title') }] : []),
    { label: 'Quit', answer: leave('ended') },
  ];
  const answer = await askMenu(terminal, {
    rows: wishes.map(({ label, note = '' }, at) => ({ label, note, mark: String(at + 1) })),
    focus: 0,
    letters: [
      'i',
      'm',
      't',
      'u',
      'b',
      'B',
      'r',
      'x',
      'e',
      '?',
      ',',
      'q',
      ...(bench?.keys.map(([letter]) => letter) ?? []),
    ],
    header: (look) => [...benchLines(bench, look), ''],
    interrupted: () => bench?.interrupted() === true,
    footer: () => [],
    reserve: 4,
    repaint,
  });
  if (answer.kind === 'end') return leave(answer.end);
  if (answer.kind === 'row') return wishes[answer.row]?.answer ?? leave('ended');
  return answer.letter === 'q' ? leave('ended') : answer.letter === 'u' ? { kind: 'undo' } : answer;
}

/** What there is to be seen of the endings of a story that lists them, and of whoever it has to thank. */
function pagesOf(shelf: Shelf | null) {
  const endings = { label: 'Endings found', answer: { kind: 'letter', letter: 'e' } as const };
  const credits = { label: 'Credits', answer: { kind: 'letter', letter: CREDITS } as const };
  return [
    ...(shelf === null || shelf.endings.listed === 0 ? [] : [{ ...endings, note: countEndings(shelf.endings) }]),
    ...(shelf === null || shelf.credits.length === 0 ? [] : [credits]),
  ];
}

function leave(end: PlayEnd): EndingAnswer {
  return { kind: 'leave', end };
}
