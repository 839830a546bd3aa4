import type { Problem } from '../problem.ts';
import { type LintedStory, problemOf, type Rule } from './rule.ts';
import { choicesRunOut } from './rules/choices-run-out.ts';
import { codexLength } from './rules/codex-length.ts';
import { codexSealed } from './rules/codex-sealed.ts';
import { codexTitle } from './rules/codex-title.ts';
import { longLabel } from './rules/long-label.ts';
import { longPassage } from './rules/long-passage.ts';
import { repeatedText } from './rules/repeated-text.ts';
import { sceneHeader } from './rules/scene-header.ts';
import { sceneTags } from './rules/scene-tags.ts';
import { selfCount } from './rules/self-count.ts';
import { tracelessChoice } from './rules/traceless-choice.ts';
import { unreachedKnot } from './rules/unreached-knot.ts';
import { unreadState } from './rules/unread-state.ts';
import { unusedName } from './rules/unused-name.ts';
import { withoutSilenced } from './silence.ts';

/** Every rule of good writing, by its code. */
export const RULES: readonly Rule[] = [
  choicesRunOut,
  codexLength,
  codexSealed,
  codexTitle,
  longLabel,
  longPassage,
  repeatedText,
  sceneHeader,
  sceneTags,
  selfCount,
  tracelessChoice,
  unreachedKnot,
  unreadState,
  unusedName,
];

/** What the rules find in a story that compiles, without what its writers have silenced; `told` are problems known already. */
export function lintStory(story: LintedStory, told: readonly Problem[] = []): readonly Problem[] {
  const found = RULES.flatMap((rule) => rule.find(story).map((finding) => problemOf(rule.code, finding)));
  const codes = new Set([...RULES.map(({ code }) => code), ...told.map(({ code }) => code), 'todo', 'loose-end']);
  return withoutSilenced([...told, ...found], story, codes);
}
