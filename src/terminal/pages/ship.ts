import type { Session } from '../../game/session.ts';
import type { DeckReport, WorldReport } from '../../world/report.ts';
import { type Look, setIn } from '../layout.ts';
import { sanitize } from '../sanitize.ts';
import type { Paint } from '../theme.ts';
import { clip, padTo, wrapText } from '../wrap.ts';
import { deckExtent } from './hull.ts';
import type { Page } from './page.ts';

/** The ship from its side, deck by deck: what is there, whose it is, who is on it. */
export function shipPage(session: Session): Page {
  const report = session.report();
  const ship = report?.ship ?? null;
  if (report === null || ship === null) {
    return { title: 'Ship', aside: '', lines: (look) => [look.theme.quiet('There is no ship in this story.')] };
  }
  const here = deckOf(sanitize(session.turn.state.place ?? ''), ship.known);
  return {
    ...(here === null ? {} : { focus: here }),
    title: sanitize(ship.title),
    aside: `${ship.crew} crew${ship.alarm ? `, ${ship.drones} drones, ${ship.decksLost} of ${ship.known.length} decks lost` : ''}`,
    lines: (look, width) => [
      ...drawDecks(ship.known, here, width, look),
      '',
      ...wrapText(legend(look), width),
      ...heldLines(report, width, look),
    ],
  };
}

/** Widths of the columns of a row: the hull, the name of the place, crew and drones. */
interface Columns {
  readonly hull: number;
  readonly place: number;
  readonly count: number;
}

function columnsFor(width: number): Columns {
  const count = width >= 60 ? 7 : 5;
  const rest = Math.max(2, width - 4 - 2 * count);
  const place = Math.max(0, Math.min(20, Math.floor(rest * 0.38)));
  return { hull: Math.max(1, Math.min(58, rest - place)), place, count };
}

function drawDecks(decks: readonly DeckReport[], here: number | null, width: number, look: Look): string[] {
  const columns = columnsFor(width);
  const boarded = decks.some((deck) => deck.drones > 0 || deck.state !== 'free');
  const heads = `${'crew'.padStart(columns.count)}${boarded ? (columns.count < 7 ? 'Borg' : 'drones').padStart(columns.count) : ''}`;
  const head = `${' '.repeat(4 + columns.hull + columns.place)}${heads}`;
  return [
    look.theme.faint(head),
    ...decks.map((deck) => drawDeck(deck, decks.length, deck.deck === here, boarded, columns, look)),
  ];
}

function drawDeck(
  deck: DeckReport,
  decks: number,
  here: boolean,
  boarded: boolean,
  columns: Columns,
  look: Look,
): string {
  const { theme, glyphs } = look;
  const mark = here ? theme.accent(glyphs.pointer) : ' ';
  const number = deck.state === 'free' ? theme.quiet : deckPaint(deck, look);
  const name = clip(setIn(sanitize(deck.place ?? ''), glyphs), columns.place - 1, glyphs.ellipsis);
  const place = here ? theme.strong(padTo(name, columns.place)) : padTo(name, columns.place);
  const crew = (deck.crew > 0 ? theme.quiet : theme.faint)(String(deck.crew).padStart(columns.count));
  const drones = boarded
    ? (deck.drones > 0 ? theme.borg : theme.faint)(String(deck.drones || '').padStart(columns.count))
    : '';
  return `${number(String(deck.deck).padStart(2))}${mark}${drawHull(deck, decks, columns.hull, look)} ${place}${crew}${drones}`;
}

/** The stretch of hull that a deck takes, taken from the stern on as far as the Borg have come; bulkheads at both ends. */
function drawHull(deck: DeckReport, decks: number, cells: number, look: Look): string {
  const { theme, glyphs } = look;
  const { from, to, nacelle } = deckExtent(deck.deck, decks, cells);
  const length = to - from;
  const share = deck.state === 'assimilated' ? 100 : deck.state === 'contested' ? Math.max(deck.taken, 8) : 0;
  const taken = Math.min(length, Math.round((length * share) / 100));
  const free = length - taken;
  const body =
    deckPaint(deck, look)((deck.state === 'contested' ? glyphs.deckContested : glyphs.deckFree).repeat(free)) +
    theme.borg(glyphs.deckLost.repeat(taken));
  const wall = (open: string) => (deck.sealed ? theme.accent(glyphs.sealed) : open);
  const before = from > 0 ? ' '.repeat(from - 1) + wall(' ') : '';
  const behind = to < cells ? wall(' ') : '';
  const rest = cells - to - (behind === '' ? 0 : 1);
  return before + body + behind + drawNacelle(nacelle, cells - rest, rest, look);
}

function drawNacelle(nacelle: { from: number; to: number } | null, start: number, rest: number, look: Look): string {
  if (nacelle === null || nacelle.from < start) return ' '.repeat(rest);
  const sign = look.glyphs.deckFree.repeat(nacelle.to - nacelle.from);
  return (
    padTo(' '.repeat(nacelle.from - start), 0) +
    look.theme.faint(sign) +
    ' '.repeat(Math.max(0, start + rest - nacelle.to))
  );
}

function deckPaint(deck: DeckReport, look: Look): Paint {
  const { theme } = look;
  return deck.state === 'free' ? theme.system : deck.state === 'contested' ? theme.danger : theme.borg;
}

function legend(look: Look): string {
  const { theme, glyphs } = look;
  return [
    `${theme.system(glyphs.deckFree.repeat(2))} ours`,
    `${theme.danger(glyphs.deckContested.repeat(2))} fought over`,
    `${theme.borg(glyphs.deckLost.repeat(2))} lost`,
    `${theme.accent(glyphs.sealed)} bulkheads shut`,
  ].join('   ');
}

/** What the Borg hold of the ship, and how long each kind of weapon still works. */
function heldLines(report: WorldReport, width: number, look: Look): string[] {
  const { theme } = look;
  const held = report.ship?.assets.filter((asset) => asset.captured).map((asset) => sanitize(asset.title)) ?? [];
  const weapons = report.weapons.map((weapon) => {
    const left = weapon.adapted ? 'they have adapted' : `${weapon.shotsThatWork} shots`;
    return `${sanitize(weapon.title)}: ${left}`;
  });
  return [
    ...(held.length === 0 ? [] : ['', ...wrapText(theme.borg(`In their hands: ${held.join(', ')}`), width)]),
    ...(report.ship?.boarded === true && weapons.length > 0
      ? ['', ...wrapText(theme.quiet(`Before they adapt: ${weapons.join('; ')}`), width)]
      : []),
  ];
}

/** The deck where we are: the one a place is named for, or whose number it says. */
function deckOf(place: string, decks: readonly DeckReport[]): number | null {
  const said = /\bdeck (\d+)\b/i.exec(place)?.[1];
  if (said !== undefined) return Number(said);
  const lower = place.toLowerCase();
  const named = decks.filter((deck) => deck.place !== null && lower.includes(deck.place.toLowerCase()));
  // "Captain's quarters" are not the quarters on the deck above them.
  const [nearest] = named.toSorted((one, other) => (other.place?.length ?? 0) - (one.place?.length ?? 0));
  return lower === '' ? null : (nearest?.deck ?? null);
}
