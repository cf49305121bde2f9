import { parseAttestation } from '../../attestations.js';
import type { StepEnvironment } from '../../step-environment.js';
import { mergeAttests, type TargetAttest } from '../attests.js';
import { matchesName } from '../name-pattern.js';
import { NO_TEXT, plainText, type Target, type TargetText, type Texts } from './target.js';

/** What `--set` says about one target. */
export interface TargetOverride {
  readonly key: string;
  /** The name of an argument or context; null: the key has none. */
  readonly name: string | null;
  readonly text: TargetText;
  /** For lists: the values, and whether they come on top. */
  readonly values: readonly string[];
  readonly append: boolean;
  /** An empty value came first: what the target says is gone. */
  readonly clears: boolean;
}

/** Thrown where bake would refuse an override. */
export class OverrideProblem extends Error {}

const ALIASES: ReadonlyMap<string, string> = new Map([
  ['annotations', 'annotation'],
  ['args', 'arg'],
  ['entitlements', 'entitlement'],
  ['extra-hosts', 'extra-host'],
  ['labels', 'label'],
  ['platforms', 'platform'],
  ['resources', 'resource'],
  ['secrets', 'secret'],
  ['tags', 'tag'],
  ['ulimits', 'ulimit'],
]);
const LISTS = new Set(
  'output cache-to cache-from tag platform ssh attest entitlement annotation policy ulimit no-cache-filter'.split(
    ' ',
  ),
);
const NAMED = new Set(['arg', 'contexts', 'label', 'extra-host', 'resource']);
const SIMPLE = new Set('context dockerfile target call no-cache shm-size network pull push load'.split(' '));
const FLAGS = new Set(['no-cache', 'pull', 'push', 'load']);
const BOOLS = new Set('1 t T TRUE true True 0 f F FALSE false False'.split(' '));

export type Overrides = ReadonlyMap<string, ReadonlyMap<string, TargetOverride>>;

/** bake's `newOverrides`: by target and key, later ones win. */
export function readOverrides(
  sets: readonly string[],
  targets: readonly string[],
  environment: StepEnvironment | undefined,
): Overrides {
  const found = new Map<string, Map<string, TargetOverride>>();
  for (const set of sets) {
    const equals = set.indexOf('=');
    const left = equals === -1 ? set : set.slice(0, equals);
    const value = equals === -1 ? null : set.slice(equals + 1);
    const append = left.endsWith('+');
    const [pattern = '', written, ...rest] = splitKey(append ? left.slice(0, -1) : left);
    if (written === undefined) throw new OverrideProblem(`--set ${set}: target.name is expected`);
    const key = ALIASES.get(written) ?? written;
    if (value === null && key !== 'arg')
      throw new OverrideProblem(`--set ${set}: target.name=value is expected`);
    const name = rest[0] ?? null;
    checkKey(set, key, name, append, value);
    const full = name === null ? key : `${key}.${name}`;
    for (const target of expandTargets(pattern, targets)) {
      const known = found.get(target) ?? new Map<string, TargetOverride>();
      found.set(target, known);
      const override = makeOverride(key, name, value, append, known.get(full), environment);
      if (override !== null) known.set(full, override);
    }
  }
  return found;
}

/** At most three parts: names of arguments may have points. */
function splitKey(key: string): string[] {
  const parts = key.split('.');
  return parts.length <= 3 ? parts : [...parts.slice(0, 2), parts.slice(2).join('.')];
}

function checkKey(
  set: string,
  key: string,
  name: string | null,
  append: boolean,
  value: string | null,
): void {
  if (NAMED.has(key) && name === null) throw new OverrideProblem(`--set ${set}: ${key} needs a name`);
  if ((LISTS.has(key) || SIMPLE.has(key)) && name !== null)
    throw new OverrideProblem(`--set ${set}: ${key} has no names`);
  if ((key === 'resource' || (key === 'secret' && name !== null)) && append) {
    throw new OverrideProblem(`--set ${set}: ${key} cannot be added to`);
  }
  if (!NAMED.has(key) && !LISTS.has(key) && !SIMPLE.has(key) && key !== 'secret') {
    throw new OverrideProblem(`--set ${set}: ${key} is not known`);
  }
  const attestation = key === 'attest' && value ? parseAttestation(value) : 'open';
  if (attestation !== 'open' && 'refused' in attestation)
    throw new OverrideProblem(`--set ${set}: ${attestation.refused}`);
  if (FLAGS.has(key) && !BOOLS.has(value ?? ''))
    throw new OverrideProblem(`--set ${set}: ${key} is true or false`);
}

function expandTargets(pattern: string, targets: readonly string[]): readonly string[] {
  if (targets.includes(pattern)) return [pattern];
  const names = targets.filter((name) => matchesName(pattern, name));
  if (names.length === 0) throw new OverrideProblem(`--set: there is no target that matches ${pattern}`);
  return names;
}

function makeOverride(
  key: string,
  name: string | null,
  value: string | null,
  append: boolean,
  known: TargetOverride | undefined,
  environment: StepEnvironment | undefined,
): TargetOverride | null {
  const base = { key, name, values: [], append: false, clears: false };
  if (value === null) {
    const given = environment?.lookUp(name ?? '');
    if (given !== undefined && 'value' in given) return { ...base, text: plainText(given.value) };
    const reason =
      given === undefined
        ? 'is only set by the environment'
        : `takes ${given.unknown}, which nothing in the repository decides`;
    const mark = `the variable "${name}" ${reason}`;
    return { ...base, text: { ...NO_TEXT, value: '', mark, written: given?.written ?? null } };
  }
  if (!LISTS.has(key)) return { ...base, text: plainText(value) };
  const clear = !append && value === '';
  return {
    ...base,
    text: NO_TEXT,
    values: clear ? [] : [...(known?.values ?? []), value],
    append: append && !clear,
    clears: clear || known?.clears === true,
  };
}

/** The target with what is set for it. */
export function applyOverrides(target: Target, overrides: Iterable<TargetOverride>): Target {
  let result = target;
  for (const override of overrides) result = applyOverride(result, override);
  return result;
}

function toAttest(text: string): readonly TargetAttest[] {
  const attestation = parseAttestation(text);
  const isRefused = attestation !== 'open' && 'refused' in attestation;
  return isRefused ? [] : [{ attestation, text, place: null, mark: null }];
}

function applyOverride(target: Target, override: TargetOverride): Target {
  const { key, name, text, values, append, clears } = override;
  switch (key) {
    case 'context':
    case 'dockerfile':
    case 'target':
      return { ...target, texts: { ...target.texts, [key]: text } };
    case 'arg':
      return { ...target, args: new Map([...target.args, [name ?? '', text]]) };
    case 'contexts':
      return { ...target, contexts: new Map([...target.contexts, [name ?? '', text]]) };
    case 'platform': {
      const platforms: Texts = append
        ? { values: [...(target.platforms?.values ?? []), ...values], mark: target.platforms?.mark ?? null }
        : { values, mark: null };
      return { ...target, platforms };
    }
    case 'attest':
      return {
        ...target,
        attests: mergeAttests(clears ? [] : target.attests, values.flatMap(toAttest)),
      };
    default:
      return target;
  }
}
