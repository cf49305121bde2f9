import type { BuildChangeRow } from './build-changes.js';

const GOOD = 'debian:trixie-slim';
const EVIL = 'evil.example/x:1';
const ARG = `ARG BASE=${GOOD}\nFROM $BASE\n`;
const PLAIN = `FROM ${GOOD}\n`;

const compose = (build: string) => `services:\n  web: { build: ${build} }\n`;
const args = (base: string, more = '') => `{ ${more}args: { BASE: "${base}" } }`;
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

/** Compose files of which nothing tells which one is the first. */
export const OVERLAY_CHANGES: readonly BuildChangeRow[] = [...BESIDE, ...AGAIN].map((each) => ({
  ...each,
  name: `laid over: ${each.name}`,
}));
