import { readFileSync } from 'node:fs';
import type { Journal } from '../../src/game/session.ts';
import type { Program } from '../../src/game/turn.ts';
import { compileInk } from '../../src/ink/compile.ts';
import { renderProblem } from '../../src/problem.ts';
import { scenarioNames } from '../../src/world/scenario.ts';
import { readScenario } from '../../src/world/scenario-reading.ts';

const world = readFileSync(new URL('../../story/lib/world.ink', import.meta.url), 'utf8');

/** Compiles a small story, with a scenario where one is given; throws the problems as text. */
export function programOf(ink: string, yaml?: string): Program {
  const files: Record<string, string> = { 'tiny.ink': ink, 'world.ink': world };
  const sources = { root: 'tiny.ink', read: (path: string) => files[path] ?? null };
  if (yaml === undefined) return { image: imageOf(compileInk(sources)), scenario: null };
  const scenario = readScenario(yaml, 'scenario.yaml');
  if (!scenario.ok) throw new Error(scenario.problems.map(renderProblem).join('\n'));
  const names = scenarioNames(scenario.value);
  return { image: imageOf(compileInk(sources, { names })), scenario: scenario.value };
}

function imageOf(compiled: ReturnType<typeof compileInk>): Program['image'] {
  if (compiled.image === null) throw new Error(compiled.problems.map(renderProblem).join('\n'));
  return compiled.image;
}

/** A journal in memory; `full` makes it refuse what comes. */
export function memoryJournal(): Journal & { text: string; full: boolean } {
  return {
    text: '',
    full: false,
    append(line: string) {
      if (this.full) return { severity: 'error', code: 'disk-full', message: 'the disk is full' };
      this.text += line;
      return null;
    },
  };
}
