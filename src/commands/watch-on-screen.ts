import { type Problem, renderProblem } from '../problem.ts';
import { type PlayEnd, statusOf } from '../terminal/end.ts';
import { type Page, viewPage } from '../terminal/pages/page.ts';
import { playInTerminal } from '../terminal/play.ts';
import { oneLine } from '../terminal/sanitize.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { wrapText } from '../terminal/wrap.ts';
import type { Wish } from './begin.ts';
import type { Surroundings } from './command.ts';
import type { PlayChoices } from './options.ts';
import { NEW_GAME } from './play-on-screen.ts';
import { printProblems } from './say.ts';
import { ScreenBench } from './screen-bench.ts';
import { type Stage, setStage } from './stage.ts';
import { closeScratch, type Opening, openScratch } from './watch-scratch.ts';
import { tellBroken } from './watch-words.ts';
import type { Save, WatchedStory } from './watched-story.ts';

/** Watches and plays in the terminal until the player leaves. Answers the exit status. */
export async function watchOnScreen(story: WatchedStory, choices: PlayChoices, around: Surroundings): Promise<number> {
  const stage = setStage(around, choices.speed);
  try {
    for (let wish = choices.wish; ; wish = NEW_GAME) {
      const played = await watchOne(story, wish, stage);
      if (typeof played === 'string' && played !== 'new-game') return statusOf(played);
      if (typeof played === 'string') continue;
      stage.close();
      return printProblems(around.errors, played);
    }
  } finally {
    stage.close();
  }
}

/** Plays one scratch recording. Answers how it was left, or why it could not be had. */
async function watchOne(story: WatchedStory, wish: Wish, stage: Stage): Promise<PlayEnd | readonly Problem[]> {
  const terminal = stage.terminal();
  story.listen(() => terminal.wake());
  const first = await firstPlayable(story, wish, stage, terminal);
  if (!('opening' in first)) return first.kind === 'end' ? first.end : first.problems;
  const { scratch, begun, notes } = first.opening;
  const bench = new ScreenBench(scratch, story, terminal, first.problems);
  try {
    return await playInTerminal(scratch, terminal, notes.map(renderProblem), async () => scratch.met(), bench);
  } finally {
    await closeScratch(scratch, begun, wish);
  }
}

type First =
  | { readonly opening: Extract<Opening, { kind: 'begun' }>; readonly problems: readonly Problem[] }
  | { readonly kind: 'end'; readonly end: PlayEnd }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

/** Waits for a version of the story that can be played; until then, a page says what is wrong. */
async function firstPlayable(story: WatchedStory, wish: Wish, stage: Stage, terminal: Terminal): Promise<First> {
  const difficulty = async () => stage.preferences.values().difficulty;
  for (let problems: readonly Problem[] | null = null; ; ) {
    const save: Save | { readonly end: PlayEnd } = story.again() ?? (await waitFor(story, terminal, problems));
    if ('end' in save) return { kind: 'end', end: save.end };
    const opening: Opening | null =
      save.program === null ? null : await openScratch(save.program, wish, true, stage.folders, difficulty);
    if (opening?.kind === 'begun') return { opening, problems: save.problems };
    if (opening?.kind === 'refused') return { kind: 'refused', problems: opening.problems };
    problems = opening?.problems ?? save.problems;
  }
}

async function waitFor(
  story: WatchedStory,
  terminal: Terminal,
  problems: readonly Problem[] | null,
): Promise<Save | { readonly end: PlayEnd }> {
  await terminal.ready();
  terminal.screen.openPage();
  try {
    const page = problems === null ? READING : brokenPage(problems);
    const answer = story.waiting
      ? null
      : await viewPage(terminal, { ...page, interrupted: () => story.waiting }, [], () => {});
    if (answer?.kind === 'end') return { end: answer.end };
    return story.poll() ?? { end: 'quit' };
  } finally {
    terminal.screen.closePage();
  }
}

const READING: Page = { title: 'Watch', aside: '', keys: 'q leaves', lines: () => ['The story is being read.'] };

function brokenPage(problems: readonly Problem[]): Page {
  const lines = problems.map((problem) => oneLine(renderProblem(problem)));
  const said = tellBroken(problems, false);
  return {
    title: 'The story has errors',
    aside: '',
    keys: 'play begins when they are mended; q leaves',
    lines: (look, width) => [
      ...lines.flatMap((line) => [...wrapText(line, width), '']),
      look.theme.quiet(`${said.slice(0, 1).toUpperCase()}${said.slice(1)}.`),
    ],
  };
}
