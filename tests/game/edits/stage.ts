import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Program } from '../../../src/game/turn.ts';
import { compileInk } from '../../../src/ink/compile.ts';
import type { StoryImage } from '../../../src/ink/image.ts';
import { renderProblem } from '../../../src/problem.ts';
import { type Scenario, scenarioNames } from '../../../src/world/scenario.ts';
import { readScenario } from '../../../src/world/scenario-reading.ts';
import { withoutMarks } from './marks.ts';

const story = fileURLToPath(new URL('../../../story', import.meta.url));
const read = (path: string) => readFileSync(join(story, path), 'utf8');

/** The scenes of the film, by their files. */
export const SCENES: readonly string[] = readdirSync(join(story, 'scenes')).sort();

/** The source of a scene. */
export function sceneOf(file: string): string {
  return read(join('scenes', file));
}

/** A story twice over: as its readers have it, and with every piece of its text marked. They play alike. */
export interface Edition {
  readonly clean: Program;
  readonly marked: Program;
}

/** The scenario of the film. */
const SCENARIO: Scenario = scenarioOfFilm();

function scenarioOfFilm(): Scenario {
  const scenario = readScenario(read('scenario.yaml'), 'scenario.yaml');
  if (!scenario.ok) throw new Error(scenario.problems.map(renderProblem).join('\n'));
  return scenario.value;
}

/** What must be so for a scene to be played. */
const BEFORE: Readonly<Record<string, string>> = { 'vortex.ink': '~ earth_becomes(invaded)\n' };

/** Compiles a scene by itself: of all that it leads to there stand only the names. Null where it does not compile. */
export function stageScene(file: string, ink: string): Edition | null {
  const others = SCENES.filter((other) => other !== file).map((other) => join('scenes', other));
  const rest = [...others, ...readdirSync(join(story, 'endings')).map((name) => join('endings', name)), 'camera.ink'];
  const own = new Set([...ink.matchAll(/^\s*=+\s*(?:function\s+)?(\w+)/gm)].map(([, name]) => name));
  const files: Record<string, string> = {
    'scene.ink': ink,
    'rest.ink': rest.map((path) => outline(read(path), own)).join('\n'),
    'root.ink': ['world', 'names', 'register']
      .map((name) => `INCLUDE lib/${name}.ink\n`)
      .concat('INCLUDE scene.ink\nINCLUDE rest.ink\n', BEFORE[file] ?? '', `-> ${startOf(ink)}\n`)
      .join(''),
  };
  return edition({ root: 'root.ink', read: (path) => files[path] ?? read(path) });
}

/** Compiles the whole film with other texts in the place of some of its files. */
export function stageFilm(edited: Readonly<Record<string, string>>): Edition | null {
  return edition({
    root: 'first-contact.ink',
    read: (path) => {
      try {
        return edited[path] ?? read(path);
      } catch {
        return null;
      }
    },
  });
}

function edition(sources: Parameters<typeof compileInk>[0]): Edition | null {
  const { image } = compileInk(sources, { names: scenarioNames(SCENARIO) });
  if (image === null) return null;
  return { clean: { image: cleanImage(image), scenario: SCENARIO }, marked: { image, scenario: SCENARIO } };
}

function cleanImage(image: StoryImage): StoryImage {
  const chunks = Array.from({ length: image.chunks }, (_, at) => withoutMarks(image.chunk(at)));
  const hash = createHash('sha256').update(chunks.join('\n')).digest('hex').slice(0, 32);
  return { ...image, hash, chunk: (at) => chunks[at] ?? '' };
}

function startOf(ink: string): string {
  return /^\s*==+\s*(?!function\b)(\w+)/m.exec(ink)?.[1] ?? 'END';
}

/** What a scene needs of the files beside it: variables and functions whole, knots by their names alone. */
function outline(ink: string, own: ReadonlySet<string | undefined>): string {
  const [, ...knots] = ink.split(/^(?===)/m);
  const declared = ink.split('\n').filter((line) => DECLARATION.test(line));
  const kept = knots.flatMap((knot) => {
    const [, isFunction, name, parameters = ''] = /^\s*=+\s*(function\s+)?(\w+)\s*(\([^)]*\))?/.exec(knot) ?? [];
    if (own.has(name)) return [];
    if (isFunction === undefined) return [`=== ${name}${parameters}\n-> END\n`];
    return [
      knot
        .split('\n')
        .filter((line) => !DECLARATION.test(line))
        .join('\n'),
    ];
  });
  return [...declared, ...kept].join('\n');
}

const DECLARATION = /^\s*(?:VAR|LIST|CONST)\b/;
