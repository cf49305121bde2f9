import { listContainerFiles, listJobVariables } from '../containers/container-sources.js';
import { findHistory, type History } from '../made/history.js';
import { withoutIdleEnv } from '../made/idle-env.js';
import { listNeededJobs } from '../made/levels.js';
import { mayWrite } from '../made/variable-writers.js';
import { findCalledPath } from '../own/own-uses.js';
import { findLocalProgram } from '../programs/local-program.js';
import { findVariable } from '../written-map.js';
import { entriesOf, memberOf, textOf, type YamlTree } from '../yaml/yaml-tree.js';
import { listNamedByAll, type NamingStep } from './inner/naming-steps.js';
import { identifyAction, listProgramFiles } from './inner/program-parts.js';
import type { FoundPart } from './inner/whole/found-files.js';
import { findNamedFiles } from './named-files.js';
import { matchPaths } from './named-paths.js';
import { listInputValues, openJob, placeIn } from './placed-job.js';
import { listLevelsOf, type PlacedStep, type StepSurroundings } from './placed-step.js';
import { describeTree, listHashed, listReferences, type NamedSource, withoutLabels } from './references.js';
import { listBefore, scriptOf } from './step-script.js';

/** Far more than values are made from. */
const MAX_STEPS = 200;

/** What takes part in a value. */
export interface FoundSources {
  /** The files, and what names their contents. */
  readonly files: ReadonlyMap<string, string>;
  /** Those of which there are too many, or of which only the names count, by names for people. */
  readonly wholes: ReadonlyMap<string, string>;
  /** What has happened before each step that makes values. */
  readonly histories: readonly { readonly history: History; readonly at: PlacedStep }[];
}

const FOUND = new WeakMap<PlacedStep, Map<string, FoundSources>>();
const NAMED = new WeakMap<PlacedStep, Set<string>>();

/**
 * The files that take part in what cannot be known of a step: those that are named where the value of an expression is
 * made, and by steps before that one.
 */
export function findSources(step: PlacedStep, expressions: readonly string[]): FoundSources {
  const known = FOUND.get(step) ?? new Map<string, FoundSources>();
  FOUND.set(step, known);
  const key = expressions.join('\n');
  const found = known.get(key) ?? new SourceSearch(step).find(expressions);
  known.set(key, found);
  const named = NAMED.get(step) ?? new Set();
  NAMED.set(step, named);
  for (const path of found.files.keys()) named.add(path);
  return found;
}

/** The files that took part in any value of a step. */
export function listFoundFiles(step: PlacedStep): readonly string[] {
  return [...(NAMED.get(step) ?? [])];
}

type OpenReference = { readonly reference: NamedSource; readonly at: PlacedStep };
class SourceSearch {
  private readonly step: PlacedStep;
  private readonly files = new Map<string, string>();
  private readonly wholes = new Map<string, string>();
  private readonly scanned = new Set<YamlTree>();
  private readonly seen = new Map<YamlTree, Set<string>>();
  private readonly open: OpenReference[] = [];
  private readonly histories = new Map<History, PlacedStep>();
  private readonly naming: NamingStep[] = [];

  constructor(step: PlacedStep) {
    this.step = step;
  }

  find(expressions: readonly string[]): FoundSources {
    const isOwn = expressions.length === 0 || expressions.some((each) => !each.startsWith('$' + '{{'));
    if (isOwn && scriptOf(this.step.tree) !== null) this.scan(this.step);
    this.addContainerFiles();
    for (const expression of expressions) this.followExpression(expression, this.step);
    for (let next = this.open.pop(); next !== undefined; next = this.open.pop())
      if (this.scanned.size < MAX_STEPS) this.resolve(next);
    this.add(listNamedByAll(this.naming, this.step));
    const { files, wholes, histories } = this;
    return { files, wholes, histories: [...histories].map(([history, at]) => ({ history, at })) };
  }

  private follow(references: readonly NamedSource[], at: PlacedStep): void {
    const { job } = at.context.surroundings;
    const seen = this.seen.get(job) ?? new Set();
    this.seen.set(job, seen);
    for (const reference of references) {
      const key = `${reference.context}.${reference.name}`;
      if (!seen.has(key)) this.open.push({ reference, at });
      seen.add(key);
    }
  }

  private followExpression(expression: string, at: PlacedStep): void {
    this.follow(listReferences(expression), at);
    this.addHashed(listHashed(expression));
  }

  private add(paths: readonly string[]): void {
    const { tree } = this.step.context.session;
    this.addKnown(paths.map((path) => [path, tree.identify(path) ?? '']));
  }

  private addKnown(files: Iterable<readonly [string, string]>): void {
    for (const [path, print] of files) if (!this.files.has(path)) this.files.set(path, print);
  }

  private addFound(found: readonly FoundPart[]): void {
    for (const { files, whole } of found) {
      this.add(files);
      if (whole === null) continue;
      const [name, print] = whole;
      this.wholes.set(name, (this.wholes.get(name) ?? '') + print);
    }
  }

  /** What variables of the container of the job come from. */
  private addContainerFiles(): void {
    const { session, workspace, surroundings } = this.step.context;
    const find = (path: string): string | null => workspace.find('.', path);
    for (const level of listLevelsOf(surroundings))
      this.add(listContainerFiles(level.job, level.scope, find).filter(session.tree.has));
  }

