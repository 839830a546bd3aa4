/** What the writers of a story count, as their data file says it, with every default filled in. Plain JSON. */
export interface Scenario {
  readonly version: 1;
  readonly start: Start;
  readonly eras: Named<Era>;
  readonly people: Named<Person>;
  readonly clocks: Named<Clock>;
  readonly items: Named<Item>;
  readonly weapons: Named<Weapon>;
  readonly earth: Named<EarthState>;
  readonly facts: Named<Fact>;
  readonly chain: readonly Link[];
  /** What the chain comes to; null where the story has no chain or no Earth. */
  readonly future: FutureStates | null;
  readonly ship: Ship | null;
  readonly scenes: Named<Scene>;
  /** Empty where the story's endings have no titles but their slugs. */
  readonly endings: Named<Ending>;
  /** What the credits say, a paragraph a line; left out where a story has none. */
  readonly credits?: string;
  readonly difficulties: Named<Difficulty>;
}

/** Things by the names that scenes use for them. Look one up with `named`, which knows no inherited keys. */
export type Named<T> = Readonly<Record<string, T>>;

/** Where a story begins. Null where it does not say. */
interface Start {
  readonly era: string | null;
  readonly earth: string | null;
  readonly view: string | null;
  readonly place: string | null;
}

/** A stretch of time with minutes of its own. */
interface Era {
  readonly title: string;
  /** The minute at which the era's clock stands when the story begins in it. */
  readonly starts: number;
  /** The date and time of minute 0; null where the era has no calendar. */
  readonly calendar: { readonly date: string; readonly time: string } | null;
  /** True where the minutes themselves are shown, as T+02:10. */
  readonly mission: boolean;
}

/** Somebody who can hold things, and through whose eyes a scene may be seen. */
interface Person {
  readonly title: string;
  readonly carries: number;
}

/** A progress clock: a number between 0 and its size. */
export interface Clock {
  readonly title: string;
  readonly size: number;
  readonly start: number;
  readonly of: string | null;
  /** 'minutes' where passing time moves it while it runs; else only the story does. */
  readonly counts: 'minutes' | null;
  readonly runs: boolean;
  /** The era in which it runs; null for all. */
  readonly era: string | null;
  /** Points that are told when the clock comes up to them, lowest first. */
  readonly marks: readonly { readonly at: number; readonly title: string }[];
}

/** A thing. It begins with an owner or in a place, never both. */
export interface Item {
  readonly title: string;
  readonly description: string;
  readonly owner: string | null;
  readonly place: string | null;
  readonly charges: number | null;
  /** The class of weapon, to which drones adapt as one. */
  readonly weapon: string | null;
}

/** A class of weapons, and the shots for which it works before the drones have adapted to it. */
interface Weapon {
  readonly title: string;
  readonly works_for: number;
}

/** A state that Earth may be in, and those that may come next. */
interface EarthState {
  readonly title: string;
  readonly next: readonly string[];
}

/** Something that is recorded once it is so. */
interface Fact {
  readonly title: string;
  /** True for what nobody in the story knows when it comes to be: summaries keep it to themselves. */
  readonly secret: boolean;
}

/** One link of the chain that the future hangs on. */
export interface Link {
  readonly title: string;
  readonly needs: readonly string[];
  readonly strained_by: readonly string[];
  readonly mended_by: readonly string[];
  readonly broken_by: readonly string[];
  /** What the future becomes where this link is strained; null for the future's own `strained`. */
  readonly when_strained: string | null;
}

/** The states of Earth that the chain comes to, by its worst link. */
interface FutureStates {
  readonly held: string;
  readonly strained: string;
  readonly open: string;
  readonly broken: string;
  /** The state of Earth while which the chain decides; in any other the future is Earth as it stands. Null: always. */
  readonly weighed_in: string | null;
}

/** A ship of several decks that can be boarded. */
export interface Ship {
  readonly title: string;
  readonly bridge: number;
  /** Crew by deck, from deck 1 down. */
  readonly crew: readonly number[];
  /** What is on a deck, by its number. */
  readonly places: Named<string>;
  /** What hastens the Borg when they hold it. */
  readonly assets: Named<string>;
  /** The class of weapon that defenders carry; null where adaptation does not touch them. */
  readonly weapon: string | null;
  readonly assimilation: Rates;
}

/** The rates of assimilation, at a difficulty of 100. */
export interface Rates {
  /** Minutes to take a first deck by those who boarded it, with no deck of theirs beside it. */
  readonly foothold: number;
  /** Minutes to take the next deck away from the bridge, undefended. */
  readonly down: number;
  /** Minutes to take the next deck towards the bridge, undefended. */
  readonly up: number;
  /** Drones on a deck and next to it that press at full strength; fewer press in proportion. */
  readonly force: number;
  /** Per cent of an even share of drones that stays on a deck behind the front; all others march to it. */
  readonly guard: number;
  /** How many times longer it takes to come through sealed bulkheads, the first half of taking a deck. */
  readonly sealed: number;
  /** Per cent by which each defender slows the drones on a deck: in taking it, and in taking people. */
  readonly defender: number;
  /** Crew that 1000 drones assimilate in a minute on a deck where they are. */
  readonly capture: number;
  /** Drones that 1000 defenders destroy in a minute. */
  readonly kill: number;
  /** Per mille of a deck that each drone destroyed there wins back. */
  readonly setback: number;
  /** Per cent by which each captured asset hastens the Borg. */
  readonly asset: number;
  /** Crew not under arms who leave a contested deck in a minute, once the alarm is given and if no bulkhead is shut. */
  readonly flight: number;
}

/** A scene that the camera may cut to, with its window of minutes and what comes before it. */
interface Scene {
  readonly title: string;
  readonly thread: string | null;
  readonly era: string | null;
  readonly opens: number | null;
  /** The minute at which it begins, for those who cut to it earlier; null where it begins at once. */
  readonly begins: number | null;
  readonly closes: number | null;
  readonly after: readonly string[];
}

/** An ending that `# ending:` tags name. */
interface Ending {
  readonly title: string;
  /** What is said of it to those who have not found it; left out where nothing is. */
  readonly hint?: string;
}

/** Rates of a difficulty in per cent of the standard. */
interface Difficulty {
  /** How fast drones grow from captured crew. */
  readonly growth: number;
  /** How fast decks are taken. */
  readonly front: number;
}

/** The states of a deck, as scenes name them. */
export const DECK_STATES = ['free', 'contested', 'assimilated'] as const;

/** The thing of this name, or null. Never what every object inherits, such as `constructor`. */
export function named<T>(things: Named<T>, name: string): T | null {
  return Object.hasOwn(things, name) ? (things[name] ?? null) : null;
}

/** The names that a story may use, by the kind of parameter that takes them. Places are free text. */
export function scenarioNames(scenario: Scenario): Readonly<Record<string, readonly string[]>> {
  const endings = Object.keys(scenario.endings);
  const decks = (scenario.ship?.crew ?? []).map((_, at) => String(at + 1));
  return {
    clock: Object.keys(scenario.clocks),
    person: Object.keys(scenario.people),
    item: Object.keys(scenario.items),
    fact: Object.keys(scenario.facts),
    'deck-state': scenario.ship === null ? [] : DECK_STATES,
    'earth-state': Object.keys(scenario.earth),
    deck: decks,
    asset: Object.keys(scenario.ship?.assets ?? {}),
    scene: Object.keys(scenario.scenes),
    era: Object.keys(scenario.eras),
    // A scenario need not list endings; one that lists any lists them all.
    ...(endings.length === 0 ? {} : { ending: endings }),
  };
}
