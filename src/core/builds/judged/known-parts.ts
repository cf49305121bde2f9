import { normaliseContextName } from '../../dockerfile/variants/context-name.js';
import type { FileBuild } from '../../dockerfile/variants/variant-options.js';
import type { Build } from '../build.js';

/** What a value is made from, behind it. */
const MADE_FROM = /\[\[".*\]\]$/s;
/** What is known only when something runs: expressions of workflows and GoReleaser, variables, commands. */
const OPEN =
  /\$\{\{(?:'[^']*'|[^'}]|\}(?!\}))*\}\}|\{\{.*?\}\}|\$\{[^{}]*\}|\$\([^()]*\)|\x60[^\x60]*\x60|\$[A-Za-z_]\w*|\$[\d@*#?]|%\w+%/gs;
/** The beginning of an expression that is not of this kind, and all behind it. */
const REST = /[$\x60{}()\\%].*$/s;
/** What no value has in the middle: the text is a sentence, a list, or only the hash of what is longer. */
const NO_VALUE = /[\s"']|^sha256:[0-9a-f]{64}$/;
/** Expressions within others, such as `${A:-${B}}`. */
const MAX_DEPTH = 20;

/**
 * What is known of arguments and contexts whose values are not known as a whole, by their keys in `written`: the texts around
 * what is not known, one after the other.
 */
export function findKnownParts({
  unknown,
  written,
}: Pick<Build, 'unknown' | 'written'>): Pick<FileBuild, 'knownParts'> {
  if (written === undefined || unknown.length === 0) return {};
  const found = unknown.flatMap((field) => {
    const [, kind = '', name = ''] = /^(args|contexts)\.(.*)$/s.exec(field) ?? [];
    const text = kind === '' ? undefined : written.get(field);
    const known = text === undefined ? '' : readKnown(text);
    if (known === '') return [];
    const told = kind === 'args' ? name : normaliseContextName(name);
    return typeof told === 'string' ? [[`${kind}.${told}`, known] as const] : [];
  });
  return found.length === 0 ? {} : { knownParts: new Map(found) };
}

function readKnown(written: string): string {
  let text = readFirst(written).replace(MADE_FROM, '').trim();
  for (let depth = 0, before = ''; before !== text && depth < MAX_DEPTH; depth++) {
    before = text;
    text = text.replace(OPEN, '');
  }
  const known = text.trim();
  return NO_VALUE.test(known) ? '' : known.replace(REST, '');
}

/** Compose and bake write the value, and behind it what it is made from. */
function readFirst(written: string): string {
  if (!written.startsWith('[')) return written;
  try {
    const [first]: readonly unknown[] = JSON.parse(written);
    return typeof first === 'string' ? first : '';
  } catch {
    return '';
  }
}
