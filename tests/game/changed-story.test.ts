import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { editionOf } from '../../src/game/edition.ts';
import type { OldStories } from '../../src/game/old-turns.ts';
import type { Recording } from '../../src/game/recording.ts';
import { readRecording } from '../../src/game/recording-reading.ts';
import { replay, replayTree, type Verdict } from '../../src/game/replay.ts';
import { beginSession, resumeSession, type Session } from '../../src/game/session.ts';
import type { Program } from '../../src/game/turn.ts';
import { memoryJournal, programOf } from './programs.ts';

const INK = `VAR hurt = false
The landing has two doors and a clock that nobody has wound since the war.
* [Open the red door] A red room, with a table laid for two and nobody at it. The soup is hot.
  ~ hurt = true
* [Open the blue door] Cold air, and a gull that has been waiting on the sill for somebody to come.
- { hurt: Your tongue is burnt, and you say so.|You have sand in your shoes, and say nothing.}
* [Go down the stairs] Forty steps, in the dark, with a hand on the wall.
* [Stay where you are] You stay, and the clock strikes one.
- -> END
`;
const YAML = readFileSync(new URL('../../story/scenario.yaml', import.meta.url), 'utf8');

function play(program: Program, choices: readonly number[]): string {
  const journal = memoryJournal();
  const begun = beginSession(program, { seed: 3, difficulty: 'standard', created: '' }, journal);
  if (!begun.ok) throw new Error('it begins');
  for (const choice of choices) begun.value.decide(choice);
  return journal.text;
}

function recordingIn(text: string): Recording {
  const reading = readRecording(text, 'g.jsonl');
  if (reading.kind !== 'recording') throw new Error(`it is ${reading.kind}`);
  return reading.recording;
}

function goOn(text: string, program: Program, stories: OldStories): { session: Session; text: () => string } {
  const journal = memoryJournal();
  journal.text = text;
  const { session } = resumeSession(program, recordingIn(text), journal, stories);
  return { session, text: () => journal.text };
}

/** How a game that was played on `INK` stands to another story: with the story as it was, and without. */
function verdicts(edited: string, choices: readonly number[] = [0, 0]): { with: Verdict; without: Verdict } {
  const before = programOf(INK);
  const recording = recordingIn(play(before, choices));
  const now = programOf(edited);
  return {
    with: replay(now, recording, recording.head, () => before).verdict,
    without: replay(now, recording, recording.head).verdict,
  };
}

describe('a story in other words', () => {
  it('moves a game whose line says the same with another word', () => {
    const both = verdicts(INK.replace('a hand on the wall', 'one hand on the wall'));
    expect(both.with).toEqual({ kind: 'moved', at: 2, what: 'text' });
  });

  it.each([
    ['She does not move', 'She stays as she is'],
    ['a worse colour', 'a worse shade'],
    ['not, in fact, alone', 'in fact not alone'],
    ['Zefrem', 'Zefram'],
    ['He stayed for dinner', 'He stayed there for dinner'],
  ])('moves a game where "%s" became "%s"', (was, is) => {
    const say = (line: string) => programOf(`Here, with Zefram, of whom you have heard.\n* [On] ${line}\n-> END\n`);
    const line = `She does not move, and you, Zefrem, are not, in fact, alone: it is a worse colour. He stayed for dinner.`;
    const before = say(line);
    const recording = recordingIn(play(before, [0]));
    const now = say(line.replace(was, () => is));
    expect(replay(now, recording, 1, () => before).verdict).toEqual({ kind: 'moved', at: 1, what: 'text' });
  });

  it('moves a game where a few words have got another, though the story says them elsewhere too', () => {
    const say = (words: string) =>
      programOf(
        `Worf is here.\n* "Trust nothing that feels quiet,["] ${words}.\n  Worf's head comes up, and he waits.\n  * * "Nor that one,["] you say.\n-> END\n`,
      );
    const recording = recordingIn(play(say('you say'), [0]));
    const { verdict } = replay(say('you nearly say'), recording, 1, () => say('you say'));
    expect(verdict).toEqual({ kind: 'moved', at: 1, what: 'text' });
  });

  it('moves a game whose choice is worded otherwise', () => {
    const both = verdicts(INK.replace('[Go down the stairs]', '[Go down the dark stairs]'));
    expect(both).toMatchObject({ with: { kind: 'moved', at: 1 }, without: { kind: 'moved', at: 1 } });
  });

  it('moves a game whose choice has nothing of its old words, if it leads to the very same', () => {
    const both = verdicts(INK.replace('[Go down the stairs]', '[Downwards!]'));
    expect(both).toMatchObject({ with: { kind: 'moved' }, without: { kind: 'moved' } });
  });

  it('leaves a game the same whose knots and paths have other names', () => {
    const before = programOf('-> hall\n=== hall\nA hall.\n* [On] You go on.\n-> END\n');
    const now = programOf('-> corridor\n=== corridor\nA hall.\n* [On] You go on.\n-> END\n');
    expect(replay(now, recordingIn(play(before, [0]))).verdict).toEqual({ kind: 'same' });
  });
});

