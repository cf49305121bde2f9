import { normaliseContextName, normaliseContextValue } from '../../dockerfile/variants/context-name.js';
import { mayBecome } from '../../dockerfile/variants/open-choices.js';
import type { Policy } from '../policy.js';

/** Tells whether a policy lists a value of an argument of a Dockerfile that a known part of it may become. */
export function openListedArguments({
  builds,
  settings,
}: Pick<Policy, 'builds' | 'settings'>): (dockerfile: string, argument: string, known: string) => boolean {
  const entries = builds.filter(({ args }) => args.size > 0);
  const hasValue = (args: Policy['settings']['args'], name: string, known: string): boolean =>
    args.get(name)?.some((value) => mayBecome(known, value)) === true;
  return (dockerfile, argument, known) =>
    hasValue(settings.args, argument, known) ||
    entries.some(
      ({ paths, args }) =>
        hasValue(args, argument, known) && paths.some((glob) => glob.matchesAnyCase(dockerfile)),
    );
}

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
