import type { BuildChangeRow } from './build-changes.js';
import { EVIL, GOOD } from './changed-arguments.js';

const FLOW = '.github/workflows/a.yml';
const expression = (text: string): string => `$\{{ ${text} }}`;
const call = (given: string, uses = 'acme/wf/.github/workflows/x.yml@v1', more = ''): string =>
  `on: push\n${more}jobs:\n  j:\n    uses: ${uses}\n    with: { a: b, ${given} }\n`;
const use = (given: string, uses = 'acme/thing@v1', more = ''): string =>
  `on: push\njobs:\n  j:\n    runs-on: ubuntu-latest\n${more}    steps:\n      - uses: ${uses}\n        with:\n${given}`;

/** What a change gives what is not read, with a note or without one. */
const row = (name: string, make: (base: string) => string, isNoted = true, path = FLOW): BuildChangeRow => ({
  name: `gives what is not read an image: ${name}`,
  // not an image, whose place another one would take
  base: { 'api/Dockerfile': `FROM ${GOOD}\n`, [path]: make('none') },
  change: { [path]: make(EVIL) },
  found: [],
  named: isNoted ? [path] : [],
});
const silent = (name: string, make: (base: string) => string): BuildChangeRow => row(name, make, false);
const matrix = (row: string): string => `    strategy: { matrix: { ${row} } }\n`;

/** Images that actions and workflows of other repositories are given. */
export const HANDED_IMAGE_CHANGES: readonly BuildChangeRow[] = [
  ...['from', 'from_image', 'parent', 'builder', 'img', 'image', 'X', 'docker-base', 'cmd_opts'].map((key) =>
    row(`as ${key}`, (base) => call(`${key}: "${base}"`)),
  ),
  row('without a tag', (base) => call(`from: "${base.replace(/:1$/, '')}"`)),
  row('from a user of Docker Hub', (base) => call(`from: "${base.replace('evil.example', 'evil')}"`)),
  row('by a registry for bases', (base) => call(`base_registry: "${base.replace(/\/.*/, '')}"`)),
  row('a step', (base) => use(`          from: ${base}\n`)),
  row('a step, in the line of a key', (base) => use(`          image: ${base}\n`)),
  row('a step, among others', (base) => use(`          opts: |\n            --x\n            --y=${base}\n`)),
  row('a step, in a folded text', (base) => use(`          opts: >-\n            --y=${base}\n`)),
  row(
    'a step of an action',
    (base) => `runs:\n  using: composite\n  steps:\n    - uses: a/b@v1\n      with: { x: "${base}" }\n`,
    true,
    'x/action.yml',
  ),
  row('by a matrix', (base) =>
    use(`          x: ${expression('matrix.i')}\n`, 'a/b@v1', matrix(`i: ["${base}"]`)),
  ),
  row('by a row of a matrix', (base) =>
    use(
      `          x: ${expression("matrix.row['img']")}\n`,
      'a/b@v1',
      matrix(`row: [{ n: 1, img: "${base}" }]`),
    ),
  ),
  row('by a variable', (base) =>
    call(`x: "${expression('env.I')}"`, 'a/b/.github/workflows/x.yml@v1', `env:\n  I: ${base}\n`),
  ),
  row('by a variable that is not handed on', (base) =>
    call('x: 1', 'a/b/.github/workflows/x.yml@v1', `env:\n  I: ${base}\n`),
  ),
  ...[
    'images',
    'tags',
    'tag',
    'image-name',
    'image_tag',
    'image-ref',
    'container',
    'service',
    'cache-from',
    'subject-name',
    'title',
  ].map((key) => silent(`as ${key}`, (base) => call(`${key}: "${base}"`))),
  silent('by a registry', (base) => call(`registry: "${base.replace(/\/.*/, '')}"`)),
  silent('code', (base) => call(`x: "${base === EVIL ? 'github.com/acme/app' : base}"`)),
  silent('a service', (base) => call(`x: "${base === EVIL ? 'db.example.com:5432' : base}"`)),
  silent('a word', (base) => call(`x: "${base === EVIL ? 'run:check' : base}"`)),
  silent('what scans', (base) => use(`          image: ${base}\n`, 'acme/scan@v1')),
  silent('what is known to scan', (base) =>
    use(`          image: ${base}\n`, 'aquasecurity/trivy-action@0.30'),
  ),
  silent('what deploys', (base) => call(`image: "${base}"`, 'acme/wf/.github/workflows/deploy.yml@v1')),
  silent('what names images', (base) => use(`          images: ${base}\n`, 'docker/metadata-action@v5')),
  silent(
    'an image that a job runs',
    (base) => `on: push\njobs:\n  j:\n    runs-on: u\n    container: "${base}"\n    steps: [{ run: ls }]\n`,
  ),
];
