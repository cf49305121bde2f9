import type { BuildChangeRow } from './build-changes.js';
import { ARG, EVIL, GOOD } from './changed-arguments.js';

const service = (build: string) => `services:\n  web: { build: ${build} }\n`;
const overlay = (args: string) => service(`{ context: ., args: ${args} }`);
const DEV = {
  'dev/compose.yml': service('{ context: ., dockerfile: Dockerfile }'),
  'dev/Dockerfile': ARG,
  'ci/compose.ci.yml': overlay(`{ BASE: "${GOOD}" }`),
};
const DECOY = { 'ci/Dockerfile': `FROM ${GOOD}\n` };
const FOUND = [`dev/Dockerfile:2 unapproved ${EVIL}`];

const laidOver = (name: string, args: string, found: readonly string[] = FOUND): BuildChangeRow => ({
  name: `a file for others gives ${name}`,
  base: DEV,
  change: { ...DECOY, 'ci/compose.ci.yml': overlay(args) },
  found,
});

const TARGET = 'target "web" {\n  context = "app"\n  args = { BASE = B }\n}\n';
const variable = (base: string) => `variable "B" { default = "${base}" }\n`;
const BAKE = { 'app.bake.hcl': variable(GOOD) + TARGET, 'app/Dockerfile': ARG };

const onTop = (name: string, file: string, write: (base: string) => string): BuildChangeRow => ({
  name: `a variable of another bake file: ${name}`,
  base: { ...BAKE, [file]: write(GOOD) },
  change: { [file]: write(EVIL) },
  found: [`app/Dockerfile:2 unapproved ${EVIL}`],
});

const own = (name: string, args: string, dockerfile: string, other = 'services: {}\n'): BuildChangeRow => ({
  name: `of a service with a place of its own: ${name}`,
  base: {
    'compose.yml': 'services: { api: { build: api }, web: { build: web } }\n',
    'api/Dockerfile': 'ARG REGISTRY=docker.io\nFROM $REGISTRY/library/debian:trixie-slim\n',
    'web/Dockerfile': dockerfile,
    'x/compose.x.yml': other,
  },
  change: {
    'compose.yml': `services: { api: { build: api }, web: { build: { context: web, args: ${args} } } }\n`,
  },
  found: [],
});
const USED = `FROM ${GOOD}\nARG REGISTRY\nRUN echo $REGISTRY\n`;

/** Forms in which files give values that no image shows, and what is not meant by them. */
export const UNSHOWN_FORMS: readonly BuildChangeRow[] = [
  laidOver('a value with a variable that nothing sets', `{ BASE: "\${NOTHING}${EVIL}" }`),
  laidOver('one in the middle', `{ BASE: "evil.example/x\${NOTHING}:1" }`),
  laidOver('an unknown tag', '{ BASE: "evil.example/x:$NOTHING" }', [
    'dev/Dockerfile:2 unapproved evil.example/x:latest',
  ]),
  laidOver('a list with one', `["BASE=\${NOTHING}${EVIL}"]`),
  {
    name: 'a file for others takes a variable by its name, and the file in the folder of the first one changes',
    base: { ...DEV, ...DECOY, 'ci/compose.ci.yml': overlay('[BASE]'), 'dev/.env': `BASE=${GOOD}\n` },
    change: { 'dev/.env': `BASE=${EVIL}\n` },
    found: FOUND,
  },
  {
    name: 'the same in a map',
    base: { ...DEV, ...DECOY, 'ci/compose.ci.yml': overlay('{ BASE: }'), 'dev/.env': `BASE=${GOOD}\n` },
    change: { 'dev/.env': `BASE=${EVIL}\n` },
    found: FOUND,
  },
  {
    name: 'a registry of which another image is approved',
    base: {
      ...DEV,
      'dev/Dockerfile': 'ARG REG=ghcr.io/acme\nFROM $REG/base/debian:1\n',
      'ci/compose.ci.yml': overlay('{ REG: ghcr.io/acme }'),
    },
    change: {
      'ci/compose.ci.yml': overlay('{ REG: ghcr.io }'),
      'ci/Dockerfile': 'ARG REG=ghcr.io\nFROM $REG/acme/base/debian:1\n',
    },
    policy: 'overrides: [{ paths: ["**"], allow: [ghcr.io/acme/**] }]',
    found: ['dev/Dockerfile:2 unapproved ghcr.io/base/debian:1'],
  },
  ...['vendor', 'node_modules', 'x/vendor/y'].map(
    (folder): BuildChangeRow => ({
      name: `a file for others in ${folder}`,
      base: {
        'compose.yml': service('{ context: ., dockerfile: Dockerfile }'),
        Dockerfile: ARG,
        [`${folder}/compose.ci.yml`]: overlay(`{ BASE: "${GOOD}" }`),
      },
      change: { [`${folder}/compose.ci.yml`]: overlay(`{ BASE: "${EVIL}" }`) },
      found: [`Dockerfile:2 unapproved ${EVIL}`],
    }),
  ),
  onTop('in JSON with nothing else', 'ci.bake.json', (base) => JSON.stringify({ B: base })),
  onTop('in JSON in a folder below', 'ci/ci.bake.json', (base) => JSON.stringify({ '//': 'x', B: base })),
  onTop('with a group', 'ci.bake.hcl', (base) => `${variable(base)}group "ci" { targets = ["web"] }\n`),
  onTop(
    'with a group, in another folder',
    'ci/ci.bake.hcl',
    (base) => `B = "${base}"\ngroup "default" { targets = ["web"] }\n`,
  ),
  onTop(
    'with a target that says nothing',
    'ci/ci.bake.hcl',
    (base) => `${variable(base)}target "docker-metadata-action" {}\n`,
  ),
  own('an argument that only a RUN takes', '{ REGISTRY: registry.npmjs.org }', USED),
  own('a registry by another of its names', '{ REGISTRY: index.docker.io }', USED),
  {
    ...own(
      'but not if another file speaks of it',
      '{ REGISTRY: evil.example }',
      USED,
      service('{ target: x }'),
    ),
    found: ['api/Dockerfile:2 unapproved evil.example/library/debian:trixie-slim'],
  },
];
