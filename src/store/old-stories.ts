import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync, gzip } from 'node:zlib';
import type { Program } from '../game/turn.ts';
import { decodeImage, encodeImage } from '../ink/image.ts';
import type { Scenario } from '../world/scenario.ts';

/**
 * Keeps the compiled story beside its games, compressed, by its hash, so that they can be told as they were when the
 * story has changed. Nothing is lost but that where the disk does not take it.
 */
export async function keepStory(games: string, { image, scenario }: Program): Promise<void> {
  const file = storyFile(games, image.hash);
  if (existsSync(file)) return;
  const draft = `${file}.${process.pid}`;
  try {
    const text = Buffer.from(`${JSON.stringify(scenario)}\n`, 'utf8');
    writeFileSync(draft, await promisify(gzip)(Buffer.concat([text, encodeImage(image)])));
    renameSync(draft, file);
  } catch {
    rmSync(draft, { force: true });
  }
}

/** The story as it was when a game of this hash was played; null where it was not kept. */
export function oldStory(games: string, hash: string): Program | null {
  try {
    const bytes = gunzipSync(readFileSync(storyFile(games, hash)));
    const end = bytes.indexOf(0x0a);
    const scenario: Scenario | null = JSON.parse(bytes.toString('utf8', 0, end));
    const image = decodeImage(bytes.subarray(end + 1));
    return image === null ? null : { image, scenario };
  } catch {
    return null;
  }
}

function storyFile(games: string, hash: string): string {
  // A hash comes from a file that somebody may have written by hand.
  return join(games, `${hash.replace(/[^\w-]/g, '')}.story.gz`);
}
