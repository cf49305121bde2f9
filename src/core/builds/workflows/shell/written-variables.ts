import type { TracedText } from '../../traced-text.js';
import type { ReplacedProgram } from '../loaded/placed-programs.js';
import type { EnvScope, RunnerSystem } from '../scope.js';
import type { PlacedStep, VariableWriters } from '../sources/placed-step.js';
import { memberOf, textOf } from '../yaml/yaml-tree.js';
import { AddedPaths } from './environment/added-paths.js';
import { SaidPrograms } from './environment/said-programs.js';
import { ANY_VARIABLE, type ProgramWrites, type VariableWrites } from './environment/variable-writes.js';
import type { StartWrite } from './starting/started.js';

/** The runner takes it from no step. */
const REFUSED = /^NODE_OPTIONS$/i;

/** With it the runner takes commands from whatever a step prints: `::set-env`, `::add-path`. */
const UNSECURE = 'ACTIONS_ALLOW_UNSECURE_COMMANDS';

/** What a step has done to the variables of those after it. */
export interface VariableChange {
  /** A script that may have set some; null: a step that may have set any, to whatever. */
  readonly step: PlacedStep | null;
  /** Those that it names. */
  readonly names: ReadonlySet<string>;
}

const ANY_CHANGE: VariableChange = { step: null, names: new Set() };

/** Names that earlier steps of a job may write to `GITHUB_ENV`: what `env` says of them no longer holds. */
export class WrittenVariables implements VariableWriters {
  private readonly names = new Set<string>();
  private readonly writers: { readonly step: PlacedStep; readonly writes: VariableWrites }[] = [];
  readonly programs: PlacedStep[] = [];
  /** What steps have done, in its order. */
  readonly changes: VariableChange[] = [];
  readonly paths = new AddedPaths();
  private readonly said = new SaidPrograms();
  /** What scripts have written into files that shells read before theirs. */
  readonly starts: StartWrite[] = [];
  /** The same of files that scripts of the job read in. */
  readonly made: StartWrite[] = [];
  /** What scripts have put in the place of programs that build. */
  readonly placed: ReplacedProgram[] = [];
  /** What scripts of the job say, of those that are read so far. */
  readonly scripts: string[] = [];
  /** The command of a script whose build is read: what is placed after it does not count. */
  command: TracedText | null = null;
  private isOpen = false;
  /** Whether a step says by name that the runner is to take commands from what steps print. */
  private isUnsecure = false;

  /** Whether a step may have written the variable, by its name or by what is not known. */
  mayWrite(name: string, system: RunnerSystem = 'unix'): boolean {
    return this.writes(name, system) || (this.mayWriteAny() && !REFUSED.test(name));
  }

  private mayWriteAny(): boolean {
    return this.isOpen || this.hasOpenProgram();
  }

  /** Whether a program of the repository may set any variable. */
  hasOpenProgram(): boolean {
    return this.said.isOpen();
  }

  /** Whether a step says by name that it writes a variable. */
  writes(name: string, system: RunnerSystem = 'unix'): boolean {
    if (this.names.has(name)) return true;
    const isOther = (each: string): boolean => each.toLowerCase() === name.toLowerCase();
    if (system !== 'unix' && [...this.names].some(isOther)) return true;
    return !REFUSED.test(name) && this.said.writes(name);
  }

  add(step: PlacedStep, writes: VariableWrites): void {
    for (const name of writes.names) {
      if (!REFUSED.test(name)) this.names.add(name);
      this.isUnsecure ||= name.toUpperCase() === UNSECURE;
    }
    this.isOpen ||= writes.isOpen;
    if (writes.isOpen || writes.names.size > 0) this.writers.push({ step, writes });
    if (writes.isOpen || memberOf(step.tree, 'run') === undefined) this.loseValues();
  }

  /** The script of a step has run; `names`: those of the variables that it says it sets. */
  addScript(step: PlacedStep, names: ReadonlySet<string>): void {
    this.changes.push({ step, names });
  }

  /** From here on, nothing is known of what steps have set. */
  loseValues(): void {
    this.changes.push(ANY_CHANGE);
  }

  /** An action has run of which nothing but its own text tells what it sets: it counts where a variable is not known anyway. */
  addProgram(step: PlacedStep, said?: ProgramWrites): void {
    this.programs.push(step);
    // those of other repositories leave alone what steps set
    if (/^(?:\.|docker:)/.test(textOf(memberOf(step.tree, 'uses'))?.value ?? '')) this.loseValues();
    if (said !== undefined) this.addSaid(step, said);
  }

  /** A step has run programs of the repository, whose texts say what they set. */
  addSaid(step: PlacedStep, said: ProgramWrites): void {
    this.said.add(step, said);
  }

  /** A step has printed what is not known; `isAllowed`: its `env` may have the runner take commands from that. */
  addOutput(step: PlacedStep, isAllowed: boolean): void {
    if (isAllowed || this.isUnsecure) {
      this.add(step, ANY_VARIABLE);
      this.paths.addAny();
    } else this.said.hear(UNSECURE);
  }

  /** Those that scripts say they write. */
  get named(): ReadonlySet<string> {
    return this.names;
  }

  get count(): number {
    return this.writers.length;
  }

  /** The last step that has run a program whose text says that it writes a variable. */
  findRunner(name: string): PlacedStep | null {
    return this.said.findRunner(name);
  }

  listSetters(name: string): readonly PlacedStep[] {
    return this.writers
      .filter(({ writes }) => name === '' || writes.isOpen || writes.names.has(name))
      .map(({ step }) => step);
  }
}

/** Whether the runner may take commands from what a step prints. */
export function allowsCommands(env: EnvScope | null): boolean {
  const value = env?.lookUp(UNSECURE)?.value.trim() ?? '';
  return !/^(?:false)?$/i.test(value);
}
