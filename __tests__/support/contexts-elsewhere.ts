import type { BuildChangeRow } from './build-changes.js';

const API = { 'api/Dockerfile': 'FROM node:24\nCOPY --from=tools:1 /a /a\n' };
const FLOW = '.github/workflows/build.yml';
const URL = 'https://example.com/rootfs.tar.gz';
const DIGEST = `sha256:${'0'.repeat(64)}`;

const bake = (value: string, name = 'node:24') =>
  `target "a" {\n  context = "api"\n  contexts = { "${name}" = "${value}" }\n}\n`;
const compose = (value: string) =>
  `services:\n  a:\n    build:\n      context: api\n      additional_contexts:\n        - "node:24=${value}"\n`;
const flow = (step: string) => `on: push\njobs:\n  b:\n    runs-on: ubuntu-latest\n    steps:\n${step}`;
const push = (value: string) =>
  flow(
    `      - uses: docker/build-push-action@v6\n        with:\n          context: api\n          build-contexts: node:24=${value}\n`,
  );
const run = (text: string) => flow(`      - run: ${text}\n`);
const command = (value: string) => `docker buildx build --build-context node:24=${value} api`;

/** Neither images nor folders of the repository. */
const VALUES = [
  URL,
  `oci-layout://x@${DIGEST}`,
  'oci-layout://layout',
  'https://github.com/acme/x.git#main',
  'github.com/acme/x',
  'git@github.com:acme/x.git',
  'ssh://git@example.com/x.git',
  '/srv/rootfs',
];
const FORMS: Readonly<Record<string, (value: string) => string>> = {
  'docker-bake.hcl': bake,
  'compose.yaml': compose,
  [FLOW]: push,
};

/** Another build, whose own image was accepted before. */
const OLD = {
  ...API,
  'old/Dockerfile': 'FROM evil.example/x:1\n',
};
const two = (context: string) =>
  `target "a" {\n  context = "api"\n${context}}\ntarget "old" {\n  context = "old"\n}\n`;
const services = (context: string) =>
  `services:\n  a:\n    build:\n      context: api\n${context}  old:\n    build: old\n`;

const OWN_BUILDS: readonly BuildChangeRow[] = [
  {
    name: 'a target in the place of an image',
    base: { ...OLD, 'docker-bake.hcl': two('') },
    change: { 'docker-bake.hcl': two('  contexts = { "node:24" = "target:old" }\n') },
    found: [],
    noted: ['docker-bake.hcl'],
  },
  {
    name: 'a service in the place of an image',
    base: { ...OLD, 'compose.yaml': services('') },
    change: { 'compose.yaml': services('      additional_contexts: { "node:24": "service:old" }\n') },
    found: [],
    noted: ['compose.yaml'],
  },
  {
    name: 'a target in the place of what is no image by its name',
    base: { ...OLD, 'docker-bake.hcl': two('') },
    change: { 'docker-bake.hcl': two('  contexts = { base = "target:old" }\n') },
    found: [],
  },
  {
    name: 'a target that was there before',
    base: { ...OLD, 'docker-bake.hcl': two('  contexts = { "node:24" = "target:old" }\n') },
    change: { 'docker-bake.hcl': two('  contexts = { "node:24" = "target:old" }\n  tags = ["x"]\n') },
    found: [],
  },
];

export const ELSEWHERE_CHANGES: readonly BuildChangeRow[] = [
  ...OWN_BUILDS,
  ...Object.entries(FORMS).flatMap(([file, write]) =>
    VALUES.map((value) => ({
      name: `a named context from elsewhere, in ${file}: ${value}`,
      base: API,
      change: { [file]: write(value) },
      found: [],
      noted: [file],
    })),
  ),
  {
    name: 'a named context from elsewhere in the place of an image that is copied from',
    base: API,
    change: { 'docker-bake.hcl': bake(URL, 'tools:1') },
    found: [],
    noted: ['docker-bake.hcl'],
  },
  ...[command(URL), command(`oci-layout://x@${DIGEST}`)].map((text) => ({
    name: `a named context from elsewhere, in a step: ${text}`,
    base: API,
    change: { [FLOW]: run(text) },
    found: [],
    noted: [FLOW],
  })),
  ...['./build.sh', 'echo'].map((first) => ({
    name: `a named context from elsewhere, in a script: ${first}`,
    base: { ...API, [FLOW]: run(first), 'build.sh': '#!/bin/sh\n' },
    change: { 'build.sh': `#!/bin/sh\nset -e\n${command(URL)}\n` },
    found: [],
    ...(first === 'echo' ? { noted: [], named: ['build.sh'] } : { noted: ['build.sh'], named: [] }),
  })),
  {
    name: 'a named context from elsewhere, in a script, that a variable gives',
    base: { ...API, [FLOW]: run('./build.sh'), 'build.sh': '#!/bin/sh\n' },
    change: { 'build.sh': `R=example.com\ndocker buildx bake --set "*.contexts.node:24=https://$R/x.tar"\n` },
    found: [],
    noted: ['build.sh'],
  },
  {
    name: 'beside a named context from elsewhere, what a script gives is judged',
    base: { ...API, [FLOW]: run('./build.sh'), 'build.sh': '#!/bin/sh\n' },
    change: {
      'build.sh': `${command('docker-image://evil.example/x:1')}\n${command(URL)}\n`,
    },
    found: ['api/Dockerfile:1 unapproved evil.example/x:1'],
    noted: ['build.sh'],
  },
  {
    name: 'an image whose registry is a host of Git, as a named context in a script',
    base: { ...API, [FLOW]: run('./build.sh'), 'build.sh': '#!/bin/sh\n' },
    change: { 'build.sh': `${command('docker-image://github.com/acme/x:1')}\n` },
    found: ['api/Dockerfile:1 unapproved github.com/acme/x:1'],
  },
  ...['./rootfs', 'api', 'target:b', 'docker-image://node:22'].map((value) => ({
    name: `a named context of which nothing is to be said: ${value}`,
    base: { ...API, 'b/Dockerfile': 'FROM debian\n' },
    change: { 'docker-bake.hcl': `${bake(value)}target "b" { context = "b" }\n` },
    found: [],
  })),
  {
    name: 'a named context from elsewhere that the base has too',
    base: { ...API, 'docker-bake.hcl': bake(URL) },
    change: { 'docker-bake.hcl': `# more\n${bake(URL)}` },
    found: [],
  },
  {
    name: 'a named context from another place than in the base',
    base: { ...API, 'docker-bake.hcl': bake(URL) },
    change: { 'docker-bake.hcl': bake(`${URL}?2`) },
    found: [],
    noted: ['docker-bake.hcl'],
  },
  {
    name: 'a named context from elsewhere, where all is judged',
    scope: 'all',
    base: { ...API, 'docker-bake.hcl': bake(URL) },
    change: { 'README.md': 'x\n' },
    found: [],
    // no official image is called tools
    noted: ['api/Dockerfile', 'docker-bake.hcl'],
  },
  {
    name: 'a named context from elsewhere that the policy gives',
    policy: `builds: [{ paths: [api/**], contexts: { "node:24": "${URL}" } }]\n`,
    base: API,
    change: { 'docker-bake.hcl': bake(URL) },
    found: [],
  },
  {
    name: 'a named context from elsewhere of which the policy gives another value',
    policy: 'builds: [{ paths: [api/**], contexts: { "node:24": "." } }]\n',
    base: API,
    change: { 'docker-bake.hcl': bake(URL) },
    found: [],
    noted: ['docker-bake.hcl'],
  },
];
