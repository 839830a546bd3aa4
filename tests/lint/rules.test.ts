import { describe, expect, it } from 'vitest';
import { compileInk } from '../../src/ink/compile.ts';
import { lintStory, RULES } from '../../src/lint/lint.ts';
import type { Problem } from '../../src/problem.ts';
import { readCodex } from '../../src/world/codex-reading.ts';
import { readScenario } from '../../src/world/scenario-reading.ts';

/** What the rules find in a story of one file, or of several; `yaml` is its scenario, `entries` its codex. */
function lint(ink: string | Record<string, string>, yaml?: string, entries?: string): readonly Problem[] {
  const files = new Map(Object.entries(typeof ink === 'string' ? { 'tiny.ink': ink } : ink));
  const [root = 'tiny.ink'] = files.keys();
  const { outline } = compileInk({ root, read: (path) => files.get(path) ?? null }, { outlined: true });
  const scenario = yaml === undefined ? null : readScenario(yaml, 'scenario.yaml');
  if (yaml !== undefined) files.set('scenario.yaml', yaml);
  const read = entries === undefined ? null : readCodex(new Map([['codex/all.yaml', entries]]), []);
  const codex = read?.ok ? read.value : null;
  return lintStory({ outline, scenario: scenario?.ok ? scenario.value : null, codex, files });
}

const found = (ink: Parameters<typeof lint>[0], code: string, yaml?: string, entries?: string) =>
  lint(ink, yaml, entries).flatMap((problem) => (problem.code === code ? [`${problem.line}: ${problem.message}`] : []));

const words = (count: number) => Array.from({ length: count }, (_, at) => `w${at}`).join(' ');

describe('the rules for writers', () => {
  it('are warnings, each with place and cure, and each can be explained', () => {
    const problems = lint('-> END\n=== never\n-> END\n');
    expect(problems).toMatchObject([{ severity: 'warning', file: 'tiny.ink', line: 2, hint: expect.any(String) }]);
    expect(RULES.every(({ explanation }) => explanation.length > 60)).toBe(true);
    expect(new Set(RULES.map(({ code }) => code)).size).toBe(RULES.length);
  });

  it('find nothing in a story that keeps them', () => {
    expect(
      lint(
        'VAR coat = false\nRain.\n* [Take the coat]\n  ~ coat = true\n  It is wet.\n* [Go]\n  You go.\n- {coat: Dry.} -> END',
      ),
    ).toEqual([]);
  });

  it('are silenced in one line, or in a whole file, by a comment with a reason', () => {
    const knot = '=== never\n-> END\n';
    expect(lint(`-> END\n// allow unreached-knot: for the sequel\n${knot}`)).toEqual([]);
    expect(lint(`-> END\n=== never // allow unreached-knot: for the sequel\n-> END\n`)).toEqual([]);
    expect(lint(`// allow unreached-knot: for the sequel\n\n-> END\n${knot}`)).toEqual([]);
    expect(found(`-> END\n// allow unreached-knot: here\n\n\n${knot}`, 'unreached-knot')).toHaveLength(1);
    expect(found(`-> END\n// allow unreached-knot\n${knot}`, 'silence')).toEqual([
      '2: "unreached-knot" is silenced without a reason',
    ]);
    expect(found(`-> END\n// allow unreached-not: so\n${knot}`, 'silence')).toEqual([
      '2: there is no rule "unreached-not"',
    ]);
  });
});

