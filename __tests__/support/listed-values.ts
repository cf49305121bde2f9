import type { BuildChangeRow } from './build-changes.js';
import { EVIL, GOOD } from './changed-arguments.js';

const DOCKERFILE = `ARG BASE=${GOOD}\nFROM $BASE\n`;
const LISTED = (values: string): string => `builds: [{ paths: ["**"], args: { BASE: [${values}] } }]\n`;
const STEP = (value: string, more = ''): string =>
  `on: push\n${more}jobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: docker/build-push-action@v6\n        with: { context: api, build-args: "BASE=${value}" }\n`;
const COMPOSE = (value: string): string =>
  `services: { a: { build: { context: api, args: { BASE: "${value}" } } } }\n`;
const BAKE = (value: string): string =>
  `variable "TAG" {}\ntarget "a" {\n  context = "api"\n  args = { BASE = "${value}" }\n}\n`;
const DEVCONTAINER = (value: string): string =>
  JSON.stringify({ build: { dockerfile: '../api/Dockerfile', args: { BASE: value } } });

/** A build gives a part of a value that the policy lists as a whole. */
const row = (
  path: string,
  make: (value: string) => string,
  value: string,
  { listed = GOOD, isFound = true }: { readonly listed?: string; readonly isFound?: boolean } = {},
): BuildChangeRow => ({
  name: `of a value that the policy lists as ${listed}: ${value} in ${path}`,
  base: { 'api/Dockerfile': DOCKERFILE },
  change: { [path]: make(value) },
  policy: LISTED(listed),
  found: isFound ? ['api/Dockerfile:2 unresolved'] : [],
  // the value is one of the list, whichever it is
  noted: isFound ? [] : [path],
});
const fits = (path: string, make: (value: string) => string, value: string, listed = GOOD) =>
  row(path, make, value, { listed, isFound: false });
const WORKFLOW = '.github/workflows/ci.yml';
const MADE = (value: string): string => `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - id: s
        run: echo "b=$(cat b.txt)" >> $GITHUB_OUTPUT
      - uses: docker/build-push-action@v6
        with: { context: api, build-args: "BASE=${value}" }
`;
/** With variables that programs see. */
const SAID = (value: string): string =>
  `env: { A: "${'a'.repeat(60)}", C: "${'c'.repeat(60)}" }\n${MADE(value)}`;
const SCRIPT = (value: string): string =>
  `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - run: docker build --build-arg "BASE=${value}" api\n`;
const FUNCTION = (repository: string): string => `variable "TAG" {}
function "name" {
  params = [repository, tag]
  result = "\${repository}:\${tag}"
}
target "a" {
  context = "api"
  args = { BASE = name("${repository}", TAG) }
}
`;
const CALL = (value: string): string =>
  `variable "TAG" {}\ntarget "a" {\n  context = "api"\n  args = { BASE = ${value} }\n}\n`;
/** The likeliest of several is not the only one. */
const CHOICE = (other: string): string => `variable "TAG" {}
target "a" {
  context = "api"
  args = { BASE = TAG == "" ? "${other}" : "debian:\${TAG}" }
}
`;

