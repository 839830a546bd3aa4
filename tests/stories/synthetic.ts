const WORDS =
  'the a of and deck door light hand voice captain crew turns runs holds under over while before red cold slow long bulkhead corridor silence engine hum glass breath stair order answer question hour minute signal drone torch map hull weld rope wire name face'.split(
    ' ',
  );

/**
 * Ink source of about `words` words, the same for the same seed: scenes of stitches with choices, conditions,
 * variables, tunnels and a shared function, each leading on to the next. For benches and tests of size.
 */
export function syntheticStory(words: number, seed: number): string {
  const next = generator(seed);
  const scenes = Math.max(1, Math.round(words / WORDS_A_SCENE));
  const head = [
    '# title: Synthetic',
    'VAR courage = 0',
    'VAR steps = 0.0',
    'LIST mood = calm, (tense), afraid',
    '-> scene_0',
  ];
  const body = Array.from({ length: scenes }, (_, index) => scene(index, scenes, next));
  return [...head, ...body, tail()].join('\n');
}

const WORDS_A_SCENE = 620;

function scene(index: number, count: number, next: () => number): string {
  const onward = index + 1 < count ? `scene_${index + 1}` : 'finale';
  const lines = [`=== scene_${index}`, `# scene: s${index}`, `${paragraph(next, 60)} # place: deck ${index % 24}`];
  for (let beat = 0; beat < 4; beat++) lines.push(...decision(index, beat, next));
  return [...lines, `- ${sentence(next)} {describe(courage)}`, `-> rest -> ${onward}`].join('\n');
}

function decision(scene: number, beat: number, next: () => number): string[] {
  return [
    `- (beat_${beat}) ${paragraph(next, 50)}`,
    `{scene_${scene} > 1 or mood ? afraid: ${sentence(next)}|${sentence(next)}}`,
    `* [${sentence(next, 6)}] ${sentence(next)}`,
    '  ~ courage++',
    `  ${paragraph(next, 20)}`,
    `* {courage > ${beat}} ${sentence(next, 5)} # bold`,
    '  ~ mood = calm',
    `+ [${sentence(next, 4)}]`,
    '  ~ steps = steps + 1.5',
    `  ${sentence(next)} {~${sentence(next, 3)}|${sentence(next, 3)}}`,
  ];
}

function tail(): string {
  return [
    '=== finale',
    'All is done, with courage {courage} after {steps}.',
    '-> END',
    '=== rest',
    '{You rest.|You rest again.|You rest once more.}',
    '->->',
    '=== function describe(n)',
    '{',
    '- n > 5: You are brave.',
    '- n > 2: You are steady.',
    '- else: You are careful.',
    '}',
  ].join('\n');
}

function paragraph(next: () => number, length: number): string {
  const sentences: string[] = [];
  for (let left = length; left > 0; left -= 12) sentences.push(sentence(next));
  return sentences.join(' ');
}

function sentence(next: () => number, length = 12): string {
  const words = Array.from({ length }, () => WORDS[next() % WORDS.length] ?? 'the');
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

// Marsaglia's xorshift: the story must be the same in every process.
function generator(seed: number): () => number {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}
