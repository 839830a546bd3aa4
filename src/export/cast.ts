import type { Block } from '../terminal/block.ts';
import { glyphsFor } from '../terminal/glyphs.ts';
import { type Look, layOut } from '../terminal/layout.ts';
import { piecesOf, standOf } from '../terminal/pace.ts';
import { blocksOf, endingOf, sceneTitle } from '../terminal/passage.ts';
import { menuLines, offeredWords } from '../terminal/playback-menu.ts';
import { type Frame, type Reel, scenesOf } from '../terminal/reel.ts';
import { sanitize } from '../terminal/sanitize.ts';
import { Screen } from '../terminal/screen.ts';
import { type Tempo, tempoOf } from '../terminal/tempo.ts';
import { createTheme } from '../terminal/theme.ts';

/** The window that a cast is made for, and how things look in it: nothing of the terminal that makes it. */
const LOOK: Look = {
  columns: 80,
  rows: 24,
  // It will be played on some background that nobody knows.
  theme: createTheme(3, 'unknown'),
  glyphs: glyphsFor({ LANG: 'C.UTF-8' }, 'linux'),
};

/** The last picture stays for so many milliseconds. */
const LAST_REST = 4000;

/**
 * A reel as asciicast v2 (docs.asciinema.org/manual/asciicast/v2): as it looks in a terminal, at reading pace, with a
 * marker for each scene. The same reel gives the same bytes. `speed` is the words a second that prose comes at.
 */
export function renderCast(reel: Reel, speed: number, closing: string | null): string {
  const tape = new Tape(tempoOf(speed));
  const scenes = scenesOf(reel);
  tape.screen.enter();
  reel.frames.forEach((frame, at) => {
    for (const { scene } of scenes.filter((mark) => mark.at === at))
      tape.mark(sceneTitle(scene, reel.program.scenario));
    tape.show(reel, frame, at === reel.frames.length - 1 ? closing : null);
  });
  tape.wait(LAST_REST);
  tape.screen.leave();
  return [headerOf(reel), ...tape.finish()].map((line) => `${JSON.stringify(line)}\n`).join('');
}

function headerOf({ recording: { header } }: Reel): unknown {
  const created = Date.parse(header.created);
  return {
    version: 2,
    width: LOOK.columns,
    height: LOOK.rows,
    ...(Number.isNaN(created) ? {} : { timestamp: Math.floor(created / 1000) }),
    title: sanitize(header.story.title),
    env: { TERM: 'xterm-256color' },
  };
}

type Event = readonly [seconds: number, kind: 'o' | 'm', data: string];

/** Time that passes, and what is written meanwhile. */
class Tape {
  readonly screen = new Screen({ writable: true, write: (text) => this.#hold(text) });
  readonly #tempo: Tempo;
  readonly #events: Event[] = [];
  #now = 0;
  #held = '';

  constructor(tempo: Tempo) {
    this.#tempo = tempo;
  }

  /** Tells a passage, then shows its menu and what is taken from it. */
  show({ program: { scenario } }: Reel, frame: Frame, closing: string | null): void {
    const end: Block[] = closing === null ? [] : [{ kind: 'notice', text: closing, tone: 'danger' }];
    const blocks = [...blocksOf(frame, scenario), ...endingOf(frame.turn, scenario), ...end];
    const pieces = piecesOf(layOut(blocks, LOOK));
    for (const piece of pieces) {
      this.screen.print(piece.text);
      this.wait(standOf(piece, this.#tempo.word));
    }
    if (frame.offered.length === 0) return;
    const menu = (marked: boolean) => this.screen.draw(menuLines(frame, scenario, marked, LOOK, LOOK.rows - 3));
    menu(false);
    this.wait(this.#tempo.rest(pieces.filter(({ words }) => words > 0).length, offeredWords(frame)));
    if (frame.taken === null) return;
    menu(true);
    this.wait(this.#tempo.mark);
    this.screen.erase();
  }

  mark(label: string): void {
    this.#flush();
    this.#events.push([this.#seconds, 'm', label]);
  }

  wait(milliseconds: number): void {
    if (milliseconds > 0) this.#flush();
    this.#now += milliseconds;
  }

  finish(): readonly Event[] {
    this.#flush();
    return this.#events;
  }

  get #seconds(): number {
    return Math.round(this.#now) / 1000;
  }

  #hold(text: string): void {
    // A terminal makes a carriage return of each new line that a program writes; a cast has what the terminal made.
    this.#held += text.replace(/\r?\n/g, '\r\n');
  }

  #flush(): void {
    if (this.#held !== '') this.#events.push([this.#seconds, 'o', this.#held]);
    this.#held = '';
  }
}
