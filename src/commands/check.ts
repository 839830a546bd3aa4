import { lintStory } from '../lint/lint.ts';
import { failed, fine, type Problem, type Result, renderExactly } from '../problem.ts';
import { inspectSource, openStory, placeProblems } from '../store/stories.ts';
import type { Arguments, Command, Surroundings } from './command.ts';
import { statusOf } from './command.ts';
import { explainRule } from './explain.ts';
import { ROOT } from './options.ts';
import { printProblems } from './say.ts';

/** `first-contact check`: compiles a story and says all that is wrong with it. */
export const check: Command = {
  operands: '[STORY]',
  most: 1,
  about:
    'Compiles STORY, looks at its source by the rules for writers, and says what it finds, as file:line:column: what is wrong. What would mend it. A comment silences a rule: // allow CODE: reason',
  options: {
    json: {
      value: null,
      about: 'says it as JSON: {problems: [{severity, code, file, line, column, message, hint}]}',
    },
    explain: {
      value: 'CODE',
      about: 'explains what is told under a code; --explain rules: all rules, --explain all: all codes',
    },
    ...ROOT,
  },
  run: checkStory,
};

async function checkStory(args: Arguments, around: Surroundings): Promise<number> {
  const code = args.values.get('explain');
  if (code !== undefined) return explainRule(code, around);
  const path = args.operands[0] ?? null;
  const found = await problemsOf(path, args.values.get('root'));
  const problems = found.ok ? found.value : found.problems;
  if (!args.flags.has('json')) return printProblems(around.errors, problems, renderExactly);
  const rows = problems.map(({ severity, code, file, line, column, message, hint }) => {
    const place = { file: file ?? null, line: line ?? null, column: column ?? null };
    return { severity, code, ...place, message, hint: hint ?? null };
  });
  around.output.write(`${JSON.stringify({ problems: rows }, null, 2)}\n`);
  return statusOf(problems);
}

async function problemsOf(path: string | null, reach: string | undefined): Promise<Result<readonly Problem[]>> {
  const inspected = await inspectSource(path, reach);
  if (inspected === null) return compiledProblems(path, reach);
  if (!inspected.ok) return inspected;
  const { outline, scenario, codex, files, problems } = inspected.value;
  const told = lintStory({ outline: outline ?? [], scenario, codex, files }, problems);
  return fine(placeProblems(path, told));
}

/** What has no source has been compiled without a word, or is refused. */
async function compiledProblems(path: string | null, reach: string | undefined): Promise<Result<readonly Problem[]>> {
  const opened = await openStory(path, { ...(reach === undefined ? {} : { root: reach }), cache: null });
  return opened.ok ? fine(opened.warnings) : failed(...opened.problems);
}
