import { shapeTree, type Tree } from '../../src/terminal/tree/shape.ts';
import { type Spot, UNEVENTFUL } from '../../src/terminal/tree/spot.ts';

/** A spot of a made-up game: what is not said is as uneventful as can be. */
export function spot(n: number, parent: number, more: Partial<Spot> = {}): Spot {
  const choice = n === 0 ? '' : `Choice ${n}`;
  return { ...UNEVENTFUL, n, parent, choice, known: true, ...more };
}

/** What a made-up game is told in: a word a decision, `Scene:` where one opens, `*Ending`, `<` back to decision N. */
export function treeOf(script: string, head?: number): Tree {
  const spots: Spot[] = [];
  let parent = 0;
  let scene: string | null = null;
  for (const word of script.split(/\s+/)) {
    const n = spots.length;
    if (word.startsWith('<')) {
      parent = Number(word.slice(1));
      scene = spots[parent]?.scene ?? null;
      continue;
    }
    const opens = word.endsWith(':');
    if (opens) scene = word.slice(0, -1);
    const ending = word.startsWith('*') ? word.slice(1) : null;
    spots.push(spot(n, parent, { scene, opens, ending, ...(n > 0 && !opens ? { choice: word } : {}) }));
    parent = n;
  }
  return shapeTree(spots, head ?? parent);
}

/** The script of a long game: scenes of some decisions each, and every so often a branch that is soon given up. */
export function longGame(decisions: number): Tree {
  const words = ['Scene0:'];
  for (let n = 1; words.length < decisions; n++) {
    const opens = n % 9 === 0;
    words.push(opens ? `Scene${n / 9}:` : `decide-${n}`);
  }
  return treeOf(words.join(' '));
}
