import type { TreeText } from '../tree-texts.js';
import type { Work } from '../work.js';
import { type DotenvVariables, readDotenv } from './dotenv.js';
import type { GappedText } from './text.js';

/** What an environment file gives, on top of `outer`, whose variables win. */
export function addEnvFile(
  file: TreeText,
  outer: DotenvVariables,
  out: Map<string, GappedText>,
  refuse: (message: string) => void,
  work: Work,
): void {
  if (file.kind === 'wanted') return;
  if (file.kind === 'problem') {
    refuse(file.message);
    return;
  }
  const { file: path, text } = file.source;
  const error = readDotenv(text, path, (name) => outer.get(name), out, work);
  if (error !== null) refuse(`${path} cannot be read: ${error}`);
}

/** Variables of both; those of the first one win. */
export function mergeVariables(first: DotenvVariables, second: DotenvVariables): DotenvVariables {
  const out = new Map(second);
  for (const [name, value] of first) out.set(name, value);
  return out;
}
