import { versionOf } from '../game/old-turns.ts';
import type { Recording } from '../game/recording.ts';
import { scratchRecording } from '../game/recording-problems.ts';
import type { Program } from '../game/turn.ts';
import { errorOf, failed, fine, type Problem, type Result } from '../problem.ts';
import { findFolders } from '../store/folders.ts';
import { oldStory } from '../store/old-stories.ts';
import { readRecordingFile } from '../store/recordings.ts';
import { openStory } from '../store/stories.ts';
import type { Arguments } from './command.ts';

/** A recording with the story to replay it on. */
export interface Recorded {
  readonly file: string;
  readonly program: Program;
  readonly recording: Recording;
}

/** Stories that have been opened for a recording, and serve for the next of the same. */
export type Opened = Map<string | null, Result<Program>>;

/**
 * Reads a recording and opens its story: the one that `--story` names, else the one that the recording names. Where that
 * is gone and `kept` is so, the story as it was kept when the game was played does, and a warning of the result says so.
 */
export async function openRecorded(
  file: string,
  args: Arguments,
  kept: boolean,
  stories: Opened = new Map(),
): Promise<Result<Recorded>> {
  const read = readRecordingFile(file);
  if (!read.ok) return read;
  const { recording } = read.value;
  if (recording === null) return failed(errorOf('no-recording', 'this is no whole recording', undefined, { file }));
  const opened = await openStoryOf(file, recording, args, stories);
  const scratch = scratchRecording(recording, file);
  const warnings = scratch === null ? read.warnings : [...read.warnings, scratch];
  if (opened.ok) return fine({ file, program: opened.value, recording }, warnings);
  const { games } = findFolders();
  const program = kept && !args.values.has('story') ? oldStory(games, versionOf(recording, recording.head)) : null;
  return program === null ? opened : fine({ file, program, recording }, [...warnings, asKept(file, recording)]);
}

function asKept(file: string, { header }: Recording): Problem {
  const message = `its story "${header.story.title}" cannot be opened, and is told as it was when the game was played`;
  return { ...errorOf('story-kept', message, 'Name the story with --story', { file }), severity: 'warning' };
}

/** The story that is named, else the one that the recording names: the film, or where its story lay. */
async function openStoryOf(
  file: string,
  { header }: Recording,
  args: Arguments,
  stories: Opened,
): Promise<Result<Program>> {
  const named = args.values.get('story') ?? (header.story.id === 'first-contact' ? null : header.story.id);
  const root = args.values.get('root');
  const options = { ...(root === undefined ? {} : { root }), cache: findFolders().cache };
  const opened = stories.get(named) ?? (await openStory(named, options));
  stories.set(named, opened);
  if (opened.ok || args.values.has('story')) return opened;
  const message = `its story "${header.story.title}" cannot be opened`;
  return failed(errorOf('no-story', message, 'Name the story with --story', { file }), ...opened.problems);
}
