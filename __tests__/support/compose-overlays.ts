import type { BuildChangeRow } from './build-changes.js';

const GOOD = 'debian:trixie-slim';
const EVIL = 'evil.example/x:1';
const ARG = `ARG BASE=${GOOD}\nFROM $BASE\n`;
const PLAIN = `FROM ${GOOD}\n`;

const compose = (build: string) => `services:\n  web: { build: ${build} }\n`;
const args = (base: string, more = '') => `{ ${more}args: { BASE: "${base}" } }`;
const expression = (name: string) => `\${${name}}`;
const INLINE = '{ dockerfile_inline: "ARG BASE=debian\\nFROM $$BASE" }';

/** A compose file that gives an argument another value, among others; `found`: where that is seen. */
const row = (
  name: string,
  path: string,
  make: (base: string) => string,
  others: Readonly<Record<string, string>>,
  found: readonly string[],
  added: Readonly<Record<string, string>> = {},
): BuildChangeRow => ({
  name,
  base: { ...others, [path]: make(GOOD) },
  change: { ...added, [path]: make(EVIL) },
  found: found.map((place) => `${place} unapproved ${EVIL}`),
});

/** Two files of one folder, neither of them the default one. */
const PROD = 'docker-compose.prod.yml';
const BASE = { 'docker-compose.base.yml': compose('{ context: ., dockerfile: odd }'), odd: ARG };
const UNRELATED = { 'docker-compose.yml': compose('{ context: . }'), Dockerfile: PLAIN };

const BESIDE: readonly BuildChangeRow[] = [
  row(
    'the default file has the service too',
    PROD,
    (base) => compose(args(base)),
    { ...BASE, ...UNRELATED },
    ['odd:2'],
  ),
  row(
    'the change adds a default file with the service',
    PROD,
    (base) => compose(args(base)),
    { ...BASE, Dockerfile: PLAIN },
    ['odd:2'],
    UNRELATED,
  ),
  row(
    'the folder has a default file, and the first file is above',
    `ci/${PROD}`,
    (base) => compose(args(base)),
    { ...BASE, 'ci/compose.yml': compose('.'), 'ci/Dockerfile': PLAIN },
    ['odd:2'],
  ),
  row('both give the context', PROD, (base) => compose(args(base, 'context: ., ')), BASE, ['odd:2']),
];

/** A file that gives a context again, over one that names the Dockerfile. */
const AGAIN: readonly BuildChangeRow[] = [
  row(
    'the first file names the Dockerfile',
    's/ci/compose.yml',
    (base) => compose(args(base, 'context: app, ')),
    { 's/compose.yml': compose('{ context: ., dockerfile: odd }'), 's/app/odd': ARG },
    ['s/app/odd:2'],
  ),
  row(
    'the first file has an inline Dockerfile',
    's/ci/compose.yml',
    (base) => compose(args(base, 'context: ., ')),
    { 's/compose.yml': compose(INLINE) },
    ['s/compose.yml:2'],
  ),
  row(
    'the default file beside it names the Dockerfile',
    'dev.compose.yml',
    (base) => compose(args(base, 'context: ., ')),
    { 'compose.yml': compose('{ context: ., dockerfile: odd }'), odd: ARG },
    ['odd:2'],
  ),
  row(
    'an argument of the file above for an inline Dockerfile',
    's/compose.yml',
    (base) => compose(args(base, 'context: ., ')),
    { 's/pam/compose.yml': compose(INLINE), 's/Dockerfile': PLAIN },
    ['s/pam/compose.yml:2'],
  ),
];

const FIRST = compose('{ context: . }');
const DECOY = (path: string) => ({ [path]: PLAIN });

