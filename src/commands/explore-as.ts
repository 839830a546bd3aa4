import { censusFor } from '../explore/exploring.ts';
import { SHARING } from '../explore/jobs.ts';
import { PLAYERS, type PlayerName } from '../explore/players.ts';
import type { Shares } from '../explore/shares.ts';
import { renderShares } from '../explore/shares-text.ts';
import type { Taken } from '../explore/spot.ts';
import { lineTo } from '../game/history.ts';
import { tagValues } from '../ink/tags.ts';
import { errorOf, failed, fine, type Result } from '../problem.ts';
import { readRecordingFile } from '../store/recordings.ts';
import { sanitize } from '../terminal/sanitize.ts';
import { oneOf, usage } from './arguments.ts';
import type { Arguments, Surroundings } from './command.ts';
import type { Opened } from './explore-crew.ts';
import type { Wanted } from './explore-wish.ts';
import { work } from './explore-work.ts';

/** The ways of playing that are asked for, and the decisions that a filmgoer follows. */
export interface PlayersWish {
  readonly players: readonly PlayerName[];
  readonly along: readonly Taken[];
  readonly json: boolean;
}

/** What `--as` takes. */
export const PLAYER_NAMES: string = [...PLAYERS, 'all'].join('|');

/** What `--as` and `--along` ask for; null where they are left out. */
export function readPlayers(args: Arguments): Result<PlayersWish | null> {
  const as = oneOf(args, 'as', [...PLAYERS, 'all']);
  if (!as.ok) return as;
  const file = args.values.get('along');
  const json = args.flags.has('json');
  if (as.value === null)
    return file === undefined ? fine(null) : usage('--along is for a filmgoer', 'Say --as filmgoer too');
  const players = PLAYERS.filter((name) => as.value === name || as.value === 'all');
  if (!players.includes('filmgoer')) return fine({ players, along: [], json });
  if (file === undefined) return usage('a filmgoer follows a recording', 'Say --along FILE');
  const along = readAlong(file);
  return along.ok ? fine({ players, along: along.value, json }) : along;
}

function readAlong(file: string): Result<readonly Taken[]> {
  const read = readRecordingFile(file);
  if (!read.ok) return read;
  const { recording } = read.value;
  if (recording === null) return failed(errorOf('no-recording', 'this is no whole recording', undefined, { file }));
  return fine(lineTo(recording).map(({ path, text }) => ({ path, text })));
}

/** Plays games in each way, and says how the endings share them. Answers the exit status: 1 where the story failed. */
export async function sharePlayers(
  opened: Opened,
  wanted: Wanted,
  { players, along, json }: PlayersWish,
  around: Surroundings,
): Promise<number> {
  const table: Record<string, Shares> = {};
  for (const as of players) table[as] = await work(SHARING, { ...wanted, as, along }, opened, around);
  const endings = [...new Set(tagValues(censusFor(opened.program).tags, 'ending'))];
  const said = json ? `${JSON.stringify({ as: table }, null, 2)}\n` : sanitize(renderShares(table, endings));
  around.output.write(said);
  return Object.values(table).some((shares) => shares.failed > 0) ? 1 : 0;
}
