import { describe, expect, test } from 'vitest';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { treeOf } from '../../support/build-rows.js';

const WRITTEN = 'A script writes x.txt, and what it then says is not judged';
const FILES = { Dockerfile: 'FROM debian\n', 'odd.txt': 'FROM other\n', 'x.txt': 'FROM old\n' };
const TEE = 'tee "$F" <<X\nFROM debian\nX\n';

/** The texts that the steps of a job build, and what is said. */
function read(...steps: readonly string[]): readonly unknown[] {
  const all = steps.map((run) => `      - { shell: bash, run: ${JSON.stringify(run)} }\n`).join('');
  const flow = `on: push\njobs:\n  j:\n    runs-on: ubuntu-24.04\n    env: { E: x.txt }\n    steps:\n${all}`;
  const tree = treeOf({ ...FILES, '.github/workflows/a.yml': flow });
  const { builds, problems } = findBuilds(tree, new Set(['workflow']));
  return [
    ...builds.map(({ inline, dockerfile }) => inline?.text ?? dockerfile),
    ...problems.map(({ message }) => message),
  ];
}

describe('a file that a script writes by a variable', () => {
  test.each([
    ['F=x.txt; echo "FROM debian" > $F', 'FROM debian\n'],
    ['F=x.txt; printf "FROM debian\\n" > "$F"', 'FROM debian\n'],
    [`F=x; echo "FROM debian" > "$\{F}.txt"`, 'FROM debian\n'],
    ['F=x.txt; echo "FROM debian" > $F; echo "RUN a" >> "$F"', 'FROM debian\nRUN a\n'],
    ['F=x.txt; echo "FROM debian" > $F; echo "RUN a" | tee -a "$F"', 'FROM debian\nRUN a\n'],
    ['echo "FROM debian" > $E', 'FROM debian\n'],
    [`F=x.txt; ${TEE}`, 'FROM debian\n'],
  ])('is judged: %j', (script, text) => {
    expect(read(`${script}\ndocker build -f x.txt .`)).toEqual([text]);
    expect(read(script, 'docker build -f x.txt .')).toEqual([text]);
  });

  test.each([
    [`F=x.txt; ${TEE}cp odd.txt "$F"`],
    [`F=x.txt; ${TEE}sed -i s/debian/other/ "$F"`],
    [`F=x.txt; ${TEE}G=$F; sed -i s/debian/other/ $G`],
    ['F=x.txt; echo "FROM debian" > $F; cp odd.txt $F'],
    ['F=x.txt; echo "FROM debian" > "$F"; cat odd.txt > "$F"'],
    ['F=x.txt; echo "FROM debian" > "$F"; mv odd.txt "$F"'],
    ['f() { cp odd.txt "$1"; }; F=x.txt; echo "FROM debian" > "$F"; f $F'],
    ['F=x.txt; [ -e a ] || F=y.txt; echo "FROM debian" > $F'],
  ])('is not, where something else may write it: %j', (script) => {
    expect(read(`${script}\ndocker build -f x.txt .`)).toEqual(['x.txt', WRITTEN]);
    expect(read(script, 'docker build -f x.txt .')).toEqual(['x.txt', WRITTEN]);
  });

  test('nor in a step after it', () => {
    expect(read('echo "FROM debian" > $E', 'cp odd.txt $E', 'docker build -f x.txt .')).toEqual([
      'x.txt',
      WRITTEN,
    ]);
    expect(read(TEE.replace('F', 'E'), 'cp odd.txt "$E"', 'docker build -f x.txt .')).toEqual([
      'x.txt',
      WRITTEN,
    ]);
  });
});
