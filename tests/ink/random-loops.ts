import type { Dice } from './random-ink.ts';

const ITEMS = Array.from({ length: 1000 }, (_, index) => `item${index}`).join(', ');

const DEEDS = [
  ...['~ n++', '~ n = n * 7 % 1000', '~ f = f * 1.01', '~ f = POW(f, 1.1)', '~ n = INT(f)', '~ n = RANDOM(1, 100)'],
  ...['{n > 3: }', '{n > 3:x|y}', '{not n: a}', '{n % 5 == 0: -> d}', '{n:\n- 1: a\n- 2: b\n- else: c\n}'],
  ...['line', 'a line {n}', '<>', 'a <> b', '{s}', '{s}<>', '<>{t}<>', '# tag {n}', 'x # tag # {n}', '{f}', '{k}'],
  ...['{~a|b|c|d}', '{&a|b|c}', '{!a|b}', '{stopping:\n- a\n- b\n}', '{TURNS_SINCE(-> k)}', '{tunnel}'],
  ...['~ m = l', '~ m = LIST_INVERT(l)', '~ m = l ^ m', '~ m += item5', '~ m -= item5', '~ l = l + m', '~ m = l(n)'],
  ...[
    '~ n = l ? m',
    '~ n = l == m',
    '{LIST_COUNT(m)}',
    '{LIST_VALUE(m)}',
    '{LIST_MAX(l)}',
    '{m}',
    '~ m = LIST_RANDOM(l)',
  ],
  ...['~ m = LIST_RANGE(l, 3, n)', '~ m = LIST_ALL(p)', '~ m = l - 1', '~ m++', '~ m = p + 1'],
  ...['~ s = s + "x"', '~ t = "{s}{n}"', '~ t = s', '~ t = t + "{n}"', '{s == t:x}', '~ n = s ? "zz"'],
  ...[
    '~ said(n)',
    '{said(n)}',
    '{joined(s)}',
    '~ down(n)',
    '~ raise(n)',
    '~ raise(s)',
    '{false:\n~ temp z = 1\n}\n{z}',
  ],
  ...['-> tunnel ->', '-> tunnel_with(n) ->', '<- thread', '<- thread_with(n)', '+ choice {n}', '+ {n > 2} [c {t}] d'],
];

const FLOWS = [
  '== function said(x)\ntext\n~ return x + 1',
  '== function joined(x)\n~ return x + "y"',
  '== function down(x)\n{x > 0:\n~ return down(x - 1)\n}\n~ return x',
  '== function raise(ref x)\n~ x = x + 1',
  '== tunnel\nIn a tunnel.\n->->',
  '== tunnel_with(x)\n~ temp y = x\n~ temp z = s\n{x}\n->->',
  '== thread\n+ thread choice\n-> DONE',
  '== thread_with(x)\ntext\n+ [c {x}]\n-> DONE',
  '== function grow(times)\n{times > 0:\n~ s = s + s\n~ grow(times - 1)\n}',
];

/** A story that goes round and round in a few deeds of every kind, with long lists and strings, now and then deep in tunnels. */
export function randomLoop(roll: Dice): string {
  const deeds = Array.from({ length: 1 + roll(7) }, () => DEEDS[roll(DEEDS.length)] ?? '');
  const depth = roll(5) === 0 ? roll(4) * 700 : 0;
  return [
    `LIST l = ${ITEMS}`,
    'LIST p = pa, pb, (pc)',
    ...['VAR m = ()', 'VAR n = 0', 'VAR s = "ab"', 'VAR t = ""', 'VAR f = 1.5', 'VAR d = -> k'],
    `~ l = LIST_ALL(l)\n~ grow(${roll(16)})\n-> deep(0) ->\n-> END`,
    `== deep(x)\n{x >= ${depth}: -> k}\n-> deep(x + 1) ->\n->->`,
    ...['== k', ...deeds, '-> k'],
    ...FLOWS,
  ].join('\n');
}
