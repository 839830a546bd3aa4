import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../src/export/html.ts';
import { STYLE } from '../../src/export/html-style.ts';
import { renderMarkdown } from '../../src/export/markdown.ts';
import { renderText } from '../../src/export/text.ts';
import { transcribe } from '../../src/export/transcript.ts';
import { programOf } from '../game/programs.ts';
import { HOSTILE, NIGHT, reelWhere } from './reels.ts';

const night = transcribe(reelWhere(NIGHT, 'rifle', 'Stay', 'Enough'), null);
const hostile = transcribe(reelWhere(HOSTILE, 'img'), 'It <ends> here.');

describe('the language of a page', () => {
  const langOf = (tag: string) => {
    const program = programOf(`${tag}\nHier.\n* [Weiter] Fort.\n-> END\n`);
    return /<html lang="([^"]*)">/.exec(renderHtml(transcribe(reelWhere(program, 'Weiter'), null)))?.[1];
  };

  it('is what a tag of its story says, English where none does or it says no language', () => {
    expect(['# lang: de', '# lang: pt-BR', '# title: x', '# lang: "><script>'].map(langOf)).toEqual([
      'de',
      'pt-BR',
      'en',
      'en',
    ]);
  });
});

describe('a recording as text', () => {
  const text = renderText(night);

  it('begins with the title and what kind of game it was', () => {
    expect(text).toMatch(/^NIGHT WATCH\n\n3 decisions, difficulty standard, seed 7, played on 2063-04-05\.\n/);
  });

  it('sets scenes apart under their name, hour, place and viewpoint', () => {
    expect(text).toContain('\n\n\nBELOW\n4 April 2063  20:32  T+00:22. Deck 14. Lily Sloane\n\nSomebody has left');
  });

  it('gives a scene no eyes that open only later in its turn', () => {
    const program = programOf(
      '# scene: hall\n# place: Hall\nAn empty hall.\n# view: Ann\nYou come in.\n* [On] On.\n-> END\n',
    );
    const told = renderText(transcribe(reelWhere(program, 'On'), null));
    expect(told).toContain('Hall\n\nAn empty hall.\n\n[Ann]\n\nYou come in.');
  });

  it('opens a scene with the eyes that stay, whoever looks later in its turn', () => {
    const program = programOf(
      '# view: Ann\nA door.\n* [In] In you go.\n- # scene: hall\n# view: Ann\n# place: Hall\nIt is yours.\n# view: Bob\nIt is not.\n* [On] On.\n-> END\n',
    );
    const told = renderText(transcribe(reelWhere(program, 'In', 'On'), null));
    expect(told).toContain('\nHall. Ann\n\nIt is yours.\n\n[Bob]\n\nIt is not.');
  });

  it('has every paragraph on a line of its own, what the world did in brackets, and what was chosen behind a sign', () => {
    expect(text).toContain('\n\n> Take the rifle from the rack\n\nIt is heavier than in the drills.');
    expect(text).toContain('\n\n[Earth: Unwritten]\n\n> Stay\n\n');
    expect(text.endsWith('\n\n[Ending: The night is over]\n')).toBe(true);
    expect(text).not.toContain('Again. Louder');
  });

  it('says where the story failed, and what was still to be decided is in no text', () => {
    const faulty = programOf('Go.\n* [On] On we go.\n  -> lost\n=== lost\nDeeper.\n');
    expect(renderText(transcribe(reelWhere(faulty, 'On'), null))).toMatch(
      /\n\nDeeper\.\n\n\[The story fails here: .+\]\n$/,
    );
    expect(renderText(transcribe(reelWhere(faulty), null))).toMatch(/\n\nGo\.\n$/);
  });

  it('lets no control sequence through', () => {
    expect(renderText(hostile)).not.toMatch(/[\u0080-\u009f\u202e]/);
  });
});

