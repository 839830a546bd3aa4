const LONG_LIST = `LIST l = ${Array.from({ length: 2000 }, (_, item) => `item${item}`).join(', ')}\n`;

/** Stories that never come to a choice or an end, and what that is taken for: a code of problem, or how it begins. */
export const ENDLESS: readonly (readonly [what: string, story: string, code: string])[] = [
  ['a divert to itself', '-> a\n== a\n-> a', 'endless-loop'],
  ['two diverts to each other', '-> a\n== a\n-> b\n== b\n-> a', 'endless-loop'],
  ['a divert through a variable', 'VAR d = -> k\n-> k\n== k\n-> d', 'endless-loop'],
  ['a divert that hands itself on', '-> k(-> k)\n== k(-> d)\n-> d(d)', 'endless-loop'],
  ['a loop that counts', 'VAR n = 0\n-> k\n== k\n~ n++\n-> k', 'endless-loop'],
  ['a loop of white space', '-> k\n== k\n{true: }\n-> k', 'endless-loop'],
  ['a fallback choice that comes back', '-> k\n== k\n+ -> k', 'endless-loop'],
  ['a fallback choice that comes back with text', '-> k\n== k\nhello\n+ -> k', 'endless-text'],
  ['threads that are started for ever', '-> k\n== k\n<- t\n-> k\n== t\n+ x {k}\n-> DONE', 'endless-loop'],
  ['a thread that starts itself', '-> k\n== k\n<- k\n-> DONE', 'runaway-recursion'],
  ['a thread that talks and starts itself', '-> k\n== k\nhi\n<- k\n-> DONE', 'runaway-recursion'],
  ['a function that calls itself', '{f(1)}\n-> END\n== function f(x)\n~ return f(x + 1)', 'runaway-recursion'],
  [
    'functions that call each other',
    '{f(1)}\n-> END\n== function f(x)\n~ return g(x)\n== function g(x)\n~ return f(x)',
    'runaway-recursion',
  ],
  [
    'a function that talks and calls itself',
    '{f(1)}\n-> END\n== function f(x)\nhello {x}\n~ return f(x + 1)',
    'runaway-recursion',
  ],
  [
    'a function that calls itself with a reference',
    'VAR v = 0\n~ f(v)\n-> END\n== function f(ref x)\n~ x++\n~ f(x)',
    'runaway-recursion',
  ],
  [
    'a function in the condition of a choice',
    '* {f(1)} x\n- -> END\n== function f(x)\n~ return f(x)',
    'runaway-recursion',
  ],
  [
    'a function in the text of a choice',
    '* go {f(1)}\n- -> END\n== function f(x)\nabc\n~ return f(x)',
    'runaway-recursion',
  ],
  [
    'a function in quotation marks',
    '~ temp s = "{f(1)}"\n-> END\n== function f(x)\nabc {f(x)}\n~ return 1',
    'runaway-recursion',
  ],
  ['a tunnel into itself', '-> t ->\n-> END\n== t\n-> t ->\n->->', 'runaway-recursion'],
  ['a tunnel that talks and goes into itself', '-> t ->\n-> END\n== t\nhi\n-> t ->\n->->', 'runaway-recursion'],
  ['glue for ever', '-> k\n== k\n<>\n-> k', 'endless-text'],
  ['glue and text for ever', '-> k\n== k\na <>\n-> k', 'endless-text'],
  ['a line without end', '-> k\n== k\na -> k', 'endless-text'],
  ['lines without end', '-> k\n== k\na line {k}\n-> k', 'endless-text'],
  ['a function that talks, in a loop', '-> k\n== k\n{f()}\n-> k\n== function f()\nText of f\n~ return', 'endless-text'],
  ['tags without end', '-> k\n== k\n# tag\n-> k', 'endless-text'],
  ['a tag and glue without end', '-> k\n== k\na # tag\n<> -> k', 'endless-text'],
  ['a shuffle in a loop', '-> k\n== k\n{shuffle:\n- a\n- b\n}\n-> k', 'endless-text'],
  ['a string that doubles', 'VAR s = "ab"\n-> k\n== k\n~ s = s + s\n-> k', 'endless-text'],
  ['a string that doubles in quotation marks', 'VAR s = "ab"\n-> k\n== k\n~ s = "{s}{s}"\n-> k', 'endless-text'],
  ['a list that is added to for ever', 'LIST l = a, b\n-> k\n== k\n~ l += a\n-> k', 'endless-loop'],
  ['a list of thousands that is told for ever', `${LONG_LIST}-> k\n== k\n{LIST_ALL(l)}\n-> k`, 'endless'],
  ['a list of thousands that is turned over', `${LONG_LIST}-> k\n== k\n~ l = LIST_INVERT(l)\n-> k`, 'endless-loop'],
];

