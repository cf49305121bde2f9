import { isUnknown } from '../../unknown-texts.js';
import { parseNumber } from '../number-text.js';
import type { YamlTree } from '../yaml/yaml-tree.js';
import { type ExpressionValue, ListValue, ObjectValue, type UnknownKind, UnknownValue } from './values.js';

/** What an input is declared to be; `any`: nothing tells, or its declarations differ. */
export type InputType = 'text' | 'flag' | 'number' | 'any';

/** What is a text whatever it is, of contexts of which nothing is known. */
const TEXTS = new Set(['env', 'vars', 'secrets', 'steps', 'needs', 'jobs', 'runner', 'job']);

/** What every run has. */
const FILLED =
  /^(?:sha|repository|repository_id|repository_owner|repository_owner_id|run_id|run_number|run_attempt|actor|actor_id|event_name|workflow|server_url|api_url|graphql_url)$/i;

/** The name, in lower case, of the input of `github.event.inputs` that a path leads to. */
export function eventInput([first = '', second = '', name, ...more]: readonly string[]): string | null {
  const isInput = /^event$/i.test(first) && /^inputs$/i.test(second) && more.length === 0;
  return isInput ? (name?.toLowerCase() ?? null) : null;
}

/** The kind of a property that nothing decides. */
export function kindOfProperty(context: string, path: readonly string[]): UnknownKind {
  if (path.length === 0) return 'any';
  if (context === 'github' && path.length === 1 && FILLED.test(path[0] ?? '')) return 'filled';
  if (context === 'github' && eventInput(path) !== null) return 'text';
  if (context === 'github')
    return path.length === 1 && !/^(?:event|ref_protected)$/i.test(path[0] ?? '') ? 'text' : 'any';
  // `steps.x`, `steps.x.outputs` and `job.services` are not texts
  const [, second = '', third] = path;
  if (context === 'steps' || context === 'needs' || context === 'jobs')
    return third === undefined && !/^(?:outcome|conclusion|result)$/i.test(second) ? 'any' : 'text';
  return path.length === 1 && TEXTS.has(context) ? 'text' : 'any';
}

/** Properties of `github` that differ between steps and jobs. */
const CHANGING = /^(?:action\w*|job\w*|token|workspace|env|path|output|state|step_summary)$/i;

/** Whether a property is the same everywhere. */
export function isLasting(context: string, [name = '']: readonly string[]): boolean {
  return context === 'github' && name !== '' && !CHANGING.test(name);
}

const STAND_IN = /^\uffff\d+\uffff$/;

/** A text as a value: one that nothing decides may be of another kind. */
export function valueOfText(text: string, kind: UnknownKind, key: string): ExpressionValue {
  if (STAND_IN.test(text)) return new UnknownValue(key, kind, false, text);
  if (isUnknown(text) || kind === 'text' || kind === 'filled') return text;
  if (kind === 'flag') return text === 'true' ? true : text === 'false' ? false : text;
  const number = text.trim() === '' ? Number.NaN : parseNumber(text);
  if (kind === 'number') return Number.isNaN(number) ? text : number;
  // whether it is a text decides whether it counts as true
  const isAmbiguous = /^(?:true|false|nan)$/i.test(text) || !Number.isNaN(number);
  return isAmbiguous ? new UnknownValue(key, 'any', false, text) : text;
}

const VALUES = new WeakMap<YamlTree, ExpressionValue>();

/** A value as a file writes it out. `read`: a text, with its expressions put in. */
export function valueOfTree(tree: YamlTree, read: (tree: YamlTree) => string): ExpressionValue {
  const known = VALUES.get(tree);
  if (known !== undefined) return known;
  const value = readTree(tree, read);
  VALUES.set(tree, value);
  return value;
}

function readTree(tree: YamlTree, read: (tree: YamlTree) => string): ExpressionValue {
  if (tree.kind === 'list') return new ListValue(tree.items.map((item) => valueOfTree(item, read)));
  if (tree.kind === 'map')
    return new ObjectValue(tree.entries.map(({ key, value }) => [key, valueOfTree(value, read)]));
  if (typeof tree.value !== 'string') return tree.value;
  const text = read(tree);
  // the same text may be a number here and a text there
  const { file, line, column } = tree.text.place();
  return valueOfText(text, text === tree.value ? 'text' : 'any', `${file}:${line}:${column} ${text}`);
}
