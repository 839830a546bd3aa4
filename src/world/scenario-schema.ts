import { toJsonSchema } from '@valibot/to-json-schema';
import { SCENARIO } from './scenario-shape.ts';

/** The JSON Schema from which editors complete and check a scenario file. */
export function scenarioSchema(): object {
  return { title: 'Scenario', ...toJsonSchema(SCENARIO, { typeMode: 'input' }) };
}
