import { AuthorWarning } from 'inkjs/compiler/Parser/ParsedHierarchy/AuthorWarning';
import { Choice } from 'inkjs/compiler/Parser/ParsedHierarchy/Choice';
import { Conditional } from 'inkjs/compiler/Parser/ParsedHierarchy/Conditional/Conditional';
import { ConstantDeclaration } from 'inkjs/compiler/Parser/ParsedHierarchy/Declaration/ConstantDeclaration';
import { ExternalDeclaration } from 'inkjs/compiler/Parser/ParsedHierarchy/Declaration/ExternalDeclaration';
import { Divert } from 'inkjs/compiler/Parser/ParsedHierarchy/Divert/Divert';
import { DivertTarget } from 'inkjs/compiler/Parser/ParsedHierarchy/Divert/DivertTarget';
import type { Expression } from 'inkjs/compiler/Parser/ParsedHierarchy/Expression/Expression';
import { IncDecExpression } from 'inkjs/compiler/Parser/ParsedHierarchy/Expression/IncDecExpression';
import { NumberExpression } from 'inkjs/compiler/Parser/ParsedHierarchy/Expression/NumberExpression';
import { StringExpression } from 'inkjs/compiler/Parser/ParsedHierarchy/Expression/StringExpression';
import { FlowBase } from 'inkjs/compiler/Parser/ParsedHierarchy/Flow/FlowBase';
import { FunctionCall } from 'inkjs/compiler/Parser/ParsedHierarchy/FunctionCall';
import { Gather } from 'inkjs/compiler/Parser/ParsedHierarchy/Gather/Gather';
import { ListElementDefinition } from 'inkjs/compiler/Parser/ParsedHierarchy/List/ListElementDefinition';
import type { ParsedObject } from 'inkjs/compiler/Parser/ParsedHierarchy/Object';
import { Sequence } from 'inkjs/compiler/Parser/ParsedHierarchy/Sequence/Sequence';
import { Tag } from 'inkjs/compiler/Parser/ParsedHierarchy/Tag';
import { Text } from 'inkjs/compiler/Parser/ParsedHierarchy/Text';
import { TunnelOnwards } from 'inkjs/compiler/Parser/ParsedHierarchy/TunnelOnwards';
import { VariableAssignment } from 'inkjs/compiler/Parser/ParsedHierarchy/Variable/VariableAssignment';
import { VariableReference } from 'inkjs/compiler/Parser/ParsedHierarchy/Variable/VariableReference';
import { flowsAround, type Scopes, scopesOf } from '../checks/scopes.ts';
import { isJoint } from '../checks/tags.ts';
import type { Tree } from '../checks/tree.ts';
import { tidyPath } from '../sources.ts';
import type { Entry, KnotEntry, NameEntry, Outline, Piece, Spot, WayEntry, WeaveEntry } from './outline.ts';

/** The outline of a parsed story, before its code is made: that takes parts out of the tree. */
export function outlineOf(tree: Tree): Outline {
  const outliner = new Outliner(scopesOf(tree));
  outliner.visit(tree.story);
  return outliner.entries;
}

/** Where a visit is: in the words of a choice, or where text is a value and no player sees it. */
interface Around {
  readonly inChoice: boolean;
  readonly unseen: boolean;
}

const OUTSIDE: Around = { inChoice: false, unseen: false };

class Outliner {
  readonly entries: Entry[] = [];
  readonly #scopes: Scopes;

  constructor(scopes: Scopes) {
    this.#scopes = scopes;
  }

