import { expect, test } from 'vitest';
import { judge, POLICY } from '../support/judged-tree.js';
import { plantTree } from '../support/planted-tree.js';

const workflow = (...steps: readonly string[]): string =>
  `on: push\njobs:\n  b:\n    runs-on: ubuntu-latest\n    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`;
const CHECKOUT = '{ uses: actions/checkout@v4 }';
const expression = (text: string): string => `$\{{ ${text} }}`;

const ROWS: [string, string[], string][] = [
  [
    'a path that is not known',
    [
      CHECKOUT,
      `{ uses: docker/build-push-action@v6, with: { context: ., file: "${expression('inputs.f')}" } }`,
    ],
    'Write the path of the Dockerfile out;',
  ],
  [
    'a repository elsewhere',
    [CHECKOUT, '{ run: "docker build https://github.com/a/b.git" }'],
    'Build a Dockerfile of this repository, or,',
  ],
  [
    'another commit',
    ['{ uses: actions/checkout@v4, with: { ref: other } }', '{ run: docker build . }'],
    'Check out the commit of the event itself (leave ref out), or,',
  ],
  [
    'a target that bake does not know',
    [CHECKOUT, '{ uses: docker/bake-action@v6, with: { source: ., targets: nosuch } }'],
    'Correct what is refused, or name a target or service that there is;',
  ],
  [
    'no target where bake knows no default one',
    [CHECKOUT, '{ run: docker buildx bake }'],
    'Correct what is refused, or name a target or service that there is;',
  ],
  [
    'names of contexts that are not known',
    [
      CHECKOUT,
      `{ uses: docker/build-push-action@v6, with: { context: ., build-contexts: "${expression('inputs.c')}" } }`,
    ],
    'Write the names of the contexts out;',
  ],
];

test.each(ROWS)('what to do about a build of %s', async (_, steps, advice) => {
  const tree = plantTree({
    '.github/base-images.yml': POLICY,
    '.github/workflows/b.yml': workflow(...steps),
    Dockerfile: 'FROM alpine:3.22\n',
    'docker-bake.hcl': 'target "a" {}\n',
  });
  const { findings } = await judge(tree);
  const fixes = findings.map(
    ({ file, rule, fix }: Record<string, string> & { fix: { description: string } }) =>
      [file, rule, fix.description].join(' | '),
  );
  expect(fixes).toEqual([expect.stringContaining(`.github/workflows/b.yml | unresolved | ${advice}`)]);
});
