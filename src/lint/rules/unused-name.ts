import { type ParameterKind, WORDS } from '../../ink/vocabulary.ts';
import type { Scenario } from '../../world/scenario.ts';
import { entriesOf, type Finding, type LintedStory, type Rule } from '../rule.ts';

/** Names of the data file that the story never uses, or uses by half. */
export const unusedName: Rule = {
  code: 'unused-name',
  explanation:
    'What the scenario file names and no scene uses is dead weight; a fact that is recorded and never asked for, or asked for and never recorded, is a promise or a question without an answer. Use it, or take it out of scenario.yaml.',
  find: (story) => (story.scenario === null ? [] : complaints(story, story.scenario)),
};

/** How the story uses a name. */
interface Uses {
  asked: boolean;
  changed: boolean;
}

const FILE = 'scenario.yaml';

function complaints(story: LintedStory, scenario: Scenario): Finding[] {
  return [
    ...unusedOf(story, 'fact', Object.keys(scenario.facts), weighed(scenario)),
    ...unusedOf(story, 'item', Object.keys(scenario.items), new Set()),
    ...unusedOf(story, 'clock', Object.keys(scenario.clocks), new Set()),
  ];
}

function unusedOf(
  story: LintedStory,
  kind: 'fact' | 'item' | 'clock',
  names: readonly string[],
  weighed: ReadonlySet<string>,
): Finding[] {
  const uses = usesOf(story, kind);
  return names.flatMap((name) => {
    const { asked = false, changed = false } = uses.get(name) ?? {};
    const read = asked || weighed.has(name);
    if (read && (changed || kind !== 'fact')) return [];
    if (!read && !changed) return [finding(story, name, `the ${kind} "${name}" is never used`)];
    if (kind !== 'fact') return [];
    const fact = read ? 'is asked for and never recorded' : 'is recorded and never asked for';
    return [finding(story, name, `the fact "${name}" ${fact}`)];
  });
}

/** Facts that the chain of the future asks for by itself. */
function weighed({ chain }: Scenario): ReadonlySet<string> {
  return new Set(chain.flatMap((link) => [...link.needs, ...link.strained_by, ...link.mended_by, ...link.broken_by]));
}

function usesOf({ outline }: LintedStory, wanted: ParameterKind): ReadonlyMap<string, Uses> {
  const uses = new Map<string, Uses>();
  const note = (name: string, reads: boolean) => {
    const known = uses.get(name) ?? { asked: false, changed: false };
    uses.set(name, { asked: known.asked || reads, changed: known.changed || !reads });
  };
  for (const call of entriesOf(outline, 'call')) {
    const word = WORDS.get(call.name);
    word?.parameters.forEach((kind, at) => {
      const name = call.names[at];
      if (kind === wanted && typeof name === 'string') note(name, word.reads);
    });
  }
  // A name handed to a function of the story's own may be used there either way.
  for (const call of entriesOf(outline, 'call')) {
    if (WORDS.has(call.name)) continue;
    for (const name of call.names) if (name !== null) for (const reads of [true, false]) note(name, reads);
  }
  return uses;
}

function finding({ files }: LintedStory, name: string, message: string): Finding {
  const lines = (files.get(FILE) ?? '').split('\n');
  const at = lines.findIndex((line) => line.trimStart().startsWith(`${name}:`));
  return { place: { file: FILE, line: Math.max(0, at) + 1 }, message, hint: 'Use it, or take it out' };
}
