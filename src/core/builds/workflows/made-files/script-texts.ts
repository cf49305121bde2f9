import type { BuildPlace } from '../../build.js';
import { pathWithin } from '../../repo-path.js';
import { TracedText } from '../../traced-text.js';
import { isUnknown } from '../../unknown-texts.js';
import { unwrap } from '../shell/builders/wrappers.js';
import { formatText } from '../shell/running/printing.js';
import type { ShellCommand } from '../shell/shell-commands.js';
import type { ScriptWord } from '../shell/shell-words.js';
import type { Redirection, ScriptNode, SimpleCommand } from '../shell/syntax/script-tree.js';
import { decodeEscapes } from '../shell/values/escapes.js';
import { contains } from './script-places.js';

/** A file that a script writes in any case, once, and in words that are read. */
export interface ScriptText {
  /** The path, as the command names it. */
  readonly path: TracedText;
  /** Where the command runs. */
  readonly folder: string | null;
  readonly text: TracedText;
  /** It is put behind what is there. */
  readonly isAppended: boolean;
  /** All the places where the path is named to write to it. */
  readonly places: readonly BuildPlace[];
  /** Which of the commands writes the last of it. */
  readonly index: number;
}

const PRINTING = /^(?:echo|printf|cat)$/;

/** What a script that ends where a command fails writes in its own lines, not in loops, functions and conditions. `hasFlags`: the `echo` of bash. */
export function listScriptTexts(
  root: ScriptNode,
  commands: readonly ShellCommand[],
  hasFlags: boolean,
): readonly ScriptText[] {
  const reading = new TextReading(commands, hasFlags);
  reading.read(root);
  return reading.found;
}

class TextReading {
  readonly found: ScriptText[] = [];
  private readonly commands: readonly ShellCommand[];
  private readonly hasFlags: boolean;

  constructor(commands: readonly ShellCommand[], hasFlags: boolean) {
    this.commands = commands;
    this.hasFlags = hasFlags;
  }

  /** `isLast`: nothing comes after it. */
  read(node: ScriptNode, isLast = true): void {
    if (node.kind === 'list')
      for (const [index, item] of node.items.entries())
        this.read(item, isLast && index === node.items.length - 1);
    else if (node.kind === 'subshell' && node.isBackground !== true && node.coprocess === undefined)
      this.read(node.body);
    else if (node.kind === 'chain') {
      const parts = [node.first, ...node.others.map((other) => other.node)];
      if (node.others.some(({ operator }) => operator !== '&&')) return;
      // what fails before `&&` does not end the script, which goes on behind the chain
      if (isLast) for (const part of parts) this.read(part);
      else this.readInFolder(parts);
    } else if (node.kind === 'redirected') this.readGroup(node);
    else if (node.kind === 'pipe') this.readPipe(node.parts);
    else if (node.kind === 'command') this.readCommand(node);
  }

  /** `mkdir -p x && echo … > x/FILE`: where that folder cannot be made, no such file is there either. */
  private readInFolder([first, last, ...more]: readonly ScriptNode[]): void {
    const folder = first?.kind === 'command' ? folderOf(this.find(first)) : null;
    if (folder === null || last === undefined || more.length > 0) return;
    const known = this.found.length;
    this.read(last);
    const isWithin = ({ path, folder: from }: ScriptText): boolean =>
      from === folder.from && pathWithin(folder.path, path.value) !== null;
    const found = this.found.splice(known);
    if (found.every(isWithin)) this.found.push(...found);
  }

  /** `cat > FILE <<X`, `tee FILE <<X`. */
  private readCommand(node: SimpleCommand): void {
    const command = this.find(node);
    if (command === null) return;
    const words = unwrap(command.words).called;
    const target = targetOf(node.redirections);
    const isTee = words[0]?.text.value === 'tee';
    if (isTee) {
      const text = inputOf(command, node.redirections);
      if (text !== null) this.addTee(command, words, text);
    } else if (target !== null) {
      const text = this.print(command, node);
      if (text !== null) this.add(command, target, command.outputs, text);
    }
  }

