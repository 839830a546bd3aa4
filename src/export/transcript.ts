import type { Block } from '../terminal/block.ts';
import { blocksOf, endingOf } from '../terminal/passage.ts';
import { choiceText, type Frame, type Reel } from '../terminal/reel.ts';
import { sanitize } from '../terminal/sanitize.ts';
import { reportWorld, type WorldReport } from '../world/report.ts';

/** A recording as documents tell it: under its title the scenes, in each what was told and what was decided. */
export interface Transcript {
  readonly title: string;
  /** What kind of game it was, in parts that can be joined: `71 decisions`, `seed 2063`. */
  readonly about: readonly string[];
  readonly scenes: readonly SceneTold[];
  /** What is to be said at the end, where the recording could not be told whole; null where it could. */
  readonly closing: string | null;
}

/** A scene from its title card to the next one. */
export interface SceneTold {
  /** Null for what comes before any card. */
  readonly title: string | null;
  /** The hour, the place and the viewpoint, as the card says them. */
  readonly details: readonly string[];
  readonly moments: readonly Moment[];
}

/** What one decision led to, as far as it is told in one scene. */
export interface Moment {
  /** How many decisions led here: 0 for the opening. */
  readonly count: number;
  readonly blocks: readonly Block[];
  /** The world as it stands after these blocks; null before a scene opens in the middle, and without world data. */
  readonly world: WorldReport | null;
  /** What could be decided then; empty before a scene opens in the middle, and at the end of a story. */
  readonly options: readonly Option[];
}

/** A choice that was on offer. */
export interface Option {
  readonly text: string;
  readonly taken: boolean;
}

/** Tells a reel. `closing` is said behind it. */
export function transcribe(reel: Reel, closing: string | null): Transcript {
  const { header } = reel.recording;
  const scenes: SceneTold[] = [];
  reel.frames.forEach((frame, count) => {
    for (const scene of momentsOf(reel, frame, count)) {
      const last = scenes.at(-1);
      if (last === undefined || scene.title !== null) scenes.push(scene);
      else scenes[scenes.length - 1] = { ...last, moments: [...last.moments, ...scene.moments] };
    }
  });
  return { title: sanitize(header.story.title).trim(), about: aboutOf(reel), scenes, closing };
}

function aboutOf({ recording, frames, program }: Reel): readonly string[] {
  const { seed, difficulty, created } = recording.header;
  const decisions = Math.max(0, frames.length - 1);
  const day = /^\d{4}-\d\d-\d\d(?=T|$)/.exec(created)?.[0];
  return [
    decisions === 1 ? '1 decision' : `${decisions} decisions`,
    ...(program.scenario === null ? [] : [`difficulty ${difficulty}`]),
    `seed ${seed}`,
    ...(day === undefined ? [] : [`played on ${day}`]),
  ];
}

/** A frame cut at its title cards: what comes before the first belongs to the scene that was open. */
function momentsOf(reel: Reel, frame: Frame, count: number): readonly SceneTold[] {
  const { scenario } = reel.program;
  const blocks = [
    ...blocksOf({ choice: null, turn: frame.turn }, scenario),
    ...endingOf(frame.turn, scenario),
    ...failure(frame),
  ];
  const scenes: { title: string | null; details: readonly string[]; blocks: Block[] }[] = [];
  for (const block of blocks) {
    if (block.kind === 'card') scenes.push({ title: block.title, details: block.details, blocks: [] });
    else if (scenes.length === 0) scenes.push({ title: null, details: [], blocks: [block] });
    else scenes.at(-1)?.blocks.push(block);
  }
  if (scenes.length === 0) scenes.push({ title: null, details: [], blocks: [] });
  return scenes.map(({ title, details, blocks: told }, at) => {
    const last = at === scenes.length - 1;
    const moment = {
      count,
      blocks: told,
      world: last ? worldOf(reel, frame) : null,
      options: last ? optionsOf(frame) : [],
    };
    return { title, details, moments: [moment] };
  });
}

function failure({ turn: { fault } }: Frame): Block[] {
  return fault === null
    ? []
    : [{ kind: 'notice', text: `The story fails here: ${sanitize(fault.message)}`, tone: 'danger' }];
}

function worldOf({ program: { scenario } }: Reel, { turn }: Frame): WorldReport | null {
  const { world } = turn.state;
  return scenario === null || world === null ? null : reportWorld(scenario, world);
}

function optionsOf({ offered, taken }: Frame): readonly Option[] {
  return offered.map((choice) => ({ text: choiceText(choice), taken: choice.index === taken?.index }));
}
