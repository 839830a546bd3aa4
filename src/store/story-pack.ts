import type { Program } from '../game/turn.ts';
import { decodeImage, encodeImage, type StoryImage } from '../ink/image.ts';
import { type LineTable, placeIn } from '../ink/lines.ts';
import type { Place, Problem } from '../problem.ts';
import type { Codex } from '../world/codex.ts';
import type { Scenario } from '../world/scenario.ts';

/** A story as it comes from its files, ready to be kept. */
export interface MadeStory {
  readonly image: StoryImage;
  readonly lines: LineTable | null;
  readonly scenario: Scenario | null;
  readonly codex: Codex | null;
  readonly warnings: readonly Problem[];
}

/** A story as it comes from where it was kept. */
export interface KeptStory {
  readonly program: Program;
  readonly warnings: readonly Problem[];
}

interface Front {
  readonly format: 'first-contact-story';
  readonly scenario: Scenario | null;
  readonly warnings: readonly Problem[];
  readonly image: number;
  readonly lines: number;
  /** Left out by earlier builds, which knew of no codex. */
  readonly codex?: number;
  readonly sum: number;
}

/** A story in one file: a line of JSON, then its image, its table of lines, and its codex. Places name files as the compiler did. */
export function packStory(story: MadeStory): Buffer {
  const image = encodeImage(story.image);
  const lines = jsonBytes(story.lines);
  const codex = jsonBytes(story.codex);
  const front: Front = {
    format: 'first-contact-story',
    scenario: story.scenario,
    warnings: story.warnings,
    image: image.length,
    lines: lines.length,
    codex: codex.length,
    sum: checksum(image),
  };
  const line = Buffer.from(JSON.stringify(front), 'utf8');
  return Buffer.concat([line, Buffer.from(`${' '.repeat((4 - ((line.length + 1) & 3)) & 3)}\n`), image, lines, codex]);
}

function jsonBytes(value: object | null): Buffer {
  return Buffer.from(value === null ? '' : JSON.stringify(value), 'utf8');
}

/**
 * Reads what `packStory` wrote; null where the bytes are something else, or damaged. `placed` turns a place as the
 * compiler knew it into one that the user knows. The table of lines and the codex are read only when they are first asked for.
 */
export function unpackStory(bytes: Buffer, placed: (place: Place) => Place, trusted: boolean): KeptStory | null {
  const end = bytes.indexOf(10);
  const front = end < 0 ? null : readFront(bytes.toString('utf8', 0, end));
  if (front === null) return null;
  const linesAt = end + 1 + front.image;
  const codexAt = linesAt + front.lines;
  if (codexAt + (front.codex ?? 0) !== bytes.length) return null;
  const encoded = bytes.subarray(end + 1, linesAt);
  if (!trusted && checksum(encoded) !== front.sum) return null;
  const lines = tableIn(() => bytes.toString('utf8', linesAt, codexAt), placed);
  const codex = jsonIn<Codex>(() => bytes.toString('utf8', codexAt));
  const image = decodeImage(encoded, { lines, place: placeBy(lines) });
  return image === null
    ? null
    : {
        program: { image, scenario: front.scenario, ...(codexAt === bytes.length ? {} : { codex }) },
        warnings: front.warnings,
      };
}

function readFront(text: string): Front | null {
  try {
    const front = JSON.parse(text) as Front | null;
    return front?.format === 'first-contact-story' ? front : null;
  } catch {
    return null;
  }
}

/** The table of lines, with its files named as the user knows them. */
function tableIn(read: () => string, placed: (place: Place) => Place): () => LineTable | null {
  return jsonIn<LineTable>(read, (table) => {
    return { ...table, files: table.files.map((file) => placed({ file, line: 1 }).file) };
  });
}

/** What stands in some text as JSON, read when it is first asked for; null where there is none. */
function jsonIn<T>(read: () => string, finished: (value: T) => T = (value) => value): () => T | null {
  let value: T | null | undefined;
  return () => {
    if (value === undefined) {
      const text = read();
      value = text === '' ? null : finished(JSON.parse(text) as T);
    }
    return value;
  };
}

function placeBy(lines: () => LineTable | null): (path: string) => Place | null {
  return (path) => {
    const table = lines();
    return table === null ? null : placeIn(table, path);
  };
}

// Enough to notice a damaged file, and quicker than loading a real hash: FNV-1a over words of four bytes. The image
// begins where such a word begins, so that a file that has been read need not be copied for it.
function checksum(bytes: Buffer): number {
  const aligned = (bytes.byteOffset & 3) === 0 ? bytes : Buffer.from(new Uint8Array(bytes).buffer);
  const words = new Int32Array(aligned.buffer, aligned.byteOffset, aligned.length >> 2);
  let sum = 0x811c9dc5 ^ bytes.length;
  for (let index = 0; index < words.length; index++) sum = Math.imul(sum ^ (words[index] ?? 0), 0x01000193);
  for (let index = words.length * 4; index < bytes.length; index++) {
    sum = Math.imul(sum ^ (bytes[index] ?? 0), 0x01000193);
  }
  return sum >>> 0;
}
