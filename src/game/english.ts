import { dayInWords, missionDate, missionTime } from '../world/calendar.ts';
import type { Scenario } from '../world/scenario.ts';
import type { World } from '../world/state.ts';

const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A count as a sentence has it: in a word up to twelve. */
export function countWord(count: number): string {
  return NUMBERS[count] ?? String(count);
}

/** `one`, `one and two`, `one, two and three`. */
export function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** A text as a sentence of its own: with a capital and a full stop, where it has no mark of its own. */
export function sentence(text: string): string {
  const said = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?…]["'”’]?$/u.test(said) ? said : `${said}.`;
}

/** Numbers as people write them: `16`, `16 and 17`, `12, 16 to 20`. */
export function rangesOf(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((one, other) => one - other);
  const runs: [number, number][] = [];
  for (const number of sorted) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  const parts = runs.map(([from, to]) =>
    from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from} to ${to}`,
  );
  return parts.join(', ');
}

/** The hour on the spot, as `20:10`; the minutes from T+0 where there is no calendar; null where no time is told. */
export function hourOf(scenario: Scenario, time: Pick<World, 'era' | 'minute'>): string | null {
  const [hour] = missionTime(scenario, time).split(' ');
  return hour === undefined || (time.era === null && time.minute === 0) ? null : hour;
}

/** The hour and the day, as `20:10 on 4 April 2063`. */
export function momentOf(scenario: Scenario, time: Pick<World, 'era' | 'minute'>): string | null {
  const [hour, date] = [hourOf(scenario, time), missionDate(scenario, time)];
  return hour === null || date === null ? hour : `${hour} on ${dayInWords(date)}`;
}
