import './load-order.ts';

import { Story } from 'inkjs/engine/Story';

/** What a walk came to. */
export interface Walk {
  readonly games: number;
  readonly turns: number;
  /** How many of the story's choices were taken at least once. */
  readonly choices: number;
}

/** Decisions that a game may have before it is left, as the explorer's have. */
const LONGEST = 400;

/**
 * The measure of an explorer: plain inkjs, reset for each game, and any choice as likely as the next. Externals fall back
 * on the story's own. `json` is the compiled story, `pick` a whole number below its argument.
 */
export function walkBare(json: Record<string, unknown>, milliseconds: number, pick: (count: number) => number): Walk {
  const story = new Story(json);
  story.allowExternalFunctionFallbacks = true;
  // Without a listener inkjs throws what a story complains of; a walk that meets a fault begins anew.
  let failed = false;
  story.onError = () => {
    failed = true;
  };
  const taken = new Set<string>();
  const ends = performance.now() + milliseconds;
  let [games, turns] = [0, 0];
  for (; performance.now() < ends; games++) {
    story.ResetState();
    story.state.storySeed = pick(2147483647);
    failed = false;
    for (let decisions = 0; decisions < LONGEST && !failed && performance.now() < ends; decisions++) {
      while (story.canContinue && !failed) story.Continue();
      turns++;
      const choice = story.currentChoices[pick(Math.max(1, story.currentChoices.length))];
      if (choice === undefined) break;
      taken.add(choice.pathStringOnChoice);
      story.ChooseChoiceIndex(choice.index);
    }
  }
  return { games, turns, choices: taken.size };
}
