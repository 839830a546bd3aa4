import type { Entry } from '../../ink/outline/outline.ts';
import { readTag } from '../../ink/tags.ts';
import { entriesOf, type Finding, type LintedStory, type Rule } from '../rule.ts';

/** Scenes and endings that say their name twice, or not at all. */
export const sceneTags: Rule = {
  code: 'scene-tags',
  explanation:
    'A knot that opens a scene says so by "# scene: SLUG", and one that ends the story by "# ending: SLUG". The same slug in two knots makes two scenes one in every table; an end without a tag is an ending nobody can collect. Ends are looked at only in stories that name some ending.',
  find: (story) => [...twice(story, 'scene'), ...twice(story, 'ending'), ...endsWithoutTag(story)],
};

interface Named {
  readonly value: string;
  readonly entry: Entry;
}

function tagsOf({ outline }: LintedStory, key: string): Named[] {
  return entriesOf(outline, 'tag').flatMap((entry) => {
    const tag = readTag(entry.text);
    return tag?.key === key ? [{ value: tag.value, entry }] : [];
  });
}

function twice(story: LintedStory, key: string): Finding[] {
  const first = new Map<string, Entry>();
  return tagsOf(story, key).flatMap(({ value, entry }) => {
    const before = first.get(value);
    if (before === undefined) first.set(value, entry);
    if (before === undefined || before.spot.knot === entry.spot.knot) return [];
    const { file, line } = before.spot;
    const message = `the ${key} "${value}" is named in ${file}:${line} too`;
    return [{ place: entry.spot, message, hint: `Give each ${key} a slug of its own` }];
  });
}

/** An ending may take several knots of one file. */
function endsWithoutTag(story: LintedStory): Finding[] {
  const named = new Set(tagsOf(story, 'ending').map(({ entry }) => entry.spot.file));
  if (named.size === 0) return [];
  return entriesOf(story.outline, 'way')
    .filter((way) => way.by === 'end' && !named.has(way.spot.file))
    .map(({ spot }) => ({
      place: spot,
      message: 'the story ends here without an ending tag',
      hint: 'Add "# ending: SLUG"',
    }));
}
