import type { Surroundings } from './command.ts';
import type { Crew } from './explore-crew.ts';

/** How often the bar is drawn anew, in milliseconds. */
const EVERY = 150;
const WIDTH = 24;

/** Shows how far a crew has come, where somebody can see it. Answers what takes the bar away again. */
export function showProgress(
  crew: Pick<Crew<unknown>, 'progress'>,
  wanted: { readonly runs: number; readonly milliseconds: number },
  { errors }: Surroundings,
): () => void {
  if ((errors as { isTTY?: boolean }).isTTY !== true) return () => {};
  const began = Date.now();
  const timer = setInterval(() => {
    const { runs, turns } = crew.progress();
    const share = Math.min(1, Math.max(runs / wanted.runs, (Date.now() - began) / wanted.milliseconds));
    const bar = '#'.repeat(Math.round(share * WIDTH)).padEnd(WIDTH, '.');
    errors.write(`\r[${bar}] ${runs} games, ${turns} turns \u001b[K`);
  }, EVERY);
  return () => {
    clearInterval(timer);
    errors.write('\r\u001b[K');
  };
}
