import { describe, expect, test } from 'vitest';
import { listArgumentValues as read } from '../../support/argument-values.js';

const FOLDER = '.github/workflows/';
const inBraces = (text: string) => `\${{ ${text} }}`;

const PUSH = (value: string, more = '') =>
  `{ uses: docker/build-push-action@v6, ${more} with: { build-args: "V=${inBraces(value)}" } }`;

interface Around {
  readonly step?: string;
  readonly job?: string;
  readonly later?: string;
  readonly before?: string;
  readonly runner?: string;
}

/** The values of the output `v` of a step with a script. */
function afterScript(
  script: string,
  { step = '', job = '', later = '', before = '', runner = 'ubuntu-latest' }: Around = {},
) {
  const run = `{ id: s, ${step} run: ${JSON.stringify(script)} }`;
  const steps = `[${before} ${run}, ${PUSH('steps.s.outputs.v', later)}]`;
  return read({
    [`${FOLDER}a.yml`]: `on: push\njobs: { j: { runs-on: ${runner}, ${job} steps: ${steps} } }\n`,
  });
}

describe('an output that a script writes in plain words is known', () => {
  test.each([
    ['echo v=24 >> $GITHUB_OUTPUT', ['24']],
    ['echo "v=24" >> "$GITHUB_OUTPUT"', ['24']],
    ['echo "v=24" >> "$' + '{GITHUB_OUTPUT}"', ['24']],
    ['echo V=24 1>> $GITHUB_OUTPUT', ['24']],
    ['echo "v=24" | tee -a "$GITHUB_OUTPUT"', ['24']],
    ['echo "v=24" | tee --append $GITHUB_OUTPUT > /dev/null', ['24']],
    ['printf "v=%s\\n" 24 >> $GITHUB_OUTPUT', ['24']],
    ['{ echo a=1; echo v=24; } >> $GITHUB_OUTPUT', ['24']],
    ['( echo v=24 ) >> $GITHUB_OUTPUT', ['24']],
    ['cat >> $GITHUB_OUTPUT <<X\nv=24\nX', ['24']],
    ['echo "v<<X" >> $GITHUB_OUTPUT\necho 24 >> $GITHUB_OUTPUT\necho X >> $GITHUB_OUTPUT', ['24']],
    ['{\n  echo "v<<X"\n  echo "a=b"\n  echo X\n} >> $GITHUB_OUTPUT', ['a=b']],
    ['echo v=22 >> $GITHUB_OUTPUT; echo v=24 >> $GITHUB_OUTPUT', ['24']],
    ['V=24; echo "v=$V" >> $GITHUB_OUTPUT', ['24']],
    ['V=$(echo 24); echo "v=$V" >> $GITHUB_OUTPUT', ['24']],
    ['set -euo pipefail\ngit fetch\necho v=24 >> $GITHUB_OUTPUT', ['24']],
    ['echo w=$GITHUB_SHA >> $GITHUB_OUTPUT\necho v=24 >> $GITHUB_OUTPUT', ['24']],
    ['echo "w=$' + '{GITHUB_SHA::7}$' + '{X:?}" >> $GITHUB_OUTPUT\necho v=24 >> $GITHUB_OUTPUT', ['24']],
    ['echo v=22\necho v=24 >> $GITHUB_OUTPUT\necho v=22 > x.txt', ['24']],
    ['if [ -z "$X" ]; then exit 1; fi\necho v=24 >> $GITHUB_OUTPUT', ['24']],
    ['echo "v=a=b" >> $GITHUB_OUTPUT', ['a=b']],
    ['f() { echo v=24 >> $GITHUB_OUTPUT; }\nf', ['24']],
    ['f() { echo v=24; }\nf >> $GITHUB_OUTPUT', ['24']],
    ['f() { echo 24; }\nf; echo "v=$(f)" >> $GITHUB_OUTPUT', ['24']],
    ['f() { X=24; echo 22; }\nf; echo "v=$X" >> $GITHUB_OUTPUT', ['24']],
    ['f() { echo "$1" >&2; }\ng() { f 22; echo 24; }\nX=$(g); echo "v=$X" >> $GITHUB_OUTPUT', ['24']],
    ['f() { echo "v=$1" >> $GITHUB_OUTPUT; }\necho 22 | f 24', ['24']],
    ['f() { echo "v=$1" >> $GITHUB_OUTPUT; }\necho 24 | while read X; do f $X; done', ['', '24']],
    ['f() { echo v=24 >> $GITHUB_OUTPUT; }\nX=$((1 + 2)); Y=$(basename "$X"); f', ['24']],
    ['cat > f <<X\nv=$(date)\nX\necho v=24 >> $GITHUB_OUTPUT', ['24']],
    ["cat > f <<'X'\n$(./x.sh)\nX\necho v=24 >> $GITHUB_OUTPUT", ['24']],
    ['echo 22 | docker login -u x --password-stdin\necho v=24 >> $GITHUB_OUTPUT', ['24']],
    ['command -v jq; V=$(command -v jq)\necho v=24 >> $GITHUB_OUTPUT', ['24']],
  ])('%j', (script, values) => expect(afterScript(script)).toEqual(values));

  test.each([
    ['env of the step', { step: 'env: { X: "24" },' }],
    ['env of the job', { job: 'env: { X: "24" },' }],
    ['the matrix', { job: `strategy: { matrix: { x: ["24"] } }, env: { X: "${inBraces('matrix.x')}" },` }],
  ])('with a variable of %s', (_, around) =>
    expect(afterScript('echo "v=$X" >> $GITHUB_OUTPUT', around)).toEqual(['24']),
  );
});