  /** `echo x | tee FILE`. */
  private readPipe([printer, last, ...more]: readonly ScriptNode[]): void {
    if (printer?.kind !== 'command' || last?.kind !== 'command' || more.length > 0) return;
    const [from, to] = [this.find(printer), this.find(last)];
    if (from === null || to === null || printer.redirections.some(isOut)) return;
    const text = this.print(from, printer);
    if (text !== null) this.addTee(to, unwrap(to.words).called, text);
  }

  /** `{ echo x; echo y; } > FILE`. */
  private readGroup({ body, redirections }: Extract<ScriptNode, { kind: 'redirected' }>): void {
    const target = targetOf(redirections);
    const items = listItems(body);
    if (target === null || redirections.length > 1) return;
    const own = this.commands.filter(
      ({ words, outputs }) => words.length === 0 && outputs.some(isAt(target.target)),
    );
    const texts = items.map((item) => {
      const command = item.kind === 'command' && !item.redirections.some(isOut) ? this.find(item) : null;
      const isInside = command?.around?.some(isAt(target.target)) === true;
      return command !== null && isInside ? this.print(command, item as SimpleCommand) : null;
    });
    const known = texts.flatMap((text) => text ?? []);
    const [group, ...others] = own;
    if (group === undefined || others.length > 0 || known.length < texts.length || known.length === 0) return;
    const around = this.commands.flatMap((command) => (command.around ?? []).filter(isAt(target.target)));
    this.add(group, target, [...group.outputs, ...around], TracedText.join(known));
  }

  private addTee(command: ShellCommand, words: readonly ScriptWord[], text: TracedText): void {
    const [program, ...rest] = words;
    const files = rest
      .filter(({ text: { value } }) => !/^(?:-a|--append)$/.test(value))
      .map((word) => word.text);
    const [path, ...others] = files;
    if (program?.text.value !== 'tee' || path === undefined || others.length > 0) return;
    if (path.value.startsWith('-')) return;
    const { folder } = command;
    const index = this.commands.indexOf(command);
    this.found.push({ path, folder, text, isAppended: rest.length > 1, places: [path.place()], index });
  }

  private add(
    { folder }: ShellCommand,
    { target, operator }: Redirection,
    outputs: readonly TracedText[],
    text: TracedText,
  ): void {
    const named = outputs.filter(isAt(target));
    const [path] = named;
    if (path === undefined || named.some(({ value }) => value !== path.value)) return;
    const places = named.map((each) => each.place());
    const index = this.commands.findLastIndex(({ outputs: own, around = [] }) =>
      [...own, ...around].some(isAt(target)),
    );
    this.found.push({ path, folder, text, isAppended: operator === '>>', places, index });
  }

  /** The command where it runs once, whatever the script does; null: otherwise. */
  private find(node: SimpleCommand): ShellCommand | null {
    const [name] = node.words;
    const found =
      name === undefined
        ? []
        : this.commands.filter(({ words: [first] }) => first !== undefined && isAt(name)(first.text));
    const [command, ...others] = found;
    return command === undefined || others.length > 0 ? null : command;
  }

  /** What a command prints; null: it is not known. */
  private print(command: ShellCommand, { redirections }: SimpleCommand): TracedText | null {
    const [name, ...args] = command.words;
    if (name === undefined || !PRINTING.test(name.text.value)) return null;
    const isClear = !args.some(({ isLoose, isOpen }) => isLoose || isOpen);
    if (!isClear && name.text.value !== 'echo') return null;
    if (name.text.value === 'echo') return this.echo(name.text, args);
    if (name.text.value === 'cat')
      return args.every(({ text }) => text.value === '-') ? inputOf(command, redirections) : null;
    // shells differ in these
    if (args.some(({ text }) => /\\[uU]/.test(text.value))) return null;
    const [format, ...values] = args[0]?.text.value === '--' ? args.slice(1) : args;
    if (format === undefined || format.text.value.startsWith('-') || isUnknown(format.text.value))
      return null;
    return formatText(format.text, values);
  }

