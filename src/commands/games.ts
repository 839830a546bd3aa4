import { nearestName } from '../nearest.ts';
import { findFolders } from '../store/folders.ts';
import { usage } from './arguments.ts';
import type { Arguments, Command, Surroundings } from './command.ts';
import { DEEDS } from './games-deeds.ts';
import { printProblems } from './say.ts';

/** `first-contact games`: lists saved games, and what else can be done with them. */
export const games: Command = {
  operands: '[list | show NAME | export NAME | import FILE [NAME] | rename NAME NEW | delete NAME | unlock NAME]',
  most: 3,
  about: 'Lists saved games; shows, exports, imports, renames, deletes or unlocks one.',
  options: {
    output: { value: 'FILE', about: 'export: writes to this file, not to standard output' },
    force: { value: null, about: 'export: replaces the file if there is one' },
    mend: { value: null, about: 'import: makes a game of what can be read of a broken recording' },
    story: { value: 'STORY', about: 'import --mend: the story, where the first line does not tell it any more' },
    yes: { value: null, about: 'delete, unlock: does not ask' },
  },
  run: tend,
};

async function tend(args: Arguments, around: Surroundings): Promise<number> {
  const [name = 'list', ...rest] = args.operands;
  const deed = Object.hasOwn(DEEDS, name) ? DEEDS[name] : undefined;
  if (deed === undefined) {
    const near = nearestName(name, Object.keys(DEEDS));
    const hint = near === null ? 'See first-contact games --help' : `Did you mean "${near}"?`;
    return complain(around, usage(`games cannot "${name}"`, hint));
  }
  if (rest.length < deed.least || rest.length > deed.most) {
    return complain(around, usage(`games ${name} takes ${deed.takes}`, 'See first-contact games --help'));
  }
  const done = await deed.run(findFolders().games, rest, args, around);
  return done.ok ? printProblems(around.errors, done.warnings) : printProblems(around.errors, done.problems);
}

function complain(around: Surroundings, wrong: ReturnType<typeof usage>): number {
  return wrong.ok ? 0 : printProblems(around.errors, wrong.problems);
}
