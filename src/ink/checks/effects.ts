import { Choice } from 'inkjs/compiler/Parser/ParsedHierarchy/Choice';
import { DivertTarget } from 'inkjs/compiler/Parser/ParsedHierarchy/Divert/DivertTarget';
import { StringExpression } from 'inkjs/compiler/Parser/ParsedHierarchy/Expression/StringExpression';
import { FunctionCall } from 'inkjs/compiler/Parser/ParsedHierarchy/FunctionCall';
import type { ParsedObject } from 'inkjs/compiler/Parser/ParsedHierarchy/Object';
import type { Problem } from '../../problem.ts';
import { WORDS } from '../vocabulary.ts';
import { declaredWords } from './externals.ts';
import { all, errorAt, type Tree } from './tree.ts';

/** Where Ink may look more than once, or at something that is never shown: nothing may change the world there. */
interface Spot {
  readonly part: ParsedObject;
  readonly title: string;
  readonly hint: string;
}

const BEFORE = 'Call it on a line of its own before, as in ~ temp hit = fire(phaser), and use what it answered';
const AFTER = 'Call it on a line of its own below the choice, where it happens once and only if the choice is taken';

/** Words that change the world where they may not stand, also by way of the story's own functions. */
export function checkEffects(tree: Tree): Problem[] {
  const words = declaredWords(tree);
  if ([...words].every((word) => WORDS.get(word)?.reads !== false)) return [];
  const reach = effectsOf(tree, words);
  return spotsOf(tree).flatMap((spot) =>
    namesUsed(spot.part).flatMap(({ name, part }) => {
      const effect = reach(name);
      return effect === null ? [] : [errorAt(part, 'effect-position', said(name, effect, spot.title), spot.hint)];
    }),
  );
}

function said(name: string, effect: string, where: string): string {
  const culprit = name === effect ? effect : `${name} calls ${effect}, which`;
  return `${culprit} changes the world, and ${where} may not`;
}

function spotsOf(tree: Tree): Spot[] {
  const choices = tree.parts
    .filter((part) => part instanceof Choice)
    .flatMap((choice) => [
      ...spot(choice.condition, "a choice's condition", BEFORE),
      ...spot(choice.startContent, "a choice's text", AFTER),
      ...spot(choice.choiceOnlyContent, "a choice's text", AFTER),
    ]);
  const texts = tree.parts
    .filter((part) => part instanceof StringExpression)
    .flatMap((text) => spot(text, 'a text in quotation marks', BEFORE));
  return [...choices, ...texts];
}

function spot(part: ParsedObject | null, title: string, hint: string): Spot[] {
  return part === null ? [] : [{ part, title, hint }];
}

/** What a part of the story calls, or hands on to be called. */
function namesUsed(part: ParsedObject): { readonly name: string; readonly part: ParsedObject }[] {
  const calls = all(part, FunctionCall).map((call) => ({ name: call.name, part: call as ParsedObject }));
  const handed = all(part, DivertTarget).map((target) => ({
    name: target.divert.target?.dotSeparatedComponents ?? '',
    part: target as ParsedObject,
  }));
  return [...calls, ...handed];
}

/** The first word that changes the world among all that a function leads to, by the function's name; null for none. */
function effectsOf(tree: Tree, words: ReadonlySet<string>): (name: string) => string | null {
  const functions = new Map(tree.flows.filter((flow) => flow.isFunction).map((flow) => [flow.name, flow]));
  const known = new Map<string, string | null>();
  const reach = (name: string): string | null => {
    if (words.has(name)) return WORDS.get(name)?.reads === false ? name : null;
    const seen = known.get(name);
    if (seen !== undefined) return seen;
    const own = functions.get(name);
    known.set(name, null);
    const found = own === undefined ? null : first(namesUsed(own), reach);
    known.set(name, found);
    return found;
  };
  return reach;
}

function first(used: readonly { readonly name: string }[], reach: (name: string) => string | null): string | null {
  for (const { name } of used) {
    const effect = reach(name);
    if (effect !== null) return effect;
  }
  return null;
}
