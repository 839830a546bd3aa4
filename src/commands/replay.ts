import { writeFileSync } from 'node:fs';
import type { Recording } from '../game/recording.ts';
import { replay as play, type Replay } from '../game/replay.ts';
import type { Program } from '../game/turn.ts';
import { errorOf, failed, fine, type Result } from '../problem.ts';
import { diskProblem } from '../store/disk.ts';
import { findFolders } from '../store/folders.ts';
import { readRecordingFile } from '../store/recordings.ts';
import { openStory } from '../store/stories.ts';
import { oneOf, usage } from './arguments.ts';
import type { Arguments, Command, Surroundings } from './command.ts';
import { ROOT } from './options.ts';
import { printProblems } from './say.ts';
import { renderSides } from './sides.ts';
import { renderJson, renderText } from './transcript.ts';
import { renderVerdict } from './verdict.ts';

/** `first-contact replay`: compares recordings with their story, or tells one. */
export const replay: Command = {
  operands: 'RECORDING...',
  most: Number.POSITIVE_INFINITY,
  about: 'Replays recordings: --verify compares every turn with what was recorded, --to tells a recording.',
  options: {
    verify: {
      value: null,
      about: 'says for each whether it is the same, moved, or diverges (then the status is 1)',
    },
    to: { value: 'text|json', about: 'tells the recording in this form' },
    output: { value: 'FILE', about: 'writes what --to tells to this file' },
    story: {
      value: 'STORY',
      about: 'replays on this story, whichever the recording was made of',
    },
    ...ROOT,
  },
  run: replayFiles,
};

async function replayFiles(args: Arguments, around: Surroundings): Promise<number> {
  const form = oneOf(args, 'to', ['text', 'json']);
  const wrong = !form.ok ? form : wrongUse(args);
  if (wrong !== null && !wrong.ok) return printProblems(around.errors, wrong.problems);
  let status = 0;
  for (const file of args.operands) {
    const told = await replayFile(file, args, around);
    const said = told.ok ? told.value : printProblems(around.errors, told.problems);
    status = Math.max(status, said);
  }
  return status;
}

function wrongUse({ operands, values, flags }: Arguments): Result<never> | null {
  if (operands.length === 0) return usage('replay needs a recording', 'Name a file');
  if (!flags.has('verify') && !values.has('to'))
    return usage('replay needs --verify or --to', 'See first-contact replay --help');
  if (values.has('to') && operands.length > 1) return usage('--to tells one recording at a time', 'Name one file');
  return values.has('output') && !values.has('to') ? usage('--output needs --to', 'Say --to text or --to json') : null;
}

async function replayFile(file: string, args: Arguments, around: Surroundings): Promise<Result<number>> {
  const read = readRecordingFile(file);
  if (!read.ok) return read;
  printProblems(around.errors, read.warnings);
  const { recording } = read.value;
  if (recording === null)
    return failed(
      errorOf('no-recording', 'this is no whole recording', undefined, {
        file,
      }),
    );
  const opened = await openStoryOf(file, recording, args);
  if (!opened.ok) return opened;
  const replayed = play(opened.value, recording);
  if (args.flags.has('verify')) return fine(verify(file, opened.value, recording, replayed, args, around));
  return tell(opened.value, recording, replayed, args, around);
}

/** The story that is named, else the one that the recording names: the film, or where its story lay. */
async function openStoryOf(file: string, { header }: Recording, args: Arguments): Promise<Result<Program>> {
  const named = args.values.get('story') ?? (header.story.id === 'first-contact' ? null : header.story.id);
  const root = args.values.get('root');
  const opened = await openStory(named, {
    ...(root === undefined ? {} : { root }),
    cache: findFolders().cache,
  });
  if (opened.ok || args.values.has('story')) return opened;
  const message = `its story "${header.story.title}" cannot be opened`;
  return failed(errorOf('no-story', message, 'Name the story with --story', { file }), ...opened.problems);
}

function verify(
  file: string,
  program: Program,
  recording: Recording,
  replayed: Replay,
  args: Arguments,
  { output, errors }: Surroundings,
): number {
  const { verdict } = replayed;
  const name = args.operands.length > 1 ? `${file}: ` : '';
  output.write(`${name}${renderVerdict(verdict)}\n`);
  if (verdict.kind !== 'diverges') return 0;
  errors.write(renderSides(file, program, recording, replayed));
  return 1;
}

function tell(
  program: Program,
  recording: Recording,
  replayed: Replay,
  args: Arguments,
  around: Surroundings,
): Result<number> {
  const text =
    args.values.get('to') === 'json' ? renderJson(program, recording, replayed) : renderText(program, replayed);
  const target = args.values.get('output');
  try {
    if (target === undefined) around.output.write(text);
    else writeFileSync(target, text);
  } catch (error) {
    return failed(diskProblem('cannot write', target ?? 'standard output', error));
  }
  const { verdict } = replayed;
  if (verdict.kind !== 'diverges') return fine(0);
  return failed(errorOf('diverges', `the recording ${renderVerdict(verdict)}; it is told up to there`));
}
