import { DIFFICULTIES } from '../game/difficulties.ts';
import { readable } from '../game/titles.ts';
import type { Program } from '../game/turn.ts';
import { renderProblem } from '../problem.ts';
import { listGames, type SavedGame } from '../store/shelf.ts';
import { openStory } from '../store/stories.ts';
import { chooseOne } from '../terminal/choose.ts';
import { statusOf } from '../terminal/end.ts';
import { countEndings, type Gallery } from '../terminal/gallery.ts';
import { showSettings } from '../terminal/pages/settings.ts';
import { showTitle, type TitleItem, type TitleOptions } from '../terminal/title.ts';
import { whenText } from '../terminal/when.ts';
import { widthOf } from '../terminal/wrap.ts';
import type { Wish } from './begin.ts';
import type { Arguments, Surroundings } from './command.ts';
import { readPlayOptions } from './options.ts';
import { NEW_GAME, playGames } from './play-on-screen.ts';
import { printProblems } from './say.ts';
import { type Stage, setStage } from './stage.ts';
import { Standings, tally } from './standing.ts';
import { showGallery } from './title-endings.ts';
import { showCredits, showPage, showRecordings, showUnlocked, type TitleStep } from './title-pages.ts';
import { unlockedEndings } from './unlocked.ts';

/** Opens the film's title screen, and whatever is chosen there, until the player quits. Answers the exit status. */
export async function openTitle(args: Arguments, around: Surroundings): Promise<number> {
  const options = readPlayOptions(args);
  if (!options.ok) return printProblems(around.errors, options.problems);
  const opened = await openStory(null);
  if (!opened.ok) return printProblems(around.errors, opened.problems);
  const stage = setStage(around, options.value.speed);
  try {
    return await stayAtTitle(opened.value, stage, around);
  } finally {
    stage.close();
  }
}

/** Shows the title until the player leaves it for good. */
export async function stayAtTitle(program: Program, stage: Stage, around: Surroundings): Promise<number> {
  for (;;) {
    const games = gamesOf(program, stage);
    const title = program.image.title ?? 'First Contact';
    const answer = await showTitle(stage.terminal(), {
      ...{ title, subtitle: 'a text adventure', items: itemsOf(games[0], unlockedEndings(program, stage), program) },
      ...lastGameHint(program, games[0]),
    });
    if (answer.kind === 'end') return statusOf(answer.end);
    const step = await follow(answer.value, program, games, stage, around);
    if (step !== 'title') return statusOf(step);
  }
}

function gamesOf({ image }: Program, stage: Stage): readonly SavedGame[] {
  const games = listGames(stage.folders.games);
  if (games.ok) return games.value.filter(({ header }) => header?.story.id === image.id);
  for (const problem of games.problems) stage.tell(problem);
  return [];
}

/** Below the menu stands where the game is that Continue continues. */
function lastGameHint(program: Program, last: SavedGame | undefined): Partial<TitleOptions> {
  if (last === undefined) return {};
  const standings = new Standings(program, [last]);
  return {
    hint: (cells) => {
      const standing = standings.of(last);
      const full = standing === '' ? '' : `${last.name} \u00b7 ${standing}`;
      // The name stands beside Continue as well.
      return widthOf(full) <= cells ? full : standing;
    },
    work: () => standings.work(),
  };
}

function itemsOf(last: SavedGame | undefined, endings: Gallery, { scenario }: Program): readonly TitleItem[] {
  const again: TitleItem[] =
    last === undefined ? [] : [{ value: 'continue', label: 'Continue', letter: 'c', note: last.name }];
  const found = endings.found.length > 0;
  return [
    ...again,
    { value: 'new', label: 'New game', letter: 'n' },
    { value: 'games', label: 'Games', letter: 'g' },
    { value: 'recordings', label: 'Recordings', letter: 'r' },
    { value: 'codex', label: 'Codex', letter: 'x' },
    { value: 'endings', label: 'Endings', letter: 'e', note: found ? countEndings(endings) : '' },
    ...(found && scenario?.credits !== undefined ? [{ value: 'credits', label: 'Credits' }] : []),
    { value: 'settings', label: 'Settings', letter: ',' },
    { value: 'quit', label: 'Quit', letter: 'q' },
  ];
}

