import { decodeText, encodeText, toByteString } from '../go/byte-string.js';
import { Refusal } from '../refusal.js';
import { PREDEFINED_NAMES } from '../resolve/arguments.js';
import { type FileText, openFile } from '../resolve/open-file.js';
import type { FileBuild } from './variant-options.js';

/** The arguments before the first FROM, on which names may depend. */
export function listDeclared(text: FileText | Refusal): ReadonlySet<string> {
  if (text instanceof Refusal) return new Set();
  return new Set(
    text.instructions.globalArgs.flatMap(({ pairs }) => pairs.map(({ key }) => decodeText(key))),
  );
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

/** The same of an image whose name depends on these arguments. */
export function listGiven(builds: readonly FileBuild[], names: ReadonlySet<string>): readonly string[] {
  const isPredefined = [...names].some((name) => PREDEFINED_NAMES.includes(encodeText(name)));
  return [...new Set(builds.flatMap((build) => describeGiven(build, names, isPredefined)))].sort();
}

function describeGiven(build: FileBuild, names: ReadonlySet<string>, isPredefined: boolean): string[] {
  const { args, contexts, target, platforms, written = new Map<string, string>(), problem } = build;
  const isNear = (field: string): boolean =>
    field.startsWith('contexts') ||
    (field.startsWith('args.') && names.has(field.slice('args.'.length))) ||
    (isPredefined && (field === 'target' || field === 'platforms'));
  const given = [
    [...args].filter(([name]) => names.has(name)).sort(),
    build.unknownArgs.filter((name) => names.has(name)).sort(),
    [...contexts].sort(),
    [...written].filter(([field]) => isNear(field)).sort(),
    isPredefined && target !== null ? [target] : [],
    isPredefined ? [...platforms].sort() : [],
    build.hasUnknownArgs === true ? [written.get('args') ?? problem] : [],
  ];
  return given.every(({ length }) => length === 0) ? [] : [JSON.stringify(given)];
}