describe('each of several ways counts', () => {
  const branch = (otherwise: string) => `if [ -n "$X" ]; then echo v=22 >> $GITHUB_OUTPUT; ${otherwise} fi`;
  test.each([
    [branch('else echo v=24 >> $GITHUB_OUTPUT;'), ['22', '24']],
    [branch(''), ['', '22']],
    ['[ -n "$X" ] && echo v=22 >> $GITHUB_OUTPUT', ['', '22']],
    ['case $X in a) echo v=22;; *) echo v=24;; esac >> $GITHUB_OUTPUT', ['22', '24']],
    ['if [ -n "$X" ]; then V=22; else V=24; fi; echo "v=$V" >> $GITHUB_OUTPUT', ['22', '24']],
    ['if [ -n "$X" ]; then exit 0; fi; echo v=24 >> $GITHUB_OUTPUT', ['', '24']],
    ['echo v=22 >> $GITHUB_OUTPUT; if [ -n "$X" ]; then echo "v=$Y" >> $GITHUB_OUTPUT; fi', ['22', '?']],
    [`echo "v=${inBraces("github.ref == 'x' && '22' || '24'")}" >> $GITHUB_OUTPUT`, ['22', '24']],
    ['echo w=24 >> $GITHUB_OUTPUT', ['']],
  ])('%j', (script, values) => expect(afterScript(script)).toEqual(values));

  test('a step that may not run', () =>
    expect(afterScript('echo v=24 >> $GITHUB_OUTPUT', { step: 'if: github.sha,' })).toEqual(['', '24']));
});

describe('what a program prints is not known, and that it prints nothing is not said besides', () => {
  test.each([
    'echo "v=$(tr -d v < .nvmrc)" >> $GITHUB_OUTPUT',
    'echo "v=$(cat .nvmrc | tr -d v)" >> $GITHUB_OUTPUT',
    'echo "v=$(<.nvmrc)" >> $GITHUB_OUTPUT',
    'set -euo pipefail\nV=$(jq -r .v < x.json)\necho "v=$V" >> $GITHUB_OUTPUT',
    'echo "v=$(tr -d v < .nvmrc | head -1)" >> $GITHUB_OUTPUT',
    'echo "v=$(head -1 < "$F")" >> $GITHUB_OUTPUT',
    'echo "v=$(jq -r .v x.json 2> log)" >> $GITHUB_OUTPUT',
    'echo "v=$({ tr -d v; } < .nvmrc)" >> $GITHUB_OUTPUT',
    'echo "v=`tr -d v < .nvmrc`" >> $GITHUB_OUTPUT',
    'f() { tr -d v < .nvmrc; }; echo "v=$(f)" >> $GITHUB_OUTPUT',
  ])('%j', (script) => expect(afterScript(script)).toEqual(['?']));

  test('what is printed for certain counts where a file may not be there', () =>
    expect(afterScript('echo "v=$(echo 24 < .nvmrc)" >> $GITHUB_OUTPUT')).toEqual(['', '24']));
});