export const LISTED_VALUES: readonly BuildChangeRow[] = [
  row('compose.yaml', COMPOSE, `evil.example/x:\${TAG}`),
  row('compose.yaml', COMPOSE, `\${REG}/evil/x:1`),
  row('compose.yaml', COMPOSE, `evil.example/x@\${DIGEST}`, { listed: `${GOOD}, alpine` }),
  row('docker-bake.hcl', BAKE, `evil.example/x:\${TAG}`),
  row('.devcontainer/devcontainer.json', DEVCONTAINER, `evil.example/x:\${localEnv:TAG}`),
  row(WORKFLOW, STEP, `evil.example/x:\${{ github.sha }}`),
  row(
    WORKFLOW,
    (value) => STEP(value, `env: { R: ${EVIL.split('/')[0]} }\n`),
    `\${{ env.R }}/debian:\${{ github.sha }}`,
  ),
  row(WORKFLOW, STEP, `debian:\${{ github.sha }}-slim`, { listed: 'debian:trixie' }),
  row('compose.yaml', COMPOSE, `evil.example/x:\${TAG:-\${OTHER}}`),
  row(WORKFLOW, STEP, `evil.example/x:\${{ github.sha }} `),
  row(WORKFLOW, STEP, `evil.example/x:\${{ format('a}}b{0}', github.sha) }}`),
  row('docker-bake.hcl', BAKE, `evil.example/x:\${TAG}{`),
  fits('compose.yaml', COMPOSE, `debian:\${TAG:-\${OTHER}}`),
  // made from more than is written down as it is
  fits(WORKFLOW, MADE, `\${{ steps.s.outputs.b }}`),
  fits(WORKFLOW, MADE, `debian:\${{ steps.s.outputs.b }}-slim`),
  row(WORKFLOW, MADE, `evil.example/x:\${{ steps.s.outputs.b }}`),
  row(WORKFLOW, SAID, `evil.example/x:\${{ steps.s.outputs.b }}`),
  fits(WORKFLOW, SAID, `debian:\${{ steps.s.outputs.b }}`),
  row(WORKFLOW, SCRIPT, 'evil.example/x:$(cat b.txt)'),
  fits(WORKFLOW, SCRIPT, 'debian:$(cat b.txt)'),
  row('docker-bake.hcl', FUNCTION, 'evil.example/x'),
  fits('docker-bake.hcl', FUNCTION, 'debian'),
  fits('docker-bake.hcl', CHOICE, 'alpine'),
  row('docker-bake.hcl', CALL, 'format("evil.example/%s", TAG)'),
  row('docker-bake.hcl', CALL, 'join("/", ["evil.example", TAG])'),
  row('docker-bake.hcl', CALL, 'replace("evil.example/Q", "Q", TAG)'),
  row('docker-bake.hcl', CALL, `lower("EVIL.example/\${TAG}")`),
  fits('docker-bake.hcl', CALL, 'format("debian:%s-slim", TAG)'),
  fits('docker-bake.hcl', CALL, 'join(":", ["debian", TAG])'),
  fits('docker-bake.hcl', CALL, 'regex_replace(TAG, "a", "b")'),
  fits('compose.yaml', COMPOSE, `\${BASE}`),
  fits('compose.yaml', COMPOSE, `debian:\${TAG}`),
  fits('compose.yaml', COMPOSE, `debian:\${TAG}`, 'debian'),
  fits('compose.yaml', COMPOSE, `\${REG}debian:\${TAG}-slim`),
  fits('compose.yaml', COMPOSE, `debian:\${TAG}`, `alpine, ${GOOD}`),
  fits('docker-bake.hcl', BAKE, `debian:\${TAG}-slim`),
  fits(WORKFLOW, STEP, `debian:\${{ github.sha }}`),
  fits(WORKFLOW, STEP, `\${{ github.sha }}`),
  // one value that cannot be evaluated leaves the others as they are written
  ...[
    'BASE = X ? "@" : "debian:trixie"',
    'BASE = "@"\n    D = X ? "1" : "0"',
    'BASE = "@"\n    D = X + 1',
  ].map(
    (args): BuildChangeRow => ({
      name: `an argument of bake beside what cannot be evaluated: ${args}`,
      base: { 'api/Dockerfile': DOCKERFILE },
      change: {
        'docker-bake.hcl': `variable "X" {}\ntarget "a" {\n  context = "api"\n  args = {\n    ${args.replace('@', EVIL)}\n  }\n}\n`,
      },
      policy: LISTED('debian:trixie'),
      found: [`api/Dockerfile:2 unapproved ${EVIL}`],
      // which of two it is, only the tool knows
      noted: args.startsWith('BASE = X') ? ['docker-bake.hcl'] : [],
    }),
  ),
  {
    name: 'an argument of bake beside what cannot be evaluated: put together by merge',
    base: { 'api/Dockerfile': DOCKERFILE },
    change: {
      'docker-bake.hcl': `variable "X" {}\ntarget "a" {\n  context = "api"\n  args = merge({ BASE = "${GOOD}" }, { BASE = "${EVIL}" }, { D = X ? "1" : "0" })\n}\n`,
    },
    policy: LISTED(GOOD),
    found: [`api/Dockerfile:2 unapproved ${EVIL}`],
  },
  // the argument without a known name may be another one
  ...[
    ['compose.yaml', `services: { a: { build: { context: api, args: ["BASE=${EVIL}", "\${X}=1"] } } }\n`],
    [WORKFLOW, STEP(`${EVIL}\\n\${{ inputs.x }}`)],
  ].map(
    ([path = '', text = '']): BuildChangeRow => ({
      name: `before an argument whose name is not known: ${path}`,
      base: { 'api/Dockerfile': DOCKERFILE },
      change: { [path]: text },
      policy: LISTED(GOOD),
      found: [`api/Dockerfile:2 unapproved ${EVIL}`],
      noted: [path],
    }),
  ),
  {
    name: 'all arguments of bake that cannot be evaluated, where the policy lists them',
    base: { 'api/Dockerfile': DOCKERFILE },
    change: {
      'docker-bake.hcl': `variable "X" {}\ntarget "a" {\n  context = "api"\n  args = jsondecode(X)\n}\n`,
    },
    policy: LISTED(GOOD),
    found: [],
    noted: ['docker-bake.hcl'],
  },
  {
    name: 'a context that is not known, where the policy gives it',
    base: { 'api/Dockerfile': 'FROM base\n' },
    change: {
      'compose.yaml': `services: { a: { build: { context: api, additional_contexts: { base: "\${X}" } } } }\n`,
    },
    policy: 'builds: [{ paths: ["**"], contexts: { base: "docker-image://debian:trixie" } }]\n',
    found: [],
    noted: ['compose.yaml'],
  },
  ...[
    [`FROM \${BASE:-${EVIL}}`, 2],
    [`FROM \${BASE-${EVIL}}`, 2],
    [`ARG OTHER=\${BASE:-${EVIL}}\nFROM $OTHER`, 3],
    [`ARG OTHER=${EVIL}\nFROM \${BASE:-$OTHER}`, 3],
  ].map(
    ([text, line]): BuildChangeRow => ({
      name: `the word where a value is missing that the policy lists: ${text}`,
      base: {
        'api/Dockerfile': `ARG BASE\nFROM \${BASE:-${GOOD}}\n`,
        'compose.yaml': 'services: { a: { build: api } }\n',
      },
      change: { 'api/Dockerfile': `ARG BASE\n${text}\n` },
      policy: LISTED(GOOD),
      found: [`api/Dockerfile:${line} unapproved ${EVIL}`],
    }),
  ),
  {
    name: 'no word where a value is missing that the policy lists',
    base: { 'api/Dockerfile': `ARG BASE\nFROM ${GOOD}\n` },
    change: { 'api/Dockerfile': `ARG BASE\nFROM $BASE\n` },
    policy: LISTED(GOOD),
    found: [],
  },
  {
    name: 'of a context that the policy lists',
    base: { 'api/Dockerfile': `FROM ${GOOD}\n` },
    change: {
      'compose.yaml': `services: { a: { build: { context: api, additional_contexts: { "${GOOD}": "docker-image://evil.example/x:\${TAG}" } } } }\n`,
    },
    policy: `builds: [{ paths: ["**"], contexts: { "${GOOD}": "docker-image://debian:trixie" } }]\n`,
    found: ['api/Dockerfile:1 unresolved'],
  },
];
