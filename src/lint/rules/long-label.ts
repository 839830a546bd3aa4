import { entriesOf, type Rule } from '../rule.ts';

/** Characters that a choice may have: what a window of 80 columns shows in one row, with its number. */
const MOST = 60;

/** Choices too long for one row of a menu. */
export const longLabel: Rule = {
  code: 'long-label',
  explanation: `A choice of more than ${MOST} characters takes two rows in a menu and is read slowly. Keep the deed, and let the text below the choice tell the rest.`,
  find: ({ outline }) =>
    entriesOf(outline, 'choice')
      .filter(({ text }) => [...text].length > MOST)
      .map(({ text, spot }) => ({
        place: spot,
        message: `the choice "${text}" has ${[...text].length} characters`,
        hint: `Say it in ${MOST} or fewer`,
      })),
};
