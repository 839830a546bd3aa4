import { tagValues } from '../../ink/tags.ts';
import { openEntries } from '../../world/codex.ts';
import { entriesOf, type Rule } from '../rule.ts';

/** Entries of the codex that no player ever opens. */
export const codexSealed: Rule = {
  code: 'codex-sealed',
  explanation:
    'An entry opens when a tag of the story names it, "# codex: SLUG", or with one of the entries and endings that its "opens_with" lists; all that its "after" lists has to be open before. Name it where the story meets it, or let it open with something that is met.',
  find: ({ outline, codex }) => {
    if (codex === null) return [];
    const tags = entriesOf(outline, 'tag').map(({ text }) => text);
    const met = { codex: tagValues(tags, 'codex'), endings: tagValues(tags, 'ending') };
    // What a tag works out while playing may name any entry.
    if (met.codex.some((slug) => slug.includes('…'))) return [];
    const open = openEntries(codex, met);
    return Object.entries(codex.entries)
      .filter(([slug]) => !open.has(slug))
      .map(([slug, { place }]) => ({
        place,
        message: `the codex entry "${slug}" is never unlocked`,
        hint: `Name it where the story meets it: # codex: ${slug}`,
      }));
  },
};
