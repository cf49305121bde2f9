import { TracedText } from '../../../../traced-text.js';
import { expandText } from '../../expansion/expanded-words.js';
import type { ShellInput } from '../../shell-commands.js';
import type { Redirection } from '../../syntax/script-tree.js';
import { ShellLexer } from '../../syntax/shell-lexer.js';
import { Descriptors } from '../../values/descriptors.js';
import { isText, type ShellValue } from '../../values/shell-value.js';
import { assign } from '../assignments.js';
import type { Redirected } from '../calling/redirected.js';
import { saySince } from '../opening/unread-texts.js';
import type { ScriptRun } from '../script-run.js';
import type { ShellState } from '../shell-state.js';
import {
  type DescriptorTable,
  descriptorOf,
  findStream,
  keyOfWord,
  STDIN,
  STDOUT,
  withStream,
} from './descriptor-table.js';
import { Stream, unknownStream } from './stream.js';

/** Of one command: more than anybody writes. */
const MAX_REDIRECTIONS = 100;

/** What redirections make of the descriptors of a shell, one after the other. */
export function readRedirections(
  redirections: readonly Redirection[],
  state: ShellState,
  run: ScriptRun,
): Redirected {
  if (redirections.length === 0) return nothingRedirected(state.streams);
  if (redirections.length > MAX_REDIRECTIONS) {
    run.limit ??= `A command of the script has more than ${MAX_REDIRECTIONS} redirections`;
    return nothingRedirected(state.streams);
  }
  const descriptors = new Descriptors();
  const found: Opened[] = [];
  let table = state.streams;
  const outputs: TracedText[] = [];
  for (const redirection of redirections) {
    const opened = openTarget(redirection, table, state, run);
    if (opened === null) continue;
    const { key, targets } = opened;
    const stream = run.dialect.spreads ? withEarlier(opened, found) : opened.stream;
    found.push({ ...opened, stream });
    table = withStream(table, key, key.startsWith('$') ? (table.get(key)?.join(stream) ?? stream) : stream);
    if (targets === null) continue;
    if (redirection.operator.includes('>'))
      outputs.push(...targets.filter(({ value }) => !/^(?:\d+|-)$/.test(value)));
    descriptors.redirect(redirection, targets);
  }
  return {
    ...waysOf(table, found),
    read: found.flatMap(({ stream }) => (stream.kind === 'file' ? inputsOf(stream) : [])),
    outputs,
    table,
    // a descriptor that has a variable for its number stays open
    changed: found.map(({ key }) => key).filter((key) => !key.startsWith('$')),
    printed: descriptors.fate,
    mayFail: descriptors.mayFail,
  };
}

const PRINTED = new Descriptors().fate;

/** What most commands have. */
function nothingRedirected(table: DescriptorTable): Redirected {
  const { inputs, tables, isOwn } = waysOf(table, []);
  return {
    inputs,
    tables,
    isOwn,
    table,
    read: [],
    outputs: [],
    changed: [],
    printed: PRINTED,
    mayFail: false,
  };
}

/** One redirection. */
interface Opened {
  /** The descriptor. */
  readonly key: string;
  readonly stream: Stream;
  /** Whether it is another descriptor once more. */
  readonly isCopy: boolean;
  /** What it is redirected to; null: nothing that has a name. */
  readonly targets: readonly TracedText[] | null;
}

function openTarget(
  redirection: Redirection,
  table: DescriptorTable,
  state: ShellState,
  run: ScriptRun,
): Opened | null {
  const { operator, document, target } = redirection;
  const key = keyOf(redirection);
  if (operator === '<<' || operator === '<<-') {
    if (document === null) return null;
    const texts = document.isLiteral ? [document.text] : expandText(document.text, state, run, 'document');
    return { key, stream: new Stream('document', texts), isCopy: false, targets: null };
  }
  if (operator === '<' && isPiped(target.value)) {
    const { length: start } = run.commands;
    const printed = printedBy(target, state, run);
    const stream = new Stream('document', printed, [], saySince(start, run));
    return { key, stream, isCopy: false, targets: null };
  }
  const targets = expandText(target, state, run, 'item');
  nameDescriptor(redirection, targets, state, run);
  if (operator === '<<<') return { key, stream: new Stream('document', targets), isCopy: false, targets };
  const streams = targets.map((each) => openOne(each, operator, table, run));
  const [first, ...others] = streams;
  if (first === undefined) return null;
  const isCopy = operator.endsWith('&') || targets.every((each) => descriptorOf(each, run) !== null);
  return { key, stream: others.reduce((all, each) => all.join(each), first), isCopy, targets };
}

