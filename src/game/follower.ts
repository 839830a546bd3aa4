import { fragmentsOf, wordsOf } from '../ink/fragments.ts';
import type { Problem } from '../problem.ts';
import { RULES } from '../world/world.ts';
import { digestTurn, type Outcome, offerIn, textOf } from './digest.ts';
import { editionOf } from './edition.ts';
import { setupOf, start, step } from './game.ts';
import { deedsLike, doByHand } from './hand.ts';
import { decisionAt } from './history.ts';
import { judgeByDigest, tellsSame } from './judging-digests.ts';
import { judgeTurns } from './judging-turns.ts';
import { type Match, matchChoice } from './matching.ts';
import { NO_STORIES, type OldStories, type OldTurn, OldTurns, type Past, versionOf } from './old-turns.ts';
import type { Decision, Deed } from './recording.ts';
import { sideOfOffer, sideOfOutcome, withStanding } from './sides.ts';
import type { Choice, Program, Turn } from './turn.ts';
import type { Divergence, Judgement, Move, Parting, Rewording } from './verdict.ts';

/** One turn of a replay: the decision that led to it (null for the opening) and what came of it now. */
export interface ReplayedTurn {
  readonly decision: Decision | null;
  /** The choice that the decision was found again as, among those that the turn before offers now; null for the opening. */
  readonly choice: Choice | null;
  readonly turn: Turn;
}

/** One decision of a replay: it holds and leads to a turn, or the story leads there no more. */
export type Followed =
  | {
      readonly kind: 'held';
      readonly replayed: ReplayedTurn;
      readonly verdict: { readonly kind: 'same' } | Move;
      /** Where the text is worded otherwise and the story as it was is at hand. */
      readonly reworded?: Rewording;
    }
  | { readonly kind: 'lost'; readonly verdict: Divergence };

/** How a turn stands to what was recorded when a decision was taken, by the recording alone. */
export function compareTurn(program: Program, { is }: Decision, turn: Turn): { readonly kind: 'same' } | Judgement {
  return tellsSame(is, turn) ? SAME : judgeByDigest(is, turn, { image: program.image, rivals: () => [] });
}

const SAME = { kind: 'same' } as const;

/** A choice of so many words is told from others by its words alone. */
const TELLING = 3;
/** So many words, when they are the same, prove that two choices are one. */
const PROOF = 5;

/**
 * Takes the decisions of a game again on a story as it is now, and compares what comes of each with what came of it then:
 * by the recording alone, and in full where the story as it was is at hand.
 */
export class Follower {
  readonly #program: Program;
  readonly #past: Past;
  readonly #old: OldTurns;
  readonly #openings = new Map<string, Followed>();
  #opening: Turn | null = null;

  constructor(program: Program, past: Past, stories: OldStories = NO_STORIES) {
    this.#program = program;
    this.#past = past;
    this.#old = new OldTurns(past, stories);
  }

  /** What was counted by other arithmetic cannot be called the same, whatever the hashes say. */
  get rules(): { readonly kind: 'same' } | Move {
    const counted = this.#program.scenario !== null && this.#past.header.rules !== RULES;
    return counted ? { kind: 'moved', at: 0, what: 'rules' } : SAME;
  }

  /** The opening as the story tells it now, whatever it was then. */
  get opening(): Turn {
    this.#opening ??= start(this.#program, setupOf(this.#past.header));
    return this.#opening;
  }

