import { createHash } from 'node:crypto';
import type { Place } from '../problem.ts';
import type { ListTables, StoryImage } from './image.ts';
import { tagValue } from './tags.ts';

/** A token of a compiled story, floats as `floatToken` writes them. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** A compiled story as inkjs and inklecate lay it out. */
export interface InkJson {
  readonly inkVersion: number;
  readonly root: Json[];
  readonly listDefs: ListTables;
}

/** What cannot be read out of the compiled story itself. */
export interface ImageFacts {
  readonly source: 'ink' | 'json';
  readonly place: (path: string) => Place | null;
}

/** From how many characters of JSON on a knot, or other named content, becomes a chunk of its own. */
export interface ChunkSizes {
  readonly knot: number;
  readonly inner: number;
}

// A chunk is worth its own JSON text when reading it later saves more than the looking up costs.
const SIZES: ChunkSizes = { knot: 300, inner: 4000 };

/** Cuts a compiled story into the chunks of an image. */
export function imageOf(ink: InkJson, facts: ImageFacts, sizes: ChunkSizes = SIZES): StoryImage {
  const chunks = [''];
  chunks[0] = cut(ink.root, { chunks, inner: sizes.inner }, sizes.knot);
  const hash = createHash('sha256').update(JSON.stringify(ink.listDefs));
  for (const chunk of chunks) hash.update(chunk);
  const globalTags = globalTagsOf(ink.root);
  return {
    id: tagValue(globalTags, 'id') ?? '',
    title: tagValue(globalTags, 'title'),
    hash: hash.digest('hex').slice(0, 32),
    globalTags,
    externals: [...externalsOf(ink.root, new Set())].sort(),
    source: facts.source,
    lists: ink.listDefs,
    chunks: chunks.length,
    chunk: (index) => chunks[index] ?? '',
    place: facts.place,
  };
}

interface Cutting {
  readonly chunks: string[];
  readonly inner: number;
}

/** The JSON of a container; named content that is large goes into a chunk of its own and leaves its number. */
function cut(container: Json[], cutting: Cutting, size = cutting.inner): string {
  const parts = container
    .slice(0, -1)
    .map((token) => (Array.isArray(token) ? cut(token, cutting) : JSON.stringify(token)));
  const ending = container.at(-1) ?? null;
  parts.push(isTable(ending) ? cutNamed(ending, cutting, size) : JSON.stringify(ending));
  return `[${parts.join(',')}]`;
}

function cutNamed(named: { [key: string]: Json }, cutting: Cutting, size: number): string {
  const parts = Object.entries(named).map(([name, token]) => {
    if (!Array.isArray(token)) return `${JSON.stringify(name)}:${JSON.stringify(token)}`;
    const text = cut(token, cutting);
    const kept = text.length < size || name === 'global decl';
    return `${JSON.stringify(name)}:${kept ? text : cutting.chunks.push(text) - 1}`;
  });
  return `{${parts.join(',')}}`;
}

/** The tags above a story's first line, as inkjs's globalTags finds them, but only those of plain text. */
function globalTagsOf(root: Json[]): string[] {
  let flow = root;
  while (Array.isArray(flow[0])) flow = flow[0];
  const tags: string[] = [];
  let tag: string | null = null;
  for (const token of flow) {
    if (token === '#') tag = '';
    else if (token === '/#') {
      if (tag !== null && tag !== '') tags.push(tag.trim());
      tag = null;
    } else if (tag !== null && typeof token === 'string' && token.startsWith('^')) tag += token.slice(1);
    else if (isTable(token) && typeof token['#'] === 'string') tags.push(token['#'].trim());
    else if (token !== '\n' || tag !== null) break;
  }
  return tags;
}

function externalsOf(token: Json, found: Set<string>): Set<string> {
  if (Array.isArray(token)) for (const inner of token) externalsOf(inner, found);
  else if (isTable(token)) {
    if (typeof token['x()'] === 'string') found.add(token['x()']);
    else for (const inner of Object.values(token)) if (Array.isArray(inner)) externalsOf(inner, found);
  }
  return found;
}

function isTable(token: Json): token is { [key: string]: Json } {
  return typeof token === 'object' && token !== null && !Array.isArray(token);
}
