import type { Step } from '../step.js';

/** What runs a build. */
export interface BuilderPlace {
  readonly step: Step;
  /** Where; null: it is not known. */
  readonly folder: string | null;
}

/** Code that a variable has a program run; `files`: those of the repository that take part. */
export interface Loaded {
  readonly files: readonly string[];
}

/** Whether the value of a variable has programs run code that nobody judges; null: it does not. */
export type FindLoaded = (value: string, place: BuilderPlace) => Loaded | null;

/** A variable by which programs run code. */
export interface CodeVariable {
  readonly name: string;
  readonly find: FindLoaded;
  /** Files without which it does nothing: other variables are not asked for where the repository has none. */
  readonly files?: RegExp;
}
