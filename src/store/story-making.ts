import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compileInk, lookAtInk } from '../ink/compile.ts';
import { type Before, beforeOf, changedSince, type Looked } from '../ink/incremental.ts';
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
  /** What the next look should know of this one; null where that is what this one knew before, or there are errors. */
  readonly news: StoryBefore | null;
}

/** What a look at a story's source needs to know of an earlier one, to look at no more than has changed. Plain JSON. */
export interface StoryBefore {
  readonly ink: Before;
  readonly data: DataBefore;
}

/** What was read of a story's data files without an error. */
interface DataBefore {
  readonly scenario: ReadBefore<Scenario | null>;
  readonly codex: ReadBefore<Codex | null>;
}

interface ReadBefore<T> {
  /** Of all that it was read from. */
  readonly hash: string;
  readonly value: T;
  readonly warnings: readonly Problem[];
}

/** Looks at the source of a story, its scenario and codex included. */
export async function inspectStory(
  root: RootFile,
  reach?: string,
  before: StoryBefore | null = null,
): Promise<Result<Inspected>> {
  const data = await dataBeside(root, before?.data);
  // What is wrong with the data must not hide what is wrong with the story.
  const known = data.ok ? data.value : NO_DATA;
  const names = namesOf(known);
  const looked = lookAtInk(diskSources(root, reach), names, before?.ink ?? null);
  const { scenario, codex } = known;
  return fine({
    outline: data.ok ? looked.outline : null,
    scenario,
    codex,
    files: new Map([...looked.files, ...known.files]),
    problems: [...(data.ok ? data.warnings : data.problems), ...looked.problems],
    news: data.ok && isStale(before, looked, known) ? newsOf(looked, known) : null,
  });
}

function isStale(before: StoryBefore | null, { files }: Looked, { read }: StoryData): boolean {
  if (before === null || changedSince(before.ink, files).length > MOST_CHANGED) return true;
  const { scenario, codex } = before.data;
  return scenario.hash !== read.scenario.hash || codex.hash !== read.codex.hash;
}

// As many files may be other than they were before it is taken down anew how all are: of a large story that takes longer
// than to look at a few of its files again.
const MOST_CHANGED = 2;

function newsOf(looked: Looked, data: StoryData): StoryBefore | null {
  const ink = beforeOf(looked, namesOf(data).names);
  return ink === null ? null : { ink, data: data.read };
}

/** What stands in data files beside a story; and those files, by name. */
interface StoryData {
  readonly scenario: Scenario | null;
  /** Null where there is no scenario, or no file of a codex. */
  readonly codex: Codex | null;
  readonly files: ReadonlyMap<string, string>;
  /** For the next time. */
  readonly read: DataBefore;
}

const NOTHING = { hash: '', value: null, warnings: [] };
const NO_DATA: StoryData = {
  scenario: null,
  codex: null,
  files: new Map(),
  read: { scenario: NOTHING, codex: NOTHING },
};

/** Reads the data files beside a story, or what is known of them from before. */
async function dataBeside(root: RootFile, before?: DataBefore): Promise<Result<StoryData>> {
  const files = new Map<string, string>();
  if (!existsSync(join(root.folder, SCENARIO_FILE))) return dataIn(files);
  for (const name of [SCENARIO_FILE, ...codexFiles(root)]) {
    const text = readStoryText(join(root.folder, name));
    if (!text.ok) return failed(...text.problems.map((problem) => ({ ...problem, file: name })));
    files.set(name, text.value);
  }
  return dataIn(files, before);
}

async function dataIn(files: ReadonlyMap<string, string>, before?: DataBefore): Promise<Result<StoryData>> {
  const text = files.get(SCENARIO_FILE);
  if (text === undefined) return fine(NO_DATA);
  const scenario = await readOr(before?.scenario, text, async () => {
    const { readScenario } = await import('../world/scenario-reading.ts');
    return readScenario(text, SCENARIO_FILE);
  });
  const endings = scenario.ok ? Object.keys(scenario.value.value?.endings ?? {}) : [];
  const entries = [...files].filter(([name]) => name !== SCENARIO_FILE);
  const codex = await readOr(before?.codex, JSON.stringify([endings, entries]), () => codexIn(entries, endings));
  if (!scenario.ok || !codex.ok)
    return failed(...(scenario.ok ? [] : scenario.problems), ...(codex.ok ? [] : codex.problems));
  const read = { scenario: scenario.value, codex: codex.value };
  const data = { scenario: read.scenario.value, codex: read.codex.value, files, read };
  return fine(data, [...read.scenario.warnings, ...read.codex.warnings]);
}

/** What was read before from the same, or what `read` reads. */
async function readOr<T>(
  before: ReadBefore<T> | undefined,
  from: string,
  read: () => Promise<Result<T>>,
): Promise<Result<ReadBefore<T>>> {
  const hash = createHash('sha256').update(from).digest('hex');
  if (before?.hash === hash) return fine(before);
  const fresh = await read();
  return fresh.ok ? fine({ hash, value: fresh.value, warnings: fresh.warnings }) : fresh;
}

async function codexIn(
  entries: readonly (readonly [string, string])[],
  endings: readonly string[],
): Promise<Result<Codex | null>> {
  if (entries.length === 0) return fine(null);
  const { readCodex } = await import('../world/codex-reading.ts');
  return readCodex(new Map(entries), endings);
}

/** The names that the story may use. A story whose codex has no entries may name any. */
function namesOf({ scenario, codex }: Pick<StoryData, 'scenario' | 'codex'>): { readonly names?: Names } {
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
