import { fine, type Result } from '../problem.ts';
import { readLines } from '../terminal/plain-lines.ts';
import { usage } from './arguments.ts';
import type { Arguments, Surroundings } from './command.ts';

/** Asks before a deed that cannot be taken back; `--yes` has answered. Where nobody can be asked, `fact` says why it is not done. */
export async function confirm(
  { question, fact }: { readonly question: string; readonly fact: string },
  args: Arguments,
  { input, errors }: Surroundings,
): Promise<Result<boolean>> {
  if (args.flags.has('yes')) return fine(true);
  if (input.isTTY !== true) return usage(fact, 'Say --yes');
  errors.write(`${question} Type yes: `);
  for await (const line of readLines(input)) return fine(/^y(es)?$/i.test(line.trim()));
  return fine(false);
}
