import { extname } from 'node:path';
import { instance } from '@viz-js/viz';
import type { Task } from '../explore/exploring.ts';
import { lookAround, type Sightings } from '../explore/sightings.ts';
import type { Program } from '../game/turn.ts';
import { renderDot } from '../map/dot.ts';
import { graphOf, knotNames } from '../map/graph.ts';
import { renderMermaid } from '../map/mermaid.ts';
import { renderMapPage } from '../map/page.ts';
import { type SourceFiles, sourcesOf } from '../map/sources.ts';
import { errorOf, failed, fine, type Result } from '../problem.ts';
import { findFolders } from '../store/folders.ts';
import { writeOutput } from '../store/outputs.ts';
import { inspectSource, openStory, placedFor, placeProblems } from '../store/stories.ts';
import { oneOf, wholeNumber } from './arguments.ts';
import type { Arguments, Command, Surroundings } from './command.ts';
import { ROOT } from './options.ts';
import { printProblems } from './say.ts';

const FORMATS = ['svg', 'dot', 'mermaid', 'html'] as const;
type Format = (typeof FORMATS)[number];

/** `first-contact map`: draws the graph of a story. */
export const map: Command = {
  operands: '[STORY]',
  most: 1,
  about:
    'Draws the graph of STORY: its knots, in the boxes of their scenes and threads, and the ways between them, with how many turns of a short exploring took each. Endings have a double border; what no game came to is dashed and red.',
  options: {
    format: {
      value: FORMATS.join('|'),
      about: 'what to write; html can be zoomed and searched, and shows the source (svg)',
    },
    output: { value: 'FILE', about: 'writes it into FILE, whose ending may tell the format' },
    runs: { value: 'N', about: 'games to explore; 0 marks nothing (100, for at most 10 seconds)' },
    ...ROOT,
  },
  run: mapStory,
};

const ENDINGS: Readonly<Record<string, Format>> = {
  '.svg': 'svg',
  '.dot': 'dot',
  '.gv': 'dot',
  '.mmd': 'mermaid',
  '.mermaid': 'mermaid',
  '.html': 'html',
  '.htm': 'html',
};

async function mapStory(args: Arguments, around: Surroundings): Promise<number> {
  const output = args.values.get('output');
  const format = oneOf(args, 'format', FORMATS);
  const runs = wholeNumber(args, 'runs', 1_000_000);
  if (!format.ok) return printProblems(around.errors, format.problems);
  if (!runs.ok) return printProblems(around.errors, runs.problems);
  const told = output === undefined ? 'svg' : ENDINGS[extname(output).toLowerCase()];
  const wanted = format.value ?? told;
  if (wanted === undefined) return printProblems(around.errors, [noFormat(output ?? '')]);
  const drawn = await drawMap(args, wanted, runs.value ?? 100);
  if (!drawn.ok) return printProblems(around.errors, drawn.problems);
  if (output === undefined) {
    around.output.write(drawn.value);
    return 0;
  }
  const written = writeOutput(output, drawn.value);
  return written.ok ? 0 : printProblems(around.errors, written.problems);
}

async function drawMap(args: Arguments, format: Format, runs: number): Promise<Result<string>> {
  const [path = null] = args.operands;
  const root = args.values.get('root');
  const inspected = await inspectSource(path, root);
  if (inspected === null) return failed(noSource());
  if (!inspected.ok) return inspected;
  const opened = await openStory(path, { cache: findFolders().cache, ...(root === undefined ? {} : { root }) });
  if (!opened.ok) return opened;
  const { outline, files, problems } = inspected.value;
  if (outline === null) return failed(...placeProblems(path, problems));
  const placed = placedFor(path);
  const source = {
    outline: outline.map((entry) => ({ ...entry, spot: { ...entry.spot, ...placed(entry.spot) } })),
    files: new Map([...files].map(([file, text]) => [placed({ file, line: 1 }).file, text])),
  };
  return fine(await render(opened.value, source, format, runs));
}

function noFormat(output: string) {
  return errorOf(
    'usage',
    `nothing says which form "${output}" is to have`,
    `Say --format and one of ${FORMATS.join(', ')}`,
  );
}

function noSource() {
  return errorOf('no-source', 'a compiled story has no source to draw', 'Name its .ink file, or its folder');
}

async function render(program: Program, source: SourceFiles, format: Format, runs: number): Promise<string> {
  const title = program.image.title ?? program.image.id;
  const seen = runs === 0 ? null : lookAround(program, knotNames(source.outline), taskOf(runs), Date.now);
  const graph = graphOf(source.outline, program.scenario, seen);
  if (format === 'mermaid') return renderMermaid(graph);
  const dot = renderDot(graph, title);
  if (format === 'dot') return dot;
  const svg = (await instance()).renderString(dot, { format: 'svg' });
  if (format === 'svg') return svg;
  return renderMapPage({ title, about: aboutOf(seen), svg, graph, sources: sourcesOf(graph, source, seen) });
}

function taskOf(runs: number): Task {
  return { seed: 1, difficulty: 'standard', runs, milliseconds: 10_000, endingsNamed: false };
}

function aboutOf(seen: Sightings | null): string {
  if (seen === null) return 'not explored';
  return `counted over ${seen.games} games, ${seen.turns} turns, that the program played by itself`;
}
