import { TracedText } from '../../../traced-text.js';
import type { UnknownTexts } from '../../../unknown-texts.js';
import { toShellScript } from '../power-shell/translation.js';
import { isPowerShell } from '../shell-kind.js';
import { findScript } from '../shells/inner-scripts.js';
import { CasePatterns } from './case-patterns.js';
import { type ListedWord, readShellWords, type ShellExpansion } from './listed-words.js';

/** A text that a script hands to a command on its standard input. */
export type ListedInput =
  | { readonly kind: 'document'; readonly text: TracedText; readonly isLiteral: boolean }
  | { readonly kind: 'file'; readonly path: TracedText }
  | { readonly kind: 'other' };

/** A simple command: its words, and what it reads. */
export interface ListedCommand {
  readonly words: readonly ListedWord[];
  readonly input: ListedInput | null;
  /** Where what it prints goes. */
  readonly outputs?: readonly TracedText[];
  /** The script that it runs is read too. */
  readonly isRead?: boolean;
  /** The first of its words that are patterns of a `case`: text that another one is compared with. */
  readonly patternsFrom?: number;
}

/** A part of a script in its order. */
export type ListedPart =
  | ListedCommand
  /** `isSubstitution`: of a `$( … )`, whose output is a word of the command after it. */
  | { readonly mark: '(' | ')'; readonly isSubstitution?: true };

interface Draft {
  readonly words: ListedWord[];
  input: ListedInput | null;
  readonly outputs: TracedText[];
  isRead?: boolean;
  patternsFrom?: number;
}

const startDraft = (input: ListedInput | null = null): Draft => ({ words: [], input, outputs: [] });

/** A here-document whose text stands after the line. */
interface Pending {
  readonly delimiter: string;
  readonly isLiteral: boolean;
  readonly stripsTabs: boolean;
  readonly command: Draft;
}

const REDIRECTION = /\d*(?:&>>?|>>|>&|<&|<<<|<<-|<<|<>|>\||>|<)/y;
const OPERATOR = /&&|\|\||;;|\|&|[;&|()\n]/y;

/** Scripts within scripts, `$( … )`, are read as deep as people write them. */
const MAX_DEPTH = 5;

/** The simple commands of a script one after the other; those in `$( … )` before the one around them. */
export function listShellCommands(script: TracedText, expansion: ShellExpansion, depth = 0): ListedPart[] {
  const source = script.value;
  const parts: ListedPart[] = [];
  let pending: Pending[] = [];
  let command = startDraft();
  const cases = new CasePatterns(source);
  let at = 0;
  const addNested = (script: TracedText, mark: { readonly isSubstitution?: true } = {}): void =>
    void parts.push({ ...mark, mark: '(' }, ...listShellCommands(script, expansion, depth + 1), {
      ...mark,
      mark: ')',
    });
  const addNestedOf = (ended: Draft): void => {
    const inner = depth < MAX_DEPTH ? findNestedScript(ended, expansion.texts) : null;
    if (inner === null) return;
    ended.isRead = true;
    addNested(inner);
  };
  const finish = (): void => {
    const { words, outputs, input } = command;
    if (words.length + outputs.length === 0 && input?.kind !== 'file') return;
    parts.push(command);
    cases.read(command);
    addNestedOf(command);
  };
  while (at < source.length) {
    at = skipBlank(source, at);
    const redirection = matchAt(REDIRECTION, source, at);
    const operator = redirection === null ? matchAt(OPERATOR, source, at) : null;
    if (redirection !== null) {
      const target = readShellWords(script, skipBlank(source, at + redirection.length), expansion);
      at = target.end;
      redirect(redirection.replace(/^\d+/, ''), target.words[0], command, pending);
    } else if (operator !== null) {
      finish();
      if (operator === '(' || operator === ')') parts.push({ mark: operator });
      const isPiped = operator.startsWith('|') && operator !== '||';
      command = startDraft(isPiped ? { kind: 'other' } : null);
      at += operator.length;
      cases.meet(operator, source[at]);
      if (operator !== '\n') continue;
      at = readDocuments(script, at, pending);
      for (const each of pending) addNestedOf(each.command);
      pending = [];
    } else {
      const { words, scripts, end } = readShellWords(script, at, expansion);
      command.words.push(...words);
      if (depth < MAX_DEPTH) for (const inner of scripts) addNested(inner, { isSubstitution: true });
      at = Math.max(end, at + 1);
    }
  }
  finish();
  return parts;
}

/** The script that a command runs: `bash -c '…'`, `bash <<X`, `eval …`; null: none. */
function findNestedScript({ words, input }: Draft, texts: UnknownTexts): TracedText | null {
  const script = findScript(words, input);
  if (script !== null) return isPowerShell(script.shell) ? toShellScript(script.text, texts) : script.text;
  const at = words.findIndex(({ text }) => text.value === 'eval');
  const [first, ...others] = at === -1 ? [] : words.slice(at + 1).map(({ text }) => text);
  if (first === undefined || !words.slice(0, at).every(({ text }) => WRAPPER.test(text.value))) return null;
  return TracedText.join([first, ...others.flatMap((text) => [text.as(' '), text])]);
}

/** What may precede `eval` and changes nothing of what it means. */
const WRAPPER = /^(?:time|command|builtin|-\w+|\w+=.*)$/s;

/** Over white space, continued lines and comments. */
function skipBlank(source: string, from: number): number {
  let at = from;
  while (at < source.length) {
    if (source[at] === ' ' || source[at] === '\t' || source[at] === '\r') at++;
    else if (source.startsWith('\\\n', at)) at += 2;
    else if (source.startsWith('\\\r\n', at)) at += 3;
    else break;
  }
  if (source[at] !== '#') return at;
  const end = source.indexOf('\n', at);
  return end === -1 ? source.length : end;
}

function redirect(
  operator: string,
  target: ListedWord | undefined,
  command: Draft,
  pending: Pending[],
): void {
  if (target === undefined) return;
  if (operator === '<<' || operator === '<<-')
    pending.push({
      delimiter: target.text.value,
      isLiteral: target.isQuoted,
      stripsTabs: operator === '<<-',
      command,
    });
  else if (operator === '<') command.input = { kind: 'file', path: target.text };
  else if (operator === '<<<') command.input = { kind: 'document', text: target.text, isLiteral: true };
  else if (operator.includes('>') && !/^(?:\d+|-)$/.test(target.text.value))
    command.outputs.push(target.text);
}

/** Takes the here-documents that begin at an offset; the offset after them. */
function readDocuments(script: TracedText, from: number, pending: readonly Pending[]): number {
  let at = from;
  for (const { delimiter, isLiteral, stripsTabs, command } of pending) {
    const start = at;
    let end = script.value.length;
    while (at < script.value.length) {
      const lineEnd = script.value.indexOf('\n', at);
      const stop = lineEnd === -1 ? script.value.length : lineEnd;
      const line = script.value.slice(at, stop).replace(/\r$/, '');
      const isEnd = (stripsTabs ? line.replace(/^\t+/, '') : line) === delimiter;
      if (isEnd) end = at;
      at = Math.min(stop + 1, script.value.length);
      if (isEnd) break;
    }
    const text = script.slice(start, end);
    const isPlain = !stripsTabs && (isLiteral || !/[$`\\]/.test(text.value));
    command.input = { kind: 'document', text, isLiteral: isPlain };
  }
  return at;
}

function matchAt(pattern: RegExp, source: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0] ?? null;
}
