import { resolvePath } from '../repo-path.js';
import { decodeSource } from '../source-text.js';
import type { Tree } from '../tree.js';
import { fingerprint } from '../unknown/fingerprint.js';
import type { UnknownTexts } from '../unknown-texts.js';
import type { StepScope } from './scope.js';
import { findVariable } from './written-map.js';
import { entriesOf, entryOf, itemsOf, memberOf, textOf, type YamlTree } from './yaml-tree.js';

/** The files around a step: its job or action, and whatever uses that. */
export interface StepSurroundings {
  readonly root: YamlTree;
  /** What has the steps: a job, or `runs` of an action. */
  readonly job: YamlTree;
  readonly scope: StepScope;
  readonly outer: StepSurroundings | null;
}

/** A step, and what is around it. */
interface PlacedStep {
  readonly tree: YamlTree;
  readonly context: {
    readonly scope: StepScope;
    readonly surroundings: StepSurroundings;
    readonly session: { readonly texts: UnknownTexts; readonly tree: Tree };
  };
}

/** What an expression refers to: `steps.meta`, `env.BASE`, or a variable of a script. */
const REFERENCE = /\b(steps|needs|env|inputs|matrix|jobs)\b(?:\s*\.\s*([\w-]+)|\s*\[\s*'([^']*)'\s*\])?/gi;
const VARIABLE = /\$\{?([A-Za-z_]\w*)/g;

/** Far more than values are made from. */
const MAX_REFERENCES = 500;

/**
 * What the files say of where unknown parts of a text come from: the steps and jobs whose outputs they are, the scripts that
 * write the variables, the inputs. Texts of equal meaning are equal, wherever they are written.
 */
export function describeSources(step: PlacedStep, text: string): string {
  return describeExpressions(step, step.context.session.texts.expressionsIn(text));
}

/** The same for variables of the step. */
export function describeVariables(step: PlacedStep, names: readonly string[]): string {
  return describeExpressions(
    step,
    names.map((name) => `$${name}`),
  );
}

/** Something that takes part in a value, and what it refers to in turn. */
interface Source {
  readonly text: string;
  readonly references: readonly Reference[];
}

interface Reference {
  readonly context: string;
  readonly name: string;
}

function describeExpressions(step: PlacedStep, expressions: readonly string[]): string {
  const { surroundings, session } = step.context;
  const script = memberOf(step.tree, 'run');
  const found = new Map<string, string>();
  const open = expressions.flatMap(listReferences);
  // what a script does to its own words is not followed
  for (const { text, references } of describeTree(script)) {
    found.set('', text);
    open.push(...references);
  }
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const key = `${next.context}.${next.name}`;
    if (found.has(key)) continue;
    if (found.size > MAX_REFERENCES) return describeAll(surroundings);
    const sources = listSources(step, next);
    found.set(key, sources.map(({ text }) => text).join('\n'));
    for (const { references } of sources) open.push(...references);
    if (next.context === 'inputs')
      for (const value of listGiven(step.context.scope, surroundings, next.name))
        open.push(...session.texts.expressionsIn(value).flatMap(listReferences));
  }
  const all = [...found].filter(([, text]) => text !== '').sort(([left], [right]) => (left < right ? -1 : 1));
  return all.length === 0 ? '' : fingerprint(JSON.stringify(all));
}

function listReferences(text: string): Reference[] {
  const found = new Map<string, Reference>();
  const add = (context: string, name: string): void =>
    void found.set(`${context}.${name}`, { context, name });
  for (const [, context = '', plain, quoted] of text.matchAll(REFERENCE))
    add(context.toLowerCase(), plain ?? quoted ?? '');
  for (const [, name = ''] of text.matchAll(VARIABLE)) add('env', name);
  return [...found.values()];
}

function listSources(
  { tree, context: { surroundings, session } }: PlacedStep,
  reference: Reference,
): Source[] {
  const { context, name } = reference;
  const own = context === 'env' ? [findVariable(tree, name)] : [];
  const trees = [...own, ...findSources(surroundings, context, name)];
  const used = trees.flatMap((each) => readUsed(each, session.tree));
  const writers = context === 'env' ? listSteps(surroundings) : [];
  const writing = writers
    .flatMap((each) => readUsed(each, session.tree))
    .filter((text) => writesVariable(text, name));
  const texts = [...used, ...writing].map((text) => ({
    text: fingerprint(text),
    references: listReferences(text),
  }));
  return [...trees.flatMap(describeTree), ...texts];
}

