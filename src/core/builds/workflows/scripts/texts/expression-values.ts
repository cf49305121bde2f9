import { isActionFile, isWorkflowFile } from '../../../build-files.js';
import { baseName, parentFolder } from '../../../repo-path.js';
import type { SourceText } from '../../../source-text.js';
import { listAssigned, listMatches, MAX_TEXTS, QUOTED } from './assigned-values.js';
import { type KnownValue, valueIn } from './given-values.js';

/** What expressions of a workflow take values from, and by which name. */
const TAKEN =
  /(?<![\w.-])(matrix|env|inputs|github\.event\.inputs|(?:steps|needs)\.[\w-]{1,100}\.outputs)\.(?:[\w-]{1,100}\.){0,3}([\w-]{1,100})/g;
const TEXT = /'([^'\n]{1,300})'/g;
/** Far more names than an expression has. */
const MAX_NAMES = 10;
/** Longer lists are not written in workflows. */
const MAX_LINES = 100;

/** A key whose value is on the lines below it, and what is told there. */
const KEY = (name: string): RegExp =>
  new RegExp(String.raw`^([ \t]{0,100})(?:-[ \t]{1,9})?["']?${name}["']?[ \t]*:[ \t]*(?:#[^\n]*)?$`, 'gm');
const FLOW = (name: string): RegExp =>
  new RegExp(String.raw`(?<![\w.-])["']?${name}["']?[ \t]*:[ \t]*\[([^\][]{0,2000})\]`, 'dg');
const MAP = (name: string): RegExp =>
  new RegExp(
    String.raw`(?<![\w.-])["']?${name}["']?[ \t]*:[ \t]*\{[^{}\n]{0,300}?(?<![\w-])["']?default["']?[ \t]*:[ \t]*${QUOTED}`,
    'dg',
  );
const BELOW = new RegExp(String.raw`^[ \t]*(?:-[ \t]+|["']?default["']?[ \t]*:[ \t]*)${QUOTED}`, 'd');
const ITEM = new RegExp(String.raw`(?<=^|[\s,])${QUOTED}`, 'dg');

/**
 * What an expression of a workflow or action may be, as far as its text says: values of a matrix, of `env`, of inputs with those that
 * callers give, and of outputs that the same file writes. None in other files.
 */
export function listExpressed(
  expression: string,
  file: string,
  workflows: readonly SourceText[],
): readonly KnownValue[] {
  const own = workflows.find((each) => each.file === file);
  if (own === undefined || !(isWorkflowFile(file) || isActionFile(file))) return [];
  const names = [...expression.matchAll(TAKEN)].slice(0, MAX_NAMES);
  const found = names.flatMap(([, context = '', name = '']) => [
    ...listGiven(name, own),
    ...(context.endsWith('inputs')
      ? listCallers(file, workflows).flatMap((each) => listAssigned(name, each))
      : []),
  ]);
  const texts = [...expression.matchAll(TEXT)].map(([, text = '']) => valueIn(own, text));
  return [...found, ...texts].slice(0, MAX_TEXTS + 1);
}

/** The other files that name a workflow, or the folder of an action. */
function listCallers(file: string, workflows: readonly SourceText[]): readonly SourceText[] {
  const name = isActionFile(file) ? baseName(parentFolder(file)) : baseName(file);
  return name === '' ? [] : workflows.filter((each) => each.file !== file && each.text.includes(name));
}

/** The values of a key: one, or a list on one line or several, or the default of an input. */
function listGiven(name: string, source: SourceText): readonly KnownValue[] {
  const { text } = source;
  const flow = [...text.matchAll(FLOW(name))].flatMap(({ 1: items = '', indices }) =>
    listMatches(items.matchAll(ITEM), source, indices?.[1]?.[0]),
  );
  const below = [...text.matchAll(KEY(name))].flatMap(({ 0: line, 1: indent = '', index }) =>
    listBelow(source, index + line.length + 1, indent.length),
  );
  const inMap = listMatches(text.matchAll(MAP(name)), source);
  return [...listAssigned(name, source), ...flow, ...inMap, ...below];
}

/** The items and the default in the lines that belong to a key. */
function listBelow(source: SourceText, from: number, indent: number): readonly KnownValue[] {
  const found: KnownValue[] = [];
  let start = from;
  for (const line of source.text.slice(from, from + MAX_LINES * 200).split('\n', MAX_LINES)) {
    const depth = line.length - line.trimStart().length;
    const isOver =
      line.trim() !== '' && (depth < indent || (depth === indent && !line.trimStart().startsWith('-')));
    if (isOver) break;
    const match = BELOW.exec(line);
    if (match !== null) found.push(...listMatches([match], source, start));
    start += line.length + 1;
  }
  return found;
}