/** `> file` is standard output, `< file` standard input. */
function keyOf({ descriptor, operator }: Redirection): string {
  const name = /^\{(\w+)\}$/.exec(descriptor)?.[1];
  if (name !== undefined) return `$${name}`;
  if (descriptor !== '') return String(Number(descriptor));
  return operator.startsWith('<') ? STDIN : STDOUT;
}

/** What a word leads to behind a redirection. */
function openOne(target: TracedText, operator: string, table: DescriptorTable, run: ScriptRun): Stream {
  const isClosing = operator.endsWith('&') && target.value === '-';
  if (isClosing) return new Stream('document', ['unset']);
  if (target.value === '/dev/null') return new Stream('file', ['unset'], [target]);
  const copied = operator.endsWith('&')
    ? keyOfWord(target, run.texts).replace(/-$/, '')
    : descriptorOf(target, run);
  if (copied === null) return new Stream('file', ['outer'], [target]);
  return findStream(table, copied) ?? unknownStream();
}

/** A descriptor of zsh that is redirected several times leads to all of it. */
function withEarlier({ key, stream, isCopy }: Opened, found: readonly Opened[]): Stream {
  const before = found.findLast((each) => each.key === key);
  if (isCopy || before === undefined || before.isCopy) return stream;
  const values = before.stream.values.flatMap((left) =>
    stream.values.map((right): ShellValue => {
      if (left === 'unset' || right === 'unset') return left === 'unset' ? right : left;
      return isText(left) && isText(right) ? TracedText.join([left, left.as('\n'), right]) : 'outer';
    }),
  );
  return new Stream(stream.kind, values, [...before.stream.files, ...stream.files]);
}

/** What a command reads, and what its descriptors lead to then. */
function waysOf(
  table: DescriptorTable,
  found: readonly Opened[],
): Pick<Redirected, 'inputs' | 'tables' | 'isOwn'> {
  const own = found.findLast(({ key }) => key === STDIN);
  const stream = table.get(STDIN);
  if (own === undefined || stream === undefined)
    return { inputs: [stream === undefined ? null : { kind: 'other' }], tables: [table], isOwn: false };
  const inputs = inputsOf(stream);
  if (inputs.length === 1) return { inputs, tables: [table], isOwn: !own.isCopy };
  const tables = inputs.map((input, way) => withStream(table, STDIN, streamOf(input, way, stream)));
  return { inputs, tables, isOwn: !own.isCopy };
}

/** What a command is given to read. */
function inputsOf(stream: Stream): readonly ShellInput[] {
  if (stream.kind === 'file') return stream.files.map((path) => ({ kind: 'file', path }));
  if (stream.kind !== 'document' || stream.taken !== 'nothing') return [{ kind: 'other' }];
  return stream.values.map(toInput);
}

/** What there is to read on one way. */
function streamOf(input: ShellInput, way: number, { kind, values }: Stream): Stream {
  if (input.kind === 'file') return new Stream(kind, values, [input.path]);
  return new Stream(kind, values.slice(way, way + 1));
}

function toInput(value: ShellValue): ShellInput {
  return isText(value) ? { kind: 'document', text: value } : { kind: 'other' };
}

/** What the commands in `< <( … )` print. */
function printedBy(target: TracedText, state: ShellState, run: ScriptRun): readonly ShellValue[] {
  return run.pipe(target, state).map((value) => (value === 'unset' ? target.slice(0, 0) : value));
}

/** Whether a word is one `<( … )`. */
function isPiped(word: string): boolean {
  return word.startsWith('<(') && new ShellLexer(word).partEnd(0) === word.length;
}

/** `{NAME}>file` gives a variable the number of the descriptor. */
function nameDescriptor(
  { descriptor, target }: Redirection,
  targets: readonly TracedText[],
  state: ShellState,
  run: ScriptRun,
): void {
  const name = /^\{(\w+)\}$/.exec(descriptor)?.[1];
  if (name === undefined || targets.every(({ value }) => value === '-')) return;
  assign(name, [target.as(run.texts.standIn(`$${name}`))], state, run);
}
