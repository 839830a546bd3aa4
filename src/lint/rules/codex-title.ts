import type { CodexEntry } from '../../world/codex.ts';
import type { Rule } from '../rule.ts';

/** Entries of the codex with one title. */
export const codexTitle: Rule = {
  code: 'codex-title',
  explanation:
    'Two entries with the same title cannot be told apart in the list of the codex. Make one of them, or say in the title what each is.',
  find: ({ codex }) => {
    const first = new Map<string, CodexEntry>();
    return Object.values(codex?.entries ?? {}).flatMap((entry) => {
      const key = entry.title.toLowerCase();
      const before = first.get(key);
      first.set(key, before ?? entry);
      if (before === undefined) return [];
      const { file, line } = before.place;
      const message = `another codex entry is called "${entry.title}": ${file}:${line}`;
      return [{ place: entry.place, message, hint: 'Make one of them, or give each a title of its own' }];
    });
  },
};
