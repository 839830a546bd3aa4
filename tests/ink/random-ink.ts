/** A source of whole numbers below a bound, the same for the same seed. */
export type Dice = (below: number) => number;

/** Marsaglia's xorshift: the same programs in every process. */
export function dice(seed: number): Dice {
  let state = Math.imul(seed + 1, 2654435761) | 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

const KNOTS = ['alpha', 'beta', 'gamma', 'delta'];
const WORDS = ['door', 'light', 'captain', 'drone', 'silence', 'red alert', 'hull'];

/**
 * A small Ink program that uses most of the language, with `record(n)` in every place where a word that changes the
 * world may stand. It may well loop for ever, or run out of content. With `chance` it also rolls dice, shuffles and
 * counts in floats, as inkjs itself does otherwise than the original.
 */
export function randomInk(roll: Dice, chance = false): string {
  let records = 0;
  const pick = <T>(from: readonly T[]): T => from[roll(from.length)] as T;
  const word = () => pick(WORDS);
  const knot = () => pick(KNOTS);
  const record = () => `record(${++records})`;

  const number = (depth = 0): string =>
    pick([
      () => String(roll(4)),
      () => 'n',
      () => knot(),
      () => 'TURNS()',
      () => `TURNS_SINCE(-> ${knot()})`,
      () => (depth < 2 ? `(${number(depth + 1)} + ${number(depth + 1)})` : '1'),
      () => (depth < 2 ? `twice(${number(depth + 1)})` : 'm'),
      () => 'LIST_COUNT(bag)',
      ...(chance
        ? [() => `RANDOM(0, ${1 + roll(5)})`, () => 'FLOOR(f * 2)', () => 'INT(f)', () => `${number(2)} / 2`]
        : []),
    ])();
  const test = (): string =>
    pick([
      () => `${number()} > ${roll(4)}`,
      () => `${number()} == ${roll(3)}`,
      () => `not ${knot()}`,
      () => 'bag ? rope',
      () => `bag has ${pick(['rope', 'lamp', 'coin'])}`,
      () => 'flag',
      () => `n % 2 == ${roll(2)}`,
    ])();
  const inline = (): string =>
    pick([
      () => word(),
      () => `{n} ${word()}`,
      () => `{${test()}: ${word()}|${word()}}`,
      () => `{${test()}: ${word()}}`,
      () => `{${word()}|${word()}|${word()}}`,
      () => `{&${word()}|${word()}}`,
      () => `{!${word()}|${word()}}`,
      () => '{bag}',
      () => `{say(${number()})}`,
      () => `{${record()}}`,
      () => `{speak()} ${word()}`,
      () => `"{n} {word}"`,
      () => `<>`,
      () => `a {flag:<>} b`,
      ...(chance
        ? [() => `{~${word()}|${word()}|${word()}}`, () => '{f}', () => '{LIST_RANDOM(LIST_ALL(bag))}', () => '{f / 3}']
        : []),
    ])();
  const text = (): string => Array.from({ length: 1 + roll(3) }, inline).join(' ');
  const tag = (): string => pick(['', '', '', ` # ${word()}`, ` # ${word()} # {n}`]);
  const change = (): string =>
    `~ ${pick([() => 'n++', () => `n = ${number()}`, () => 'bag += rope', () => `bag -= ${pick(['rope', 'lamp'])}`, () => 'flag = not flag', record, () => `m = ${number()}`, () => `bump(n)`, () => `n = ${record()}`, () => 'speak()', () => `word = "${word()} {n}"`, ...(chance ? [() => `f = f * 1.5`, () => 'f = n / 4.0', () => `SEED_RANDOM(${roll(99)})`, () => 'bag = LIST_RANDOM(LIST_ALL(bag))'] : [])])()}`;
  const divert = (): string => `-> ${pick([knot(), knot(), 'END', 'DONE', knot()])}`;
  const line = (depth: number): string[] =>
    pick<() => string[]>([
      () => [text() + tag()],
      () => [text() + tag()],
      () => [`${text()} <>`],
      () => [`<> ${text()}`],
      () => [change()],
      () => [change()],
      () => [`# ${word()}`],
      () => ['-> tunnel ->'],
      () => [`-> tunnel_with(${number()}) ->`],
      () => ['<- thread'],
      () =>
        depth < 2
          ? [`{${test()}:`, ...lines(depth + 1).map(indent), '- else:', ...lines(depth + 1).map(indent), '}']
          : [text()],
      () =>
        depth < 2 ? ['{', `- ${test()}: ${text()}`, `- ${test()}:`, ...lines(depth + 1).map(indent), '}'] : [text()],
      () => [`{${pick(['stopping', 'cycle', 'once'])}:`, `- ${text()}`, `- ${text()}`, '}'],
      () => [`{${test()}: ${divert()}}`],
    ])();
  const indent = (source: string) => `  ${source}`;
  const lines = (depth = 0): string[] => Array.from({ length: 1 + roll(3) }, () => line(depth)).flat();
  const choice = (marks: string): string[] => [
    `${pick([marks, marks.replaceAll('*', '+')])} ${pick(['', '', `{${test()}} `])}${pick([`${word()}`, `[${word()}]`, `${word()} [then] ${text()}`, `${word()} {n}`])}${tag()}`,
    ...(roll(2) === 0 ? lines(1) : []),
    ...(marks.length < 3 && roll(4) === 0 ? [...choice(`${marks}*`), `${'-'.repeat(marks.length + 1)} ${text()}`] : []),
    ...(roll(3) === 0 ? [divert()] : []),
  ];
  const weave = (): string[] => [
    ...lines(),
    ...Array.from({ length: 1 + roll(3) }, () => choice('*')).flat(),
    ...(roll(4) === 0 ? [`* -> ${knot()}`] : []),
    `- ${pick(['', '(label) '])}${text()}`.replace('(label)', `(label${records}_${roll(99999)})`),
    ...lines(),
    divert(),
  ];
  const knots = KNOTS.map((name) => [`=== ${name} ===`, ...weave()].join('\n'));
  return [
    'EXTERNAL record(x)',
    'VAR n = 0',
    'VAR m = 2',
    'VAR flag = false',
    'VAR f = 1.0',
    'VAR word = "none"',
    'VAR log = ""',
    'LIST bag = rope, (lamp), coin',
    ...lines(),
    `-> ${knot()}`,
    ...knots,
    '=== tunnel',
    text(),
    ...(roll(2) === 0 ? [change()] : []),
    '->->',
    '=== tunnel_with(a)',
    `{a > 1: ${text()}|${text()}}`,
    ...(roll(3) === 0 ? ['-> tunnel ->'] : []),
    '->->',
    '=== thread',
    ...(roll(2) === 0 ? [text()] : [change()]),
    `* thread {n}`,
    `  ${divert()}`,
    '- -> DONE',
    '=== function twice(x)',
    '~ return x + x',
    '=== function say(x)',
    '{x > 1:',
    '  many',
    '- else:',
    '  ~ n++',
    '  one',
    '}',
    '=== function speak()',
    pick(['Words of a function', '~ n++', `~ ${record()}`]),
    '~ return',
    '=== function bump(ref x)',
    '~ x = x + 1',
    '=== function record(x)',
    '~ log = log + "," + x',
    '~ return x',
  ].join('\n');
}
