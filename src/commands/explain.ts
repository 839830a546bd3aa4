import { RULES } from '../lint/lint.ts';
import { cureForName } from '../nearest.ts';
import { errorOf } from '../problem.ts';
import { wrapText } from '../terminal/wrap.ts';
import type { Surroundings } from './command.ts';
import { printProblems } from './say.ts';

/** Explains the rule of a code, or every rule for `rules`. Answers the exit status: 2 where there is no such rule. */
export function explainRule(code: string, { output, errors }: Surroundings): number {
  const rules = code === 'rules' ? RULES : RULES.filter((rule) => rule.code === code);
  if (rules.length === 0) {
    const codes = RULES.map((rule) => rule.code);
    printProblems(errors, [errorOf('no-rule', `there is no rule "${code}"`, cureForName(code, codes))]);
    return 2;
  }
  const told = rules.map((rule) =>
    [rule.code, ...wrapText(rule.explanation, 76).map((line) => `  ${line}`)].join('\n'),
  );
  output.write(`${told.join('\n\n')}\n`);
  return 0;
}
