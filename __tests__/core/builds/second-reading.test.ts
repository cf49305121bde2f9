import { expect, test } from 'vitest';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { WHY_POWER_SHELL } from '../../../src/core/builds/workflows/shell/power-shell/told-builds.js';
import { treeOf } from '../../support/build-rows.js';

const FILE = '.github/workflows/a.yml';

/** What a script builds on a runner whose labels do not say what system it has. */
function read(script: string, before = ''): readonly string[] {
  const lines = script.split('\n').map((line) => `          ${line}\n`);
  const text = `on: push\njobs:\n  j:\n    runs-on: self-hosted\n    steps:\n${before}      - run: |\n${lines.join('')}`;
  const { builds } = findBuilds(treeOf({ [FILE]: text }), new Set(['workflow']));
  return builds.map(
    ({ context, dockerfile, problem, isPowerShell }) =>
      `${context} ${dockerfile}${isPowerShell === true ? ' (PowerShell)' : ''}${problem === null ? '' : ` ${problem}`}`,
  );
}

const ROOT = '/ null (PowerShell)';

test.each([
  ['docker build \\\n  -t x \\\n  web', ['web web/Dockerfile']],
  ['docker build \\\n  --tag x \\\n  web', ['web web/Dockerfile']],
  ['docker build -t x \\\n  web', ['web web/Dockerfile']],
  ['docker build . --label \\\nx', ['. Dockerfile']],
  [
    'docker build -f a \\\n  -join web',
    ['web a Cannot tell what -join does to docker build', '/ a (PowerShell)'],
  ],
  ['docker build -f odd . --label \\\n  -csplit "-fgood"', ['. good', '. odd (PowerShell)']],
  ['Write-Output x\ndocker build -t x \\\n  web', ['web web/Dockerfile', ROOT]],
  ['mv df \\\n  x\ndocker build -t x \\\n  web', ['web web/Dockerfile', ROOT]],
])('a line of bash that goes on, which PowerShell ends: %j', (script, expected) => {
  expect(read(script)).toEqual(expected);
});

test.each(['cp df /Dockerfile', 'cp df C:\\Dockerfile', 'tar -xf x -C /', 'tee \\Containerfile'])(
  'the root of the drive counts where another step may put a Dockerfile there: %s',
  (script) => {
    expect(read('docker build -t x \\\n  web', `      - run: ${script}\n`)).toContain(ROOT);
  },
);

test('what is not known of a build that only PowerShell starts says what to do', () => {
  const [problem = ''] = read('cat <# <<END\n#>\ndocker build "$env:X"\n# END');
  expect(problem).toBe(
    `null null (PowerShell) Nothing in the repository decides what $\{X} is; ${WHY_POWER_SHELL}`,
  );
});

test('what decides a value is named as it is written, an expression within an expression too', () => {
  const value = `\${{ github.sha }}`;
  const text = `docker build -f Dockerfile \`\n  -t x-${value} \`\n  .`;
  const lines = text.replace(/^/gm, '          ');
  const file = `on: push\njobs:\n  j:\n    runs-on: self-hosted\n    steps:\n      - run: |\n${lines}\n`;
  const { builds } = findBuilds(treeOf({ [FILE]: file }), new Set(['workflow']));
  const said = builds.flatMap(({ reasons }) => [...(reasons?.values() ?? [])]).join();
  expect(said).toContain(value);
  expect(said).not.toContain('\uffff');
});