describe('an output is not known', () => {
  test.each([
    'echo "v=$X" >> $GITHUB_OUTPUT',
    'echo "v=$(git describe)" >> $GITHUB_OUTPUT',
    'git describe >> $GITHUB_OUTPUT',
    'cat v.env >> $GITHUB_OUTPUT',
    './x.sh\necho v=24 >> $GITHUB_OUTPUT',
    'npm run x\necho v=24 >> $GITHUB_OUTPUT',
    '. ./x.sh\necho v=24 >> $GITHUB_OUTPUT',
    'eval "$X"\necho v=24 >> $GITHUB_OUTPUT',
    '$X\necho v=24 >> $GITHUB_OUTPUT',
    `echo v=24 >> $GITHUB_OUTPUT\necho v=22 >> ${inBraces('github.output')}`,
    `echo v=24 >> $GITHUB_OUTPUT\necho v=22 >> ${inBraces("github['output']")}`,
    `echo v=24 >> $GITHUB_OUTPUT\necho '${inBraces('toJSON(github)')}' | jq .output`,
    'command ./x.sh\necho v=24 >> $GITHUB_OUTPUT',
    'V=$(command ./x.sh)\necho v=24 >> $GITHUB_OUTPUT',
    'time ./x.sh\necho v=24 >> $GITHUB_OUTPUT',
    'V=$(./x.sh)\necho v=24 >> $GITHUB_OUTPUT',
    'echo "$(npm run x)"\necho v=24 >> $GITHUB_OUTPUT',
    'if ./x.sh; then echo v=24 >> $GITHUB_OUTPUT; fi',
    'make | tee log\necho v=24 >> $GITHUB_OUTPUT',
    'echo v=24 >> $GITHUB_OUTPUT\nbash -c "echo v=22 >> $GITHUB_OUTPUT"',
    'F=$GITHUB_OUTPUT; echo v=24 >> $F',
    'echo v=24 > $GITHUB_OUTPUT',
    'exec >> $GITHUB_OUTPUT\necho v=24',
    'f() { echo v=24 >> $GITHUB_OUTPUT; echo 22; }\nX=$(f); f $X',
    'f() { echo v=24 >> $GITHUB_OUTPUT; }\ng() { f; }\ng | cat',
    'f() { echo v=24 >> $GITHUB_OUTPUT; echo 22; }\nX=$(f""); f $X',
    'f() { echo v=24 >> $GITHUB_OUTPUT; echo 22; }\nF=f; X=$($F); f $X',
    'f() { echo v=24 >> $GITHUB_OUTPUT; echo 22; }\nX=$(eval "$Y"); f $X',
    'a/b() { echo v=24 >> $GITHUB_OUTPUT; echo 22; }\nX=$(a/b); a/b $X',
    'f() { echo v=24 >> $GITHUB_OUTPUT; }\nF=f; echo 22 | $F',
    'echo v=24 >> $GITHUB_OUTPUT; echo 22 | ./x.sh',
    'echo v=24 >> $GITHUB_OUTPUT; cat < <(./x.sh)',
    'echo v=24 >> $GITHUB_OUTPUT; cat <<X\n$(./x.sh)\nX',
    'echo v=24 >> $GITHUB_OUTPUT; cat <<< "$(./x.sh)"',
    'echo v=24 >> $GITHUB_OUTPUT; echo 22 > "$(./x.sh)"',
    'echo v=24 >> $GITHUB_OUTPUT; echo 22 > >(./x.sh)',
    'echo v=24 >> $GITHUB_OUTPUT; echo 22 | cat `./x.sh`',
    'echo v=24 >> $GITHUB_OUTPUT; echo 22 | { cat; } < <(./x.sh)',
    'echo v=24 >> $GITHUB_OUTPUT; echo 22 | for X in $(./x.sh); do echo; done',
    'echo v=24 >> $GITHUB_OUTPUT; echo 22 | case $(./x.sh) in a) echo ;; esac',
    'echo v=24 >> $GITHUB_OUTPUT; { echo; } > "$(./x.sh)"',
    'echo v=24 >> $GITHUB_OUTPUT; for X in $(./x.sh); do echo; done',
    'echo v=24 >> $GITHUB_OUTPUT; case $(./x.sh) in a) echo ;; esac',
    'echo v=24 >> $GITHUB_OUTPUT; echo 22 | cat <<X\n$(./x.sh)\nX',
    'echo v=24 >> $GITHUB_OUTPUT; echo 22 | bash',
    'echo v=24 >> $GITHUB_OUTPUT; echo 22 | { cat; ./x.sh; }',
    'echo v=24 >> $GITHUB_OUTPUT; echo 22 | while read X; do ./x.sh $X; done',
    'f() { echo v=24 >> $GITHUB_OUTPUT; }\nif [[ $(f) ]]; then echo; fi',
    '{ echo v=24 >> $GITHUB_OUTPUT; } > log',
    'echo v=24 >> $GITHUB_OUTPUT &',
    'echo "$X=24" >> $GITHUB_OUTPUT\necho v=24 >> $GITHUB_OUTPUT',
    'echo "v<<$X" >> $GITHUB_OUTPUT\necho 24 >> $GITHUB_OUTPUT\necho "$X" >> $GITHUB_OUTPUT',
    'echo "v<<X" >> $GITHUB_OUTPUT\necho 24 >> $GITHUB_OUTPUT',
    'echo v >> $GITHUB_OUTPUT',
    'echo "::set-output name=v::22"\necho v=24 >> $GITHUB_OUTPUT',
    'trap "echo v=22" EXIT\necho v=24 >> $GITHUB_OUTPUT',
    'for f in *; do echo "v=$f" >> $GITHUB_OUTPUT; done',
    'while read l; do echo "v=$l"; done < x >> $GITHUB_OUTPUT',
  ])('%j', (script) => expect(afterScript(script)).toContain('?'));

  test.each<[string, Around]>([
    ['of a step that may fail', { step: 'continue-on-error: true,' }],
    ['for a step that runs after errors', { later: 'if: always(),' }],
    ['of a step that runs after errors', { step: 'if: "!cancelled()",' }],
    ['of a shell of your own', { step: 'shell: "bash -c {0}",' }],
    ['of a shell that a file sets up', { step: 'env: { BASH_ENV: x.sh },' }],
    ['with the file by another name', { step: `env: { F: "${inBraces('github.output')}" },` }],
    ['with the name in a variable', { step: 'env: { F: GITHUB_OUTPUT },' }],
    ['of a shell that an earlier step sets up', { before: '{ run: "echo BASH_ENV=x >> $GITHUB_ENV" },' }],
    ['of a shell that is given a file', { step: 'shell: "bash x {0}",' }],
    ['of PowerShell', { step: 'shell: pwsh,' }],
    ['where two steps have the name', { before: '{ id: s, run: "true" },' }],
  ])('%s', (_, around) => expect(afterScript('echo v=24 >> $GITHUB_OUTPUT; echo $F', around)).toEqual(['?']));

  test('on a runner that may be Windows', () => {
    const runner = 'self-hosted';
    expect(afterScript('echo v=24 >> $GITHUB_OUTPUT', { runner })).toContain('?');
  });

  test('of a variable that an earlier step may have changed', () => {
    const before = '{ run: "./x.sh; echo X=22 >> $GITHUB_ENV" },';
    const around = { before, job: 'env: { X: "24" },' };
    expect(afterScript('echo "v=$X" >> $GITHUB_OUTPUT', around)).toEqual(['?']);
  });
});
