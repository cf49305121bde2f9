import { type ByteString, encodeText } from '../dockerfile/go/byte-string.js';
import { Refusal } from '../dockerfile/refusal.js';
import { type FileText, openFile } from '../dockerfile/resolve/open-file.js';
import { toOffset } from '../dockerfile/syntax/lines.js';
import type { Node } from '../dockerfile/syntax/nodes.js';
import { type Message, own, say } from '../message.js';
import type { WrittenText } from './written-word.js';

/** The default of an argument that the FROMs of a file use, or why its value is left as it is. */
export type FoundDefault =
  | { readonly kind: 'found'; readonly place: WrittenText }
  /** The file gives it no value. */
  | { readonly kind: 'none' }
  | { readonly kind: 'left'; readonly why: Message };

/** Which default is looked for. */
export interface DefaultQuery {
  readonly name: string;
  readonly value: string;
  /** Those of the FROMs for which it is to be changed; whatever else uses the argument keeps it as it is. */
  readonly lines: ReadonlySet<number>;
}

export function findDefault(file: ByteString, { name, value, lines }: DefaultQuery): FoundDefault {
  const { text } = openFile(file, { buildArgs: new Map() });
  if (text instanceof Refusal) return left(own('the file as a whole cannot be read'));
  // a value that a build gives reaches as far as a default does
  const use = findOtherUse(text, name, lines);
  if (use !== null) return left(say`line ${use} uses the argument ${name} too, so its value is not changed`);
  const key = encodeText(name);
  const declared = text.instructions.globalArgs.filter(({ pairs }) => pairs.some((pair) => pair.key === key));
  const [first, ...others] = declared;
  const defaults = declared.flatMap(({ pairs }) => pairs).filter((pair) => pair.key === key);
  if (first === undefined || !defaults.some((pair) => mayBe(pair.value, value))) return { kind: 'none' };
  if (others.length > 0) return left(say`${`ARG ${name}`} is there more than once`);
  const place = locateDefault(file, first.node, name);
  return place === null || place.text !== encodeText(value)
    ? left(say`the default of ${`ARG ${name}`} does not stand there as it reads`)
    : { kind: 'found', place };
}

/** Whether a default may read so, once it is expanded. */
function mayBe(written: ByteString | null, value: string): boolean {
  return written !== null && (written === encodeText(value) || /[^\w./:@-]/.test(written));
}

const left = (why: Message): FoundDefault => ({ kind: 'left', why });

/** The line of another instruction that the argument reaches; null if there is none. */
function findOtherUse({ instructions }: FileText, name: string, lines: ReadonlySet<number>): number | null {
  const call = new RegExp(`\\$(?:\\{${name}(?!\\w)|${name}(?!\\w))`);
  const word = new RegExp(`(?<!\\w)${name}(?!\\w)`);
  const textOf = ({ source }: Node): ByteString => source.text.slice(source.start, source.end);
  for (const { node } of instructions.globalArgs) if (call.test(textOf(node))) return node.line;
  for (const { from, commands } of instructions.stages) {
    const { node } = from;
    const calls = textOf(node).match(new RegExp(call, 'g'))?.length ?? 0;
    // a platform or a second part of the same line is another use
    if (calls > (lines.has(node.line) ? 1 : 0)) return node.line;
    for (const command of commands) {
      const isDeclared =
        command.kind === 'arg'
          ? command.pairs.some(({ key }) => key === encodeText(name))
          : command.kind === 'onbuild' && word.test(textOf(command.node));
      if (isDeclared) return command.node.line;
    }
  }
  return null;
}

/** `NAME=value`, where the value is on one line and stands there as it reads, quotation marks around it or not. */
function locateDefault(file: ByteString, node: Node, name: string): WrittenText | null {
  const { source, argsStart } = node;
  const words = source.text.slice(argsStart, source.end);
  const pattern = new RegExp(`(?:^|\\s)${name}=(["']?)([\\w./:@-]+)\\1(?=\\s|$)`, 'g');
  const found = [...words.matchAll(pattern)];
  const [only] = found;
  if (only === undefined || found.length > 1) return null;
  const [whole, quote = '', value = ''] = only;
  const at = argsStart + only.index + whole.length - quote.length - value.length;
  const start = toOffset(source, at);
  const end = toOffset(source, at + value.length - 1) + 1;
  return file.slice(start, end) === value ? { start, end, text: value } : null;
}