  private echo(name: TracedText, args: readonly ScriptWord[]): TracedText | null {
    const count = args.findIndex(({ text }) => !/^-[neE]+$/.test(text.value));
    const flags = (count === -1 ? args : args.slice(0, count)).map(({ text }) => text.value).join('');
    const words = count === -1 ? [] : args.slice(count);
    // it may be a flag
    if (isUnknown(words[0]?.text.value[0] ?? '')) return null;
    const parts = words.flatMap(({ text }, index) => (index === 0 ? [text] : [text.as(' '), text]));
    const text = TracedText.join([...parts, name.as(flags.includes('n') ? '' : '\n')]);
    const isPlain = !text.value.includes('\\') && /^(?:-n)*$/.test(flags);
    if (isPlain) return text;
    // what is not known may have escapes
    if (!this.hasFlags || isUnknown(text.value)) return null;
    return flags.includes('e') && !/e[^e]*E/.test(flags) ? decode(text) : flags.includes('E') ? null : text;
  }
}

/** The folder that `mkdir -p` makes, and where that runs; null: another command, or more than one. */
function folderOf(command: ShellCommand | null): { readonly path: string; readonly from: string } | null {
  const [program, ...rest] = (command?.words ?? []).map(({ text }) => text.value);
  const [path, ...others] = rest.filter((word) => !/^(?:-p|-pv|-vp|-v|--parents|--verbose)$/.test(word));
  const isMaking = program === 'mkdir' && rest.some((word) => /^(?:-p|-pv|-vp|--parents)$/.test(word));
  const from = command?.folder ?? null;
  if (!isMaking || path === undefined || others.length > 0 || from === null) return null;
  const isPlain = !isUnknown(path) && !/^[-/~]|(?:^|\/)\.\.?(?:\/|$)/.test(path);
  return isPlain ? { path: path.replace(/\/+$/, ''), from } : null;
}

function listItems(node: ScriptNode): readonly ScriptNode[] {
  return node.kind === 'list' ? node.items.flatMap(listItems) : [node];
}

/** What `echo -e` makes of a text; null: it ends where that says so. */
function decode(text: TracedText): TracedText | null {
  const pieces = [...text.value.matchAll(/\\(?:[0-7]{1,4}|x[\da-fA-F]{1,2}|[\s\S]|$)|[^\\]+/g)];
  if (pieces.some(([piece]) => piece === '\\c' || /^\\[uU\d]/.test(piece))) return null;
  return TracedText.join(
    pieces.map(({ 0: piece, index }) => {
      const written = text.slice(index, index + piece.length);
      return piece.startsWith('\\') ? written.as(decodeEscapes(piece)) : written;
    }),
  );
}

/** What a command is given to read. */
function inputOf({ input }: ShellCommand, redirections: readonly Redirection[]): TracedText | null {
  if (input?.kind !== 'document') return null;
  const isWord = redirections.some(({ operator }) => operator === '<<<');
  return isWord ? TracedText.join([input.text, input.text.as('\n')]) : input.text;
}

function isOut({ operator }: Redirection): boolean {
  return operator.includes('>');
}

/** The redirection of what is printed, where there is one and no other but of errors. */
function targetOf(redirections: readonly Redirection[]): Redirection | null {
  const [target, ...others] = redirections.filter((each) => isOut(each) && each.descriptor !== '2');
  const isPlain =
    target !== undefined && /^(?:>|>>|>\|)$/.test(target.operator) && /^1?$/.test(target.descriptor);
  return isPlain && others.length === 0 ? target : null;
}

/** Whether a text is that word of the script. */
function isAt(written: TracedText): (text: TracedText) => boolean {
  const place = written.place();
  return (text) => contains(place, text.place());
}
