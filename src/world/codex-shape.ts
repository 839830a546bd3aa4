import * as v from 'valibot';
import { about, named, optional, SLUG, TEXT } from './data-words.ts';

const CONDITIONS = v.array(
  v.string('the slug of an entry, "ending:SLUG", or "ending" for any ending'),
  'a list of entries and endings',
);

const OPENS_WITH =
  'Entries (by slug) and endings ("ending:SLUG"; "ending" for any), any of which opens it without a tag of its own.';

const ENTRY = v.strictObject({
  title: about(TEXT, 'What players read above it, and wherever [[SLUG]] links to it.'),
  text: about(
    TEXT,
    '30 to 120 words. Write it folded (>-), with an empty line between paragraphs. [[SLUG]] links to another entry ' +
      'and shows its title, [[SLUG|words]] shows the words.',
  ),
  opens_with: optional(CONDITIONS, [], OPENS_WITH),
  after: optional(
    CONDITIONS,
    [],
    'Entries and endings, all of which have to be open before it is: for what would spoil them.',
  ),
});

/** The shape of a file of codex entries. Every message is what was wanted, to be read after "is …, not". */
export const CODEX = v.strictObject({
  version: about(v.literal(1, '1'), 'The version of this format.'),
  kind: about(
    TEXT,
    'What the entries of this file are, as a heading: People, Places. Several files may have one kind; kinds stand in the order of their files.',
  ),
  opens_with: optional(CONDITIONS, [], `The same for every entry of this file. ${OPENS_WITH}`),
  entries: optional(
    named(SLUG, ENTRY),
    {},
    'The entries by slug, which is the title in kebab-case. A tag "# codex: SLUG" in the story unlocks one.',
  ),
});
