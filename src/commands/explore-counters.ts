/** Where the numbers stand that explorers share: one stops all of them, and each has its runs and its turns. */
export const COUNTERS = { stop: 0, first: 1 } as const;

/** Room for the numbers of so many explorers. */
export function sharedCounters(workers: number): SharedArrayBuffer {
  return new SharedArrayBuffer(4 * (COUNTERS.first + 2 * workers));
}

/** How far all explorers together have come. */
export function readCounters(shared: SharedArrayBuffer): { readonly runs: number; readonly turns: number } {
  const counters = [...new Int32Array(shared)].slice(COUNTERS.first);
  const sum = (odd: number) => counters.reduce((total, count, at) => (at % 2 === odd ? total + count : total), 0);
  return { runs: sum(0), turns: sum(1) };
}

/** Tells all explorers to stop, and to say what they have. */
export function stopAll(shared: SharedArrayBuffer): void {
  Atomics.store(new Int32Array(shared), COUNTERS.stop, 1);
}
