import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderProblem } from '../../src/problem.ts';
import { type Codex, openEntries, plainText } from '../../src/world/codex.ts';
import { readCodex } from '../../src/world/codex-reading.ts';
import { codexSchema } from '../../src/world/scenario-schema.ts';

const PEOPLE = `version: 1
kind: People
entries:
  keeper:
    title: The keeper
    text: >-
      Keeps the [[lamp]], and has
      kept it long.

      Sleeps by [[tide|the tide]].
  ghost: { title: A ghost, text: "Not [[keeper]].", opens_with: [lamp], after: ["ending:drowned"] }
`;
const THINGS = `version: 1
kind: Things
opens_with: [ending]
entries:
  tide: { title: Tide, text: Comes. }
  lamp: { title: Lamp, text: Burns. }
`;

const result = (...files: readonly string[]) =>
  readCodex(new Map(files.map((text, at) => [`codex/${at}.yaml`, text])), ['drowned', 'home']);

function read(...files: readonly string[]): Codex {
  const codex = result(...files);
  if (!codex.ok) throw new Error(codex.problems.map(renderProblem).join('\n'));
  return codex.value;
}

function problems(...files: readonly string[]): readonly string[] {
  const codex = result(...files);
  return codex.ok ? [] : codex.problems.map(renderProblem);
}

const opened = (codex: readonly string[], endings: readonly string[] = []) =>
  [...openEntries(read(PEOPLE, THINGS), { codex, endings })].sort();

describe('a codex', () => {
  it('has kinds in the order of its files, and entries by title within a kind', () => {
    const codex = read(PEOPLE, THINGS);
    expect(codex.kinds).toEqual(['People', 'Things']);
    expect(Object.keys(codex.entries)).toEqual(['ghost', 'keeper', 'lamp', 'tide']);
    expect(codex.entries.lamp).toMatchObject({
      title: 'Lamp',
      kind: 'Things',
      place: { file: 'codex/1.yaml', line: 6 },
    });
  });

  it('reads a link as the title of its entry, or as words of its own, and a paragraph as a line', () => {
    const codex = read(PEOPLE, THINGS);
    expect(plainText(codex.entries.keeper?.text ?? '', codex)).toBe(
      'Keeps the Lamp, and has kept it long.\nSleeps by the tide.',
    );
  });

  it('opens what tags have named, what opens with that or with an ending, and nothing before its time', () => {
    expect(opened([])).toEqual([]);
    expect(opened(['keeper'])).toEqual(['keeper']);
    expect(opened(['lamp'])).toEqual(['lamp']);
    expect(opened(['lamp'], ['drowned'])).toEqual(['ghost', 'lamp', 'tide']);
    expect(opened(['ghost'], ['home'])).toEqual(['lamp', 'tide']);
    expect(opened(['no-such-entry'])).toEqual([]);
  });

  it('never closes an entry because more has been met', () => {
    const codex = read(PEOPLE, THINGS);
    const met = fc.record({
      codex: fc.subarray(Object.keys(codex.entries)),
      endings: fc.subarray(['drowned', 'home']),
    });
    fc.assert(
      fc.property(met, met, (one, other) => {
        const both = { codex: [...one.codex, ...other.codex], endings: [...one.endings, ...other.endings] };
        const open = openEntries(codex, both);
        expect([...openEntries(codex, one)].filter((slug) => !open.has(slug))).toEqual([]);
      }),
    );
  });

  it.each([
    ['[[lamp]]', '[[lmap]]', 'codex/0.yaml:6: there is no codex entry "lmap". Did you mean "lamp"?'],
    [
      '[[lamp]]',
      '[[lamp]',
      'codex/0.yaml:6: a link is not closed, or not opened, or empty. A link is [[SLUG]] or [[SLUG|words]]',
    ],
    ['opens_with: [lamp]', 'opens_with: [lam]', 'codex/0.yaml:11: there is no codex entry "lam". Did you mean "lamp"?'],
    ['ending:drowned', 'ending:drownd', 'codex/0.yaml:11: there is no ending "drownd". Did you mean "drowned"?'],
    ['  ghost:', '  tide:', 'codex/1.yaml:5: the entry "tide" is in codex/0.yaml:11 too. Keep one of them'],
    [
      'title: A ghost',
      'titel: A ghost',
      'codex/0.yaml:11: there is no key "titel" in entries.ghost. Did you mean "title"?',
    ],
    ['kind: People\n', '', 'codex/0.yaml:1: the file has no "kind". Give it one: kind: …'],
    [
      '  ghost:',
      '  a ghost:',
      'codex/0.yaml:11: "a ghost" in entries is no name. A name is letters and digits, joined by - or _',
    ],
  ])('in which %j becomes %j has its problem', (from, to, problem) => {
    expect(PEOPLE).toContain(from);
    expect(problems(PEOPLE.replace(from, to), THINGS)).toContain(problem);
  });

  it('may have files without entries, and a schema that editors complete', () => {
    expect(read('version: 1\nkind: People\nentries:\n')).toEqual({ kinds: ['People'], entries: {} });
    expect(codexSchema()).toMatchObject({ type: 'object', required: ['version', 'kind'] });
  });
});