describe('a story that tells something else', () => {
  it('diverges where a line has gone and another has come in its place', () => {
    const edited = INK.replace(
      'Forty steps, in the dark, with a hand on the wall.',
      'The lift takes you up to the roof.',
    );
    expect(verdicts(edited)).toMatchObject({
      with: { kind: 'diverges', at: 2, why: 'another-outcome' },
      without: { kind: 'diverges', at: 2, why: 'another-outcome' },
    });
  });

  it('diverges where two choices have changed their outcomes', () => {
    const [red, blue] = [/A red room.*/, /Cold air.*/].map((line) => line.exec(INK)?.[0] ?? '');
    const edited = INK.replace(red ?? '', 'HERE')
      .replace(blue ?? '', red ?? '')
      .replace('HERE', blue ?? '');
    expect(verdicts(edited)).toMatchObject({ with: { kind: 'diverges', at: 1 }, without: { kind: 'diverges', at: 1 } });
  });

  it('diverges where another of two alternatives is said, however short', () => {
    const edited = INK.replace('{ hurt:', '{ not hurt:');
    expect(verdicts(edited)).toMatchObject({ with: { kind: 'diverges', at: 1 }, without: { kind: 'diverges', at: 1 } });
  });

  it.each([
    ['with a hand', 'without a hand'],
    ['in the dark', 'not in the dark'],
    ['a hand on the wall', 'a hand off the wall'],
    ['for Lily', 'for Zefram'],
    ['nobody hears', 'everybody hears'],
    ['She lives', 'She dies'],
    ['She is gone', "She isn't gone"],
    ['Nobody finds it possible', 'Nobody finds it impossible'],
  ])('diverges where "%s" became "%s", which says the contrary or of somebody else', (was, is) => {
    const about = (steps: string) =>
      `${INK}\nZefram told Lily.\n`.replace('Forty steps, in the dark, with a hand on the wall.', () => steps);
    const steps =
      'Forty steps for Lily, in the dark, with a hand on the wall, and nobody hears. She lives, for Zefram. She is gone. Nobody finds it possible.';
    const before = programOf(about(steps));
    const recording = recordingIn(play(before, [0, 0]));
    const now = programOf(about(steps.replace(was, () => is)));
    for (const stories of [() => before, () => null]) {
      expect(replay(now, recording, 2, stories).verdict).toMatchObject({ kind: 'diverges', at: 2 });
    }
  });

  it('diverges where the game would end, or would not', () => {
    expect(
      verdicts(INK.replace('- -> END', '- It is over, or nearly.\n* [Wait] You wait.\n- -> END')).with,
    ).toMatchObject({
      kind: 'diverges',
      at: 2,
    });
  });

  it('diverges where another of two alternatives is said in the midst of a line, however short', () => {
    const say = (condition: string) =>
      programOf(
        `VAR eye = false\nYou wake in your own bunk, in the dark, and feel for { ${condition}: the eye. | the arm. } You have two of them.\n* [On] On.\n-> END\n`,
      );
    const recording = recordingIn(play(say('eye'), [0]));
    expect(replay(say('not eye'), recording, 1, () => say('eye')).verdict).toMatchObject({ kind: 'diverges', at: 0 });
  });

  it('takes no choice for another that its story has under a condition', () => {
    const say = (one: string, two: string) =>
      programOf(
        `Which ship? The bridge waits for a word from you.\n* [${one}] A lamp answers, and she turns, and goes by below you.\n* { false } [${two}] Nobody answers.\n* [Wait] You wait.\n- -> END\n`,
      );
    const [bozeman, thunderchild] = ['The Bozeman, the quickest', 'The Thunderchild, with the armour'];
    const before = say(bozeman, thunderchild);
    const recording = recordingIn(play(before, [0]));
    const now = say(thunderchild, bozeman);
    for (const stories of [() => before, () => null]) {
      expect(replay(now, recording, 1, stories).verdict).toMatchObject({ kind: 'diverges', at: 1 });
    }
  });

  it('shows both sides, with the lines of both stories', () => {
    const { with: verdict, without } = verdicts(
      INK.replace('* [Go down the stairs]', '\n* { false } [Go down the stairs]'),
    );
    expect(verdict).toMatchObject({
      kind: 'diverges',
      why: 'choice-gone',
      was: { lines: ['Go down the stairs', 'Stay where you are'], place: { line: 7 } },
      now: { lines: ['Stay where you are'], place: { line: 9 } },
    });
    expect(without).toMatchObject({ was: null, now: { lines: ['Stay where you are'] } });
  });

  it('is not what a story tells that is none of the game', () => {
    const recording = recordingIn(play(programOf(INK), [0, 0]));
    const wrong: OldStories = () => programOf(INK.replace('red room', 'green hall'));
    const now = programOf(INK.replace(/Forty steps.*/, 'Fifty rungs of a ladder, that is not fixed to anything.'));
    const { verdict } = replay(now, recording, recording.head, wrong);
    expect(verdict).toMatchObject({ kind: 'diverges', was: null });
  });
});

