import type { ParsedObject } from 'inkjs/compiler/Parser/ParsedHierarchy/Object';
import { Tag } from 'inkjs/compiler/Parser/ParsedHierarchy/Tag';
import { Text } from 'inkjs/compiler/Parser/ParsedHierarchy/Text';
import type { Problem } from '../../problem.ts';
import { readTag } from '../tags.ts';
import type { ParameterKind } from '../vocabulary.ts';
import { all, type Tree } from './tree.ts';
import { unknownName } from './words.ts';

const KINDS: ReadonlyMap<string, ParameterKind> = new Map([
  ['scene', 'scene'],
  ['view', 'person'],
  ['use', 'item'],
]);

/** Tags that name a scene, a person or an item that the scenario does not know. */
export function checkTags(tree: Tree): Problem[] {
  const { names } = tree;
  if (names === null) return [];
  return all(tree.story, Tag).flatMap((tag) => {
    const text = tag.isStart ? textAfter(tag) : null;
    const read = text === null ? null : readTag(text);
    const kind = KINDS.get(read?.key ?? '');
    const problem = read === null || kind === undefined ? null : unknownName(tag, kind, read.value, names);
    return problem === null ? [] : [problem];
  });
}

/** What a tag says; null where the story makes it up while playing. */
function textAfter(tag: Tag): string | null {
  const siblings: readonly ParsedObject[] = tag.parent?.content ?? [];
  let text = '';
  for (const part of siblings.slice(siblings.indexOf(tag) + 1)) {
    if (part instanceof Tag) return text;
    if (!(part instanceof Text)) return null;
    if (part.text.includes('\n')) return text;
    text += part.text;
  }
  return text;
}