describe('a recording as Markdown', () => {
  it('has headings for scenes, and choices as a list with the taken one marked', () => {
    const text = renderMarkdown(night);
    expect(text).toContain('\n## Below\n\n*4 April 2063 20:32 T+00:22 · Deck 14 · Lily Sloane*\n');
    expect(text).toContain('\n- “Again. Louder.”\n- **Take the rifle from the rack** (taken)\n- Do nothing,');
    expect(text).toContain('\n> Earth: Unwritten\n');
    expect(text.trimEnd().endsWith('## The night is over')).toBe(true);
  });

  it('shows the signs of Markdown as they are', () => {
    const text = renderMarkdown(hostile);
    expect(text).toContain('# \\<script\\>alert(“1”)\\</script\\> \\& \\*co\\*');
    expect(text).toContain('\\<b\\>Bold\\</b\\> \\& ‘quoted’ “words” \\_under\\_');
    expect(text).toContain('- **\\<img src=x onerror=alert(1)\\>** (taken)\n- Other \\*thing\\*');
  });
});

describe('a recording as a page', () => {
  const page = renderHtml(night);

  it('has a language, a title, a width for phones, one main part and a list of its scenes', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(page).toContain('<title>Night watch</title>');
    expect(page).toContain('name="viewport" content="width=device-width, initial-scale=1"');
    expect(page.match(/<main/g)).toHaveLength(1);
    expect(page).toContain('<li><a href="#scene-2">Below</a>');
    expect(page).toContain('<section id="scene-2" aria-labelledby="scene-2-title">');
  });

  it('asks the network for nothing and runs nothing', () => {
    expect(page).not.toMatch(/https?:|<script|<link(?! rel="icon" href="data:,")|url\(|@import/);
    expect(page).toContain("default-src 'none'");
  });

  it('shows what was taken, and folds away what was not', () => {
    expect(page).toContain('<span class="mark">›</span> Take the rifle from the rack</p>');
    expect(page).toMatch(/<details><summary>Not taken: 2<\/summary><ul><li>“Again\. Louder\.”<\/li><li>Do nothing/);
  });

  it('has the hour, Earth and the decks beside the text, once for as long as they stay the same', () => {
    expect(page.match(/<aside>/g)).toHaveLength(3);
    expect(page).toContain('aria-label="Decks from 1 to 24: 16 assimilated; the rest free"');
    expect(page).toContain('Decks lost <b>1 of 24</b>');
  });

  it('closes every tag that it opens', () => {
    const open: string[] = [];
    for (const [, slash, name = ''] of page.matchAll(/<(\/?)([a-z]\w*)[^>]*>/g)) {
      if (['meta', 'link'].includes(name)) continue;
      if (slash === '') open.push(name);
      else expect(open.pop()).toBe(name);
    }
    expect(open).toEqual([]);
  });

  it('takes nothing of a story for HTML', () => {
    const text = renderHtml(hostile);
    expect(text).not.toMatch(/<script|<img|<b>Bold/);
    expect(text).toContain('<h1>&lt;script&gt;alert(“1”)&lt;/script&gt; &amp; *co*</h1>');
    expect(text).toContain('&lt;img src=x onerror=alert(1)&gt;</p>');
    expect(text).toContain('<p class="closing">It &lt;ends&gt; here.</p>');
  });

  it('can be read by day and by night: each colour of text stands out from its ground', () => {
    const schemes = [...STYLE.matchAll(/--ground: (#\w+);([^}]*)/g)];
    expect(schemes).toHaveLength(3);
    for (const [, ground = '', rest = ''] of schemes) {
      for (const [, name, colour = ''] of rest.matchAll(/--(\w+): (#\w+)/g)) {
        if (name !== 'line') expect(contrast(ground, colour), `${name} on ${ground}`).toBeGreaterThan(4.5);
      }
    }
  });
});

/** The contrast of two colours as WCAG 2 reckons it. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit) : (hex.slice(1).match(/../g) ?? []);
  const [red = 0, green = 0, blue = 0] = digits.map((pair) => {
    const share = Number.parseInt(pair, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
