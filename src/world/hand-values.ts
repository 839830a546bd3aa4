import type { Holder } from './change.ts';
import { named, type Scenario } from './scenario.ts';
import type { World } from './state.ts';

/** A value of the world by the name under which it can be set by hand, as it is set: `deck 5`, `contested`. */
export interface HandValue {
  readonly kind: 'time' | 'clock' | 'fact' | 'item' | 'asset' | 'deck';
  readonly name: string;
  readonly value: string;
}

/** Everything that the scenario counts, as it stands. */
export function handValues(scenario: Scenario, world: World): readonly HandValue[] {
  const list = (kind: HandValue['kind'], things: object, written: (name: string) => string) =>
    Object.keys(things).map((name) => ({ kind, name, value: written(name) }));
  return [
    { kind: 'time', name: 'minute', value: String(world.minute) },
    ...(world.era === null ? [] : [{ kind: 'time', name: 'era', value: world.era } as const]),
    ...(world.earth === null ? [] : [{ kind: 'time', name: 'earth', value: world.earth } as const]),
    ...list('clock', scenario.clocks, (name) => clockText(scenario, world, name)),
    ...list('fact', scenario.facts, (name) => String(named(world.facts, name) !== null)),
    ...list('item', scenario.items, (name) => itemText(world, name)),
    ...list('asset', scenario.ship?.assets ?? {}, (name) => String(world.ship?.captured.includes(name) ?? false)),
    ...(world.ship?.decks ?? []).map(({ state, drones, crew, sealed }, at) => {
      const value = [state, `${crew} crew`, `${drones} drones`, ...(sealed ? ['sealed'] : [])].join(', ');
      return { kind: 'deck', name: `deck ${at + 1}`, value } as const;
    }),
  ];
}

function clockText(scenario: Scenario, world: World, name: string): string {
  const [clock, state] = [named(scenario.clocks, name), named(world.clocks, name)];
  return `${state?.value ?? 0} of ${clock?.size ?? 0}${state?.running === true ? ', running' : ''}`;
}

function itemText(world: World, name: string): string {
  const item = named(world.items, name);
  if (item === null) return '';
  return `${holderText(item.at)}${item.charges === null ? '' : `, ${item.charges} left`}`;
}

function holderText(at: Holder): string {
  if (at.kind === 'person') return at.person;
  return at.kind === 'place' ? JSON.stringify(at.place) : at.why;
}
