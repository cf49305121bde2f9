import type { BuildChangeRow } from './build-changes.js';

const FLOW = '.github/workflows/build.yml';
const GOOD = 'debian:trixie-slim';
const EVIL = 'evil.example/x:1';
const DOCKERFILE = `ARG BASE=${GOOD}\nFROM $BASE\n`;
const FILES = { 'api/Dockerfile': DOCKERFILE, 'web/Dockerfile': DOCKERFILE };

/** A workflow whose script begins in line 7. */
const flow = (script: string, shell = 'bash') =>
  `on: push\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: |\n${script
    .split('\n')
    .map((line) => `          ${line}\n`)
    .join('')}        shell: ${shell}\n`;

const compose = (image: string) =>
  `services: { web: { build: { context: api, args: { BASE: "${image}" } } } }`;
const hcl = (image: string) => `target "default" {\n  context = "api"\n  args = { BASE = "${image}" }\n}`;
const json = (image: string) => `{"target": {"default": {"context": "api", "args": {"BASE": "${image}"}}}}`;

/** Scripts that hand an image to a builder, and the shell that runs them. */
const HANDING: readonly (readonly [name: string, write: (image: string) => string, shell?: string])[] = [
  ['a here-document to compose', (image) => `docker compose -f - build <<'X'\n${compose(image)}\nX`],
  ['one with a variable', (image) => `IMAGE=${image}\ndocker compose -f - up <<X\n${compose('$IMAGE')}\nX`],
  ['a here-string', (image) => `docker-compose --file=- build <<< '${compose(image)}'`],
  [
    'a device',
    (image) => `docker compose -f /dev/stdin --project-directory . build <<X\n${compose(image)}\nX`,
  ],
  ['a pipe', (image) => `echo '${compose(image)}' | docker compose -f - build`],
  ['a pipe from cat', (image) => `cat <<X | docker compose -f - build\n${compose(image)}\nX`],
  ['a variable for compose', (image) => `COMPOSE_FILE=- docker compose build <<X\n${compose(image)}\nX`],
  ['HCL to bake', (image) => `docker buildx bake -f - <<X\n${hcl(image)}\nX`],
  ['JSON to bake', (image) => `docker buildx bake -f - <<X\n${json(image)}\nX`],
  ['a compose file to bake', (image) => `docker buildx bake -f - <<X\n${compose(image)}\nX`],
  ['a variable for bake', (image) => `BUILDX_BAKE_FILE=- docker buildx bake <<X\n${json(image)}\nX`],
  ['a text of PowerShell', (image) => `@'\n${compose(image)}\n'@ | docker compose -f - build`, 'pwsh'],
];

const inline = (image: string) => `services: { web: { build: { dockerfile_inline: "FROM ${image}" } } }`;

/** The same of Dockerfiles within the text, which are in line 8. */
const INLINE: readonly (readonly [name: string, write: (image: string) => string])[] = [
  ['a Dockerfile to compose', (image) => `docker compose -f - build <<X\n${inline(image)}\nX`],
  ['a Dockerfile to a device', (image) => `docker compose -f /dev/stdin up <<'X'\n${inline(image)}\nX`],
  [
    'a file that it has written',
    (image) => `cat > c.yml <<X\n${inline(image)}\nX\ndocker compose -f - build < c.yml`,
  ],
];

/** Scripts that hand a file of the repository to a builder. */
const READING: Readonly<Record<string, readonly [file: string, script: string]>> = {
  'a redirection to compose': ['ci/own.yml', 'docker compose -f - build < ci/own.yml'],
  'a pipe to compose': ['ci/own.yml', 'cat ci/own.yml | docker compose -f - build'],
  'a redirection to bake': ['ci/own.hcl', 'docker buildx bake -f - < ci/own.hcl'],
  'a pipe to bake': ['ci/own.json', 'cat ci/own.json | docker buildx bake -f -'],
};
const textOf = (file: string, image: string) =>
  file.endsWith('.yml') ? `${compose(image)}\n` : file.endsWith('.json') ? json(image) : `${hcl(image)}\n`;
const FOUND = [`api/Dockerfile:2 unapproved ${EVIL}`];

/** Commands whose input is not known. */
const OPEN = ['./gen | docker compose -f - build', './gen | docker buildx bake -f -'];

/** Build files that scripts hand to compose and bake on standard input. */
export const STANDARD_INPUT_CHANGES: readonly BuildChangeRow[] = [
  ...HANDING.map(
    ([name, write, shell]): BuildChangeRow => ({
      name: `an image that a script gives by ${name}`,
      base: { ...FILES, [FLOW]: flow(write(GOOD), shell) },
      change: { [FLOW]: flow(write(EVIL), shell) },
      found: FOUND,
    }),
  ),
  ...INLINE.map(
    ([name, write]): BuildChangeRow => ({
      name: `an image that a script gives by ${name}`,
      base: { ...FILES, [FLOW]: flow(write(GOOD)) },
      change: { [FLOW]: flow(write(EVIL)) },
      found: [`${FLOW}:8 unapproved ${EVIL}`],
    }),
  ),
  ...Object.entries(READING).flatMap(([name, [file, script]]): readonly BuildChangeRow[] => [
    {
      name: `an image in a file that a script hands on by ${name}`,
      base: { ...FILES, [FLOW]: flow(script), [file]: textOf(file, GOOD) },
      change: { [file]: textOf(file, EVIL) },
      found: FOUND,
    },
    {
      name: `a file with an image that a script now hands on by ${name}`,
      base: { ...FILES, [FLOW]: flow('true'), [file]: textOf(file, EVIL) },
      change: { [FLOW]: flow(script) },
      found: FOUND,
    },
  ]),
  ...OPEN.map(
    (script): BuildChangeRow => ({
      name: `what is not known to a builder: ${script}`,
      base: { ...FILES, gen: '#!/bin/sh\n', [FLOW]: flow('true') },
      change: { [FLOW]: flow(script) },
      found: [],
      noted: [FLOW],
    }),
  ),
  {
    name: 'a text on standard input with values that are not known',
    base: { ...FILES, [FLOW]: flow('true') },
    change: {
      [FLOW]: flow(
        `docker compose -f - up <<X\nservices: { web: { image: "x:$TAG", ports: ["$PORT:80"], build: api } }\nX`,
      ),
    },
    found: [],
    noted: [FLOW],
  },
  {
    name: 'a text on standard input with words that cannot be more than that',
    base: { ...FILES, [FLOW]: flow('true') },
    change: {
      [FLOW]: flow(
        `docker compose -f - up <<X\nservices: { web: { image: "x:$GITHUB_SHA", build: api } }\nX`,
      ),
    },
    found: [],
  },
];
