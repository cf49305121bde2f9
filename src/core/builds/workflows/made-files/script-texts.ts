import { pathWithin, resolvePath } from '../../repo-path.js';
import { TracedText } from '../../traced-text.js';
import { isUnknown, type UnknownTexts } from '../../unknown-texts.js';
import { unwrap } from '../shell/builders/wrappers.js';
import type { ShellCommand } from '../shell/shell-commands.js';
import type { ScriptWord } from '../shell/shell-words.js';
import type {
  Redirection,
  ScriptChain,
  ScriptChoice,
  ScriptNode,
  SimpleCommand,
} from '../shell/syntax/script-tree.js';
import { findFolders } from './chain-folders.js';
import { findAbsent } from './copied/absent-files.js';
import { type CopyPlace, joinFiles, printFiles, readCopy } from './copied/copied-texts.js';
import { isEnvironmentName } from './copied/copy-place.js';
import { isOut, listItems, targetOf } from './places/redirected-output.js';
import { isAt, isBefore } from './places/script-places.js';
import type { ScriptText } from './places/script-text.js';
import { inputOf, type PrintedText, PrintReading } from './printed-texts.js';

/** Where a script writes, and which shell runs it. */
export interface ScriptPlace {
  readonly texts: UnknownTexts;
  readonly isBash: boolean;
  /** Whether a folder is there, as the script names it. */
  hasFolder(path: string): boolean;
  /** What it may copy from. */
  readonly files: CopyPlace;
}

/** What a script that ends where a command fails writes in its own lines, not in loops, functions and conditions. */
export function listScriptTexts(
  root: ScriptNode,
  commands: readonly ShellCommand[],
  place: ScriptPlace,
): readonly ScriptText[] {
  const reading = new TextReading(commands, place);
  reading.read(root);
  return reading.found;
}

type Printed = PrintedText & Pick<ScriptText, 'from'>;
class TextReading {
  readonly found: ScriptText[] = [];
  private readonly commands: readonly ShellCommand[];
  private readonly place: ScriptPlace;
  private readonly printing: PrintReading;

  constructor(commands: readonly ShellCommand[], place: ScriptPlace) {
    this.commands = commands;
    this.place = place;
    this.printing = new PrintReading(place.texts, place.isBash);
  }

  /** `isLast`: nothing comes after it. */
  read(node: ScriptNode, isLast = true): void {
    if (node.kind === 'list')
      for (const [index, item] of node.items.entries())
        this.read(item, isLast && index === node.items.length - 1);
    else if (node.kind === 'subshell' && node.isBackground !== true && node.coprocess === undefined)
      this.read(node.body);
    else if (node.kind === 'choice' || node.kind === 'chain') this.readChoice(node, isLast);
    else if (node.kind === 'redirected') this.readGroup(node);
    else if (node.kind === 'pipe') this.readPipe(node.parts);
    else if (node.kind === 'command') this.readCommand(node);
  }

  /** `a && b`, and what a test of a file decides that is not there. */
  private readChoice(node: ScriptChoice | ScriptChain, isLast: boolean): void {
    const tested = findAbsent(node, (command) => this.find(command), this.place.files);
    if (tested !== null) {
      const known = this.found.length;
      this.read(tested.body, false);
      const found = this.found.splice(known);
      if (found.every(({ path }) => path.value === tested.path)) this.found.push(...found);
    } else if (node.kind === 'chain') {
      const parts = [node.first, ...node.others.map((other) => other.node)];
      if (node.others.some(({ operator }) => operator !== '&&')) return;
      // what fails before `&&` does not end the script, which goes on behind the chain
      if (isLast) for (const part of parts) this.read(part);
      else if (!this.readFirst(parts)) this.readInFolder(parts);
    }
  }

  /** `cp A B && x`: what writes comes first, so that it runs in any case. False: it does not. */
  private readFirst(parts: readonly ScriptNode[]): boolean {
    const start = this.found.length;
    parts.every((part, index) => {
      if (part.kind === 'command') this.read(part);
      return this.found.length > start + index;
    });
    const found = this.found.splice(start);
    // a Dockerfile that cannot be written is built as it is
    if (found.every(({ path }) => isEnvironmentName(path.value))) this.found.push(...found);
    return this.found.length > start;
  }

  /** `mkdir -p x && echo … > x/FILE`, `cd x && …`: where there is no such folder, no such file is there either. */
  private readInFolder(parts: readonly ScriptNode[]): void {
    const last = parts.at(-1);
    const folders = findFolders(
      parts.slice(0, -1).map((part) => (part.kind === 'command' ? this.find(part) : null)),
      this.place,
    );
    if (folders === null || last === undefined) return;
    const known = this.found.length;
    this.read(last);
    const isWithin = ({ path, folder }: ScriptText): boolean => {
      const whole = folder === null || isUnknown(path.value) ? null : resolvePath(folder, path.value);
      return whole !== null && folders.every((each) => pathWithin(each, whole) !== null);
    };
    const found = this.found.splice(known);
    if (found.every(isWithin)) this.found.push(...found);
  }

