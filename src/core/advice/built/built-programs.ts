import { ownValue } from '../../own-value.js';
import { BUILD_COMMANDS } from './build-commands.js';
import type { BuiltProgram } from './built-program.js';
import type { StageCommand } from './located-steps.js';
import { baseName, folderOf, isWithin, joinPath, resolvePath } from './paths.js';

/** Nobody builds more. */
const MAX_BUILT = 200;

/** What the commands build, and where they put it. */
export function listBuilt(commands: readonly StageCommand[]): readonly BuiltProgram[] {
  const built: BuiltProgram[] = [];
  for (const command of commands) {
    if (built.length > MAX_BUILT) return built;
    const read = ownValue(BUILD_COMMANDS, command.program);
    if (read !== undefined)
      built.push(...read(command).map((found) => ({ ...found, command, isFound: true })));
    else if (MOVES.test(command.program)) built.push(...listMoved(command, built));
  }
  return built;
}

/** Whether a path is what was built, or in a folder of which only that is known. */
export function isBuilt({ folder, name }: BuiltProgram, path: string): boolean {
  if (folder === null) return false;
  return name === null ? path !== folder && isWithin(path, folder) : path === joinPath(folder, name);
}

/** Null where it is not known where it is. */
export function findPath({ folder, name }: BuiltProgram): string | null {
  return folder === null || name === null ? null : joinPath(folder, name);
}

const MOVES = /^(?:cp|mv|install|ln|rename)$/;

/** What a command puts somewhere else. */
function listMoved(command: StageCommand, built: readonly BuiltProgram[]): readonly BuiltProgram[] {
  const operands = command.words.filter((word) => !word.startsWith('-'));
  const written = operands.at(-1) ?? '';
  const destination = resolvePath(command.folder, written);
  return operands.slice(0, -1).flatMap((operand): BuiltProgram[] => {
    const path = resolvePath(command.folder, operand);
    const name = baseName(operand);
    const made = built.find(
      (other) =>
        (path !== null && isBuilt(other, path)) ||
        (other.name !== null && other.name === name && other.by !== 'make'),
    );
    if (made === undefined || destination === null || name === '') return [];
    const { by, command: builder } = made;
    const isFound = made.isFound && path !== null && isBuilt(made, path);
    const given: BuiltProgram = { by, folder: destination, name, command: builder, isFound };
    if (written.endsWith('/') || operands.length > 2) return [given];
    return [given, { ...given, folder: folderOf(destination), name: baseName(destination) }];
  });
}
