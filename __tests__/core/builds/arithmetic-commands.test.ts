import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readWorkflowBuilds } from '../../../src/core/builds/workflows/read.js';
import { listArgumentValues } from '../../support/argument-values.js';
import { treeOf } from '../../support/build-rows.js';
import { runShell } from '../../support/shell-run.js';

const HOME = mkdtempSync(join(tmpdir(), 'arithmetic-'));
afterAll(() => rmSync(HOME, { recursive: true }));

function plant(run: string, shell: string): Record<string, string> {
  const step = `{ shell: "${shell}", run: ${JSON.stringify(run)} }`;
  return {
    '.github/workflows/a.yml': `on: push\njobs: { j: { runs-on: ubuntu-latest, steps: [${step}] } }\n`,
  };
}

/** Whether a shell runs docker with these words. */
function runs(script: string, shell: string): boolean {
  const planted = `docker() { echo ran >&3; }\nexec 3>&1\n${script}`;
  return runShell(shell, ['-c', planted], { cwd: HOME, env: { PATH: process.env['PATH'], HOME } }).includes(
    'ran',
  );
}

const COMMANDS = [
  '((docker build --build-arg V=1 .))',
  '(( docker build --build-arg "V=1" . ))',
  '(( $(echo docker build --build-arg V=1 .) ))',
  '(( $(echo "docker build --build-arg V=1 .") ))',
  'T="docker build --build-arg V=1 ."; (( $T ))',
];

describe('what is in (( )) is a command of a shell that has no arithmetic there', () => {
  test.each(COMMANDS)('%s', (script) => {
    expect(runs(script, 'dash')).toBe(true);
    for (const shell of ['sh', 'dash {0}']) expect(listArgumentValues(plant(script, shell))).toEqual(['1']);
  });

  test.each(COMMANDS.filter((each) => !each.includes('"V=1"')))('and a number of bash: %s', (script) => {
    expect(runs(script, 'bash')).toBe(false);
    expect(listArgumentValues(plant(script, 'bash'))).toEqual([]);
  });
});

test.each([
  'if (( $(echo "$P > 5" | bc -l) )); then echo "Docker build is slow"; fi',
  "(( $(echo '1 > 5' | bc) || $(cat \"$F\") )) && echo 'docker build failed'",
  'N=$(( $(echo "$P * 2" | bc) + 1 )); echo "docker build took $N"',
])('commands within arithmetic tell no build: %s', (script) => {
  const { builds, problems } = readWorkflowBuilds(treeOf(plant(script, 'bash')), () => ({
    ...{ builds: [], runImages: [], problems: [] },
    linked: new Set<string>(),
  }));
  expect({ builds, problems }).toEqual({ builds: [], problems: [] });
});

test('arithmetic that does not end is not looked through again at each depth', () => {
  const script = `${'$(( $( '.repeat(200)}\ndocker build --build-arg V=1 .`;
  expect(listArgumentValues(plant(script, 'bash')).length).toBeLessThan(5);
});
