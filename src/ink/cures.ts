import type { Problem } from '../problem.ts';

type Cure = readonly [message: RegExp, cure: string];

const DIVERT_AFTER = 'End it with a divert, such as -> DONE or one to a gather that has a name';
const ANOTHER_NAME = 'Give one of them another name';
const OWN_LINE = 'Put it on a line of its own that begins with ~';

/** What usually mends what Ink's compiler complains of, where it does not say so itself; the first that fits. */
const BY_MESSAGE: readonly Cure[] = [
  [/but saw 'INCLUDE\b/, 'INCLUDE stands on a line of its own, outside of braces'],
  [/Expected end of line but saw '#/, 'A tag stands before the divert of its line: * [Go] # tag -> name'],
  [/at least one line within the/, 'Write a line, a divert or -> DONE below its head'],
  [/name of the (knot|function)|name definition/, 'A knot is == name, or == name(parameters), on a line of its own'],
  [/^Empty diverts/, 'Write the name of a knot or a stitch behind the arrow'],
  [/^Unexpected number of arrows/, 'Go on with -> name, into a tunnel with -> name ->, and back from it with ->->'],
  [/can't be that type of expression/, 'Write ~ x = 5, ~ temp x = 5, ~ x++, ~ name() or ~ return'],
  [/increment|decrement/, OWN_LINE],
  [/shouldn't use a '~'|Do you need a '~'/, OWN_LINE],
  [/already|[Dd]uplicate|same name|Ambiguous/, ANOTHER_NAME],
  [/cannot be used for the name|reserved keyword/, 'Take another name'],
  [
    /TURNS_SINCE|read count|divert target/,
    'A knot handed on or asked about is written with its arrow, as in TURNS_SINCE(-> name)',
  ],
  [
    /could not be found|list definition|list item|Unresolved/i,
    'Mend the name, or declare it with VAR, CONST, LIST or ~ temp',
  ],
  [/gather \(the dashes\)/, 'Take one dash only, or move the gather out of the braces'],
  [/^Choices (nested|with conditions)/, DIVERT_AFTER],
  [/choice/i, 'Write a text behind its mark, or * -> name for a choice that Ink takes by itself'],
  [/[Bb]ranch|[Cc]ondition|'else'/, 'Write each branch as - condition: text, with - else: as the last'],
  [
    /^Functions may not|^Functions cannot/,
    'A function only computes and tells: make it a knot, and go there by a tunnel',
  ],
  [/[Rr]eturn/, 'Declare it as == function name(), or take ->-> to come back from a tunnel'],
  [
    /initial value|variable assignments/,
    'Write a number, a text in quotation marks, true, false, a LIST item or -> a knot',
  ],
  [/arguments|parameter|function/, 'Hand it what its definition has, in that order'],
  [/String expressions|inside of strings|Constant strings/, 'Keep texts in quotation marks plain'],
];

/** By code of problem. */
const BY_CODE: Readonly<Record<string, string>> = {
  syntax: 'Look there for a bracket or a symbol that is missing, or one too many',
  'unknown-target': 'Mend the name, or write a knot or a stitch that has it',
  'unresolved-variable': 'Mend the name, or declare it with VAR, CONST, LIST or ~ temp',
  'loose-end': 'End it with a divert, with -> DONE or with -> END',
  'include-cycle': 'Take one of the INCLUDE lines out',
  'include-many': 'A file included by several is included several times: include each once, from the root file',
  todo: 'Take the TODO out when it is done',
  ink: 'Write it as the guide to Ink does, "Writing with Ink"',
};

/** The same problem with what usually mends its kind, if nothing better is known. */
export function withCure(problem: Problem): Problem {
  if (problem.hint !== undefined) return problem;
  const { code, message } = problem;
  const known =
    code === 'ink' || code === 'syntax' ? BY_MESSAGE.find(([shape]) => shape.test(message))?.[1] : undefined;
  const hint = known ?? BY_CODE[code];
  return hint === undefined ? problem : { ...problem, hint };
}
