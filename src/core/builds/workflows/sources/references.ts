import { fingerprint } from '../../unknown/fingerprint.js';
import { withoutVersion } from '../actions/known-actions.js';
import { splitExpressions } from '../expression.js';
import { entriesOf, itemsOf, type YamlScalar, type YamlTree } from '../yaml/yaml-tree.js';

/** What an expression refers to: `steps.meta`, `env.BASE`, or a variable of a script; `v.env` and `.env.dev` are files. */
const REFERENCE =
  /\b(steps|needs|(?<!\.)env|(?<=[\w)\]?](?:\n\s*)?\.\s*)env(?=\s*[.[])|inputs|matrix|jobs|secrets)\b(?:\s*\.\s*([\w-]+)|\s*\[\s*'([^']*)'\s*\])?/gi;
const VARIABLE = /\$\{?([A-Za-z_]\w*)/g;
/** The runner gives each step files of its own for these, whatever is set before: nothing else says where they are. */
const OF_RUNNER = /^GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$/;

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
  for (const [, name = ''] of text.matchAll(VARIABLE)) if (!OF_RUNNER.test(name)) add('env', name);
  return [...found.values()];
}

/** What a text of a workflow refers to: by expressions, and as a script by its variables. */
function listMentions(text: string, isCondition: boolean): readonly NamedSource[] {
  const segments = isCondition ? null : splitExpressions(text);
  if (segments === null) return listReferences(text);
  return segments.flatMap(({ start, end, expression }) =>
    listReferences(text.slice(start, end)).filter(({ context }) => expression !== null || context === 'env'),
  );
}

/** What a part of a file refers to: keys such as `steps` and `needs` are not references. */
function listReferencesOf(tree: YamlTree): readonly NamedSource[] {
  const found = new Map<string, NamedSource>();
  const read = (part: YamlTree, isCondition: boolean): void => {
    if (part.kind === 'list') for (const item of part.items) read(item, isCondition);
    if (part.kind === 'scalar') add(part.text.value, isCondition);
    for (const { key, value } of entriesOf(part)) {
      if (key.includes('$')) add(key, false);
      read(value, key === 'if');
    }
  };
  const add = (text: string, isCondition: boolean): void => {
    for (const each of listMentions(text, isCondition)) found.set(`${each.context}.${each.name}`, each);
  };
  read(tree, false);
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
    references: listReferencesOf(tree),
    hashed: listHashed(text),
  };
  DESCRIBED.set(tree, described);
  return [described];
}

const UNNAMED = new WeakMap<YamlTree, YamlTree>();

/** What takes no part in what a step or job does: what people read, and which of the machines of the same owner runs it. */
const ASIDE = /^(?:name|runs-on)$/;

/** A step, a job, a workflow or an action without that, and without the versions of actions that decide nothing. */
export function withoutLabels(tree: YamlTree | undefined): YamlTree | undefined {
  if (tree?.kind !== 'map') return tree;
  const known = UNNAMED.get(tree);
  if (known !== undefined) return known;
  const entries = tree.entries
    .filter(({ key }) => !ASIDE.test(key))
    .map((entry) => ({ ...entry, value: withoutInner(entry.key, entry.value) }));
  const unnamed = { ...tree, entries };
  UNNAMED.set(tree, unnamed);
  return unnamed;
}

function withoutInner(key: string, tree: YamlTree): YamlTree {
  if (key === 'uses' && tree.kind === 'scalar') return shortenUse(tree);
  if (key === 'runs') return withoutLabels(tree) ?? tree;
  if (key === 'steps' && tree.kind === 'list')
    return { ...tree, items: itemsOf(tree).map((step) => withoutLabels(step) ?? step) };
  if (key !== 'jobs' || tree.kind !== 'map') return tree;
  const jobs = tree.entries.map((job) => ({ ...job, value: withoutLabels(job.value) ?? job.value }));
  return { ...tree, entries: jobs };
}

function shortenUse(uses: YamlScalar): YamlScalar {
  const kept = withoutVersion(uses.text.value).length;
  return kept < uses.text.value.length ? { ...uses, text: uses.text.slice(0, kept) } : uses;
}

const SAID = new WeakMap<YamlTree, string>();

/** What a part of a file says, in one line. */
export function sayTree(tree: YamlTree | undefined): string {
  if (tree === undefined) return '';
  const known = SAID.get(tree) ?? JSON.stringify(toValue(tree));
  SAID.set(tree, known);
  return known;
}

function toValue(tree: YamlTree): unknown {
  if (tree.kind === 'scalar') return tree.text.value;
  if (tree.kind === 'list') return tree.items.map(toValue);
  return tree.entries.map(({ key, value }) => [key, toValue(value)]);
}
