import { decodeText, encodeText, toByteString } from '../go/byte-string.js';
import type { TriedValue } from '../hint.js';
import type { Reading } from '../reading.js';
import { Refusal } from '../refusal.js';
import { type FileText, openFile } from '../resolve/open-file.js';
import { PREDEFINED_NAMES } from '../resolve/predefined-arguments.js';
import { isSbomArgument } from '../resolve/sbom-argument.js';
import type { FileArguments } from '../shipped/shipped-step.js';
import type { FileBuild, VariantOptions } from './variant-options.js';

/** The arguments before the first FROM, on which names may depend. */
export function listDeclared(text: FileText | Refusal): ReadonlySet<string> {
  if (text instanceof Refusal) return new Set();
  return new Set(
    text.instructions.globalArgs.flatMap(({ pairs }) => pairs.map(({ key }) => decodeText(key))),
  );
}

/**
 * The arguments whose defaults take no part in a build, because it gives them a value for certain. Where the policy says
 * which values there are, a default is one of them; what BuildKit predefines, and what is read elsewhere, counts all the same.
 */
export function listReplaced(
  { givenArgs = [] }: FileBuild,
  { args }: Pick<VariantOptions, 'args'>,
): ReadonlySet<string> {
  const isOwn = (name: string): boolean =>
    !args.has(name) && !isSbomArgument(name) && !PREDEFINED_NAMES.includes(encodeText(name));
  return new Set(givenArgs.filter(isOwn));
}

/**
 * What builds give a file that may decide what it pulls, each combination once. Empty: nothing, or it is refused whatever
 * they give.
 */
export function listGivenToFile(bytes: Uint8Array, builds: readonly FileBuild[]): readonly string[] {
  if (builds.length === 0) return [];
  const { text } = openFile(toByteString(bytes), { buildArgs: new Map() });
  if (text instanceof Refusal) return [];
  return listGiven(builds, new Set([...listDeclared(text), ...PREDEFINED_NAMES.map(decodeText)]));
}

/** What the stages of a file see of the arguments before the first of them, and of what builds give. */
export function describeArguments(text: FileText, builds: readonly FileBuild[]): FileArguments {
  const pairs = text.instructions.globalArgs.flatMap((arg) => arg.pairs);
  const defaults = new Map<string, (string | null)[]>();
  for (const { key, value } of pairs) {
    const name = decodeText(key);
    defaults.set(name, [...(defaults.get(name) ?? []), value && decodeText(value)]);
  }
  return { defaults, listGiven: (names) => listGiven(builds, names) };
}

/** More combinations are told as one, which is another one as soon as one of them is. */
const MAX_COMBINATIONS = 50;

/** The same of an image whose name depends on these arguments. */
export function listGiven(builds: readonly FileBuild[], names: ReadonlySet<string>): readonly string[] {
  const sorted = [...names].sort();
  const isPredefined = sorted.some((name) => PREDEFINED_NAMES.includes(encodeText(name)));
  const given = [...new Set(builds.flatMap((build) => describeGiven(build, sorted, isPredefined)))].sort();
  return given.length > MAX_COMBINATIONS ? [JSON.stringify(given)] : given;
}

function describeGiven(build: FileBuild, names: readonly string[], isPredefined: boolean): string[] {
  const { args, unknownArgs, contexts, target, platforms, written, problem } = build;
  const values = names.flatMap((name) => {
    const told = [args.get(name), unknownArgs.includes(name), written?.get(`args.${name}`)];
    return told.some((each) => each !== undefined && each !== false) ? [[name, ...told]] : [];
  });
  const fields = isPredefined ? ['target', 'platforms'] : [];
  const given = [
    values,
    [...contexts].sort(),
    [...(written ?? [])].filter(([key]) => key.startsWith('contexts') || fields.includes(key)).sort(),
    isPredefined && target !== null ? [target] : [],
    isPredefined ? [...platforms].sort() : [],
    build.hasUnknownArgs === true ? [written?.get('args') ?? problem] : [],
  ];
  return given.every(({ length }) => length === 0) ? [] : [JSON.stringify(given)];
}

/**
 * A reading that says of each name without a value which ones were tried: those of builds that may be of another file. They are
 * judged, but do not stand for all that the file may get.
 */
export function nameTried(reading: Reading, builds: readonly FileBuild[]): Reading {
  const guesses = builds.filter(({ isGuess }) => isGuess === true);
  if (guesses.length === 0) return reading;
  const { problem, otherProblems, images } = reading;
  const name = <Open extends { readonly unresolved: readonly string[]; readonly unknown?: string }>(
    open: Open,
  ): Open => {
    if (open.unresolved.length === 0 || open.unknown !== undefined) return open;
    const tried = findTried(open.unresolved, guesses);
    return tried === null ? open : { ...open, tried };
  };
  return {
    ...reading,
    images: images.map(name),
    problem: problem === null ? null : name(problem),
    ...(otherProblems === undefined ? {} : { otherProblems: otherProblems.map(name) }),
  };
}

function findTried(names: readonly string[], guesses: readonly FileBuild[]): TriedValue | null {
  for (const name of names) {
    const found = new Map<string, { readonly file: string; readonly line: number }>();
    for (const { args, places, file, line } of guesses) {
      const value = args.get(name) ?? '';
      if (value !== '' && !found.has(value)) found.set(value, places?.get(`args.${name}`) ?? { file, line });
    }
    for (const [value, { file, line }] of found) return { value, file, line, others: found.size - 1 };
  }
  return null;
}
