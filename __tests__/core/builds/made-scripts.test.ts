import { describe, expect, test } from 'vitest';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { treeOf } from '../../support/build-rows.js';

const FILES = {
  'f.sh': 'b() { docker build -f f.txt .; }\n',
  'w.sh': 'cp x.txt Dockerfile\n',
  'e.sh': 'echo BASE=x >> $GITHUB_ENV\n',
  'lib/util.sh': 'log() { echo "$@"; }\n',
  Dockerfile: 'ARG BASE\nFROM $BASE\n',
  'x.txt': '',
};

/** What the steps of a job build, and what is said of them. */
function read(steps: readonly (string | readonly [script: string, more: string])[], files = {}) {
  const written = steps.map((step) => {
    const [script, more] = typeof step === 'string' ? [step, ''] : step;
    return `      - { run: ${JSON.stringify(script)}${more} }\n`;
  });
  const workflow = `on: push\nenv: { BASE: a }\njobs:\n  j:\n    runs-on: ubuntu-24.04\n    steps:\n${written.join('')}`;
  const { builds, problems } = findBuilds(
    treeOf({ ...FILES, ...files, '.github/workflows/a.yml': workflow }),
    new Set(['workflow']),
  );
  return { builds, said: problems.map(({ message }) => message) };
}

describe('a file that a script has made is followed where a script reads it in', () => {
  test.each([
    ['cp f.sh /tmp/q.sh', '. /tmp/q.sh; b'],
    ['cp f.sh /tmp/', '. /tmp/f.sh; b'],
    ['cp *.sh /tmp/l/', '. /tmp/l/f.sh; b'],
    ['cat f.sh > $RUNNER_TEMP/q.sh', 'source "$RUNNER_TEMP/q.sh"; b'],
    ['cat f.sh | tee /tmp/q.sh', '. /tmp/q.sh; b'],
    ['ln -s $PWD/f.sh ~/q.sh', '. ~/q.sh; b'],
    ['install -m 755 f.sh /usr/local/lib/q.sh', '. /usr/local/lib/q.sh; b'],
    ['printf "docker %s" "build -f f.txt ." > q.sh', '. ./q.sh'],
    ['cat > /tmp/q.sh <<X\ndocker build -f f.txt .\nX', '. /tmp/q.sh'],
  ])('%s, then %s', (make, use) => {
    expect(read([make, use]).builds.map(({ dockerfile }) => dockerfile)).toContain('f.txt');
    expect(read([`${make}\n${use}`]).builds.map(({ dockerfile }) => dockerfile)).toContain('f.txt');
    expect(read([make, 'make']).builds.map(({ dockerfile }) => dockerfile)).not.toContain('f.txt');
  });

  test('also by the variable that names the file of a shell', () => {
    const { builds } = read(['cp f.sh /tmp/q.sh', ['b', ', env: { BASH_ENV: /tmp/q.sh }']]);
    expect(builds.map(({ dockerfile }) => dockerfile)).toEqual(['f.txt']);
  });

  test('also where an action of the repository makes it', () => {
    const action = 'runs: { using: composite, steps: [{ shell: bash, run: "cp f.sh /tmp/q.sh" }] }\n';
    const workflow =
      'on: push\njobs:\n  j:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: ./act\n      - run: . /tmp/q.sh; b\n';
    const tree = treeOf({ ...FILES, 'act/action.yml': action, '.github/workflows/a.yml': workflow });
    const { builds } = findBuilds(tree, new Set(['workflow']));
    expect(builds.map(({ dockerfile }) => dockerfile)).toEqual(['f.txt']);
  });
});

describe('what such a file does counts', () => {
  const WRITES = 'A script writes Dockerfile, and what it then says is not judged';
  test.each([
    ['cp w.sh /tmp/q.sh', '. /tmp/q.sh'],
    ['echo "cp x.txt Dockerfile" > /tmp/q.sh', '. /tmp/q.sh'],
    ['true', 'cp w.sh /tmp/q.sh\n. /tmp/q.sh'],
    ['true', '. <(cat w.sh)'],
    ['true', 'source /dev/stdin <<< "$(cat w.sh)"'],
    ['true', '. ./z.sh'],
  ])('to files: %s, then %s', (make, use) => {
    const files = { 'z.sh': '. <(cat w.sh)\n' };
    expect(read([make, use, 'docker build .'], files).said).toEqual([WRITES]);
  });

  test('to the variables of the steps after it', () => {
    const steps = (use: string) => ['cp e.sh /tmp/q.sh', use, 'docker build --build-arg BASE .'];
    expect(read(steps('. /tmp/q.sh')).builds.map(({ unknown }) => unknown)).toEqual([['args.BASE']]);
    expect(read(steps('cat /tmp/q.sh')).builds.map(({ unknown }) => unknown)).toEqual([[]]);
  });

  test('and nothing is said of a library, or of files that nobody reads in', () => {
    const steps = [
      'cp w.sh dist/; cp -r lib out; cat e.sh > out/e.sh',
      '. lib/util.sh; docker build -f Dockerfile .',
    ];
    expect(read(steps)).toMatchObject({ builds: [{ problem: null }], said: [] });
  });
});
