import { failed, fine, type Problem, type Result, renderExactly } from '../problem.ts';
import { checkedBefore } from '../store/checked.ts';
import { findFolders } from '../store/folders.ts';
import { type LastLook, lastLook } from '../store/last-look.ts';
import { findSource, inspectSource, openStory, placeProblems } from '../store/stories.ts';
import type { Arguments, Command, Surroundings } from './command.ts';
import { statusOf } from './command.ts';
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
  if (code !== undefined) return (await import('./explain.ts')).explainRule(code, around);
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
  const root = findSource(path);
  if (root === null) return compiledProblems(path, reach);
  if (!root.ok) return root;
  const { cache } = findFolders();
  const checked = checkedBefore(root.value, cache, reach);
  if (checked.problems !== null) return fine(placeProblems(path, checked.problems));
  const told = await look(path, lastLook(root.value, cache, reach), reach);
  if (told.ok) checked.keep(told.value);
  return told.ok ? fine(placeProblems(path, told.value)) : told;
}

/** Compiles what has changed of the source of a story, and looks at all of it by the rules. */
async function look(path: string | null, last: LastLook, reach?: string): Promise<Result<readonly Problem[]>> {
  const inspected = await inspectSource(path, reach, last.before);
  if (inspected === null || !inspected.ok) return inspected ?? fine([]);
  const { lintStory } = await import('../lint/lint.ts');
  const { outline, scenario, codex, files, problems, news } = inspected.value;
  if (news !== null) last.keep(news);
  return fine(lintStory({ outline, scenario, codex, files }, problems));
}

/** What has no source has been compiled without a word, or is refused. */
async function compiledProblems(path: string | null, reach: string | undefined): Promise<Result<readonly Problem[]>> {
  const opened = await openStory(path, { ...(reach === undefined ? {} : { root: reach }), cache: null });
  return opened.ok ? fine(opened.warnings) : failed(...opened.problems);
}
