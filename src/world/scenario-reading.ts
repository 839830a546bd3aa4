import type * as v from 'valibot';
import { failed, fine, type Result } from '../problem.ts';
import { readDataFile } from './data-file.ts';
import type { Scenario } from './scenario.ts';
import { checkReferences } from './scenario-references.ts';
import { SCENARIO } from './scenario-shape.ts';

const KIND = {
  schema: SCENARIO,
  code: 'scenario',
  noun: 'scenario',
  whole: 'the scenario',
  begin: 'version: 1',
} as const;

/** Reads a scenario file. Whatever is wrong comes as problems with file and line; it never throws. */
export function readScenario(yamlText: string, file: string): Result<Scenario> {
  const read = readDataFile(yamlText, file, KIND);
  if (!read.ok) return read;
  const complaints = checkReferences(read.value.value);
  return complaints.length > 0 ? failed(...read.value.problemsOf(complaints)) : fine(finished(read.value.value));
}

function finished(read: v.InferOutput<typeof SCENARIO>): Scenario {
  const [onlyEra = null, ...others] = Object.keys(read.eras);
  const era = read.start.era ?? (others.length === 0 ? onlyEra : null);
  const clocks = Object.entries(read.clocks).map(([name, clock]) => {
    return [name, { ...clock, marks: clock.marks.toSorted((one, other) => one.at - other.at) }] as const;
  });
  return {
    ...read,
    start: { ...read.start, era },
    clocks: Object.fromEntries(clocks),
    difficulties: { ...read.difficulties },
  };
}
