import type { Backdrop } from './theme.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Asks a terminal for its background, and then for what it is: every terminal answers the second, so none is waited for. */
export const BACKDROP_QUESTION = '\x1b]11;?\x1b\\\x1b[c';

/** What an answer to either question looks like, and what the beginning of one does. */
const ANSWER = /\x1b\]11;rgba?:([0-9a-f/]+)(?:\x07|\x1b\\)|\x1b\[\?[\d;]*c/gi;
const BEGUN = /\x1b(?:\](?:1(?:1(?:;[^\x07\x1b]{0,40}\x1b?)?)?)?|\[(?:\?[\d;]{0,40})?)?$/;

/** What the environment says of the background: some terminals set COLORFGBG to `foreground;background`. */
export function backdropOf(env: Environment): Backdrop {
  const ground = /;(\d+)$/.exec(env.COLORFGBG ?? '')?.[1];
  if (ground === undefined) return 'unknown';
  return ground === '7' || Number(ground) > 8 ? 'light' : 'dark';
}

/** Whether a terminal may be asked: the Linux console and dumb ones print what they do not know. */
export function canAnswer(env: Environment): boolean {
  return !/^(dumb|linux|vt\d|screen$|ansi)|^$/.test(env.TERM ?? '');
}

/** Takes a terminal's answers out of what is typed, for as long as keys are read: an answer may come late, in pieces. */
export class AnswerFilter {
  readonly #heard: (backdrop: Backdrop | null) => void;
  #asked = false;
  #held = '';

  /** `heard` is told the background, or null when the terminal has answered without one. */
  constructor(heard: (backdrop: Backdrop | null) => void) {
    this.#heard = heard;
  }

  /** From now on the beginning of an answer is held back until its end comes. */
  ask(): void {
    this.#asked = true;
  }

  /** No answer has come in time: what was held back is typed text after all. */
  release(): string {
    this.#asked = false;
    const held = this.#held;
    this.#held = '';
    return held;
  }

  /** What is left of a piece of input when answers are taken out. */
  typed(input: string): string {
    const text = (this.#held + input).replace(ANSWER, (_, colour: string | undefined) => {
      this.#heard(colour === undefined ? null : backdropOfColour(colour));
      return '';
    });
    const begun = this.#asked ? (BEGUN.exec(text)?.[0] ?? '') : '';
    this.#held = begun;
    return text.slice(0, text.length - begun.length);
  }
}

/** Dark or light, by the luminance of an X11 colour such as `1e1e/1e1e/1e1e`. */
function backdropOfColour(colour: string): Backdrop {
  const parts = colour.split('/').map((part) => Number.parseInt(part, 16) / (16 ** part.length - 1));
  const [red = 0, green = 0, blue = 0] = parts;
  if (parts.some(Number.isNaN)) return 'unknown';
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.4 ? 'dark' : 'light';
}
