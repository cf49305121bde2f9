import type { TracedText } from './traced-text.js';

/** What a variable is where a tool runs; undefined: it is not set. */
export type LookUpVariable = (name: string) => TracedText | undefined;

/** Set in most shells or by runners, to whatever: nobody needs to mean anything by it. */
const USUAL =
  /^(?:(?:GITHUB|RUNNER|ACTIONS)_\w+|CI|HOME|PATH|USER|LOGNAME|SHELL|SHLVL|LANG|TERM|HOSTNAME|OLDPWD|PWD)$/;

/** Whether a variable is likely to be set where a tool is started, though nothing in the repository says so. */
export function isUsuallySet(name: string): boolean {
  return USUAL.test(name);
}

/** What is known of the environment that a workflow step runs a tool in. */
export interface StepEnvironment {
  /**
   * The value of a variable; undefined: not set. `unknown` names the expression that decides and that nobody can evaluate,
   * `written` the whole value with what it is made from.
   */
  lookUp(name: string): GivenValue | undefined;
  /** The value with stand-ins for what nobody can evaluate, wherever that comes from. */
  see?(name: string): string | undefined;
}

/**
 * What the runner sets whatever `env` says, what only a shell has, such as `$1`, and which files a shell or tool reads: the builds of
 * those that are here are still judged, and a source policy leaves open what any build pulls.
 */
const NEVER_OPEN =
  /^(?:GITHUB|RUNNER|BASH_FUNC)_|^[^A-Za-z_]|^(?:BASH_ENV|COMPOSE_(?:FILE|PATH_SEPARATOR|ENV_FILES|DISABLE_ENV_FILE)|BUILDX_BAKE_\w+)$/;

/** Whether a variable may be among those whose names only running something could tell. */
export function mayBeOpen(name: string): boolean {
  return !NEVER_OPEN.test(name);
}

/** The environment where any variable that is not set may have a value all the same. */
export function openRest(environment: StepEnvironment, given: GivenValue): StepEnvironment {
  const unset: GivenValue = { ...given, mayBeUnset: true };
  return { lookUp: (name) => environment.lookUp(name) ?? (mayBeOpen(name) ? unset : undefined) };
}

export type GivenValue =
  | { readonly value: string }
  | { readonly unknown: string; readonly written?: string; readonly mayBeUnset?: true };

export function isSameGiven(left: GivenValue | undefined, right: GivenValue | undefined): boolean {
  if (left === undefined || right === undefined) return left === right;
  if ('value' in left) return 'value' in right && left.value === right.value;
  return 'unknown' in right && left.unknown === right.unknown && left.written === right.written;
}

export type GivenAnswers = ReadonlyMap<string, GivenValue | undefined>;

/** Asks for what changes nothing of what counts. */
export type Aside = <Result>(ask: () => Result) => Result;

/** The environment, and what is asked of it; `counting`: not only aside. */
export function recordAsked(environment: StepEnvironment | undefined): {
  readonly environment: StepEnvironment;
  readonly asked: GivenAnswers;
  readonly counting: GivenAnswers;
  readonly aside: Aside;
} {
  const asked = new Map<string, GivenValue | undefined>();
  const counting = new Map<string, GivenValue | undefined>();
  let depth = 0;
  const lookUp = (name: string): GivenValue | undefined => {
    const value = environment?.lookUp(name);
    asked.set(name, value);
    if (depth === 0) counting.set(name, value);
    return value;
  };
  const aside: Aside = (ask) => {
    depth++;
    try {
      return ask();
    } finally {
      depth--;
    }
  };
  return { environment: { lookUp }, asked, counting, aside };
}

/** Whether another environment answers the same. */
export function answersAlike(
  environment: StepEnvironment | undefined,
  asked: ReadonlyMap<string, GivenValue | undefined>,
): boolean {
  return [...asked].every(([name, value]) => isSameGiven(environment?.lookUp(name), value));
}
