import { type Journal, resumeSession } from '../game/session.ts';
import { errorOf } from '../problem.ts';
import { chooseOne } from './choose.ts';
import type { PlayEnd } from './end.ts';
import { viewPage } from './pages/page.ts';
import { showPage } from './pages/pages.ts';
import { sceneTitle } from './passage.ts';
import { playbackHelp } from './playback-controls.ts';
import type { Showing } from './playback-showing.ts';
import { scenesOf } from './reel.ts';
import type { Terminal } from './terminal.ts';

/** What came of a page: back to the playback, elsewhere in it, a game of one's own from here, or the end of everything. */
export type PlaybackPage =
  | { readonly kind: 'closed'; readonly resized: boolean }
  | { readonly kind: 'jump'; readonly at: number }
  | { readonly kind: 'take-over'; readonly n: number }
  | { readonly kind: 'end'; readonly end: PlayEnd };

/** Opens the page that a key stands for at a frame of the recording; null where it stands for none. */
export async function openPlaybackPage(
  key: string,
  terminal: Terminal,
  showing: Showing,
  at: number,
): Promise<PlaybackPage | null> {
  const { columns, rows } = terminal.look;
  const answer = await openPage(key, terminal, showing, at);
  if (answer?.kind !== 'closed') return answer;
  const { look } = terminal;
  return { kind: 'closed', resized: answer.resized || look.columns !== columns || look.rows !== rows };
}

function openPage(key: string, terminal: Terminal, showing: Showing, at: number): Promise<PlaybackPage | null> {
  switch (key) {
    case 'j':
      return chooseScene(terminal, showing, at);
    case 'return':
    case 'T':
      return askToTakeOver(terminal, showing, at);
    case '?':
      return showHelp(terminal);
    case 'i':
    case 'm':
    case 't':
    case ',':
      return showGamePage(key, terminal, showing, at);
    default:
      return Promise.resolve(null);
  }
}

const CLOSED: PlaybackPage = { kind: 'closed', resized: false };

async function chooseScene(terminal: Terminal, { reel }: Showing, at: number): Promise<PlaybackPage> {
  const { scenario } = reel.program;
  const marks = scenesOf(reel);
  const items = marks.map((mark, index) => ({
    value: String(index),
    label: sceneTitle(mark.scene, scenario),
    note: mark.at === 0 ? 'the opening' : `decision ${mark.at}`,
  }));
  if (items.length === 0) items.push({ value: '', label: 'This recording has no scenes', note: '' });
  const focus = marks.findLastIndex((mark) => mark.at <= at);
  const answer = await chooseOne(terminal, { title: 'Scenes', items, focus: Math.max(0, focus) });
  if (answer.kind === 'end') return answer;
  const mark = answer.kind === 'back' || answer.value === '' ? undefined : marks[Number(answer.value)];
  return mark === undefined ? CLOSED : { kind: 'jump', at: mark.at };
}

/** Asks first: a key pressed to go on must not begin a game. */
async function askToTakeOver(terminal: Terminal, { reel }: Showing, at: number): Promise<PlaybackPage> {
  const items = [
    { value: 'take-over', label: 'Play on from here', note: 'a new game that begins with all decisions so far' },
    { value: 'back', label: 'Back to the recording' },
  ];
  const aside = at === 0 ? 'the opening' : `after decision ${at}`;
  const answer = await chooseOne(terminal, { title: 'Take over', aside, items });
  if (answer.kind === 'end') return answer;
  const n = reel.frames[at]?.n ?? 0;
  return answer.kind === 'item' && answer.value === 'take-over' ? { kind: 'take-over', n } : CLOSED;
}

async function showHelp(terminal: Terminal): Promise<PlaybackPage> {
  let resized = false;
  terminal.screen.openPage();
  try {
    const answer = await viewPage(terminal, playbackHelp(), ['?'], () => {
      resized = true;
    });
    return answer.kind === 'end' ? answer : { kind: 'closed', resized };
  } finally {
    terminal.screen.closePage();
  }
}

/** On the pages of a recording one goes anywhere, but what would be kept in it, such as a bookmark, is refused. */
const FORGETFUL: Journal = {
  append: (line) =>
    line.startsWith('{"kind":"head"')
      ? null
      : errorOf('watching', 'this is a recording, and stays as it is', 'Take over, and it is a game of yours'),
};

/** The pages of play, for the game as it stood. Where one goes elsewhere in the game, the playback follows. */
async function showGamePage(key: string, terminal: Terminal, { reel }: Showing, at: number): Promise<PlaybackPage> {
  const n = reel.frames[at]?.n ?? 0;
  const { session } = resumeSession(reel.program, { ...reel.recording, head: n }, FORGETFUL);
  const answer = await showPage(key, terminal, session);
  if (answer.kind === 'end') return answer;
  const there = reel.frames.findIndex((frame) => frame.n === session.history.head);
  if (there >= 0 && there !== at) return { kind: 'jump', at: there };
  return answer.kind === 'closed' ? answer : CLOSED;
}
