import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cli, withTree } from './command.js';
import { compare, ms, runNode } from './measure.js';
import type { Row } from './table.js';

const DOCKERFILES = 2_000;
const EACH_KIND = 250;
/** Dockerfiles that one build file builds. */
const BUILDS = 4;

/** A Dockerfile that build files name. */
interface Place {
  /** `team-3/service-100`, as the tree of Dockerfiles has it. */
  readonly folder: string;
  /** The argument that its base depends on, if there is one. */
  readonly argument: 'NODE_VERSION' | 'REGISTRY' | null;
}

function openPlaces(folder: string): readonly Place[] {
  return Array.from({ length: DOCKERFILES }, (_, index) => {
    const place = `team-${index % 97}/service-${index}`;
    const text = readFileSync(join(folder, place, 'Dockerfile'), 'utf8');
    const [, argument = null] = /^ARG (NODE_VERSION|REGISTRY)=/m.exec(text) ?? [];
    return { folder: place, argument: argument as Place['argument'] };
  });
}

const pickPlaces = (places: readonly Place[], file: number): readonly Place[] =>
  places.slice((file * BUILDS) % DOCKERFILES).slice(0, BUILDS);

/** Compose files choose the version of Node where a Dockerfile lets them, the bake files the registry. */
const toCompose = (places: readonly Place[]): string => `name: shop

x-logging: &logging
  driver: json-file
  options:
    max-size: 10m

services:
${places
  .map(
    ({ folder, argument }, index) => `  service-${index}:
    build:
      context: ../../${folder}
      target: \${TARGET:-}
      args:
        VERSION: \${VERSION:-1.0}
        NODE_ENV: production
${argument === 'NODE_VERSION' ? `        NODE_VERSION: \${NODE_VERSION:-24}\n` : ''}    image: registry.example/service-${index}:\${TAG:-latest}
    environment:
      LOG_LEVEL: info
      DATABASE_URL: postgres://db:5432/\${DATABASE:-shop}
    ports:
      - "80${index}0:8080"
    logging: *logging
    depends_on:
      - db
`,
  )
  .join('')}  db:
    image: postgres:17
    volumes:
      - data:/var/lib/postgresql/data

volumes:
  data: {}
`;

const toBake = (places: readonly Place[]): string => `variable "TAG" {
  default = "latest"
}

variable "VERSION" {
  default = "1.0"
}

variable "REGISTRY" {
  default = "docker.io"
}

group "default" {
  targets = [${places.map((_, index) => `"service-${index}"`).join(', ')}]
}

target "_common" {
  platforms = ["linux/amd64", "linux/arm64"]
  args = {
    VERSION = VERSION
    NODE_ENV = "production"
  }
}

${places
  .map(
    ({ folder, argument }, index) => `target "service-${index}" {
  inherits = ["_common"]
${index === 0 ? EDITIONS : ''}  context  = "../../${folder}"
${argument === 'REGISTRY' ? '  args = {\n    REGISTRY = REGISTRY\n  }\n' : ''}  tags     = ["registry.example/service-${index}:\${TAG}"]
  labels = {
    "org.opencontainers.image.version" = VERSION
  }
}
`,
  )
  .join('\n')}`;

/** One target of a bake file is built in two ways. */
const EDITIONS = `  name     = "service-0-\${edition}"
  matrix = {
    edition = ["small", "full"]
  }
`;

function plantBuildFiles(folder: string): void {
  const places = openPlaces(folder);
  for (let file = 0; file < EACH_KIND; file++) {
    const stack = join(folder, 'deploy', `stack-${file}`);
    mkdirSync(stack, { recursive: true });
    writeFileSync(join(stack, 'compose.yaml'), toCompose(pickPlaces(places, file)));
    writeFileSync(join(stack, 'docker-bake.hcl'), toBake(pickPlaces(places, file + EACH_KIND)));
  }
}

/** `check` of a repository with compose and bake files against the same one that has only Dockerfiles. */
export function benchBuildFiles(): Row[] {
  return withTree(DOCKERFILES, (plain) =>
    withTree(DOCKERFILES, (built) => {
      plantBuildFiles(built);
      for (const folder of [plain, built]) {
        execFileSync('git', ['init', '-q'], { cwd: folder, stdio: 'pipe' });
        execFileSync('git', ['add', '.'], { cwd: folder, stdio: 'pipe' });
      }
      const check = (folder: string) => runNode([cli, 'check', '--policy', 'policy.yml'], [0], folder);
      const times = compare(9, { plain: () => check(plain), built: () => check(built) });
      return [
        {
          what: `check of 2,000 Dockerfiles with ${2 * EACH_KIND} compose and bake files`,
          ours: ms(times.built),
          peer: `without the build files: ${ms(times.plain)}`,
          ratio: times.built / times.plain,
          unit: 'times the time',
          atMost: 1.5,
        },
      ];
    }),
  );
}
