import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync, gzip } from 'node:zlib';
import { editionOf } from '../game/edition.ts';
import type { OldStories } from '../game/old-turns.ts';
import type { Program } from '../game/turn.ts';
import { decodeImage } from '../ink/image.ts';
import type { Scenario } from '../world/scenario.ts';
import { packStory, unpackStory } from './story-pack.ts';

/**
 * Keeps the compiled story beside its games, compressed, by its hash, so that they can be told as they were when the
 * story has changed. Nothing is lost but that where the disk does not take it.
 */
export async function keepStory(games: string, program: Program): Promise<void> {
  const { image, scenario } = program;
  const file = storyFile(games, editionOf(program));
  if (existsSync(file)) return;
  const draft = `${file}.${process.pid}`;
  try {
    const pack = packStory({ image, scenario, lines: image.lines?.() ?? null, codex: null, warnings: [] });
    writeFileSync(draft, await promisify(gzip)(pack));
    renameSync(draft, file);
  } catch {
    rmSync(draft, { force: true });
  }
}

/** The stories that are kept in a folder of games. */
export function keptStories(games: string): OldStories {
  return (hash) => oldStory(games, hash);
}

/** The story as it was when a game of this hash was played; null where it was not kept. */
export function oldStory(games: string, hash: string): Program | null {
  try {
    const bytes = gunzipSync(readFileSync(storyFile(games, hash)));
    return unpackStory(bytes, (place) => place, true)?.program ?? keptAtFirst(bytes);
  } catch {
    return null;
  }
}

/** Reads a story as the first version of this program kept it: its scenario in a line, then its image. */
function keptAtFirst(bytes: Buffer): Program | null {
  const end = bytes.indexOf(0x0a);
  const scenario: Scenario | null = JSON.parse(bytes.toString('utf8', 0, end));
  const image = decodeImage(bytes.subarray(end + 1));
  return image === null ? null : { image, scenario };
}

function storyFile(games: string, hash: string): string {
  // A hash comes from a file that somebody may have written by hand.
  return join(games, `${hash.replace(/[^\w-]/g, '')}.story.gz`);
}
