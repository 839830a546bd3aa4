import { readGoto, readSet, type Value, valuesOf } from '../game/hand.ts';
import type { Deed } from '../game/recording.ts';
import { errorOf, failed, fine, type Problem, type Result } from '../problem.ts';
import type { Scratch } from './scratch.ts';
import type { Search } from './watch-crew.ts';
import type { WatchedStory } from './watched-story.ts';

/** Goes to a knot or a line. Answers what was done. */
export function goByHand(scratch: Scratch, text: string): Result<string> {
  return done(scratch, readGoto(scratch.program, scratch.turn, text));
}

/** Sets a value, as `NAME VALUE` says it. Answers what was done. */
export function setByHand(scratch: Scratch, text: string): Result<string> {
  return done(scratch, readSet(text));
}

function done(scratch: Scratch, deed: Result<Deed>): Result<string> {
  if (!deed.ok) return deed;
  const turn = scratch.doByHand(deed.value);
  return turn.ok ? fine(scratch.here.choice ?? '') : turn;
}

/** The values of the game whose names or kinds hold a word; those that were set by hand also by that. */
export function valuesLike(scratch: Scratch, word: string): readonly Value[] {
  const wanted = word.trim().toLowerCase();
  return valuesOf(scratch.program, scratch.turn, scratch.history).filter(({ kind, name, byHand }) =>
    `${kind} ${name}${byHand === null ? '' : ' by hand'}`.toLowerCase().includes(wanted),
  );
}

/** A value in a line: its name as it is set, its value, and whether it was set by hand. */
export function valueText({ name, value, byHand }: Value): string {
  return `${name} = ${value}${byHand === null ? '' : `  (by hand, decision ${byHand})`}`;
}

/** Begins to look for a way to a target in games like this one. */
export function beginSearch(scratch: Scratch, story: WatchedStory, target: string): Search | null {
  return story.reach(target, { seed: scratch.header.seed, difficulty: scratch.header.difficulty });
}

/** Goes the way that was found, from the opening. Answers what to say, or why play stands where it stood. */
export async function goFound(scratch: Scratch, target: string, { found }: Search): Promise<Result<string>> {
  const searched = await found.catch((): Result<never> => failed(STOPPED));
  if (!searched.ok) return searched;
  const { way, runs, turns } = searched.value;
  if (way === null) {
    const looked = `looked at ${runs} games, ${turns} turns`;
    return failed(errorOf('not-reached', `${target}: no way was found; ${looked}`, 'Go there by hand with goto'));
  }
  const { n } = scratch.here;
  const opened = scratch.goTo(0);
  if (!opened.ok) return opened;
  for (const { path, text } of way) {
    const choice = scratch.turn.choices.find((one) => one.path === path && one.text === text);
    const decided = choice === undefined ? failed<never>(STOPPED) : scratch.decide(choice.index);
    if (decided.ok) continue;
    scratch.goTo(n);
    return decided;
  }
  return fine(`${target}: after ${way.length === 1 ? '1 decision' : `${way.length} decisions`}`);
}

const STOPPED: Problem = errorOf('not-reached', 'looking was stopped');
