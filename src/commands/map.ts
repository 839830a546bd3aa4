import { instance } from '@viz-js/viz';
import { censusFor, exploreStory } from '../explore/exploring.ts';
import type { Program } from '../game/turn.ts';
import { renderDot } from '../map/dot.ts';
import { graphOf, type SeenKnots } from '../map/graph.ts';
import { renderMermaid } from '../map/mermaid.ts';
import { renderMapPage } from '../map/page.ts';
import { errorOf, failed, fine, type Result } from '../problem.ts';
import { findFolders } from '../store/folders.ts';
import { writeOutput } from '../store/outputs.ts';
import { inspectSource, openStory, placeProblems } from '../store/stories.ts';
import type { Inspected } from '../store/story-making.ts';
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
    'Draws the graph of STORY: its knots, in the boxes of their scenes, and the ways between them. Endings have a double border; what no game of a short exploring came to is dashed and red.',
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

const ENDINGS: Readonly<Record<string, Format>> = { svg: 'svg', dot: 'dot', gv: 'dot', mmd: 'mermaid', html: 'html' };

async function mapStory(args: Arguments, around: Surroundings): Promise<number> {
  const output = args.values.get('output');
  const format = oneOf(args, 'format', FORMATS);
  const runs = wholeNumber(args, 'runs', 1_000_000);
  if (!format.ok) return printProblems(around.errors, format.problems);
  if (!runs.ok) return printProblems(around.errors, runs.problems);
  const told = ENDINGS[output?.split('.').at(-1) ?? ''] ?? 'svg';
  const drawn = await drawMap(args, format.value ?? told, runs.value ?? 100);
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
  const { outline, problems } = inspected.value;
  if (outline === null) return failed(...placeProblems(path, problems));
  return fine(await render(opened.value, inspected.value, outline, format, runs));
}

function noSource() {
  return errorOf('no-source', 'a compiled story has no source to draw', 'Name its .ink file, or its folder');
}

async function render(
  program: Program,
  { files }: Inspected,
  outline: NonNullable<Inspected['outline']>,
  format: Format,
  runs: number,
): Promise<string> {
  const title = program.image.title ?? program.image.id;
  const graph = graphOf(outline, program.scenario, runs === 0 ? null : seenIn(program, runs));
  if (format === 'mermaid') return renderMermaid(graph);
  const dot = renderDot(graph, title);
  if (format === 'dot') return dot;
  const svg = (await instance()).renderString(dot, { format: 'svg' });
  return format === 'svg' ? svg : renderMapPage({ title, svg, graph, files });
}

function seenIn(program: Program, runs: number): SeenKnots {
  const task = { seed: 1, difficulty: 'standard', runs, milliseconds: 10_000, endingsNamed: false };
  const { knots } = exploreStory(program, task, Date.now);
  const census = censusFor(program);
  return { knots: new Set(knots.map((at) => census.knots[at]?.name ?? '')) };
}
