import { type RawLine, readHeader } from './recording-reading.ts';
import { type JsonObject, parseObject } from './recording-shape.ts';
import { newestOf, type Upgrade, upgradeHeader, upgradeLine } from './upgrades.ts';

/** The lines of a recording that has been read well, as the newest version of the format has them. */
export function* upgradedLines(lines: Iterable<RawLine>, file: string, upgrades: readonly Upgrade[]) {
  let ahead: readonly Upgrade[] | null = null;
  for (const line of lines) {
    const object = parseObject(line.text.replace(/^\ufeff/, ''));
    if (object === null) continue;
    if (ahead !== null) yield lineOf(upgradeLine(object, ahead));
    else {
      const opened = readHeader(line, file, upgrades);
      ahead = 'kind' in opened ? [] : opened.upgrades;
      yield lineOf(upgradeHeader(object, ahead, newestOf(upgrades)));
    }
  }
}

function lineOf(object: JsonObject): string {
  return `${JSON.stringify(object)}\n`;
}
