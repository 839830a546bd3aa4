import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { chmod, copyFile, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderProblem } from '../problem.ts';
import { buildStory } from '../store/build-story.ts';
import { codexSchema, scenarioSchema } from '../world/scenario-schema.ts';
import { bundle } from './bundle.ts';
import { licencesOf } from './licences.ts';
import { writeTypes } from './types.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds everything that runs into dist/, which is replaced whole at the end: no half of a build is ever played. */
async function build(): Promise<void> {
  const draft = await mkdtemp(join(root, 'node_modules', '.first-contact-'));
  try {
    const packages = await bundle(root, draft);
    writeTypes(root, join(draft, 'types'));
    await writeFile(join(draft, 'THIRD-PARTY-LICENSES.txt'), await licencesOf(root, packages));
    for (const [name, schema] of Object.entries({ scenario: scenarioSchema(), codex: codexSchema() }))
      await writeFile(join(draft, `${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
    await copyFile(join(root, 'story', 'README.md'), join(draft, 'guide.md'));
    const problems = await buildStory(join(root, 'story', 'first-contact.ink'), join(draft, 'story'));
    for (const problem of problems) process.stderr.write(`${renderProblem(problem)}\n`);
    if (problems.some(({ severity }) => severity === 'error')) {
      process.exitCode = 1;
      return;
    }
    await chmod(draft, 0o755);
    await replace(join(root, 'dist'), draft);
    warmUp();
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Plays two turns, so that the compiled code is there at the first start with this Node. */
function warmUp(): void {
  const home = join(root, 'dist', 'warm-up');
  spawnSync(process.execPath, [join(root, 'bin', 'first-contact.cjs'), '--plain'], {
    input: '1\n1\n',
    env: { ...process.env, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home },
  });
  rmSync(home, { recursive: true, force: true });
}

/** Puts a folder in the place of another, which is gone only for the moment between two renames. */
async function replace(folder: string, draft: string): Promise<void> {
  const old = `${draft}.old`;
  await rename(folder, old).catch(() => undefined);
  await rename(draft, folder);
  await rm(old, { recursive: true, force: true });
}

try {
  await build();
} catch (error) {
  // esbuild has said what is wrong with the sources; all else says it here.
  process.stderr.write(`the build failed: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
