import { countEndings, foundText, untoldText } from './gallery.ts';
import { oneLine } from './sanitize.ts';
import { openedByEndings, type Shelf } from './shelf.ts';

/** The endings that were found, a line each, then what is said of the others. */
export function renderEndings({ endings }: Shelf): readonly string[] {
  const now = new Date();
  const found = endings.found.map((ending) => {
    const first = foundText(ending, now);
    return first === '' ? ending.title : `${ending.title}: ${first}`;
  });
  const rest = [...endings.hints, untoldText(endings)].filter((text) => text !== '');
  return [
    `Endings found, ${countEndings(endings)}.`,
    ...found,
    ...(rest.length === 0 ? [] : ['Still to be found:', ...rest]),
  ];
}

/** The credits, for whoever has come to an ending. */
export function renderCredits(shelf: Shelf): readonly string[] {
  if (shelf.credits.length === 0) return ['There are no credits here.'];
  if (shelf.endings.found.length === 0) return ['The credits come after an ending.'];
  const works = openedByEndings(shelf).map(({ title }) => oneLine(title));
  return [...shelf.credits, ...(works.length === 0 ? [] : [`Open in the codex now: ${works.join(', ')}`])];
}
