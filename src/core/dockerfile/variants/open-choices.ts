import { type ByteString, decodeText, encodeText } from '../go/byte-string.js';
import type { BuildInput } from '../resolve/open-file.js';
import { PREDEFINED_NAMES } from '../resolve/predefined-arguments.js';
import { isSbomArgument } from '../resolve/sbom-argument.js';
import type { Side } from '../shell/expansion.js';
import type { Draft } from './variant-choice.js';
import {
  type BuildValue,
  type FileBuild,
  OPEN_PART,
  UNKNOWN_CONTEXT,
  type VariantOptions,
} from './variant-options.js';

const NO_NAMES: ReadonlySet<ByteString> = new Set();

/**
 * What the policy names are all values that there are: of a build that says a part of a value, those with that part. Where
 * none has it, the build's own word counts, and is not known.
 */
export function fitValues(options: VariantOptions, build: FileBuild | null): VariantOptions {
  const parts = build?.knownParts;
  if (parts === undefined) return options;
  const args = [...options.args].flatMap(([name, values]) => {
    const known = parts.get(`args.${name}`);
    if (known === undefined) return [[name, values] as const];
    const fitting = values.filter(({ value }) => mayBecome(known, value));
    return fitting.length === 0 ? [] : [[name, fitting] as const];
  });
  return { ...options, args: new Map(args) };
}

/** Those parts that may rule out what the policy names, in their order. */
export function listDecidingParts(
  { knownParts }: FileBuild,
  { args, contexts }: VariantOptions,
): readonly (readonly [string, string])[] {
  if (knownParts === undefined) return [];
  const named = new Set([
    ...[...args.keys()].map((name) => `args.${name}`),
    ...[...contexts.keys()].map((name) => `contexts.${name}`),
  ]);
  return [...knownParts].filter(([key]) => named.has(key)).sort();
}

/** Whether a value of which a part is known may become another one, also one that has no tag or digest. */
export function mayBecome(known: string, value: string): boolean {
  const name =
    known.endsWith(`:${OPEN_PART}`) || known.endsWith(`@${OPEN_PART}`) ? known.slice(0, -2) : known;
  return hasParts(known, value) || hasParts(name, value);
}

