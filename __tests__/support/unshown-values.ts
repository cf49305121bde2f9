import type { BuildChangeRow } from './build-changes.js';
import { ARG, EVIL, GOOD } from './changed-arguments.js';

const compose = (build: string) => `services:\n  web: { build: ${build} }\n`;
const args = (base: string, more = '') => `{ ${more}args: { BASE: "${base}" } }`;
const variable = (base: string) => `variable "B" { default = "${base}" }\n`;
const web = (name: string) => `target "web" {\n  context = "app"\n  args = { ${name} = B }\n}\n`;

const TAKING = `ARG BASE\nFROM \${BASE:+${GOOD}}\n`;

/** A value that no image shows is tried wherever a Dockerfile takes it. */
export const UNSHOWN_CHANGES: readonly BuildChangeRow[] = [
  {
    name: 'a Dockerfile that a change adds takes the value and does not show it',
    base: {
      'a/compose.yml': 'services: { other: { build: . } }\n',
      'a/Dockerfile': ARG,
      'b/compose.yml': compose(args(GOOD, 'context: ., ')),
    },
    change: { 'b/compose.yml': compose(args(EVIL, 'context: ., ')), 'b/Dockerfile': TAKING },
    found: [`a/Dockerfile:2 unapproved ${EVIL}`],
  },
  {
    name: 'nor does one that shows it inside another name',
    base: { 'a/Dockerfile': ARG, 'b/compose.yml': compose(args(GOOD, 'context: ., ')) },
    change: {
      'b/compose.yml': compose(args('ci.example/debian', 'context: ., ')),
      'b/Dockerfile': 'ARG BASE\nFROM mirror.example/$BASE\n',
    },
    policy: 'overrides: [{ paths: ["b/**"], allow: [mirror.example/**] }]',
    found: ['a/Dockerfile:2 unapproved ci.example/debian:latest'],
  },
  {
    name: 'over what another file gives a service of its name',
    base: {
      'a/compose.yml': compose('{ context: ., args: { NAME: web } }'),
      'a/Dockerfile':
        'ARG REGISTRY=docker.io/library\nARG NAME\nFROM debian:trixie-slim\nFROM $REGISTRY/$NAME\n',
      'b/compose.yml': compose('{ context: ., args: { REGISTRY: docker.io/library } }'),
      'b/Dockerfile': `FROM ${GOOD}\n`,
    },
    change: { 'b/compose.yml': compose('{ context: ., args: { REGISTRY: evil.example } }') },
    found: ['a/Dockerfile:4 unapproved evil.example/web:latest'],
  },
  {
    name: 'a context that no image shows',
    base: {
      'a/Dockerfile': `FROM ${GOOD}\n`,
      'b/Dockerfile': 'FROM scratch\n',
      'b/compose.yml': compose('.'),
    },
    change: {
      'b/compose.yml': compose(
        `{ context: ., additional_contexts: { "${GOOD}": "docker-image://${EVIL}" } }`,
      ),
    },
    found: [`a/Dockerfile:1 unapproved ${EVIL}`],
  },
  {
    name: 'over an inline Dockerfile',
    base: {
      'a/compose.yml':
        'services: { x: { build: { dockerfile_inline: "ARG BASE=debian:trixie-slim\\nFROM $$BASE" } } }\n',
      'b/compose.yml': compose(args(GOOD, 'context: ., ')),
      'b/Dockerfile': TAKING,
    },
    change: { 'b/compose.yml': compose(args(EVIL, 'context: ., ')) },
    found: [`a/compose.yml:1 unapproved ${EVIL}`],
  },
  {
    name: 'an unusual name of a file that nothing names',
    base: {
      'compose.yml': compose('.'),
      Dockerfile: ARG,
      odd: `FROM ${EVIL}\n`,
      'ci/compose.prod.yml': compose('{ context: ., dockerfile: Dockerfile }'),
      'ci/odd': `FROM ${GOOD}\n`,
    },
    change: { 'ci/compose.prod.yml': compose('{ context: ., dockerfile: odd }') },
    found: [`odd:1 unapproved ${EVIL}`],
  },
  {
    name: 'what is included from the folder of a first file',
    base: {
      'a/compose.yml': compose('.'),
      'a/Dockerfile': ARG,
      'a/common.yml': compose(args(GOOD, 'context: ., ')),
      'b/compose.ci.yml': 'include: [common.yml]\n',
      'b/common.yml': 'services: { k: { image: debian } }\n',
    },
    change: { 'a/common.yml': compose(args(EVIL, 'context: ., ')) },
    found: [`a/Dockerfile:2 unapproved ${EVIL}`],
  },
  {
    name: 'but not what a file elsewhere gives the project next to it, which shows it',
    base: Object.fromEntries(
      ['a', 'b', 'c'].flatMap((folder) => [
        [`${folder}/compose.yml`, 'services: { web: { extends: { file: common.yml, service: web } } }\n'],
        [`${folder}/common.yml`, compose(args(GOOD, 'context: ., '))],
        [`${folder}/Dockerfile`, ARG],
      ]),
    ),
    change: { 'b/common.yml': compose(args(EVIL, 'context: ., ')) },
    policy: 'overrides: [{ paths: ["b/**"], allow: [evil.example/**] }]',
    found: [],
  },
  {
    name: 'nor what pulls the same below a folder with a policy of its own, of a service without a context',
    base: { 'compose.yml': compose(args(GOOD, 'context: ., ')), Dockerfile: ARG },
    change: { 'b/compose.yml': compose(args(EVIL)), 'b/Dockerfile': ARG.replace(GOOD, EVIL) },
    policy: 'overrides: [{ paths: ["b/**"], allow: [evil.example/**] }]',
    found: [],
  },
  {
    name: 'nor a target of bake whose path leads to a Dockerfile in both folders',
    base: { 'docker-bake.hcl': 'target "default" {}\n', Dockerfile: ARG },
    change: {
      'b/docker-bake.hcl': `target "default" {\n  args = { BASE = "${EVIL}" }\n}\n`,
      'b/Dockerfile': ARG.replace(GOOD, EVIL),
    },
    policy: 'overrides: [{ paths: ["b/**"], allow: [evil.example/**] }]',
    found: [],
  },
  {
    name: 'but not a word, which may be a stage',
    base: {
      'a/Dockerfile': 'ARG MODE=prod\nFROM debian:trixie-slim AS prod\nFROM $MODE\n',
      'b/compose.yml': compose('.'),
      'b/Dockerfile': `FROM ${GOOD}\n`,
    },
    change: { 'b/compose.yml': compose('{ context: ., args: { MODE: dev } }') },
    found: [],
  },
  {
    name: 'a variable that a file in another folder gives another value',
    base: {
      'bake/app.bake.hcl': `${variable(GOOD)}${web('BASE')}`,
      'app/Dockerfile': ARG,
      'ci/ci.bake.hcl': variable(GOOD),
    },
    change: { 'ci/ci.bake.hcl': variable(EVIL) },
    found: [`app/Dockerfile:2 unapproved ${EVIL}`],
  },
  {
    name: 'but not another version',
    base: {
      'bake/app.bake.hcl': `${variable('1.2')}${web('TAG')}`,
      'app/Dockerfile': 'ARG TAG=1.2\nFROM debian:$TAG\n',
      'ci/ci.bake.hcl': variable('1.2'),
    },
    change: { 'ci/ci.bake.hcl': variable('1.3') },
    found: [],
  },
];
