import type { TracedText } from '../../traced-text.js';
import {
  listInner,
  type Redirection,
  type ScriptNode,
  type SimpleCommand,
} from '../shell/syntax/script-tree.js';
import { isHarmless, KEPT, PRINTING } from './harmless-programs.js';
import {
  capturesAny,
  listFunctions,
  listWriters,
  losesCaptures,
  muffle,
  names,
  namesFile,
  silence,
  writesElsewhere,
} from './inner-commands.js';
import { setsOthers, setsPrograms } from './run-words.js';
import type { RunnerFile } from './runner-file.js';

/** What is printed where the script ends with an error: then no later step runs. */
export const FAILED = '\u0001failed\u0001';

const ASSIGNMENT = /^[A-Za-z_]\w*(?:\[[^\]]*\])?\+?=/;
/** Options of `set` after which a command that fails ends the script, with an error. */
const STRICT = /^(?:[-+][eux]*o?|pipefail)$/;

/** Something writes to the file in a way that is not read. */
class NotRead extends Error {}

/**
 * Makes a script print what it writes to a file of the runner, and nothing else. Null: it may write to it in ways that are
 * not read. `functions`: gets the names of those that it defines.
 */
export function printWritten(
  script: TracedText,
  root: ScriptNode,
  file: RunnerFile,
  functions: Set<string>,
): ScriptNode | null {
  for (const name of listFunctions(root)) functions.add(name);
  const rewriting = new Rewriting(file, functions, listWriters(root, file));
  try {
    const changed = rewriting.change(root, { isPrinting: false, isApart: false });
    return rewriting.found === script.value.split(file.variable).length - 1 ? changed : null;
  } catch (error) {
    if (error instanceof NotRead) return null;
    throw error;
  }
}

interface Place {
  /** What is printed here goes to the file. */
  readonly isPrinting: boolean;
  /** It has a shell of its own. */
  readonly isApart: boolean;
}

class Rewriting {
  /** How often the file was named where that is read. */
  found = 0;
  private readonly file: RunnerFile;
  private readonly functions: ReadonlySet<string>;
  /** Those of the functions that write to the file. */
  private readonly writers: ReadonlySet<string>;

  constructor(file: RunnerFile, functions: ReadonlySet<string>, writers: ReadonlySet<string>) {
    this.file = file;
    this.functions = functions;
    this.writers = writers;
  }

  change(node: ScriptNode, place: Place): ScriptNode {
    const inner = (each: ScriptNode): ScriptNode => this.change(each, place);
    // what they print is not what they write
    if (capturesAny(node, this.writers)) throw new NotRead();
    switch (node.kind) {
      case 'command':
        return this.changeCommand(node, place);
      case 'redirected':
        return this.changeRedirected(node, place);
      case 'list':
        return { ...node, items: node.items.map(inner) };
      case 'chain':
        return {
          ...node,
          first: inner(node.first),
          others: node.others.map((other) => ({ ...other, node: inner(other.node) })),
        };
      case 'pipe':
        return this.changePipe(node, place);
      case 'subshell':
        if (node.isBackground === true || node.coprocess !== undefined) throw new NotRead();
        return { ...node, body: this.change(node.body, { ...place, isApart: true }) };
      case 'choice':
        return {
          ...node,
          branches: node.branches.map(({ test, body }) => ({
            test: test === null ? null : this.change(test, { ...place, isPrinting: false }),
            body: inner(body),
          })),
          otherwise: node.otherwise === null ? null : inner(node.otherwise),
        };
      case 'loop':
        this.checkName(node);
        return {
          ...node,
          test: node.test === null ? null : this.change(node.test, { ...place, isPrinting: false }),
          body: inner(node.body),
        };
      case 'case':
        return {
          ...node,
          branches: node.branches.map((branch) => ({ ...branch, body: inner(branch.body) })),
        };
      case 'function': {
        const body = this.change(node.body, { isPrinting: false, isApart: true });
        // what others print may be wanted where they are called
        return this.writers.has(node.name) ? { ...node, body } : node;
      }
      case 'test':
        return node;
    }
  }

  private changeRedirected(node: Extract<ScriptNode, { kind: 'redirected' }>, place: Place): ScriptNode {
    const rest = this.takeFile(node.redirections);
    if (rest === null) {
      // what is printed goes elsewhere
      const body = this.change(node.body, place);
      if (place.isPrinting || writesElsewhere(node.redirections, body)) throw new NotRead();
      return { ...node, body };
    }
    if (rest.some(({ operator }) => operator.includes('>'))) throw new NotRead();
    const body = this.change(node.body, { ...place, isPrinting: true });
    return rest.length === 0 ? body : { ...node, body, redirections: rest };
  }

