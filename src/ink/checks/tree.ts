import { ConstantDeclaration } from 'inkjs/compiler/Parser/ParsedHierarchy/Declaration/ConstantDeclaration';
import { ExternalDeclaration } from 'inkjs/compiler/Parser/ParsedHierarchy/Declaration/ExternalDeclaration';
import { FlowBase } from 'inkjs/compiler/Parser/ParsedHierarchy/Flow/FlowBase';
import { FunctionCall } from 'inkjs/compiler/Parser/ParsedHierarchy/FunctionCall';
import { ListDefinition } from 'inkjs/compiler/Parser/ParsedHierarchy/List/ListDefinition';
import type { ParsedObject } from 'inkjs/compiler/Parser/ParsedHierarchy/Object';
import type { Story } from 'inkjs/compiler/Parser/ParsedHierarchy/Story';
import { VariableAssignment } from 'inkjs/compiler/Parser/ParsedHierarchy/Variable/VariableAssignment';
import { errorOf, type Place, type Problem } from '../../problem.ts';
import type { Names } from '../names.ts';
import { tidyPath } from '../sources.ts';

/** A parsed story, with what several checks look for in it. */
export interface Tree {
  readonly story: Story;
  /** The names of a scenario, or null for a story without one. */
  readonly names: Names | null;
  /** Every part of the story, in its order. */
  readonly parts: readonly ParsedObject[];
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
  const parts = [...partsOf(story)].map(({ part }) => part);
  const those = <T extends ParsedObject>(kind: Kind<T>) => parts.filter((part): part is T => part instanceof kind);
  return {
    story,
    names,
    parts,
    externals: those(ExternalDeclaration),
    calls: those(FunctionCall),
    lists: those(ListDefinition),
    constants: those(ConstantDeclaration),
    assignments: those(VariableAssignment),
    flows: those(FlowBase).filter((flow) => flow !== story),
  };
}

/**
 * What a divert or an expression of a file may name: knots, functions, stitches with the names of their knots, variables,
 * and of what is temporary that of the same file.
 */
export function namesIn(tree: Tree): (file: string) => readonly string[] {
  const flows = tree.flows.map((flow) => {
    const around = flow.parent instanceof FlowBase ? flow.parent.name : null;
    return around === null ? String(flow.name) : `${around}.${flow.name}`;
  });
  const declared = tree.assignments.filter((each) => each.isDeclaration);
  const variables = declared.filter((each) => !each.isNewTemporaryDeclaration).map((each) => each.variableName);
  const items = tree.lists.flatMap((list) => list.itemDefinitions.map((item) => item.indentifier.name));
  const everywhere = [...flows, ...variables, ...tree.constants.map((each) => each.constantName ?? ''), ...items];
  const here = (part: ParsedObject, file: string) => placeOf(part)?.file === file;
  return (file) => [
    ...everywhere,
    ...declared.filter((each) => each.isNewTemporaryDeclaration && here(each, file)).map((each) => each.variableName),
    ...tree.flows.filter((flow) => here(flow, file)).flatMap(parametersOf),
  ];
}

function parametersOf(flow: FlowBase): string[] {
  return (flow.args ?? []).map((argument) => argument.identifier?.name ?? '');
}

type Kind<T> = abstract new (...parts: never[]) => T;

/** Every object of a kind at or below a part of the story. */
export function all<T extends ParsedObject>(part: ParsedObject, kind: Kind<T>): T[] {
  return part.FindAll(kind as new (...parts: unknown[]) => T)();
}

/** Each part of a story, in its order, and how deeply it is nested; without calling itself for each level. */
export function* partsOf(story: ParsedObject): Generator<{ readonly part: ParsedObject; readonly level: number }> {
  const waiting = [{ part: story, level: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    const { content } = next.part;
    for (let index = content.length - 1; index >= 0; index--) {
      const part = content[index];
      if (part !== undefined) waiting.push({ part, level: next.level + 1 });
    }
  }
}

/** An error at the place of a part of the story. */
export function errorAt(part: Placed, code: string, message: string, hint?: string): Problem {
  return errorOf(code, message, hint, placeOf(part) ?? {});
}

/** Where a part of the story stands in its source, with the column of a part that is placed itself; null where that is unknown. */
export function placeOf({ debugMetadata, hasOwnDebugMetadata }: Placed): (Place & { column: number | null }) | null {
  if (debugMetadata === null) return null;
  const { fileName, startLineNumber, startCharacterNumber } = debugMetadata;
  const column = hasOwnDebugMetadata ? startCharacterNumber : null;
  return { file: tidyPath(fileName ?? ''), line: startLineNumber, column };
}

type Placed = Pick<ParsedObject, 'debugMetadata'> & { readonly hasOwnDebugMetadata?: boolean };
