/**
 * How a screen or a game in the terminal came to its end. `quit`: the player left, the game is kept. `ended`: left at an
 * ending. `title` and `new-game`: what the player wants next. `fault`: the story or the disk failed, and it has been
 * said. The last three came from outside.
 */
export type PlayEnd = 'quit' | 'ended' | 'title' | 'new-game' | 'fault' | 'interrupted' | 'hung-up' | 'terminated';

const STATUS: Readonly<Record<PlayEnd, number>> = {
  quit: 0,
  ended: 0,
  title: 0,
  'new-game': 0,
  fault: 1,
  'hung-up': 129,
  interrupted: 130,
  terminated: 143,
};

/** The exit status that an end stands for: 128 and the signal's number where a signal ended it. */
export function statusOf(end: PlayEnd): number {
  return STATUS[end];
}
