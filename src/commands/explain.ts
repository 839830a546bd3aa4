import { EXPLAINED, RULES } from '../lint/lint.ts';
import type { Told } from '../lint/told.ts';
import { nearestName } from '../nearest.ts';
import { errorOf } from '../problem.ts';
import { wrapText } from '../terminal/wrap.ts';
import type { Surroundings } from './command.ts';
import { printProblems } from './say.ts';

/** Explains what is told under a code; `rules` are all rules, `all` everything. Answers the exit status: 2 where there is no such code. */
export function explainRule(code: string, { output, errors }: Surroundings): number {
  const rules = meantBy(code);
  if (rules.length === 0) {
    const near = nearestName(
      code,
      EXPLAINED.map((one) => one.code),
    );
    const hint = near === null ? 'check --explain all tells them all' : `Did you mean "${near}"?`;
    printProblems(errors, [errorOf('no-rule', `there is no rule "${code}"`, hint)]);
    return 2;
  }
  const told = rules.map((rule) =>
    [rule.code, ...wrapText(rule.explanation, 76).map((line) => `  ${line}`)].join('\n'),
  );
  output.write(`${told.join('\n\n')}\n`);
  return 0;
}

function meantBy(code: string): readonly Told[] {
  if (code === 'all') return EXPLAINED;
  return code === 'rules' ? RULES : EXPLAINED.filter((one) => one.code === code);
}
