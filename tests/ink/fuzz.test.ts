import { Compiler } from 'inkjs/compiler/Compiler';
import { CompilerOptions } from 'inkjs/compiler/CompilerOptions';
import { Story } from 'inkjs/engine/Story';
import { StoryException } from 'inkjs/engine/StoryException';
import { describe, expect, it } from 'vitest';
import { startInk, stepInk } from '../../src/ink/host.ts';
import { decodeImage, encodeImage, type StoryImage } from '../../src/ink/image.ts';
import { type InkJson, imageOf } from '../../src/ink/image-writing.ts';
import { listener, type Told } from './playing.ts';
import { dice, randomInk } from './random-ink.ts';

const PROGRAMS = Number(process.env.FUZZ ?? 60);
const FIRST = Number(process.env.FUZZ_FROM ?? 0);
const TURNS = 12;

/** One turn as both machines tell it. */
interface Told2 {
  readonly text: readonly string[];
  readonly choices: readonly string[];
  readonly failed: boolean;
}

function compile(source: string): string | null {
  const said: string[] = [];
  try {
    const hear = (message: string) => said.push(message);
    const story = new Compiler(source, new CompilerOptions(null, [], false, hear)).Compile();
    return String(story.ToJson());
  } catch (error) {
    if (process.env.FUZZ_LOG !== undefined) console.error(error, said);
    return null;
  }
}

/** inkjs as it is, stopped after so many steps. */
class Plain extends Story {
  steps = 0;
  errors: string[] = [];
  override Step(): void {
    if (++this.steps > 4000) throw new StoryException('too long');
    super.Step();
  }
}

function plainGame(json: string, choices: number[]): { turns: Told2[]; log: string; long: boolean } {
  const story = new Plain(JSON.parse(json) as Record<string, unknown>);
  story.state.storySeed = 5;
  story.allowExternalFunctionFallbacks = true;
  story.onError = (message) => story.errors.push(message);
  const turns: Told2[] = [];
  for (const choice of [-1, ...choices]) {
    if (choice >= 0) {
      const offered = story.currentChoices.length;
      if (offered === 0) break;
      story.ChooseChoiceIndex(choice % offered);
    }
    story.steps = 0;
    turns.push(plainTurn(story));
    if (turns.at(-1)?.failed) break;
  }
  return {
    turns,
    log: String(story.variablesState.$('log')),
    long: story.errors.some((error) => error.includes('too long')),
  };
}

function plainTurn(story: Plain): Told2 {
  const text: string[] = [];
  const errors = () => story.errors.filter((error) => !error.includes('WARNING')).length;
  while (story.canContinue && errors() === 0) {
    const line = story.Continue() ?? '';
    const tags = story.currentTags ?? [];
    if (line !== '' || tags.length > 0) text.push(`${line}#${tags.join('#')}`);
  }
  const choices =
    errors() > 0
      ? []
      : story.currentChoices.map((choice) => `${choice.text}#${choice.tags ?? ''}#${choice.pathStringOnChoice}`);
  return { text, choices, failed: errors() > 0 };
}

function ourGame(
  image: StoryImage,
  choices: number[],
  json: boolean,
  answered: ReadonlySet<string>,
): { turns: Told2[]; told: Told; states: string } {
  const driver = {
    ...listener,
    call: recorder,
    line: (told: Told, line: { text: string; tags: readonly string[] }) => [
      ...told,
      `|${line.text}#${line.tags.join('#')}`,
    ],
    tag: (told: Told) => told,
  };
  let turn = startInk(image, { seed: 5, ledger: [] as Told, driver, answered });
  const turns = [tell(turn, 0)];
  let states = JSON.stringify(turn.state);
  for (const choice of choices) {
    if (turn.choices.length === 0) break;
    const state = json ? JSON.parse(JSON.stringify(turn.state)) : turn.state;
    const before = turn.ledger.length;
    turn = stepInk(image, { state, choice: choice % turn.choices.length, ledger: turn.ledger, driver, answered });
    turns.push(tell(turn, before));
    states += JSON.stringify(turn.state);
  }
  return { turns, told: turn.ledger, states };
}

function recorder(told: Told, _name: string, args: readonly (string | number | boolean)[]) {
  return { kind: 'answer', value: Number(args[0]), ledger: [...told, `,${args[0]}`] } as const;
}

function tell(turn: ReturnType<typeof startInk<Told>>, before: number): Told2 {
  const text = turn.ledger
    .slice(before)
    .filter((entry) => entry.startsWith('|'))
    .map((entry) => entry.slice(1));
  return {
    text,
    choices: turn.choices.map((choice) => `${choice.text}#${choice.tags}#${choice.path}`),
    failed: turn.fault !== null,
  };
}

describe(`${PROGRAMS} random programs`, () => {
  const words = new Set(['record']);
  it('play as inkjs plays them, straight and through JSON, with every word told once', () => {
    let played = 0;
    for (let seed = FIRST; seed < FIRST + PROGRAMS; seed++) {
      const roll = dice(seed);
      const source = randomInk(roll);
      const json = compile(source);
      if (json === null) continue;
      const choices = Array.from({ length: TURNS }, () => roll(12));
      const plain = plainGame(json, choices);
      if (plain.long) continue;
      played++;
      const ink = JSON.parse(json) as InkJson;
      const image = imageOf(ink, { source: 'json', place: () => null }, { knot: 0, inner: 30 });
      const read = decodeImage(encodeImage(image)) ?? image;
      const context = `seed ${seed}\n${source}`;
      const fallen = ourGame(read, choices, false, new Set());
      expect(fallen.turns, context).toEqual(plain.turns);
      const straight = ourGame(read, choices, false, words);
      const restored = ourGame(read, choices, true, words);
      expect(straight.turns, context).toEqual(plain.turns);
      expect(restored, context).toEqual(straight);
      if (!plain.turns.some((turn) => turn.failed)) {
        expect(straight.told.filter((entry) => entry.startsWith(',')).join(''), context).toBe(plain.log);
      }
    }
    expect(played).toBeGreaterThan(PROGRAMS / 5);
  }, 600_000);
  it('with dice, shuffles and floats play the same straight and through JSON', () => {
    for (let seed = FIRST; seed < FIRST + PROGRAMS; seed++) {
      const roll = dice(seed);
      const source = randomInk(roll, true);
      const json = compile(source);
      if (json === null) continue;
      const choices = Array.from({ length: TURNS }, () => roll(12));
      const image = imageOf(JSON.parse(json) as InkJson, { source: 'json', place: () => null });
      const straight = ourGame(image, choices, false, words);
      if (straight.turns.some((turn) => turn.failed)) continue;
      expect(ourGame(image, choices, true, words), `seed ${seed}\n${source}`).toEqual(straight);
    }
  }, 600_000);
});
