import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import Conf from 'conf';
import { errorOf, type Problem } from '../problem.ts';
import { codeOf, diskProblem, makeFolder } from './disk.ts';

/** Values that conf keeps in a file of its own. What cannot be read or kept is told, once each, and never stops play. */
export interface Kept {
  read(): Readonly<Record<string, unknown>>;
  /** Reads what is there now, changes it and writes it. */
  change(change: (now: Readonly<Record<string, unknown>>) => Record<string, unknown>): void;
}

/** Opens `NAME.json` in a folder. A file that is broken is moved aside first, and that is told. */
export function openKept(folder: string, name: string, tell: (problem: Problem) => void): Kept {
  const file = join(folder, `${name}.json`);
  moveBroken(file, tell);
  let memory: Record<string, unknown> = {};
  let conf: Conf<Record<string, unknown>> | null = null;
  const attempt = (deed: string, work: (conf: Conf<Record<string, unknown>>) => void) => {
    try {
      conf ??= open(folder, name);
      work(conf);
    } catch (error) {
      tell({ ...diskProblem(deed, file, error), severity: 'warning' });
    }
  };
  attempt('cannot read', ({ store }) => {
    memory = { ...store };
  });
  return {
    read: () => memory,
    change: (change) => {
      const before = memory;
      memory = change(memory);
      attempt('cannot write', (kept) => {
        memory = change({ ...before, ...kept.store });
        kept.store = memory;
      });
    },
  };
}

function open(folder: string, name: string): Conf<Record<string, unknown>> {
  // Before conf does, which may not come back from it.
  makeFolder(folder);
  return new Conf({
    projectName: 'first-contact',
    projectSuffix: '',
    cwd: folder,
    configName: name,
    accessPropertiesByDotNotation: false,
  });
}

function moveBroken(file: string, tell: (problem: Problem) => void): void {
  try {
    if (isObject(readFileSync(file, 'utf8'))) return;
    const aside = `${file.slice(0, -'.json'.length)}.broken-${Date.now()}.json`;
    renameSync(file, aside);
    tell({
      ...errorOf('broken-file', `${file} is broken; it has been moved to ${aside}`),
      severity: 'warning',
    });
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') tell({ ...diskProblem('cannot read', file, error), severity: 'warning' });
  }
}

function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
