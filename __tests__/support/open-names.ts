import type { BuildChangeRow } from './build-changes.js';
import { EVIL } from './changed-arguments.js';

const WORKFLOW = '.github/workflows/ci.yml';
const JOB = `on: { workflow_dispatch: { inputs: { x: {} } } }
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
`;
const STEP = (argument: string): string =>
  `${JOB}      - uses: docker/build-push-action@v6\n        with: { context: api, build-args: "${argument}" }\n`;
const SCRIPT = (command: string): string => `${JOB}      - run: ${command}\n`;
const COMPOSE = (argument: string): string =>
  `services: { a: { build: { context: api, args: ["${argument}"] } } }\n`;
const BAKE = (name: string, value: string): string =>
  `variable "X" {}\ntarget "default" {\n  context = "api"\n  args = { ${name} = ${value} }\n}\n`;
const RELEASE = (flag: string): string =>
  `dockers:\n  - image_templates: [acme/api]\n    dockerfile: api/Dockerfile\n    build_flag_templates: ["${flag}"]\n`;

/** A build gives a value to an argument of which only a part of the name is known. */
const row = (
  path: string,
  text: string,
  isFound: boolean,
  more: Partial<BuildChangeRow> = {},
): BuildChangeRow => ({
  name: `of an argument whose name is known in part, in ${path}: ${text.split('\n').at(-2)?.trim()} of ${text.length}`,
  base: { 'api/Dockerfile': 'FROM debian:12\n' },
  change: { [path]: text },
  found: isFound ? ['api/Dockerfile:1 unresolved'] : [],
  ...more,
});
const found = (path: string, text: string): BuildChangeRow => row(path, text, true);
const silent = (path: string, text: string, more: Partial<BuildChangeRow> = {}): BuildChangeRow =>
  row(path, text, false, more);

export const OPEN_NAMES: readonly BuildChangeRow[] = [
  found('compose.yaml', COMPOSE(`BUILDKIT_\${X}=${EVIL}`)),
  found('compose.yaml', COMPOSE(`\${X}_SYNTAX=\${Y}`)),
  found('compose.yaml', COMPOSE(`BUILDKIT_\${X}`)),
  found(WORKFLOW, STEP(`BUILDKIT_\${{ inputs.x }}=${EVIL}`)),
  found(WORKFLOW, STEP(`BUILD\${{ inputs.x }}_SYN\${{ inputs.x }}=evil.example/x:\${{ inputs.x }}`)),
  found(WORKFLOW, SCRIPT(`docker build --build-arg "BUILDKIT_$X=${EVIL}" api`)),
  found('.goreleaser.yml', RELEASE(`--build-arg=BUILDKIT_{{ .Env.X }}=${EVIL}`)),
  silent('compose.yaml', COMPOSE(`BUILDKIT_\${X}=1`)),
  silent('compose.yaml', COMPOSE(`\${X}=${EVIL}`)),
  silent('compose.yaml', COMPOSE(`\${X}_VERSION=${EVIL}`)),
  silent(WORKFLOW, STEP(`\${{ inputs.x }}=${EVIL}`)),
  silent(WORKFLOW, STEP(`BUILDKIT_INLINE_\${{ inputs.x }}=${EVIL}`)),
  silent('docker-bake.hcl', BAKE(`"BUILDKIT_\${X}"`, '"1"')),
  silent('docker-bake.hcl', BAKE(`"VERSION_\${X}"`, `"${EVIL}"`)),
  row('docker-bake.hcl', BAKE(`"BUILDKIT_\${X}"`, `"evil.example/x:\${X}"`), true),
  // what the argument would be is known
  {
    ...found('docker-bake.hcl', BAKE(`"BUILDKIT_\${X}"`, `"${EVIL}"`)),
    found: [`api/Dockerfile:1 unapproved ${EVIL}`, 'api/Dockerfile:1 unresolved'],
  },
  {
    ...found(WORKFLOW, SCRIPT(`docker buildx bake --set "*.args.BUILDKIT_$X=${EVIL}"`)),
    base: {
      'api/Dockerfile': 'FROM debian:12\n',
      'docker-bake.hcl': 'target "default" {\n  context = "api"\n}\n',
    },
  },
];
