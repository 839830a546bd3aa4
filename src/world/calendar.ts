import { named, type Scenario } from './scenario.ts';
import type { World } from './state.ts';

const DAY = 1440;
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** The time as people on the spot would say it: the calendar's clock, and in a mission era the minutes from T+0. */
export function missionTime(scenario: Scenario, world: Pick<World, 'era' | 'minute'>): string {
  const era = world.era === null ? null : named(scenario.eras, world.era);
  const calendar = era?.calendar ?? null;
  const clock = calendar === null ? null : clockText(minuteOfDay(calendar.time) + world.minute);
  if (clock !== null && era?.mission !== true) return clock;
  return clock === null ? countText(world.minute) : `${clock}  ${countText(world.minute)}`;
}

/** The date as YYYY-MM-DD; null in an era without a calendar. */
export function missionDate(scenario: Scenario, world: Pick<World, 'era' | 'minute'>): string | null {
  const calendar = (world.era === null ? null : named(scenario.eras, world.era))?.calendar ?? null;
  if (calendar === null) return null;
  return dateText(dayOf(calendar.date) + Math.floor((minuteOfDay(calendar.time) + world.minute) / DAY));
}

/** The era as players read it: its title, or the day, in an era whose minutes are a mission's and go past midnight. */
export function eraInWords(scenario: Scenario, world: Pick<World, 'era' | 'minute'>): string | null {
  const era = world.era === null ? null : named(scenario.eras, world.era);
  const date = era?.mission === true ? missionDate(scenario, world) : null;
  return date === null ? (era?.title ?? world.era) : dayInWords(date);
}

/** A date of the form YYYY-MM-DD, as `4 April 2063`. */
export function dayInWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

/** Minutes from T+0 as `T+02:10`, with a true minus sign before it. */
export function countText(minute: number): string {
  const size = Math.abs(minute);
  return `T${minute < 0 ? '\u2212' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

function clockText(minutes: number): string {
  const ofDay = ((minutes % DAY) + DAY) % DAY;
  return `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`;
}

function minuteOfDay(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

// Days since 1 March of year 0 (Howard Hinnant, "chrono-Compatible low-level calendar algorithms"): whole numbers only.
function dayOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const shifted = month > 2 ? year : year - 1;
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return shifted * 365 + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400) + ofYear;
}

function dateText(days: number): string {
  const century = Math.floor((4 * days + 3) / 146_097);
  const ofCentury = days - Math.floor((146_097 * century) / 4);
  const ofCenturyYear = Math.floor((4 * ofCentury + 3) / 1461);
  const ofYear = ofCentury - Math.floor((1461 * ofCenturyYear) / 4);
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = century * 100 + ofCenturyYear + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
