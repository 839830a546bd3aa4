import { joinChunks } from '../ink/ink-joining.ts';
import { type KnotTally, tallyKnots } from '../ink/words.ts';
import { openStory } from '../store/stories.ts';
import { sanitize } from '../terminal/sanitize.ts';
import type { Arguments, Command, Surroundings } from './command.ts';
import { ROOT } from './options.ts';
import { printProblems } from './say.ts';

/** `first-contact stats`: counts a story. */
export const stats: Command = {
  operands: '[STORY]',
  most: 1,
  about: 'Counts the words, knots, choices, scenes and endings of STORY.',
  options: { json: { value: null, about: 'says it as JSON' }, ...ROOT },
  run: countStory,
};

/** Words a minute that people read at a screen. */
const PACE = 220;

async function countStory(args: Arguments, around: Surroundings): Promise<number> {
  const root = args.values.get('root');
  const opened = await openStory(args.operands[0] ?? null, root === undefined ? {} : { root });
  if (!opened.ok) return printProblems(around.errors, opened.problems);
  const { image } = opened.value;
  const counts = countKnots(tallyKnots(joinChunks(image), image.place));
  around.output.write(args.flags.has('json') ? `${JSON.stringify(counts, null, 2)}\n` : renderCounts(counts));
  return 0;
}

/** A scene or an ending: what it holds from the knot that opens it to the next in the same file. */
interface Part {
  readonly slug: string;
  readonly words: number;
  readonly choices: number;
  readonly file: string | null;
  readonly line: number | null;
}

interface Counts {
  readonly words: number;
  readonly knots: number;
  readonly stitches: number;
  readonly choices: number;
  readonly diverts: number;
  readonly scenes: readonly Part[];
  readonly endings: readonly Omit<Part, 'choices'>[];
}

function countKnots(tallies: readonly KnotTally[]): Counts {
  const sum = (count: (knot: KnotTally) => number) => tallies.reduce((total, knot) => total + count(knot), 0);
  return {
    words: sum(({ words }) => words),
    knots: tallies.filter(({ name }) => name !== '').length,
    stitches: sum(({ stitches }) => stitches),
    choices: sum(({ choices }) => choices),
    diverts: sum(({ diverts }) => diverts),
    scenes: partsOf(tallies, 'scene'),
    endings: partsOf(tallies, 'ending').map(({ choices: _, ...part }) => part),
  };
}

function partsOf(tallies: readonly KnotTally[], kind: 'scene' | 'ending'): readonly Part[] {
  const parts = new Map<string, Part>();
  const inFile = new Map<string, string>();
  for (const knot of [...tallies].sort(bySource)) {
    const file = knot.place?.file ?? '';
    // A knot that opens something of the other kind ends what its file was in.
    const opens = knot[kind] ?? (knot.scene === null && knot.ending === null ? (inFile.get(file) ?? '') : '');
    inFile.set(file, opens);
    if (opens === '') continue;
    const { words, choices, ...rest } = parts.get(opens) ?? emptyPart(opens, knot);
    parts.set(opens, { ...rest, words: words + knot.words, choices: choices + knot.choices });
  }
  return [...parts.values()];
}

function bySource(one: KnotTally, other: KnotTally): number {
  const file = (one.place?.file ?? '').localeCompare(other.place?.file ?? '');
  return file === 0 ? (one.place?.line ?? 0) - (other.place?.line ?? 0) : file;
}

function emptyPart(slug: string, { place }: KnotTally): Part {
  return { slug, words: 0, choices: 0, file: place?.file ?? null, line: place?.line ?? null };
}

function renderCounts({ words, knots, stitches, choices, diverts, scenes, endings }: Counts): string {
  const lines = [
    `words: ${words} (${Math.ceil(words / PACE)} min to read all of them)`,
    `knots: ${knots}`,
    `stitches: ${stitches}`,
    `choices: ${choices}`,
    `diverts: ${diverts}`,
    ...scenes.map((scene) => `scene ${scene.slug}: ${scene.words} words, ${scene.choices} choices`),
    ...endings.map((ending) => `ending ${ending.slug}: ${ending.words} words`),
  ];
  return lines.map((line) => `${sanitize(line)}\n`).join('');
}
