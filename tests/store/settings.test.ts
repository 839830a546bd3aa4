import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/problem.ts';
import { openProfile } from '../../src/store/profile.ts';
import { openSettings } from '../../src/store/settings.ts';
import { useHome } from '../cli/program.ts';

const home = useHome();
const folder = () => join(home.folder, 'config');

function settings() {
  const told: Problem[] = [];
  return { told, settings: openSettings(folder(), (problem) => told.push(problem)) };
}

const DEFAULTS = { pacing: 'normal', colour: 'auto', difficulty: 'standard', timing: true };

describe('settings', () => {
  it('are the defaults until they are changed, and write no file before', () => {
    expect(settings().settings.values()).toEqual(DEFAULTS);
    expect(readdirSync(folder())).toEqual([]);
  });

  it('are kept', () => {
    settings().settings.change({ pacing: 'slow', timing: false });
    settings().settings.change({ difficulty: 'captain' });
    expect(settings().settings.values()).toEqual({
      pacing: 'slow',
      colour: 'auto',
      difficulty: 'captain',
      timing: false,
    });
  });

  it('that make no sense are the defaults', () => {
    mkdirSync(folder());
    writeFileSync(
      join(folder(), 'settings.json'),
      '{"pacing": "breakneck", "colour": 7, "difficulty": null, "timing": "yes"}',
    );
    expect(settings().settings.values()).toEqual(DEFAULTS);
  });

  it.each(['{"pacing": "sl', '', '[1, 2]', 'null', '\u0000'])(
    'in a broken file (%j) are moved aside, and that is told',
    (text) => {
      mkdirSync(folder());
      writeFileSync(join(folder(), 'settings.json'), text);
      const opened = settings();
      expect(opened.settings.values()).toEqual(DEFAULTS);
      expect(opened.told).toHaveLength(1);
      expect(opened.told[0]).toMatchObject({ severity: 'warning', code: 'broken-file' });
      const [aside = ''] = readdirSync(folder());
      expect(aside).toMatch(/^settings\.broken-\d+\.json$/);
      expect(readFileSync(join(folder(), aside), 'utf8')).toBe(text);
      opened.settings.change({ pacing: 'fast' });
      expect(settings().settings.values().pacing).toBe('fast');
      expect(settings().told).toEqual([]);
    },
  );

  it('that cannot be kept are told, and hold for this run', () => {
    writeFileSync(folder(), 'a file where the folder should be');
    const opened = settings();
    opened.settings.change({ pacing: 'fast' });
    expect(opened.settings.values().pacing).toBe('fast');
    expect(opened.told.every(({ severity }) => severity === 'warning')).toBe(true);
    expect(opened.told.length).toBeGreaterThan(0);
  });
});

describe('a profile', () => {
  const profile = () => openProfile(folder(), () => undefined);

  it('has nothing of a story that was never played', () => {
    expect(profile().of('film')).toEqual({ codex: [], endings: [], found: {} });
  });

  it('unites what is unlocked with what was, story by story', () => {
    profile().unlock('film', { codex: ['borg', 'cube'], endings: [] });
    profile().unlock('/tales/my.story.ink', { codex: ['cat'], endings: [] });
    profile().unlock('film', { codex: ['cube', 'data'], endings: ['rammed'] });
    expect(profile().of('film')).toMatchObject({ codex: ['borg', 'cube', 'data'], endings: ['rammed'] });
    expect(profile().of('/tales/my.story.ink')).toMatchObject({ codex: ['cat'], endings: [] });
  });

  it('that two processes write to loses nothing of either', () => {
    const [one, other] = [profile(), profile()];
    one.unlock('film', { codex: ['borg'], endings: [] });
    other.unlock('film', { codex: ['data'], endings: [] });
    expect(profile().of('film').codex).toEqual(['borg', 'data']);
  });

  it('keeps where an ending was found first, whatever finds it again', () => {
    const at = (day: number) => ({ game: `game ${day}`, n: day, at: `2063-04-0${day}T20:10:00.000Z` });
    profile().unlock('film', { codex: [], endings: ['rammed'], found: { rammed: at(4) } });
    profile().unlock('film', { codex: [], endings: ['rammed', 'hive'], found: { rammed: at(5), hive: at(5) } });
    expect(profile().of('film').found).toEqual({ rammed: at(4), hive: at(5) });
  });

  it('that somebody has written into is read as far as it makes sense', () => {
    const found = { rammed: { game: 1, n: 'x' }, hive: null, ahab: { game: 'g', n: 1, at: 'then' } };
    mkdirSync(folder(), { recursive: true });
    writeFileSync(join(folder(), 'profile.json'), JSON.stringify({ film: { endings: ['rammed'], found } }));
    expect(profile().of('film')).toEqual({ codex: [], endings: ['rammed'], found: {} });
  });

  it('is added to by playing, and by nothing else', async () => {
    const text = '# id: c\nLook. # codex: stars\n* Go\n  Gone. # ending: over\n- -> END\n';
    const story = home.write('c.ink', text);
    await home.run(['play', story, '--game', 'mine'], '1\n');
    const kept = openProfile(join(home.folder, 'XDG_CONFIG_HOME', 'first-contact'), () => undefined);
    const at = expect.stringMatching(/^\d{4}-\d\d-\d\dT/);
    expect(kept.of('c')).toEqual({ codex: ['stars'], endings: ['over'], found: { over: { game: 'mine', n: 1, at } } });
  });

  it('is not added to by a replay', async () => {
    const story = home.write('c.ink', '# id: c\nLook. # codex: stars\n* Go\n- Gone.\n');
    await home.run(['play', story, '--game', 'mine'], '1\n');
    const config = join(home.folder, 'XDG_CONFIG_HOME', 'first-contact');
    writeFileSync(join(config, 'profile.json'), '{}');
    await home.run(['replay', '--verify', join(home.games, 'mine.jsonl'), '--story', story]);
    expect(readFileSync(join(config, 'profile.json'), 'utf8')).toBe('{}');
  });
});

describe('a difficulty in the settings', () => {
  it('is that of the next game, unless --difficulty says another', async () => {
    const story = home.write('s.ink', '# id: s\nGo.\n* On\n- End.\n');
    openSettings(join(home.folder, 'XDG_CONFIG_HOME', 'first-contact'), () => undefined).change({
      difficulty: 'captain',
    });
    await home.run(['play', story, '--game', 'one']);
    await home.run(['play', story, '--game', 'two', '--difficulty', 'story']);
    expect([home.game('one')[0]?.difficulty, home.game('two')[0]?.difficulty]).toEqual(['captain', 'story']);
  });
});
