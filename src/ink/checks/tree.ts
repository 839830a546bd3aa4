import { ConstantDeclaration } from 'inkjs/compiler/Parser/ParsedHierarchy/Declaration/ConstantDeclaration';
import { ExternalDeclaration } from 'inkjs/compiler/Parser/ParsedHierarchy/Declaration/ExternalDeclaration';
import { FlowBase } from 'inkjs/compiler/Parser/ParsedHierarchy/Flow/FlowBase';
import { FunctionCall } from 'inkjs/compiler/Parser/ParsedHierarchy/FunctionCall';
import { ListDefinition } from 'inkjs/compiler/Parser/ParsedHierarchy/List/ListDefinition';
import type { ParsedObject } from 'inkjs/compiler/Parser/ParsedHierarchy/Object';
import type { Story } from 'inkjs/compiler/Parser/ParsedHierarchy/Story';
import { VariableAssignment } from 'inkjs/compiler/Parser/ParsedHierarchy/Variable/VariableAssignment';
import { errorOf, type Problem } from '../../problem.ts';
import type { Names } from '../names.ts';
import { tidyPath } from '../sources.ts';

/** A parsed story, with what several checks look for in it. */
export interface Tree {
  readonly story: Story;
  /** The names of a scenario, or null for a story without one. */
  readonly names: Names | null;
  readonly externals: readonly ExternalDeclaration[];
  readonly calls: readonly FunctionCall[];
  readonly lists: readonly ListDefinition[];
  readonly constants: readonly ConstantDeclaration[];
  readonly assignments: readonly VariableAssignment[];
  /** Knots, stitches and functions. */
  readonly flows: readonly FlowBase[];
}

/** Looks through a parsed story, before its code is made: that takes parts out of the tree. */
export function treeOf(story: Story, names: Names | null): Tree {
  return {
    story,
    names,
    externals: all(story, ExternalDeclaration),
    calls: all(story, FunctionCall),
    lists: all(story, ListDefinition),
    constants: all(story, ConstantDeclaration),
    assignments: all(story, VariableAssignment),
    flows: story
      .FindAll(FlowBase)()
      .filter((flow) => flow !== story),
  };
}

/** What a divert may name: knots, functions, and stitches with the names of their knots. */
export function targetsOf(tree: Tree): string[] {
  return tree.flows.map((flow) => {
    const around = flow.parent instanceof FlowBase ? flow.parent.name : null;
    return around === null ? String(flow.name) : `${around}.${flow.name}`;
  });
}

type Kind<T> = new (...parts: never[]) => T;

/** Every object of a kind at or below a part of the story. */
export function all<T extends ParsedObject>(part: ParsedObject, kind: Kind<T>): T[] {
  return part.FindAll(kind as new (...parts: unknown[]) => T)();
}

/** An error at the place of a part of the story. */
export function errorAt(
  part: Pick<ParsedObject, 'debugMetadata'>,
  code: string,
  message: string,
  hint?: string,
): Problem {
  const metadata = part.debugMetadata;
  if (metadata === null) return errorOf(code, message, hint);
  return errorOf(code, message, hint, { file: tidyPath(metadata.fileName ?? ''), line: metadata.startLineNumber });
}
