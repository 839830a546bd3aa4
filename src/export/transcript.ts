import { tagValue } from '../ink/tags.ts';
import type { Block } from '../terminal/block.ts';
import { blocksOf, endingOf } from '../terminal/passage.ts';
import { choiceText, type Frame, type OtherWay, type Reel } from '../terminal/reel.ts';
import { sanitize } from '../terminal/sanitize.ts';
import { reportWorld, type WorldReport } from '../world/report.ts';

/** A recording as documents tell it: under its title the scenes, in each what was told and what was decided. */
export interface Transcript {
  readonly title: string;
  /** The language of its story as BCP 47 has it: what a tag `# lang:` of the story says, else English. */
  readonly lang: string;
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
  /** How many decisions led here, 0 for the opening; on another way, how many were told before. */
  readonly count: number;
  readonly blocks: readonly Block[];
  /** Tells the world as it stands after these blocks; null before a scene opens in the middle, and without world data. */
  world(): WorldReport | null;
  /** What could be decided then; empty before a scene opens in the middle, and at the end of a story. */
  readonly options: readonly Option[];
}

/** A choice that was on offer. */
export interface Option {
  readonly text: string;
  readonly taken: boolean;
}

/** Tells a reel, and behind it other ways of its game. `closing` is said at the end. */
export function transcribe(reel: Reel, closing: string | null): Transcript {
  let count = reel.frames.length;
  const others = reel.others.flatMap((other) => {
    const scenes = tellWay(reel, other, count);
    count += other.frames.length;
    return scenes;
  });
  const title = sanitize(reel.recording.header.story.title).trim();
  return { title, lang: langOf(reel), about: aboutOf(reel), scenes: [...tellScenes(reel, 0), ...others], closing };
}

function langOf({ program }: Reel): string {
  const lang = tagValue(program.image.globalTags, 'lang') ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(lang) ? lang : 'en';
}

/** Another way, with a heading that says where it parts. */
function tellWay(reel: Reel, { name, after, frames }: OtherWay, counted: number): readonly SceneTold[] {
  const [first, ...rest] = tellScenes({ ...reel, frames }, counted);
  if (first === undefined) return [];
  const start = after === null ? 'from the opening' : `after “${choiceText({ text: after })}”`;
  const scene = first.title === null ? [] : [first.title, ...first.details];
  return [{ ...first, title: `Another way: ${choiceText({ text: name })}`, details: [start, ...scene] }, ...rest];
}

/** The scenes of a reel; `counted` decisions were told before it. */
function tellScenes(reel: Reel, counted: number): readonly SceneTold[] {
  const scenes: OpenScene[] = [];
  reel.frames.forEach((frame, at) => {
    const count = counted + at;
    const parts = partsOf(reel, frame);
    parts.forEach(({ card, blocks }, place) => {
      if (card !== null || scenes.length === 0)
        scenes.push({ title: card?.title ?? null, details: card?.details ?? [], moments: [] });
      // A passage that a scene opens in the middle of is told in both: the world and the menu belong to its end.
      const whole = place === parts.length - 1;
      const world = () => (whole ? worldOf(reel, frame) : null);
      scenes.at(-1)?.moments.push({ count, blocks, world, options: whole ? optionsOf(frame) : [] });
    });
  });
  return scenes;
}

interface OpenScene extends SceneTold {
  readonly moments: Moment[];
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

/** A piece of a frame, from a title card to the next; what comes before the first belongs to the scene that was open. */
interface Part {
  readonly card: Extract<Block, { kind: 'card' }> | null;
  readonly blocks: Block[];
}

function partsOf({ program: { scenario } }: Reel, frame: Frame): readonly Part[] {
  const { turn } = frame;
  const parts: Part[] = [];
  for (const block of [...blocksOf({ choice: null, turn }, scenario), ...endingOf(turn, scenario), ...failure(frame)]) {
    if (block.kind === 'card') parts.push({ card: block, blocks: [] });
    else if (parts.length === 0) parts.push({ card: null, blocks: [block] });
    else parts.at(-1)?.blocks.push(block);
  }
  return parts.length === 0 ? [{ card: null, blocks: [] }] : parts;
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