  /** The other redirections, where one leads to the file; null: none does. */
  private takeFile(redirections: readonly Redirection[]): readonly Redirection[] | null {
    const isFile = ({ operator, descriptor, target }: Redirection): boolean =>
      operator === '>>' && (descriptor === '' || descriptor === '1') && this.file.word.test(target.value);
    const found = redirections.filter(isFile);
    if (found.length === 0) return null;
    this.found += found.length;
    return redirections.filter((each) => !isFile(each));
  }

  private changePipe(node: Extract<ScriptNode, { kind: 'pipe' }>, place: Place): ScriptNode {
    const last = node.parts.at(-1);
    if (last === undefined) return node;
    const before = node.parts.slice(0, -1);
    for (const part of before) this.check(part);
    const taking = this.takeTee(last);
    const writes = namesFile(last, this.file) || names(last, this.writers);
    if (taking === null && !place.isPrinting && !writes) {
      this.check(last);
      if (losesCaptures(last)) throw new NotRead();
      return { ...node, parts: [...before, silence(last)] };
    }
    return { ...node, parts: [...before, taking ?? this.change(last, { ...place, isApart: true })] };
  }

  /** `tee -a` with the file, at the end of a pipe. */
  private takeTee(node: ScriptNode): ScriptNode | null {
    if (node.kind !== 'command' || node.words[0]?.value !== 'tee') return null;
    const [program, ...words] = node.words;
    const isOurs = words.some(({ value }) => this.file.word.test(value));
    if (!isOurs) return null;
    const isPlain = words.length === 2 && words.some(({ value }) => /^(?:-a|--append)$/.test(value));
    if (!isPlain || node.redirections.some(({ target }) => target.value !== '/dev/null')) throw new NotRead();
    this.found++;
    return { kind: 'command', words: [program.as('cat')], redirections: [] };
  }

  /** What hands something on has to be known, as it may write to the file itself. */
  private check(node: ScriptNode): void {
    if (node.kind === 'command' && this.writers.has(this.nameOf(node))) throw new NotRead();
    if (capturesAny(node, this.writers)) throw new NotRead();
    this.checkName(node);
    for (const inner of listInner(node)) this.check(inner);
  }

  /** A loop may set a variable as well. */
  private checkName(node: ScriptNode): void {
    if (node.kind === 'loop' && node.each !== null && setsPrograms(`${node.each.name}=`)) throw new NotRead();
  }

  /** The program of a command; an assignment has none. */
  private nameOf({ words }: SimpleCommand): string {
    const start = words.findIndex(({ value }) => !ASSIGNMENT.test(value));
    const [value = '', ...given] = start === -1 ? [] : words.slice(start).map((word) => word.value);
    const before = words.slice(0, start === -1 ? undefined : start).map((word) => word.value);
    if (before.some(setsPrograms) || setsOthers(value, given)) throw new NotRead();
    if (start === -1) return '';
    if (!(this.functions.has(value) || isHarmless(value, given))) throw new NotRead();
    return value;
  }

  private changeCommand(node: SimpleCommand, place: Place): ScriptNode {
    const name = this.nameOf(node);
    const rest = this.takeFile(node.redirections);
    const isPrinting = place.isPrinting || rest !== null;
    const redirections = rest ?? node.redirections;
    if (this.functions.has(name)) return this.changeCall(node, rest, isPrinting);
    if (name === 'exit') return changeExit(node, place);
    if (name === 'set')
      return node.words.slice(1).every(({ value }) => STRICT.test(value)) ? silence(node) : refuse();
    if (name === '' || KEPT.test(name)) return node;
    if (name === 'printf' && node.words[1]?.value === '-v') return node;
    if (!isPrinting) return silence(node);
    if (redirections.some(({ operator }) => operator.includes('>'))) {
      // `echo x >&2` or `> file` inside of what prints to it
      if (rest !== null || !PRINTING.test(name)) throw new NotRead();
      return silence(node);
    }
    return { ...node, redirections };
  }

  /** The call of a function. `rest`: its other redirections, where one leads to the file. */
  private changeCall(
    node: SimpleCommand,
    rest: readonly Redirection[] | null,
    isPrinting: boolean,
  ): ScriptNode {
    const isOut = (rest ?? node.redirections).some(({ operator }) => operator.includes('>'));
    if (this.writers.has(this.nameOf(node))) return isPrinting || isOut ? refuse() : node;
    if (!isPrinting) return muffle(node);
    return isOut ? refuse() : { ...node, redirections: rest ?? node.redirections };
  }
}

function refuse(): never {
  throw new NotRead();
}

/** An error ends the job, so that nothing reads what it has written. */
function changeExit(node: SimpleCommand, { isApart }: Place): ScriptNode {
  const [name, status] = node.words;
  const isError = status !== undefined && /^[1-9]\d*$/.test(status.value) && node.words.length === 2;
  if (name === undefined || !isError || isApart) return node;
  const mark: SimpleCommand = {
    kind: 'command',
    words: [name.as('printf'), name.as(`'${FAILED}'`)],
    redirections: [],
  };
  return { kind: 'list', items: [mark, node] };
}
