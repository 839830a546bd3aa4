import { extname } from 'node:path';
import { renderCast } from '../export/cast.ts';
import { renderHtml } from '../export/html.ts';
import { renderJson } from '../export/json.ts';
import { renderMarkdown } from '../export/markdown.ts';
import { renderText } from '../export/text.ts';
import { transcribe } from '../export/transcript.ts';
import { nearestName } from '../nearest.ts';
import { fine, type Result } from '../problem.ts';
import type { Reel } from '../terminal/reel.ts';
import { usage } from './arguments.ts';
import type { Arguments } from './command.ts';

/** A form in which a recording can be told. */
export interface Form {
  /** What files of this form are called at their end. */
  readonly endings: readonly string[];
  /** Whether all ways of a game can be told in it: time goes one way. */
  readonly ways: boolean;
  /** `speed` is the words a second of forms that know time; `closing` is said at the end. */
  render(reel: Reel, speed: number, closing: string | null): string;
}

/** What a reader gets who names no form and has no terminal. */
export const TEXT: Form = {
  endings: ['.txt', '.text'],
  ways: true,
  render: (reel, _, closing) => renderText(transcribe(reel, closing)),
};

const FORMS: Readonly<Record<string, Form>> = {
  text: TEXT,
  markdown: {
    endings: ['.md', '.markdown'],
    ways: true,
    render: (reel, _, closing) => renderMarkdown(transcribe(reel, closing)),
  },
  html: { endings: ['.html', '.htm'], ways: true, render: (reel, _, closing) => renderHtml(transcribe(reel, closing)) },
  cast: { endings: ['.cast'], ways: false, render: renderCast },
  json: { endings: ['.json'], ways: true, render: renderJson },
};

/** The names of all forms, as a usage line has them. */
export const FORM_NAMES: string = Object.keys(FORMS).join('|');

/** The form that `--to` names, else the one that the end of `--output` tells; null where there is neither. */
export function formOf({ values }: Arguments): Result<Form | null> {
  const name = values.get('to');
  const output = values.get('output');
  if (name !== undefined) return formNamed(name);
  if (output === undefined) return fine(null);
  const end = extname(output).toLowerCase();
  const form = Object.values(FORMS).find(({ endings }) => endings.includes(end));
  return form === undefined
    ? usage(`nothing says which form "${output}" is to have`, `Say --to and one of ${Object.keys(FORMS).join(', ')}`)
    : fine(form);
}

/** The form of a name. */
export function formNamed(name: string): Result<Form> {
  const form = Object.hasOwn(FORMS, name) ? FORMS[name] : undefined;
  const near = nearestName(name, Object.keys(FORMS));
  const guess = near === null ? '' : `Did you mean "${near}"? `;
  const known = Object.keys(FORMS).join(', ');
  return form === undefined ? usage(`--to is "${name}"`, `${guess}It is one of ${known}`) : fine(form);
}
