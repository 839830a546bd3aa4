import { Chalk, type ChalkInstance } from 'chalk';
import type { ColourLevel } from './colour.ts';

/** Colours a text, or leaves it as it is where colour is off. */
export type Paint = (text: string) => string;

/** The paints of every screen, by what they are for. Without colour each leaves its text alone. */
export interface Theme {
  /** What the eye should find first: titles, the row in focus. */
  readonly accent: Paint;
  /** The ship's own voice: labels, rules, the status line's captions. */
  readonly system: Paint;
  /** Words of secondary weight. */
  readonly quiet: Paint;
  /** Rules, margins and what is only there to hold the page. */
  readonly faint: Paint;
  readonly strong: Paint;
  readonly speech: Paint;
  readonly prose: Paint;
  /** Only where the Borg matter. */
  readonly borg: Paint;
  /** Fought over, or at its limit. */
  readonly danger: Paint;
  readonly good: Paint;
}

/** What the terminal's background is, where it says so. */
export type Backdrop = 'dark' | 'light' | 'unknown';

interface Palette {
  readonly accent: string;
  readonly system: string;
  readonly quiet: string;
  readonly faint: string;
  readonly speech: string | null;
  readonly prose: string | null;
  readonly borg: string;
  readonly danger: string;
  readonly good: string;
}

// The first two sets are picked for their grounds; the third can be read on either, and leaves prose in its own colour.
const PALETTES: Readonly<Record<Backdrop, Palette>> = {
  dark: {
    accent: '#f0a94a',
    system: '#7ea6d9',
    quiet: '#8b919c',
    faint: '#4c525d',
    speech: '#f3e3c3',
    prose: '#c3c7cf',
    borg: '#6fcf6a',
    danger: '#e0714f',
    good: '#8fb8a8',
  },
  light: {
    accent: '#9a5a00',
    system: '#2f5f9e',
    quiet: '#646a74',
    faint: '#b3b8c0',
    speech: '#5a3900',
    prose: null,
    borg: '#1d7a2a',
    danger: '#b03a1c',
    good: '#2f6f5c',
  },
  unknown: {
    accent: '#c9822a',
    system: '#5b8ac6',
    quiet: '#858b95',
    faint: '#7a808a',
    speech: null,
    prose: null,
    borg: '#3f9f45',
    danger: '#cc5c38',
    good: '#5f9683',
  },
};

const plain: Paint = (text) => text;

/** A paint takes one text only: chalk's own would join the index that `map` hands along. */
const brush =
  (chalk: ChalkInstance): Paint =>
  (text) =>
    chalk(text);

/** The paints for so many colours on such a ground. */
export function createTheme(level: ColourLevel, backdrop: Backdrop): Theme {
  const chalk = new Chalk({ level });
  return level === 1 ? sixteen(chalk) : full(chalk, PALETTES[backdrop]);
}

function full(chalk: ChalkInstance, palette: Palette): Theme {
  const paint = (hex: string | null): Paint => (hex === null ? plain : brush(chalk.hex(hex)));
  return {
    accent: paint(palette.accent),
    system: paint(palette.system),
    quiet: paint(palette.quiet),
    faint: paint(palette.faint),
    strong: brush(chalk.bold),
    speech: paint(palette.speech),
    prose: paint(palette.prose),
    borg: paint(palette.borg),
    danger: paint(palette.danger),
    good: paint(palette.good),
  };
}

/** With sixteen colours the terminal's own palette decides, so only names are used, and prose keeps the default. */
function sixteen(chalk: ChalkInstance): Theme {
  return {
    accent: brush(chalk.yellow),
    system: brush(chalk.blueBright),
    quiet: brush(chalk.dim),
    faint: brush(chalk.dim),
    strong: brush(chalk.bold),
    speech: plain,
    prose: plain,
    borg: brush(chalk.green),
    danger: brush(chalk.red),
    good: brush(chalk.cyan),
  };
}
