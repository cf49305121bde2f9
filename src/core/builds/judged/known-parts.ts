import { normaliseContextName } from '../../dockerfile/variants/context-name.js';
import type { FileBuild } from '../../dockerfile/variants/variant-options.js';
import type { Build } from '../build.js';

/** What is known of arguments and contexts whose values are not known as a whole, by the names that they have in a Dockerfile. */
export function findKnownParts({
  unknown,
  knownParts = new Map(),
}: Pick<Build, 'unknown' | 'knownParts'>): Pick<FileBuild, 'knownParts'> {
  const found = [...knownParts].flatMap(([field, text]) => {
    const [, kind = '', name = ''] = /^(args|contexts)\.(.*)$/s.exec(field) ?? [];
    if (kind === '' || !unknown.includes(field)) return [];
    const told = kind === 'args' ? name : normaliseContextName(name);
    return typeof told === 'string' ? [[`${kind}.${told}`, text] as const] : [];
  });
  return found.length === 0 ? {} : { knownParts: new Map(found) };
}
