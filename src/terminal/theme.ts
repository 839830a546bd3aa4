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
  /** The edge of a planet: the cell at its rim by how full it is (0 to 1), those below by their depth. Null for nothing. */
  limb(cell: LimbCell): Paint | null;
}

/** A cell of a planet's limb. */
export interface LimbCell {
  /** 0 at the rim, then the rows below. */
  readonly depth: number;
  /** How much of the cell the planet fills, 0 to 1. */
  readonly filled: number;
  /** 0 in the middle of the picture, 1 at its ends. */
  readonly side: number;
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
  /** The rim, the body under it, and what both fade to. */
  readonly limb: readonly [rim: string, body: string, night: string];
}

// The first two sets are picked for their grounds; the third can be read on either, and leaves prose in its own colour.
const PALETTES: Readonly<Record<Backdrop, Palette>> = {
  dark: {
    accent: '#f0a94a',
    system: '#7ea6d9',
    quiet: '#8b919c',
    faint: '#5a616d',
    speech: '#f3e3c3',
    prose: '#c3c7cf',
    borg: '#6fcf6a',
    danger: '#e0714f',
    good: '#8fb8a8',
    limb: ['#8fc1f2', '#17375e', '#0b1420'],
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
    limb: ['#3f76b5', '#a9c6e4', '#e6eef6'],
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
    limb: ['#7fb0e4', '#1d4270', '#142438'],
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
    limb: limbPainter(chalk, palette.limb),
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
    limb: ({ depth }) => (depth === 0 ? brush(chalk.blueBright) : brush(chalk.blue)),
  };
}

/** Colours between the rim, the body and the night, in few enough steps that one paint serves many cells. */
function limbPainter(chalk: ChalkInstance, [rim, body, night]: Palette['limb']): Theme['limb'] {
  const paints = new Map<string, Paint>();
  return ({ depth, filled, side }) => {
    if (chalk.level === 0) return null;
    // The rim is one thin line of light: a cell that it only tops is mostly body.
    const lit = depth === 0 ? mix(rim, body, filled * 0.6) : mix(body, night, Math.min(1, depth / 3));
    const hex = mix(lit, night, Math.round(side * side * 12) / 14);
    const paint = paints.get(hex) ?? brush(chalk.hex(hex));
    paints.set(hex, paint);
    return paint;
  };
}

function mix(from: string, to: string, share: number): string {
  const channel = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => Math.round(channel(from, at) + (channel(to, at) - channel(from, at)) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
