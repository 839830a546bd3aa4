/** The public surface: compile a story, open a game of it; and the game as a pure function below that. */
export { type Setup, start, step } from './game/game.ts';
export type { Recording } from './game/recording.ts';
export { type Reading, readRecording } from './game/recording-reading.ts';
export { type Replay, replay, type Verdict } from './game/replay.ts';
export type { Session } from './game/session.ts';
export type { Choice, GameEvent, GameState, Program, Turn } from './game/turn.ts';
export { type CompileOptions, compile, type StoryTexts } from './library/compile.ts';
export { type Game, type Loaded, loadGame, openGame } from './library/open-game.ts';
export { type Place, type Problem, type Result, renderProblem, type Severity } from './problem.ts';
export { VERSION } from './version.ts';
export { reportWorld, type WorldReport } from './world/report.ts';
