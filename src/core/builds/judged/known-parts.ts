import { normaliseContextName } from '../../dockerfile/variants/context-name.js';
import type { FileBuild } from '../../dockerfile/variants/variant-options.js';
import type { Build } from '../build.js';

/** What a value is made from, behind it. */
const MADE_FROM = /\[\[".*\]\]$/s;
/** What is known only when something runs: expressions of workflows and GoReleaser, variables, commands. */
const OPEN =
  /\$\{\{.*?\}\}|\{\{.*?\}\}|\$\{[^{}]*\}|\$\([^()]*\)|\x60[^\x60]*\x60|\$[A-Za-z_]\w*|\$[\d@*#?]|%\w+%/gs;
/** What is left of texts that are not of this kind. */
const ODD = /[\s$\x60{}()"'\\%]/;

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
  const text = readFirst(written).replace(MADE_FROM, '').replace(OPEN, '');
  return ODD.test(text) ? '' : text;
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
