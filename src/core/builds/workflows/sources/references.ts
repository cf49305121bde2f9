import { fingerprint } from '../../unknown/fingerprint.js';
import type { YamlTree } from '../yaml-tree.js';

/** What an expression refers to: `steps.meta`, `env.BASE`, or a variable of a script; `v.env` is a file. */
const REFERENCE =
  /\b(steps|needs|(?<!\.)env|env(?=\s*[.[])|inputs|matrix|jobs|secrets)\b(?:\s*\.\s*([\w-]+)|\s*\[\s*'([^']*)'\s*\])?/gi;
const VARIABLE = /\$\{?([A-Za-z_]\w*)/g;

export interface NamedSource {
  readonly context: string;
  readonly name: string;
}

/** Something that takes part in a value, and what it refers to in turn. */
export interface DescribedSource {
  readonly text: string;
  readonly references: readonly NamedSource[];
  /** The files that `hashFiles` of its expressions names. */
  readonly hashed: readonly string[];
}

export function listReferences(text: string): NamedSource[] {
  const found = new Map<string, NamedSource>();
  const add = (context: string, name: string): void =>
    void found.set(`${context}.${name}`, { context, name });
  for (const [, context = '', plain, quoted] of text.matchAll(REFERENCE))
    add(context.toLowerCase(), plain ?? quoted ?? '');
  for (const [, name = ''] of text.matchAll(VARIABLE)) add('env', name);
  return [...found.values()];
}

/** The patterns of `hashFiles('…')`. */
export function listHashed(text: string): readonly string[] {
  return [...text.matchAll(/\bhashFiles\s*\(([^()]{1,500})\)/gi)].flatMap(([, list = '']) =>
    [...list.matchAll(/'([^']+)'/g)].flatMap(([, pattern = '']) =>
      pattern.startsWith('!') ? [] : [pattern],
    ),
  );
}

const DESCRIBED = new WeakMap<YamlTree, DescribedSource>();

/** A part of a file. Texts of equal meaning are equal, wherever they are written. */
export function describeTree(tree: YamlTree | undefined): readonly DescribedSource[] {
  if (tree === undefined) return [];
  const known = DESCRIBED.get(tree);
  if (known !== undefined) return [known];
  const text = sayTree(tree);
  const described = {
    text: fingerprint(text),
    references: listReferences(text),
    hashed: listHashed(text),
  };
  DESCRIBED.set(tree, described);
  return [described];
}

/** What a part of a file says, in one line. */
export function sayTree(tree: YamlTree | undefined): string {
  return tree === undefined ? '' : JSON.stringify(toValue(tree));
}

function toValue(tree: YamlTree): unknown {
  if (tree.kind === 'scalar') return tree.text.value;
  if (tree.kind === 'list') return tree.items.map(toValue);
  return tree.entries.map(({ key, value }) => [key, toValue(value)]);
}
