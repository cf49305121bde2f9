import type { PathGlob } from '../../glob/path-glob.js';
import type { FileNames, Settings } from '../policy.js';
import type { WrittenSettings } from '../shapes/settings-shape.js';

const DEFAULTS: Settings = {
  files: { usual: true, globs: [] },
  ignore: [],
  scope: 'changed-files',
  args: new Map(),
  platforms: ['linux/amd64', 'linux/arm64'],
  mirrors: [],
  unknown: 'warn',
  maxException: 180,
  inlineExceptions: false,
};

/** What is written takes the place of the defaults; of a parent's, where lists can only grow there. */
export function mergeSettings(written: WrittenSettings, parent: Settings | null): Settings {
  const before = parent ?? DEFAULTS;
  return {
    files: mergeFiles(written.files, parent?.files ?? null),
    ignore: written.ignore ?? before.ignore,
    scope: written.scope ?? before.scope,
    args: joinArguments(before.args, written.args ?? new Map()),
    platforms:
      parent === null
        ? [...new Set(written.platforms ?? before.platforms)]
        : [...new Set([...parent.platforms, ...(written.platforms ?? [])])],
    // One mirror more approves more, and one less denies less: a child may only repeat them.
    mirrors: parent === null ? (written.mirrors ?? before.mirrors) : parent.mirrors,
    unknown: written.unknown ?? before.unknown,
    maxException: written['max-exception'] ?? before.maxException,
    inlineExceptions: written['inline-exceptions'] ?? before.inlineExceptions,
  };
}

/** A parent's names stay: a child can only add to them. */
function mergeFiles(written: readonly PathGlob[] | null, parent: FileNames | null): FileNames {
  if (parent !== null) return { ...parent, globs: joinGlobs(parent.globs, written ?? []) };
  return written === null ? DEFAULTS.files : { usual: false, globs: written };
}

function joinGlobs(one: readonly PathGlob[], other: readonly PathGlob[]): readonly PathGlob[] {
  return [...one, ...other.filter(({ source }) => !one.some((glob) => glob.source === source))];
}

function joinArguments(one: Settings['args'], other: Settings['args']): Settings['args'] {
  const joined = new Map(one);
  for (const [name, values] of other) joined.set(name, [...new Set([...(one.get(name) ?? []), ...values])]);
  return joined;
}
