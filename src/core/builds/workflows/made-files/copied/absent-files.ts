import type { ShellCommand } from '../../shell/shell-commands.js';
import type { ScriptChain, ScriptChoice, ScriptNode, SimpleCommand } from '../../shell/syntax/script-tree.js';
import type { CopyPlace } from './copied-texts.js';

/** What runs because a file is not there. */
export interface AbsentFile {
  /** As the script names it. */
  readonly path: string;
  readonly body: ScriptNode;
}

const ASKING = /^-[fes]$/;
/** `[[ ! -f FILE ]]`. */
const TEST = /^\s*(!)?\s*-[fes]\s+(["']?)([^\s"'$`*?[]+)\2\s*$/;

/** `[ -f FILE ] || …`, `[ ! -f FILE ] && …` and `if [ ! -f FILE ]; then …; fi`, where the file is not there; null: anything else. */
export function findAbsent(
  node: ScriptChain | ScriptChoice,
  find: (command: SimpleCommand) => ShellCommand | null,
  { isAbsent }: CopyPlace,
): AbsentFile | null {
  const written = readNode(node);
  if (written === null) return null;
  const { test, body, wantsNone } = written;
  const asked = test.kind === 'command' ? readCommand(test, find(test)) : readTest(test);
  if (asked === null || asked.isNegated !== wantsNone) return null;
  return isAbsent(asked.path, asked.folder) ? { path: asked.path.value, body } : null;
}

function readNode(
  node: ScriptChain | ScriptChoice,
): { readonly test: ScriptNode; readonly body: ScriptNode; readonly wantsNone: boolean } | null {
  if (node.kind === 'chain') {
    const [other, ...more] = node.others;
    if (other === undefined || more.length > 0) return null;
    return { test: node.first, body: other.node, wantsNone: other.operator === '&&' };
  }
  const [branch, ...more] = node.branches;
  if (branch === undefined || branch.test === null || more.length > 0 || node.otherwise !== null) return null;
  const { test } = branch;
  const [only, ...others] = test.kind === 'list' ? test.items : [test];
  if (only === undefined || others.length > 0) return null;
  return { test: only, body: branch.body, wantsNone: true };
}

interface AskedFile {
  readonly path: ShellCommand['words'][number]['text'];
  readonly folder: string | null;
  readonly isNegated: boolean;
}

function readCommand({ isNegated = false }: SimpleCommand, command: ShellCommand | null): AskedFile | null {
  const words = command?.words.map(({ text }) => text) ?? [];
  const [program, ...given] = words;
  const rest = program?.value === '[' && given.at(-1)?.value === ']' ? given.slice(0, -1) : given;
  if (program === undefined || !(program.value === 'test' || rest.length < given.length)) return null;
  const isInner = rest[0]?.value === '!';
  const [flag, path, ...others] = isInner ? rest.slice(1) : rest;
  if (flag === undefined || path === undefined || others.length > 0 || !ASKING.test(flag.value)) return null;
  return { path, folder: command?.folder ?? null, isNegated: isNegated !== isInner };
}

/** Where the shell is then is not known: the script must not have left where it starts. */
function readTest(test: ScriptNode): AskedFile | null {
  if (test.kind !== 'test' || test.isArithmetic) return null;
  const [, negation, , path] = TEST.exec(test.text.value) ?? [];
  if (path === undefined) return null;
  const isNegated = (negation !== undefined) !== (test.isNegated === true);
  return { path: test.text.as(path), folder: '.', isNegated };
}
