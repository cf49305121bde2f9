import type { BuildChangeRow } from './build-changes.js';
import { ARG, EVIL, GOOD } from './changed-arguments.js';

const FILE = '.goreleaser.yaml';
const OF_API = `api/Dockerfile:2 unapproved ${EVIL}`;
const build = (base: string, folder = 'api'): string => `docker build --build-arg BASE=${base} ${folder}`;

/** A configuration or a script that it runs, which gives a build another value, among other files. */
type Row = readonly [
  name: string,
  path: string,
  make: (base: string) => string,
  more?: Readonly<Record<string, string>>,
  found?: readonly string[],
];

const ROWS: readonly Row[] = [
  ['a command before all', FILE, (base) => `before:\n  hooks:\n    - go mod tidy\n    - ${build(base)}\n`],
  ['a list in one line', FILE, (base) => `before: { hooks: ["${build(base)}"] }\n`],
  ['a list that is not set in', FILE, (base) => `before:\n  hooks:\n  - ${build(base)}\nbuilds: []\n`],
  [
    'a command around a build',
    FILE,
    (base) => `builds:\n  - id: a\n    hooks:\n      pre: sh -c "${build(base)}"\n      post: [echo]\n`,
  ],
  [
    'a variable of the file',
    FILE,
    (base) => `env:\n  - B=${base}\nbefore:\n  hooks:\n    - ${build('{{ .Env.B }}')}\n`,
  ],
  ['a script', 'ci/b.sh', (base) => `${build(base)}\n`, { [FILE]: 'before:\n  hooks:\n    - ./ci/b.sh\n' }],
  [
    'a script in a folder',
    'ci/b.sh',
    (base) => `${build(base, '../api')}\n`,
    { [FILE]: 'builds:\n  - hooks:\n      post:\n        - cmd: ./b.sh {{ .Path }}\n          dir: ci\n' },
  ],
  [
    'a Makefile below the root',
    'sub/Makefile',
    (base) => `image:\n\t${build(base, '../api')}\n`,
    { [FILE]: 'before:\n  hooks:\n    - make -C sub image\n' },
  ],
  [
    'a Dockerfile with an unusual name',
    'web.df',
    (base) => `FROM ${base}\n`,
    { [FILE]: 'before:\n  hooks:\n    - docker build -f web.df .\n' },
    [`web.df:1 unapproved ${EVIL}`],
  ],
  [
    // what an image of the file is given is for its own Dockerfile
    'the flags of an image',
    FILE,
    (base) =>
      `dockers:\n  - image_templates: [x]\n    dockerfile: api/Dockerfile\n    build_flag_templates:\n      - --build-arg=BASE=${base}\n`,
  ],
];

/** What the commands of GoReleaser's configurations build. */
export const RELEASE_HOOKS: readonly BuildChangeRow[] = ROWS.map(
  ([name, path, make, more = {}, found = [OF_API]]) => ({
    name: `hooks of GoReleaser: ${name}`,
    base: { 'api/Dockerfile': ARG, 'other/Dockerfile': ARG, ...more, [path]: make(GOOD) },
    change: { [path]: make(EVIL) },
    found,
  }),
);