  private addHashed(patterns: readonly string[]): void {
    for (const pattern of patterns) this.add(matchPaths(pattern, this.step.context.session.tree));
  }

  /** A part of a file that a value comes from. */
  private followTree(tree: YamlTree | undefined, at: PlacedStep): void {
    for (const { references, hashed } of describeTree(tree)) {
      this.follow(references, at);
      this.addHashed(hashed);
    }
  }

  /** Whether a step has not been looked at before. */
  private begin(at: PlacedStep): boolean {
    if (this.scanned.has(at.tree)) return false;
    this.scanned.add(at.tree);
    const files = findNamedFiles(at, at.context.actionFolder ?? null);
    this.naming.push({ at, files });
    this.add(files.below);
    this.addFound(files.found);
    return true;
  }

  /** A step that makes values. */
  private scan(at: PlacedStep): void {
    if (!this.begin(at)) return;
    this.followTree(withoutLabels(withoutIdleEnv(at.tree, at)), at);
    this.scanAction(at);
    this.addHistory(at);
  }

  /** What has happened before. */
  private addHistory(at: PlacedStep): void {
    const history = findHistory(at);
    if (history.print === '' || this.histories.has(history)) return;
    this.histories.set(history, at);
    this.addKnown(history.actions);
    this.add(history.files);
    this.addFound(history.found);
    this.addHashed(history.hashed);
    this.follow(history.references, at);
  }

  /** An action that may have set a variable, which says nothing of where its inputs come from. */
  private scanProgram(at: PlacedStep): void {
    if (!this.begin(at)) return;
    this.scanAction(at);
    if (findLocalProgram(at) !== null) this.addHistory(at);
  }

  /** An action of the repository: the steps of its outputs, or the program that it runs. */
  private scanAction(at: PlacedStep): void {
    const program = findLocalProgram(at);
    if (program === null) return;
    const { root, folder } = program;
    this.addKnown(identifyAction(program, at.context.session.tree));
    this.add(listProgramFiles(at, program));
    if (root === null) return;
    const runs = memberOf(root, 'runs') ?? root;
    const { surroundings } = at.context;
    const scope = { ...at.context.scope, actionPath: undefined };
    const inner = { root, job: runs, scope, outer: surroundings, action: { caller: at.tree, folder } };
    this.followTree(memberOf(root, 'outputs'), placeIn(at, inner, { actionFolder: folder }));
  }

  private resolve({ reference: { context, name }, at }: OpenReference): void {
    if (context === 'env') this.resolveVariable(name, at);
    if (context === 'inputs') this.resolveInput(name, at);
    let step: YamlTree | undefined = at.tree;
    for (const level of listLevelsOf(at.context.surroundings)) {
      const { job } = level;
      const here = level === at.context.surroundings ? at : placeIn(at, level);
      if (context === 'steps')
        for (const tree of listBefore(job, step))
          if (name === '' || textOf(memberOf(tree, 'id'))?.value === name) this.scan({ ...here, tree });
      if (context === 'matrix') this.followTree(memberOf(job, 'strategy'), here);
      if (context === 'needs' || context === 'jobs') this.resolveJobs(level, { context, name }, here);
      step = level.action?.caller;
    }
  }

  private resolveVariable(name: string, at: PlacedStep): void {
    const { surroundings, written } = at.context;
    for (const setter of written.listSetters(name)) this.scan(setter);
    for (const program of written.programs) this.scanProgram(program);
    this.followTree(findVariable(at.tree, name), at);
    let step: YamlTree | undefined = at.tree;
    for (const level of listLevelsOf(surroundings)) {
      for (const tree of [findVariable(level.root, name), ...listJobVariables(level.job, name, level.scope)])
        this.followTree(tree, at);
      const here = level === surroundings ? at : placeIn(at, level);
      for (const tree of listBefore(level.job, step))
        if (mayWrite({ ...here, tree }, name)) this.scan({ ...here, tree });
      step = level.action?.caller;
    }
  }

  private resolveInput(name: string, at: PlacedStep): void {
    const { texts } = at.context.session;
    for (const value of listInputValues(name, at))
      for (const expression of texts.expressionsIn(value)) this.followExpression(expression, at);
  }

  private resolveJobs({ root, job: own }: StepSurroundings, reference: NamedSource, at: PlacedStep): void {
    const needed = reference.context === 'needs' ? listNeededJobs(root, own) : null;
    for (const { key, value: job } of entriesOf(memberOf(root, 'jobs'))) {
      if (reference.name === '' ? needed?.includes(job) === false : key !== reference.name) continue;
      const path = findCalledPath(job, at.context.session);
      const called = path === null ? undefined : at.context.session.loadQuietly(path)?.root;
      const { scope, outer } = at.context.surroundings;
      const inner = { root, job, scope: { ...scope, matrix: null }, outer };
      this.followTree(memberOf(job, 'outputs'), openJob(at, inner));
      this.followTree(memberOf(job, 'with'), openJob(at, inner));
      const outputs = memberOf(memberOf(memberOf(called, 'on'), 'workflow_call'), 'outputs');
      if (called !== undefined)
        this.followTree(
          outputs,
          openJob(at, { root: called, job: called, scope: inner.scope, outer: inner }),
        );
    }
  }
}
