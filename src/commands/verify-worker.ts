import { worker } from 'workerpool';
import type { Arguments } from './command.ts';
import type { Opened } from './recorded.ts';
import { type Verified, verify } from './verify.ts';

const stories: Opened = new Map();

worker({
  /** Verifies one recording; its story stays open for the next. */
  verify: (file: string, args: Arguments, columns: number | null): Promise<Verified> =>
    verify(file, args, columns, stories),
});
