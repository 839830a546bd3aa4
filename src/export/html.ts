import type { Block } from '../terminal/block.ts';
import { spansOf, typeset } from '../terminal/typography.ts';
import { STYLE } from './html-style.ts';
import { escapeHtml } from './html-text.ts';
import { renderWorld } from './html-world.ts';
import type { Moment, SceneTold, Transcript } from './transcript.ts';

/** A transcript as one page that needs no network and no script: made to be read on a phone and to be printed. */
export function renderHtml(transcript: Transcript): string {
  const { title, lang, about, scenes, closing } = transcript;
  const named = scenes.map((scene, at) => ({ ...scene, id: `scene-${at + 1}` }));
  const lines = [
    '<!doctype html>',
    `<html lang="${escapeHtml(lang)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<title>${said(title)}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    // Nothing that a story says can reach for the network or run.
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`,
    '<link rel="icon" href="data:,">',
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<a class="skip" href="#story">To the story</a>',
    `<header><h1>${said(title)}</h1><p>${about.map((part) => `<span>${said(part)}</span>`).join(' · ')}</p></header>`,
    ...contents(named),
    '<main id="story">',
    ...sections(named),
    ...(closing === null ? [] : [`<p class="closing">${said(closing)}</p>`]),
    '</main>',
    '</body>',
    '</html>',
  ];
  return `${lines.join('\n')}\n`;
}

type Section = SceneTold & { readonly id: string };

function contents(scenes: readonly Section[]): readonly string[] {
  const links = scenes.flatMap(({ title, details, id }) => {
    if (title === null) return [];
    const when = details[0] === undefined ? '' : ` <span>${said(details[0])}</span>`;
    return [`<li><a href="#${id}">${said(title)}</a>${when}</li>`];
  });
  if (links.length < 2) return [];
  return ['<nav aria-labelledby="scenes">', '<h2 id="scenes">Scenes</h2>', '<ol>', ...links, '</ol>', '</nav>'];
}

function sections(scenes: readonly Section[]): readonly string[] {
  return scenes.flatMap(({ title, details, id, moments }) => {
    const told = stretchesOf(moments).flatMap(stretchLines);
    if (title === null) return ['<section>', ...told, '</section>'];
    const under = details.length === 0 ? [] : [`<p class="when">${details.map(said).join(' · ')}</p>`];
    const name = `<h2 id="${id}-title">${said(title)}</h2>`;
    return [`<section id="${id}" aria-labelledby="${id}-title">`, name, ...under, ...told, '</section>'];
  });
}

/** Moments that have the same world beside them. */
interface Stretch {
  readonly world: string;
  readonly moments: Moment[];
}

function stretchesOf(moments: readonly Moment[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const moment of moments) {
    const report = moment.world();
    const world = report === null ? '' : renderWorld(report);
    const last = stretches.at(-1);
    if (last !== undefined && (world === '' || world === last.world)) last.moments.push(moment);
    else stretches.push({ world, moments: [moment] });
  }
  return stretches;
}

function stretchLines({ world, moments }: Stretch): readonly string[] {
  const beside = world === '' ? [] : [`<aside>${world}</aside>`];
  return [
    '<div class="stretch">',
    ...beside,
    '<div class="told">',
    ...moments.flatMap(momentLines),
    '</div>',
    '</div>',
  ];
}

/** The text, and what was decided below it. */
function momentLines({ count, blocks, options }: Moment): readonly string[] {
  const taken = options.find((option) => option.taken);
  const rest = options.filter((option) => !option.taken).map(({ text }) => `<li>${said(text)}</li>`);
  const decision =
    taken === undefined
      ? []
      : [`<p class="taken" id="decision-${count + 1}"><span class="mark">›</span> ${said(taken.text)}</p>`];
  const summary = taken === undefined ? 'Still to be decided' : `Not taken: ${rest.length}`;
  const others = rest.length === 0 ? [] : [`<details><summary>${summary}</summary><ul>${rest.join('')}</ul></details>`];
  const decided = options.length === 0 ? [] : ['<div class="decision">', ...decision, ...others, '</div>'];
  return [...blocks.map(blockLine), ...decided];
}

function blockLine(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${paragraph(block.text)}</p>`;
    case 'card':
    case 'heading':
      return `<h3>${said(block.kind === 'card' ? block.title : block.text)}</h3>`;
    case 'ending':
      return `<p class="ending">${said(block.text)}</p>`;
    case 'notice':
      return `<p class="notice ${block.tone}">${said(block.text)}</p>`;
    default:
      return `<p class="notice">${said(block.text)}</p>`;
  }
}

/** Speech in a colour of its own, as the terminal has it. */
function paragraph(text: string): string {
  return spansOf(typeset(text))
    .map(({ spoken, text: span }) => (spoken ? `<span class="said">${escapeHtml(span)}</span>` : escapeHtml(span)))
    .join('');
}

function said(text: string): string {
  return escapeHtml(typeset(text));
}
