import { failed, fine, type Problem, type Result } from '../problem.ts';
import { type Note, readNote } from './notes.ts';
import { type Decision, type Header, recordingLine } from './recording.ts';
import { noRecording, scratchRecording } from './recording-problems.ts';
import { type RawLine, readHeader } from './recording-reading.ts';
import { asDecision, asDeed, type JsonObject, parseObject } from './recording-shape.ts';
import { UPGRADES, type Upgrade, upgradeLine } from './upgrades.ts';

/** What can be read of a broken recording, and how much of it cannot. */
export interface Mended {
  /** The text of a whole recording. */
  readonly text: string;
  /** How many decisions it holds. */
  readonly kept: number;
  /** How many other lines could not be kept: they cannot be read, or are about a decision that is lost. */
  readonly lost: number;
  /** How many decisions can be read, but not what they were taken after. */
  readonly stranded: number;
}

/**
 * Makes a whole recording of all lines that can be read: every decision whose way from the opening is there, in the
 * order of the file and numbered anew. Where the header cannot be read, `instead` stands in its place; without that, or
 * where there is not one decision besides, it fails. A warning says of a scratch recording that it is one.
 */
export function mendLines(
  lines: Iterable<RawLine>,
  file: string,
  instead: Header | null = null,
  upgrades: readonly Upgrade[] = UPGRADES,
): Result<Mended> {
  let mending: Mending | null = null;
  let ahead: readonly Upgrade[] = [];
  let broken: Problem | null = null;
  for (const line of lines) {
    const object = line.flaw === 'too-long' ? null : parseObject(line.text);
    if (mending === null) {
      const opened = readHeader(line, file, upgrades);
      if (!('kind' in opened)) {
        ahead = opened.upgrades;
        mending = new Mending(recordingLine(opened.header));
        continue;
      }
      broken = opened.kind === 'bad' ? opened.problem : noRecording(file, '');
      if (instead === null || broken.code === 'newer-recording') return failed(broken);
      mending = new Mending(recordingLine(instead));
      // The first line may be a decision, where the header has gone altogether.
      if (object === null || Object.hasOwn(object, 'format')) continue;
    }
    mending.take(object === null ? null : upgradeLine(object, ahead));
  }
  const mended = mending?.mended() ?? null;
  if (mended === null || (broken !== null && mended.kept === 0)) return failed(broken ?? noRecording(file, ''));
  const scratch = mending === null ? null : scratchRecording({ decisions: mending.deeds }, file);
  return fine(mended, scratch === null ? [] : [scratch]);
}

class Mending {
  /** What was done by hand, numbered anew. */
  readonly deeds: Decision[] = [];
  readonly #lines: string[];
  /** The new numbers by the old ones. */
  readonly #numbers = new Map([[0, 0]]);
  /** The lines of decisions as they were, by their old numbers. */
  readonly #before = new Map<number, string>();
  #kept = 0;
  #lost = 0;
  #stranded = 0;

  constructor(header: string) {
    this.#lines = [header];
  }

  mended(): Mended {
    return { text: this.#lines.join(''), kept: this.#kept, lost: this.#lost, stranded: this.#stranded };
  }

  /** Takes in a line; null for one that is no JSON. */
  take(line: JsonObject | null): void {
    if (line === null) this.#lost++;
    else if (Object.hasOwn(line, 'kind') && line.kind !== 'deed') this.#heed(line);
    else {
      const decision = line.kind === 'deed' ? asDeed(line) : asDecision(line);
      if (decision === null) this.#lost++;
      else this.#keep(decision);
    }
  }

  #keep(decision: Decision): void {
    const line = recordingLine(decision);
    // Some programs that copy a file write a part of it twice.
    if (this.#before.get(decision.n) === line) return;
    this.#before.set(decision.n, line);
    const parent = this.#numbers.get(decision.parent);
    if (parent === undefined || decision.parent >= decision.n) {
      this.#stranded++;
      return;
    }
    const n = ++this.#kept;
    this.#numbers.set(decision.n, n);
    const kept = { ...decision, n, parent };
    if (decision.deed !== undefined) this.deeds.push(kept);
    this.#lines.push(recordingLine(kept));
  }

  #heed(line: JsonObject): void {
    const read = readNote(line, Number.MAX_SAFE_INTEGER);
    if (read.kind === 'broken') this.#lost++;
    else if (read.kind === 'note') this.#note(read.note);
    // What a later program may make of a line of its own kind is for that program to say.
    else this.#lines.push(`${JSON.stringify(line)}\n`);
  }

  #note(note: Note): void {
    const n = this.#numbers.get(note.n);
    if (n === undefined) this.#lost++;
    else this.#lines.push(recordingLine({ ...note, n }));
  }
}
