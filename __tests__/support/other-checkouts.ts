import type { BuildChangeRow } from './build-changes.js';

const FLOW = '.github/workflows/build.yml';

const flow = (inputs: string, steps: string) =>
  `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n        with: { ${inputs} }\n${steps}`;

const RUN = '      - run: docker build .\n';

const DOCKERFILE = { Dockerfile: 'FROM debian:trixie-slim\n' };

/** Of a build in another repository all that is known is what was checked out. */
const CHANGES: readonly (readonly [before: string, after: string, steps?: string])[] = [
  ['repository: o/x', 'repository: evil/x'],
  ['repository: o/x, ref: v1', 'repository: o/x, ref: v2'],
  ['repository: o/x', 'repository: o/x, github-server-url: "https://evil.example"'],
  ['repository: o/x, path: p', 'repository: evil/x, path: p', '      - run: docker build p\n'],
  [
    'repository: o/x',
    'repository: evil/x',
    '      - uses: docker/build-push-action@v6\n        with: { context: . }\n',
  ],
  ['repository: o/x', 'repository: evil/x', '      - uses: docker/bake-action@v6\n'],
  ['fetch-depth: 0', 'github-server-url: https://evil.example'],
  ...['oci://evil.example/x:1', 'https://evil.example/o/x.git'].map(
    (file) => ['fetch-depth: 0', 'fetch-depth: 1', `      - run: docker compose -f ${file} build\n`] as const,
  ),
];

export const OTHER_CHECKOUTS: readonly BuildChangeRow[] = [
  ...CHANGES.map(
    ([before, after, steps = RUN]): BuildChangeRow => ({
      name: `found in a checkout of ${before} that becomes ${after}: ${steps.trim()}`,
      base: { ...DOCKERFILE, [FLOW]: flow(before, steps.includes('compose') ? '' : steps) },
      change: { [FLOW]: flow(after, steps) },
      found: [`${FLOW}:8 unresolved`],
    }),
  ),
  {
    name: 'quiet in a checkout of another repository beside which something changes',
    base: { [FLOW]: flow('repository: o/x', RUN) },
    change: { [FLOW]: flow('repository: o/x', `${RUN}      - run: echo done\n`) },
    found: [],
  },
];