describe('unreached-knot', () => {
  it('names knots, stitches and functions that nothing leads to, also by way of each other', () => {
    const ink =
      '-> a\n=== a\n{f()} -> b.two\n=== b\n= one\nOne. -> END\n= two\n-> END\n=== lost\n-> found\n=== found\n-> END\n=== function f()\n~ return 1\n=== function g()\n~ return 1\n';
    expect(found(ink, 'unreached-knot')).toEqual([
      '9: nothing leads to the knot "lost"',
      '11: nothing leads to the knot "found"',
      '15: nothing leads to the function "g"',
    ]);
  });

  it('counts threads, tunnels, diverts held in variables, and fallbacks of externals as ways', () => {
    const ink =
      'EXTERNAL world()\nVAR next = -> kept\n<- side\n-> tunnel ->\n-> next\n=== side\n-> DONE\n=== tunnel\n->->\n=== kept\n-> END\n=== function world()\n~ return 1\n';
    expect(found(ink, 'unreached-knot')).toEqual([]);
  });
});

describe('unreached-knot', () => {
  it('tells of a knot without its stitches, of a story that begins nowhere once, and of no function of a library', () => {
    expect(found('-> END\n=== lost\n= one\n-> two\n= two\n-> END\n', 'unreached-knot')).toEqual([
      '2: nothing leads to the knot "lost"',
    ]);
    expect(found('=== one\n-> two\n=== two\n-> END\n', 'unreached-knot')).toEqual([
      '1: the story ends before it begins: nothing stands above its first knot',
    ]);
    const library = '=== function f()\n~ return 1\n';
    expect(found({ 'tiny.ink': 'INCLUDE lib.ink\n-> END\n', 'lib.ink': library }, 'unreached-knot')).toEqual([]);
    expect(found(`-> END\n${library}`, 'unreached-knot')).toHaveLength(1);
  });
});

describe('loose-end', () => {
  it('names a condition at the end of a knot that leads on only where it holds', () => {
    const knot = (end: string) => `VAR x = 0\n~ x = 1\n-> k\n=== k\nRain.\n${end}\n=== a\n-> END\n`;
    const of = (end: string) => found(knot(end), 'loose-end');
    expect(of('{x > 0: -> a}')).toEqual(['6: the text ends here unless the condition leads on']);
    expect(of('{x:\n- 0: -> a\n- 1: Dry.\n}')).toHaveLength(1);
    expect(of('{x > 0: -> a | -> END}')).toEqual([]);
    expect(of('{x > 0: -> a}\n-> END')).toEqual([]);
    expect(of('{x > 0:\n  * [Go] -> a\n- else:\n  -> a\n}')).toEqual([]);
  });
});

describe('long-label', () => {
  it('measures what the menu shows, and not what follows the bracket', () => {
    const long = 'x'.repeat(61);
    expect(found(`* [${long}] So.\n* ${'y'.repeat(30)}[.] ${long}\n- -> END`, 'long-label')).toEqual([
      `1: the choice "${long}" has 61 characters`,
    ]);
  });
});

