import type { Entry, NameEntry, Outline } from '../../ink/outline/outline.ts';
import { entriesBy, entriesOf, type Finding, type Rule } from '../rule.ts';

/** What a file's opening comments say it READS and LEAVES, held against what its code does. */
export const sceneHeader: Rule = {
  code: 'scene-header',
  explanation:
    'A scene file may open with comments "// READS: …" and "// LEAVES: …". READS names the variables of other files that the scene asks for; LEAVES names those that it sets and other files ask for. The names are looked for among the story’s variables; other words in the comment are free. Bring the comment up to date, or the code.',
  find: ({ outline, files }) => {
    const headed = [...files].filter(([, text]) => /^\s*\/\/ READS:/m.test(text));
    if (headed.length === 0) return [];
    const globals = entriesOf(outline, 'name').filter(({ scope }) => scope === 'global');
    const story: Indexed = {
      declared: new Set(globals.flatMap(({ name, deed }) => (deed === 'declares' ? [name] : []))),
      doers: doersOf(globals),
      byFile: entriesBy(outline, ({ spot }) => spot.file),
      byKnot: entriesBy(outline, ({ spot }) => spot.knot),
    };
    return headed.flatMap(([file, text]) => complaints(story, file, text));
  },
};

/** The outline of a story, as it is asked for again and again. */
interface Indexed {
  readonly declared: ReadonlySet<string>;
  readonly doers: Doers;
  readonly byFile: ReadonlyMap<string, Outline>;
  readonly byKnot: ReadonlyMap<string, Outline>;
}

function complaints(story: Indexed, file: string, text: string): Finding[] {
  const lines = text.split('\n');
  const header = lines.slice(
    0,
    lines.findIndex((line) => !line.startsWith('//')),
  );
  const { declared, doers } = story;
  const used = usedBy(story, file);
  const [reads, leaves] = [passing(doers, file, 'reads', 'writes'), passing(doers, file, 'writes', 'reads')];
  return [
    ...differences({ file, header, word: 'READS', declared }, reads, used, 'asks for'),
    ...differences({ file, header, word: 'LEAVES', declared }, leaves, used, 'sets'),
  ];
}

/** For each variable, by what is done with it, the files that do it. */
type Doers = ReadonlyMap<string, Readonly<Record<NameEntry['deed'], Set<string>>>>;

function doersOf(names: readonly (NameEntry & Entry)[]): Doers {
  const doers = new Map<string, Record<NameEntry['deed'], Set<string>>>();
  for (const { name, deed, spot } of names) {
    const known = doers.get(name) ?? { declares: new Set(), reads: new Set(), writes: new Set() };
    known[deed].add(spot.file);
    doers.set(name, known);
  }
  return doers;
}

/** The variables with which a file does one thing, and other files the other. */
function passing(doers: Doers, file: string, here: 'reads' | 'writes', elsewhere: 'reads' | 'writes'): Set<string> {
  const passes = [...doers].filter(
    ([, files]) => files[here].has(file) && files[elsewhere].size > Number(files[elsewhere].has(file)),
  );
  return new Set(passes.map(([name]) => name));
}

/** Every name that a file uses, by itself or by way of the functions that it calls. */
function usedBy({ byFile, byKnot }: Indexed, file: string): ReadonlySet<string> {
  const used = new Set<string>();
  const called = new Set<string>();
  const take = (entries: Outline) => {
    for (const { name } of entriesOf(entries, 'name')) used.add(name);
    for (const { name } of entriesOf(entries, 'call')) {
      if (called.has(name)) continue;
      called.add(name);
      take(byKnot.get(name) ?? []);
    }
  };
  take(byFile.get(file) ?? []);
  return used;
}

/** The variables named between a word in capitals and the next. */
function namesUnder(word: string, header: readonly string[], globals: ReadonlySet<string>): ReadonlySet<string> {
  const text = header.map((line) => line.replace(/^\/\/\s?/, '')).join('\n');
  const [, part = ''] = new RegExp(`^${word}:([\\s\\S]*?)(?=^[A-Z]{3,}:|$(?![\\s\\S]))`, 'm').exec(text) ?? [];
  return new Set((part.match(/[A-Za-z_]\w*/g) ?? []).filter((name) => globals.has(name)));
}

/** One of the two lists of a header. */
interface List {
  readonly file: string;
  readonly header: readonly string[];
  readonly word: 'READS' | 'LEAVES';
  readonly declared: ReadonlySet<string>;
}

function differences(list: List, done: ReadonlySet<string>, used: ReadonlySet<string>, deed: string): Finding[] {
  const { file, header, word, declared } = list;
  const said = namesUnder(word, header, declared);
  const place = {
    file,
    line:
      Math.max(
        0,
        header.findIndex((line) => line.startsWith(`// ${word}:`)),
      ) + 1,
  };
  const missing = [...done].filter((name) => !said.has(name));
  const idle = [...said].filter((name) => !used.has(name));
  return [
    ...missing.map((name) => ({
      place,
      message: `the scene ${deed} "${name}", which ${word} does not name`,
      hint: `Add it to ${word}`,
    })),
    ...idle.map((name) => ({
      place,
      message: `${word} names "${name}", which the scene never uses`,
      hint: `Take it out of ${word}`,
    })),
  ];
}
