import type { TracedText } from '../../../traced-text.js';
import { listFileChanges, type WritePlace } from '../../shell/files/written-files.js';
import type { ShellCommand } from '../../shell/shell-commands.js';
import { keyOfPlace } from './script-places.js';
import type { ScriptText } from './script-text.js';

/** A text that is written to a path of the repository. */
export interface PlacedText extends Omit<ScriptText, 'path'> {
  readonly path: string;
  /** The path, as the script has it. */
  readonly written: TracedText;
}

/** The places of writes, unless another command changes a file by the same one: `$F` is where the script sets `F`. */
export function findOwnPlaces(
  writes: readonly PlacedText[],
  commands: readonly ShellCommand[],
  place: WritePlace,
): ReadonlySet<string> {
  const own = new Set(writes.flatMap(({ places }) => places.map(keyOfPlace)));
  const byVariable = writes.filter(({ isByVariable }) => isByVariable);
  const indexes = new Set(byVariable.map(({ index }) => index));
  const keys = new Set(byVariable.flatMap(({ places }) => places.map(keyOfPlace)));
  if (keys.size === 0) return own;
  for (const [index, command] of commands.entries())
    if (!indexes.has(index))
      for (const { path } of listFileChanges([command], place))
        if (keys.has(keyOfPlace(path.place()))) own.delete(keyOfPlace(path.place()));
  return own;
}
