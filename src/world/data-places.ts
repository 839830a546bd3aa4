import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type LineCounter, type Node, type Pair } from 'yaml';

/** The line of what stands at a path of keys, or of its key; of the nearest thing around it where it is not there. */
export function placeIn(
  document: Document,
  lines: LineCounter,
  path: readonly string[],
  atKey: boolean,
): number | null {
  let node: unknown = document.contents;
  let line = lineOf(node, lines);
  for (const [depth, key] of path.entries()) {
    const whole = isAlias(node) ? node.resolve(document) : node;
    if (isMap(whole)) {
      const pair = whole.items.find((item) => keyOf(item) === key);
      if (pair === undefined) return line;
      node = pair.value;
      const last = depth === path.length - 1;
      line = lineOf(last && !atKey && isScalar(node) ? node : pair.key, lines) ?? line;
    } else if (isSeq(whole)) {
      node = whole.items[Number(key)];
      line = lineOf(node, lines) ?? line;
    } else {
      return line;
    }
  }
  return line;
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
}

function lineOf(node: unknown, lines: LineCounter): number | null {
  const start = isNode(node) ? (node as Node).range?.[0] : undefined;
  return start === undefined ? null : lines.linePos(start).line;
}
