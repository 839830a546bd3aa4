import './load-order.ts';

import type { InkObject } from 'inkjs/engine/Object';
import { StoryState } from 'inkjs/engine/StoryState';
import { StringValue } from 'inkjs/engine/Value';
import { SteppingStory } from './stepping.ts';

/** Where Ink has looked to behind a line, and what it had to say by then. */
export interface Ahead {
  readonly state: StoryState;
  readonly output: readonly InkObject[];
}

/**
 * Behind each line Ink looks ahead, since glue may take the newline back; where it meets other text it goes back to the
 * line, and then does the same once more. Here it goes on from where it has looked to: a third of its steps was done twice.
 */
export abstract class ResumingStory extends SteppingStory {
  #ahead: Ahead | null = null;
  /** How much was said when it began to look ahead, and whether what was looked at comes out the same behind the line. */
  #said = 0;
  #clear = false;

  /** Forgets what was looked at: the story goes on elsewhere. */
  protected forgetAhead(): void {
    this.#ahead = null;
  }

  override StateSnapshot(): void {
    const line = this.state;
    super.StateSnapshot();
    knowAs(line, this.state);
    this.#said = this.state.outputStream.length;
    this.#clear = true;
  }

  override RestoreStateSnapshot(): void {
    const { state } = this;
    super.RestoreStateSnapshot();
    this.#ahead = this.#clear ? { state, output: state.outputStream.slice(this.#said) } : null;
  }

  /** A newline is about to be said. */
  heedNewline(): void {
    const beyond = this.state.outputStream.slice(this.#said);
    this.#clear &&= beyond.length === 0 || beyond.some(isText);
  }

  // To Ink it is one step, so that what it does after each is done here too.
  override Step(): void {
    if (this.#ahead === null) super.Step();
    else this.goOn(this.#ahead);
  }

  /** Does at once all that was done beyond the line. */
  protected goOn({ state, output }: Ahead): void {
    this.#ahead = null;
    Reflect.set(this, '_state', state);
    state.RestoreAfterPatch();
    state.ApplyAnyPatch();
    state.ResetOutput([...output]);
  }
}

/** Text and tags of a copy are those of the line: Ink makes both anew with each of its first steps. */
function knowAs({ currentText, currentTags }: StoryState, copy: StoryState): void {
  Object.assign(copy, { _currentText: currentText, _outputStreamTextDirty: false });
  Object.assign(copy, { _currentTags: currentTags, _outputStreamTagsDirty: false });
}

function isText(piece: InkObject): boolean {
  return piece instanceof StringValue && piece.isNonWhitespace;
}

// After a blank, a newline counts where nothing has been said before it, and does not where a line has.
const push = StoryState.prototype.PushToOutputStreamIndividual;
StoryState.prototype.PushToOutputStreamIndividual = function heed(object) {
  const { story } = this;
  if (object instanceof StringValue && object.isNewline && story instanceof ResumingStory) story.heedNewline();
  push.call(this, object);
};
