import { expect, test } from 'vitest';
import { toBuildPolicy } from '../support/build-changes.js';
import { judge } from '../support/judged-tree.js';
import { plantHistory } from '../support/planted-history.js';

const FLOW = '.github/workflows/a.yml';
const run = (script: string, more = '') => `      - { run: ${JSON.stringify(script)}${more} }\n`;
const flow = (...steps: string[]) =>
  `on: push\njobs:\n  b:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n${steps.join('')}`;
const SET = run('echo "BASE=$(cat b.txt)" >> $GITHUB_ENV');
const BUILD = run('docker build --build-arg BASE=$BASE .');
const OUT = 'docker build --build-arg BASE=$' + '{{ steps.s.outputs.v }} .';
const put = (script: string) => flow(run(`echo "v=${script}" >> $GITHUB_OUTPUT`, ', id: s'), run(OUT));

test.each<[string, string, Record<string, string>, RegExp]>([
  [
    'a file',
    flow(SET, BUILD),
    { 'b.txt': 'b' },
    /what \$BASE is, .*a\.yml, line 7\); new because of a change of b\.txt\)/,
  ],
  [
    'a step before',
    flow(SET, BUILD),
    { [FLOW]: flow(run('cp c b.txt'), SET, BUILD) },
    /new because of a change of what runs before the step or around it\)/,
  ],
  [
    'the script that sets a variable',
    flow(SET, BUILD),
    { [FLOW]: flow(run('echo "BASE=x$(cat b.txt)" >> $GITHUB_ENV'), BUILD) },
    /new because of a change of what sets the variable BASE\)/,
  ],
  [
    'a step that puts it out, and the file that this names now',
    put('$(cat b.txt)'),
    { [FLOW]: put('$(cat c.txt)') },
    /outputs\.v \}\} is, .*; new because of a change of b\.txt, c\.txt and the step s\)/,
  ],
  [
    'the script itself',
    flow(run('docker build --build-arg BASE=$(cat b.txt) .')),
    { [FLOW]: flow(run('docker build --pull --build-arg BASE=$(cat b.txt) .')) },
    /new because of a change of the script of the step\)/,
  ],
])('a finding names what makes a value new: %s', async (_, text, change, message) => {
  const files = {
    '.github/base-images.yml': toBuildPolicy({}),
    Dockerfile: 'ARG BASE=debian:trixie-slim\nFROM $BASE\n',
    'b.txt': 'a',
    'c.txt': 'a',
    [FLOW]: text,
  };
  const { tree, base, head, checkOut } = plantHistory(files, change, 'base');
  checkOut(head);
  const { findings } = await judge(tree, '--base', base);
  expect(findings).toHaveLength(1);
  expect(findings[0].message).toMatch(message);
});

test('a finding about a Dockerfile that is not known says so too', async () => {
  const file = (name: string) => `      - { uses: docker/build-push-action@v6, with: { file: "${name}" } }\n`;
  const files = {
    '.github/base-images.yml': toBuildPolicy({}),
    Dockerfile: 'FROM debian:trixie-slim\n',
    'b.txt': 'a',
    [FLOW]: flow(SET, file('$' + '{{ env.BASE }}')),
  };
  const { tree, base, head, checkOut } = plantHistory(files, { 'b.txt': 'b' }, 'base');
  checkOut(head);
  const { findings } = await judge(tree, '--base', base);
  expect(findings.map(({ message }: { message: string }) => message)).toEqual([
    expect.stringMatching(/which Dockerfile .* builds .*; new because of a change of b\.txt/),
  ]);
});

test('a finding of the base does not say so', async () => {
  const files = {
    '.github/base-images.yml': toBuildPolicy({}),
    Dockerfile: 'ARG BASE=debian:trixie-slim\nFROM $BASE\n',
    'b.txt': 'a',
    [FLOW]: flow(SET, BUILD),
  };
  const { tree } = plantHistory(files, {}, 'base');
  const { findings } = await judge(tree);
  expect(findings[0].message).toContain('what $BASE is');
  expect(findings[0].message).not.toContain('new because');
});
