import type { Program } from '../game/turn.ts';
import { openProfile } from '../store/profile.ts';
import { type Gallery, galleryOf } from '../terminal/gallery.ts';
import { type Shelf, shelfOf } from '../terminal/shelf.ts';
import type { Unlocked } from '../world/codex.ts';
import type { Stage } from './stage.ts';

/** What a player has met of a story, by their profile. */
function unlockedIn({ image }: Program, stage: Stage): Unlocked {
  return openProfile(stage.folders.config, stage.tell).of(image.id);
}

/** The codex and the endings of a story, as far as they have been unlocked. */
export function unlockedShelf(program: Program, stage: Stage): Shelf {
  return shelfOf(program, unlockedIn(program, stage));
}

/** The endings alone: what is in the codex need not be read for them. */
export function unlockedEndings(program: Program, stage: Stage): Gallery {
  return galleryOf(program.scenario, unlockedIn(program, stage));
}