describe('long-passage', () => {
  const scene = (text: string) => `-> s\n=== s\n# scene: s\n${text}\n-> END\n`;

  it('forgives one passage of up to 250 words in a scene, the longest', () => {
    expect(found(scene(words(240)), 'long-passage')).toEqual([]);
    expect(found(scene(words(260)), 'long-passage')).toHaveLength(1);
    expect(found(scene(`${words(130)}\n* [Go] ${words(140)}`), 'long-passage')).toEqual([
      '3: up to 130 words go by from here without a decision',
    ]);
  });

  it('counts the longest of several branches, and measures no story without scenes and no ending', () => {
    const fork = `{ RANDOM(1, 2) == 1:\n${words(240)}\n- else:\n${words(245)}\n}`;
    expect(found(scene(fork), 'long-passage')).toEqual([]);
    expect(found(words(400), 'long-passage')).toEqual([]);
    expect(found(scene(`# ending: e\n${words(400)}`), 'long-passage')).toEqual([]);
  });

  const long = (text: string) => found(scene(`${words(250)}\n${text}`), 'long-passage');
  const upTo = (line: number, count: number) => `${line}: up to ${count} words go by from here without a decision`;

  it('goes on from the longest branch into the gather below, and not from one that has gone elsewhere', () => {
    const menu = (way: string) => `* [One] ${words(60)}\n* [Two] ${words(90)}${way}\n- ${words(50)}\n* [On] On.`;
    expect(long(menu(''))).toEqual([upTo(6, 140)]);
    expect(long(menu(' -> END'))).toEqual([]);
    expect(long(`* [One] ${words(90)}\n** [Deep] So.\n- ${words(50)}\n* [On] On.`)).toEqual([]);
    expect(long(`* [One] One.\n** [Deep] ${words(90)}\n- ${words(50)}\n* [On] On.`)).toEqual([upTo(6, 140)]);
  });

  it('goes on into a stitch further down, from whichever branch of a fork leads there', () => {
    const into = (way: string) => `* [One] ${words(90)}${way}\n* [Two] Two. -> next\n= next\n${words(50)}\n* [On] On.`;
    expect(long(into(' -> next'))).toEqual([upTo(5, 140)]);
    expect(long(into(' -> s.next'))).toEqual([upTo(5, 140)]);
    expect(long(into(`\n{ RANDOM(1, 2) == 1:\n-> next\n- else:\n-> END\n}`))).toEqual([upTo(5, 140)]);
    expect(long(into(' -> END'))).toEqual([]);
  });

  it('tells a branch that goes on in two ways once', () => {
    const two = `* [One] ${words(90)}\n{ RANDOM(1, 2) == 1: -> a | -> b }\n= a\n${words(40)} -> END\n= b\n${words(60)} -> END`;
    expect(long(two)).toEqual([upTo(5, 150)]);
  });
});

describe('repeated-text', () => {
  const run = 'one two three four five six seven eight nine ten eleven twelve';

  it('names the place where the same twelve words stand already, but not in two branches of one fork', () => {
    expect(found(`First ${run}.\nThen ${run} again. -> END`, 'repeated-text')).toEqual([
      `2: "${run}" stands in tiny.ink:1 too`,
    ]);
    expect(found(`{RANDOM(1, 2) == 1: ${run} and so|So ${run}}. -> END`, 'repeated-text')).toEqual([]);
  });
});

describe('choices-run-out', () => {
  it('names a menu of choices offered once that all lead back to it', () => {
    const menu = (last: string) => `-> k\n=== k\nAgain.\n* [One] One. -> k\n* [Two] Two. -> k\n${last}`;
    expect(found(menu(''), 'choices-run-out')).toHaveLength(1);
    expect(found(menu('+ [Three] Three. -> k\n'), 'choices-run-out')).toEqual([]);
    expect(found(menu('* -> END\n'), 'choices-run-out')).toEqual([]);
    expect(found(menu('* [Out] Out. -> END\n'), 'choices-run-out')).toEqual([]);
  });

  it('follows choices to the gather below them, and knows labels', () => {
    const loop = (end: string) => `Rain.\n- (again)\n* [One] One.\n* [Two] Two.\n  -> again\n- Dry. ${end}`;
    expect(found(loop('-> again'), 'choices-run-out')).toEqual([
      '3: every choice here is offered once and leads back here: they run out',
    ]);
    expect(found(loop('-> END'), 'choices-run-out')).toEqual([]);
    expect(found('Rain.\n* [One] One. -> later\n* [Two] Two. -> later\n- (later) -> END', 'choices-run-out')).toEqual(
      [],
    );
  });
});

