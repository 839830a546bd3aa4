import type { Answer, Driver, InkValue } from '../ink/driver.ts';
import { readTag } from '../ink/tags.ts';
import type { Change, WorldEvent } from '../world/change.ts';
import type { Scenario } from '../world/scenario.ts';
import { applyChange, ask, type World } from '../world/world.ts';
import type { Happened } from './happened.ts';
import type { GameEvent } from './turn.ts';
import { meaningOf } from './words.ts';

/** What travels with Ink through a turn: the world as it stands, where the camera is, and what has happened so far. */
export interface Ledger {
  readonly world: World | null;
  readonly scene: string | null;
  readonly view: string | null;
  readonly place: string | null;
  readonly ending: string | null;
  readonly happened: Happened;
}

/** The driver that answers Ink out of the world of `scenario`; without a scenario only tags and lines are kept. */
export function ledgerDriver(scenario: Scenario | null): Driver<Ledger> {
  return {
    call: (ledger, word, args) => call(scenario, ledger, word, args),
    tag: (ledger, tag) => passTag(scenario, ledger, tag),
    line: (ledger, line) => withEvents(ledger, [{ kind: 'text', text: line.text, tags: line.tags }]),
  };
}

function call(scenario: Scenario | null, ledger: Ledger, word: string, args: readonly InkValue[]): Answer<Ledger> {
  if (scenario === null || ledger.world === null) {
    return {
      kind: 'refusal',
      message: `${word} asks for a world, and this story has none`,
    };
  }
  const meaning = meaningOf(word, args);
  if (meaning.kind === 'nonsense') return { kind: 'refusal', message: meaning.message };
  if (meaning.kind === 'question') {
    const reply = ask(scenario, ledger.world, meaning.question);
    return typeof reply === 'object' ? refusal(reply) : { kind: 'answer', value: reply, ledger };
  }
  return change(scenario, ledger, meaning.change);
}

function change(scenario: Scenario, ledger: Ledger, wanted: Change): Answer<Ledger> {
  if (ledger.world === null) return { kind: 'refusal', message: 'this story has no world' };
  const outcome = applyChange(scenario, ledger.world, wanted, {
    scene: ledger.scene,
    by: wanted.kind,
  });
  if (outcome.kind === 'refused') return refusal(outcome);
  const next = withEvents({ ...ledger, world: outcome.world }, outcome.events.map(asGameEvent));
  return { kind: 'answer', value: outcome.value ?? 0, ledger: next };
}

function refusal({ message, hint }: { message: string; hint?: string }): Answer<Ledger> {
  return { kind: 'refusal', message, ...(hint === undefined ? {} : { hint }) };
}

/** Tags steer the camera. A value that the scenario does not know has been reported when the story was compiled. */
function passTag(scenario: Scenario | null, ledger: Ledger, text: string): Ledger {
  const tag = readTag(text);
  switch (tag?.key) {
    case 'scene':
      return tag.value === ledger.scene ? ledger : openScene(scenario, ledger, tag.value);
    case 'view':
      return tag.value === ledger.view ? ledger : turnCamera(scenario, ledger, tag.value);
    case 'place':
      return tag.value === ledger.place ? ledger : arrive(scenario, ledger, tag.value);
    case 'codex':
      return withEvents(ledger, [{ kind: 'codex', slug: tag.value }]);
    case 'ending':
      return { ...ledger, ending: tag.value };
    default:
      return ledger;
  }
}

function openScene(scenario: Scenario | null, ledger: Ledger, scene: string): Ledger {
  const opened = withEvents({ ...ledger, scene }, [{ kind: 'scene-opens', scene }]);
  return told(scenario, opened, { kind: 'enter_scene', scene });
}

function turnCamera(scenario: Scenario | null, ledger: Ledger, view: string): Ledger {
  const before = ledger.view ?? ledger.world?.view ?? null;
  const turned = withEvents({ ...ledger, view }, [{ kind: 'view', view, before }]);
  return told(scenario, turned, { kind: 'look', person: view });
}

function arrive(scenario: Scenario | null, ledger: Ledger, place: string): Ledger {
  const arrived = withEvents({ ...ledger, place }, [{ kind: 'place', place }]);
  return told(scenario, arrived, { kind: 'arrive', place });
}

/** Tells the world what a tag says; a world that does not count such things stays as it is. */
function told(scenario: Scenario | null, ledger: Ledger, wanted: Change): Ledger {
  if (scenario === null || ledger.world === null) return ledger;
  const answer = change(scenario, ledger, wanted);
  return answer.kind === 'answer' ? answer.ledger : ledger;
}

function withEvents(ledger: Ledger, events: readonly GameEvent[]): Ledger {
  return events.length === 0 ? ledger : { ...ledger, happened: ledger.happened.and(events) };
}

function asGameEvent(event: WorldEvent): GameEvent {
  return { kind: 'world', event };
}
