import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cli, withTree } from './command.js';
import { compare, ms, runNode } from './measure.js';
import type { Row } from './table.js';

const DOCKERFILES = 2_000;
const EACH_KIND = 250;
/** Dockerfiles that one build file builds. */
const BUILDS = 4;

/** `team-3/service-100`, as the tree of Dockerfiles has it. */
const placeOf = (index: number): string => `team-${index % 97}/service-${index}`;

const pickPlaces = (file: number): string[] =>
  Array.from({ length: BUILDS }, (_, at) => placeOf((file * BUILDS + at) % DOCKERFILES));

const toCompose = (places: readonly string[]): string => `name: shop

x-logging: &logging
  driver: json-file
  options:
    max-size: 10m

services:
${places
  .map(
    (place, index) => `  service-${index}:
    build:
      context: ../../${place}
      target: \${TARGET:-}
      args:
        VERSION: \${VERSION:-1.0}
        NODE_ENV: production
    image: registry.example/service-${index}:\${TAG:-latest}
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

const toBake = (places: readonly string[]): string => `variable "TAG" {
  default = "latest"
}

variable "VERSION" {
  default = "1.0"
}

group "default" {
  targets = [${places.map((_, index) => `"service-${index}"`).join(', ')}]
}

target "common" {
  platforms = ["linux/amd64", "linux/arm64"]
  args = {
    VERSION = VERSION
    NODE_ENV = "production"
  }
}

${places
  .map(
    (place, index) => `target "service-${index}" {
  inherits = ["common"]
  context  = "../../${place}"
  tags     = ["registry.example/service-${index}:\${TAG}"]
  labels = {
    "org.opencontainers.image.version" = VERSION
  }
}
`,
  )
  .join('\n')}`;

function plantBuildFiles(folder: string): void {
  for (let file = 0; file < EACH_KIND; file++) {
    const place = join(folder, 'deploy', `stack-${file}`);
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, 'compose.yaml'), toCompose(pickPlaces(file)));
    writeFileSync(join(place, 'docker-bake.hcl'), toBake(pickPlaces(file + EACH_KIND)));
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
