import { join } from 'node:path';
import { type Counts, countStory } from '../explore/counts.ts';
import { countPath, type PathCount } from '../explore/path.ts';
import { replay } from '../game/replay.ts';
import type { Program } from '../game/turn.ts';
import { errorOf, type Problem } from '../problem.ts';
import { FILM_ID, shippedRecordings } from '../store/folders.ts';
import { readRecordingFile } from '../store/recordings.ts';
import { openStory } from '../store/stories.ts';
import { sanitize } from '../terminal/sanitize.ts';
import type { Arguments, Command, Surroundings } from './command.ts';
import { ROOT } from './options.ts';
import { printProblems } from './say.ts';
import { renderVerdict } from './verdict.ts';

/** `first-contact stats`: counts a story. */
export const stats: Command = {
  operands: '[STORY]',
  most: 1,
  about: [
    'Counts the words, knots, choices, scenes, endings and codex entries of STORY.',
    'Words are those that a player can be shown, read at 220 a minute; the viewpoint is that of the tag # view: above them.',
    'A decision counts where there are two choices or more.',
    'A callback is a text or a choice on a state (a variable, fact, item, clock, …) that was written three or more',
    "scenes earlier, in the order of the scenario's scenes, or else on the shortest way from scene to scene.",
    "The film's path is that of saves/film.jsonl; other stories have none (filmPath is null in JSON).",
  ].join('\n'),
  options: { json: { value: null, about: 'says it as JSON' }, ...ROOT },
  run: tellCounts,
};

/** Words a minute that people read at a screen. */
const PACE = 220;

async function tellCounts(args: Arguments, around: Surroundings): Promise<number> {
  const root = args.values.get('root');
  const opened = await openStory(args.operands[0] ?? null, root === undefined ? {} : { root });
  if (!opened.ok) return printProblems(around.errors, opened.problems);
  const counts = countStory(opened.value);
  const path = filmPath(opened.value, (problem) => printProblems(around.errors, [problem]));
  around.output.write(args.flags.has('json') ? renderJson(counts, path) : renderText(counts, path));
  return 0;
}

/** What the film's path reads and asks; null for another story, and where its recording is not there. */
function filmPath(program: Program, tell: (problem: Problem) => void): PathCount | null {
  if (program.image.id !== FILM_ID) return null;
  const file = join(shippedRecordings(), 'film.jsonl');
  const read = readRecordingFile(file);
  if (!read.ok || read.value.recording === null) {
    tell({ ...errorOf('no-recording', "the film's path cannot be read", undefined, { file }), severity: 'warning' });
    return null;
  }
  const { turns, verdict } = replay(program, read.value.recording);
  if (verdict.kind === 'diverges') {
    const message = `the film's path ${renderVerdict(verdict)}; it is counted up to there`;
    tell({ ...errorOf('diverges', message, undefined, { file }), severity: 'warning' });
  }
  return countPath(turns);
}

function renderJson(counts: Counts, path: PathCount | null): string {
  const { parts, codex, callbacks, words, knots, stitches, choices, diverts } = counts;
  const told = {
    words,
    codexWords: wordsIn(codex),
    ...{ knots, stitches, choices, diverts },
    scenes: parts.flatMap(({ kind, slug, words, choices, file, line }) =>
      kind === 'scene' ? [{ slug, words, choices, file, line }] : [],
    ),
    endings: parts.flatMap(({ kind, slug, words, file, line }) =>
      kind === 'ending' ? [{ slug, words, file, line }] : [],
    ),
    codex,
    filmPath: path,
    callbacks,
  };
  return `${JSON.stringify(told, null, 2)}\n`;
}

function renderText(counts: Counts, path: PathCount | null): string {
  const { words, knots, stitches, choices, diverts, parts, codex, callbacks, views } = counts;
  const lines = [
    `words: ${words} (${minutes(words)} to read all of them)`,
    ...(views.some(({ view }) => view !== null) ? [`by viewpoint: ${views.map(sayView).join(', ')}`] : []),
    `knots: ${knots}`,
    `stitches: ${stitches}`,
    `choices: ${choices}${often(choices, words)}`,
    `diverts: ${diverts}`,
    ...(path === null ? [] : [`film's path: ${sayPath(path)}`]),
    ...partLines(parts),
    `codex: ${many(codex.length, 'entry', 'entries')}, ${many(wordsIn(codex), 'word')}`,
    `callbacks: ${callbacks.length}`,
    ...callbacks.map(({ file, line, state, setIn }) => `  ${file ?? '?'}:${line ?? '?'}: ${state}, set in ${setIn}`),
  ];
  return lines.map((line) => `${sanitize(line)}\n`).join('');
}

function sayView({ view, words }: Counts['views'][number]): string {
  return `${view ?? 'none named'} ${words}`;
}

function sayPath({ words, decisions }: PathCount): string {
  return `${many(words, 'word')} (${minutes(words)}), ${many(decisions, 'decision')}${often(decisions, words)}`;
}

/** Scenes and endings in columns, with what reading each takes. */
function partLines(parts: Counts['parts']): string[] {
  const names = parts.map(({ kind, slug }) => `${kind} ${slug}`);
  const width = Math.max(0, ...names.map(({ length }) => length));
  return parts.map(({ kind, words, choices }, at) => {
    const asks = kind === 'scene' ? `, ${many(choices, 'choice')}${often(choices, words)}` : '';
    return `${(names[at] ?? '').padEnd(width)}  ${many(words, 'word')} (${minutes(words)})${asks}`;
  });
}

/** How often in a thousand words. */
function often(count: number, words: number): string {
  return words === 0 ? '' : ` (${((1000 * count) / words).toFixed(1)} a thousand words)`;
}

function wordsIn(codex: Counts['codex']): number {
  return codex.reduce((sum, { words }) => sum + words, 0);
}

function minutes(words: number): string {
  return `${Math.ceil(words / PACE)} min`;
}

function many(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}
