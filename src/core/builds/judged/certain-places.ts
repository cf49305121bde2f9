import { decodeText, toByteString } from '../../dockerfile/go/byte-string.js';
import type { Build, PossiblePlace } from '../build.js';
import { listBuildFiles } from '../build-files.js';
import { parentFolder } from '../repo-path.js';
import type { Tree } from '../tree.js';

const OPEN = ['context', 'dockerfile', 'inline'];

/**
 * Finds where builds of compose and bake files may have their Dockerfiles. One that says where it is built, and of which no
 * other file speaks, has it at the end of that path; of any other, a file laid over it may say something else.
 */
export function openPlaces(
  builds: readonly Build[],
  tree: Pick<Tree, 'buildFiles' | 'read' | 'isLed'>,
): (build: Build) => PossiblePlace {
  const composeFiles = listBuildFiles(tree.buildFiles, new Set(['compose']));
  const bakeFiles = listBuildFiles(tree.buildFiles, new Set(['bake']));
  const speakers = new Map<string, Set<string>>();
  for (const { kind, file, name } of builds)
    if (name !== null && (kind === 'compose' || kind === 'bake')) addTo(speakers, name, file);
  const isOnly = ({ kind, file, name }: Build): boolean => {
    if (name === null || (speakers.get(name)?.size ?? 0) > 1) return false;
    // targets of any file may inherit from a service or target
    if (kind === 'compose' ? bakeFiles.length > 0 : bakeFiles.some((path) => path !== file)) return false;
    return composeFiles.every((path) => path === file || !mentions(path, name, tree));
  };
  return (build) => {
    const { context, dockerfile, inline, unknown, places, isGuess, isDoubtful } = build;
    if (isGuess === true || isDoubtful === true || OPEN.some((field) => unknown.includes(field)))
      return 'anywhere';
    if (!isOnly(build)) return 'anywhere';
    if (inline !== null) return 'nowhere';
    if (context === null || dockerfile === null || !places.has('context')) return 'anywhere';
    const ending = stripCommon(parentFolder(build.file), dockerfile);
    return ending === null || tree.isLed(ending) ? 'anywhere' : { ending: ending.toLowerCase() };
  };
}

function addTo(files: Map<string, Set<string>>, name: string, file: string): void {
  const known = files.get(name);
  if (known === undefined) files.set(name, new Set([file]));
  else known.add(file);
}

export function mayBeAt(place: PossiblePlace, path: string | null): boolean {
  if (place === 'anywhere') return true;
  if (place === 'nowhere' || path === null) return false;
  return `/${path}`.toLowerCase().endsWith(`/${place.ending}`);
}

function mentions(path: string, name: string, { read }: Pick<Tree, 'read'>): boolean {
  const file = read(path);
  // what is hidden behind escapes may be the name
  if (file.kind !== 'bytes') return true;
  const text = decodeText(toByteString(file.bytes));
  return text.includes(name) || text.includes('\\');
}

/** The path from the nearest folder that both are in; null: it leads out of the repository. */
function stripCommon(folder: string, path: string): string | null {
  if (/^(?:\.\.(?:\/|$)|\/|\w+:\/\/)/.test(path)) return null;
  const [from, to] = [folder === '.' ? [] : folder.split('/'), path.split('/')];
  const shared = from.findIndex((part, at) => part !== to[at]);
  return to.slice(shared === -1 ? from.length : shared).join('/');
}
