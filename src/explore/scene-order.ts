import type { KnotStates } from '../ink/states.ts';
import type { Part } from './parts.ts';

/** How scenes come one after another. */
export interface Orders {
  /** How many scenes a scene lies before a part, at the least: 1 for the one right before it; null where it does not. */
  between(scene: string, part: Part): number | null;
}

/**
 * The order of a story's scenes: the one in which `listed` has them, where it does, and for endings the earliest scene
 * that leads to them; else as many scenes as lie on the shortest way.
 */
export function ordersOf(
  knots: ReadonlyMap<string, KnotStates>,
  parts: readonly Part[],
  listed: readonly string[] | null,
): Orders {
  const next = handOvers(knots, parts);
  if (listed === null) return { between: (scene, part) => shortest(next, scene, part) };
  const position = (scene: string) => listed.indexOf(scene);
  return {
    between(scene, part) {
      const from = position(scene);
      if (from < 0) return null;
      if (part.kind === 'scene') return after(position(part.slug) - from);
      const before = parts.filter((one) => one.kind === 'scene' && next.get(keyOf(one))?.has(keyOf(part)) === true);
      const steps = before.map(({ slug }) => position(slug) - from).filter((step) => step >= 0);
      return steps.length === 0 ? null : Math.min(...steps) + 1;
    },
  };
}

function after(steps: number): number | null {
  return steps > 0 ? steps : null;
}

function keyOf({ kind, slug }: Pick<Part, 'kind' | 'slug'>): string {
  return `${kind} ${slug}`;
}

type Ways = ReadonlyMap<string, ReadonlySet<string>>;

/** Which parts each part hands over to, directly or by way of knots that belong to none. */
function handOvers(knots: ReadonlyMap<string, KnotStates>, parts: readonly Part[]): Ways {
  const partOf = new Map(parts.flatMap((part) => part.knots.map((knot) => [knot, part] as const)));
  return new Map(
    parts.map((part) => {
      const reached = new Set<string>();
      const seen = new Set<string>(part.knots);
      const waiting = [...part.knots];
      for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
        for (const lead of knots.get(name)?.leads ?? []) {
          // A function comes back to where it was called.
          if (knots.get(lead.knot)?.isFunction === true) continue;
          if (!leadsFrom(part, partOf.get(name), lead.states)) continue;
          const other = partOf.get(lead.knot);
          if (other !== undefined && other !== part) reached.add(keyOf(other));
          else if (!seen.has(lead.knot)) waiting.push(lead.knot);
          seen.add(lead.knot);
        }
      }
      return [keyOf(part), reached] as const;
    }),
  );
}

/** Between scenes, a way that asks whether a scene has happened is taken when that one has just been played. */
function leadsFrom({ slug }: Part, at: Part | undefined, states: ReadonlySet<string>): boolean {
  const asked = [...states].filter((state) => state.startsWith('scene:'));
  return at !== undefined || asked.length === 0 || asked.includes(`scene:${slug}`);
}

function shortest(next: Ways, scene: string, part: Part): number | null {
  const steps = new Map([[keyOf({ kind: 'scene', slug: scene }), 0]]);
  for (const [key, step] of steps) {
    for (const other of next.get(key) ?? []) if (!steps.has(other)) steps.set(other, step + 1);
  }
  return after(steps.get(keyOf(part)) ?? 0);
}
