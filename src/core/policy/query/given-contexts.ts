import { normaliseContextName, normaliseContextValue } from '../../dockerfile/variants/context-name.js';
import { mayBecome } from '../../dockerfile/variants/open-choices.js';
import type { Policy } from '../policy.js';

/**
 * Tells whether a policy lists a value of a field of a Dockerfile's build that a known part of it may become: of `args.NAME` or
 * `contexts.NAME`; `args`: of any argument.
 */
export function openListedValues({
  builds,
  settings,
}: Pick<Policy, 'builds' | 'settings'>): (dockerfile: string, field: string, known: string) => boolean {
  const fits = (values: readonly string[] | undefined, known: string): boolean =>
    values?.some((value) => mayBecome(known, value)) === true;
  const lists = ({ args, contexts }: Listed, field: string, known: string): boolean => {
    if (field === 'args') return args.size > 0;
    const [, kind, name = ''] = /^(args|contexts)\.(.*)$/s.exec(field) ?? [];
    if (kind === 'args') return fits(args.get(name), known);
    const key = kind === 'contexts' ? normaliseContextName(name) : null;
    const value = typeof key === 'string' ? contexts.get(key) : undefined;
    return value !== undefined && fits([value], known);
  };
  const entries = builds.filter(({ args, contexts }) => args.size + contexts.size > 0);
  return (dockerfile, field, known) =>
    lists({ args: settings.args, contexts: new Map() }, field, known) ||
    entries.some(
      (entry) => lists(entry, field, known) && entry.paths.some((glob) => glob.matchesAnyCase(dockerfile)),
    );
}

type Listed = Pick<Policy['builds'][number], 'args' | 'contexts'>;

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
