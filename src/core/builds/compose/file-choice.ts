const DEFAULT_NAMES = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'];
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

/** Every folder of a listing where compose has files to read. */
export function listFolders(paths: readonly string[]): readonly ComposeFolder[] {
  const folders = new Map<string, string[]>();
  for (const path of paths) {
    const slash = path.lastIndexOf('/') + 1;
    const name = path.slice(slash);
    if (name !== '.env' && !/compose.*\.ya?ml$/i.test(name)) continue;
    const folder = path.slice(0, slash);
    const names = folders.get(folder);
    if (names === undefined) folders.set(folder, [name]);
    else names.push(name);
  }
  return [...folders].map(([folder, names]) => sortOut(folder, names));
}

function sortOut(folder: string, names: readonly string[]): ComposeFolder {
  const first = DEFAULT_NAMES.find((name) => names.includes(name));
  const override = first === undefined ? undefined : OVERRIDE_NAMES.find((name) => names.includes(name));
  const main = [first, override].filter((name) => name !== undefined);
  const others = names.filter((name) => name !== '.env' && !main.includes(name));
  const locate = (name: string): string => folder + name;
  return {
    folder,
    main: main.map(locate),
    others: others.map(locate),
    hasEnvironment: names.includes('.env'),
  };
}
