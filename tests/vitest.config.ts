import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const report = process.env.FIRST_CONTACT_TEST_REPORT;

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/**/*.test.ts'],
    // Tests start processes and terminals, on machines of two cores.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
  },
});
