import type { NameEntry, Spot } from '../../ink/outline/outline.ts';
import { entriesOf, type Finding, type LintedStory, type Rule } from '../rule.ts';

/** Variables that are given values nobody asks for, or asked for though they never change. */
export const unreadState: Rule = {
  code: 'unread-state',
  explanation:
    'A variable that is set and never read changes nothing: a promise to the player that the story does not keep. Read it somewhere, or take it out. One that is read and never set is always what it was declared as: make it a CONST, or set it.',
  find: (story) => [...variablesOf(story)].flatMap(([name, deeds]) => complaint(name, deeds)),
};

interface Deeds {
  readonly declared: Spot;
  writes: number;
  reads: number;
}

function variablesOf({ outline }: LintedStory): ReadonlyMap<string, Deeds> {
  const names = entriesOf(outline, 'name').filter(({ scope }) => scope === 'global' || scope === 'list');
  const known = new Map<string, Deeds>();
  const own = new Set(entriesOf(outline, 'knot').map(({ name }) => name));
  for (const { name, deed, spot } of names)
    if (deed === 'declares') known.set(name, { declared: spot, writes: 0, reads: 0 });
  for (const entry of names) count(entry, known.get(entry.name));
  // What is handed to a function of the story's own may be changed there, by reference.
  for (const call of entriesOf(outline, 'call')) {
    for (const name of own.has(call.name) ? call.names : []) {
      const deeds = known.get(name ?? '');
      if (deeds !== undefined) deeds.writes++;
    }
  }
  // A list whose items are used as bare names serves as their declaration, and need not be a variable.
  for (const { name, scope } of names) if (scope === 'list' && known.get(name)?.writes === 0) known.delete(name);
  return known;
}

function count({ deed }: NameEntry, deeds: Deeds | undefined): void {
  if (deeds === undefined) return;
  if (deed === 'writes') deeds.writes++;
  if (deed === 'reads') deeds.reads++;
}

function complaint(name: string, { declared, writes, reads }: Deeds): Finding[] {
  if (reads > 0 && writes > 0) return [];
  if (reads > 0)
    return [{ place: declared, message: `"${name}" is read and never set`, hint: 'Make it a CONST, or set it' }];
  const fact = writes > 0 ? 'set and never read' : 'never used';
  return [{ place: declared, message: `"${name}" is ${fact}`, hint: 'Read it somewhere, or take it out' }];
}
