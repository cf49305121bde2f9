import type { TreeText } from '../tree-text.js';
import type { WorkBudget } from '../work-budget.js';
import { type DotenvVariables, readDotenv } from './dotenv.js';
import type { Lookup } from './substitution.js';
import type { GappedText } from './text.js';

/** Why a file of variables is not read. */
export interface EnvironmentRefusal {
  readonly message: string;
  readonly isLimit: boolean;
  readonly isAbsent?: true;
  /** Bake reads it all the same. */
  readonly isComposeOnly?: true;
}

/** What an environment file gives, on top of `outer`, whose variables win. */
export function addEnvFile(
  file: TreeText,
  outer: Lookup,
  out: Map<string, GappedText>,
  refuse: (refusal: EnvironmentRefusal) => void,
  work: WorkBudget,
): void {
  if (file.kind === 'wanted') return;
  if (file.kind === 'problem') {
    const { isLimit, isAbsent } = file;
    refuse({ message: `the file ${file.message}`, isLimit, ...(isAbsent === true ? { isAbsent } : {}) });
    return;
  }
  const { file: path, text } = file.source;
  const error = readDotenv(text, path, outer, out, work);
  if (error !== null) refuse({ message: `${path} cannot be read: ${error.message}`, isLimit: error.isLimit });
}

/** Variables of both; those of the first one win. */
export function mergeVariables(first: DotenvVariables, second: DotenvVariables): DotenvVariables {
  const out = new Map(second);
  for (const [name, value] of first) out.set(name, value);
  return out;
}
