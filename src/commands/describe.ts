import { lineTo } from '../game/history.ts';
import type { Recording } from '../game/recording.ts';
import type { SavedGame } from '../store/shelf.ts';
import { sanitize } from '../terminal/sanitize.ts';

/** A saved game in a line: when it was played, its story, its difficulty, how far it is. */
export function describeGame({ recording, problem, played }: SavedGame): string {
  if (recording === null) return problem === null ? 'not begun' : sanitize(problem.message);
  const { story, difficulty } = recording.header;
  const when = new Date(played).toISOString().slice(0, 16).replace('T', ' ');
  return sanitize([when, story.title, difficulty, countDecisions(recording)].join('  '));
}

/** How many decisions lead to where a game stands, and how many there are in all branches. */
export function countDecisions(recording: Recording): string {
  const taken = lineTo(recording).length;
  const all = recording.decisions.length;
  const count = taken === 1 ? '1 decision' : `${taken} decisions`;
  return taken === all ? count : `${count}, ${all} in all branches`;
}
