import { countWords } from '../../ink/words.ts';
import { plainText } from '../../world/codex.ts';
import type { Rule } from '../rule.ts';

const LEAST = 30;
const MOST = 120;

/** Entries of the codex that say too little or too much. */
export const codexLength: Rule = {
  code: 'codex-length',
  explanation: `An entry of the codex has ${LEAST} to ${MOST} words: enough to tell something that the title does not, and no more than is read between two decisions.`,
  find: ({ codex }) =>
    Object.entries(codex?.entries ?? {}).flatMap(([slug, { text, place }]) => {
      const words = codex === null ? 0 : countWords(plainText(text, codex));
      if (words >= LEAST && words <= MOST) return [];
      return [{ place, message: `the codex entry "${slug}" has ${words} words`, hint: `Give it ${LEAST} to ${MOST}` }];
    }),
};
