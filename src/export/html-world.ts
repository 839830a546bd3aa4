import { rangesOf } from '../game/english.ts';
import { sanitize } from '../terminal/sanitize.ts';
import { typeset } from '../terminal/typography.ts';
import type { DeckReport, WorldReport } from '../world/report.ts';
import { escapeHtml } from './html-text.ts';

/** How the world stands, to be put beside the text: the hour, Earth, the decks as those aboard know them, clocks that have moved. */
export function renderWorld(report: WorldReport): string {
  const time = [report.time.title, report.time.text].filter((part) => part !== null && part !== '').join('  ');
  const rows = [
    ...(time === '' ? [] : [`<p class="hour">${said(time)}</p>`]),
    ...(report.earthTitle === null ? [] : [`<p>Earth: <b>${said(report.earthTitle)}</b></p>`]),
    ...ship(report),
    ...report.meters.filter(({ moved }) => moved).map(meter),
  ];
  return rows.join('');
}

function meter({ title, of, value, size }: WorldReport['meters'][number]): string {
  const share = size <= 0 ? 0 : Math.round((100 * Math.max(0, Math.min(value, size))) / size);
  const whose = of === null ? '' : ` <i>(${said(of)})</i>`;
  const bar = `<span class="bar" aria-hidden="true"><span style="width:${share}%"></span></span>`;
  return `<p>${said(title)}${whose} <b>${value} of ${size}</b>${bar}</p>`;
}

function ship({ ship }: WorldReport): readonly string[] {
  if (ship === null) return [];
  const { known } = ship;
  const lost = known.filter(({ state }) => state === 'assimilated').length;
  const cells = known.map(({ state, sealed }) => `<i class="${CELL[state]}${sealed ? ' sealed' : ''}"></i>`).join('');
  const label = `Decks from 1 to ${known.length}: ${stands(known)}`;
  return [
    `<p>Decks lost <b>${lost} of ${known.length}</b></p>`,
    `<span class="decks" role="img" aria-label="${escapeHtml(label)}">${cells}</span>`,
  ];
}

const CELL = { free: 'free', contested: 'fought', assimilated: 'lost' } as const;

function stands(decks: readonly DeckReport[]): string {
  const parts = (['assimilated', 'contested'] as const).flatMap((state) => {
    const numbers = decks.filter((deck) => deck.state === state).map(({ deck }) => deck);
    return numbers.length === 0 ? [] : [`${rangesOf(numbers)} ${state}`];
  });
  const sealed = decks.filter((deck) => deck.sealed).map(({ deck }) => deck);
  if (sealed.length > 0) parts.push(`${rangesOf(sealed)} sealed`);
  return parts.length === 0 ? 'all free' : `${parts.join('; ')}; the rest free`;
}

function said(text: string): string {
  return escapeHtml(typeset(sanitize(text)));
}
