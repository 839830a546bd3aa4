import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { start } from '../../src/game/game.ts';
import { keepStory, oldStory } from '../../src/store/old-stories.ts';
import { openStory } from '../../src/store/stories.ts';
import { DOORS, useHome } from '../cli/program.ts';

const home = useHome();

describe('a story kept beside its games', () => {
  it('plays as it did', async () => {
    const opened = await openStory(home.write('doors.ink', DOORS));
    if (!opened.ok) throw new Error('the story does not open');
    await keepStory(home.folder, opened.value);
    const kept = oldStory(home.folder, opened.value.image.hash);
    expect(kept?.image.hash).toBe(opened.value.image.hash);
    const setup = { seed: 1, difficulty: 'standard' };
    if (kept === null) throw new Error('the story has not been kept');
    expect(start(kept, setup).events).toEqual(start(opened.value, setup).events);
  });

  it('is null where it is missing, broken, or asked for by a name that leads elsewhere', () => {
    writeFileSync(join(home.folder, 'abc.story.gz'), 'no gzip');
    expect(oldStory(home.folder, 'abc')).toBeNull();
    expect(oldStory(home.folder, 'none')).toBeNull();
    expect(oldStory(join(home.folder, 'games'), '../abc')).toBeNull();
  });
});
