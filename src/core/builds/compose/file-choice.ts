const DEFAULT_NAMES = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'];
const OVERRIDE_NAMES = [
  'compose.override.yml',
  'compose.override.yaml',
  'docker-compose.override.yml',
  'docker-compose.override.yaml',
];

/**
 * The files that compose reads together, for every project in a listing: a folder's default file with the override
 * next to it, and every other compose file alone.
 */
export function listProjects(paths: readonly string[]): readonly (readonly string[])[] {
  const folders = new Map<string, string[]>();
  for (const path of paths) {
    const slash = path.lastIndexOf('/') + 1;
    const name = path.slice(slash);
    if (!/compose.*\.ya?ml$/i.test(name)) continue;
    const folder = path.slice(0, slash);
    const names = folders.get(folder);
    if (names === undefined) folders.set(folder, [name]);
    else names.push(name);
  }
  return [...folders].flatMap(([folder, names]) => pairUp(folder, names));
}

function pairUp(folder: string, names: readonly string[]): readonly (readonly string[])[] {
  const main = DEFAULT_NAMES.find((name) => names.includes(name));
  const override = main === undefined ? undefined : OVERRIDE_NAMES.find((name) => names.includes(name));
  return names
    .filter((name) => name !== override)
    .map((name) => (name === main && override !== undefined ? [name, override] : [name]))
    .map((files) => files.map((name) => folder + name));
}
