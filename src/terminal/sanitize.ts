/**
 * Control strings whole: OSC, DCS, APC, PM and SOS with their payload up to BEL, ST or the end of the line, then CSI
 * sequences, then any other escape with its intermediate bytes. 8-bit introducers count as their 7-bit forms.
 */
const SEQUENCES = new RegExp(
  [
    '(?:\\x1b[\\]P_^X]|[\\x9d\\x90\\x9f\\x9e\\x98])[^\\x07\\x1b\\x9c\\n]*(?:\\x07|\\x1b\\\\|\\x9c)',
    '\\x1b[\\]P_^X][^\\x07\\x1b\\x9c\\n]*',
    '(?:\\x1b\\[|\\x9b)[0-?]*[ -/]*[@-~]?',
    '\\x1b[ -/]*[0-~]?',
  ].join('|'),
  'g',
);

/** C0 but for the newline, DEL, C1, and U+2028/2029, which some terminals take for new lines. */
const CONTROLS = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029]/g;

/**
 * Characters that show nothing and can mislead: soft hyphen, bidi marks, overrides and isolates, zero-width characters,
 * invisible operators, fillers, annotations, language tags. Joiners and selectors are judged apart.
 */
const INVISIBLE = new RegExp(
  [
    '[\\u00ad\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b\\u200c\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u206f]',
    '[\\u034f\\u180b-\\u180d\\u180f\\ufe00-\\ufe0d]',
    '[\\u3164\\ufeff\\uffa0\\ufff0-\\ufffb\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e0fff}]',
  ].join('|'),
  'gu',
);

const JOINER = /\u200d/g;
const SELECTOR = /[\ufe0e\ufe0f]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;

const PLAIN = /^[\n\x20-\x7e]*$/;

/**
 * Text from a story, a scenario or a save, made fit to print: no byte of it can move the cursor, change colours, ring,
 * hide or reorder what is read. Newlines stay, a tab is a space. Sanitizing twice is sanitizing once.
 */
export function sanitize(text: string): string {
  if (PLAIN.test(text)) return text;
  let dirty = text;
  // What is taken out can bring the two halves of another sequence together, so this goes on until nothing changes.
  for (;;) {
    const clean = sweep(dirty);
    if (clean === dirty) return clean;
    dirty = clean;
  }
}

/** Text from elsewhere made fit to stand within one line. */
export function oneLine(text: string): string {
  return sanitize(text).replace(/\s+/g, ' ').trim();
}

function sweep(text: string): string {
  return text
    .replace(/\r\n/g, '\n')
    .replace(SEQUENCES, '')
    .replace(/\t/g, ' ')
    .replace(LONE_SURROGATE, '')
    .replace(CONTROLS, '')
    .replace(INVISIBLE, '')
    .replace(JOINER, (found, at: number, all: string) => (joins(all, at) ? found : ''))
    .replace(SELECTOR, (found, at: number, all: string) => (selects(all, at) ? found : ''));
}

/** Whether the joiner at `at` stands between two pictures, and so is part of an emoji. */
function joins(text: string, at: number): boolean {
  const before = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)$/u.test(text.slice(Math.max(0, at - 2), at));
  return before && /^\p{Extended_Pictographic}/u.test(text.slice(at + 1, at + 3));
}

/** Whether the selector at `at` says how the picture or the keycap before it is drawn. */
function selects(text: string, at: number): boolean {
  return /[\p{Extended_Pictographic}0-9#*]$/u.test(text.slice(Math.max(0, at - 2), at));
}
