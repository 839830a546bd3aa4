import { joinChunks } from '../ink/ink-joining.ts';
import { writeInkJson } from '../ink/ink-json.ts';
import { writeOutput } from '../store/outputs.ts';
import { openStory } from '../store/stories.ts';
import type { Arguments, Command, Surroundings } from './command.ts';
import { ROOT } from './options.ts';
import { printProblems } from './say.ts';

/** `first-contact compile`: writes a story as the JSON that inkjs, Inky and this program play. */
export const compile: Command = {
  operands: '[STORY]',
  most: 1,
  about: 'Compiles STORY to the JSON that any Ink player reads.',
  options: { output: { value: 'FILE', about: 'writes to this file, not to standard output' }, ...ROOT },
  run: compileStory,
};

async function compileStory(args: Arguments, around: Surroundings): Promise<number> {
  const root = args.values.get('root');
  const opened = await openStory(args.operands[0] ?? null, root === undefined ? {} : { root });
  const said = printProblems(around.errors, opened.ok ? opened.warnings : opened.problems);
  if (!opened.ok) return said;
  const text = writeInkJson(joinChunks(opened.value.image));
  const target = args.values.get('output');
  if (target === undefined) {
    around.output.write(`${text}\n`);
    return 0;
  }
  const written = writeOutput(target, text);
  return written.ok ? 0 : printProblems(around.errors, written.problems);
}
