/**
 * What a name that is diverted to in a knot can mean: a knot, a stitch of the same knot, or a place inside either. A stitch
 * brings its knot with it; a label of the knot itself, or a variable, means none.
 */
export function knotsMeant(target: string, from: string, names: ReadonlySet<string>): string[] {
  const [own = ''] = from.split('.');
  const parts = target.split('.');
  const candidates = [`${own}.${target}`, `${own}.${parts[0]}`, parts.slice(0, 2).join('.'), parts[0] ?? ''];
  const found = candidates.find((name) => names.has(name));
  return found === undefined ? [] : [found, ...(found.includes('.') ? [found.split('.')[0] ?? ''] : [])];
}
