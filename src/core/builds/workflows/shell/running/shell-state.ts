import type { TracedText } from '../../../traced-text.js';
import { isLeft, type ResetEnvironment } from '../builders/reset-environment.js';
import type { ScriptWord } from '../shell-words.js';
import { SharedTable } from '../values/shared-table.js';
import { distinct, isSameValues, keyOf, type ShellValue } from '../values/shell-value.js';
import {
  folderOf,
  isSamePlaces,
  joinPlaces,
  onlyPlace,
  type ShellPlace,
  type ShellPlaces,
  withoutPushed,
} from './ending/places.js';
import { joinOptions, NO_OPTIONS, type ShellOptions } from './ending/shell-options.js';
import { isSameOpened, joinOpened, joinReferences, type OpenedNames } from './opening/opened-names.js';
import { type DescriptorTable, isSameTable, joinTables } from './streams/descriptor-table.js';

/** A variable that a script has set. */
export interface ShellVariable {
  readonly values: readonly ShellValue[];
  /** Whether other programs see it; `maybe`: on some ways through the script. */
  readonly isExported: boolean | 'maybe';
  /** Of what a local variable hides: on some ways it hides nothing. */
  readonly isMaybe?: true;
}

const NO_NAMES: ReadonlySet<string> = new Set();

/** The arguments of a script or function; null: they are not known. */
export type Positional = readonly (readonly ScriptWord[])[] | null;

/** The name under which the state keeps what is printed. */
export const OUTPUT = '>';

/** What is known at one place of a script, of all the ways that lead there. */
export class ShellState {
  private variables: SharedTable<ShellVariable>;
  positional: Positional;
  /** Where it may be. */
  places: ShellPlaces;
  /** Where it is still if the command that has just changed the folder has failed. */
  stayed: readonly ShellPlace[] = [];
  options: ShellOptions = NO_OPTIONS;
  /** What its descriptors lead to. */
  streams: DescriptorTable = new Map();
  /** `set -a`. */
  exportsAll: boolean | 'maybe' = false;
  /** Names of variables that may have been set since they were last seen to be. */
  opened: readonly OpenedNames[] = [];
  /** Another program has started the shell, and may have given it other variables. */
  isInherited = false;
  /** What is left of the environment around the script; null: all of it. */
  around: ResetEnvironment | null = null;
  /** Names that mean others: `declare -n`; null: which one is not known, or not said yet. */
  references: ReadonlyMap<string, string | null> = new Map();
  /** Variables that the script itself sets, on this way or another one. */
  own: ReadonlySet<string> = NO_NAMES;

  constructor(folder: string | null, positional: Positional, variables = SharedTable.of<ShellVariable>()) {
    this.places = onlyPlace(folder);
    this.positional = positional;
    this.variables = variables;
  }

  /** Where it runs, relative to the workspace; null: unknown, or one of several that are as likely. */
  get folder(): string | null {
    return folderOf(this.places);
  }

  clone(): ShellState {
    const copy = new ShellState(this.folder, this.positional, this.variables.copy());
    copy.places = this.places;
    copy.stayed = this.stayed;
    copy.exportsAll = this.exportsAll;
    copy.options = this.options;
    copy.streams = this.streams;
    copy.opened = this.opened;
    copy.references = this.references;
    copy.own = this.own;
    copy.isInherited = this.isInherited;
    copy.around = this.around;
    return copy;
  }

  /** What another program starts with that runs a script. */
  forProgram(positional: Positional): ShellState {
    const seen = this.variables.entries.filter(
      ([name, { isExported }]) => (isExported !== false && !isHidden(name)) || isInner(name),
    );
    const copy = new ShellState(this.folder, positional, SharedTable.of(seen));
    copy.opened = this.opened;
    copy.streams = this.streams;
    copy.own = this.own;
    copy.places = withoutPushed(this.places);
    copy.isInherited = true;
    copy.around = this.around;
    // its flags may be any
    copy.options = { ...NO_OPTIONS, stops: true, needsSet: true, stopsWithin: this.options.stopsWithin };
    return copy;
  }

  get(name: string): ShellVariable | undefined {
    return this.variables.get(name);
  }

  get names(): readonly string[] {
    return this.variables.names;
  }

  set(name: string, variable: ShellVariable | undefined): void {
    if (variable === undefined) this.variables.delete(name);
    else this.variables.set(name, { ...variable, values: distinct(variable.values) });
  }