function hasParts(known: string, value: string): boolean {
  const [first = '', ...parts] = known.split(OPEN_PART);
  const last = parts.pop();
  if (last === undefined) return known === value;
  let at = first.length;
  for (const part of parts) {
    const found = value.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return value.startsWith(first) && value.endsWith(last) && at + last.length <= value.length;
}

/** What the policy says of a context replaces the image that is written; what a build gives it is pulled all the same. */
export function addOwnContext(
  name: string,
  given: readonly BuildValue<string>[],
  build: FileBuild | null,
): readonly BuildValue<string>[] {
  const told = build?.contexts.get(name);
  const isTyped = given.every(({ origin }) => origin === null);
  const known = build?.knownParts?.get(`contexts.${name}`) ?? OPEN_PART;
  const isOpen = told === UNKNOWN_CONTEXT && given.some(({ value }) => mayBecome(known, value));
  return told === undefined || isOpen || isTyped ? given : [...given, { value: told, origin: build }];
}

/** Whether any stage may be the one that is built: what the policy names are all targets that there are. */
export function isAnyTarget(build: FileBuild | null, { target, targets }: VariantOptions): boolean {
  return build?.hasUnknownTarget === true && target === null && targets.every(({ adds }) => adds);
}

/** Whether it may be built for any platform. */
export function isAnyPlatform(build: FileBuild | null, { hasAllPlatforms }: VariantOptions): boolean {
  return build?.hasUnknownPlatforms === true && hasAllPlatforms !== true;
}

/**
 * Whether all builds give an argument a value for certain that is not known, and say so themselves: where the file is read by
 * itself, it is not besides without a value.
 */
export function areOpen(name: string, build: FileBuild | null, builds: readonly FileBuild[]): boolean {
  const gives = ({ unknownArgs, givenArgs = [] }: FileBuild): boolean =>
    unknownArgs.includes(name) && givenArgs.includes(name);
  const isBuilt = ({ isRefused, leavesOut }: FileBuild): boolean => isRefused !== true && leavesOut !== true;
  return build === null && builds.some(isBuilt) && builds.every(gives);
}

/** Whether the policy or a build gives an argument a value, or all builds one that is not known. */
function isGiven(name: string, build: FileBuild | null, { args, builds }: VariantOptions): boolean {
  return args.has(name) || builds.some((each) => each.args.has(name)) || areOpen(name, build, builds);
}

/** Arguments that BuildKit predefines from what is not known. */
export function listDoubted(build: FileBuild | null, options: VariantOptions): ReadonlySet<ByteString> {
  const [anyTarget, anyPlatform] = [isAnyTarget(build, options), isAnyPlatform(build, options)];
  if (!anyTarget && !anyPlatform) return NO_NAMES;
  return new Set(PREDEFINED_NAMES.filter((name) => (name === 'TARGETSTAGE' ? anyTarget : anyPlatform)));
}

/** Arguments that a build gives a value which is not known. `declared`: what the file has. */
export function listUnknown(build: FileBuild | null, declared: Iterable<ByteString>): readonly string[] {
  const { unknownArgs = [], hasUnknownArgs = false, args } = build ?? {};
  if (!hasUnknownArgs) return unknownArgs;
  return [...unknownArgs, ...[...declared].map(decodeText).filter((name) => args?.has(name) !== true)];
}

/** The platforms for which a build is read. */
export function listPlatforms(
  build: FileBuild | null,
  options: VariantOptions,
): readonly BuildValue<string>[] {
  const toValue = (value: string): BuildValue<string> => ({ value, origin: null });
  const own = build?.platforms ?? [];
  if (!isAnyPlatform(build, options)) return own.length > 0 ? own.map(toValue) : options.platforms;
  // a context may be for a platform that nothing else names
  const named = [...(build?.contexts.keys() ?? [])].flatMap((name) => name.split('::').slice(1));
  const added = [...own, ...named].filter((value) => options.platforms.every((one) => one.value !== value));
  return [...options.platforms, ...added.map(toValue)];
}

/** What a build gets before any choice is applied. `unknown`: arguments that it gives a value which is not known. */
export function openDraft(
  options: VariantOptions,
  build: FileBuild | null,
  unknown: readonly string[],
  side: Side | null,
): Draft {
  const { args, buildArgs, target, platforms, buildPlatforms, contexts } = options;
  // what makes the SBOM of a build is judged where the build file names it
  const own = [...(build?.args ?? [])].filter(([name]) => !isSbomArgument(name));
  const given = [...own, ...buildArgs];
  // what the policy names are all the values that there are
  const open = unknown.filter((name) => !args.has(name) && !isSbomArgument(name));
  return {
    buildArgs: new Map(given.map(([name, value]) => [encodeText(name), encodeText(value)])),
    target: encodeText(target ?? build?.target ?? ''),
    platform: encodeText(build?.platforms[0] ?? platforms[0]?.value ?? 'linux/amd64'),
    buildPlatform: encodeText(buildPlatforms[0] ?? 'linux/amd64'),
    unknownArgs: open.length === 0 ? NO_NAMES : new Set(open.map(encodeText)),
    doubtedArgs: listDoubted(build, options),
    sides: {
      all: side,
      chosen: new Map(),
      isGiven: (name) => isGiven(decodeText(name), build, options),
    },
    asksAdvice: options.asksAdvice === true,
    contexts: new Map(
      [...contexts].flatMap(([name, [first]]) =>
        first === undefined ? [] : [[encodeText(name), encodeText(first.value)]],
      ),
    ),
  };
}

/** Whether two builds of one file get the same, of those that one plan combines. */
export function isSameInput(one: BuildInput, other: BuildInput): boolean {
  return (
    one.target === other.target &&
    one.platform === other.platform &&
    one.buildPlatform === other.buildPlatform &&
    one.asksAdvice === other.asksAdvice &&
    one.sides?.all === other.sides?.all &&
    isSameMap(one.buildArgs, other.buildArgs) &&
    isSameMap(one.contexts, other.contexts) &&
    isSameMap(one.sides?.chosen, other.sides?.chosen) &&
    isSameSet(one.unknownArgs, other.unknownArgs) &&
    isSameSet(one.doubtedArgs, other.doubtedArgs)
  );
}

function isSameMap<Value>(
  one: ReadonlyMap<ByteString, Value> = new Map(),
  other: ReadonlyMap<ByteString, Value> = new Map(),
): boolean {
  if (one.size !== other.size) return false;
  for (const [key, value] of one) if (!other.has(key) || other.get(key) !== value) return false;
  return true;
}

function isSameSet(one = NO_NAMES, other = NO_NAMES): boolean {
  if (one === other) return true;
  return one.size === other.size && [...one].every((name) => other.has(name));
}
