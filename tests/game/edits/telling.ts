import { start, step } from '../../../src/game/game.ts';
import type { Recording } from '../../../src/game/recording.ts';
import type { Replay } from '../../../src/game/replay.ts';
import type { Choice, Turn } from '../../../src/game/turn.ts';
import { marksIn } from './marks.ts';
import type { Edition } from './stage.ts';

/** A turn as the marks tell it: what was chosen, what was said, what is on offer, and what is so. */
export interface Trace {
  readonly chosen: string;
  readonly said: string;
  readonly offered: readonly string[];
  readonly stands: string;
}

/** What a replay told, as far as it held: the choices that it found, taken again where every piece of text is marked. */
export function tracesOf(edition: Edition, { header }: Recording, { turns }: Replay): readonly Trace[] {
  const found = turns.slice(1).map(({ choice }) => choice?.index);
  if (turns.length === 0) return [];
  return trace(edition, header, found.length, (choices, at) => choices.find(({ index }) => index === found[at]));
}

/** What a game comes to whose choices are followed by their marks, whatever they say and wherever they stand. */
export function tracesAlong(edition: Edition, { header }: Recording, was: readonly Trace[]): readonly Trace[] {
  return trace(edition, header, was.length - 1, (choices, at) => {
    return choices.find(({ text }) => marksIn(text) === was[at + 1]?.chosen);
  });
}

function trace(
  { marked }: Edition,
  setup: Recording['header'],
  decisions: number,
  choose: (choices: readonly Choice[], at: number) => Choice | undefined,
): readonly Trace[] {
  let turn = start(marked, setup);
  const traces = [traceOf('', turn)];
  for (let at = 0; at < decisions; at++) {
    const choice = choose(turn.choices, at);
    if (choice === undefined) return traces;
    turn = step(marked, turn.state, choice.index);
    traces.push(traceOf(marksIn(choice.text), turn));
  }
  return traces;
}

function traceOf(chosen: string, turn: Turn): Trace {
  const { world, scene } = turn.state;
  const stands = [turn.ending, turn.fault?.code ?? null, scene, world?.earth, Object.keys(world?.facts ?? {}).sort()];
  const said = turn.events.map((event) => (event.kind === 'text' ? event.text : '')).join('');
  const offered = turn.choices.map(({ text }) => marksIn(text));
  return { chosen, said: marksIn(said), offered, stands: JSON.stringify(stands) };
}

/** How many turns tell the same story, from the opening on; `passing` marks are left out of account. */
export function agreement(was: readonly Trace[], is: readonly Trace[], passing: string): number {
  const differs = is.findIndex((one, at) => !tellsTheSame(was[at], one, passing));
  return differs < 0 ? is.length : differs;
}

function tellsTheSame(was: Trace | undefined, is: Trace, passing: string): boolean {
  const told = (said: string) => [...said].filter((mark) => !passing.includes(mark)).join('');
  if (was?.chosen !== is.chosen || was.stands !== is.stands || told(was.said) !== told(is.said)) return false;
  if (was.offered.length === 0 || is.offered.length === 0) return was.offered.length === is.offered.length;
  return was.offered.some((choice) => is.offered.includes(choice));
}
