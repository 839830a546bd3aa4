import type { JsonObject } from './recording-shape.ts';

/** What the next version of the format has in the place of what one version held. */
export interface Upgrade {
  header(header: JsonObject): JsonObject;
  /** Of a line that is not the header. */
  line(line: JsonObject): JsonObject;
}

/** The way to the version that this program writes: the first entry leads from version 1 to 2. There is only 1 so far. */
export const UPGRADES: readonly Upgrade[] = [];

/** The newest version that can be read with these upgrades. */
export function newestOf(upgrades: readonly Upgrade[]): number {
  return upgrades.length + 1;
}

/** The upgrades that a file of this version still has before it; null where there never was such a version. */
export function upgradesFrom(version: unknown, upgrades: readonly Upgrade[]): readonly Upgrade[] | null {
  const known = typeof version === 'number' && Number.isInteger(version) && version >= 1;
  return known && version <= newestOf(upgrades) ? upgrades.slice(version - 1) : null;
}

/** A header as these upgrades leave it. */
export function upgradeHeader(header: JsonObject, upgrades: readonly Upgrade[], newest: number): JsonObject {
  const upgraded = upgrades.reduce((one, upgrade) => upgrade.header(one), header);
  return { ...upgraded, version: newest };
}

/** Another line as these upgrades leave it. */
export function upgradeLine(line: JsonObject, upgrades: readonly Upgrade[]): JsonObject {
  return upgrades.reduce((one, upgrade) => upgrade.line(one), line);
}
