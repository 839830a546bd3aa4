import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { useHome } from '../cli/program.ts';
import { Watching } from './watching.ts';

const home = useHome();

const ROOT = `# id: doors
# title: Doors
INCLUDE rooms/cellar.ink
VAR courage = 0
Two doors stand in the wall at the end of the passage, and a lamp between them.
* [Open the red door]
  A red room, with a table laid for two and nobody at it.
  ~ courage++
  * * [Sit down] You sit. There is a hair in the soup.
  * * {courage > 2} [Dare] You dare.
  * * [Leave by the window] Down you go, by the wisteria.
- The gardener says that you are expected.
* [Say nothing] He nods.
  -> cellar
`;
const CELLAR = `=== cellar
It is dark here, and wet.
Something moves behind the barrels.
* [Run] You run.
* [Stay] {courage > 1: You stay.|You faint.}
- -> END
`;

let watching: Watching;

function lay(root = ROOT): void {
  mkdirSync(join(home.folder, 'rooms'), { recursive: true });
  home.write('doors.ink', root);
  home.write('rooms/cellar.ink', CELLAR);
}

/** Saves as editors do that write another file first, and then give it the name. */
function saveByRename(name: string, text: string): void {
  renameSync(home.write(`${name}.new`, text), join(home.folder, name));
}

async function watch(...args: readonly string[]): Promise<string> {
  watching = new Watching(['doors.ink', ...args], home.folder);
  return watching.says('?> ');
}

const scratches = () => join(home.folder, 'XDG_DATA_HOME', 'first-contact', 'scratch');
const recording = (name = 'Doors 1') => join(scratches(), `${name}.jsonl`);

afterEach(() => watching?.close());