function listSteps(surroundings: StepSurroundings | null): readonly YamlTree[] {
  if (surroundings === null) return [];
  return [...itemsOf(memberOf(surroundings.job, 'steps')), ...listSteps(surroundings.outer)];
}

function findSources(
  surroundings: StepSurroundings | null,
  context: string,
  name: string,
): readonly (YamlTree | undefined)[] {
  if (surroundings === null) return [];
  const { root, job, outer } = surroundings;
  const steps = itemsOf(memberOf(job, 'steps'));
  const own = (): readonly (YamlTree | undefined)[] => {
    switch (context) {
      case 'steps':
        return steps.filter((step) => name === '' || textOf(memberOf(step, 'id'))?.value === name);
      case 'needs':
      case 'jobs':
        return [name === '' ? memberOf(root, 'jobs') : memberOf(memberOf(root, 'jobs'), name)];
      case 'env':
        return [
          ...[root, job].map((tree) => findVariable(tree, name)),
          ...steps.filter((step) => writesVariable(textOf(memberOf(step, 'run'))?.value ?? '', name)),
        ];
      case 'inputs':
        return listInputs(root, name);
      default:
        return [memberOf(job, 'strategy')];
    }
  };
  return [...own(), ...findSources(outer, context, name)];
}

function writesVariable(script: string, name: string): boolean {
  return /GITHUB_ENV|github\.env|::set-env/.test(script) && (name === '' || script.includes(name));
}

/** Wherever inputs are declared: for each event, or by an action. */
function listInputs(root: YamlTree, name: string): readonly (YamlTree | undefined)[] {
  const declared = [root, ...entriesOf(memberOf(root, 'on')).map(({ value }) => value)];
  return declared.map((tree) => {
    const inputs = memberOf(tree, 'inputs');
    return name === '' ? inputs : entryOf(inputs, name)?.value;
  });
}

function listGiven(scope: StepScope, surroundings: StepSurroundings, name: string): readonly string[] {
  const scopes = [scope];
  for (let at: StepSurroundings | null = surroundings; at !== null; at = at.outer) scopes.push(at.scope);
  return scopes.flatMap(({ inputs }) => {
    if (name === '') return [...(inputs?.values() ?? [])].map(({ value }) => value);
    return inputs?.get(name.toLowerCase())?.value ?? [];
  });
}

/** What the repository itself holds of a step or job: an action, or another workflow. */
function readUsed(tree: YamlTree | undefined, { has, read }: Tree): readonly string[] {
  const uses = textOf(memberOf(tree, 'uses'))?.value ?? '';
  if (!uses.startsWith('./')) return [];
  const paths = ['', '/action.yml', '/action.yaml'].flatMap((name) => resolvePath('.', uses + name) ?? []);
  return paths.filter(has).flatMap((path) => {
    const source = decodeSource(path, read(path));
    return source === null ? [] : [typeof source === 'string' ? source : source.text];
  });
}

function describeAll(surroundings: StepSurroundings | null): string {
  return surroundings === null
    ? ''
    : fingerprint(
        describeTree(surroundings.root)
          .map(({ text }) => text)
          .join('') + describeAll(surroundings.outer),
      );
}

const DESCRIBED = new WeakMap<YamlTree, Source>();

function describeTree(tree: YamlTree | undefined): Source[] {
  if (tree === undefined) return [];
  const known = DESCRIBED.get(tree);
  if (known !== undefined) return [known];
  const text = JSON.stringify(toValue(tree));
  const described = { text: fingerprint(text), references: listReferences(text) };
  DESCRIBED.set(tree, described);
  return [described];
}

function toValue(tree: YamlTree): unknown {
  if (tree.kind === 'scalar') return tree.text.value;
  if (tree.kind === 'list') return tree.items.map(toValue);
  return tree.entries.map(({ key, value }) => [key, toValue(value)]);
}
