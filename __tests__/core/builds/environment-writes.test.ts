import { describe, expect, test } from 'vitest';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { treeOf } from '../../support/build-rows.js';

const PLATFORM = 'DOCKER_DEFAULT_PLATFORM';
const POLICY = 'EXPERIMENTAL_BUILDKIT_SOURCE_POLICY';
const FILES = {
  'v.env': `${PLATFORM}=linux/riscv64\n`,
  'c/v.env': 'COMPOSE_FILE=stack.yml\n',
  'rules.env': `A=1\n${POLICY}=rules.json\n`,
  'many.env': `A<<END\n${PLATFORM}=linux/riscv64\nEND\n`,
  'harmless.env': '# a\nTAG=1\n',
  'x.sh': 'echo x\n',
  'composite/action.yml':
    'runs:\n  using: composite\n  steps:\n    - { shell: bash, run: "cat v.env >> $GITHUB_ENV" }\n',
};
const expression = (text: string): string => `\${{ ${text} }}`;
const NOTHING: readonly string[] = [];
const OPEN = ['platforms', 'args.SOURCE_DATE_EPOCH', 'images'];

/** What a `docker build` does not know after a step. */
const after = (step: string): readonly string[] => {
  const text = `on: push\njobs:\n  j:\n    runs-on: ubuntu-latest\n    steps:\n      - ${step}\n      - run: docker build .\n`;
  const { builds } = findBuilds(treeOf({ ...FILES, '.github/workflows/a.yml': text }), new Set(['workflow']));
  return builds.find(({ name }) => name?.endsWith('#2'))?.unknown ?? ['no build'];
};
const afterScript = (script: string, shell = 'bash'): readonly string[] =>
  after(`{ run: ${JSON.stringify(script)}, shell: ${shell} }`);

