import type { Problem } from '../problem.ts';
import type { Driver, InkChoice } from './driver.ts';
import { Guard, LIMITS, type Limits, overflow } from './guards.ts';
import type { StoryImage } from './image.ts';
import { runtimeOf } from './runtime.ts';
import { LateState, readState, UnwrittenState, writeState } from './state.ts';
import { HostedStory, type Turning } from './story.ts';
import { WORDS } from './vocabulary.ts';

/** Whether a turn's state is written: at once, not at all, or when it is asked for. */
export type Keeping = boolean | 'later';

/** What every turn needs. */
interface TurnOptions<L> {
  readonly ledger: L;
  readonly driver: Driver<L>;
  /** The external functions that the driver answers; the others fall back on the story's own. */
  readonly answered?: ReadonlySet<string>;
  readonly limits?: Partial<Limits>;
  /** The time in milliseconds, for the backstop of the limits; left out for the machine's own. */
  readonly clock?: () => number;
  /**
   * False where the next step follows at once and the state is wanted for nothing else: writing it takes a sixth of a turn.
   * `later` where it may be wanted: `writeLate` writes it, as long as no other step was taken.
   */
  readonly keeps?: Keeping;
  /** Gathers the pieces of the story that the turn goes through; see `ink/census.ts`. */
  readonly trace?: Set<object>;
}

/** What opening a story needs. */
export interface StartOptions<L> extends TurnOptions<L> {
  /** A whole number from 0 to 2147483647. */
  readonly seed: number;
}

/** What taking a choice needs. */
export interface StepOptions<L> extends TurnOptions<L> {
  /** What the turn before returned, or the same after a way through JSON. */
  readonly state: unknown;
  /** An index into that turn's choices. */
  readonly choice: number;
}

/** What going to a place needs. */
export interface JumpOptions<L> extends TurnOptions<L> {
  readonly state: unknown;
  /** An Ink path, as `ink/destinations.ts` finds it. */
  readonly path: string;
}

/** What came of a turn. Its lines, tags and calls have gone to the driver, and stand in the ledger. */
export interface InkTurn<L> {
  /** A JSON value; after a fault it is the state that the turn began with (null at the start of a story). */
  readonly state: unknown;
  readonly ledger: L;
  readonly choices: readonly InkChoice[];
  readonly fault: Problem | null;
  readonly warnings: readonly Problem[];
}

/** A story object that waits where it returned `state`, so that the next step need not read it. */
interface Waiting {
  readonly story: HostedStory<unknown>;
  readonly state: unknown;
}

const waiting = new WeakMap<StoryImage, Waiting>();
const ALL_WORDS: ReadonlySet<string> = new Set(WORDS.keys());

/** Opens a story and plays to its first choice. */
export function startInk<L>(image: StoryImage, options: StartOptions<L>): InkTurn<L> {
  const story = new HostedStory(runtimeOf(image), options.ledger, turningOf(image, options));
  story.state.storySeed = options.seed | 0;
  story.state.previousRandom = 0;
  return play(image, story, { before: null, keeps: options.keeps ?? true }, () => {});
}

/** Takes a choice and plays to the next. Throws TypeError where `state` offers no such choice. */
export function stepInk<L>(image: StoryImage, options: StepOptions<L>): InkTurn<L> {
  const story = storyAt(image, options);
  const count = story.currentChoices.length;
  if (!Number.isInteger(options.choice) || options.choice < 0 || options.choice >= count) {
    throw new TypeError(`choice ${options.choice} is not one of the ${count} that the story offers`);
  }
  const states = { before: options.state, keeps: options.keeps ?? true };
  return play(image, story, states, () => story.ChooseChoiceIndex(options.choice));
}

/** Goes to a path of the story, out of whatever was going on, and plays to the next choice. */
export function jumpInk<L>(image: StoryImage, options: JumpOptions<L>): InkTurn<L> {
  const story = storyAt(image, options);
  const states = { before: options.state, keeps: options.keeps ?? true };
  return play(image, story, states, () => story.ChoosePathString(options.path));
}

