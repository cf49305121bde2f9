import type { BuildChangeRow } from './build-changes.js';

const FLOW = '.github/workflows/a.yml';
const OPEN = '$' + '{{ inputs.x }}';
const CHECKOUT = '{ uses: actions/checkout@v5 }';

/** A workflow comes that builds what only running it could tell. */
const row = (found: readonly string[], steps: readonly string[], more = {}): BuildChangeRow => ({
  name: `a Dockerfile of which the folder is not known: ${steps.at(-1)}`,
  base: {
    'app/a/Dockerfile': 'ARG BASE=debian:13\nFROM $BASE\n',
    'app/a/odd.txt': 'FROM debian:13\n',
    'app/a/b/Dockerfile': 'FROM debian:13\n',
    'README.md': '',
    ...more,
  },
  change: {
    [FLOW]: `on: { workflow_dispatch: { inputs: { x: {} } } }\njobs:\n  b:\n    runs-on: ubuntu-latest\n    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`,
  },
  found,
});
const push = (inputs: string) => `{ uses: docker/build-push-action@v6, with: { ${inputs} } }`;
const quiet = (step: string): BuildChangeRow => row([], [CHECKOUT, step]);
const loud = (step: string, ...before: string[]): BuildChangeRow =>
  row([`${FLOW}:${before.length + 7} unresolved`], [CHECKOUT, ...before, step]);
const FILE = `context: ., file: "app/${OPEN}/Dockerfile"`;

/** Builds of a Dockerfile by a usual name in one of the folders of the repository, which give nothing more. */
export const USUAL_FILE_CHANGES: readonly BuildChangeRow[] = [
  quiet(push(FILE)),
  quiet(push(`context: "app/${OPEN}"`)),
  quiet(`{ run: "docker build -f app/${OPEN}/Dockerfile ." }`),
  quiet(`{ run: "docker build app/${OPEN}" }`),
  quiet(push(`file: "app/${OPEN}/Dockerfile"`)),
  quiet(push(`context: "{{defaultContext}}:app", file: "a/${OPEN}/Dockerfile"`)),
  loud(push(`file: "${OPEN}/Dockerfile"`)),
  loud(push(`file: "app/${OPEN}/Dockerfile", build-args: "BASE=debian:12"`)),
  loud(push(`context: "{{defaultContext}}:${OPEN}", file: "app/${OPEN}/Dockerfile"`)),
  // what it gives counts for a file that is not known
  loud(push(`${FILE}, build-args: "BASE=debian:12"`)),
  loud(push(`${FILE}, build-contexts: "debian:13=docker-image://debian:12"`)),
  loud(push(`${FILE}, target: x`)),
  loud(push(`${FILE}, platforms: linux/arm64`)),
  // another name, or another folder
  loud(push(`context: ., file: "app/${OPEN}/odd.txt"`)),
  loud(push(`context: ., file: "app/a/${OPEN}"`)),
  loud(push(`context: ., file: "app/a/Dockerfile.${OPEN}"`)),
  loud(push(`context: ., file: "${OPEN}/Dockerfile"`)),
  loud(push(`context: ., file: "./${OPEN}/Dockerfile"`)),
  loud(push(`context: ., file: "app/${OPEN}/../Dockerfile"`)),
  loud(push(`context: ., file: "../app/${OPEN}/Dockerfile"`)),
  loud(push(`context: ., file: "/app/${OPEN}/Dockerfile"`)),
  loud(push(`context: ., file: "none/${OPEN}/Dockerfile"`)),
  loud(push(`context: ., file: "app/${OPEN}/Containerfile"`)),
  loud(push(`context: "https://example.com/x.git", file: "app/${OPEN}/Dockerfile"`)),
  loud(push(`context: "${OPEN}", file: "app/${OPEN}/Dockerfile"`)),
  loud(push(FILE), '{ uses: actions/checkout@v5, with: { repository: evil/x, path: app/b } }'),
  loud(push(FILE), `{ uses: actions/checkout@v5, with: { ref: "${OPEN}" } }`),
  row([`${FLOW}:7 unresolved`], [CHECKOUT, push(`${FILE}, load: true`)], {
    '.gitmodules': '[submodule "app/b"]\n\tpath = app/b\n\turl = https://example.com/b.git\n',
  }),
  { ...row([], [CHECKOUT, `{ run: "docker build -f app/a/${OPEN} ." }`]), noted: [FLOW] },
  {
    ...row([], [CHECKOUT, `{ run: "cp x app/${OPEN}/Dockerfile" }`, push(FILE)]),
    noted: [FLOW],
  },
];
