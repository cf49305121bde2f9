import { listInner, type ScriptNode } from '../syntax/script-tree.js';
import { readTarget } from '../syntax/written-targets.js';

const KNOWN = new WeakMap<ScriptNode, ReadonlySet<string>>();
/** Commands whose words may set variables. */
const DECLARING = /^(?:export|readonly|declare|typeset|integer)$/;
/** Those that set the variables which they name. */
const READING = /^(?:read|mapfile|readarray|unset)$/;
const NAME = /^[A-Za-z_]\w*$/;

/** The variables that commands of a script set in its own shell, whether or not they run. */
export function listSetNames(node: ScriptNode): ReadonlySet<string> {
  const known = KNOWN.get(node);
  if (known !== undefined) return known;
  const names = new Set(listNames(node));
  KNOWN.set(node, names);
  return names;
}

function listNames(node: ScriptNode): readonly string[] {
  switch (node.kind) {
    case 'command':
      return namesOfWords(node.words.map(({ value }) => value));
    case 'loop':
      return [...(node.each === null ? [] : [node.each.name]), ...listInner(node).flatMap(listNames)];
    // shells of their own, and what may never be called
    case 'subshell':
    case 'pipe':
    case 'function':
      return [];
    default:
      return listInner(node).flatMap(listNames);
  }
}

function namesOfWords(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word) => readTarget(word) === null);
  if (at === -1) return words.flatMap(nameSet);
  const [program = '', ...given] = words.slice(at);
  if (DECLARING.test(program)) return given.flatMap(nameSet);
  if (READING.test(program)) return given.filter((word) => NAME.test(word));
  const [flag, name = ''] = given;
  if (program === 'printf' && flag === '-v') return NAME.test(name) ? [name] : [];
  return program === 'getopts' && NAME.test(name) ? [name] : [];
}

/** What a word sets; not where that is only what the variable has already: `A=$A`. */
function nameSet(word: string): readonly string[] {
  const target = readTarget(word);
  return target === null || takesItself(word) ? [] : [target.name];
}

/** Whether an assignment only hands on what the variable is already: `A=$A`, `A=${A%x}`. */
function takesItself(word: string): boolean {
  const target = readTarget(word);
  if (target === null || target.isMore) return false;
  const isUsed = new RegExp(String.raw`\$\{?${target.name}\b`).test(word.slice(target.end));
  return isUsed && !addsWords(word);
}

/** Whether an assignment adds words to those that the variable has: `A="$A --flag"`, `A=(x "${A[@]}")`. */
export function addsWords(word: string): boolean {
  const target = readTarget(word);
  if (target === null) return false;
  const own = String.raw`\$(?:${target.name}|\{${target.name}(?:\[[@*]\])?\})`;
  return new RegExp(String.raw`^["(]\s*"?${own}"?\s+\S|\S\s+"?${own}"?\s*[")]$`).test(word.slice(target.end));
}
