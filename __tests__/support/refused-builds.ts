import type { BuildChangeRow } from './build-changes.js';

const EVIL = 'evil.example/x:1';
const DOCKERFILE = 'ARG BASE=debian:trixie-slim\nFROM $BASE\n';
const compose = (build: string, more = '') => `services:\n  web:\n    build: ${build}\n${more}`;
const OVERLAY = 'compose.prod.yaml';

/** What a service that nobody starts says wrongly keeps nothing from being built. */
export const REFUSED_CHANGES: readonly BuildChangeRow[] = [
  ...[
    'profiles: [x], build: { context: ., dockerfile: a, dockerfile_inline: FROM debian }',
    'profiles: [x], image: a, platform: linux/amd64, build: { context: api, platforms: [linux/arm64] }',
    'profiles: [x], build: api, networks: [gone], network_mode: host',
  ].map(
    (service): BuildChangeRow => ({
      name: `a file over the default one with a service that is left out: ${service}`,
      base: { 'api/Dockerfile': DOCKERFILE, 'compose.yaml': compose('api') },
      change: { [OVERLAY]: compose(`{ args: { BASE: "${EVIL}" } }`, `  left: { ${service} }\n`) },
      found: [`api/Dockerfile:2 unapproved ${EVIL}`],
    }),
  ),
  {
    name: 'a project that compose refused for a volume which nobody declared',
    base: {
      Dockerfile: DOCKERFILE,
      'compose.yaml': compose(`{ context: ., args: { BASE: "${EVIL}" } }`, '    volumes: ["data:/data"]\n'),
    },
    change: {
      'compose.yaml': compose(
        `{ context: ., args: { BASE: "${EVIL}" } }`,
        '    volumes: ["data:/data"]\nvolumes: { data: {} }\n',
      ),
    },
    found: [`Dockerfile:2 unapproved ${EVIL}`],
  },
];
