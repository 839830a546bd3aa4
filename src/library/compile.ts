import type { Program } from '../game/turn.ts';
import type { Result } from '../problem.ts';
import { openFiles, openStory } from '../store/stories.ts';

/** A story as texts: every file by its name, the root .ink file first; `scenario.yaml` is its data, `codex/*.yaml` its codex. */
export type StoryTexts = Readonly<Record<string, string>>;

/** How a story is compiled. */
export interface CompileOptions {
  /** A folder that INCLUDE may reach into besides the story's own. */
  readonly root?: string;
  /** A folder to keep compiled stories in, so that the next time is quick; left out, none is kept. */
  readonly cache?: string;
}

/**
 * Compiles a story: an .ink file, a folder with one, a compiled .json, or texts; left out, it is the film. Answers the
 * story, with warnings; or the problems that keep it from compiling, each with file, line and cure. It throws for none.
 */
export function compile(
  story: string | StoryTexts | null = null,
  options: CompileOptions = {},
): Promise<Result<Program>> {
  return typeof story === 'string' || story === null ? openStory(story, options) : openFiles(story);
}
