import { offersNothing } from '../game/digest.ts';
import { type Followed, Follower } from '../game/follower.ts';
import { lineTo } from '../game/history.ts';
import type { Recording } from '../game/recording.ts';
import { endingTitle, sceneTitle } from '../game/titles.ts';
import type { Program, Turn } from '../game/turn.ts';
import type { SavedGame } from '../store/shelf.ts';
import type { Working } from '../terminal/prompt.ts';
import { missionTime } from '../world/calendar.ts';

/** So long a portion of the replaying takes, between two keys. */
const PORTION_MILLISECONDS = 15;

/** Where saved games of a story stand, found by replaying them in portions while a menu waits for keys. */
export class Standings {
  readonly #program: Program;
  readonly #found = new Map<string, string>();
  readonly #games: SavedGame[];
  #replaying: Iterator<void, string> | null = null;

  constructor(program: Program, games: readonly SavedGame[]) {
    this.#program = program;
    this.#games = [...games];
  }

  /** Where a game stands: its scene and the time, or its ending; empty until that is known, and where it cannot be. */
  of({ name }: SavedGame): string {
    return this.#found.get(name) ?? '';
  }

  /** Replays some more. */
  work(): Working {
    const until = performance.now() + PORTION_MILLISECONDS;
    while (performance.now() < until) {
      const [game] = this.#games;
      if (game === undefined) return 'done';
      this.#replaying ??= standing(this.#program, game.recording);
      const next = this.#replaying.next();
      if (next.done !== true) continue;
      this.#replaying = null;
      this.#games.shift();
      this.#found.set(game.name, next.value);
      return 'news';
    }
    return 'more';
  }
}

/** Replays a game to where it stands, a decision at a time. */
function* standing(program: Program, recording: Recording | null): Generator<void, string> {
  if (recording === null) return '';
  const follower = new Follower(program, recording);
  let turn: Turn | null = null;
  const decisions = lineTo(recording);
  for (const decision of [null, ...decisions]) {
    const followed: Followed =
      decision === null || turn === null ? follower.open(decisions[0] ?? null) : follower.follow(turn, decision);
    if (followed.kind === 'lost') return '';
    turn = followed.replayed.turn;
    yield;
  }
  return turn === null ? '' : placeOf(program, turn);
}

function placeOf({ scenario }: Program, turn: Turn): string {
  if (turn.ending !== null) return endingTitle(turn.ending, scenario);
  if (turn.choices.length === 0) return 'the end';
  const { scene, world } = turn.state;
  const time = scenario === null || world === null ? '' : missionTime(scenario, world);
  return [scene === null ? '' : sceneTitle(scene, scenario), time].filter((part) => part !== '').join('  ');
}

/** How many decisions were taken in a game, in all its branches, and to how many endings they led. */
export function tally({ decisions }: Recording): string {
  const closing = decisions.filter(({ is }) => offersNothing(is)).map(({ is }) => is.text);
  const ends = new Set(closing).size;
  const count = decisions.length === 1 ? '1 decision' : `${decisions.length} decisions`;
  return ends === 0 ? count : `${count}, ${ends === 1 ? '1 ending' : `${ends} endings`}`;
}
