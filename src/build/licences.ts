import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The licences of the packages that were bundled, each with its text. Throws for a package that comes without one. */
export async function licencesOf(root: string, packages: readonly string[]): Promise<string> {
  const parts = await Promise.all(packages.map((name) => licenceOf(join(root, 'node_modules', name))));
  return `First Contact contains the following packages.\n\n${parts.join('\n')}`;
}

async function licenceOf(folder: string): Promise<string> {
  const about = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((name) => /^licen[cs]e/i.test(name));
  if (file === undefined && typeof about.license !== 'string') {
    throw new Error(`the package ${about.name} comes without a licence`);
  }
  const text = file === undefined ? `Licence: ${about.license}` : await readFile(join(folder, file), 'utf8');
  return `${'-'.repeat(80)}\n${about.name} ${about.version} (${about.license})\n\n${text.trim()}\n`;
}
