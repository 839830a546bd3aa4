import { openStory } from '../store/stories.ts';
import type { Arguments, Command, Surroundings } from './command.ts';
import { statusOf } from './command.ts';
import { ROOT } from './options.ts';
import { printProblems } from './say.ts';

/** `first-contact check`: compiles a story and says all that is wrong with it. */
export const check: Command = {
  operands: '[STORY]',
  most: 1,
  about: 'Compiles STORY and says what is wrong with it, as file:line: what is wrong. What would mend it.',
  options: {
    json: {
      value: null,
      about: 'says it as JSON: {problems: [{severity, code, file, line, message, hint}]}',
    },
    ...ROOT,
  },
  run: checkStory,
};

async function checkStory(args: Arguments, around: Surroundings): Promise<number> {
  const root = args.values.get('root');
  // A cached story has been compiled without a word.
  const opened = await openStory(args.operands[0] ?? null, {
    ...(root === undefined ? {} : { root }),
    cache: null,
  });
  const problems = opened.ok ? opened.warnings : opened.problems;
  if (!args.flags.has('json')) return printProblems(around.errors, problems);
  const rows = problems.map(({ severity, code, file, line, message, hint }) => {
    return {
      severity,
      code,
      file: file ?? null,
      line: line ?? null,
      message,
      hint: hint ?? null,
    };
  });
  around.output.write(`${JSON.stringify({ problems: rows }, null, 2)}\n`);
  return statusOf(problems);
}
