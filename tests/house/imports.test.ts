import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const source = join(dirname(fileURLToPath(import.meta.url)), '../../src');

/** What each room may import, besides itself and the files at the top of src that belong to nobody (problem, nearest). */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  ink: [],
  world: [],
  game: ['ink', 'world'],
  explore: ['game', 'ink', 'world'],
  lint: ['ink', 'world'],
  map: ['ink', 'world', 'explore', 'export', 'terminal'],
  terminal: ['game', 'ink', 'world'],
  store: ['game', 'ink', 'world'],
  export: ['game', 'ink', 'world', 'terminal'],
  library: ['game', 'world', 'store'],
  commands: ['game', 'ink', 'world', 'explore', 'export', 'lint', 'map', 'terminal', 'store'],
};

const SHARED = ['problem.ts', 'nearest.ts', 'version.ts'];

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return entry.name.endsWith('.ts') ? [path] : [];
  });
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
}

function roomOf(file: string): string {
  return relative(source, file).split('/')[0] ?? '';
}

describe('the house', () => {
  for (const [room, allowed] of Object.entries(ALLOWED)) {
    it(`${room} imports only what lies below it`, () => {
      const crossing = filesBelow(join(source, room)).flatMap((file) =>
        importsOf(file)
          .filter((target) => target.startsWith('.'))
          .map((target) => roomOf(join(dirname(file), target)))
          .filter((target) => target !== room && !SHARED.includes(target) && !allowed.includes(target))
          .map((target) => `${relative(source, file)} imports ${target}`),
      );
      expect(crossing).toEqual([]);
    });
  }

  it('no file imports itself by way of others, types included', () => {
    expect(filesBelow(source).flatMap((file) => roundTrip(file))).toEqual([]);
  });

  it('only ink imports inkjs', () => {
    expect(roomsThatImport(/^inkjs/)).toEqual(['ink']);
  });

  it('only one file imports chalk, one enquirer, one conf', () => {
    for (const name of ['chalk', 'enquirer', 'conf'])
      expect(filesThatImport(new RegExp(`^${name}(/|$)`))).toHaveLength(1);
  });

  it('world and game read no clock, no file, no process and no chance', () => {
    const reading = [...filesBelow(join(source, 'world')), ...filesBelow(join(source, 'game'))].filter((file) =>
      /\bDate\b|Math\.random|\bprocess\.|node:(fs|os|path|process|child_process)/.test(readFileSync(file, 'utf8')),
    );
    expect(reading.map((file) => relative(source, file))).toEqual([]);
  });
});

/** A file that is reached again from its own imports. What is loaded only when it is called (`import()`) is no circle. */
function roundTrip(file: string): string[] {
  const seen = new Set<string>();
  const waiting = [file];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const target of staticImportsOf(at)) {
      if (target === file) return [relative(source, file)];
      if (seen.has(target)) continue;
      seen.add(target);
      waiting.push(target);
    }
  }
  return [];
}

const read = new Map<string, string[]>();

function staticImportsOf(file: string): string[] {
  const known = read.get(file);
  if (known !== undefined) return known;
  const found = [...readFileSync(file, 'utf8').matchAll(/(?:from|^import) '(\.[^']+\.ts)'/gm)];
  const targets = found.map(([, path = '']) => join(dirname(file), path));
  read.set(file, targets);
  return targets;
}

function filesThatImport(name: RegExp): string[] {
  return filesBelow(source).filter((file) => importsOf(file).some((target) => name.test(target)));
}

function roomsThatImport(name: RegExp): string[] {
  return [...new Set(filesThatImport(name).map(roomOf))];
}
