import type { Outline } from '../ink/outline/outline.ts';
import type { Problem } from '../problem.ts';
import { type LintedStory, problemOf, type Rule } from './rule.ts';
import { choicesRunOut } from './rules/choices-run-out.ts';
import { codexLength } from './rules/codex-length.ts';
import { codexSealed } from './rules/codex-sealed.ts';
import { codexTitle } from './rules/codex-title.ts';
import { longLabel } from './rules/long-label.ts';
import { longPassage } from './rules/long-passage.ts';
import { looseEnd } from './rules/loose-end.ts';
import { repeatedText } from './rules/repeated-text.ts';
import { sceneHeader } from './rules/scene-header.ts';
import { sceneTags } from './rules/scene-tags.ts';
import { selfCount } from './rules/self-count.ts';
import { tracelessChoice } from './rules/traceless-choice.ts';
import { unreachedKnot } from './rules/unreached-knot.ts';
import { unreadState } from './rules/unread-state.ts';
import { unusedName } from './rules/unused-name.ts';
import { withoutSilenced } from './silence.ts';
import { TOLD, type Told } from './told.ts';

/** Every rule of good writing, by its code. */
export const RULES: readonly Rule[] = [
  choicesRunOut,
  codexLength,
  codexSealed,
  codexTitle,
  longLabel,
  longPassage,
  looseEnd,
  repeatedText,
  sceneHeader,
  sceneTags,
  selfCount,
  tracelessChoice,
  unreachedKnot,
  unreadState,
  unusedName,
];

/** Everything that a check can tell, by code, with what it means. */
export const EXPLAINED: readonly Told[] = [...RULES, ...TOLD];

/**
 * What the rules find in a story, and the problems `told` already, without what its writers have silenced; by place. Of a
 * story that could not be parsed, whose outline is null, the rules say nothing: whatever it lacks may stand in the rest.
 */
export function lintStory(
  { outline, ...rest }: Omit<LintedStory, 'outline'> & { readonly outline: Outline | null },
  told: readonly Problem[] = [],
): readonly Problem[] {
  const story: LintedStory = { ...rest, outline: outline ?? [] };
  const rules = outline === null ? [] : RULES;
  const found = rules.flatMap((rule) => rule.find(story).map((finding) => problemOf(rule.code, finding)));
  const codes = new Set(EXPLAINED.map(({ code }) => code));
  return byPlace(withoutSilenced([...told, ...found], story, codes), [...story.files.keys()]);
}

/** Problems in the order of the files, and of the lines in them; those without a place first. */
function byPlace(problems: readonly Problem[], files: readonly string[]): readonly Problem[] {
  const place = ({ file }: Problem) => (file === undefined ? -1 : files.indexOf(file));
  return problems.toSorted(
    (one, other) =>
      place(one) - place(other) || (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0),
  );
}
