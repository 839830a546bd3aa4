#!/usr/bin/env node
// Plays what has been built. In a fresh clone nothing has been built yet: then this builds first, and says so.
import { existsSync } from 'node:fs';
import module from 'node:module';

// Node 22 and later keep compiled code between runs.
module.enableCompileCache?.();

if (!existsSync(new URL('../dist/main.js', import.meta.url))) {
  const { buildFirst } = await import('../src/build/first.mjs');
  const status = buildFirst();
  if (status !== 0) process.exit(status);
}
await import('../dist/main.js');
