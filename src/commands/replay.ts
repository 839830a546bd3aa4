import { replay as play } from '../game/replay.ts';
import { failed, fine, type Result } from '../problem.ts';
import { findFolders } from '../store/folders.ts';
import { keptStories } from '../store/old-stories.ts';
import { holdsRecording, writeOutput } from '../store/outputs.ts';
import { paceOf } from '../terminal/preferences.ts';
import { reelOf } from '../terminal/reel.ts';
import { usage } from './arguments.ts';
import type { Arguments, Command, Surroundings } from './command.ts';
import { FORM_NAMES, type Form, formOf, TEXT } from './forms.ts';
import { isPlain, ROOT, readSpeed } from './options.ts';
import { ALL, endingAt, withOtherWays } from './other-ways.ts';
import { type Opened, openRecorded, type Recorded } from './recorded.ts';
import { closingOf, divergesProblem, standingOf } from './replay-closing.ts';
import { printProblems } from './say.ts';
import { verifyAll } from './verify-all.ts';

/** `first-contact replay`: plays recordings back, compares them with their story, or tells one. */
export const replay: Command = {
  operands: 'RECORDING...',
  most: Number.POSITIVE_INFINITY,
  about: 'Plays recordings back at reading pace. Where there is no terminal, prints them as text.',
  options: {
    verify: {
      value: null,
      about: 'replays silently, branches too: same, moved, or diverges (then the status is 1)',
    },
    to: { value: FORM_NAMES, about: 'tells the recording in this form' },
    output: { value: 'FILE', about: 'writes what is told to this file; its ending can stand for --to' },
    branch: {
      value: 'WHICH',
      about: 'the way to a decision (its number), a bookmark, or a branch by name; all tells all of them',
    },
    story: { value: 'STORY', about: 'replays on this story, whichever the recording was made of' },
    speed: { value: 'N', about: 'words a second, in the terminal and in a cast; 0 shows a passage at once' },
    plain: { value: null, about: 'prints text, in a terminal too' },
    ...ROOT,
  },
  run: replayFiles,
};

async function replayFiles(args: Arguments, around: Surroundings): Promise<number> {
  const wish = readWish(args);
  if (!wish.ok) return printProblems(around.errors, wish.problems);
  const { form, speed } = wish.value;
  if (args.flags.has('verify')) return verifyAll(args, around);
  if (form === null && !isPlain(args, around)) {
    const { replayOnScreen } = await import('./replay-on-screen.ts');
    return replayOnScreen(args, speed, around);
  }
  const stories: Opened = new Map();
  let status = 0;
  for (const [at, file] of args.operands.entries()) {
    if (at > 0) around.output.write('\n\n');
    const told = await replayFile(file, wish.value, stories, args, around);
    status = Math.max(status, told.ok ? told.value : printProblems(around.errors, told.problems));
  }
  return status;
}

/** What the command line asks for. */
interface ReplayWish {
  /** Null where none is named. */
  readonly form: Form | null;
  /** Words a second; null where nobody says. */
  readonly speed: number | null;
}

function readWish(args: Arguments): Result<ReplayWish> {
  const { operands, values, flags } = args;
  const target = values.get('output');
  if (operands.length === 0) return usage('replay needs a recording', 'Name a file');
  if (flags.has('verify') && (values.has('to') || target !== undefined))
    return usage('--verify tells nothing', 'Leave out --to and --output, or --verify');
  const form = formOf(args);
  if (!form.ok) return form;
  if (form.value !== null && operands.length > 1) return usage('--to tells one recording at a time', 'Name one file');
  if (target !== undefined && holdsRecording(target))
    return usage(`--output names a recording, "${target}"`, 'Name another file');
  const speed = readSpeed(args);
  if (!speed.ok) return speed;
  if (flags.has('verify') && values.has('branch'))
    return usage('--verify replays all branches', 'Leave out --branch, or --verify');
  if (form.value?.ways === false && values.get('branch') === ALL)
    return usage('a cast can show one way at a time', 'Say --branch with one of them');
  return fine({ form: form.value, speed: speed.value });
}

async function replayFile(
  file: string,
  wish: ReplayWish,
  stories: Opened,
  args: Arguments,
  around: Surroundings,
): Promise<Result<number>> {
  const opened = await openRecorded(file, args, true, stories);
  if (!opened.ok) return opened;
  printProblems(around.errors, opened.warnings);
  const ending = endingAt(opened.value.recording, args.values.get('branch'));
  return ending.ok ? tell({ ...opened.value, recording: ending.value }, wish, args, around) : ending;
}

function tell(recorded: Recorded, wish: ReplayWish, { values }: Arguments, around: Surroundings): Result<number> {
  const { program, recording, file } = recorded;
  const target = values.get('output');
  const stories = keptStories(findFolders().games);
  const replayed = play(program, recording, recording.head, stories);
  const line = reelOf(program, recording, replayed);
  const { reel, lost } =
    values.get('branch') === ALL ? withOtherWays(program, line, stories) : { reel: line, lost: null };
  const text = (wish.form ?? TEXT).render(reel, paceOf(wish.speed), closingOf(replayed));
  const written = target === undefined || target === '-' ? around.output.write(text) : writeOutput(target, text);
  if (typeof written === 'object' && !written.ok) return written;
  const standing = standingOf(replayed, values.has('story'));
  if (standing !== null) around.errors.write(`${file}: ${standing}\n`);
  const diverges = replayed.verdict.kind === 'diverges' ? replayed.verdict : lost;
  return diverges === null ? fine(0) : failed(divergesProblem(file, diverges, '; it is told up to there'));
}