describe('watch', () => {
  it('plays, says that the place is the same, and tells the passage as it is now', async () => {
    lay();
    expect(await watch()).toContain('Two doors stand');
    await watching.say('1');
    home.write('doors.ink', ROOT.replace('table laid', 'long table laid').replace('He nods', 'He bows'));
    const said = await watching.says('?> ');
    expect(said).toContain('[same place, two lines changed (doors.ink:7)]');
    expect(said).toMatch(/then:\n- A red room, with a table laid.*\n {2}1: Sit down/);
    expect(said).toMatch(/now:\n\+ A red room, with a long table/);
    expect(said.slice(said.lastIndexOf('now:'))).toContain('1: Sit down\n2: Leave by the window\n?> ');
    expect(await watching.ends()).toBe(0);
  });

  it('sees what an INCLUDE holds, and files that are saved by renaming', async () => {
    lay();
    await watch();
    saveByRename('rooms/cellar.ink', CELLAR.replace('You run.', 'You run, and run.'));
    expect(await watching.says('?> ')).toContain('[same place, one line changed (rooms/cellar.ink:4)]');
    saveByRename('doors.ink', ROOT.replace('He nods', 'He bows'));
    expect(await watching.says('?> ')).toContain('[same place, one line changed (doors.ink:13)]');
  });

  it('says where the history diverges, with both texts, stands before it, and comes back when it holds again', async () => {
    lay();
    await watch();
    for (const line of ['1', '2', '1']) await watching.say(line);
    home.write('doors.ink', ROOT.replace('* * [Leave by', '* * {false} [Leave by'));
    const said = await watching.says('?> ');
    expect(said).toContain('[your history diverges at decision 2 (its choice is not on offer), one line changed');
    expect(said).toContain('[Play stands at decision 1, the last that still holds.]');
    expect(said).toMatch(/then there was to choose.*\n {2}Sit down\n- Leave by the window/);
    expect(said).toMatch(/1: Sit down\n\?> $/);
    home.write('doors.ink', ROOT);
    const back = await watching.says('?> ');
    expect(back).toContain('[back at decision 3');
    expect(back).toContain('It is dark here, and wet.');
  });

  it('tells errors with file and line, goes on with the last good text, and takes the mended one', async () => {
    lay();
    await watch();
    home.write('doors.ink', ROOT.replace('-> cellar', '-> cellarr'));
    expect(await watching.says('?> ')).toContain('[the story has an error; play goes on with the story as it was]');
    await watching.complains('doors.ink:14: Divert target not found');
    expect(await watching.say('1')).toContain('A red room');
    home.write('doors.ink', ROOT);
    expect(await watching.says('?> ')).toContain('[same place]');
    rmSync(join(home.folder, 'rooms/cellar.ink'));
    expect(await watching.says('?> ')).toContain('[the story has an error');
    home.write('rooms/cellar.ink', CELLAR);
    expect(await watching.says('?> ')).toContain('[same place]');
  });

  it('waits for a story that is broken at the start, and ends with 1 where the input ends before', async () => {
    lay(ROOT.replace('-> cellar', '-> cellarr'));
    watching = new Watching(['doors.ink'], home.folder);
    await watching.says('[the story has an error; play begins when it is mended]');
    await watching.complains('doors.ink:14: ');
    home.write('doors.ink', ROOT);
    expect(await watching.says('?> ')).toContain('Two doors stand');
    expect(await watching.ends()).toBe(0);
    lay(ROOT.replace('-> cellar', '-> cellarr'));
    expect((await home.spawn(['watch', join(home.folder, 'doors.ink')], '1\n')).status).toBe(1);
    expect((await home.spawn(['watch', join(home.folder, 'nowhere.ink')])).status).toBe(1);
  });

  it('says where the story fails while playing, and stands where it stood', async () => {
    lay(ROOT.replace('You sit.', 'You sit. {courage / 0}'));
    await watch();
    await watching.say('1');
    expect(await watching.say('1')).toBe('?> ');
    await watching.complains('doors.ink:9: division by zero');
    expect(await watching.say('2')).toContain('Down you go');
    home.write('doors.ink', ROOT.replace('Down you go', '{courage / 0} Down you go'));
    expect(await watching.says('?> ')).toContain('[your history diverges at decision 3');
    await watching.complains('doors.ink:11: division by zero');
    expect(await watching.ends()).toBe(0);
  });

  it('says nothing of a save that changes nothing', async () => {
    lay();
    await watch();
    home.write('doors.ink', ROOT);
    saveByRename('rooms/cellar.ink', CELLAR);
    home.write('doors.ink', `${ROOT}// A last word.\n`);
    const said = await watching.says('?> ');
    expect(said).toBe('\n[same place, one line changed (doors.ink:15)]\n?> ');
  });

  it('goes to knots and lines by hand, also below the end', async () => {
    lay();
    await watch();
    expect(await watching.say('goto cellar')).toContain('[by hand: to cellar]\nIt is dark here, and wet.');
    expect(await watching.say('2')).toContain('You faint.\n[The story has ended here: undo goes back.]');
    expect(await watching.say('goto doors.ink:12')).toContain(
      'The gardener says that you are expected.\n\n1: Say nothing',
    );
    expect(await watching.say('goto 10')).toMatch(
      /\[by hand: to doors\.ink:10\]\n\n1: Sit down\n2: Leave by the window/,
    );
    expect(await watching.say('goto celar')).toBe('\n?> ');
    await watching.complains('the story has no knot "celar". Did you mean "cellar"?');
    await watching.say('goto doors.ink:99');
    await watching.complains('doors.ink has nothing to play from line 99 on');
  });

  it('comes back to a line that has moved', async () => {
    lay();
    await watch();
    await watching.say('goto rooms/cellar.ink:3');
    home.write('rooms/cellar.ink', CELLAR.replace('It is dark', 'You are below now.\nAnd alone.\nIt is dark'));
    const said = await watching.says('?> ');
    expect(said).toContain('[same place, two lines changed (rooms/cellar.ink:2)]');
    expect(await watching.say('repeat')).toMatch(/^Something moves behind the barrels/);
  });

  it('sets values by hand, marks them, and lists all of them', async () => {
    lay();
    await watch();
    expect(await watching.say('set courage 5')).toContain('[by hand: courage = 5]');
    expect(await watching.say('vars')).toContain('courage = 5  (by hand, decision 1)');
    expect(await watching.say('1')).toContain('2: Dare');
    expect(await watching.say('vars cour')).toContain('courage = 6  (by hand, decision 1)');
    expect(await watching.say('vars by hand')).toBe('\ncourage = 6  (by hand, decision 1)\n?> ');
    expect(await watching.say('vars nothing')).toContain('[there is no such value]');
    await watching.say('set courage high');
    await watching.complains('courage cannot be high');
  });

  it('goes a way that it finds to a line, or says how far it looked', async () => {
    lay();
    await watch();
    const said = await watching.say('reach cellar.ink:3');
    expect(said).toContain('[cellar.ink:3: after 3 decisions]');
    expect(said).toContain('Something moves behind the barrels.');
    expect(await watching.say('undo')).toContain('1: Say nothing');
    await watching.say('reach knot:nowhere');
    await watching.complains('the story has no knot "nowhere"');
  });

  it('is continued by its name, and is no game', async () => {
    lay();
    await watch('--game', 'mine');
    await watching.say('1');
    await watching.say('set courage 5');
    await watching.ends();
    expect(await watch('--game', 'mine')).toMatch(/A red room.*\n\n1: Sit down/s);
    await watching.ends();
    expect((await home.run(['games'])).out).toContain('There are no saved games yet.');
    expect(readdirSync(scratches())).toContain('mine.jsonl');
  });

  it('leaves nothing behind where nothing was decided', async () => {
    lay();
    await watch();
    await watching.ends();
    expect(readdirSync(scratches())).toEqual([]);
  });
});

