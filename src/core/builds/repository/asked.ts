import type { PathGlob } from '../../glob/path-glob.js';

/** What answers of a tree depended on: a tree that differs in nothing of it reads the same. */
export interface Asked {
  readonly files: ReadonlySet<string>;
  /** Of these files, those that were opened. */
  readonly read: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly globs: ReadonlyMap<string, PathGlob>;
  /** Tests of paths by what they are called: which files pass counts, and nothing else of the list. */
  readonly tests: ReadonlyMap<string, (path: string) => boolean>;
  /** Names that were looked for in every folder. */
  readonly namesakes: ReadonlySet<string>;
  /** What paths end with that were looked for without their endings. */
  readonly shortened: ReadonlySet<string>;
  /** The folders where those begin. */
  readonly starts: ReadonlySet<string>;
  /** Folders of which everything below counts, and the names of those that were looked for. */
  readonly folders: ReadonlySet<string>;
  readonly folderNames: ReadonlySet<string>;
  /** The whole list was looked at, for something that only who looked knows. */
  readonly isListed: boolean;
  /** Names of which others were looked for that differ only in case. */
  readonly folded: ReadonlySet<string>;
}

/** More tests than are tried with each path that a change adds or removes. */
const MAX_TESTS = 1000;

/** Nothing yet, to be added to. */
export function openAsked() {
  return {
    files: new Set<string>(),
    read: new Set<string>(),
    names: new Set<string>(),
    globs: new Map<string, PathGlob>(),
    tests: new Map<string, (path: string) => boolean>(),
    namesakes: new Set<string>(),
    shortened: new Set<string>(),
    starts: new Set<string>(),
    folders: new Set<string>(),
    folderNames: new Set<string>(),
    isListed: false as boolean,
    folded: new Set<string>(),
  } satisfies Asked;
}

/** Takes down a test, or that the whole list counts where there are too many. */
export function noteTest(
  asked: ReturnType<typeof openAsked>,
  name: string,
  test: (path: string) => boolean,
): void {
  if (asked.tests.size < MAX_TESTS) asked.tests.set(name, test);
  else if (!asked.tests.has(name)) asked.isListed = true;
}
