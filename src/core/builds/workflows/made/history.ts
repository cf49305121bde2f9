import { baseName } from '../../repo-path.js';
import { fingerprint } from '../../unknown/fingerprint.js';
import { findLocalProgram } from '../programs/local-program.js';
import { sayCommands } from '../sources/given-words.js';
import { identifyAction, listProgramFiles } from '../sources/inner/program-parts.js';
import type { FoundPart } from '../sources/inner/whole/found-files.js';
import { findNamedFiles } from '../sources/named-files.js';
import type { PlacedStep, StepSurroundings } from '../sources/placed-step.js';
import { describeTree, type NamedSource, sayTree, withoutLabels } from '../sources/references.js';
import { isPart, scriptOf } from '../sources/step-script.js';
import { isTaskFile } from '../sources/task-files.js';
import { itemsOf, memberOf, type YamlTree } from '../yaml/yaml-tree.js';
import { type EnvironmentParts, listEnvironment } from './environment-parts.js';
import { mayMeet, NO_NAMES, type PossibleNames, uniteNames } from './file-names.js';
import { withoutIdleEnv } from './idle-env.js';
import { withoutIdleLines } from './idle-lines.js';
import { listLevels, listNeeded, type PastLevel } from './levels.js';
import { findUse } from './placed-use.js';
import { partsOf, type StepUse } from './step-use.js';

/** What has happened before a step makes a value, as far as the value may be made from it. */
export interface History {
  /** Equal only where all of it is; empty: there is nothing. */
  readonly print: string;
  readonly references: readonly NamedSource[];
  readonly hashed: readonly string[];
  /** The files of the repository that the steps before name. */
  readonly files: readonly string[];
  /** The actions of the repository that they use, and what names their contents. */
  readonly actions: ReadonlyMap<string, string>;
  /** Those that these steps find. */
  readonly found: readonly FoundPart[];
}

const NOTHING: History = { print: '', references: [], hashed: [], files: [], actions: new Map(), found: [] };

const NUMBERS = new WeakMap<YamlTree, number>();
let last = 0;
const KNOWN = new WeakMap<object, Map<string, History>>();

/** The steps of its job before a step that may write what it reads, the variables that its programs see, and the jobs whose files it may take. */
export function findHistory(step: PlacedStep): History {
  const { texts } = step.context.session;
  const known = KNOWN.get(texts) ?? new Map<string, History>();
  KNOWN.set(texts, known);
  const key = keyOf(step);
  const history = known.get(key) ?? new Past(step).read();
  known.set(key, history);
  return history;
}

/** The rows of a matrix have one history. */
function keyOf({ tree, context: { surroundings } }: PlacedStep): string {
  return `${surroundings.scope.system ?? ''} ${numberOf(tree)} ${keyOfPlace(surroundings)}`;
}

/** Equal for the same job, and for the same use of an action in it. */
export function keyOfPlace(surroundings: StepSurroundings): string {
  const numbers: number[] = [];
  for (let level = surroundings; ; ) {
    numbers.push(numberOf(level.job));
    if (level.action !== undefined) numbers.push(numberOf(level.action.caller));
    if (level.outer === null) break;
    level = level.outer;
  }
  return numbers.join(' ');
}

function numberOf(tree: YamlTree): number {
  const known = NUMBERS.get(tree);
  if (known !== undefined) return known;
  NUMBERS.set(tree, ++last);
  return last;
}

class Past {
  private readonly step: PlacedStep;
  /** What is still to be found: the names of files, and whether variables count that nothing names. */
  private wanted: PossibleNames = NO_NAMES;
  private takesVariables = false;
  private bringsFiles = false;
  private readonly parts: unknown[] = [];
  private readonly references = new Map<string, NamedSource>();
  private readonly hashed = new Set<string>();
  private readonly files = new Set<string>();
  private readonly actions = new Map<string, string>();
  private readonly found: FoundPart[] = [];

  constructor(step: PlacedStep) {
    this.step = step;
  }

  read(): History {
    const levels = listLevels(this.step);
    const [own] = levels;
    if (own === undefined) return NOTHING;
    this.want(findUse(this.step.tree, own.place));
    if (this.wanted?.size === 0 && !this.takesVariables) return NOTHING;
    for (const level of levels) this.readBack(level);
    for (const { surroundings } of levels)
      this.addEnvironment(listEnvironment(surroundings, this.takesVariables));
    if (this.bringsFiles) for (const level of listNeeded(levels)) this.readJob(level);
    return {
      print: this.parts.length === 0 ? '' : fingerprint(JSON.stringify(this.parts)),
      references: [...this.references.values()].filter(
        ({ context }) => context !== 'env' || !this.takesVariables,
      ),
      hashed: [...this.hashed],
      files: [...this.files],
      actions: this.actions,
      found: this.found,
    };
  }

