import type { PathGlob } from '../../glob/path-glob.js';
import { LEVELS } from '../../level.js';
import type { CamelCase } from '../../shapes/camel-case.js';
import { list } from '../../shapes/collection-shape.js';
import type { FieldValue } from '../../shapes/field.js';
import { define, type Shape, type ShapeValue, transform } from '../../shapes/shape.js';
import { struct } from '../../shapes/struct-shape.js';
import { choice, flag } from '../../shapes/text-shape.js';
import { duration } from '../../shapes/value-shapes.js';
import { argumentValues, platforms } from './argument-shapes.js';
import { mirrors } from './mirror-shape.js';
import { pathGlob } from './pattern-shapes.js';
import {
  REGISTRY_DEADLINE,
  REGISTRY_INHERITANCE,
  REGISTRY_REQUESTS,
  registries,
} from './registries-shape.js';
import { level } from './rules-shape.js';
import { onlyStricter, setting } from './setting.js';

/** From the narrowest to the widest. */
const SCOPES = ['changed-references', 'changed-files', 'all'] as const;
export type Scope = (typeof SCOPES)[number];

/** Which files are Dockerfiles. */
export interface FileNames {
  /** By the names that they usually have. */
  readonly usual: boolean;
  /** By what policies say. */
  readonly globs: readonly PathGlob[];
}

const USUAL_NAMES = 'the usual names';
const globs = list(pathGlob, { what: 'paths' });
const files: Shape<FileNames> = {
  ...transform(
    globs,
    (written) => ({ usual: false, globs: written }),
    (names) => names.globs,
  ),
  // The usual names cannot be written as globs: they are what holds where the key is absent.
  print: ({ usual, globs: written }) => {
    const sources = written.map(({ source }) => source);
    if (!usual) return sources;
    return sources.length === 0 ? null : [USUAL_NAMES, ...sources];
  },
};

/** The kinds of files whose builds count, as policies call them. */
export const DISCOVERABLE = ['compose', 'bake', 'workflows', 'devcontainers', 'goreleaser'] as const;
export type Discoverable = (typeof DISCOVERABLE)[number];

const discover: Shape<readonly Discoverable[]> = transform(
  list(
    choice(DISCOVERABLE, 'a kind of build files', {
      'docker-compose': 'compose',
      workflow: 'workflows',
      actions: 'workflows',
      devcontainer: 'devcontainers',
    }),
    { what: 'kinds of build files', mayBeEmpty: true },
  ),
  (written) => DISCOVERABLE.filter((kind) => written.includes(kind)),
  (kinds) => [...kinds],
);

/** Whether a baseline excuses findings; `own`: that of the repository whose policy it is. */
type BaselineUse = boolean | 'own';

const baseline: Shape<BaselineUse> = {
  ...transform(
    flag('whether findings in the baseline are excused'),
    (written): BaselineUse => written,
    (use) => use === true,
  ),
  // what holds where the key is absent cannot be written
  print: (use) => (use === 'own' ? null : use),
};

/** Whether comments in Dockerfiles may waive findings; `unsaid`: no, unless exceptions are delegated to the policy that says so. */
type InlineUse = boolean | 'unsaid';

const inlineExceptions: Shape<InlineUse> = transform(
  flag('whether comments in Dockerfiles may waive findings'),
  (written): InlineUse => written,
  (use) => use === true,
);

