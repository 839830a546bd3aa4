// Runs after an install in a clone, before packing, and when npm installs from a git address. Where the development
// tools are not installed there is nothing to build with, and bin/first-contact.cjs builds at the first start.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tools = ['esbuild', 'tsx'].every((name) => existsSync(new URL(`../../node_modules/${name}`, import.meta.url)));

if (tools) {
  const build = ['--import', 'tsx', 'src/build/build.ts'];
  process.exitCode = spawnSync(process.execPath, build, { cwd: root, stdio: 'inherit' }).status ?? 1;
}
