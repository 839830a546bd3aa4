import type { ParsedObject } from 'inkjs/compiler/Parser/ParsedHierarchy/Object';
import type { Problem } from '../../problem.ts';
import { crashProblem, TooDeep } from '../crashes.ts';
import { partsOf, placeOf } from './tree.ts';

// What makes the code calls itself for each level; at three times as many, JavaScript's stack is full.
const LEVELS = 1500;

/** The first place where a parsed story is nested more deeply than its code can be made; null where it is not. */
export function tooDeepIn(story: ParsedObject): Problem | null {
  for (const { part, level } of partsOf(story)) {
    if (level > LEVELS) return crashProblem(new TooDeep(), placeOf(part) ?? {});
  }
  return null;
}