describe('traceless-choice', () => {
  it('names a choice without words, state or way of its own', () => {
    const ink =
      'VAR x = 0\n* [Nothing]\n* [Words] So.\n* [State]\n  ~ x = 1\n* (label) [Counted]\n* [Way] -> END\n- {x}{label} -> END';
    expect(found(ink, 'traceless-choice')).toEqual(['2: the choice "Nothing" has no consequence']);
  });

  it('takes what a gather tells for the words of the only choice that comes to it', () => {
    expect(found('* [Leave] -> END\n* [Shrug]\n- You shrug. -> END', 'traceless-choice')).toEqual([]);
    expect(found('* [Leave]\n* [Shrug]\n- So. -> END', 'traceless-choice')).toHaveLength(2);
  });

  it('names choices that lead to the same place without a word of their own, and no pause', () => {
    const menu = (one: string, two: string) =>
      found(`-> k\n=== k\n* ${one}\n* ${two}\n=== a\n-> END\n=== b\n-> END\n`, 'traceless-choice');
    expect(menu('[One] -> a', '[Two] -> a')).toHaveLength(2);
    expect(menu('[One] -> a', '[Two] -> b')).toEqual([]);
    expect(menu('One. -> a', 'Two. -> a')).toEqual([]);
    expect(menu('[One] -> a', '-> b')).toEqual([]);
  });
});

describe('unread-state', () => {
  it('names variables that are set and never read, or read and never set', () => {
    const ink =
      'VAR both = 0\nVAR unread = 0\nVAR unset = 0\nVAR idle = 0\nLIST colours = red, blue\n~ both = 1\n~ unread = 1\n{both}{unset}{red} -> END';
    expect(found(ink, 'unread-state')).toEqual([
      '2: "unread" is set and never read',
      '3: "unset" is read and never set',
      '4: "idle" is never used',
    ]);
  });
});

describe('unread-state', () => {
  it('takes what is handed to a function by reference for set', () => {
    const ink = 'VAR x = 0\n~ more(x)\n{x} -> END\n=== function more(ref it)\n~ it = it + 1\n';
    expect(found(ink, 'unread-state')).toEqual([]);
  });
});

describe('self-count', () => {
  it('names a knot that diverts to itself and counts on its own visits', () => {
    expect(found('-> k\n=== k\n{k > 1: Again.}\n+ [On] -> k\n+ [Out] -> END', 'self-count')).toHaveLength(1);
    expect(found('-> k\n=== k\n{k > 1: Again.}\n+ [On] -> j\n+ [Out] -> END\n=== j\n-> k', 'self-count')).toEqual([]);
  });
});

describe('scene-tags', () => {
  it('names scenes and endings that are named twice, and an end without a tag where others have one', () => {
    const files = {
      'tiny.ink': 'INCLUDE two.ink\n-> a\n=== a\n# scene: s\nA.\n* [B] -> b\n* [C] -> c\n* [D] D. -> END\n',
      'two.ink': '=== b\n# scene: s\n# ending: e\n-> END\n=== c\n# ending: e\n-> END\n',
    };
    expect(found(files, 'scene-tags').sort()).toEqual([
      '4: the scene "s" is named in two.ink:2 too',
      '6: the ending "e" is named in two.ink:3 too',
      '8: the story ends here without an ending tag',
    ]);
  });
});

describe('scene-header', () => {
  const files = (header: string) => ({
    'tiny.ink': 'INCLUDE one.ink\nINCLUDE two.ink\nVAR a = 0\nVAR b = 0\nVAR c = 0\n-> one\n',
    'one.ink': `${header}=== one\n~ a = 1\n{b} -> two\n`,
    'two.ink': '=== two\n~ b = 1\n~ c = 1\n{a}{c} -> END\n',
  });

  it('holds READS and LEAVES against what the code does', () => {
    expect(found(files('// READS: b (set in two).\n// LEAVES: a.\n'), 'scene-header')).toEqual([]);
    expect(found(files('// READS: nothing.\n// LEAVES: c.\n'), 'scene-header')).toEqual([
      '1: the scene asks for "b", which READS does not name',
      '2: the scene sets "a", which LEAVES does not name',
      '2: LEAVES names "c", which the scene never uses',
    ]);
    expect(found(files(''), 'scene-header')).toEqual([]);
  });
});