  /** Any variable of such a name may have been given a value. Returns how many values that makes. */
  open(pattern: RegExp, text: TracedText): number {
    let count = 0;
    for (const [name, { values, isExported, ...more }] of this.variables.entries) {
      if (!pattern.test(plainName(name))) continue;
      count += values.length + 1;
      this.set(name, { ...more, values: [...values, text], isExported: isExported || 'maybe' });
    }
    const isKnown = this.opened.some((each) => isSameOpened(each, { pattern, text }));
    if (!isKnown) this.opened = [...this.opened, { pattern, text }];
    return count;
  }

  /** These are variables of the script. */
  claim(names: Iterable<string>): void {
    if (names === this.own) return;
    const added = [...names].filter((name) => !this.own.has(name));
    if (added.length > 0) this.own = new Set([...this.own, ...added]);
  }

  /** These are not, or no longer. */
  disown(names: readonly string[]): void {
    if (names.some((name) => this.own.has(name)))
      this.own = new Set([...this.own].filter((name) => !names.includes(name)));
  }

  /** What a variable may be that nothing has set by its name. */
  valuesAround(name: string): readonly ShellValue[] {
    const opened = this.opened.filter(({ pattern }) => pattern.test(plainName(name)));
    return [this.valueOutside(name), ...opened.map(({ text }) => text)];
  }

  /** What it is where only what is around the script may set it. */
  valueOutside(name: string): 'outer' | 'unset' {
    return this.around === null || isLeft(plainName(name), this.around) ? 'outer' : 'unset';
  }

  /** Takes the place of this state. */
  become(other: ShellState): void {
    this.variables = other.variables.copy();
    this.positional = other.positional;
    this.places = other.places;
    this.stayed = other.stayed;
    this.exportsAll = other.exportsAll;
    this.options = other.options;
    this.streams = other.streams;
    this.opened = other.opened;
    this.references = other.references;
    this.own = other.own;
    this.around = other.around;
  }

  /** What holds where this and another way meet. Returns how many variables differ. */
  join(other: ShellState): number {
    const unlike = this.variables.namesUnlike(other.variables);
    for (const name of unlike) this.joinVariable(name, other);
    this.places = joinPlaces(this.places, other.places);
    if (other.stayed.length > 0) this.stayed = [...this.stayed, ...other.stayed];
    if (this.exportsAll !== other.exportsAll) this.exportsAll = 'maybe';
    this.options = joinOptions(this.options, other.options);
    this.streams = joinTables(this.streams, other.streams);
    if (this.opened !== other.opened) this.opened = joinOpened(this.opened, other.opened);
    if (this.references !== other.references)
      this.references = joinReferences(this.references, other.references);
    this.positional = joinPositional(this.positional, other.positional);
    this.claim(other.own);
    return unlike.length;
  }

  private joinVariable(name: string, other: ShellState): void {
    const right = other.get(name);
    const left = this.variables.get(name);
    const isExported = left?.isExported === right?.isExported ? (left?.isExported ?? false) : 'maybe';
    if (isHidden(name) && (left === undefined || right === undefined)) {
      const { values = [] } = left ?? right ?? {};
      this.variables.set(name, { values, isExported, isMaybe: true });
      return;
    }
    const values = distinct([
      ...(left?.values ?? this.valuesAround(name)),
      ...(right?.values ?? other.valuesAround(name)),
    ]);
    const isMaybe = left?.isMaybe === true || right?.isMaybe === true;
    this.variables.set(name, { values, isExported, ...(isMaybe ? { isMaybe } : {}) });
  }

  isSame(other: ShellState): boolean {
    return (
      isSamePlaces(this.places, other.places) &&
      this.opened.length === other.opened.length &&
      isSameTable(this.streams, other.streams) &&
      keyOfPositional(this.positional) === keyOfPositional(other.positional) &&
      this.variables.namesUnlike(other.variables).every((name) => this.isSameVariable(name, other))
    );
  }

  isSameVariable(name: string, other: ShellState): boolean {
    return isSameValues(
      this.variables.get(name)?.values ?? this.valuesAround(name),
      other.variables.get(name)?.values ?? other.valuesAround(name),
    );
  }
}

function isInner(name: string): boolean {
  return name === OUTPUT;
}

/** The key of what a local variable hides, in a function that so many others have called. */
export function hiddenKey(name: string, depth: number): string {
  return `${depth}:${name}`;
}

function isHidden(key: string): boolean {
  return /^\d+:/.test(key);
}

/** The name of a variable, also of one that is hidden. */
export function plainName(key: string): string {
  return key.replace(/^\d+:/, '');
}

/** Parameters that are one or the other. */
export function joinPositional(left: Positional, right: Positional): Positional {
  if (left === right) return left;
  if (left === null || right === null) return null;
  return [...new Map([...left, ...right].map((words) => [keyOf(words), words])).values()];
}

function keyOfPositional(positional: Positional): string {
  return positional === null ? '' : positional.map(keyOf).join('\n');
}
