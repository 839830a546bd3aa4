import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compileInk } from '../ink/compile.ts';
import { imageOfJson } from '../ink/ink-json.ts';
import type { Outline } from '../ink/outline/outline.ts';
import { WORDS } from '../ink/vocabulary.ts';
import { failed, fine, type Problem, type Result } from '../problem.ts';
import { type Scenario, scenarioNames } from '../world/scenario.ts';
import { diskSources, type RootFile, readStoryText } from './story-files.ts';
import type { MadeStory } from './story-pack.ts';

const SCENARIO_FILE = 'scenario.yaml';

/** Makes a story from its files: compiles it, or reads the compiled one, with the scenario beside it. */
export async function makeStory(root: RootFile, reach?: string): Promise<Result<MadeStory>> {
  const scenario = await scenarioBeside(root);
  if (!scenario.ok) return scenario;
  const made = root.kind === 'json' ? fromJson(root, scenario.value) : fromInk(root, scenario.value, reach);
  return made.ok ? fine(made.value, [...scenario.warnings, ...made.warnings]) : made;
}

/** A story's source as its writers have it, and everything that keeps it from compiling. */
export interface Inspected {
  /** Null where the story cannot be parsed. */
  readonly outline: Outline | null;
  readonly scenario: Scenario | null;
  /** The text of every file that the story is made of, by the name that problems give it. */
  readonly files: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/** Looks at the source of a story, its scenario included. */
export async function inspectStory(root: RootFile, reach?: string): Promise<Result<Inspected>> {
  const scenario = await scenarioBeside(root);
  if (!scenario.ok) return scenario;
  const files = new Map<string, string>();
  const sources = diskSources(root, reach);
  const read = (path: string) => {
    const text = sources.read(path);
    if (text !== null) files.set(path, text);
    return text;
  };
  const names = scenario.value === null ? {} : { names: scenarioNames(scenario.value) };
  const { outline, problems } = compileInk({ ...sources, read }, { ...names, outlined: true });
  const data = scenario.value === null ? null : readStoryText(join(root.folder, SCENARIO_FILE));
  if (data?.ok) files.set(SCENARIO_FILE, data.value);
  return fine({ outline, scenario: scenario.value, files, problems: [...scenario.warnings, ...problems] });
}

async function scenarioBeside(root: RootFile): Promise<Result<Scenario | null>> {
  const file = join(root.folder, SCENARIO_FILE);
  if (root.kind === 'json' || !existsSync(file)) return fine(null);
  const text = readStoryText(file);
  if (!text.ok) return text;
  const { readScenario } = await import('../world/scenario-reading.ts');
  return readScenario(text.value, SCENARIO_FILE);
}

function fromInk(root: RootFile, scenario: Scenario | null, reach?: string): Result<MadeStory> {
  const readable = readStoryText(join(root.folder, root.name));
  if (!readable.ok) return failed(...readable.problems.map((problem) => ({ ...problem, file: root.name })));
  const options = scenario === null ? {} : { names: scenarioNames(scenario) };
  const { image, lines, problems } = compileInk(diskSources(root, reach), options);
  if (image === null) return failed(...problems);
  return fine({ image, lines, scenario, warnings: problems }, problems);
}

function fromJson(root: RootFile, scenario: Scenario | null): Result<MadeStory> {
  const text = readStoryText(join(root.folder, root.name));
  if (!text.ok) return failed(...text.problems.map((problem) => ({ ...problem, file: root.name })));
  const image = imageOfJson(text.value, root.name, scenario === null ? new Set() : new Set(WORDS.keys()));
  return image.ok ? fine({ image: image.value, lines: null, scenario, warnings: [] }) : image;
}
