import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILES: Readonly<Record<string, string>> = {
  'scenario.yaml': `version: 1
eras:
  now: { title: Now }
start: { era: now }
endings:
  home: { title: Home again }
`,
  'watch.ink': `# id: watch
# title: Watch
-> top
=== top
The stars stand still. # codex: stars
+ [Wait] A lamp goes by. # codex: lamp
  -> top
* [Go] You are relieved.
  # ending: home
  -> END
`,
  'codex/people.yaml': `version: 1
kind: People
entries:
  keeper:
    title: The keeper
    text: >-
      Keeps the [[lamp]], counts [[stars|the stars]], and has the [[ghost]] for company.

      Sleeps by day.
    opens_with: [lamp]
  ghost: { title: A ghost, text: Nobody., opens_with: [ending] }
`,
  'codex/things.yaml': `version: 1
kind: Things
entries:
  stars: { title: Stars, text: "Suns, far away." }
  lamp: { title: Lamp, text: "Burns. See [[keeper]]." }
`,
};

/** Writes a small story with a codex of four entries into a folder, and answers the folder of the story. */
export function writeWatch(folder: string, changed: Readonly<Record<string, string>> = {}): string {
  const story = join(folder, 'watch');
  mkdirSync(join(story, 'codex'), { recursive: true });
  for (const [name, text] of Object.entries({ ...FILES, ...changed })) writeFileSync(join(story, name), text);
  return story;
}
