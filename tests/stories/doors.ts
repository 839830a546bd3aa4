import { writeWatch } from './watch.ts';

/** Writes the watch with three endings, of which one has no hint, and credits. Answers the folder of the story. */
export function writeDoors(folder: string, changed: Readonly<Record<string, string>> = {}): string {
  return writeWatch(folder, {
    'scenario.yaml': `version: 1
eras:
  now: { title: Now }
start: { era: now }
endings:
  adrift: { title: Adrift, hint: The lamp has oil for one night. }
  home: { title: Home again, hint: Somebody comes to relieve you. }
  asleep: { title: Asleep }
credits: >-
  Thanks to the keeper.

  And to the lamp.
`,
    'watch.ink': `# id: watch
# title: Watch
-> top
=== top
The stars stand still. # codex: stars
* [Go] You are relieved.
  # ending: home
  -> END
* [Stay] The lamp burns down.
  # ending: adrift
  -> END
* [Sleep] You sleep.
  # ending: asleep
  -> END
`,
    ...changed,
  });
}
