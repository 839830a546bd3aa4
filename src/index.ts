/** The public surface: the game as a pure function, and how to open what it plays. */
export { type Setup, start, step } from './game/game.ts';
export type { Recording } from './game/recording.ts';
export { type Reading, readRecording } from './game/recording-reading.ts';
export { type Replay, replay, type Verdict } from './game/replay.ts';
export type { Choice, GameEvent, GameState, Program, Turn } from './game/turn.ts';
export { type Problem, type Result, renderProblem } from './problem.ts';
export { type OpenOptions, openStory } from './store/stories.ts';
export { VERSION } from './version.ts';
export { reportWorld, type WorldReport } from './world/report.ts';