  visit(part: ParsedObject, around: Around = OUTSIDE): void {
    // Ink ends what stands above the first knot by itself, which no line of the source says.
    const unwritten = part.debugMetadata === null && (part instanceof Gather || part instanceof Divert);
    if (unwritten) return;
    const spot = spotOf(part);
    if (part instanceof FlowBase) this.#flow(part, spot);
    else if (part instanceof Choice) this.#choice(part, spot);
    else if (part instanceof Gather) this.#add(spot, { ...weave('gather', part), text: '' });
    else if (part instanceof Text) this.#text(part, spot, around);
    else if (part instanceof StringExpression) this.#inside(part, { ...around, unseen: true });
    else if (part instanceof FunctionCall) this.#call(part, spot, around);
    else if (part instanceof DivertTarget) this.#way(part.divert, spot, 'value', around);
    else if (part instanceof Divert) this.#way(part, spot, manner(part), around);
    else if (part instanceof TunnelOnwards) this.#return(part, spot, around);
    else if (part instanceof ExternalDeclaration) this.#add(spot, { kind: 'external', name: part.name ?? '' });
    else if (part instanceof AuthorWarning) this.#add(spot, { kind: 'todo', text: part.warningMessage });
    else if (part instanceof Conditional || part instanceof Sequence) this.#fork(part, spot, around);
    else this.#name(part, spot, around);
  }

  #fork(part: Conditional | Sequence, spot: Spot, around: Around): void {
    const branches = new Set<ParsedObject>(part instanceof Conditional ? part.branches : part.sequenceElements);
    this.#add(spot, { kind: 'fork' });
    for (const child of part.content) {
      if (branches.has(child)) this.#add(spotOf(child), { kind: 'branch' });
      this.visit(child, around);
    }
    this.#add(spot, { kind: 'join' });
  }

  #add(spot: Spot, piece: Piece): void {
    this.entries.push({ ...piece, spot });
  }

  #flow(flow: FlowBase, spot: Spot): void {
    if (flow.name !== null && flow !== flow.story) {
      const parameters = (flow.args ?? []).map(({ identifier }) => identifier?.name ?? '');
      this.#add(
        { ...spot, knot: nameOf(flow) },
        {
          kind: 'knot',
          name: nameOf(flow),
          form: formOf(flow),
          parameters,
        },
      );
    }
    this.#inside(flow, OUTSIDE);
  }

  #choice(choice: Choice, spot: Spot): void {
    const words = [choice.startContent, choice.choiceOnlyContent].filter((list) => list !== null && list !== undefined);
    const text = words.map(plain).join('').trim();
    const { isInvisibleDefault, onceOnly, condition } = choice;
    this.#add(spot, {
      ...weave('choice', choice),
      ...{
        text,
        echoed: choice.startContent !== null && plain(choice.startContent).trim() !== '',
        sticky: !onceOnly,
        fallback: isInvisibleDefault,
        conditional: condition !== null,
      },
    });
    const known = new Set<ParsedObject>(words);
    for (const part of choice.content) this.visit(part, { ...OUTSIDE, inChoice: known.has(part) });
  }

  #text(text: Text, spot: Spot, { inChoice, unseen }: Around): void {
    if (!unseen && text.text.trim() !== '') this.#add(spot, { kind: 'text', text: text.text, inChoice });
  }

  #call(call: FunctionCall, spot: Spot, around: Around): void {
    this.#add(spot, { kind: 'call', name: call.name, names: call.args.map(literal) });
    for (const argument of call.args) this.visit(argument, { ...around, unseen: true });
  }

  #way(divert: Divert, spot: Spot, by: WayEntry['by'], around: Around): void {
    if (!divert.isEmpty) this.#add(spot, { kind: 'way', target: divert.target?.dotSeparatedComponents ?? '', by });
    for (const argument of divert.args) this.visit(argument, { ...around, unseen: true });
  }

  #return(tunnel: TunnelOnwards, spot: Spot, around: Around): void {
    this.#add(spot, { kind: 'way', target: '', by: 'return' });
    this.#inside(tunnel, around);
  }

  #name(part: ParsedObject, spot: Spot, around: Around): void {
    const use = (name: string, deed: NameEntry['deed'], scope = this.#scopes(name, part)) =>
      this.#add(spot, { kind: 'name', name, deed, scope });
    if (part instanceof VariableReference) use(part.name, 'reads');
    else if (part instanceof ConstantDeclaration) use(part.constantName ?? '', 'declares', 'constant');
    else if (part instanceof ListElementDefinition) use(part.name ?? '', 'declares', 'item');
    else if (part instanceof IncDecExpression) use(part.varIdentifier?.name ?? '', 'writes');
    else if (part instanceof VariableAssignment) {
      if (part.isDeclaration) use(part.variableName, 'declares', scopeDeclared(part));
      else use(part.variableName, 'writes');
    }
    this.#inside(part, around);
  }

  /** What is inside a part; the texts between the ends of a tag are one tag. */
  #inside(part: ParsedObject, around: Around): void {
    let tag: { readonly spot: Spot; text: string; readonly inChoice: boolean } | null = null;
    const close = () => {
      if (tag !== null && !around.unseen)
        this.#add(tag.spot, { kind: 'tag', text: tag.text.trim(), inChoice: tag.inChoice });
      tag = null;
    };
    for (const child of part.content.flatMap((one) => (isJoint(one) ? one.content : one))) {
      if (child instanceof Tag) {
        close();
        if (child.isStart) tag = { spot: spotOf(child), text: '', inChoice: child.inChoice || around.inChoice };
      } else if (tag === null) this.visit(child, around);
      else {
        tag.text += plain(child);
        if (!(child instanceof Text)) this.visit(child, { ...around, unseen: true });
      }
    }
    close();
  }
}