describe('unused-name', () => {
  const yaml =
    'version: 1\neras:\n  now: { title: Now, starts: 0 }\nstart: { era: now }\nfacts:\n  told: { title: Told }\n  asked: { title: Asked }\n  both: { title: Both }\n  none: { title: None }\n';

  it('names facts that are recorded or asked for only, and names that are never used', () => {
    const ink =
      'EXTERNAL fact(x)\nEXTERNAL record(x)\nLIST facts = told, asked, both, none\n~ record(told)\n~ record(both)\n{fact(both)}{fact(asked)} -> END';
    expect(found(ink, 'unused-name', yaml)).toEqual([
      '6: the fact "told" is recorded and never asked for',
      '7: the fact "asked" is asked for and never recorded',
      '9: the fact "none" is never used',
    ]);
  });

  it('names items that are handed out or asked for only, and scenes and endings that no tag names', () => {
    const things = `version: 1
eras: { now: { title: Now } }
people: { Data: { title: Data } }
items:
  given: { title: Given, place: hall }
  asked: { title: Asked, place: hall }
  owned: { title: Owned, owner: Data }
  used: { title: Used, owner: Data }
scenes:
  opened: { title: Opened }
  listed: { title: Listed }
endings:
  home: { title: Home }
  away: { title: Away }
`;
    const ink =
      'EXTERNAL take(x)\nEXTERNAL has(x)\nLIST items = given, asked, owned, used\n# scene: opened\n~ take(given)\n{has(asked)}{has(owned)}\n* [Use # use: used] So.\n- # ending: home\n-> END';
    expect(found(ink, 'unused-name', things)).toEqual([
      '5: the item "given" is handed out and never asked for',
      '6: the item "asked" is asked for and never handed out',
      '11: the scene "listed" is never used',
      '14: the ending "away" is never used',
    ]);
  });
});

describe('the codex', () => {
  const entry = (slug: string, title: string, count: number, more = '') =>
    `  ${slug}: { title: ${title}, text: ${words(count)}${more} }\n`;
  const file = (...entries: readonly string[]) => `version: 1\nkind: Things\nentries:\n${entries.join('')}`;
  const find = (ink: string, code: string, ...entries: readonly string[]) =>
    found(ink, code, undefined, file(...entries));

  it('codex-length names entries of fewer than 30 words, and of more than 120', () => {
    const entries = [entry('a', 'A', 29), entry('b', 'B', 30), entry('c', 'C', 120), entry('d', 'D', 121)];
    expect(find('-> END', 'codex-length', ...entries)).toEqual([
      '4: the codex entry "a" has 29 words',
      '7: the codex entry "d" has 121 words',
    ]);
  });

  it('codex-title names an entry that is called as another one', () => {
    expect(find('-> END', 'codex-title', entry('a', 'Rain', 40), entry('b', 'rain', 40))).toEqual([
      '4: another codex entry is called "Rain": codex/all.yaml:5',
    ]);
  });

  it('codex-sealed names entries that no tag, no other entry and no ending opens', () => {
    const entries = [
      entry('met', 'Met', 40),
      entry('lost', 'Lost', 40),
      entry('with', 'With', 40, ', opens_with: [met]'),
      entry('late', 'Late', 40, ', opens_with: [met], after: [lost]'),
      entry('end', 'End', 40, ', opens_with: ["ending:home"]'),
      entry('other', 'Other', 40, ', opens_with: ["ending:away"]'),
      entry('any', 'Any', 40, ', opens_with: [ending]'),
    ];
    const ink = 'Rain. # codex: met\n# ending: home\n-> END';
    expect(find(ink, 'codex-sealed', ...entries).toSorted()).toEqual([
      '5: the codex entry "lost" is never unlocked',
      '7: the codex entry "late" is never unlocked',
      '9: the codex entry "other" is never unlocked',
    ]);
    expect(find('VAR x = "lost"\nRain. # codex: {x}\n-> END', 'codex-sealed', ...entries)).toEqual([]);
    expect(find('Rain.\n=== \n-> END', 'codex-sealed', ...entries)).toEqual([]);
  });
});
