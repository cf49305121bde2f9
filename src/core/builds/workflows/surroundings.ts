import { WHAT_RUNS_BEFORE } from '../explanation.js';
import { fingerprint } from '../unknown/fingerprint.js';
import { choicesOf } from './expressions/choices.js';
import { withoutIdleEnv } from './made/idle-env.js';
import { partsOf } from './made/step-use.js';
import type { Doing } from './made/told-problems.js';
import { enter, listGiven, listSources, placeOf, type SourcePlace } from './made/value-sources.js';
import { isBuiltDigest } from './outputs/built-digests.js';
import { findLocalProgram } from './programs/local-program.js';
import { identifyAction, listProgramFiles } from './sources/inner/program-parts.js';
import type { PlacedStep, StepSurroundings } from './sources/placed-step.js';
import { describeTree, listReferences, type NamedSource, sayTree } from './sources/references.js';
import { findSources } from './sources/source-files.js';
import { scriptTreeOf } from './sources/step-script.js';
import { memberOf } from './yaml/yaml-tree.js';

/** Far more than values are made from. */
const MAX_REFERENCES = 500;

/** What a value is made from: equal as a whole, and by names for people. */
interface Described {
  readonly text: string;
  readonly parts: ReadonlyMap<string, string>;
}

const NO_PARTS: ReadonlyMap<string, string> = new Map();
const DESCRIBED = new WeakMap<PlacedStep, Map<string, Described>>();

/**
 * What the files say of where unknown parts of a text come from: the steps and jobs whose outputs they are, the scripts that
 * write the variables, the inputs. Texts of equal meaning are equal, wherever they are written.
 */
export function describeSources(step: PlacedStep, text: string): string {
  return describe(step, text).text;
}

/** The same by names for people. */
export function listParts(step: PlacedStep, text: string): ReadonlyMap<string, string> {
  return describe(step, text).parts;
}

function describe(step: PlacedStep, text: string): Described {
  const known = DESCRIBED.get(step) ?? new Map<string, Described>();
  DESCRIBED.set(step, known);
  const all = step.context.session.texts.expressionsIn(text);
  const expressions = all.filter((each) => !isBuiltDigest(each, step));
  const key = expressions.join('\n');
  const described =
    known.get(key) ??
    choicesOf(step.context.session.texts).without(() => describeExpressions(step, expressions));
  known.set(key, described);
  return described;
}

/** What a step does that is said of its job, with what it is made from. */
export function doingOf(step: PlacedStep): Doing {
  return { step: step.tree, given: step.context.scope.inputs, describe: () => describeDoing(step) };
}

export function describeDoing(step: PlacedStep): string {
  const parts = partsOf(step.tree).map(([key, part]) => [
    key,
    typeof part === 'string' ? part : sayTree(part),
  ]);
  const local = findLocalProgram(step);
  const { tree } = step.context.session;
  const program =
    local === null
      ? []
      : [
          ...identifyAction(local, tree),
          ...listProgramFiles(step, local).map((path) => [path, tree.identify(path)]),
        ];
  return JSON.stringify([parts, describeSources(step, ''), program]);
}

function describeExpressions(step: PlacedStep, expressions: readonly string[]): Described {
  const found = new FoundTexts();
  const { files, wholes, histories } = findSources(step, expressions);
  const own = placeOf(step, '');
  found.open(expressions.flatMap(listReferences), own);
  const script = scriptTreeOf(step.tree);
  // what a script does to its own words is not followed
  for (const { text, references } of describeTree(script)) {
    found.set('', text);
    found.open(references, own);
  }
  // what commands of the script are given
  const isPrinted = script !== undefined && expressions.some((each) => /^(?:\$\(|`)/.test(each));
  for (const { text, references } of describeTree(
    isPrinted ? memberOf(withoutIdleEnv(step.tree, step), 'env') : undefined,
  )) {
    found.set('env', text);
    found.open(references, own);
  }
  for (const [index, { history, at }] of histories.entries())
    found.open(history.references, enter(own, at, `before#${index}`));
  const before = [...new Set(histories.map(({ history }) => history.print))].sort();
  if (before.length > 0) found.set('before', fingerprint(before.join('\n')));
  for (const [path, content] of files) found.set(`file ${path}`, `=${content}`);
  for (const [name, print] of wholes) found.set(`file ${name}`, `=${print}`);
  for (let next = found.next(); next !== undefined; next = found.next()) {
    if (found.size > MAX_REFERENCES + files.size)
      return {
        text: fingerprint(
          describeAll(step.context.surroundings) + JSON.stringify([before, ...files, ...wholes]),
        ),
        parts: NO_PARTS,
      };
    follow(next, found);
  }
  return found.describe();
}

interface OpenReference {
  readonly reference: NamedSource;
  readonly place: SourcePlace;
}

/** What has been found of a value, and what is still to be looked up. */
class FoundTexts {
  private readonly texts = new Map<string, string>();
  private readonly seen = new Set<string>();
  private readonly waiting: OpenReference[] = [];

  get size(): number {
    return this.texts.size;
  }

  set(key: string, text: string): void {
    this.texts.set(key, text);
  }

  open(references: readonly NamedSource[], place: SourcePlace): void {
    for (const reference of references) {
      const key = `${place.key} ${reference.context}.${reference.name}`;
      if (!this.seen.has(key)) this.waiting.push({ reference, place });
      this.seen.add(key);
    }
  }

  next(): OpenReference | undefined {
    return this.waiting.pop();
  }

  describe(): Described {
    const all = [...this.texts].filter(([, text]) => text !== '');
    all.sort(([left], [right]) => (left < right ? -1 : 1));
    const parts = new Map<string, string>();
    for (const [key, text] of all) {
      const name = nameSource(key);
      parts.set(name, (parts.get(name) ?? '') + text);
    }
    return { text: all.length === 0 ? '' : fingerprint(JSON.stringify(all)), parts };
  }
}

/** How people call what a value is made from: by its file, variable, step, job or input. */
function nameSource(key: string): string {
  if (key === '') return 'the script of the step';
  if (key === 'env') return 'the variables of the step';
  if (key === 'before') return WHAT_RUNS_BEFORE;
  if (key.startsWith('file ')) return key.slice('file '.length);
  const [, isGiven, context = '', name = ''] = /^(given )?.* (\w+)\.(.*)$/.exec(key) ?? [];
  if (isGiven !== undefined) return `what the input ${name} is given`;
  return `${NAMES.get(context) ?? context} ${name}`.trim();
}

const NAMES: ReadonlyMap<string, string> = new Map([
  ['env', 'what sets the variable'],
  ['steps', 'the step'],
  ['needs', 'the job'],
  ['jobs', 'the job'],
  ['inputs', 'the input'],
  ['secrets', 'the secret'],
  ['matrix', 'the matrix with'],
]);

function follow({ reference, place }: OpenReference, found: FoundTexts): void {
  const { texts } = place.at.context.session;
  const key = `${place.label} ${reference.context}.${reference.name}`;
  const sources = listSources(place, reference);
  found.set(key, sources.map(({ text }) => text).join('\n'));
  for (const source of sources) found.open(source.references, source.place);
  if (reference.context !== 'inputs') return;
  const given = listGiven(place.at.context, reference.name);
  found.set(`given ${key}`, fingerprint(given.map((value) => texts.restore(value)).join('\n')));
  for (const value of given) found.open(texts.expressionsIn(value).flatMap(listReferences), place);
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
