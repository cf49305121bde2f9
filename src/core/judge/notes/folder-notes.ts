import { findPlainPaths, type PathGlob } from '../../glob/path-glob.js';
import { quote, say } from '../../message.js';
import type { Policy, PolicyPlace } from '../../policy/policy.js';
import type { Problem } from '../../report.js';

/** Watches for paths of the policy that are those of folders, and so match nothing in them. */
export interface FolderNotes {
  note(path: string): void;
  report(): Problem[];
}

interface NamedPath {
  /** The key that names it, `overrides[0].paths`. */
  readonly key: string;
  readonly place: Pick<PolicyPlace, 'file' | 'line' | 'column'>;
  readonly path: string;
}

export function openFolderNotes(policy: Policy): FolderNotes {
  const left = new Set(listPlainPaths(policy));
  const folders: NamedPath[] = [];
  return {
    note(path) {
      for (const named of left) {
        if (!path.startsWith(`${named.path}/`)) continue;
        folders.push(named);
        left.delete(named);
      }
    },
    report: () => folders.map(describeFolder),
  };
}

/** Says that a path of the policy is that of a folder. */
export function describeFolder({ key, place, path }: NamedPath): Problem {
  const { file, line, column } = place;
  const { text, foreign } =
    say`${quote(key)} names ${path}, which is a folder, so nothing in it matches; write ${`${path}/**`} for everything in it.`;
  return { file, line, column, level: 'warning', message: text, foreign };
}

/** Paths of `settings.files`, which are those of no judged file where they are folders. */
export function listPlainFiles(policy: Policy): readonly NamedPath[] {
  return list('settings.files', findTop(policy), policy.settings.files.globs);
}

function listPlainPaths(policy: Policy): readonly NamedPath[] {
  const { settings, overrides, exceptions, builds } = policy;
  return [
    ...list('settings.ignore', findTop(policy), settings.ignore),
    ...[...overrides, ...exceptions, ...builds].flatMap(({ paths, place }) =>
      list(`${place.key}.paths`, place, paths ?? []),
    ),
  ];
}

function list(key: string, place: NamedPath['place'], globs: readonly PathGlob[]): NamedPath[] {
  return globs.flatMap((glob) => findPlainPaths(glob).map((path) => ({ key, place, path })));
}

/** Settings say no lines: the file as a whole. Only the policy at the top may ignore paths. */
function findTop(policy: Policy): NamedPath['place'] {
  let top = policy;
  while (top.parent !== null) top = top.parent;
  return { file: top.place.file, line: 0, column: 0 };
}
