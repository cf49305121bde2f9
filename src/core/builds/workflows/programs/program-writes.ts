import type { ProgramWrites } from '../shell/environment/variable-writes.js';
import type { Step } from '../step.js';
import { itemsOf, memberOf, textOf } from '../yaml-tree.js';
import { readCommandWrites } from './command-writes.js';
import { findLocalProgram } from './local-program.js';
import { type ProgramNames, readProgramNames, toNames } from './program-names.js';

/** Variables that decide what tools read and build: that a program names one is enough. */
const DECIDING =
  /^(?:EXPERIMENTAL_BUILDKIT|BUILDKIT|BUILDX|DOCKER|COMPOSE|LD)_\w+$|^(?:BASH_ENV|SOURCE_DATE_EPOCH)$/;

/** What an action of the repository writes: its files are read when somebody asks. */
export function openProgramWrites(step: Step): ProgramWrites {
  let read: readonly ProgramNames[] | null = null;
  const listNames = (): readonly ProgramNames[] => {
    read ??= readProgram(step);
    return read;
  };
  return {
    isOpen: () => listNames().some(({ isOpen }) => isOpen),
    writes: (name) => listNames().some(({ set, named }) => (DECIDING.test(name) ? named : set).has(name)),
  };
}

/** Its files, and what its description gives an image to run. */
function readProgram(step: Step): readonly ProgramNames[] {
  const program = findLocalProgram(step);
  const runs = memberOf(program?.root ?? undefined, 'runs');
  const words = [memberOf(runs, 'entrypoint'), ...itemsOf(memberOf(runs, 'args'))];
  const called = readCommandWrites(
    step,
    words.flatMap((word) => textOf(word) ?? []),
  );
  return [toNames(called), ...(program?.files ?? []).map((path) => readProgramNames(step, path))];
}