  /** `cat > FILE <<X`, `tee FILE <<X`. */
  private readCommand(node: SimpleCommand): void {
    const command = this.find(node);
    if (command === null) return;
    const words = unwrap(command.words).called;
    const target = targetOf(node.redirections);
    const { input, folder } = command;
    if (words[0]?.text.value === 'tee') {
      const text = inputOf(input, node.redirections);
      const file = input?.kind === 'file' ? joinFiles([input.path], folder, this.place.files) : null;
      const printed = text === null ? file : { text };
      if (printed !== null) this.addTee(command, words, { ...printed, taken: new Map() });
    } else if (target !== null) {
      const printed = this.print(command, node.redirections);
      if (printed !== null) this.add(command, target, command.outputs, printed);
    } else this.addCopy(command, words);
  }

  private print(command: ShellCommand, redirections: readonly Redirection[]): Printed | null {
    const printed = this.printing.print(command, redirections);
    const copied = printed === null ? printFiles(command, this.place.files) : null;
    return copied === null ? printed : { ...copied, taken: new Map() };
  }

  private addCopy(command: ShellCommand, [program]: readonly ScriptWord[]): void {
    const copied = readCopy(command, this.place.files);
    if (copied !== null && program !== undefined)
      this.addWord(command, program, { ...copied, taken: new Map(), isAppended: false });
  }

  /** `echo x | tee FILE`. */
  private readPipe([printer, last, ...more]: readonly ScriptNode[]): void {
    if (printer?.kind !== 'command' || last?.kind !== 'command' || more.length > 0) return;
    const [from, to] = [this.find(printer), this.find(last)];
    if (from === null || to === null || printer.redirections.some(isOut)) return;
    const printed = this.print(from, printer.redirections);
    if (printed !== null) this.addTee(to, unwrap(to.words).called, printed);
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
      if (item.kind !== 'command') return null;
      const command = item.redirections.some(isOut) ? null : this.find(item);
      const isInside = command?.around?.some(isAt(target.target)) === true;
      return command !== null && isInside ? this.print(command, item.redirections) : null;
    });
    const [group, ...others] = own;
    if (group === undefined || others.length > 0 || texts.every((text) => text === null)) return;
    // what prints the rest is somewhere within
    const rest = target.target.as(`${this.place.texts.standIn('{ … }')}\n`);
    const around = this.commands.flatMap((command) => (command.around ?? []).filter(isAt(target.target)));
    this.add(group, target, [...group.outputs, ...around], {
      text: TracedText.join(texts.map((printed) => printed?.text ?? rest)),
      taken: new Map(texts.flatMap((printed) => [...(printed?.taken ?? [])])),
      ...withFrom(texts.flatMap((printed) => printed?.from ?? [])),
    });
  }

  private addTee(command: ShellCommand, words: readonly ScriptWord[], printed: Printed): void {
    const [program, ...rest] = words;
    const files = rest
      .filter(({ text: { value } }) => !/^(?:-a|--append)$/.test(value))
      .map((word) => word.text);
    const [path, ...others] = files;
    if (program?.text.value !== 'tee' || path === undefined || others.length > 0) return;
    if (path.value.startsWith('-')) return;
    this.addWord(command, program, { ...printed, path, isAppended: rest.length > 1 });
  }

  /** What is written to a file that a word of a command names. */
  private addWord(
    command: ShellCommand,
    { text }: ScriptWord,
    written: Printed & Pick<ScriptText, 'path' | 'isAppended'>,
  ): void {
    const { path } = written;
    const place = { folder: command.folder, places: [path.place()], isByVariable: isBefore(path, text) };
    this.found.push({ ...written, ...place, index: this.commands.indexOf(command) });
  }

  private add(
    command: ShellCommand,
    { target, operator }: Redirection,
    outputs: readonly TracedText[],
    printed: Printed,
  ): void {
    const { folder } = command;
    const isNamed = outputs.some(isAt(target));
    // the value of a variable is where that is set
    const isOnly = outputs === command.outputs && outputs.length === 1 && target.value.includes('$');
    const named = isNamed || !isOnly ? outputs.filter(isAt(target)) : outputs;
    const [path] = named;
    if (path === undefined || named.some(({ value }) => value !== path.value)) return;
    const places = named.map((each) => each.place());
    const index = isNamed
      ? this.commands.findLastIndex(({ outputs: own, around = [] }) => [...own, ...around].some(isAt(target)))
      : this.commands.indexOf(command);
    const isAppended = operator === '>>';
    this.found.push({ ...printed, path, folder, isAppended, places, isByVariable: !isNamed, index });
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
}

function withFrom(from: readonly string[]): Pick<ScriptText, 'from'> {
  return from.length === 0 ? {} : { from };
}
