/** The usual names, the first one first. */
export const DEFAULT_NAMES: readonly string[] = [
  'compose.yaml',
  'compose.yml',
  'docker-compose.yml',
  'docker-compose.yaml',
];
const OVERRIDE_NAMES = [
  'compose.override.yml',
  'compose.override.yaml',
  'docker-compose.override.yml',
  'docker-compose.override.yaml',
];

/** The compose files of a folder, by their names. */
export interface ComposeFolder {
  /** Relative to the root; empty, or with a slash at the end. */
  readonly folder: string;
  /** The default file with the override next to it; empty: there is none. */
  readonly main: readonly string[];
  readonly others: readonly string[];
  /** Whether there is a `.env`, which may name other files. */
  readonly hasEnvironment: boolean;
}

/** Whether a file is one by its name. */
export function isComposeName(path: string): boolean {
  return /compose[^/]*\.ya?ml$/i.test(path);
}

/** Every folder of a listing where compose has files to read. */
export function listFolders(paths: readonly string[]): readonly ComposeFolder[] {
  const folders = new Map<string, string[]>();
  for (const path of paths) {
    const slash = path.lastIndexOf('/') + 1;
    const name = path.slice(slash);
    if (name !== '.env' && !isComposeName(name)) continue;
    const folder = path.slice(0, slash);
    const names = folders.get(folder);
    if (names === undefined) folders.set(folder, [name]);
    else names.push(name);
  }
  return [...folders].map(([folder, names]) => sortOut(folder, names));
}

/** The default file of a folder with the override next to it; `folder` is empty or ends with a slash. */
export function findMain(folder: string, has: (path: string) => boolean): readonly string[] {
  const find = (names: readonly string[]): string | undefined => names.map((name) => folder + name).find(has);
  const first = find(DEFAULT_NAMES);
  const override = first === undefined ? undefined : find(OVERRIDE_NAMES);
  return [first, override].filter((path) => path !== undefined);
}

function sortOut(folder: string, names: readonly string[]): ComposeFolder {
  const main = findMain('', (name) => names.includes(name));
  const others = names.filter((name) => name !== '.env' && !main.includes(name));
  const locate = (name: string): string => folder + name;
  return {
    folder,
    main: main.map(locate),
    others: others.map(locate),
    hasEnvironment: names.includes('.env'),
  };
}
