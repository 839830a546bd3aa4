import type { Recording } from '../game/recording.ts';
import type { Program } from '../game/turn.ts';
import { errorOf, failed, fine, type Result } from '../problem.ts';
import { findFolders } from '../store/folders.ts';
import { readRecordingFile } from '../store/recordings.ts';
import { openStory } from '../store/stories.ts';
import type { Arguments } from './command.ts';

/** A recording with the story to replay it on. */
export interface Recorded {
  readonly file: string;
  readonly program: Program;
  readonly recording: Recording;
}

/** Reads a recording and opens its story: the one that `--story` names, else the one that the recording names. */
export async function openRecorded(file: string, args: Arguments): Promise<Result<Recorded>> {
  const read = readRecordingFile(file);
  if (!read.ok) return read;
  const { recording } = read.value;
  if (recording === null) return failed(errorOf('no-recording', 'this is no whole recording', undefined, { file }));
  const opened = await openStoryOf(file, recording, args);
  return opened.ok ? fine({ file, program: opened.value, recording }, read.warnings) : opened;
}

/** The story that is named, else the one that the recording names: the film, or where its story lay. */
async function openStoryOf(file: string, { header }: Recording, args: Arguments): Promise<Result<Program>> {
  const named = args.values.get('story') ?? (header.story.id === 'first-contact' ? null : header.story.id);
  const root = args.values.get('root');
  const opened = await openStory(named, { ...(root === undefined ? {} : { root }), cache: findFolders().cache });
  if (opened.ok || args.values.has('story')) return opened;
  const message = `its story "${header.story.title}" cannot be opened`;
  return failed(errorOf('no-story', message, 'Name the story with --story', { file }), ...opened.problems);
}
