import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compileInk } from '../ink/compile.ts';
import { imageOfJson } from '../ink/ink-json.ts';
import type { Names } from '../ink/names.ts';
import type { Outline } from '../ink/outline/outline.ts';
import type { Sources } from '../ink/sources.ts';
import { errorOf, failed, fine, type Problem, type Result } from '../problem.ts';
import type { Codex } from '../world/codex.ts';
import { type Scenario, scenarioNames } from '../world/scenario.ts';
import { CODEX_FOLDER, codexFiles, diskSources, type RootFile, readStoryText } from './story-files.ts';
import type { MadeStory } from './story-pack.ts';

/** The scenario of a story lies beside its root file. */
export const SCENARIO_FILE = 'scenario.yaml';

/**
 * Makes a story from its files: compiles it, or reads the compiled one, with the scenario and the codex beside it.
 * `sources` are read in the place of the disk.
 */
export async function makeStory(root: RootFile, reach?: string, sources?: Sources): Promise<Result<MadeStory>> {
  if (root.kind === 'json') return fromJson(root);
  const data = await dataBeside(root);
  if (!data.ok) return data;
  const made = fromInk(root, data.value, sources ?? diskSources(root, reach));
  return made.ok ? fine(made.value, [...data.warnings, ...made.warnings]) : made;
}

/** Makes a story from texts, by the names that files would have; the first that ends in `.ink` is the root. */
export async function makeStoryOf(texts: ReadonlyMap<string, string>): Promise<Result<MadeStory>> {
  const root = [...texts.keys()].find((name) => /\.ink$/i.test(name));
  if (root === undefined) return failed(errorOf('no-story', 'no text has a name that ends in .ink'));
  const data = await dataIn(new Map([...texts].filter(([name]) => isData(name))));
  if (!data.ok) return data;
  const made = compiled({ root, read: (path) => texts.get(path) ?? null }, data.value);
  return made.ok ? fine(made.value, [...data.warnings, ...made.warnings]) : made;
}

function isData(name: string): boolean {
  return name === SCENARIO_FILE || (name.startsWith(`${CODEX_FOLDER}/`) && /\.ya?ml$/i.test(name));
}

/** A story's source as its writers have it, and everything that keeps it from compiling. */
export interface Inspected {
  /** Null where the story cannot be parsed. */
  readonly outline: Outline | null;
  readonly scenario: Scenario | null;
  readonly codex: Codex | null;
  /** The text of every file that the story is made of, by the name that problems give it. */
  readonly files: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/** Looks at the source of a story, its scenario and codex included. */
export async function inspectStory(root: RootFile, reach?: string): Promise<Result<Inspected>> {
  const data = await dataBeside(root);
  // What is wrong with the data must not hide what is wrong with the story.
  const known = data.ok ? data.value : NO_DATA;
  const { scenario, codex } = known;
  const files = new Map<string, string>();
  const sources = diskSources(root, reach);
  const read = (path: string) => {
    const text = sources.read(path);
    if (text !== null) files.set(path, text);
    return text;
  };
  const { outline, problems } = compileInk({ ...sources, read }, { ...namesOf(known), outlined: true });
  for (const [name, text] of known.files) files.set(name, text);
  const wrong = data.ok ? data.warnings : data.problems;
  return fine({ outline: data.ok ? outline : null, scenario, codex, files, problems: [...wrong, ...problems] });
}

/** What stands in data files beside a story; and those files, by name. */
interface StoryData {
  readonly scenario: Scenario | null;
  /** Null where there is no scenario, or no file of a codex. */
  readonly codex: Codex | null;
  readonly files: ReadonlyMap<string, string>;
}

const NO_DATA: StoryData = { scenario: null, codex: null, files: new Map() };

async function dataBeside(root: RootFile): Promise<Result<StoryData>> {
  const files = new Map<string, string>();
  if (!existsSync(join(root.folder, SCENARIO_FILE))) return dataIn(files);
  for (const name of [SCENARIO_FILE, ...codexFiles(root)]) {
    const text = readStoryText(join(root.folder, name));
    if (!text.ok) return failed(...text.problems.map((problem) => ({ ...problem, file: name })));
    files.set(name, text.value);
  }
  return dataIn(files);
}

async function dataIn(files: ReadonlyMap<string, string>): Promise<Result<StoryData>> {
  const text = files.get(SCENARIO_FILE);
  if (text === undefined) return fine(NO_DATA);
  const { readScenario } = await import('../world/scenario-reading.ts');
  const scenario = readScenario(text, SCENARIO_FILE);
  const codex = await codexIn(files, scenario.ok ? Object.keys(scenario.value.endings) : []);
  if (!scenario.ok || !codex.ok)
    return failed(...(scenario.ok ? [] : scenario.problems), ...(codex.ok ? [] : codex.problems));
  return fine({ scenario: scenario.value, codex: codex.value, files }, [...scenario.warnings, ...codex.warnings]);
}

async function codexIn(files: ReadonlyMap<string, string>, endings: readonly string[]): Promise<Result<Codex | null>> {
  const own = new Map([...files].filter(([name]) => name !== SCENARIO_FILE));
  if (own.size === 0) return fine(null);
  const { readCodex } = await import('../world/codex-reading.ts');
  return readCodex(own, endings);
}

/** The names that the story may use. A story whose codex has no entries may name any. */
function namesOf({ scenario, codex }: StoryData): { readonly names?: Names } {
  if (scenario === null) return {};
  const entries = Object.keys(codex?.entries ?? {});
  return { names: { ...scenarioNames(scenario), ...(entries.length === 0 ? {} : { codex: entries }) } };
}

function fromInk(root: RootFile, data: StoryData, sources: Sources): Result<MadeStory> {
  const readable = readStoryText(join(root.folder, root.name));
  if (!readable.ok) return failed(...readable.problems.map((problem) => ({ ...problem, file: root.name })));
  return compiled(sources, data);
}

function compiled(sources: Sources, data: StoryData): Result<MadeStory> {
  const { image, lines, problems } = compileInk(sources, namesOf(data));
  if (image === null) return failed(...problems);
  const { scenario, codex } = data;
  return fine({ image, lines, scenario, codex, warnings: problems }, problems);
}

function fromJson(root: RootFile): Result<MadeStory> {
  const text = readStoryText(join(root.folder, root.name));
  if (!text.ok) return failed(...text.problems.map((problem) => ({ ...problem, file: root.name })));
  const image = imageOfJson(text.value, root.name);
  return image.ok ? fine({ image: image.value, lines: null, scenario: null, codex: null, warnings: [] }) : image;
}
