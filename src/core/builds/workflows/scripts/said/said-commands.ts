import type { BuildPlace } from '../../../build.js';
import type { TracedText } from '../../../traced-text.js';
import { PRINTING } from '../../outputs/harmless-programs.js';
import {
  listInner,
  type Redirection,
  type ScriptNode,
  type SimpleCommand,
} from '../../shell/syntax/script-tree.js';
import { evaluatesMore } from '../words/moved-words.js';

/** A text that a command only says, and the function in which it does. */
export interface SaidText {
  readonly place: BuildPlace;
  readonly of: string | null;
}

interface Scope {
  /** Whether what is printed there is for people. */
  readonly isShown: boolean;
  /** The function; null: the script. */
  readonly of: string | null;
}

interface Called extends Scope {
  readonly name: string;
}

/** What runs in the place of what it prints. */
const INNER = /\$\(|`|[<>]\(/;
/** A command, by a name that is not known, whose output is kept. */
const KEPT_BY_ANY = /(?:\$\((?!\()|`|[<>]\()\s*(?:\w*sh\s+(?:-\w+\s+)*)?["']?\$/;
/** Where people read it. */
const SHOWN = /^["']?(?:&?[12]|\/dev\/(?:stdout|stderr|tty|null)|\$\{?GITHUB_STEP_SUMMARY\}?)["']?$/;

/**
 * The texts that a script of a shell only says: `echo`, `printf` and `cat <<X`, where the output goes to the terminal, also in functions
 * whose output nothing takes. None where it is not certain.
 */
export function listSaidTexts(root: ScriptNode): readonly SaidText[] {
  const found = new SaidCommands();
  found.walk(root, { isShown: true, of: null });
  return found.list();
}

class SaidCommands {
  private readonly said: SaidText[] = [];
  private readonly called: Called[] = [];
  private readonly texts: string[] = [];
  private readonly functions = new Set<string>();
  /** What the shell prints may go elsewhere, or commands may be others than those of their names. */
  private isOpen = false;

  list(): readonly SaidText[] {
    if (this.isOpen || [...this.functions].some((name) => PRINTING.test(name))) return [];
    if (this.texts.some((text) => KEPT_BY_ANY.test(text))) return [];
    const kept = this.listKept();
    return this.said.filter(({ of }) => of === null || !kept.has(of));
  }

  walk(node: ScriptNode, scope: Scope): void {
    switch (node.kind) {
      case 'command':
        this.take(node, scope);
        break;
      case 'pipe':
        for (const [at, part] of node.parts.entries())
          this.walk(part, { ...scope, isShown: scope.isShown && at === node.parts.length - 1 });
        break;
      case 'redirected':
        this.keep(node.redirections);
        this.walk(node.body, { ...scope, isShown: scope.isShown && node.redirections.every(isShownBy) });
        break;
      case 'subshell':
        this.walk(node.body, { ...scope, isShown: scope.isShown && node.coprocess === undefined });
        break;
      case 'function':
        this.functions.add(node.name);
        this.walk(node.body, { isShown: true, of: node.name });
        break;
      default:
        this.keepTexts(listTexts(node));
        for (const inner of listInner(node)) this.walk(inner, scope);
    }
  }

  private take({ words, redirections }: SimpleCommand, { isShown, of }: Scope): void {
    const [first, ...others] = words;
    const name = first?.value ?? '';
    const isShownHere = isShown && redirections.every(isShownBy);
    const isEval = name === 'eval';
    this.isOpen ||=
      /^(?:alias|hash|enable)$/.test(name) ||
      (name === 'exec' && !redirections.every(isShownBy)) ||
      (!isShownHere && words.some(({ value }) => /\$\{?(?:0|BASH_SOURCE)/.test(value))) ||
      (isEval && others.some(({ value }) => evaluatesMore(value)));
    const texts = [...others, ...redirections.flatMap(({ document }) => document?.text ?? [])];
    const isSaid = isShownHere && isPrinting(name, others, redirections) && texts.every(isPlain);
    if (isSaid) this.said.push(...texts.map((text) => ({ place: text.place(), of })));
    else {
      this.called.push({ name: name.replace(/["'\\]/g, ''), isShown: isShownHere, of });
      this.keepTexts(INNER.test(name) ? words : others);
      if (isEval) this.texts.push(`$(${others.map(({ value }) => value).join(' ')})`);
      this.keep(redirections);
    }
  }

  private keep(redirections: readonly Redirection[]): void {
    this.keepTexts(redirections.flatMap(({ target, document }) => [target, document?.text ?? []].flat()));
  }

  private keepTexts(texts: readonly TracedText[]): void {
    this.texts.push(...texts.map(({ value }) => value));
  }

  /** The functions whose output may go elsewhere. */
  private listKept(): ReadonlySet<string> {
    const kept = new Set([...this.functions].filter((name) => this.isKept(name)));
    for (const name of kept)
      for (const called of this.called)
        if (called.of === name && this.functions.has(called.name)) kept.add(called.name);
    return kept;
  }

  private isKept(name: string): boolean {
    const word = name.replace(/\W/g, '\\$&');
    const inner = new RegExp(String.raw`(?:\$\(|\x60|[<>]\()(?:[\s\S]*[^\w.-])?${word}(?![\w.-])`);
    return (
      this.called.some((each) => !each.isShown && (each.name === name || each.name.startsWith('$'))) ||
      this.texts.some((text) => text.replace(/^["']|["']$/g, '') === name || inner.test(text))
    );
  }
}

/** Whether a command prints its words or its document, and does nothing else with them. */
function isPrinting(
  name: string,
  words: readonly TracedText[],
  redirections: readonly Redirection[],
): boolean {
  if (!PRINTING.test(name)) return false;
  if (name === 'printf') return words[0]?.value.startsWith('-') !== true;
  if (name !== 'cat') return true;
  return words.every(({ value }) => value === '-') && redirections.some(({ document }) => document !== null);
}

/** Neither of the commands that the runner reads in what is printed, nor with others in it. */
function isPlain({ value }: TracedText): boolean {
  return !INNER.test(value) && !value.includes('::') && !value.includes('##[');
}

function isShownBy({ operator, target }: Redirection): boolean {
  return operator.startsWith('<') ? operator !== '<>' : SHOWN.test(target.value);
}

/** What a part of a script says that is not a command. */
function listTexts(node: ScriptNode): readonly TracedText[] {
  switch (node.kind) {
    case 'loop':
      return node.each?.words ?? [];
    case 'case':
      return [node.word, ...node.branches.map(({ patterns }) => patterns)];
    case 'test':
      return [node.text];
    default:
      return [];
  }
}