function storyAt<L>(image: StoryImage, options: TurnOptions<L> & { readonly state: unknown }): HostedStory<L> {
  const turning = turningOf(image, options);
  const kept = waiting.get(image);
  waiting.delete(image);
  // The ledger's type is the caller's own affair: `begin` replaces whatever ledger the object carried before.
  const story =
    (kept?.story as HostedStory<L> | undefined) ?? new HostedStory(runtimeOf(image), options.ledger, turning);
  story.begin(options.ledger, turning);
  if (kept?.state !== options.state) {
    if (options.state instanceof UnwrittenState || options.state instanceof LateState)
      throw new TypeError('only the next step can start from a state that was not kept');
    readState(story, options.state);
  }
  return story;
}

function turningOf<L>(image: StoryImage, options: TurnOptions<L>): Turning<L> {
  return {
    driver: options.driver,
    answered: options.answered ?? ALL_WORDS,
    guard: new Guard({ ...LIMITS, ...options.limits }, options.clock),
    trace: options.trace ?? null,
    place: image.place,
  };
}

/** The state that a turn begins with, and whether the one that it ends with is to be written. */
interface States {
  readonly before: unknown;
  readonly keeps: Keeping;
}

function play<L>(image: StoryImage, story: HostedStory<L>, states: States, begin: () => void): InkTurn<L> {
  try {
    begin();
    while (story.canContinue && story.problems.fault === null) {
      story.next();
      story.say();
    }
  } catch (error) {
    if (story.bug !== null) throw story.bug;
    story.problems.fault ??= story.problems.failure(error, story.where);
    if (story.backToNewline()) story.say();
  }
  return story.problems.fault === null ? rest(image, story, states) : faulted(story, states.before);
}

/** The turn has come to its choices, or to an end. */
function rest<L>(image: StoryImage, story: HostedStory<L>, { before, keeps }: States): InkTurn<L> {
  try {
    const state = keeps === 'later' ? new LateState() : keeps ? writeState(story) : new UnwrittenState(story);
    waiting.set(image, { story: story as HostedStory<unknown>, state });
    const { ledger, problems } = story;
    return { state, ledger, choices: choicesOf(story), fault: null, warnings: problems.warnings };
  } catch (error) {
    story.problems.fault = unwritable(story, error);
    return faulted(story, before);
  }
}

/**
 * The state of the last turn on an image, if writing it was put off: then it is written now, and what is too much to write
 * is a fault of the story. Any other state is as it was. Throws TypeError where the story has gone on meanwhile.
 */
export function writeLate(
  image: StoryImage,
  state: unknown,
): { readonly state: unknown; readonly fault: Problem | null } {
  if (!(state instanceof LateState)) return { state, fault: null };
  const kept = waiting.get(image);
  if (kept?.state !== state) throw new TypeError('the story has gone on from a state that was not written');
  try {
    const written = writeState(kept.story);
    waiting.set(image, { story: kept.story, state: written });
    return { state: written, fault: null };
  } catch (error) {
    return { state, fault: unwritable(kept.story, error) };
  }
}

function unwritable<L>(story: HostedStory<L>, error: unknown): Problem {
  if (error instanceof RangeError) return story.problems.problem(overflow(), story.where ?? '');
  return story.problems.failure(error, story.where);
}

function faulted<L>(story: HostedStory<L>, before: unknown): InkTurn<L> {
  const { fault, warnings } = story.problems;
  return { state: before, ledger: story.ledger, choices: [], fault, warnings };
}

function choicesOf<L>(story: HostedStory<L>): InkChoice[] {
  return story.currentChoices.map((choice, index) => ({
    index,
    text: choice.text,
    path: choice.pathStringOnChoice,
    tags: [...(choice.tags ?? [])],
  }));
}
