import type { Census } from '../ink/census.ts';
import type { Spot } from './spot.ts';

/** Four times rather from one knot nearer to those of the target, as far as diverts by name lead there. */
export function lureOf({ ways }: Census, targets: readonly string[]): (spot: Spot) => number {
  const back = new Map<string, string[]>();
  for (const [from, leads] of ways) for (const to of leads) back.set(to, [...(back.get(to) ?? []), from]);
  const distance = new Map(targets.map((knot) => [knot, 0]));
  for (const knot of distance.keys()) {
    for (const from of back.get(knot) ?? []) if (!distance.has(from)) distance.set(from, (distance.get(knot) ?? 0) + 1);
  }
  const farthest = Math.max(0, ...distance.values()) + 1;
  const knotOf = (path: string) => path.split('.')[0] ?? '';
  return ({ turn }) => {
    const nearest = Math.min(...turn.choices.map(({ path }) => distance.get(knotOf(path)) ?? farthest));
    return 4 ** -nearest;
  };
}
