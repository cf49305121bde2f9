import { listInner, type ScriptNode } from '../../builds/workflows/shell/syntax/script-tree.js';
import type { ShippedStep } from '../../dockerfile/shipped/shipped-step.js';
import { listNodes, type PlainCommand, readCommand } from '../step-script.js';
import { listNames, openStageValues } from '../step-values.js';

/** The arguments of a build, at one of its instructions. */
interface ArgumentValues {
  readonly names: ReadonlySet<string>;
  /** By what the file says; null where it may be anything. */
  readonly resolve: (text: string) => string | null;
}

/** `[ "$A" = true ]`. */
const COMPARES = /^(?:\[\[?|test)?\s*["']?(\$\w+|\$\{\w+\})["']?\s+==?\s+["']?([\w.-]*)["']?\s*(?:\]\]?)?$/;

/** The commands of a script but those that an `if` runs only where an argument of the build is not what the file makes it. */
export function openCertainCommands(
  steps: readonly ShippedStep[],
): (index: number, root: ScriptNode | null) => readonly PlainCommand[] {
  const names = new Set(
    steps.flatMap(({ keyword, words }) =>
      keyword === 'arg' ? words.map((word) => word.replace(/=.*$/s, '')) : [],
    ),
  );
  const valuesAt = openStageValues({ steps, fileArguments: undefined, base: '' });
  return (index, root) =>
    root === null ? [] : listCertain(root, { names, resolve: valuesAt(index).resolve });
}

function listCertain(node: ScriptNode, values: ArgumentValues): readonly PlainCommand[] {
  if (node.kind === 'command') {
    const command = readCommand(node);
    return command === null ? [] : [command];
  }
  // what comes after a test that is open is open too
  if (node.kind === 'choice' && node.branches.some(({ test }) => test !== null && isOpen(test, values)))
    return [];
  return listInner(node).flatMap((inner) => listCertain(inner, values));
}

function isOpen(test: ScriptNode, { names, resolve }: ArgumentValues): boolean {
  const text = listNodes(test).map(writeTest).join(' ').trim();
  if (!listNames(text).some((name) => names.has(name))) return false;
  const [, name, value] = COMPARES.exec(text) ?? [];
  return name === undefined || resolve(name) !== value;
}

function writeTest(node: ScriptNode): string {
  if (node.kind === 'command') return node.words.map(({ value }) => value).join(' ');
  return node.kind === 'test' ? node.text.value : '';
}
