import { eventsInScene } from '../game/scene-events.ts';
import type { GameEvent } from '../game/turn.ts';
import { countWords } from '../ink/words.ts';

/** Listens to a game, or to one scene of it: what it tells, and when there is no more to hear. */
export class Hearing {
  /** The words of each text that was told, by the text. */
  readonly told = new Map<string, number>();
  readonly #scene: string | null;
  #open = false;
  #over = false;

  /** `scene` is the slug of the one scene to listen to; null for the whole game. */
  constructor(scene: string | null) {
    this.#scene = scene;
  }

  /** True once the scene has given way to another. */
  get over(): boolean {
    return this.#over;
  }

  hear(events: readonly GameEvent[]): void {
    const heard = this.#scene === null ? { events, open: true } : eventsInScene(events, this.#scene, this.#open);
    if (heard === null) return;
    this.#open = heard.open;
    this.#over = !heard.open;
    for (const event of heard.events) {
      const text = event.kind === 'text' ? event.text.trim() : '';
      if (text !== '') this.told.set(text, countWords(text));
    }
  }
}
