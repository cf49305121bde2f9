import { mayBeKnown } from '../outputs/written-values.js';
import type { ProgramWrites } from '../shell/environment/variable-writes.js';
import type { Step } from '../step.js';
import { itemsOf, memberOf, textOf } from '../yaml/yaml-tree.js';
import { readCommandWrites } from './command-writes.js';
import { findLocalProgram } from './local-program.js';
import { type ProgramNames, readProgramNames, toNames } from './program-names.js';
import { listScriptPrograms } from './script-programs.js';

/** Variables that decide what tools read and build: that a program names one is enough. */
const DECIDING =
  /^(?:EXPERIMENTAL_BUILDKIT|BUILDKIT|BUILDX|DOCKER|COMPOSE|LD)_\w+$|^(?:BASH_ENV|SOURCE_DATE_EPOCH)$/;

/** What an action of the repository writes: its files are read when somebody asks. */
export function openProgramWrites(step: Step): ProgramWrites {
  return openWrites(() => readProgram(step));
}

/**
 * The same of the programs of the repository that the script of a step runs, as far as it names their files. One that may set
 * any variable is not taken to set those which decide how others run.
 */
export function openScriptPrograms(step: Step): ProgramWrites {
  const { read, isEmpty } = onceAtLast(() =>
    listScriptPrograms(step)
      .map((path) => readProgramNames(step, path))
      .filter(({ isOpen, saysSo }) => isOpen || saysSo),
  );
  return {
    isOpen: () => false,
    writes: (name) => read().some((names) => (names.isOpen && mayBeKnown(name)) || says(names, name)),
    isSilent: isEmpty,
  };
}

function openWrites(list: () => readonly ProgramNames[]): ProgramWrites {
  const { read } = onceAtLast(list);
  return {
    isOpen: () => read().some(({ isOpen }) => isOpen),
    writes: (name) => read().some((names) => says(names, name)),
  };
}

function says({ set, named }: ProgramNames, name: string): boolean {
  return (DECIDING.test(name) ? named : set).has(name);
}

interface LateList<V> {
  readonly read: () => readonly V[];
  /** Whether it has been listed, and there is nothing. */
  readonly isEmpty: () => boolean;
}

/** Lists something when it is asked for; nothing as long as the answer depends on itself. */
function onceAtLast<V>(list: () => readonly V[]): LateList<V> {
  let listed: readonly V[] | null = null;
  let isListed = false;
  return {
    read() {
      if (listed !== null) return listed;
      listed = [];
      listed = list();
      isListed = true;
      return listed;
    },
    isEmpty: () => isListed && listed?.length === 0,
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
