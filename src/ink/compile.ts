import type { Place, Problem } from '../problem.ts';
import { type Attempt, attempt, hasErrors, type Wanted } from './attempt.ts';
import { crashingLine, crashProblem } from './crashes.ts';
import { withCure } from './cures.ts';
import { Footsteps } from './footsteps.ts';
import { hiddenProblems } from './hidden.ts';
import type { StoryImage } from './image.ts';
import { type Before, changesSince, type Looked } from './incremental.ts';
import type { LineTable } from './lines.ts';
import { withoutRepeats } from './messages.ts';
import type { Sources } from './sources.ts';

/** What came of compiling: an image where there were no errors, and everything there is to say. */
export interface Compiled extends Looked {
  readonly image: StoryImage | null;
  readonly lines: LineTable | null;
}

/** Compiles a story from its root file and what that includes. */
export function compileInk(sources: Sources, options: Wanted = {}): Compiled {
  const texts = remembered(sources);
  const { made, ...looked } = look(texts, options, (part) => attempt(part, options));
  return { image: made?.image ?? null, lines: made?.lines ?? null, ...looked };
}

/** Looks at a story for its outline and problems, through as few files as it can since it was looked at `before`. */
export function lookAtInk(sources: Sources, options: Wanted, before: Before | null): Looked {
  const texts = remembered(sources);
  const wanted = { ...options, outlined: true };
  const changes = before === null ? () => null : changesSince(before, texts, wanted);
  const { outline, problems, files } = look(texts, wanted, (part) => changes(part) ?? attempt(part, wanted));
  return { outline, problems, files };
}

/** Each file is read once, so that all looks at it see the same. */
function remembered(sources: Sources): Sources {
  const texts = new Map<string, string | null>();
  const read = (path: string) => {
    const known = texts.get(path);
    const text = known === undefined ? sources.read(path) : known;
    texts.set(path, text);
    return text;
  };
  return { ...sources, read };
}

/** Goes at compiling until all is known that is wrong. */
function look(sources: Sources, options: Wanted, once: (sources: Sources) => Attempt): Pick<Attempt, 'made'> & Looked {
  const files = new Map<string, string>();
  const go = (part: Sources) => {
    const attempted = once(part);
    for (const path of attempted.asked) {
      const text = sources.read(path);
      if (text !== null) files.set(path, text);
    }
    return attempted;
  };
  const { made, outline, problems, crash, parsed } = go(sources);
  // inkjs gives up with an exception after errors that it has told; without any, it met what it cannot handle.
  const broke = crash !== null && !hasErrors(problems);
  const crashed = broke ? [crashProblem(crash, placeOfCrash(crash, sources, options))] : [];
  const looks = options.outlined === true && !parsed && !broke;
  const hidden = looks ? hiddenProblems(sources, problems, go) : [];
  return { made, outline, problems: inOrder([...problems, ...crashed, ...hidden]), files };
}

function placeOfCrash(crash: unknown, sources: Sources, options: Wanted): Place {
  const footsteps = new Footsteps();
  attempt(sources, options, footsteps);
  const again = (part: Sources) => String(attempt(part, options).crash) === String(crash);
  return footsteps.place ?? crashingLine(sources, again);
}

// Files in the order in which they are first spoken of, lines from the top; the order is the same in every process.
function inOrder(problems: readonly Problem[]): Problem[] {
  const files = [...new Set(problems.map((problem) => problem.file))];
  const place = (problem: Problem) => files.indexOf(problem.file);
  return withoutRepeats(problems)
    .map(withCure)
    .sort((x, y) => place(x) - place(y) || (x.line ?? 0) - (y.line ?? 0));
}
