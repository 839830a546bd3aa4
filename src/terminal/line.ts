import type { PlayEnd } from './end.ts';
import type { Key } from './keys.ts';
import type { Look } from './layout.ts';
import { sanitize } from './sanitize.ts';
import type { Terminal } from './terminal.ts';
import { clip, columnOf, widthOf } from './wrap.ts';

/** As many characters as a name that is typed may have. */
const MOST_NAME = 40;

const characters = new Intl.Segmenter();

/** A line of text being typed: printable characters, up to forty where nothing else is said, Backspace, Enter, and Esc to leave it. */
export class TypedLine {
  readonly #label: string;
  readonly #most: number;
  #text: string;

  /** `label` says what is asked for; `text` stands there at first. */
  constructor(label: string, text = '', most = MOST_NAME) {
    this.#label = label;
    this.#most = most;
    this.#text = text;
  }

  /** Takes a key: the text once it is finished, `left` when the player does not want it any more, null for typing on. */
  press(key: Key): { readonly text: string } | 'left' | null {
    if (key.name === 'escape') return 'left';
    if (key.name === 'return') return { text: this.#text.trim() };
    if (key.name === 'backspace') this.#text = charactersOf(this.#text).slice(0, -1).join('');
    else if (key.text !== '')
      this.#text = charactersOf(sanitize(this.#text + key.text))
        .slice(0, this.#most)
        .join('');
    return null;
  }

  /** The line as it stands, in at most `width` cells; of a long text its end. */
  render(width: number, look: Look): string {
    const { theme, glyphs } = look;
    const label = clip(`${this.#label}: `, Math.max(1, Math.floor(width / 2)), '');
    const room = Math.max(1, width - widthOf(label) - 1);
    const shown = charactersOf(this.#text);
    const whole = shown.length;
    const said = () => (shown.length < whole ? glyphs.ellipsis : '') + shown.join('');
    while (shown.length > 0 && widthOf(said()) > room) shown.shift();
    return `${theme.system(label)}${theme.accent(`${said()}_`)}`;
  }
}

/** Asks for a line below the text, in an area that is gone when this answers. Null when the player leaves it. */
export async function askLine(
  terminal: Terminal,
  line: TypedLine,
  repaint: (room: number) => void,
): Promise<{ readonly text: string } | { readonly end: PlayEnd } | null> {
  for (;;) {
    const { screen, look } = terminal;
    const { margin, width } = columnOf(look.columns);
    screen.draw(['', ' '.repeat(margin) + line.render(width, look)]);
    const input = await terminal.next();
    if (input?.kind === 'end') return { end: input.end };
    if (input?.kind === 'redraw') {
      screen.clear();
      repaint(Math.max(0, look.rows - 2));
    }
    const pressed = input?.kind === 'key' ? line.press(input.key) : null;
    if (pressed === null) continue;
    screen.erase();
    return pressed === 'left' ? null : pressed;
  }
}

function charactersOf(text: string): string[] {
  return [...characters.segment(text)].map(({ segment }) => segment);
}
