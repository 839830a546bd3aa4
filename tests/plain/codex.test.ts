import { describe, expect, it } from 'vitest';
import { useHome } from '../cli/program.ts';
import { writeWatch } from '../stories/watch.ts';

const home = useHome();

const play = async (input: string, ...options: readonly string[]) =>
  (await home.run(['play', writeWatch(home.folder), ...options], input)).out;

/** What was said to the last line of input. */
const lastSaid = (out: string) => out.split('?> ').at(-2) ?? '';

describe('the codex in plain mode', () => {
  it('lists by kind what has been met, and counts what is sealed', async () => {
    expect(lastSaid(await play('codex\n'))).toBe(
      'Codex, 1 of 4. Type codex WORD to read an entry.\nPeople: 2 sealed\nThings: Stars, 1 sealed\n',
    );
    expect(lastSaid(await play('1\ncodex\n'))).toBe(
      'Codex, 3 of 4. Type codex WORD to read an entry.\nPeople: The keeper, 1 sealed\nThings: Lamp, Stars\n',
    );
  });

  it('tells an entry by its title, by its slug, or by words of it', async () => {
    const keeper =
      'The keeper (People)\nKeeps the Lamp, counts the stars, and has the A ghost for company.\nSleeps by day.\nSee also: Lamp, Stars, 1 sealed\n';
    for (const words of ['the keeper', 'KEEPER', 'sleeps'])
      expect(lastSaid(await play(`1\ncodex ${words}\n`))).toBe(keeper);
    expect(lastSaid(await play('1\ncodex lamp\n'))).toBe(
      'Lamp (Things)\nBurns. See The keeper.\nSee also: The keeper\n',
    );
  });

  it('says nothing of what is sealed', async () => {
    expect(lastSaid(await play('codex lamp\n'))).toBe('The codex has nothing open to you on "lamp".\n');
  });

  it('keeps what has been met for other games, and opens what an ending opens', async () => {
    await play('1\n2\n');
    expect(lastSaid(await play('codex\n', '--new'))).toContain('Codex, 4 of 4.');
    expect(lastSaid(await play('codex ghost\n', '--new'))).toBe('A ghost (People)\nNobody.\n');
  });

  it('is in the help of a story that has one, and a word like any other in one that has none', async () => {
    expect(await play('help\n')).toContain('\ncodex, codex WORD: what you can look up of what you have met.\n');
    const bare = home.write('bare.ink', 'Rain.\n* [Go]\n- -> END\n');
    const { out } = await home.run(['play', bare], 'help\ncodex\n');
    expect(out).not.toContain('codex WORD');
    expect(out).toContain('There is no codex here.');
  });
});

describe('a story with a codex', () => {
  it('does not compile where a tag names an entry that there is not', async () => {
    const watch = writeWatch(home.folder, { 'watch.ink': 'Rain. # codex: lmap\n-> END\n' });
    const { err, status } = await home.run(['play', watch]);
    expect([err, status]).toEqual([`${watch}/watch.ink:1: there is no codex entry "lmap". Did you mean "lamp"?\n`, 1]);
  });

  it('is compiled anew when a file of its codex has changed, or is there for the first time', async () => {
    await play('');
    const more = 'version: 1\nkind: Works\nentries:\n  book: { title: A book, text: Long., opens_with: [stars] }\n';
    const watch = writeWatch(home.folder, { 'codex/works.yaml': more });
    expect(lastSaid((await home.run(['play', watch, '--new'], 'codex\n')).out)).toContain('Works: A book\n');
    writeWatch(home.folder, { 'codex/works.yaml': more.replace('A book', 'A letter') });
    expect(lastSaid((await home.run(['play', watch, '--new'], 'codex\n')).out)).toContain('Works: A letter\n');
  });

  it('is played as before when its codex has changed: recordings do not depend on it', async () => {
    await play('1\n1\n', '--game', 'mine');
    const watch = writeWatch(home.folder, {
      'codex/people.yaml': 'version: 1\nkind: People\n',
      'codex/things.yaml': '',
    });
    writeWatch(home.folder, {
      'codex/things.yaml':
        'version: 1\nkind: Things\nentries:\n  stars: { title: S, text: T }\n  lamp: { title: L, text: M }\n',
    });
    const { out, status } = await home.run(['replay', '--verify', `${home.games}/mine.jsonl`, '--story', watch]);
    expect([out, status]).toEqual([expect.stringMatching(/same/), 0]);
  });

  it('is counted by stats, and explored', async () => {
    const watch = writeWatch(home.folder);
    const stats = JSON.parse((await home.run(['stats', watch, '--json'])).out);
    expect(stats.codexWords).toBe(24);
    expect(stats.codex[0]).toEqual({ slug: 'ghost', title: 'A ghost', kind: 'People', words: 1 });
    const { codex } = JSON.parse((await home.run(['explore', watch, '--runs', '20', '--workers', '1', '--json'])).out);
    expect(codex).toEqual({ seen: 4, total: 4, unseen: [] });
  });
});
