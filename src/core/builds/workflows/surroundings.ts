import { resolvePath } from '../repo-path.js';
import { decodeSource } from '../source-text.js';
import type { Tree } from '../tree.js';
import { fingerprint } from '../unknown/fingerprint.js';
import { listJobVariables } from './containers/container-sources.js';
import { choicesOf } from './expressions/choices.js';
import { partsOf } from './made/step-use.js';
import type { Doing } from './made/told-problems.js';
import type { StepScope } from './scope.js';
import type { PlacedStep, StepSurroundings } from './sources/placed-step.js';
import {
  type DescribedSource,
  describeTree,
  listReferences,
  type NamedSource,
  sayTree,
} from './sources/references.js';
import { findSources } from './sources/source-files.js';
import { scriptOf, scriptTreeOf } from './sources/step-script.js';
import { UsedText } from './sources/used-text.js';
import { findVariable } from './written-map.js';
import { entriesOf, entryOf, itemsOf, memberOf, textOf, type YamlTree } from './yaml-tree.js';

/** Far more than values are made from. */
const MAX_REFERENCES = 500;

const DESCRIBED = new WeakMap<PlacedStep, Map<string, string>>();

/**
 * What the files say of where unknown parts of a text come from: the steps and jobs whose outputs they are, the scripts that
 * write the variables, the inputs. Texts of equal meaning are equal, wherever they are written.
 */
export function describeSources(step: PlacedStep, text: string): string {
  const known = DESCRIBED.get(step) ?? new Map<string, string>();
  DESCRIBED.set(step, known);
  const expressions = step.context.session.texts.expressionsIn(text);
  const key = expressions.join('\n');
  const described =
    known.get(key) ??
    choicesOf(step.context.session.texts).without(() => describeExpressions(step, expressions));
  known.set(key, described);
  return described;
}

/** What a step does that is said of its job, with what it is made from. */
export function doingOf(step: PlacedStep): Doing {
  return {
    step: step.tree,
    given: step.context.scope.inputs,
    describe: () => {
      const parts = partsOf(step.tree).map(([key, part]) => [
        key,
        typeof part === 'string' ? part : sayTree(part),
      ]);
      return JSON.stringify([parts, describeSources(step, '')]);
    },
  };
}

function describeExpressions(step: PlacedStep, expressions: readonly string[]): string {
  const { surroundings, session } = step.context;
  const script = scriptTreeOf(step.tree);
  const found = new Map<string, string>();
  const { files, histories } = findSources(step, expressions);
  const open = expressions.flatMap(listReferences);
  // what a script does to its own words is not followed
  for (const { text, references } of describeTree(script)) {
    found.set('', text);
    open.push(...references);
  }
  // what commands of the script are given
  const isPrinted = script !== undefined && expressions.some((each) => /^(?:\$\(|`)/.test(each));
  for (const { text, references } of describeTree(isPrinted ? memberOf(step.tree, 'env') : undefined)) {
    found.set('env', text);
    open.push(...references);
  }
  for (const { references } of histories) open.push(...references);
  const before = [...new Set(histories.map(({ print }) => print))].sort();
  if (before.length > 0) found.set('before', fingerprint(before.join('\n')));
  for (const [path, content] of files) found.set(`file ${path}`, `=${content}`);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const key = `${next.context}.${next.name}`;
    if (found.has(key)) continue;
    if (found.size > MAX_REFERENCES + files.size)
      return fingerprint(describeAll(surroundings) + JSON.stringify([before, ...files]));
    const sources = listSources(step, next);
    found.set(key, sources.map(({ text }) => text).join('\n'));
    for (const { references } of sources) open.push(...references);
    if (next.context !== 'inputs') continue;
    const given = listGiven(step.context.scope, surroundings, next.name);
    found.set(`given ${key}`, fingerprint(given.map((value) => session.texts.restore(value)).join('\n')));
    for (const value of given) open.push(...session.texts.expressionsIn(value).flatMap(listReferences));
  }
  const all = [...found].filter(([, text]) => text !== '').sort(([left], [right]) => (left < right ? -1 : 1));
  return all.length === 0 ? '' : fingerprint(JSON.stringify(all));
}

function listSources(
  { tree, context: { surroundings, session, written } }: PlacedStep,
  reference: NamedSource,
): readonly Pick<DescribedSource, 'text' | 'references'>[] {
  const { context, name } = reference;
  const own = context === 'env' ? [findVariable(tree, name)] : [];
  const writing = context === 'env' ? written.listSetters(name).map((writer) => writer.tree) : [];
  const given = context === 'env' ? written.programs.flatMap(listGivenToProgram) : [];
  const trees = [...new Set([...own, ...listNamed(surroundings, context, name), ...writing, ...given])];
  const used = trees.flatMap((each) => readUsed(each, session.tree));
  const writers = context === 'env' ? listSteps(surroundings) : [];
  const writes = writers.flatMap((each) => readUsed(each, session.tree)).filter((each) => each.writes(name));
  return [...trees.flatMap(describeTree), ...used, ...writes];
}

/** What a step gives an action of the repository that it uses. */
function listGivenToProgram({ tree }: PlacedStep): readonly (YamlTree | undefined)[] {
  const isLocal = textOf(memberOf(tree, 'uses'))?.value.startsWith('.') === true;
  return isLocal ? [memberOf(tree, 'with'), memberOf(tree, 'env')] : [];
}

function listSteps(surroundings: StepSurroundings | null): readonly YamlTree[] {
  if (surroundings === null) return [];
  return [...itemsOf(memberOf(surroundings.job, 'steps')), ...listSteps(surroundings.outer)];
}

function listNamed(
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
          findVariable(root, name),
          ...listJobVariables(job, name, surroundings.scope),
          ...steps.filter((step) => scriptWrites(step, name)),
        ];
      case 'inputs':
        return listInputs(root, name);
      case 'secrets':
        return [name === '' ? memberOf(job, 'secrets') : memberOf(memberOf(job, 'secrets'), name)];
      default:
        return [memberOf(job, 'strategy')];
    }
  };
  return [...own(), ...listNamed(outer, context, name)];
}

const SCRIPTS = new WeakMap<YamlTree, UsedText>();

function scriptWrites(step: YamlTree, name: string): boolean {
  const script = SCRIPTS.get(step) ?? new UsedText(scriptOf(step)?.value ?? '');
  SCRIPTS.set(step, script);
  return script.writes(name);
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

const USED = new WeakMap<Tree, Map<string, readonly UsedText[]>>();

/** What the repository itself holds of a step or job: an action, or another workflow. */
function readUsed(tree: YamlTree | undefined, repository: Tree): readonly UsedText[] {
  const uses = textOf(memberOf(tree, 'uses'))?.value ?? '';
  if (!uses.startsWith('./')) return [];
  const known = USED.get(repository) ?? new Map<string, readonly UsedText[]>();
  USED.set(repository, known);
  const texts = known.get(uses) ?? readPaths(uses, repository);
  // what is not at hand yet says something else then
  if (repository.wanted.size === 0) known.set(uses, texts);
  return texts;
}

function readPaths(uses: string, { has, read }: Tree): readonly UsedText[] {
  const paths = ['', '/action.yml', '/action.yaml'].flatMap((name) => resolvePath('.', uses + name) ?? []);
  return paths.filter(has).flatMap((path) => {
    const source = decodeSource(path, read(path));
    return source === null ? [] : [new UsedText(typeof source === 'string' ? source : source.text)];
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
