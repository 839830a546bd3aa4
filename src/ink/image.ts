import type { Place } from '../problem.ts';
import type { LineTable } from './lines.ts';

/** The version of the image format; an image of another version is compiled anew. */
export const IMAGE_FORMAT = 1;

/** What play needs of a compiled story. Its knots are separate JSON texts, each read when the story enters it. */
export interface StoryImage {
  /** What the root file's `# id:` tag says, else what whoever opened the story gave it. */
  readonly id: string;
  readonly title: string | null;
  /** Of everything that play depends on: the same text compiles to the same hash. */
  readonly hash: string;
  readonly globalTags: readonly string[];
  /** The external functions that the story calls. */
  readonly externals: readonly string[];
  readonly source: 'ink' | 'json';
  /** The story's LIST definitions. */
  readonly lists: ListTables;
  /** How many chunks there are; chunk 0 is the root container. */
  readonly chunks: number;
  /** The JSON of a chunk: an Ink container in which whole numbers as named content stand for other chunks. */
  chunk(index: number): string;
  /** Where an Ink path comes from, or null where nobody knows. */
  place(path: string): Place | null;
  /** The table that `place` looks into, its files named as the user knows them; left out where there is none at hand. */
  readonly lines?: () => LineTable | null;
}

/** LIST definitions: list name to item name to value. */
export type ListTables = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The first line of an encoded image. */
interface Header extends Omit<StoryImage, 'chunks' | 'chunk' | 'place' | 'lines'> {
  readonly format: number;
  readonly lengths: readonly number[];
}

/** What an image does not carry itself. */
export interface ImageOptions {
  /** Reads the line table when it is first asked for; see `ink/lines.ts`. */
  readonly place?: (path: string) => Place | null;
  readonly lines?: () => LineTable | null;
}

/** An image as bytes: a line of JSON with the lengths of the chunks, then the chunks. */
export function encodeImage(image: StoryImage): Buffer {
  const chunks = Array.from({ length: image.chunks }, (_, index) => Buffer.from(image.chunk(index), 'utf8'));
  const { id, title, hash, globalTags, externals, source, lists } = image;
  const lengths = chunks.map((chunk) => chunk.length);
  const header: Header = { format: IMAGE_FORMAT, id, title, hash, globalTags, externals, source, lists, lengths };
  return Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`, 'utf8'), ...chunks]);
}

/** Reads what `encodeImage` wrote, without looking into the chunks; null where the bytes are something else. */
export function decodeImage(bytes: Buffer, options: ImageOptions = {}): StoryImage | null {
  const end = bytes.indexOf(10);
  const header = end < 0 ? null : readHeader(bytes.toString('utf8', 0, end));
  if (header === null) return null;
  const starts = [end + 1];
  for (const length of header.lengths) starts.push((starts.at(-1) ?? 0) + length);
  if (starts.at(-1) !== bytes.length) return null;
  const { id, title, hash, globalTags, externals, source, lists } = header;
  return {
    ...{ id, title, hash, globalTags, externals, source, lists },
    chunks: header.lengths.length,
    chunk: (index) => bytes.toString('utf8', starts[index], starts[index + 1]),
    place: options.place ?? (() => null),
    ...(options.lines === undefined ? {} : { lines: options.lines }),
  };
}

/** The same image under another id, for a story whose root file gives it none. */
export function withId(image: StoryImage, id: string): StoryImage {
  return { ...image, id };
}

function readHeader(text: string): Header | null {
  try {
    const header = JSON.parse(text) as Header | null;
    return header?.format === IMAGE_FORMAT && Array.isArray(header.lengths) ? header : null;
  } catch {
    return null;
  }
}