describe('a scratch recording', () => {
  it('says what it is when it is replayed, verified, imported, listed, shown and played', async () => {
    lay();
    await watch();
    await watching.say('set courage 5');
    for (const line of ['1', '2']) await watching.say(line);
    await watching.ends();
    const what = 'this is a scratch recording, and no game: one thing in it was done by hand, first decision 1';
    const file = recording();
    const verified = await home.run(['replay', '--verify', file, '--story', join(home.folder, 'doors.ink')]);
    expect(verified).toMatchObject({ status: 0, out: 'same, a scratch recording\n' });
    expect(verified.err).toContain(what);
    const told = await home.run(['replay', file, '--story', join(home.folder, 'doors.ink')]);
    expect(told.err).toContain(what);
    expect(told.out).toContain('> by hand: courage = 5');
    expect((await home.run(['games', 'import', file, 'made'])).err).toContain(what);
    expect((await home.run(['games', 'import', file, 'mended', '--mend'])).err).toContain(what);
    expect((await home.run(['games'])).out).toContain('scratch');
    expect((await home.run(['games', 'show', 'made'])).err).toContain(what);
    const played = await home.run(['play', join(home.folder, 'doors.ink'), '--game', 'made'], '1\n');
    expect(played.err).toContain(what);
    expect(played.out).toContain('You dare.');
  });

  it('is one only where something was done by hand', async () => {
    lay();
    await watch();
    await watching.say('1');
    await watching.ends();
    const verified = await home.run(['replay', '--verify', recording(), '--story', join(home.folder, 'doors.ink')]);
    expect(verified).toMatchObject({ status: 0, out: 'same\n', err: '' });
    expect(readFileSync(recording(), 'utf8')).not.toContain('deed');
  });
});

describe('watch and the data of a story', () => {
  it('sees the scenario come and change', async () => {
    writeFileSync(join(home.folder, 'doors.ink'), 'A quay.\n* [On] On.\n* [Off] Off.\n- -> END\n');
    await watch();
    expect(await watching.say('vars')).toContain('[there is no such value]');
    home.write('scenario.yaml', 'version: 1\nclocks:\n  tide: { title: Tide, size: 4 }\n');
    await watching.says('[same place');
    await watching.says('?> ');
    expect(await watching.say('set tide 3')).toContain('[by hand: tide = 3]');
    expect(await watching.say('vars')).toContain('tide = 3 of 4  (by hand, decision 1)');
    home.write('scenario.yaml', 'version: 1\nclocks:\n  flood: { title: Flood, size: 4 }\n');
    const said = await watching.says('?> ');
    expect(said).toContain('your history diverges at decision 1 (it was done by hand, and cannot be done any more)');
    expect(said).toContain('+ there is no variable, nor anything that the scenario counts, called "tide"');
  });
});
