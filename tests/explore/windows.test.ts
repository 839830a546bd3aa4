import { describe, expect, it } from 'vitest';
import { cutsAllowed } from '../../src/explore/cuts.ts';
import { censusFor, exploreStory } from '../../src/explore/exploring.ts';
import type { Mark } from '../../src/explore/gone.ts';
import { type ExploreReport, reportOf } from '../../src/explore/report.ts';
import { readScenario } from '../../src/world/scenario-reading.ts';
import { programOf } from '../game/programs.ts';

const SCENES = {
  dusk: 'opens: 0, closes: 10',
  hill: 'opens: 0, closes: 40, after: [dusk]',
  mill: 'opens: 30, closes: 60, after: [dusk]',
  ford: 'opens: 50, closes: 80, after: [hill]',
  well: 'opens: 0, closes: 70',
  dawn: 'opens: 70',
};

const slugs = Object.keys(SCENES);

const YAML = `version: 1
scenes:
${Object.entries(SCENES)
  .map(([slug, window]) => `  ${slug}: { title: ${slug}, ${window} }`)
  .join('\n')}
clocks:
  fear: { title: Fear, size: 3, start: 0, marks: [{ at: 2, title: Enough }] }
`;

/** A camera that offers what is ready, lets time pass, and lets happen unwatched what is due. */
const INK = `INCLUDE world.ink
LIST clocks = fear
-> camera
=== camera
${slugs.map((slug) => `{ due("${slug}"):\n  ~ done("${slug}")\n  -> ${slug}_unwatched ->\n}`).join('\n')}
-> cut
= cut
Where?
${slugs.map((slug) => `+ { ready("${slug}") } [${slug}]\n  -> ${slug}`).join('\n')}
+ { not happened("dawn") } [Wait]
  ~ spend(10)
  -> camera
+ { happened("dawn") } ->
  -> END
${slugs
  .map(
    (slug) => `=== ${slug}
# scene: ${slug}
It is ${slug}.
* [Stay]
  ~ spend(10)
* { clock(fear) < 2 } [Be brave]
  ~ advance(fear, 1)
* [Run]
  ~ spend(1)
- 
~ done("${slug}")
-> camera
=== ${slug}_unwatched
Nobody saw ${slug}.
->->
`,
  )
  .join('')}`;

function exploreWindows(past: readonly Mark[] = []): ExploreReport {
  const program = programOf(INK, YAML);
  const task = { seed: 1, difficulty: 'standard', runs: 3000, milliseconds: 60_000, endingsNamed: false };
  const findings = exploreStory(program, task, () => 0);
  return reportOf(program, censusFor(program), findings, { seconds: 0, past });
}

/** What exploring finds out of the same windows, with no clock of the story in the way. */
const scenario = readScenario(YAML, 'scenario.yaml');
const allowed = scenario.ok ? cutsAllowed(scenario.value) : [];

describe('the windows of scenes', () => {
  it('allow no cut to what has to happen before, to what has closed, or past what must be watched', () => {
    expect(allowed).toContain('dusk > hill');
    expect(allowed).toContain('well > dusk');
    expect(allowed).toContain('dusk > dawn');
    expect(allowed).not.toContain('hill > dusk');
    expect(allowed).not.toContain('mill > dusk');
    expect(allowed).not.toContain('ford > hill');
    expect(allowed).not.toContain('dawn > mill');
  });

  it('allow no cut past a scene that only happens where it is watched', () => {
    const chain =
      'version: 1\nscenes:\n  a: { title: A }\n  b: { title: B, after: [a] }\n  c: { title: C, after: [b] }\n';
    const read = readScenario(chain, 'scenario.yaml');
    expect(read.ok ? cutsAllowed(read.value) : null).toEqual(['a > b', 'b > c']);
  });

  it('allow from one era to another only what follows', () => {
    const eras =
      'version: 1\nstart: { era: then }\neras:\n  then: { title: Then, starts: 0 }\n  now: { title: Now, starts: 0 }\nscenes:\n  a: { title: A, era: then }\n  b: { title: B, era: now, after: [a], closes: 9 }\n  c: { title: C, era: now, after: [a] }\n';
    const read = readScenario(eras, 'scenario.yaml');
    expect(read.ok ? cutsAllowed(read.value) : null).toEqual(['a > b', 'a > c', 'b > c', 'c > b']);
  });
});

describe('the report of exploring', () => {
  const report = exploreWindows([{ clock: 'minute', at: 90 }]);

  it('sees every cut that the windows allow', () => {
    expect(report.cuts).toEqual({ seen: allowed.length, total: allowed.length, unseen: [] });
  });

  it('says which scenes games watched, and which came to what they left unwatched', () => {
    expect(report.watched).toEqual({ seen: 6, total: 6, unseen: [] });
    expect(report.unwatched).toEqual({ seen: 5, total: 6, unseen: ['dawn'] });
  });

  it('says how early and how late each scene opens, by what passed until then', () => {
    expect(report.scenes.dusk?.minutes).toEqual({ earliest: 0, latest: 10 });
    expect(report.scenes.ford?.minutes).toEqual({ earliest: 50, latest: 80 });
    expect(report.scenes.dawn?.minutes?.earliest).toBe(70);
  });

  it('says which choices can no longer be had once a clock has passed a mark, where the knot still can', () => {
    const fear = report.gone.find(({ clock }) => clock === 'fear');
    expect(fear?.at).toBe(2);
    expect(fear?.choices.map(({ text }) => text)).toContain('Be brave');
    expect(fear?.choices.every(({ last }) => last < 2)).toBe(true);
    expect(fear?.choices.map(({ text }) => text)).not.toContain('Stay');
  });

  it('says it of all choices for a mark that is asked for', () => {
    const minute = report.gone.find(({ clock }) => clock === 'minute');
    expect(minute?.choices.map(({ text }) => text)).toContain('dusk');
    expect(minute?.choices.map(({ text }) => text)).not.toContain('dawn');
  });
});
