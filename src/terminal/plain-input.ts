import type { Choice } from '../game/turn.ts';

/** The commands of plain mode that take nothing after them. */
const COMMANDS = ['undo', 'inventory', 'status', 'map', 'endings', 'credits', 'repeat', 'help', 'quit'] as const;

/** What a line of input comes to. */
export type PlainInput =
  | { readonly kind: 'choose'; readonly choice: Choice }
  | { readonly kind: (typeof COMMANDS)[number] }
  | { readonly kind: 'save'; readonly name: string }
  | { readonly kind: 'use'; readonly item: string }
  | { readonly kind: 'codex'; readonly words: string }
  | { readonly kind: 'nothing' }
  /** No number in range, no command, no word of a choice, or of more than one: what to say. */
  | { readonly kind: 'unclear'; readonly message: string };

/** Reads a line: as a number first, then as a command, then as words of a choice. After `/` it is always words of a choice. */
export function readInput(line: string, menu: readonly Choice[]): PlainInput {
  const text = line.trim();
  if (text === '') return { kind: 'nothing' };
  if (/^[+-]?\d+$/.test(text)) return byNumber(Number(text), menu);
  if (text.startsWith('/')) return byWords(text.slice(1), menu);
  return asCommand(text) ?? byWords(text, menu);
}

/** Finds what `use ITEM` means: the hidden choice for that item, by its name or its title. */
export function findUse(item: string, choices: readonly Choice[], titleOf: (slug: string) => string): Choice | null {
  const wanted = plainWords(item).join(' ');
  const named = (slug: string) => [slug, titleOf(slug)].some((name) => plainWords(name).join(' ') === wanted);
  return choices.find(({ use }) => use !== null && named(use)) ?? null;
}

function byNumber(number: number, menu: readonly Choice[]): PlainInput {
  const choice = menu[number - 1];
  if (choice !== undefined) return { kind: 'choose', choice };
  return {
    kind: 'unclear',
    message: `Choice out of range. Type a number from 1 to ${menu.length}, or help.`,
  };
}

function asCommand(text: string): PlainInput | null {
  const [word = '', ...rest] = text.split(/\s+/);
  const after = rest.join(' ');
  const name = word.toLowerCase();
  if (name === 'save' && after !== '') return { kind: 'save', name: after };
  if (name === 'save') return { kind: 'unclear', message: 'Save needs a name: save NAME.' };
  if (name === 'codex') return { kind: 'codex', words: after };
  if (name === 'use' && after !== '') return { kind: 'use', item: after };
  const command = COMMANDS.find((one) => one === name);
  return command === undefined || after !== '' ? null : { kind: command };
}

function byWords(text: string, menu: readonly Choice[]): PlainInput {
  const wanted = plainWords(text);
  const matches = wanted.length === 0 ? [] : menu.filter((choice) => holds(plainWords(choice.text), wanted));
  const exact = matches.filter((choice) => plainWords(choice.text).length === wanted.length);
  const [found, ...more] = exact.length === 1 ? exact : matches;
  if (found === undefined)
    return {
      kind: 'unclear',
      message: "Unexpected input. Type a choice's number, or help.",
    };
  if (more.length === 0) return { kind: 'choose', choice: found };
  const which = [found, ...more].map((choice) => `${menu.indexOf(choice) + 1}: ${choice.text.trim()}`);
  return { kind: 'unclear', message: `Which one? ${which.join(' / ')}` };
}

/** Whether the words stand in the text, in this order. */
function holds(text: readonly string[], wanted: readonly string[]): boolean {
  let at = 0;
  for (const word of text) if (word === wanted[at]) at++;
  return at === wanted.length;
}

/** A text's words without case, punctuation and joins: `phaser_rifle` is `phaser rifle`. */
export function plainWords(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}
