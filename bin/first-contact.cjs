#!/usr/bin/env node
'use strict';
// Runs what has been built. In a fresh clone nothing has been: then this builds first, and says so.
// The program is one script (src/build/bundle.ts), so that V8 can keep its compiled code from one start to the next.
// CommonJS, because Node's loader of modules alone takes a quarter of the time that Node takes to start.
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

const dist = join(__dirname, '..', 'dist');
const file = join(dist, 'program.js');

if (existsSync(file)) start();
else buildThenStart();

async function buildThenStart() {
  const { buildFirst } = await import('../src/build/first.mjs');
  process.exitCode = buildFirst();
  if (process.exitCode === 0) start();
}

function start() {
  // The build writes ASCII.
  const source = readFileSync(file, 'latin1');
  const kept = keptCode(source.slice(-16));
  const script = new Script(source, { filename: file, cachedData: kept.code });
  if (kept.code === undefined || script.cachedDataRejected) process.on('exit', () => keepCode(kept.places, script));
  script.runInThisContext()(require, file, load);
}

/** Loads a part of the program that is not needed to play in plain mode. */
function load(name) {
  // Node 22 and later can keep the compiled code of these by themselves.
  require('node:module').enableCompileCache?.();
  return import(require('node:url').pathToFileURL(join(dist, name)));
}

/** The compiled code that an earlier start of this build kept: beside the program, or where that cannot be written, in the cache. */
function keptCode(build) {
  const name = `${build}-${process.versions.v8}-${process.arch}.code`;
  const places = [join(dist, name), join(cacheFolder(), 'code', name)];
  for (const place of places) {
    try {
      return { places, code: readFileSync(place) };
    } catch {
      // Not kept here.
    }
  }
  return { places, code: undefined };
}

/** By now everything that play needs has been compiled. */
function keepCode(places, script) {
  for (const place of places) {
    try {
      makeFolder(dirname(place));
      writeFileSync(`${place}.${process.pid}`, script.createCachedData());
      renameSync(`${place}.${process.pid}`, place);
      return;
    } catch {
      // The next place, or compiling again.
    }
  }
}

/** As src/store/disk.ts does it, and for its reason. */
function makeFolder(folder) {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

/** As env-paths has it, which is not loaded yet. */
function cacheFolder() {
  const { env, platform } = process;
  const home = env.HOME ?? env.USERPROFILE ?? '.';
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'first-contact');
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? home, 'first-contact', 'Cache');
  return join(env.XDG_CACHE_HOME || join(home, '.cache'), 'first-contact');
}
