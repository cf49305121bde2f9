import { jsonExpression } from './json-expression.js';
import type { HclJsonMember, HclJsonNode } from './json-node.js';
import { type Span, SyntaxProblem } from './source.js';
import type { Attribute, Block, Body } from './syntax.js';

/** A file or the inside of a block, in either syntax. */
export interface AnyBody {
  readonly span: Span;
  /** Attributes by name; throws SyntaxProblem where one is set twice. */
  attributes(names: ReadonlySet<string>): ReadonlyMap<string, Attribute>;
  /** All attributes but those that are blocks by name. */
  otherAttributes(hidden: ReadonlySet<string>): ReadonlyMap<string, Attribute>;
  /** Blocks of a type with as many labels; throws SyntaxProblem where the number is wrong. */
  blocks(type: string, labels: number): readonly AnyBlock[];
  /** The names of everything in it, for those who allow nothing else. */
  names(): readonly (Span & { readonly name: string })[];
}

export interface AnyBlock {
  readonly type: string;
  readonly label: string;
  readonly span: Span;
  readonly body: AnyBody;
}

export function nativeBody(body: Body): AnyBody {
  const named = (keep: (name: string) => boolean) =>
    new Map(body.attributes.filter(({ name }) => keep(name)).map((attribute) => [attribute.name, attribute]));
  return {
    span: body,
    attributes: (names) => named((name) => names.has(name)),
    otherAttributes: (hidden) => named((name) => !hidden.has(name)),
    blocks: (type, labels) =>
      body.blocks.filter((block) => block.type === type).map((block) => nativeBlock(block, labels)),
    names: () => [
      ...body.attributes,
      ...body.blocks.map(({ type, source, start, end }) => ({ name: type, source, start, end })),
    ],
  };
}

function nativeBlock(block: Block, labels: number): AnyBlock {
  if (block.labels.length !== labels) {
    throw new SyntaxProblem(block, `${block.type} needs ${labels === 0 ? 'no label' : 'one label'}`);
  }
  return { type: block.type, label: block.labels[0] ?? '', span: block, body: nativeBody(block.body) };
}

export function jsonBody(node: HclJsonNode): AnyBody {
  const attribute = (member: HclJsonMember): Attribute => ({
    name: member.name.value,
    expression: jsonExpression(member.value),
    source: member.name.source,
    start: member.name.start,
    end: member.value.end,
  });
  const collect = (keep: (name: string) => boolean) => {
    const found = new Map<string, Attribute>();
    for (const member of membersOf(node)) {
      const name = member.name.value;
      if (!keep(name)) continue;
      if (found.has(name)) throw new SyntaxProblem(member.name, `"${name}" is set twice`);
      found.set(name, attribute(member));
    }
    return found;
  };
  return {
    span: node,
    attributes: (names) => collect((name) => names.has(name)),
    otherAttributes: (hidden) => {
      if (node.kind !== 'object') throw new SyntaxProblem(node, 'an object is needed here');
      return collect((name) => name !== '//' && !hidden.has(name));
    },
    blocks: (type, labels) =>
      membersOf(node)
        .filter((member) => member.name.value === type)
        .flatMap((member) =>
          labels === 0 ? contents(member.value, type, '', member.name) : labelled(member.value, type),
        ),
    names: () =>
      (node.kind === 'object' || node.kind === 'array' ? membersOf(node) : [])
        .filter(({ name }) => name.value !== '//')
        .map(({ name }) => ({ ...name, name: name.value })),
  };
}

/** The properties of an object, or of all objects in an array. */
function membersOf(node: HclJsonNode): readonly HclJsonMember[] {
  if (node.kind === 'object') return node.members;
  if (node.kind === 'array') {
    return node.items.flatMap((item) => {
      if (item.kind === 'object') return item.members;
      throw new SyntaxProblem(item, 'an object is needed here');
    });
  }
  if (node.kind === 'other' && node.value === null) return [];
  throw new SyntaxProblem(node, 'an object is needed here');
}

function labelled(node: HclJsonNode, type: string): AnyBlock[] {
  const members = membersOf(node);
  if (members.length === 0) throw new SyntaxProblem(node, `${type} needs a name`);
  return members.flatMap((member) => contents(member.value, type, member.name.value, member.name));
}

function contents(node: HclJsonNode, type: string, label: string, span: Span): AnyBlock[] {
  if (node.kind === 'other' && node.value === null) return [];
  if (node.kind === 'object') return [{ type, label, span, body: jsonBody(node) }];
  if (node.kind === 'array') return node.items.map((item) => ({ type, label, span, body: jsonBody(item) }));
  throw new SyntaxProblem(node, `the contents of ${type} must be an object`);
}
