/** How fast prose comes; `instant` shows a passage at once. */
type Pacing = 'instant' | 'fast' | 'normal' | 'slow';

/** What the player has settled on, as the terminal reads it. */
export interface PreferenceValues {
  readonly pacing: Pacing;
  readonly colour: 'auto' | 'on' | 'off';
  /** Of the next game. */
  readonly difficulty: string;
  /** Whether choices that stand for running out of time run against a clock. */
  readonly timing: boolean;
}

/** The player's settings as the terminal holds them: read whenever needed, written when the player changes one. */
export interface Preferences {
  values(): PreferenceValues;
  change(values: Partial<PreferenceValues>): void;
  /** Words a second for this run, over any pacing; null where none was asked for. */
  readonly speed: number | null;
}

const WORDS_A_SECOND: Readonly<Record<Pacing, number>> = {
  instant: Number.POSITIVE_INFINITY,
  fast: 60,
  normal: 28,
  slow: 12,
};

/** Words a second that prose comes at; infinite for none of it. */
export function speedOf(preferences: Preferences): number {
  return paceOf(preferences.speed, preferences.values().pacing);
}

/** Words a second where so many are asked for (0: all at once), else those of a pacing. */
export function paceOf(speed: number | null, pacing: Pacing = 'normal'): number {
  if (speed === null) return WORDS_A_SECOND[pacing];
  return speed > 0 ? speed : Number.POSITIVE_INFINITY;
}
