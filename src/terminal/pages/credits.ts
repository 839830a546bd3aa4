import { setIn } from '../layout.ts';
import { oneLine, sanitize } from '../sanitize.ts';
import { openedByEndings, type Shelf } from '../shelf.ts';
import { MEASURE, wrapText } from '../wrap.ts';
import type { Page } from './page.ts';

/** The credits of a story, and what an ending has opened in its codex. */
export function creditsPage(shelf: Shelf): Page {
  const works = openedByEndings(shelf).map(({ title }) => oneLine(title));
  return {
    title: 'Credits',
    aside: '',
    ...(works.length === 0 ? {} : { keys: 'x opens the codex, Esc goes back' }),
    lines: (look, width) => {
      const wrapped = (text: string) => wrapText(setIn(sanitize(text), look.glyphs), Math.min(MEASURE, width));
      const paragraphs = shelf.credits.flatMap((paragraph, at) => [
        ...(at === 0 ? [] : ['']),
        ...wrapped(paragraph).map(look.theme.prose),
      ]);
      if (works.length === 0) return paragraphs;
      return [...paragraphs, '', look.theme.system('Open in the codex now'), ...wrapped(works.join(', '))];
    },
  };
}