  private want({ reads, builds, takesVariables, bringsFiles }: StepUse): void {
    this.wanted = uniteNames(uniteNames(this.wanted, reads), builds);
    this.takesVariables ||= takesVariables;
    this.bringsFiles ||= bringsFiles;
  }

  /** From the last step before to the first: what they are made from counts as well. Of what a part of a step does only those that name files. */
  private readBack({ steps, place }: PastLevel): void {
    for (const tree of [...steps].reverse()) {
      const use = findUse(tree, place);
      const isWritten = isPart(this.step.tree)
        ? use.writes !== null && mayMeet(use.writes, this.wanted)
        : mayMeet(use.writes, this.wanted) || (use.addsPaths && this.wanted?.size !== 0);
      if (!isWritten && !(use.setsVariables && this.takesVariables)) continue;
      const wanted = this.wanted;
      this.want(use);
      this.addStep(tree, place, use, wanted);
    }
  }

  /** A job that hands files on. */
  private readJob(level: PastLevel): void {
    this.wanted = null;
    this.takesVariables = true;
    const { root, job } = level.surroundings;
    this.parts.push('job');
    this.readBack(level);
    this.addEnvironment(listEnvironment(level.surroundings, true));
    if (memberOf(job, 'uses') === undefined) return;
    this.addTree(job);
    if (root !== level.called) this.addTree(level.called);
  }

  private addEnvironment(parts: EnvironmentParts): void {
    const sorted = [...parts].sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
    for (const [name, tree] of sorted) {
      this.parts.push(name);
      this.addTree(tree);
    }
  }

  private addStep(tree: YamlTree, place: PlacedStep, use: StepUse, wanted: PossibleNames): void {
    const { surroundings, written } = place.context;
    const idle = withoutIdleLines(tree, null, { ...surroundings, written });
    const left = withoutIdleEnv(idle, place);
    for (const [key, part] of partsOf(left)) {
      this.parts.push(key);
      if (typeof part === 'string') this.parts.push(part);
      else this.addTree(part);
    }
    const at = { tree, context: place.context };
    this.addFiles(at, use, wanted);
    const program = findLocalProgram(at);
    if (program === null) return;
    this.addTree(withoutLabels(program.root ?? undefined));
    for (const [path, print] of identifyAction(program, at.context.session.tree))
      this.actions.set(path, print);
    for (const path of listProgramFiles(at, program)) this.files.add(path);
    const scope = { ...place.context.scope, actionPath: undefined };
    const folder = { ...place.context, scope, actionFolder: program.folder };
    for (const inner of itemsOf(memberOf(memberOf(program.root ?? undefined, 'runs'), 'steps')))
      this.addFiles({ tree: inner, context: folder }, use, wanted);
  }

  private addTree(tree: YamlTree | undefined): void {
    for (const { text, references, hashed } of describeTree(tree)) {
      this.parts.push(text);
      for (const each of references) this.references.set(`${each.context}.${each.name}`, each);
      for (const pattern of hashed) this.hashed.add(pattern);
    }
  }

  /** Of programs that may do anything only the files that words name as they are, and those that say what is done. */
  private addFiles(step: PlacedStep, { reads, builds, writes }: StepUse, wanted: PossibleNames): void {
    const script = scriptOf(step.tree);
    const said = sayTree(step.tree) + (script === null ? '' : sayCommands(step, script));
    const isKnown = (reads !== null && builds !== null) || writes !== null;
    const { named, below, found } = findNamedFiles(step, step.context.actionFolder ?? null);
    this.found.push(...found.filter(({ outputs }) => isKnown || isWanted(outputs, wanted)));
    for (const path of [...named, ...below])
      if (
        isKnown ||
        (isTaskFile(path) || path.endsWith('.mk') ? !MANIFEST.test(path) : said.includes(stemOf(path)))
      )
        this.files.add(path);
  }
}

/** Whether one of the files that a command writes to is known to be read. */
function isWanted(outputs: readonly string[], wanted: PossibleNames): boolean {
  return outputs.some((path) => wanted?.has(baseName(path).toLowerCase()));
}

/** Task files that say more of what a repository needs than of what is done. */
const MANIFEST =
  /(?:^|\/)(?:package\.json|composer\.json|Cargo\.toml|main\.rs|pyproject\.toml|pom\.xml|build\.gradle(?:\.kts)?)$/;

function stemOf(path: string): string {
  const name = baseName(path);
  return name.replace(/(?<=.)\.[^.]*$/, '');
}
