import type { Session } from '../../game/session.ts';
import type { Look } from '../layout.ts';
import { padTo, wrapText } from '../wrap.ts';
import type { Page } from './page.ts';

type Row = readonly [keys: string, does: string];

const MENU: readonly Row[] = [
  ['1 to 9', 'take that choice at once'],
  ['up, down', 'move; Home, End and the page keys move further'],
  ['Enter', 'take the choice in focus'],
  ['/', 'find a choice by its words; Esc leaves the search'],
];

const GAME: readonly Row[] = [
  ['u', 'take the last decision back, as often as you like'],
  ['U', 'do again what was taken back'],
  ['s', 'skip what was read before: on to the first passage that was not'],
  ['b, B', 'bookmark this place; the list of bookmarks'],
  ['r', 'read the passage again'],
  [',', 'settings'],
  ['?', 'this page'],
  ['q', 'leave; the game is kept'],
];

const WORLD: readonly Row[] = [
  ['i', 'what you carry; a thing that can be used now is used from there'],
  ['m', 'the ship, deck by deck'],
  ['x', 'the codex: what has been met, to be looked up'],
  ['e', 'the endings that you have found'],
];

const TREE: readonly Row[] = [
  ['t', 'the timeline: the game as a tree, its scenes, its bookmarks, and what the future hangs on; Tab turns'],
  ['up, down', 'along a way; the page keys by scenes, Home and End to its ends'],
  ['left, right', 'to where a branch parts, and to the next branch'],
  ['Space', 'to where you are'],
  ['1 to 9', 'onwards, where several ways part'],
  ['Enter', 'play on from there: nothing is lost, another branch begins'],
  ['n', 'name the branch'],
  ['b', 'bookmark that point'],
  ['c', 'mark one end, then another: two ways side by side'],
];

const REST: readonly Row[] = [
  ['any key', 'while text is coming: all of it at once'],
  ['Ctrl-L', 'draw the screen anew'],
  ['Ctrl-Z', 'to the shell and back with fg'],
  ['Ctrl-C', 'leave at once; the game is kept'],
];

/** The keys, for a game with or without a world behind it, and those of a writer's workbench. */
export function helpPage(session: Session | null, bench: readonly Row[] = []): Page {
  const world =
    session !== null && session.program.scenario === null ? [['i', 'things that can be used now'] as const] : WORLD;
  return {
    title: 'Keys',
    aside: '',
    lines: (look, width) => {
      const table = (rows: readonly Row[]) =>
        rows.flatMap(([keys, does]) => rowLines(keys, does, width, look.theme.accent));
      const heading = (text: string) => [look.theme.system(text), ''];
      return [
        ...heading('Choosing'),
        ...table(MENU),
        '',
        ...(bench.length === 0 ? [] : [...heading('Writing'), ...table(bench), '']),
        ...heading('Pages'),
        ...table(world),
        '',
        ...heading('The timeline'),
        ...table(TREE),
        '',
        ...heading('The game'),
        ...table([...GAME, ...REST]),
      ];
    },
  };
}

/** Keys and what they do, as lines of a page. */
export function keyRows(rows: readonly Row[], width: number, look: Look): string[] {
  return rows.flatMap(([keys, does]) => rowLines(keys, does, width, look.theme.accent));
}

function rowLines(keys: string, does: string, width: number, paint: (text: string) => string): string[] {
  const indent = 11;
  return wrapText(does, Math.max(8, width - indent)).map(
    (line, at) => (at === 0 ? paint(padTo(keys, indent)) : ' '.repeat(indent)) + line,
  );
}
