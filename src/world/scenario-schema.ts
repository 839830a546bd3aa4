import { toJsonSchema } from '@valibot/to-json-schema';
import { CODEX } from './codex-shape.ts';
import { SCENARIO } from './scenario-shape.ts';

/** The JSON Schema from which editors complete and check a scenario file. */
export function scenarioSchema(): object {
  return { title: 'Scenario', ...toJsonSchema(SCENARIO, { typeMode: 'input' }) };
}

/** The JSON Schema from which editors complete and check a file of codex entries. */
export function codexSchema(): object {
  return { title: 'Codex', ...toJsonSchema(CODEX, { typeMode: 'input' }) };
}
