// Plays a story of tests/terminal/stories in the terminal it is started in, without a command line or files, and says
// on standard output how it ended. Started by the tests, and by hand:
//   npx tsx tests/terminal/fixture.ts '{"story": "night", "pacing": "normal"}'
// Its second argument is the folder of this file, for when it has been bundled elsewhere.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
// Ink's runtime first: its modules import one another, and only this one may be loaded alone.
import 'inkjs/engine/Story';
import { beginSession } from '../../src/game/session.ts';
import { compileInk } from '../../src/ink/compile.ts';
import type { Result } from '../../src/problem.ts';
import { statusOf } from '../../src/terminal/end.ts';
import { playInTerminal } from '../../src/terminal/play.ts';
import type { PreferenceValues } from '../../src/terminal/preferences.ts';
import { openTerminal } from '../../src/terminal/terminal.ts';
import { scenarioNames } from '../../src/world/scenario.ts';
import { readScenario } from '../../src/world/scenario-reading.ts';

interface Setup extends Partial<PreferenceValues> {
  readonly story: string;
  readonly speed?: number;
  readonly failAt?: number;
}

const setup = JSON.parse(process.argv[2] ?? '{"story": "night"}') as Setup;
const here = process.argv[3] ?? fileURLToPath(new URL('.', import.meta.url));
const places = [`${here}/stories/`, `${here}/../../story/lib/`];

function ours<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.problems));
}

function read(file: string): string | null {
  for (const place of places) {
    try {
      return readFileSync(place + file, 'utf8');
    } catch {
      // The next place may have it.
    }
  }
  return null;
}

const written = read(`${setup.story}.yaml`);
const scenario = written === null ? null : ours(readScenario(written, `${setup.story}.yaml`));
const compiled = compileInk(
  { root: `${setup.story}.ink`, read } as Parameters<typeof compileInk>[0],
  scenario === null ? {} : { names: scenarioNames(scenario) },
);
if (compiled.image === null) throw new Error(JSON.stringify(compiled.problems));
let lines = 0;
const journal = {
  append: () => {
    lines += 1;
    const full = lines === setup.failAt;
    return full ? ({ severity: 'error', code: 'disk-full', message: 'the disk is full' } as const) : null;
  },
};
const program = { image: compiled.image, scenario };
const session = ours(
  beginSession(program, { seed: 7, difficulty: 'standard', created: '2063-04-05T00:00:00Z' }, journal),
);
let values: PreferenceValues = {
  pacing: setup.pacing ?? 'instant',
  colour: setup.colour ?? 'auto',
  difficulty: 'standard',
  timing: setup.timing ?? false,
};
const terminal = openTerminal(
  {
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
    columns: () => process.stdout.columns,
    rows: () => process.stdout.rows,
    env: process.env,
  },
  {
    values: () => values,
    change: (changed) => {
      values = { ...values, ...changed };
    },
    speed: setup.speed ?? null,
  },
);
const end = await playInTerminal(session, terminal);
terminal.close();
process.stdout.write(`end: ${end}, ${lines} lines kept\n`);
process.exitCode = statusOf(end);
