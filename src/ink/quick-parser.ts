import './load-order.ts';

import { CharacterSet } from 'inkjs/compiler/Parser/CharacterSet';
import { InkParser } from 'inkjs/compiler/Parser/InkParser';
import type { ParseRule } from 'inkjs/compiler/Parser/StringParser/StringParser';

/**
 * Ink's parser as inkjs has it, without most of what it does in vain: it tries every rule at every line, though the first
 * character tells which can hold. Takes half the time; what it answers, and what it complains of, is the same.
 */
export class QuickParser extends InkParser {
  readonly #text: string;

  constructor(...given: ConstructorParameters<typeof InkParser>) {
    super(...given);
    this.#text = this.inputString;
    Object.assign(this, this.#characters(), this.#beginnings());
    // The rules that InkParser made of its own know none of these.
    this.GenerateStatementLevelRules();
  }

  // Comments leave their newlines. inkjs reads them by rules, character by character, and where lines end as on Windows.
  override PreProcessInputString(text: string): string {
    return text.includes('\r') ? super.PreProcessInputString(text) : withoutComments(text);
  }

  /** Each of these rules holds only where the next character that is no blank is one of its own. */
  #beginnings(): Readonly<Record<string, ParseRule>> {
    const parser = this as unknown as Record<string, ParseRule>;
    const rules: Record<string, ParseRule> = {};
    for (const [name, beginnings] of BEGINNINGS) {
      const rule = parser[name];
      if (rule === undefined) throw new Error(`inkjs has no rule ${name}`);
      rules[name] = () => (beginnings.includes(this.#next()) ? rule() : null);
    }
    return rules;
  }

  #next(): string {
    let at = this.state.characterIndex;
    while (this.#text[at] === ' ' || this.#text[at] === '\t') at++;
    return this.#text[at] ?? NOTHING;
  }

  #characters(): Partial<InkParser> {
    const parseString = this.ParseString;
    return {
      // Most texts that are looked for are not there, as their first character shows.
      ParseString: (wanted) => (this.#text[this.state.characterIndex] === wanted[0] ? parseString(wanted) : null),
      ParseCharactersFromCharSet: ({ set }, wanted = true, most = -1) => {
        const element = this.state.currentElement;
        const start = element.characterIndex;
        const text = this.#text;
        const end = most === -1 ? text.length : Math.min(text.length, start + most);
        let at = start;
        for (; at < end && set.has(text[at] ?? '') === wanted; at++) {
          if (text[at] === '\n') {
            element.lineIndex++;
            element.characterInLineIndex = -1;
          }
          element.characterInLineIndex++;
        }
        element.characterIndex = at;
        return at === start ? null : text.slice(start, at);
      },
    };
  }

  override ParseUntil(stop: ParseRule, pauses: CharacterSet | null = null, ends: CharacterSet | null = null): string {
    const rule = this.BeginRule();
    const either = bothOf(pauses, ends);
    let told = '';
    for (;;) {
      told += this.ParseUntilCharactersFromCharSet(either) ?? '';
      if (this.Peek(stop) !== null || this.endOfInput || pauses?.set.has(this.currentCharacter) !== true) break;
      told += this.ParseSingleCharacter();
    }
    return (told === '' ? this.FailRule(rule) : this.SucceedRule(rule, told)) as string;
  }
}

const NOTHING = '\0';

const BEGINNINGS: readonly (readonly [string, string])[] = [
  ['MultiDivert', '-<'],
  ['KnotDefinition', '='],
  ['KnotDeclaration', '='],
  ['StitchDefinition', '='],
  ['StitchDeclaration', '='],
  ['Choice', '*+'],
  ['Gather', '-'],
  ['LogicLine', '~'],
  ['AuthorWarning', 'T'],
  ['ListDeclaration', 'L'],
  ['VariableDeclaration', 'V'],
  ['ConstDeclaration', 'C'],
  ['ExternalDeclaration', 'E'],
  ['StartTag', '#'],
  ['ExpressionNot', 'n'],
  ['ExpressionBool', 'tf'],
  ['ExpressionString', '"'],
  ['ExpressionList', '('],
  ['ExpressionParen', '('],
];

// As Ink has it, a block without a character in it is none, and one that is not closed goes on to the end.
const COMMENT = /\/\/[^\n]*|\/\*(?!\*\/|$)[\s\S]*?(?:\*\/|$)/g;

function withoutComments(text: string): string {
  return text.replace(COMMENT, (comment) => '\n'.repeat(comment.split('\n').length - 1));
}

const unions = new WeakMap<CharacterSet, WeakMap<CharacterSet, CharacterSet>>();
const NONE = new CharacterSet();

// Asked for at each piece of text, always for the same few pairs; a set grows only before it is first used.
function bothOf(pauses: CharacterSet | null, ends: CharacterSet | null): CharacterSet {
  const [one, other] = [pauses ?? NONE, ends ?? NONE];
  const known = unions.get(one)?.get(other);
  if (known !== undefined) return known;
  const union = new CharacterSet();
  union.set = new Set([...one.set, ...other.set]);
  const row = unions.get(one) ?? new WeakMap();
  unions.set(one, row.set(other, union));
  return union;
}
