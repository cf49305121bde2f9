import { parseDocument, visit } from 'yaml';
import { type ByteString, decodeText, encodeText } from '../dockerfile/go/byte-string.js';
import type { FileBuild } from '../dockerfile/variants/variant-options.js';
import { type Message, own, say } from '../message.js';
import type { FileEdit, Sources } from './fix.js';
import { findWritten, isSameText, unquote, type WrittenText } from './written-word.js';

/** A value of a build, by the key that its place has: `args.NAME`, `contexts.NAME`. */
export interface BuildFileValue {
  readonly kind: 'args' | 'contexts';
  readonly name: string;
  readonly value: string;
  readonly instead: string;
}

/** The edit of a value that a build file gives, or why it is left as it is. */
export function editGivenValue(
  build: FileBuild,
  { kind, name, value, instead }: BuildFileValue,
  sources: Sources,
): FileEdit | Message {
  const place = build.places?.get(`${kind}.${name}`);
  if (place === undefined)
    return say`${build.name} (${build.file}, line ${build.line}) gives ${name} its value`;
  const where = say`${place.file}, line ${place.line}`;
  const file = sources.nameOf(place.file);
  if (typeof file !== 'string') return file;
  const readSource = (path: string): ByteString[] => {
    const other = sources.nameOf(path);
    return typeof other === 'string' ? [sources.read(other)] : [];
  };
  const text = sources.read(file);
  const found = findWritten(text, place, value);
  const exact = found === null ? null : takeValue(found, value);
  if (exact === null) return say`the value of ${name} is put together in ${where}`;
  const others = (build.sources ?? []).filter((path) => path !== place.file);
  const shared = findOtherReaders(place.file, text, exact, others.flatMap(readSource));
  if (shared !== null) return say`the value of ${name} in ${where} ${own(shared)}`;
  return { file, start: exact.start, end: exact.end, text: encodeText(instead) };
}

/** What comes before and after a value that is written out: `NAME=value`, `${NAME:-value}`, or nothing. */
const AROUND = /^(?<head>(?:[\w.:@/-]+=)?(?:\$\{\w+:?-)?)(?<value>[\w./:@-]+)\}?$/;

/** The value itself, without what is around it. */
function takeValue(found: WrittenText, value: string): WrittenText | null {
  const inner = unquote(found);
  if (isSameText(inner, value)) return inner;
  const { head = '', value: text = '' } = AROUND.exec(inner.text)?.groups ?? {};
  const start = inner.start + head.length;
  const rest = { start, end: start + text.length, text };
  return isSameText(rest, value) ? rest : null;
}

/** Why more than the builds that are known may read a value; null if nothing else does. `others`: files that are read with it. */
export function findOtherReaders(
  path: string,
  text: ByteString,
  { start }: WrittenText,
  others: readonly ByteString[] = [],
): string | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (/\.hcl$/i.test(name)) return findVariable(text, start, others);
  if (/\.json$/i.test(name))
    return text.includes('"variable"') || /\$\{[^}]*\.(?:args|contexts)\b/.test(text)
      ? 'may be a variable that other values use'
      : null;
  if (!/\.ya?ml$/i.test(name) || /(?:^|\/)\.github\//.test(path))
    return 'is not in a compose or bake file, so other things may read it';
  return isAnchored(text, start) ? 'has an anchor, so other keys may have it too' : null;
}

const BLOCK = /^[ \t]*(variable|target|group|function)[ \t]+"?([\w-]*)"?[^\n{]*\{/gm;

/** Whether a value is the default of a variable that is used more than once, or of a target that others look into. */
function findVariable(text: ByteString, start: number, others: readonly ByteString[]): string | null {
  const [, keyword, variable = ''] = [...text.slice(0, start).matchAll(BLOCK)].at(-1) ?? [];
  const count = (pattern: RegExp): number =>
    [text, ...others].reduce((sum, each) => sum + (each.match(pattern)?.length ?? 0), 0);
  if (keyword === 'target')
    return count(/\.(?:args|contexts)\b/g) > 0 ? 'may be read by other targets' : null;
  if (keyword !== 'variable' || variable === '') return 'is not in a target';
  return count(new RegExp(`(?<![\\w-])${variable}(?![\\w-])`, 'g')) > 2
    ? `is the variable ${variable}, which is used more than once`
    : null;
}

/** Whether the value, or anything around it, can be repeated elsewhere by its anchor. */
function isAnchored(text: ByteString, start: number): boolean {
  const decoded = decodeText(text);
  if (!decoded.includes('&')) return false;
  const offset = decodeText(text.slice(0, start)).length;
  let anchored = false;
  visit(parseDocument(decoded, { logLevel: 'silent' }), {
    Node(_, node) {
      const [from, , to] = node.range ?? [0, 0, 0];
      if (!('anchor' in node) || node.anchor === undefined) return;
      if (from <= offset && offset <= to) anchored = true;
    },
  });
  return anchored;
}