function many(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('');
}

const ALL_OF_IT = `${LONG_LIST}VAR m = ()\nVAR n = 0\nVAR t = ""\n~ l = LIST_ALL(l)\n~ m = LIST_ALL(l)\n-> k\n== k\n`;
const MANY_ORIGINS = [
  many(1000, (list) => `LIST l${list} = (a${list}), b${list}\n`),
  'VAR m = ()\nVAR q = ()\n',
  many(1000, (list) => `~ m += a${list}\n`),
].join('');

/** A story whose variable `s` holds tens of thousands of characters when it goes round in `loop`. */
function longText(loop: string, seed = 'ab'): string {
  return [
    `VAR s = "${seed}"\nVAR t = ""\nVAR n = 0\n~ grow()\n~ t = s + "x"\n-> k\n== k\n${loop}\n-> k`,
    '== function grow()\n{n < 15:\n  ~ n++\n  ~ s = s + s\n  ~ grow()\n}\n',
  ].join('\n');
}

/** A story that waits in thousands of tunnels, each with some variables, when it goes on in `then`. */
function deepIn(tunnels: number, variables: number, then: string): string {
  const temps = many(variables, (index) => `~ temp x${index} = n\n`);
  return `-> t(0) ->\n-> END\n== t(n)\n${temps}{n > ${tunnels}: -> k}\n-> t(n + 1) ->\n->->\n== k\n${then}`;
}

const WORDS = 'word '.repeat(20_000);

