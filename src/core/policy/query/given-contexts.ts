import { normaliseContextName, normaliseContextValue } from '../../dockerfile/variants/context-name.js';
import type { Policy } from '../policy.js';

/** Tells whether `builds` of a policy gives a Dockerfile a named context with just this value. */
export function openGivenContexts({
  builds,
}: Pick<Policy, 'builds'>): (dockerfile: string, name: string, value: string) => boolean {
  const entries = builds.filter(({ contexts }) => contexts.size > 0);
  if (entries.length === 0) return () => false;
  return (dockerfile, name, value) => {
    const key = normaliseContextName(name);
    const told = normaliseContextValue(name, value);
    return entries.some(
      ({ paths, contexts }) =>
        typeof key === 'string' &&
        contexts.get(key) === told &&
        paths.some((glob) => glob.matchesAnyCase(dockerfile)),
    );
  };
}
