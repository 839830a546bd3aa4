import type { Entry, Outline, Spot } from '../../ink/outline/outline.ts';
import type { Finding, Rule } from '../rule.ts';

/** Words in a row that no two places should share. */
const RUN = 12;

/** Text that stands in two places. */
export const repeatedText: Rule = {
  code: 'repeated-text',
  explanation: `A run of ${RUN} words that stands in two places is read twice, and mended once. Keep one of them, or put it into a knot or function that both use.`,
  find: ({ outline }) => {
    const seen = new Map<string, Said>();
    return textsOf(outline).flatMap((said) => {
      const again = runsOf(said.text).flatMap((run) => {
        const before = seen.get(run);
        if (before === undefined) seen.set(run, said);
        return before === undefined || before === said || before.forks.some((fork) => said.forks.includes(fork))
          ? []
          : [{ run, before }];
      });
      return again.slice(0, 1).map(({ run, before }) => complaint(said, run, before));
    });
  },
};

/** A text, and the forks that it stands in: of their branches a player is told one. */
interface Said {
  readonly text: string;
  readonly spot: Spot;
  readonly forks: readonly Entry[];
}

function textsOf(outline: Outline): Said[] {
  const forks: Entry[] = [];
  return outline.flatMap((entry) => {
    if (entry.kind === 'fork') forks.push(entry);
    if (entry.kind === 'join') forks.pop();
    return entry.kind === 'text' ? [{ text: entry.text, spot: entry.spot, forks: [...forks] }] : [];
  });
}

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? [];
  const line = words.join(' ');
  const starts: number[] = [];
  let start = 0;
  for (const { length } of words) {
    starts.push(start);
    start += length + 1;
  }
  const firsts = starts.slice(0, Math.max(0, words.length - RUN + 1));
  // A slice of the line is not copied, as words put together would be.
  return firsts.map((from, at) => line.slice(from, (starts[at + RUN] ?? start) - 1));
}

function complaint({ spot }: Said, run: string, before: Said): Finding {
  return { place: spot, message: `"${run}" stands in ${before.spot.file}:${before.spot.line} too`, hint: HINT };
}

const HINT = 'Say it once, or otherwise';