/** A change adds what leads the file to a Dockerfile by itself. */
const TURNED: readonly BuildChangeRow[] = [
  row(
    'only an argument, for a service of a file in another folder',
    'ci/compose.yml',
    (base) => compose(args(base)),
    { 'dev/compose.yml': FIRST, 'dev/Dockerfile': ARG },
    ['dev/Dockerfile:2'],
    DECOY('ci/Dockerfile'),
  ),
  row(
    'the same, and a file above that has the service',
    'ci/compose.yml',
    (base) => compose(args(base)),
    { 'dev/compose.yml': FIRST, 'dev/Dockerfile': ARG },
    ['dev/Dockerfile:2'],
    { ...DECOY('Dockerfile'), 'compose.yml': FIRST },
  ),
  row(
    'only an argument, for a service that no other file has',
    's/ci/compose.yml',
    (base) => compose(args(base)),
    { 's/compose.yml': compose('.').replace('web', 'db'), 's/Dockerfile': ARG },
    ['s/Dockerfile:2'],
    DECOY('s/ci/Dockerfile'),
  ),
  row(
    'the same, with a context',
    's/ci/compose.yml',
    (base) => compose(args(base, 'context: ., ')),
    { 's/compose.yml': compose('.').replace('web', 'db'), 's/Dockerfile': ARG },
    ['s/Dockerfile:2'],
    DECOY('s/ci/Dockerfile'),
  ),
  row(
    'both files give the context',
    PROD,
    (base) => compose(args(base, 'context: ., ')),
    BASE,
    ['odd:2'],
    DECOY('Dockerfile'),
  ),
  row(
    'an argument of the file above for a path through folders',
    's/compose.yml',
    (base) => compose(args(base, 'context: ., ')),
    { 's/ci/compose.ci.yml': compose('app/x'), 's/app/x/Dockerfile': ARG, 's/Dockerfile': PLAIN },
    ['s/app/x/Dockerfile:2'],
    DECOY('s/ci/app/x/Dockerfile'),
  ),
  row(
    'a file where another service shows the folder',
    's/pam/compose.yml',
    (base) => `${compose(args(base, 'context: ., '))}  z: { build: pam }\n`,
    { 's/Dockerfile': ARG },
    ['s/Dockerfile:2'],
    DECOY('s/pam/Dockerfile'),
  ),
  row(
    'a file of that name to include',
    's/inc.yml',
    (base) => compose(args(base, 'context: ., ')),
    { 's/compose.yml': FIRST, 's/Dockerfile': ARG, 's/pam/compose.yml': 'include: [inc.yml]\n' },
    ['s/Dockerfile:2'],
    { 's/pam/inc.yml': 'networks: { net: {} }\n' },
  ),
];

/** Projects of their own, as most files are: what they give is not for the Dockerfile above. */
const OWN: readonly BuildChangeRow[] = (
  [
    ['a version of another image', 'evil.example/app:$BASE', '3.13'],
    ['an argument that nobody knows', '$BASE', expression('X')],
    ['an argument that makes no image', '$BASE', 'No Image'],
    ['a stage that is not there', '$BASE', EVIL, 'target: dev, '],
  ] as const
).map(([name, from, value, more = '']) => ({
  name: `${name}, for a project of its own`,
  base: {
    'compose.yml': FIRST,
    Dockerfile: `ARG BASE=debian\nFROM ${from}\n`,
    'a/compose.yml': FIRST,
    'a/Dockerfile': 'FROM debian AS dev\n',
  },
  change: { 'a/compose.yml': compose(args(value, `context: ., ${more}`)) },
  found: [],
}));

/** A first file that is made before compose runs, in a folder that the repository does not have. */
const OVER = 'tools/es/compose.over.yml';
const UP = (base: string) => compose(args(base, 'context: ../../es/app, '));
const OTHER = { 'old/es/app/Dockerfile': ARG };
const MADE: readonly BuildChangeRow[] = [
  row('a path of which one Dockerfile is the end', OVER, UP, { 'tools/es/app/Dockerfile': ARG }, [
    'tools/es/app/Dockerfile:2',
  ]),
  {
    ...row('a path of which two are the end', OVER, UP, { 'tools/es/app/Dockerfile': ARG, ...OTHER }, []),
    change: { [OVER]: UP(`${GOOD}-1`) },
    noted: [OVER],
  },
  {
    name: 'a path that leads out of a folder and back',
    base: { 'x/es/compose.yml': compose('../es/app'), 'y/es/app/Dockerfile': ARG },
    change: { 'x/es/compose.yml': compose(args(`${GOOD}-1`, 'context: ../es/app, ')) },
    found: [],
    noted: ['x/es/compose.yml'],
  },
  {
    name: 'a value that nobody knows, by a path of which one Dockerfile is the end',
    base: { [OVER]: compose('../../es/app'), 'tools/es/app/Dockerfile': ARG },
    change: { [OVER]: UP(expression('X')) },
    found: [],
    noted: [OVER],
  },
];

/** More than are read: nothing is said of what the overlay gives, but that it may give it. */
const TOO_MANY: readonly BuildChangeRow[] = [
  {
    name: 'more files than are read, again where the values change',
    base: {
      ...Object.fromEntries(
        Array.from({ length: 25 }, (_, at) => [`b${at + 10}.compose.yml`, compose('{ context: app }')]),
      ),
      'z.compose.yml': compose('{ context: app2 }'),
      'app/Dockerfile': PLAIN,
      'app2/Dockerfile': ARG,
      'ci/ci.compose.yml': compose(args(GOOD)),
    },
    change: { 'ci/ci.compose.yml': compose(args(EVIL)) },
    found: [`app2/Dockerfile:2 unapproved ${EVIL}`],
    noted: ['ci/ci.compose.yml'],
  },
];

/** Compose files of which nothing tells which one is the first. */
const ALL = [...BESIDE, ...AGAIN, ...TURNED, ...OWN, ...MADE, ...TOO_MANY];
export const OVERLAY_CHANGES: readonly BuildChangeRow[] = ALL.map((each) => ({
  ...each,
  name: `laid over: ${each.name}`,
}));
