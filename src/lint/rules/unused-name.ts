import { readTag } from '../../ink/tags.ts';
import { type ParameterKind, WORDS } from '../../ink/vocabulary.ts';
import type { Scenario } from '../../world/scenario.ts';
import { entriesOf, type Finding, type LintedStory, type Rule } from '../rule.ts';

/** Names of the data file that the story never uses, or uses by half. */
export const unusedName: Rule = {
  code: 'unused-name',
  explanation:
    'What the scenario file names and no scene uses is dead weight. A fact that is recorded and never asked for, or an item that is handed out and never asked for, is a promise that the story does not keep; one that is asked for and never comes about is a question without an answer. Use it, or take it out of scenario.yaml.',
  find: (story) => (story.scenario === null ? [] : complaints(story, story.scenario)),
};

/** How the story uses a name. */
interface Uses {
  asked: boolean;
  changed: boolean;
}

/** Things of one kind: the section that lists them, those that are asked for or come about without a word of a scene. */
interface Things {
  readonly kind: ParameterKind;
  readonly section: string;
  readonly names: readonly string[];
  readonly asked?: ReadonlySet<string>;
  readonly given?: ReadonlySet<string>;
  /** What is said of one that is changed and never asked for, and of one that is asked for and never changed. */
  readonly halves?: readonly [changed: string, asked: string];
}

const FILE = 'scenario.yaml';

function complaints(story: LintedStory, scenario: Scenario): Finding[] {
  const { facts, items, clocks, ship, scenes, endings } = scenario;
  const owned = Object.entries(items).flatMap(([name, { owner }]) => (owner === null ? [] : [name]));
  const things: readonly Things[] = [
    {
      ...{ kind: 'fact', section: 'facts', names: Object.keys(facts), asked: weighed(scenario) },
      halves: ['is recorded and never asked for', 'is asked for and never recorded'],
    },
    {
      ...{ kind: 'item', section: 'items', names: Object.keys(items), given: new Set(owned) },
      halves: ['is handed out and never asked for', 'is asked for and never handed out'],
    },
    { kind: 'clock', section: 'clocks', names: Object.keys(clocks) },
    { kind: 'asset', section: 'assets', names: Object.keys(ship?.assets ?? {}) },
    { kind: 'scene', section: 'scenes', names: Object.keys(scenes) },
    { kind: 'ending', section: 'endings', names: Object.keys(endings) },
  ];
  return things.flatMap((each) => unusedOf(story, each));
}

function unusedOf(story: LintedStory, { kind, section, names, asked, given, halves }: Things): Finding[] {
  const uses = usesOf(story, kind);
  return names.flatMap((name) => {
    const used = uses.get(name);
    const reads = used?.asked === true || asked?.has(name) === true;
    const changes = used?.changed === true || (given?.has(name) === true && used !== undefined);
    if (!reads && !changes) return [finding(story, section, name, `the ${kind} "${name}" is never used`)];
    if (halves === undefined || (reads && changes)) return [];
    return [finding(story, section, name, `the ${kind} "${name}" ${changes ? halves[0] : halves[1]}`)];
  });
}

/** Facts that the chain of the future asks for by itself. */
function weighed({ chain }: Scenario): ReadonlySet<string> {
  return new Set(chain.flatMap((link) => [...link.needs, ...link.strained_by, ...link.mended_by, ...link.broken_by]));
}

const TAGS: Readonly<Record<string, ParameterKind>> = { use: 'item', scene: 'scene', ending: 'ending' };

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
  for (const { text } of entriesOf(outline, 'tag')) {
    const tag = readTag(text);
    if (tag !== null && TAGS[tag.key] === wanted) note(tag.value, true);
  }
  return uses;
}

function finding({ files }: LintedStory, section: string, name: string, message: string): Finding {
  const lines = (files.get(FILE) ?? '').split('\n');
  const top = lines.findIndex((line) => line.trimStart().startsWith(`${section}:`));
  const at = lines.findIndex((line, index) => index > top && line.trimStart().replace(/^"/, '').startsWith(name));
  return { place: { file: FILE, line: Math.max(0, top, at) + 1 }, message, hint: 'Use it, or take it out' };
}