  /**
   * Opens the game, and compares the opening with the one at which `first` was taken; null for a game in which nothing is
   * decided. A game may have gone on from another opening than it was begun with, when its story had changed.
   */
  open(first: Decision | null): Followed {
    const { header, stories } = this.#past;
    const version = first === null ? (stories.at(-1)?.hash ?? header.story.hash) : versionOf(this.#past, first.n);
    const known = this.#openings.get(version) ?? this.#open(version);
    this.#openings.set(version, known);
    return known;
  }

  #open(version: string): Followed {
    const replayed: ReplayedTurn = { decision: null, choice: null, turn: this.opening };
    const { header } = this.#past;
    if (version === header.story.hash) return this.#compare(replayed, () => []);
    if (version === editionOf(this.#program)) return { kind: 'held', replayed, verdict: SAME };
    const old = this.#old.opening(version);
    return this.#judge(replayed, old === null ? header.start : digestTurn(old.turn), old, () => []);
  }

  /** Takes a decision again at the turn before it, from whose state other choices may be tried as well. */
  follow(before: Turn, decision: Decision): Followed {
    const opened = decision.parent === 0 ? this.open(decision) : null;
    return opened?.kind === 'lost' ? opened : this.#follow(before, decision);
  }

  #follow(before: Turn, decision: Decision): Followed {
    if (decision.deed !== undefined) return this.#redo(before, decision, decision.deed);
    const match = this.#match(before, decision);
    if (!('choice' in match)) return this.#gone(before, decision, match.kind);
    const { choice } = match;
    const turn = step(this.#program, before.state, choice.index);
    const rivals = () => before.choices.filter((one) => one !== choice).map((one) => this.#try(before, one));
    const followed = this.#compare({ decision, choice, turn }, rivals);
    const proven = match.kind !== 'left' || (followed.kind === 'held' && proves(followed));
    return proven ? followed : this.#gone(before, decision, 'gone');
  }

  /** Does by hand again what was done so; of the lines that a line may have become, the one that tells the same. */
  #redo(before: Turn, decision: Decision, deed: Deed): Followed {
    let best: Followed | null = null;
    let refused: readonly Problem[] = [];
    for (const one of deedsLike(this.#program, deed)) {
      const done = doByHand(this.#program, before, one);
      if (!done.ok) {
        if (one === deed) refused = done.problems;
        continue;
      }
      const followed = this.#compare({ decision, choice: null, turn: done.value }, () => []);
      if (followed.kind === 'held' && followed.verdict.kind === 'same') return followed;
      if (best?.kind !== 'held') best = followed.kind === 'held' ? followed : (best ?? followed);
    }
    return best ?? this.#refused(decision, refused);
  }

  #refused(decision: Decision, problems: readonly Problem[]): Followed {
    const [was, now] = [[decision.text], problems.map(({ message }) => message)].map((lines) => ({
      lines,
      place: null,
    }));
    const verdict = { kind: 'diverges', at: decision.n, why: 'refused-by-hand', decision } as const;
    return { kind: 'lost', verdict: { ...verdict, was: was ?? null, now: now ?? { lines: [], place: null } } };
  }

  #try(before: Turn, choice: Choice): Turn {
    return step(this.#program, before.state, choice.index);
  }

  #match(before: Turn, decision: Decision): Match {
    const outcome = decisionAt(this.#past, decision.parent)?.is ?? this.#past.header.start;
    const digests = this.#old.continues(decision) ? offerIn(outcome) : null;
    const match = matchChoice(before.choices, decision, { digests, texts: null });
    if (match.kind === 'sure') return match;
    const old = this.#old.before(decision);
    const texts = old?.turn.choices.map(({ text }) => text) ?? null;
    const found = texts === null ? match : matchChoice(before.choices, decision, { digests, texts });
    // What was found by nothing but where it leads is another's wherever a story has its words at all, however few.
    const least = found.kind === 'left' ? 1 : TELLING;
    const other =
      'choice' in found && (has(this.#program, decision.text, least) || has(old?.program, found.choice.text, least));
    return other ? { kind: 'gone' } : found;
  }

  #compare(replayed: ReplayedTurn, rivals: () => readonly Turn[]): Followed {
    const { decision, choice, turn } = replayed;
    const n = decision?.n ?? 0;
    const was = decision?.is ?? this.#past.header.start;
    if (!tellsSame(was, turn)) return this.#judge(replayed, was, this.#old.at(n), rivals);
    const moved =
      choice === null || choice.text === decision?.text
        ? SAME
        : { kind: 'moved' as const, at: n, what: 'choice' as const };
    return { kind: 'held', replayed, verdict: moved };
  }

  #judge(replayed: ReplayedTurn, was: Outcome, old: OldTurn | null, rivals: () => readonly Turn[]): Followed {
    const { decision, choice, turn } = replayed;
    const n = decision?.n ?? 0;
    const told = { program: this.#program, turn, choice: choice?.text ?? '' };
    const judged =
      old === null
        ? judgeByDigest(was, turn, { image: this.#program.image, rivals })
        : judgeTurns({ ...old, choice: decision?.text ?? '' }, told);
    if (judged.kind === 'other') return { kind: 'lost', verdict: this.#outcome(replayed, judged.why, old) };
    const held = { kind: 'held', replayed, verdict: { ...judged, at: n } } as const;
    if (judged.what !== 'text' || old === null) return held;
    const [before, now] = [
      sideOfOutcome(old.program, old.turn, decision?.path ?? null),
      sideOfOutcome(this.#program, turn, choice?.path ?? null),
    ];
    return { ...held, reworded: { at: n, decision, was: before, now } };
  }

  #outcome({ decision, choice, turn }: ReplayedTurn, why: Parting, old: OldTurn | null): Divergence {
    const now = sideOfOutcome(this.#program, turn, choice?.path ?? null);
    const parting = { kind: 'diverges', at: decision?.n ?? 0, why, decision } as const;
    if (old === null) return { ...parting, was: null, now };
    const before = sideOfOutcome(old.program, old.turn, decision?.path ?? null);
    return { ...parting, ...withStanding(why, [before, old.turn], [now, turn]) };
  }

  #gone(before: Turn, decision: Decision, how: 'gone' | 'unclear'): Followed {
    const old = this.#old.before(decision);
    const verdict: Divergence = {
      kind: 'diverges',
      at: decision.n,
      why: how === 'gone' ? 'choice-gone' : 'choice-unclear',
      decision,
      was: old === null ? null : sideOfOffer(old.program, old.turn, decision.path),
      now: sideOfOffer(this.#program, before, null),
    };
    return { kind: 'lost', verdict };
  }
}

/** Whether a story has a choice of this text, which says enough to be that choice; then one of another text is another one. */
function has(program: Program | undefined, text: string, least: number): boolean {
  return program !== undefined && wordsOf(text).length >= least && fragmentsOf(program.image).texts.has(text.trim());
}

/** Whether a choice that could be found by nothing else tells, in enough words, what was told. */
function proves({ replayed, verdict }: Extract<Followed, { kind: 'held' }>): boolean {
  const untouched = verdict.kind === 'same' || verdict.what !== 'text';
  return untouched && wordsOf(textOf(replayed.turn.events)).length >= PROOF;
}