async function follow(
  value: string,
  program: Program,
  games: readonly SavedGame[],
  stage: Stage,
  around: Surroundings,
): Promise<TitleStep> {
  switch (value) {
    case 'continue':
      return playFromTitle(program, named(games[0]), stage, around);
    case 'new':
      return beginNew(program, stage, around);
    case 'games':
      return chooseGame(program, games, stage, around);
    case 'recordings':
      return showRecordings(program, games, stage, around);
    case 'codex':
      return showUnlocked(program, stage);
    case 'endings':
      return showGallery(program, stage, around);
    case 'credits':
      return showCredits(program, stage);
    case 'settings':
      return settle(stage);
    default:
      return 'quit';
  }
}

function named(game: SavedGame | undefined): Wish {
  return game === undefined ? NEW_GAME : { name: game.name, fresh: false, seed: null, difficulty: null };
}

/** Plays, and says of a game that cannot be played why; then the title stands again. */
async function playFromTitle(program: Program, wish: Wish, stage: Stage, around: Surroundings): Promise<TitleStep> {
  const end = await playGames(program, wish, stage, around);
  if (typeof end !== 'object') return end;
  const answer = await chooseOne(stage.terminal(), {
    title: 'This game cannot be played now',
    items: end.problems.map((problem) => ({ value: 'title', label: renderProblem(problem) })),
  });
  return answer.kind === 'end' ? answer.end : 'title';
}

async function beginNew(program: Program, stage: Stage, around: Surroundings): Promise<TitleStep> {
  const items = DIFFICULTIES.map((value) => ({ value, label: readable(value), note: ABOUT[value] }));
  const focus = items.findIndex(({ value }) => value === stage.preferences.values().difficulty);
  const answer = await chooseOne(stage.terminal(), { title: 'New game', aside: 'difficulty', items, focus });
  if (answer.kind === 'back') return 'title';
  if (answer.kind === 'end') return answer.end;
  return playFromTitle(program, { ...NEW_GAME, difficulty: answer.value }, stage, around);
}

const ABOUT = {
  story: 'the Borg take their time',
  standard: 'as it should be',
  captain: 'every minute counts',
} as const;

async function chooseGame(
  program: Program,
  games: readonly SavedGame[],
  stage: Stage,
  around: Surroundings,
): Promise<TitleStep> {
  if (games.length === 0) return showPage(stage, { title: 'Games', aside: '', lines: () => [NO_GAMES] });
  const standings = new Standings(program, games);
  const items = games.map((game) => ({
    value: game.name,
    label: game.name,
    get note() {
      return aboutGame(game, standings.of(game));
    },
  }));
  const answer = await chooseOne(stage.terminal(), { title: 'Games', items, work: () => standings.work() });
  if (answer.kind === 'end') return answer.end;
  const game = answer.kind === 'back' ? undefined : games.find(({ name }) => name === answer.value);
  return game === undefined ? 'title' : playFromTitle(program, named(game), stage, around);
}

const NO_GAMES = 'There are no saved games yet. New game begins one.';

/** A game in a line: when it was played last, what was done in it, and where it stands; or what is wrong with it. */
function aboutGame({ recording, problem, played }: SavedGame, standing: string): string {
  if (recording === null) return problem === null ? 'not begun' : problem.message;
  const parts = [whenText(new Date(played), new Date()), tally(recording), standing];
  return parts.filter((part) => part !== '').join('   ');
}

async function settle(stage: Stage): Promise<TitleStep> {
  const { screen } = stage.terminal();
  const difficulties = DIFFICULTIES.map((value) => ({ value, label: value }));
  screen.openPage();
  try {
    return (await showSettings(stage.terminal(), { difficulties })) ?? 'title';
  } finally {
    screen.closePage();
  }
}
