import { basename } from 'node:path';
import { fine, type Result, renderProblem } from '../problem.ts';
import { statusOf as statusOfEnd } from '../terminal/end.ts';
import { usage } from './arguments.ts';
import { type Arguments, type Surroundings, statusOf } from './command.ts';
import { ALL, endingAt } from './other-ways.ts';
import { playBackRecording } from './play-back.ts';
import { titleOf } from './play-on-screen.ts';
import { openRecorded, type Recorded } from './recorded.ts';
import { type Stage, setStage } from './stage.ts';

/** Plays recordings back in the terminal, one after the other. Answers the exit status: 1 where one of them diverges. */
export async function replayOnScreen(args: Arguments, speed: number | null, around: Surroundings): Promise<number> {
  const stage = setStage(around, speed);
  try {
    return await showAll(args, stage, around);
  } finally {
    stage.close();
  }
}

async function openOn(file: string, args: Arguments): Promise<Result<Recorded>> {
  const which = args.values.get('branch');
  if (which === ALL) return usage('a screen shows one way at a time', 'Say --branch with one of them, or --to');
  const opened = await openRecorded(file, args, true);
  if (!opened.ok) return opened;
  const ending = endingAt(opened.value.recording, which);
  return ending.ok ? fine({ ...opened.value, recording: ending.value }, opened.warnings) : ending;
}

async function showAll(args: Arguments, stage: Stage, around: Surroundings): Promise<number> {
  let status = 0;
  for (const [at, file] of args.operands.entries()) {
    const opened = await openOn(file, args);
    for (const problem of opened.ok ? opened.warnings : opened.problems) stage.tell(problem);
    if (!opened.ok) {
      status = Math.max(status, statusOf(opened.problems));
      continue;
    }
    const options = {
      name: basename(file, '.jsonl'),
      more: at < args.operands.length - 1,
      notes: opened.warnings.map(renderProblem),
      named: args.values.has('story'),
    };
    const watched = await playBackRecording(opened.value, options, stage, around);
    if (!watched.ok) {
      for (const problem of watched.problems) stage.tell(problem);
      status = Math.max(status, statusOf(watched.problems));
      continue;
    }
    const { end, diverges } = watched.value;
    if (diverges) status = Math.max(status, 1);
    if (end === 'over') continue;
    if (end === 'title') return titleOf(opened.value.program, stage, around);
    return end === 'left' ? status : Math.max(status, statusOfEnd(end));
  }
  return status;
}
