/** What is told without a rule of ours looking for it: by Ink's compiler, and by what checks a story against its data. */
export interface Told {
  readonly code: string;
  /** What it means, why it matters, and how it is mended; some sentences. */
  readonly explanation: string;
}

const told = (code: string, explanation: string): Told => ({ code, explanation });

/** Every code that a check can tell besides those of the rules. */
export const TOLD: readonly Told[] = [
  told(
    'syntax',
    'Ink cannot read the line: a bracket or a symbol is missing, or one too many. What stands behind it is looked at as if the line were empty, so that one slip hides no other.',
  ),
  told(
    'ink',
    'A rule of Ink is broken in a way that has no code of its own; the message is the compiler’s. "Writing with Ink", the guide that comes with Ink, says how it is written.',
  ),
  told(
    'unknown-target',
    'A divert, tunnel or thread names a knot, stitch or label that there is not. Labels inside another knot are written with its name, as in -> hall.door.',
  ),
  told('unresolved-variable', 'A name is used that is no variable, no temporary, no item of a LIST and no knot.'),
  told(
    'todo',
    'A note of the author, TODO: …, is still in the story. Players never see it; it is listed so that none is forgotten.',
  ),
  told('include-missing', 'A file that INCLUDE names is not there. Names count from the root file’s folder.'),
  told(
    'include-outside',
    'INCLUDE may name files inside the folder of the root file, and none outside it unless --root FOLDER widens it.',
  ),
  told('include-cycle', 'A file includes itself, by way of others.'),
  told(
    'include-many',
    'Each INCLUDE brings the whole file in again. Include each file once, from the root file, and the number stays small.',
  ),
  told(
    'too-deep',
    'Choices, brackets or conditions are nested more deeply than can be compiled in reasonable time. Take some of it into knots or functions.',
  ),
  told(
    'ink-crash',
    'Ink’s compiler met what it cannot handle and says no more than this. Write the line in another way, or in several.',
  ),
  told('no-text', 'The file is no text in UTF-8.'),
  told('no-story', 'There is nothing that could be read as a story.'),
  told(
    'unknown-name',
    'A clock, person, item, fact, state, asset, scene, deck, era, ending or codex entry is named that the scenario does not know. The runtime would refuse it in play, so that it is an error here. Mend the name, or add it to the scenario.',
  ),
  told(
    'missing-name',
    'A LIST that repeats the scenario’s names for Ink lacks some of them: scenes that use those would not compile in other tools.',
  ),
  told(
    'name-collision',
    'An Ink variable has the name of something that the scenario counts. What lives there must not live a second life in Ink: ask and change it by the words of the vocabulary.',
  ),
  told('arity', 'A word of the vocabulary is declared or called with too many arguments, or too few.'),
  told(
    'unbound-external',
    'The story declares an EXTERNAL function and calls it; nothing here answers it, and there is no Ink function of that name to fall back on, so that play would stop at the call.',
  ),
  told(
    'effect-position',
    'Ink looks ahead, and may look twice, at conditions and texts of choices and at texts in quotation marks. What changes the world must happen once, so that it may not be called there, nor by way of a function. Call it on a line of its own, before or below.',
  ),
  told('scenario-yaml', 'The scenario file is no YAML.'),
  told('scenario-key', 'A key of the scenario file is not known, or one that is needed is missing.'),
  told('scenario-value', 'A value of the scenario file is of the wrong kind, or does not fit with others.'),
  told('scenario-name', 'A name in the scenario file cannot be said in Ink.'),
  told('codex-yaml', 'A file of the codex is no YAML.'),
  told('codex-key', 'A key in a file of the codex is not known, or one that is needed is missing.'),
  told('codex-value', 'A value in a file of the codex is of the wrong kind.'),
  told('codex-name', 'A slug of a codex entry is letters and digits, joined by - or _.'),
  told('codex-twice', 'Two codex entries have the same slug, so that a tag could mean either.'),
  told('codex-link', 'A link in a codex entry is [[SLUG]] or [[SLUG|words]], closed as it was opened.'),
  told(
    'silence',
    'A comment silences a rule: // allow CODE: reason, in a data file # allow CODE: reason. It speaks of its own line and of the line below, or of the whole file where only comments stand above it. It has to name a rule that there is, and say why. Errors cannot be silenced.',
  ),
];
