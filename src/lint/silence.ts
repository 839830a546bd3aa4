import type { Problem } from '../problem.ts';
import type { LintedStory } from './rule.ts';

/** A comment that silences a rule: `// allow CODE: reason`, or with `#` in a data file. */
interface Silence {
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly reason: string;
  /** True where only comments and blank lines stand above: then the whole file is meant. */
  readonly whole: boolean;
}

/** Problems without those that a comment silences, and with those that the comments have themselves. */
export function withoutSilenced(
  problems: readonly Problem[],
  story: LintedStory,
  codes: ReadonlySet<string>,
): Problem[] {
  const silences = [...story.files].flatMap(([file, text]) => silencesIn(file, text));
  const good = silences.filter(({ code, reason }) => reason !== '' && codes.has(code));
  const told = problems.filter(
    (problem) => problem.severity === 'error' || !good.some((silence) => covers(silence, problem)),
  );
  return [...told, ...silences.flatMap((silence) => complaint(silence, codes))];
}

function silencesIn(file: string, text: string): Silence[] {
  const lines = text.split('\n');
  const body = lines.findIndex((line) => !/^\s*((\/\/|#).*)?$/.test(line));
  return lines.flatMap((line, at) => {
    const [, code, reason] = /(?:\/\/|#)\s*allow ([a-z][a-z-]*)\s*:?\s*(.*?)\s*$/.exec(line) ?? [];
    if (code === undefined || reason === undefined) return [];
    return [{ code, file, line: at + 1, reason, whole: body < 0 || at < body }];
  });
}

/** A comment speaks of its own line and of the one below it. */
function covers(silence: Silence, { code, file, line }: Problem): boolean {
  if (silence.code !== code || silence.file !== file) return false;
  return silence.whole || line === silence.line || line === silence.line + 1;
}

function complaint({ code, file, line, reason }: Silence, codes: ReadonlySet<string>): Problem[] {
  const told = { severity: 'warning' as const, code: 'silence', file, line };
  if (!codes.has(code)) return [{ ...told, message: `there is no rule "${code}"`, hint: 'check --explain lists them' }];
  if (reason !== '') return [];
  return [{ ...told, message: `"${code}" is silenced without a reason`, hint: `Say why: // allow ${code}: because …` }];
}