describe('a world that is counted otherwise', () => {
  const film = (cost: number, fact: string) =>
    programOf(
      `INCLUDE world.ink\n# view: Picard\nThe bridge.\n* [Wait] You wait, and listen to the ship for a while.\n  ~ spend(${cost})\n  ${fact}\n- It has passed.\n* [On] On.\n- -> END\n`,
      YAML,
    );

  it('moves a game whose minutes are others', () => {
    const recording = recordingIn(play(film(3, ''), [0, 0]));
    expect(replay(film(5, ''), recording).verdict).toEqual({ kind: 'moved', at: 1, what: 'world' });
  });

  it('diverges where another thing is so', () => {
    const before = film(3, '~ record("typhon_fell")');
    const recording = recordingIn(play(before, [0, 0]));
    const now = film(3, '');
    expect(replay(now, recording).verdict).toMatchObject({ kind: 'diverges', at: 1, why: 'another-world' });
    expect(replay(now, recording, 2, () => before).verdict).toMatchObject({
      was: { lines: [expect.any(String), 'It has passed.', '[facts: typhon_fell]'] },
      now: { lines: [expect.any(String), 'It has passed.', '[facts: none]'] },
    });
  });

  it('is another edition of the story, though its Ink is the same', () => {
    const one = programOf('INCLUDE world.ink\nHere.\n', YAML);
    const other = programOf('INCLUDE world.ink\nHere.\n', YAML.replace('starts: -45', 'starts: -46'));
    expect(editionOf(one)).not.toBe(editionOf(other));
    expect(editionOf(programOf('Here.'))).toBe(editionOf(programOf('Here.')));
  });
});