/** What is declared is what its declaration says, whatever else has its name there. */
function scopeDeclared(part: VariableAssignment): NameEntry['scope'] {
  if (part.isNewTemporaryDeclaration) return 'temporary';
  return part.listDefinition === null ? 'global' : 'list';
}

function spotOf(part: ParsedObject): Spot {
  const metadata = part.debugMetadata;
  const flow = flowsAround(part).find((one) => one !== one.story);
  return {
    file: tidyPath(metadata?.fileName ?? ''),
    line: metadata?.startLineNumber ?? 1,
    column: part.hasOwnDebugMetadata && metadata !== null ? metadata.startCharacterNumber : null,
    knot: flow === undefined ? '' : nameOf(flow),
  };
}

function nameOf(flow: FlowBase): string {
  const around = flow.parent instanceof FlowBase ? flow.parent : null;
  return around === null || around === flow.story ? String(flow.name) : `${around.name}.${flow.name}`;
}

function formOf(flow: FlowBase): KnotEntry['form'] {
  if (flow.isFunction) return 'function';
  return flow.parent === null || flow.parent === flow.story ? 'knot' : 'stitch';
}

function weave(kind: WeaveEntry['kind'], point: Choice | Gather): Omit<WeaveEntry, 'text'> {
  const plain = { echoed: false, sticky: false, fallback: false, conditional: false };
  return { kind, depth: point.indentationDepth, label: point.identifier?.name ?? null, ...plain };
}

function manner(divert: Divert): WayEntry['by'] {
  if (divert.isEnd) return 'end';
  if (divert.isDone) return 'done';
  return divert.isTunnel ? 'tunnel' : divert.isThread ? 'thread' : 'divert';
}

/** The text of a part as it stands in the source; an ellipsis for what has to be worked out. */
function plain(part: ParsedObject): string {
  if (part instanceof Text) return part.text;
  let inTag = false;
  let text = '';
  for (const child of part.content) {
    if (child instanceof Tag) inTag = child.isStart;
    else if (!inTag) text += child instanceof Text ? child.text : child.typeName === 'ContentList' ? plain(child) : '…';
  }
  return text;
}

function literal(argument: Expression): string | null {
  if (argument instanceof StringExpression)
    return argument.content.every((one) => one instanceof Text) ? plain(argument) : null;
  if (argument instanceof NumberExpression) return String(argument.value);
  return argument instanceof VariableReference ? (argument.path.at(-1) ?? null) : null;
}
