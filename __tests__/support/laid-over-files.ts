import type { BuildChangeRow } from './build-changes.js';
import { ARG, EVIL, GOOD, otherArgument as row } from './changed-arguments.js';
import { LAID_OVER_BAKE_CHANGES } from './laid-over-bake-files.js';
import { UNSHOWN_FORMS } from './unshown-forms.js';
import { UNSHOWN_CHANGES } from './unshown-values.js';

const compose = (build: string) => `services:\n  web: { build: ${build} }\n`;
const args = (base: string, more = '') => `{ ${more}args: { BASE: "${base}" } }`;

const NETWORK = 'networks: { net: {} }\n';
const INNER = (base: string) => compose(args(base, 'context: .., dockerfile: suites/pam/Dockerfile, '));

const COMPOSE: readonly BuildChangeRow[] = [
  {
    name: 'of two Dockerfiles where a path may lead, the other one is removed',
    base: {
      'd/e/compose.yml': compose('{ context: ../../app/web, args: { OWNER: evil } }'),
      'x/app/web/Dockerfile': 'ARG OWNER=library\nFROM $OWNER/debian:trixie-slim\n',
      'y/app/web/Dockerfile': `FROM ${GOOD}\n`,
    },
    change: { 'y/app/web/Dockerfile': null },
    found: ['x/app/web/Dockerfile:2 unapproved docker.io/evil/debian:trixie-slim'],
  },
  row(
    'paths from the folder of another compose file',
    'suites/pam/compose.yml',
    INNER,
    { 'suites/compose.yml': NETWORK, 'suites/pam/Dockerfile': ARG },
    ['suites/pam/Dockerfile'],
  ),
  row(
    'the same, with a network of that file',
    'suites/pam/compose.yml',
    (base) => INNER(base).replace('{ build', '{ networks: [net], build'),
    { 'suites/compose.yml': NETWORK, 'suites/pam/Dockerfile': ARG },
    ['suites/pam/Dockerfile'],
  ),
  row(
    'paths from each folder above',
    'a/b/c/compose.x.yml',
    (base) => compose(args(base, 'context: app, ')),
    { 'a/app/Dockerfile': ARG, 'app/Dockerfile': ARG },
    ['a/app/Dockerfile', 'app/Dockerfile'],
  ),
  row(
    'only an argument for a service of a file above',
    'deploy/compose.prod.yml',
    (base) => compose(args(base)),
    { 'compose.yml': compose('web'), 'web/Dockerfile': ARG },
    ['web/Dockerfile'],
  ),
  row(
    'the same, with a Dockerfile beside it',
    'deploy/compose.prod.yml',
    (base) => compose(args(base)),
    { 'compose.yml': compose('web'), 'web/Dockerfile': ARG, 'deploy/Dockerfile': `FROM ${GOOD}\n` },
    ['web/Dockerfile'],
  ),
  row(
    'only an argument for a service of a file in another folder',
    'deploy/compose.yml',
    (base) => compose(args(base)),
    { 'app/compose.yml': compose('web'), 'app/web/Dockerfile': ARG },
    ['app/web/Dockerfile'],
  ),
  row(
    'only an argument for a service of a file beside it',
    'deploy/compose.prod.yml',
    (base) => compose(args(base)),
    { 'deploy/compose.base.yml': compose('../web'), 'web/Dockerfile': ARG },
    ['web/Dockerfile'],
  ),
  row(
    'a service of a file from the folder above',
    'deploy/compose.yml',
    (base) =>
      `services:\n  web:\n    extends: { file: parts/web.yml, service: web }\n    build: ${args(base)}\n`,
    { 'parts/web.yml': compose('../web'), 'web/Dockerfile': ARG },
    ['web/Dockerfile'],
  ),
  row(
    'a Dockerfile where the paths lead from the file itself does not hide the other',
    'suites/pam/compose.yml',
    INNER,
    {
      'suites/compose.yml': NETWORK,
      'suites/pam/Dockerfile': ARG,
      'suites/suites/pam/Dockerfile': `FROM ${GOOD}\n`,
    },
    ['suites/pam/Dockerfile'],
  ),
  {
    name: 'a new Dockerfile by an unusual name, from the folder of another compose file',
    base: {
      'suites/compose.yml': NETWORK,
      'suites/pam/compose.yml': INNER(GOOD),
      'suites/pam/Dockerfile': ARG,
    },
    change: {
      'suites/pam/compose.yml': INNER(GOOD).replace('pam/Dockerfile', 'pam/image.txt'),
      'suites/pam/image.txt': `FROM ${EVIL}\n`,
    },
    found: [`suites/pam/image.txt:1 unapproved ${EVIL}`],
  },
  {
    name: 'paths that lead out of a folder without compose files',
    base: { 'a/b/compose.yml': compose('../c'), 'c/Dockerfile': ARG, 'x/c/Dockerfile': ARG },
    change: { 'a/b/compose.yml': compose(args(`${GOOD}-1`, 'context: ../c, ')) },
    found: [],
    noted: ['a/b/compose.yml'],
  },
  {
    name: 'a stage that the Dockerfile of the folder above does not have',
    base: { 'a/compose.yml': compose('{ context: . }'), Dockerfile: ARG },
    change: { 'a/compose.yml': compose(args(EVIL, 'context: ., target: prod, ')) },
    found: [],
  },
  {
    name: 'files of others',
    base: { 'vendor/example.com/x/compose.yml': compose('app'), 'app/Dockerfile': ARG },
    change: { 'vendor/example.com/x/compose.yml': compose(args(EVIL, 'context: app, ')) },
    found: [],
  },
  row(
    'only an argument, beside many files that only add to others',
    'deploy/compose.yml',
    (base) => compose(args(base)),
    {
      ...Object.fromEntries(
        Array.from({ length: 24 }, (_, at) => [`deploy/${at}/compose.yml`, compose(args(GOOD))]),
      ),
      ...Object.fromEntries(
        Array.from({ length: 24 }, (_, at) => [`deploy/compose.${at}.yml`, compose(args(GOOD))]),
      ),
      'web/compose.yml': compose('.'),
      'web/Dockerfile': ARG,
    },
    ['web/Dockerfile'],
  ),
  {
    name: 'one of many projects',
    base: {
      ...Object.fromEntries(
        ['a', 'b', 'c', 'd'].flatMap((folder) => [
          [`${folder}/compose.yml`, compose('.')],
          [`${folder}/Dockerfile`, ARG],
        ]),
      ),
      'deploy/compose.yml': compose(args(GOOD)),
    },
    change: { 'deploy/compose.yml': compose(args(EVIL)) },
    found: ['a', 'b', 'c', 'd'].map((folder) => `${folder}/Dockerfile:2 unapproved ${EVIL}`),
    noted: ['deploy/compose.yml'],
  },
  {
    name: 'what another file of that name gives a service is not mixed with what builds something of its own',
    base: {
      'a/compose.yml': compose(args(GOOD, 'context: ., ')),
      'a/Dockerfile': ARG,
      'b/compose.yml': compose('.'),
    },
    change: { 'b/compose.yml': compose(args(`${GOOD}-1`, 'context: ., ')) },
    found: [],
    noted: ['b/compose.yml'],
  },
  {
    name: 'an image from elsewhere is tried there all the same',
    base: {
      'a/compose.yml': compose(args(GOOD, 'context: ., ')),
      'a/Dockerfile': ARG,
      'b/compose.yml': compose('.'),
    },
    change: { 'b/compose.yml': compose(args(EVIL, 'context: ., ')) },
    found: [`a/Dockerfile:2 unapproved ${EVIL}`],
    noted: ['b/compose.yml'],
  },
  ...['Dockerfile', 'b/Dockerfile'].map((path) => ({
    name: `also where the change adds a Dockerfile that may be the one: ${path}`,
    base: {
      'a/compose.yml': compose(args(GOOD, 'context: ., ')),
      'a/Dockerfile': ARG,
      'b/compose.yml': compose(args(GOOD, 'context: ., ')),
    },
    change: { 'b/compose.yml': compose(args(EVIL, 'context: ., ')), [path]: `FROM ${GOOD}\n` },
    found: [`a/Dockerfile:2 unapproved ${EVIL}`],
  })),
  {
    name: 'with the `.env` of the folder there',
    base: {
      'a/compose.yml': compose('.'),
      'a/.env': `X=${GOOD}\n`,
      'a/Dockerfile': ARG,
      'b/compose.yml': compose(args('$X', 'context: ., ')),
    },
    change: { 'a/.env': `X=${EVIL}\n` },
    found: [`a/Dockerfile:2 unapproved ${EVIL}`],
  },
  {
    name: 'with a file there that it extends',
    base: {
      'a/compose.yml': compose('.'),
      'a/common.yml': compose(args(GOOD)),
      'a/Dockerfile': ARG,
      'b/compose.yml': 'services: { web: { extends: { file: common.yml, service: web } } }\n',
    },
    change: { 'a/common.yml': compose(args(EVIL)) },
    found: [`a/Dockerfile:2 unapproved ${EVIL}`],
  },
  {
    name: 'but not what the file pulls by its own Dockerfile, by a policy for its folder',
    base: { 'compose.yml': compose(args(GOOD, 'context: ., ')), Dockerfile: ARG },
    change: {
      'b/compose.yml': compose(args(EVIL, 'context: ., ')),
      'b/Dockerfile': `ARG BASE=${EVIL}\nFROM $BASE\n`,
    },
    policy: 'overrides: [{ paths: ["b/**"], allow: [evil.example/**] }]',
    found: [],
  },
];

/** Files whose paths begin in a folder that only who starts the tool knows. */
export const LAID_OVER_CHANGES: readonly BuildChangeRow[] = [
  ...COMPOSE,
  ...UNSHOWN_CHANGES,
  ...UNSHOWN_FORMS,
  ...LAID_OVER_BAKE_CHANGES,
].map((each) => ({
  ...each,
  name: `begins elsewhere: ${each.name}`,
}));
