import type { PlayEnd } from '../end.ts';
import type { Glyphs } from '../glyphs.ts';
import type { PreferenceValues } from '../preferences.ts';
import { askMenu } from '../prompt.ts';
import type { Terminal } from '../terminal.ts';
import { padTo } from '../wrap.ts';
import { headLines, pageColumn } from './page.ts';

/** What the page may offer: the difficulties there are, and what to tell when the window changes. */
export interface SettingsOptions {
  readonly difficulties: readonly { readonly value: string; readonly label: string }[];
  resized?(): void;
}

/** A setting as a row: its values in order, and what choosing one changes. */
interface Setting {
  readonly label: string;
  readonly values: readonly string[];
  readonly at: number;
  readonly note: string;
  change(value: number): Partial<PreferenceValues>;
}

const PACES = ['instant', 'fast', 'normal', 'slow'] as const;
const COLOURS = ['auto', 'on', 'off'] as const;

/** Shows the settings; each change is kept at once. Null when the player goes back. */
export async function showSettings(terminal: Terminal, options: SettingsOptions): Promise<PlayEnd | null> {
  let focus = 0;
  for (;;) {
    const settings = settingsOf(terminal.preferences.values(), options);
    terminal.screen.clear();
    const answer = await askMenu(terminal, {
      rows: settings.map((setting, at) => ({
        label: rowText(setting, terminal.look.glyphs),
        note: setting.note,
        mark: String(at + 1),
      })),
      focus,
      letters: ['left', 'right', 'escape', 'q', ','],
      column: (look) => pageColumn(look.columns),
      header: (look) => headLines('Settings', '', look),
      footer: (look) => [
        '',
        ' '.repeat(pageColumn(look.columns).margin) + look.theme.quiet('Enter changes, Esc goes back'),
      ],
      reserve: 0,
      repaint: () => options.resized?.(),
    });
    if (answer.kind === 'end') return answer.end;
    if (answer.kind === 'letter' && answer.letter !== 'left' && answer.letter !== 'right') return null;
    focus = answer.kind === 'row' ? answer.row : answer.focus;
    const setting = settings[focus];
    if (setting === undefined) continue;
    const step = answer.kind === 'letter' && answer.letter === 'left' ? -1 : 1;
    const count = setting.values.length;
    terminal.preferences.change(setting.change((setting.at + step + count) % count));
  }
}

function rowText(setting: Setting, glyphs: Glyphs): string {
  return `${padTo(setting.label, 12)}${glyphs.back} ${padTo(setting.values[setting.at] ?? '', 8)} ${glyphs.pointer}`;
}

function settingsOf(values: PreferenceValues, options: SettingsOptions): Setting[] {
  const { difficulties } = options;
  const difficulty: Setting = {
    label: 'Difficulty',
    values: difficulties.map(({ label }) => label),
    at: Math.max(
      0,
      difficulties.findIndex(({ value }) => value === values.difficulty),
    ),
    note: 'of the next game',
    change: (at) => ({ difficulty: difficulties[at]?.value ?? values.difficulty }),
  };
  return [
    {
      label: 'Pace',
      values: PACES,
      at: PACES.indexOf(values.pacing),
      note: 'how fast the text comes',
      change: (at) => ({ pacing: PACES[at] ?? values.pacing }),
    },
    {
      label: 'Colour',
      values: COLOURS,
      at: COLOURS.indexOf(values.colour),
      note: '',
      change: (at) => ({ colour: COLOURS[at] ?? values.colour }),
    },
    {
      label: 'Timing',
      values: ['off', 'on'],
      at: values.timing ? 1 : 0,
      note: 'whether some choices run against the clock',
      change: (at) => ({ timing: at === 1 }),
    },
    ...(difficulties.length > 1 ? [difficulty] : []),
  ];
}
