import * as v from 'valibot';
import type { Findings } from './findings.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const range = v.object({ least: v.number(), most: v.number() });
const minutes = v.nullable(v.object({ earliest: v.number(), latest: v.number() }));
const arrivals = v.record(v.string(), v.object({ decisions: range, minutes }));
const counts = v.record(v.string(), count);

const fault = v.object({
  kind: v.picklist(['error', 'dead-end', 'endless-loop', 'unknown-name']),
  message: v.string(),
  file: v.nullable(v.string()),
  line: v.nullable(v.number()),
  recording: v.string(),
  decisions: count,
});

/** The shape of findings that come out of a file. */
export const FINDINGS = v.object({
  runs: count,
  turns: count,
  complete: v.boolean(),
  knots: v.array(count),
  lines: v.array(count),
  choices: counts,
  cuts: v.array(v.string()),
  codex: v.array(v.string()),
  endings: counts,
  careless: v.object({ games: count, endings: counts }),
  scenes: arrivals,
  arrivals,
  clocks: v.record(v.string(), range),
  offers: v.record(v.string(), v.record(v.string(), range)),
  faults: v.array(fault),
}) satisfies v.GenericSchema<unknown, Findings>;