describe('what a script writes to GITHUB_ENV', () => {
  test.each<[string, readonly string[], string?]>([
    // files whose names and lines are known
    ['cat v.env >> $GITHUB_ENV', ['platforms']],
    ['cat >> $GITHUB_ENV < v.env', ['platforms']],
    ['cat v.env | tee -a "$GITHUB_ENV"', ['platforms']],
    ['tee -a $GITHUB_ENV < v.env', OPEN],
    [`cat rules.env >> "$\{GITHUB_ENV}"`, ['images']],
    ['cat many.env >> $GITHUB_ENV', NOTHING],
    ['cat harmless.env >> $GITHUB_ENV', NOTHING],
    ['cat harmless.env rules.env >> $GITHUB_ENV', ['images']],
    ["grep -v '^#' rules.env >> $GITHUB_ENV", ['images']],
    ["cat rules.env | grep -v '^#' | sort | tee -a $GITHUB_ENV", ['images']],
    ["sed '/^#/d' rules.env >> $GITHUB_ENV", ['images']],
    ['cat "$GITHUB_WORKSPACE/v.env" >> $GITHUB_ENV', ['platforms']],
    ['echo A=1 && cat v.env >> $GITHUB_ENV', ['platforms']],
    ['{\n  echo A=1\n  cat v.env\n} >> $GITHUB_ENV', ['platforms']],
    ['(echo A=1; cat v.env) >> $GITHUB_ENV', ['platforms']],
    ['if x; then cat v.env; fi >> $GITHUB_ENV', OPEN],
    ['for f in v.env; do cat v.env; done >> $GITHUB_ENV', ['platforms']],
    ['{ echo "X<<END"; cat v.env; echo END; } >> $GITHUB_ENV', NOTHING],
    // what nothing tells
    ['cat none.env >> $GITHUB_ENV', OPEN],
    ['cat $F >> $GITHUB_ENV', OPEN],
    ['./x.sh >> $GITHUB_ENV', OPEN],
    ['./x.sh | tee -a $GITHUB_ENV', OPEN],
    ['A=1 ./x.sh >> $GITHUB_ENV', OPEN],
    ['printenv >> $GITHUB_ENV', OPEN],
    ['make env >> $GITHUB_ENV', OPEN],
    ['echo "$X" >> $GITHUB_ENV', OPEN],
    ['echo "$NAME=1" >> $GITHUB_ENV', OPEN],
    ['printf "%s=%s" "$A" "$B" >> $GITHUB_ENV', OPEN],
    ['printf "%s\\n" "$A" >> $GITHUB_ENV', OPEN],
    [`echo "${expression('steps.a.outputs.env')}" >> $GITHUB_ENV`, OPEN],
    ['cat <<X >> $GITHUB_ENV\n$A\nX', OPEN],
    ['cat <<X >> $GITHUB_ENV\n$(./x.sh)\nX', OPEN],
    ['{\n  echo A=1\n  ./x.sh\n} >> $GITHUB_ENV', OPEN],
    ['( case $A in a) ./x.sh;; esac ) >> $GITHUB_ENV', OPEN],
    ['F=$GITHUB_ENV; cat v.env >> $F', OPEN],
    ['exec >> $GITHUB_ENV; cat v.env', OPEN],
    ['python3 x.py --env "$GITHUB_ENV"', OPEN],
    ['cp v.env $GITHUB_ENV', OPEN],
    ['python3 -c \'import os; open(os.environ["GITHUB_ENV"])\'', OPEN],
    ["bash -c 'cat none.env >> $GITHUB_ENV'", OPEN],
    ['import os; open(os.environ["GITHUB_ENV"], "a")', OPEN, 'python'],
    ['Get-Content none.env | Out-File $env:GITHUB_ENV', OPEN, 'pwsh'],
    ['"$name=1" >> $env:GITHUB_ENV', OPEN, 'pwsh'],
    // names that are written there
    [`echo ${PLATFORM}=linux/riscv64 >> $GITHUB_ENV`, ['platforms']],
    [`printf '${PLATFORM}=%s\\n' "$P" >> $GITHUB_ENV`, ['platforms']],
    [`printf '%s\\n' A=1 ${PLATFORM}=x >> $GITHUB_ENV`, ['platforms']],
    [`echo -e "A=1\\n${PLATFORM}=x" >> $GITHUB_ENV`, ['platforms']],
    [`cat <<X >> $GITHUB_ENV\nA=1\n${POLICY}=$B\nX`, ['images']],
    [`echo "${POLICY}=rules.json" | tee -a $GITHUB_ENV`, ['images']],
    [`bash -c 'echo ${POLICY}=rules.json >> $GITHUB_ENV'`, ['images']],
    [`"${PLATFORM}=x" >> $env:GITHUB_ENV`, ['platforms'], 'pwsh'],
    [`echo "${PLATFORM}=x" | Out-File -FilePath $env:GITHUB_ENV -Append`, ['platforms'], 'pwsh'],
    [`Add-Content -Path $env:GITHUB_ENV -Value "${PLATFORM}=x"`, ['platforms'], 'pwsh'],
    [`echo ${PLATFORM}=x>> %GITHUB_ENV%`, ['platforms'], 'cmd'],
    // one name, whatever its value
    ['echo "TAG=$(git describe)" >> $GITHUB_ENV', NOTHING],
    ['echo TAG=$(date +%s) >> $GITHUB_ENV', NOTHING],
    [`echo "TAG=$\{GITHUB_SHA::7}" >> $GITHUB_ENV`, NOTHING],
    [`echo "TAG=${expression('github.ref_name')}" >> "$GITHUB_ENV"`, NOTHING],
    ['printf "A=%s\\nB=%s\\n" "$A" "$B" >> $GITHUB_ENV', NOTHING],
    ['echo "A=$X" | tee -a $GITHUB_ENV', NOTHING],
    ['X=$(echo "A=$B" | tee -a $GITHUB_ENV)', NOTHING],
    ['{\n  cd x\n  echo "A<<$END"\n  ./x.sh\n  echo "$END"\n} >> $GITHUB_ENV', NOTHING],
    ['cat <<X | tee -a $GITHUB_ENV\nA=$B\nX', NOTHING],
    ['if x; then\n  echo A=1 >> $GITHUB_ENV\nelse\n  echo A=2 >> $GITHUB_ENV\nfi', NOTHING],
    ['cat $GITHUB_ENV', NOTHING],
    ['echo BASH_ENV=ci/env.sh >> $GITHUB_ENV', OPEN],
    ['./x.sh >> $GITHUB_OUTPUT', NOTHING],
    ['echo "A=$x" | Out-File $env:GITHUB_ENV', NOTHING, 'pwsh'],
    ['Add-Content $env:GITHUB_ENV "A=$x"', NOTHING, 'pwsh'],
  ])('%s', (script, unknown, shell) => expect(afterScript(script, shell)).toEqual(unknown));
});

test.each([
  ['{ uses: ./composite }', ['platforms']],
  ['{ uses: other/sets-variables@v1 }', NOTHING],
  [
    `{ uses: actions/github-script@v8, with: { script: "core.exportVariable('${PLATFORM}', x)" } }`,
    ['platforms'],
  ],
  ['{ uses: actions/github-script@v8, with: { script: "core.exportVariable(name, x)" } }', OPEN],
  ['{ uses: actions/github-script@v8, with: { script: "core.exportVariable(\'TAG\', x)" } }', NOTHING],
])('what an action sets: %s', (step, unknown) => expect(after(step)).toEqual(unknown));

test('a known name of a file that compose reads', () => {
  const text =
    'on: push\njobs:\n  j:\n    steps:\n      - { working-directory: c, run: cat v.env >> $GITHUB_ENV }\n      - run: docker compose build\n';
  const files = {
    ...FILES,
    'compose.yaml': 'services: { a: { build: . } }\n',
    'stack.yml': 'services: { a: { build: other } }\n',
    '.github/workflows/a.yml': text,
  };
  const { builds } = findBuilds(treeOf(files), new Set(['workflow']));
  expect(builds.map(({ unknown }) => unknown)).toEqual([
    ['context', 'dockerfile', 'inline', 'target', 'args', 'contexts', 'platforms'],
  ]);
});
