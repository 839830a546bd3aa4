import { ContentList } from 'inkjs/compiler/Parser/ParsedHierarchy/ContentList';
import type { ParsedObject } from 'inkjs/compiler/Parser/ParsedHierarchy/Object';
import { Tag } from 'inkjs/compiler/Parser/ParsedHierarchy/Tag';
import { Text } from 'inkjs/compiler/Parser/ParsedHierarchy/Text';
import type { Problem } from '../../problem.ts';
import { readTag } from '../tags.ts';
import type { ParameterKind } from '../vocabulary.ts';
import type { Tree } from './tree.ts';
import { unknownName } from './words.ts';

const KINDS: ReadonlyMap<string, ParameterKind> = new Map([
  ['scene', 'scene'],
  ['view', 'person'],
  ['use', 'item'],
  ['ending', 'ending'],
  ['codex', 'codex'],
]);

/** Tags that name a scene, a person, an item, an ending or a codex entry that the scenario does not know. */
export function checkTags(tree: Tree): Problem[] {
  const { names } = tree;
  if (names === null) return [];
  return tree.parts.flatMap((tag) => {
    if (!(tag instanceof Tag)) return [];
    const text = tag.isStart ? textAfter(tag) : null;
    const read = text === null ? null : readTag(text);
    const kind = KINDS.get(read?.key ?? '');
    const problem = read === null || kind === undefined ? null : unknownName(tag, kind, read.value, names);
    return problem === null ? [] : [problem];
  });
}

/** What a tag says; null where the story makes it up while playing. */
function textAfter(tag: Tag): string | null {
  const siblings = lineAround(tag);
  let text = '';
  for (const part of siblings.slice(siblings.indexOf(tag) + 1)) {
    if (part instanceof Tag) return text;
    if (!(part instanceof Text)) return null;
    if (part.text.includes('\n')) return text;
    text += part.text;
  }
  return text;
}

/** What stands beside a tag. Where one tag follows another, Ink puts the end of the one and the start of the other together. */
function lineAround(tag: Tag): readonly ParsedObject[] {
  const around = isJoint(tag.parent) ? tag.parent.parent : tag.parent;
  return (around?.content ?? []).flatMap((part) => (isJoint(part) ? part.content : [part]));
}

/** Between two tags of one line the parser puts the end of the one and the start of the other into a list of their own. */
export function isJoint(part: ParsedObject | null): part is ContentList {
  return part instanceof ContentList && part.content.length > 0 && part.content.every((inner) => inner instanceof Tag);
}