/** Every setting: what it is called and holds, what holds without it, and what a child may make of it. */
export const SETTINGS = {
  files: setting(
    files,
    'Which files are Dockerfiles, instead of the usual names: Dockerfile and Containerfile in any case, alone or with a prefix or suffix after ".", "-" or "_" (Dockerfile.dev, api-Dockerfile), except templates and source code.',
    {
      normally: { usual: true, globs: [] },
      normallyInWords: USUAL_NAMES,
      join: (above, written) => ({ ...above, globs: joinGlobs(above.globs, written.globs) }),
    },
  ),
  ignore: setting(list(pathGlob, { what: 'paths', mayBeEmpty: true }), 'Paths that are never read.', {
    whenEmpty: 'list paths, or leave the key out',
    normally: [],
    findLoosenings: (written, above) =>
      written.flatMap(({ source }, index) =>
        above.some((glob) => glob.source === source)
          ? []
          : [{ step: `[${index}]`, message: 'skips Dockerfiles; remove it' }],
      ),
  }),
  scope: setting(
    choice(SCOPES, 'a scope', { changed: 'changed-files', files: 'changed-files', everything: 'all' }),
    'What counts in a pull request: changed-references, changed-files, or all.',
    { normally: 'changed-files', ...onlyStricter(SCOPES, 'narrows what counts') },
  ),
  args: setting(argumentValues, 'Values of build arguments; every combination is checked.', {
    normally: new Map(),
    join: joinArguments,
  }),
  platforms: setting(platforms, 'Values of TARGETPLATFORM, TARGETARCH and so on that are built.', {
    normally: ['linux/amd64', 'linux/arm64'],
    join: (above, written) => [...new Set([...above, ...written])],
  }),
  discover: setting(
    discover,
    'Kinds of files whose builds count: what they build, and with which values, targets and contexts. Empty: none.',
    {
      whenEmpty: 'list kinds of build files, write [] for none, or leave the key out',
      normally: DISCOVERABLE,
      join: (above, written) => DISCOVERABLE.filter((kind) => above.includes(kind) || written.includes(kind)),
      findLoosenings: (written, above) => {
        const missing = above.filter((kind) => !written.includes(kind));
        return missing.length === 0
          ? []
          : [
              {
                step: '',
                message: `leaves out ${missing.join(', ')}; add what is missing, or remove the key`,
              },
            ];
      },
    },
  ),
  'run-images': setting(
    flag('whether images that are only run are judged'),
    'Whether images that compose files and devcontainers run without building on them are judged, in the role run.',
    {
      normally: false,
      findLoosenings: (written, above) =>
        above && !written ? [{ step: '', message: 'no longer judges images that are run; write true' }] : [],
    },
  ),
  mirrors: setting(
    mirrors,
    'Registries that hold copies, mirror: upstream; images are judged by both names.',
    {
      normally: [],
      // One mirror more approves more, and one less denies less: a child may only repeat them.
      join: (above) => above,
      findLoosenings: (written, above) =>
        written.flatMap(({ name, upstream }) =>
          above.some((mirror) => mirror.name === name && mirror.upstream === upstream)
            ? []
            : [{ step: '', message: `declares the mirror ${name}, which approves more; remove it` }],
        ),
    },
  ),
  unknown: setting(
    level,
    'The level for evidence that cannot be obtained. What is not asked for because there are too many images has at least that of unverified.',
    {
      normally: 'warn',
      ...onlyStricter(LEVELS, 'is milder'),
    },
  ),
  registries: setting(registries, 'How registries are asked for evidence.', {
    normally: { policies: null, trustedRoot: null, insecure: [], deadline: null, requests: null },
    normallyInWords: `{ deadline: ${REGISTRY_DEADLINE}s, requests: ${REGISTRY_REQUESTS} }`,
    ...REGISTRY_INHERITANCE,
  }),
  'max-exception': setting(duration, 'How long from today an exception may last.', {
    normally: 180,
    findLoosenings: (written, above) =>
      written > above ? [{ step: '', message: `is too long; write ${above}d or less` }] : [],
  }),
  baseline: setting(
    baseline,
    'Whether findings recorded in .github/base-images.baseline.yml do not block. false: in no repository. A policy that judges other repositories must say true, or their baselines excuse nothing.',
    {
      normally: 'own',
      normallyInWords: 'true for the repository of the policy',
      join: (above, written) => written && above,
      findLoosenings: (written, above) =>
        above === false && written !== false
          ? [{ step: '', message: 'excuses what a baseline records; remove it' }]
          : [],
    },
  ),
  'inline-exceptions': setting(
    inlineExceptions,
    'Whether comments in Dockerfiles may waive findings. false: not in policies that extend this one either, whatever delegate says.',
    {
      normally: 'unsaid',
      findLoosenings: (written, above, mayExcept) =>
        written === true && above !== true && !(above === 'unsaid' && mayExcept)
          ? [{ step: '', message: 'lets Dockerfiles waive findings; remove it' }]
          : [],
    },
  ),
};

export const settings = define(
  'settings',
  struct(SETTINGS, { what: 'a map of settings', home: { under: 'settings' } }),
);

/** What one file writes under `settings`; null for keys that it does not. */
export type WrittenSettings = ShapeValue<typeof settings>;

export type Settings = {
  readonly [K in keyof typeof SETTINGS as CamelCase<K>]: NonNullable<FieldValue<(typeof SETTINGS)[K]>>;
};

function joinGlobs(one: readonly PathGlob[], other: readonly PathGlob[]): readonly PathGlob[] {
  return [...one, ...other.filter(({ source }) => !one.some((glob) => glob.source === source))];
}

type Arguments = ShapeValue<typeof argumentValues>;

function joinArguments(one: Arguments, other: Arguments): Arguments {
  const joined = new Map(one);
  for (const [name, values] of other) joined.set(name, [...new Set([...(one.get(name) ?? []), ...values])]);
  return joined;
}
