import { formatNumber } from '../number-text.js';
import { splitTopLevel, stripBrackets } from './splitting.js';

/** What an argument of a function is: a text as GitHub writes it, or a list of such; null: it cannot be known. */
export type CallValue = string | readonly string[] | null;

/** Reads an argument. */
export type ReadArgument = (source: string) => CallValue;

const MAX_DEPTH = 8;
const CALL = /^([A-Za-z_][\w-]*)\s*(\([\s\S]*\))$/;

/** The value of a function of GitHub's expressions whose arguments are known; null for any other, and for what it refuses. */
export function evaluateCall(source: string, read: ReadArgument, depth = 0): CallValue {
  const [, name = '', written = ''] = CALL.exec(source.trim()) ?? [];
  const inner = written === '' ? written : stripBrackets(written);
  const evaluate = FUNCTIONS.get(name.toLowerCase());
  if (evaluate === undefined || inner === written || depth > MAX_DEPTH) return null;
  const values = splitTopLevel(inner, ',').map(
    (argument) => evaluateCall(argument, read, depth + 1) ?? read(argument.trim()),
  );
  const known = values.filter((value) => value !== null);
  return known.length === values.length ? evaluate(known) : null;
}

type Known = Exclude<CallValue, null>;

const FUNCTIONS: ReadonlyMap<string, (values: readonly Known[]) => CallValue> = new Map([
  ['format', formatTexts],
  ['join', joinTexts],
  ['fromjson', readJson],
]);

const PLACE = /\{\{|\}\}|\{(\d{1,3})\}|[{}]/g;

function formatTexts([format, ...values]: readonly Known[]): CallValue {
  if (typeof format !== 'string') return null;
  let isWrong = false;
  const text = format.replace(PLACE, (found, index: string | undefined) => {
    if (found === '{{' || found === '}}') return found.slice(1);
    const value = index === undefined ? undefined : values[Number(index)];
    isWrong ||= typeof value !== 'string';
    return String(value);
  });
  return isWrong ? null : text;
}

function joinTexts([items, separator = ',', ...more]: readonly Known[]): CallValue {
  if (items === undefined || typeof separator !== 'string' || more.length > 0) return null;
  return typeof items === 'string' ? items : items.join(separator);
}

/** Of JSON, what becomes a text of its own: `1.10` is `1.1`. */
function readJson([json, ...more]: readonly Known[]): CallValue {
  if (typeof json !== 'string' || more.length > 0) return null;
  try {
    const value: unknown = JSON.parse(json);
    if (!Array.isArray(value)) return textOfJson(value);
    const items = value.map(textOfJson);
    return items.every((item) => item !== null) ? items : null;
  } catch {
    return null;
  }
}

function textOfJson(value: unknown): string | null {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number': {
      // what .NET keeps of others is not known
      const isExact = Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value);
      return isExact && !Object.is(value, -0) ? formatNumber(value) : null;
    }
    case 'boolean':
      return String(value);
    default:
      return value === null ? '' : null;
  }
}
