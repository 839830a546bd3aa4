import { plainText } from '../world/codex.ts';
import { plainWords } from './plain-input.ts';
import { countText, linksOf, type NamedEntry, readableEntries, type Shelf, sectionsOf } from './shelf.ts';

/** What can be looked up, a line for each kind; or, with words, the entry that they name, or those that hold them. */
export function renderCodex(shelf: Shelf, words: string): readonly string[] {
  if (Object.keys(shelf.codex.entries).length === 0) return ['There is no codex here.'];
  return words === '' ? listLines(shelf) : foundLines(shelf, words);
}

function listLines(shelf: Shelf): readonly string[] {
  const kinds = sectionsOf(shelf).map(({ kind, entries, sealed }) => {
    const told = entries.map(({ title }) => title);
    return `${kind}: ${[...told, ...(sealed > 0 ? [`${sealed} sealed`] : [])].join(', ')}`;
  });
  return [`Codex, ${countText(shelf)}. Type codex WORD to read an entry.`, ...kinds];
}

function foundLines(shelf: Shelf, words: string): readonly string[] {
  const found = findEntries(shelf, words);
  const [only, ...more] = found;
  if (only === undefined) return [`The codex has nothing open to you on "${words}".`];
  if (more.length > 0) return [`Which one? ${found.map(({ title }) => title).join(', ')}`];
  const { open, sealed } = linksOf(only, shelf);
  const also = [...open.map(({ title }) => title), ...(sealed > 0 ? [`${sealed} sealed`] : [])];
  const paragraphs = plainText(only.text, shelf.codex).split('\n');
  return [
    `${only.title} (${only.kind})`,
    ...paragraphs,
    ...(also.length === 0 ? [] : [`See also: ${also.join(', ')}`]),
  ];
}

/** The entry of that slug or title; else those whose titles hold the words, else those whose texts do. */
function findEntries(shelf: Shelf, words: string): readonly NamedEntry[] {
  const wanted = plainWords(words);
  const all = readableEntries(shelf);
  const exact = all.filter(({ slug, title }) =>
    [slug, title].some((name) => plainWords(name).join(' ') === wanted.join(' ')),
  );
  if (exact.length > 0) return exact;
  const holding = (text: (entry: NamedEntry) => string) =>
    all.filter((entry) => {
      const own = new Set(plainWords(text(entry)));
      return wanted.length > 0 && wanted.every((word) => own.has(word));
    });
  const titled = holding(({ title }) => title);
  return titled.length > 0 ? titled : holding(({ text }) => plainText(text, shelf.codex));
}
