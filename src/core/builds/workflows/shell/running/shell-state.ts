import type { TracedText } from '../../../traced-text.js';
import type { ScriptWord } from '../shell-words.js';
import { distinct, isSameValues, keyOf, type ShellValue } from '../values/shell-value.js';
import { joinOptions, NO_OPTIONS, type ShellOptions } from './ending/shell-options.js';

/** A variable that a script has set. */
export interface ShellVariable {
  readonly values: readonly ShellValue[];
  /** Whether other programs see it; `maybe`: on some ways through the script. */
  readonly isExported: boolean | 'maybe';
}

/** The arguments of a script or function; null: they are not known. */
export type Positional = readonly (readonly ScriptWord[])[] | null;

/** The name under which the state keeps what is printed, and what there is to read. */
export const OUTPUT = '>';
export const INPUT = '<';

/** What is known at one place of a script, of all the ways that lead there. */
export class ShellState {
  private variables: Map<string, ShellVariable>;
  positional: Positional;
  /** Where it runs, relative to the workspace; null: unknown. */
  folder: string | null;
  options: ShellOptions = NO_OPTIONS;
  /** `set -a`. */
  exportsAll: boolean | 'maybe' = false;
  /** Names that other variables may have that are set, as expressions. */
  opened: readonly { readonly pattern: RegExp; readonly text: TracedText }[] = [];
  /** Names that mean others: `declare -n`. */
  references: ReadonlyMap<string, string> = new Map();

  constructor(folder: string | null, positional: Positional, variables = new Map<string, ShellVariable>()) {
    this.folder = folder;
    this.positional = positional;
    this.variables = variables;
  }

  clone(): ShellState {
    const copy = new ShellState(this.folder, this.positional, new Map(this.variables));
    copy.exportsAll = this.exportsAll;
    copy.options = this.options;
    copy.opened = this.opened;
    copy.references = this.references;
    return copy;
  }

  /** What another program starts with that runs a script. */
  forProgram(positional: Positional): ShellState {
    const seen = [...this.variables].filter(
      ([name, { isExported }]) => isExported !== false || isInner(name),
    );
    const copy = new ShellState(this.folder, positional, new Map(seen));
    copy.opened = this.opened;
    // its flags may be any
    copy.options = { ...NO_OPTIONS, stops: true, needsSet: true, stopsWithin: this.options.stopsWithin };
    return copy;
  }

  get(name: string): ShellVariable | undefined {
    return this.variables.get(name);
  }

  get names(): IterableIterator<string> {
    return this.variables.keys();
  }

  set(name: string, variable: ShellVariable | undefined): void {
    if (variable === undefined) this.variables.delete(name);
    else this.variables.set(name, { ...variable, values: distinct(variable.values) });
  }

  /** Takes the place of this state. */
  become(other: ShellState): void {
    this.variables = new Map(other.variables);
    this.positional = other.positional;
    this.folder = other.folder;
    this.exportsAll = other.exportsAll;
    this.options = other.options;
    this.opened = other.opened;
    this.references = other.references;
  }

  /** What holds where this and another way meet; of the folder where they differ nothing is known. */
  join(other: ShellState): void {
    for (const name of new Set([...this.variables.keys(), ...other.variables.keys()]))
      this.joinVariable(name, other.variables.get(name));
    if (this.folder !== other.folder) this.folder = null;
    if (this.exportsAll !== other.exportsAll) this.exportsAll = 'maybe';
    this.options = joinOptions(this.options, other.options);
    if (this.opened !== other.opened) this.opened = [...new Set([...this.opened, ...other.opened])];
    if (this.references !== other.references)
      this.references = new Map([...this.references, ...other.references]);
    this.positional = joinPositional(this.positional, other.positional);
  }

  private joinVariable(name: string, right: ShellVariable | undefined): void {
    const left = this.variables.get(name);
    if (left === right) return;
    const values = distinct([...(left?.values ?? ['outer']), ...(right?.values ?? ['outer'])]);
    const isExported = left?.isExported === right?.isExported ? (left?.isExported ?? false) : 'maybe';
    this.variables.set(name, { values, isExported });
  }

  isSame(other: ShellState): boolean {
    const names = new Set([...this.variables.keys(), ...other.variables.keys()]);
    return (
      this.folder === other.folder &&
      keyOfPositional(this.positional) === keyOfPositional(other.positional) &&
      [...names].every((name) => this.isSameVariable(name, other))
    );
  }

  isSameVariable(name: string, other: ShellState): boolean {
    return isSameValues(
      this.variables.get(name)?.values ?? ['outer'],
      other.variables.get(name)?.values ?? ['outer'],
    );
  }
}

function isInner(name: string): boolean {
  return name === OUTPUT || name === INPUT;
}

function joinPositional(left: Positional, right: Positional): Positional {
  if (left === right) return left;
  if (left === null || right === null) return null;
  return [...new Map([...left, ...right].map((words) => [keyOf(words), words])).values()];
}

function keyOfPositional(positional: Positional): string {
  return positional === null ? '' : positional.map(keyOf).join('\n');
}