/** Stories that never end either, and of which each step takes as long as hundreds or thousands of others. */
export const HEAVY: readonly (readonly [what: string, story: string])[] = [
  ['a line of a hundred thousand characters, with glue', `-> k\n== k\n${WORDS}<>\n-> k`],
  ['blanks behind a line of a hundred thousand characters', `-> k\n== k\n${WORDS}\n-> j\n== j\n{true: }\n-> j`],
  ['blanks behind a line of a million', `-> k\n== k\n${`${WORDS}<>\n`.repeat(9)}x\n-> j\n== j\n{true: }\n-> j`],
  ['blanks behind long strings', longText('{s}{s}{s}{s}{s}\n-> j\n== j\n{true: }\n-> j')],
  ['long strings, compared', longText('{s == t: }')],
  ['long strings of equal length, compared', longText('~ s = s + "y"\n~ n = s == t')],
  ['long strings, searched', longText('~ n = s ? "abc"')],
  ['long strings in strings', longText('~ t = "{s}"')],
  ['long strings, joined with numbers', longText('~ t = s + n\n~ n++\n{t == s: x}')],
  ['long strings in choices', longText('<- c\n-> k\n== c\n+ [{s}]\n-> END')],
  ['strings of blanks in choices', longText('<- c\n-> k\n== c\n+ [x{s}x]\n-> END', '  ')],
  ['long strings in tags', longText('x # {s}')],
  ['a long list, asked whether it is empty', `${ALL_OF_IT}{l: }\n-> k`],
  ['a long list, copied', `${ALL_OF_IT}~ m = l\n-> k`],
  ['a long list, handed on', `${ALL_OF_IT}~ f(l)\n-> k\n== function f(x)\n~ return x`],
  ['a long list, drawn from', `${ALL_OF_IT}~ m = LIST_RANDOM(l)\n-> k`],
  ['a long list, cut', `${ALL_OF_IT}~ m = LIST_RANGE(l, 1, 1990)\n-> k`],
  ['a long list, looked up by number', `${ALL_OF_IT}~ m = l(1999)\n-> k`],
  ['a long list, counted', `${ALL_OF_IT}~ n = LIST_COUNT(l)\n-> k`],
  ['a long list, valued', `${ALL_OF_IT}~ n = LIST_VALUE(l)\n-> k`],
  ['a long list, its least item', `${ALL_OF_IT}~ m = LIST_MIN(l)\n-> k`],
  ['a long list, counted up', `${ALL_OF_IT}~ l++\n-> k`],
  ['a long list, added to', `${ALL_OF_IT}~ m = l + 1\n-> k`],
  ['long lists, compared', `${ALL_OF_IT}~ n = l == m\n-> k`],
  ['long lists, searched', `${ALL_OF_IT}~ n = l ? m\n-> k`],
  ['long lists, crossed', `${ALL_OF_IT}~ n = l ^ m\n-> k`],
  ['long lists, which is greater', `${ALL_OF_IT}~ n = l > m\n-> k`],
  ['a long list in a string', `${ALL_OF_IT}~ t = "{l}"\n-> k`],
  ['a long list, told', `${ALL_OF_IT}{l}<>\n-> k`],
  ['a list of a thousand origins, handed on', `${MANY_ORIGINS}-> k\n== k\n~ n(m)\n-> k\n== function n(x)\n~ return 1`],
  ['a list of a thousand origins, all of it', `${MANY_ORIGINS}-> k\n== k\n~ q = LIST_ALL(m)\n-> k`],
  ['an empty list of a thousand origins', `${MANY_ORIGINS}~ m -= m\n-> k\n== k\n~ q = LIST_ALL(m)\n-> k`],
  ['a shuffle of thousands', `-> k\n== k\n{~${'a|'.repeat(3000)}b}<>\n-> k`],
  ['a cycle of thousands', `-> k\n== k\n{&${'a|'.repeat(3000)}b}<>\n-> k`],
  ['numbers by chance', 'VAR n = 1\n-> k\n== k\n~ SEED_RANDOM(n)\n~ n = RANDOM(1, 1000000)\n-> k'],
  ['warnings', '-> k\n== k\n{false:\n~ temp x = 1\n}\n{x: }\n-> k'],
  ['tunnels with many variables that talk', deepIn(100_000, 50, '-> END').replace('{n >', 'line\n{n >')],
  ['lines in the depth of tunnels', deepIn(5000, 0, 'line\n-> k')],
  ['lines in the depth of tunnels with variables', deepIn(3000, 20, 'line\n-> k')],
  ['choices in the depth of tunnels', deepIn(5000, 0, '<- c\n-> k\n== c\n+ x\n-> END')],
  ['half-done expressions', '{f(0)}\n-> END\n== function f(n)\n~ return 1 + (2 + (3 + (4 + (5 + f(n + 1)))))'],
  ['half-done expressions that talk', '{f(0)}\n-> END\n== function f(n)\nline\n~ return 1 + (2 + (3 + f(n + 1)))'],
  ['choices', '-> k\n== k\n<- c\n-> k\n== c\n+ x {k}\n-> END'],
  ['choices and lines', '-> k\n== k\nline\n<- c\n-> k\n== c\n+ x {k}\n-> END'],
  ['threads with choices in each other', '-> k(0)\n== k(n)\n<- c(n)\n-> DONE\n== c(n)\n<- k(n + 1)\n+ x\n-> DONE'],
  ['threads in tunnels', '-> t(0) ->\n-> END\n== t(n)\n<- c\n-> t(n + 1) ->\n->->\n== c\n+ x\n-> DONE'],
  ['tags and glue', '-> k\n== k\na # tag {k}\n<>b\n-> k'],
  ['many tags on a line', '-> k\n== k\na # a # b # c # d # e # f # g # h\n<>\n-> k'],
  ['visits', `-> k0\n${many(300, (knot) => `== k${knot}\n{k${knot}: }\n-> k${(knot + 1) % 300}\n`)}`],
  ['turns since', '-> k\n== k\n~ temp x = TURNS_SINCE(-> k)\n-> k'],
  [
    'diverts into the depth of choices',
    `-> k.c99\n== k\n${many(100, (at) => `${'*'.repeat(at + 1)} (c${at}) x\n`)}-> k.c99`,
  ],
  ['diverts out of the depth of braces', `-> k\n== k\n${'{true:\n'.repeat(18)}-> k\n${'}\n'.repeat(18)}`],
  ['a fallback among hundreds of choices', `-> k\n== k\n${'+ {false} y\n'.repeat(200)}+ -> k`],
  ['hundreds of conditions', `VAR a = 0\n-> k\n== k\n{\n${many(500, (at) => `- a == ${at + 1}: x\n`)}}\n-> k`],
  ['strings in strings', '-> k\n== k\n~ temp s = "a{"b{"c{k}"}"}"\n-> k'],
  ['functions that talk in strings', '-> k\n== k\n~ temp s = "{f()}"\n-> k\n== function f()\nsome\nmore\ntext'],
  [
    'thousands of variables',
    `${many(2000, (at) => `VAR v${at} = 1\n`)}-> k\n== k\n${many(2000, (at) => `~ v${at}++\n`)}line\n-> k`,
  ],
  ['lines of glue', `-> k\n== k\n${'<>'.repeat(2000)}x${'<>'.repeat(2000)}\n-> k`],
];