describe('a game that goes on after its story has changed', () => {
  const later = INK.replace('Forty steps, in the dark, with a hand on the wall.', 'The lift takes you up to the roof.');
  const latest = later.replace(
    'You stay, and the clock strikes one.',
    'The floor gives way, and you are in the cellar.',
  );
  const stories: OldStories = (hash) =>
    [INK, later].map((ink) => programOf(ink)).find((one) => editionOf(one) === hash) ?? null;

  it('says so in a line of its own before the next decision, and not when it is merely opened', () => {
    const text = play(programOf(INK), [0, 0]);
    const { session, text: written } = goOn(text, programOf(later), stories);
    expect([session.here.n, written()]).toEqual([1, text]);
    session.decide(1);
    session.undo();
    const lines = written().slice(text.length).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { kind: 'story', hash: editionOf(programOf(later)), n: 2 },
      { n: 3, parent: 1, text: 'Stay where you are' },
      { kind: 'head', n: 1 },
    ]);
  });

  it('ticks no choice as taken before that leads elsewhere now', () => {
    const text = play(programOf(INK), [0, 0]);
    const back = goOn(text, programOf(INK), stories).session;
    back.undo();
    expect([0, 1].map((index) => back.readBefore(index))).toEqual([true, false]);
    const { session } = goOn(text, programOf(later), stories);
    expect([0, 1].map((index) => session.readBefore(index))).toEqual([false, false]);
    session.decide(0);
    session.undo();
    expect([0, 1].map((index) => session.readBefore(index))).toEqual([true, false]);
  });

  it('is told from the version on which each decision was taken', () => {
    const went = goOn(play(programOf(INK), [0, 0]), programOf(later), stories);
    went.session.decide(1);
    const recording = recordingIn(went.text());
    const { ways } = replayTree(programOf(latest), recording, stories);
    expect(ways).toMatchObject([
      { tip: 2, verdict: { kind: 'diverges', was: { lines: ['Forty steps, in the dark, with a hand on the wall.'] } } },
      { tip: 3, verdict: { kind: 'diverges', was: { lines: ['You stay, and the clock strikes one.'] } } },
    ]);
  });

  it('keeps what does not hold any more, and is whole on the story as it was', () => {
    const went = goOn(play(programOf(INK), [0, 0]), programOf(later), stories);
    went.session.decide(1);
    const recording = recordingIn(went.text());
    expect(replay(programOf(INK), recording, 2).verdict).toEqual({ kind: 'same' });
    expect(replay(programOf(later), recording, 3).verdict).toEqual({ kind: 'same' });
  });

  it('goes on from its opening where not even that is what it was; the ways of then are kept, and lost', () => {
    const opened = INK.replace(
      /The landing.*/,
      'There is no landing any more: a hole, and a rope, and somebody holding it.',
    );
    const text = play(programOf(INK), [0, 0]);
    const { session, text: written } = goOn(text, programOf(opened), stories);
    expect([session.here.n, session.canRedo, session.goTo(1).ok]).toEqual([0, false, false]);
    session.decide(1);
    const recording = recordingIn(written());
    expect(recording.stories).toEqual([{ kind: 'story', hash: editionOf(programOf(opened)), n: 2 }]);
    expect(replay(programOf(opened), recording).verdict).toEqual({ kind: 'same' });
    const { ways, divergences } = replayTree(programOf(opened), recording, stories);
    expect(ways).toMatchObject([
      { tip: 2, verdict: { kind: 'diverges', at: 0, decision: null } },
      { tip: 3, verdict: { kind: 'same' } },
    ]);
    expect(divergences).toHaveLength(1);
    expect(replay(programOf(INK), recording, 2).verdict).toEqual({ kind: 'same' });
    const kept: OldStories = (hash) => (hash === editionOf(programOf(opened)) ? programOf(opened) : stories(hash));
    expect(replay(programOf(INK), recording, 3, kept).verdict).toMatchObject({ kind: 'diverges', at: 0 });
  });
});
