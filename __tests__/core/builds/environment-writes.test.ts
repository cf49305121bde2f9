// biome-ignore-all lint/suspicious/noTemplateCurlyInString: scripts of shells
import { describe, expect, test } from 'vitest';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { treeOf } from '../../support/build-rows.js';
import { ALL_OPEN, expression, NOTHING_OPEN, openAfter, SOURCE_POLICY } from '../../support/earlier-steps.js';

const PLATFORM = 'DOCKER_DEFAULT_PLATFORM';
const FILES = {
  'v.env': `${PLATFORM}=linux/riscv64\n`,
  'c/v.env': 'COMPOSE_FILE=stack.yml\n',
  'rules.env': `A=1\n${SOURCE_POLICY}=rules.json\n`,
  'many.env': `A<<END\n${PLATFORM}=linux/riscv64\nEND\n`,
  'harmless.env': '# a\nTAG=1\n',
  'x.sh': 'echo x\n',
  'composite/action.yml':
    'runs:\n  using: composite\n  steps:\n    - { shell: bash, run: "cat v.env >> $GITHUB_ENV" }\n',
};

const after = (step: string): readonly string[] => openAfter(step, FILES);
const afterScript = (script: string, shell = 'bash'): readonly string[] =>
  after(`{ run: ${JSON.stringify(script)}, shell: ${shell} }`);

describe('what a script writes to GITHUB_ENV', () => {
  test.each<[string, readonly string[], string?]>([
    // files whose names and lines are known
    ['cat v.env >> $GITHUB_ENV', ['platforms']],
    ['cat >> $GITHUB_ENV < v.env', ['platforms']],
    ['cat v.env | tee -a "$GITHUB_ENV"', ['platforms']],
    ['tee -a $GITHUB_ENV < v.env', ALL_OPEN],
    [`cat rules.env >> "$\{GITHUB_ENV}"`, ['images']],
    ['cat many.env >> $GITHUB_ENV', NOTHING_OPEN],
    ['cat harmless.env >> $GITHUB_ENV', NOTHING_OPEN],
    ['cat harmless.env rules.env >> $GITHUB_ENV', ['images']],
    ["grep -v '^#' rules.env >> $GITHUB_ENV", ['images']],
    ["cat rules.env | grep -v '^#' | sort | tee -a $GITHUB_ENV", ['images']],
    ["sed '/^#/d' rules.env >> $GITHUB_ENV", ['images']],
    ['cat "$GITHUB_WORKSPACE/v.env" >> $GITHUB_ENV', ['platforms']],
    ['echo A=1 && cat v.env >> $GITHUB_ENV', ['platforms']],
    ['{\n  echo A=1\n  cat v.env\n} >> $GITHUB_ENV', ['platforms']],
    ['(echo A=1; cat v.env) >> $GITHUB_ENV', ['platforms']],
    ['if x; then cat v.env; fi >> $GITHUB_ENV', ALL_OPEN],
    ['for f in v.env; do cat v.env; done >> $GITHUB_ENV', ['platforms']],
    ['{ echo "X<<END"; cat v.env; echo END; } >> $GITHUB_ENV', NOTHING_OPEN],
    // what nothing tells
    ['cat none.env >> $GITHUB_ENV', ALL_OPEN],
    ['cat $F >> $GITHUB_ENV', ALL_OPEN],
    ['./x.sh >> $GITHUB_ENV', ALL_OPEN],
    ['./x.sh | tee -a $GITHUB_ENV', ALL_OPEN],
    ['A=1 ./x.sh >> $GITHUB_ENV', ALL_OPEN],
    ['printenv >> $GITHUB_ENV', ALL_OPEN],
    ['make env >> $GITHUB_ENV', ALL_OPEN],
    ['echo "$X" >> $GITHUB_ENV', ALL_OPEN],
    ['echo "$NAME=1" >> $GITHUB_ENV', ALL_OPEN],
    ['printf "%s=%s" "$A" "$B" >> $GITHUB_ENV', ALL_OPEN],
    ['printf "%s\\n" "$A" >> $GITHUB_ENV', ALL_OPEN],
    [`echo "${expression('steps.a.outputs.env')}" >> $GITHUB_ENV`, ALL_OPEN],
    ['cat <<X >> $GITHUB_ENV\n$A\nX', ALL_OPEN],
    ['cat <<X >> $GITHUB_ENV\n$(./x.sh)\nX', ALL_OPEN],
    ['{\n  echo A=1\n  ./x.sh\n} >> $GITHUB_ENV', ALL_OPEN],
    ['( case $A in a) ./x.sh;; esac ) >> $GITHUB_ENV', ALL_OPEN],
    ['F=$GITHUB_ENV; cat v.env >> $F', ALL_OPEN],
    ['exec >> $GITHUB_ENV; cat v.env', ALL_OPEN],
    ['python3 x.py --env "$GITHUB_ENV"', ALL_OPEN],
    ['cp v.env $GITHUB_ENV', ALL_OPEN],
    ['python3 -c \'import os; open(os.environ["GITHUB_ENV"])\'', ALL_OPEN],
    ["bash -c 'cat none.env >> $GITHUB_ENV'", ALL_OPEN],
    ['import os; open(os.environ["GITHUB_ENV"], "a")', ALL_OPEN, 'python'],
    ['Get-Content none.env | Out-File $env:GITHUB_ENV', ALL_OPEN, 'pwsh'],
    ['"$name=1" >> $env:GITHUB_ENV', ALL_OPEN, 'pwsh'],
    // names that are written there
    [`echo ${PLATFORM}=linux/riscv64 >> $GITHUB_ENV`, ['platforms']],
    [`printf '${PLATFORM}=%s\\n' "$P" >> $GITHUB_ENV`, ['platforms']],
    [`printf '%s\\n' A=1 ${PLATFORM}=x >> $GITHUB_ENV`, ['platforms']],
    [`echo -e "A=1\\n${PLATFORM}=x" >> $GITHUB_ENV`, ['platforms']],
    [`cat <<X >> $GITHUB_ENV\nA=1\n${SOURCE_POLICY}=$B\nX`, ['images']],
    [`echo "${SOURCE_POLICY}=rules.json" | tee -a $GITHUB_ENV`, ['images']],
    [`bash -c 'echo ${SOURCE_POLICY}=rules.json >> $GITHUB_ENV'`, ['images']],
    [`"${PLATFORM}=x" >> $env:GITHUB_ENV`, ['platforms'], 'pwsh'],
    [`echo "${PLATFORM}=x" | Out-File -FilePath $env:GITHUB_ENV -Append`, ['platforms'], 'pwsh'],
    [`Add-Content -Path $env:GITHUB_ENV -Value "${PLATFORM}=x"`, ['platforms'], 'pwsh'],
    [`echo ${PLATFORM}=x>> %GITHUB_ENV%`, ['platforms'], 'cmd'],
    // one name, whatever its value
    ['echo "TAG=$(git describe)" >> $GITHUB_ENV', NOTHING_OPEN],
    ['echo TAG=$(date +%s) >> $GITHUB_ENV', NOTHING_OPEN],
    [`echo "TAG=$\{GITHUB_SHA::7}" >> $GITHUB_ENV`, NOTHING_OPEN],
    [`echo "TAG=${expression('github.ref_name')}" >> "$GITHUB_ENV"`, NOTHING_OPEN],
    ['printf "A=%s\\nB=%s\\n" "$A" "$B" >> $GITHUB_ENV', NOTHING_OPEN],
    ['echo "A=$X" | tee -a $GITHUB_ENV', NOTHING_OPEN],
    ['X=$(echo "A=$B" | tee -a $GITHUB_ENV)', NOTHING_OPEN],
    ['{\n  cd x\n  echo "A<<$END"\n  ./x.sh\n  echo "$END"\n} >> $GITHUB_ENV', NOTHING_OPEN],
    ['cat <<X | tee -a $GITHUB_ENV\nA=$B\nX', NOTHING_OPEN],
    ['if x; then\n  echo A=1 >> $GITHUB_ENV\nelse\n  echo A=2 >> $GITHUB_ENV\nfi', NOTHING_OPEN],
    ['cat $GITHUB_ENV', NOTHING_OPEN],
    ['echo BASH_ENV=ci/env.sh >> $GITHUB_ENV', ALL_OPEN],
    ['./x.sh >> $GITHUB_OUTPUT', NOTHING_OPEN],
    ['echo "A=$x" | Out-File $env:GITHUB_ENV', NOTHING_OPEN, 'pwsh'],
    ['Add-Content $env:GITHUB_ENV "A=$x"', NOTHING_OPEN, 'pwsh'],
  ])('%s', (script, unknown, shell) => expect(afterScript(script, shell)).toEqual(unknown));
});

test.each([
  ['{ uses: ./composite }', ['platforms']],
  ['{ uses: other/sets-variables@v1 }', NOTHING_OPEN],
  [
    `{ uses: actions/github-script@v8, with: { script: "core.exportVariable('${PLATFORM}', x)" } }`,
    ['platforms'],
  ],
  ['{ uses: actions/github-script@v8, with: { script: "core.exportVariable(name, x)" } }', ALL_OPEN],
  ['{ uses: actions/github-script@v8, with: { script: "core.exportVariable(\'TAG\', x)" } }', NOTHING_OPEN],
])('what an action sets: %s', (step, unknown) => expect(after(step)).toEqual(unknown));

describe('names of variables that a shell makes', () => {
  test.each<[string, readonly string[], string?]>([
    [`printf '%s\\n' {EXPERIMENTAL_BUILDKIT,A}_SOURCE_POLICY=p.json >> $GITHUB_ENV`, ['images']],
    ['echo {EXPERIMENTAL_BUILDKIT,A}_SOURCE_POLICY=p.json >> $GITHUB_ENV', ['images']],
    ['echo {A,EXPERIMENTAL_BUILDKIT}_SOURCE_POLICY=p.json >> $GITHUB_ENV', NOTHING_OPEN],
    [`printf '%s\\n' EXPERIMENTAL_BUILDKIT_S{A,{B,O}}URCE_POLICY=p >> $GITHUB_ENV`, ['images']],
    [`printf '%s\\n' {EXPERIMENTAL_BUILDKIT,A}_SOURCE_POLICY=p | tee -a $GITHUB_ENV`, ['images']],
    [`printf '%s\\n' {1..99}_A=p >> $GITHUB_ENV`, ALL_OPEN],
    [`echo $'${SOURCE_POLICY}=p.json' >> $GITHUB_ENV`, ['images']],
    [`echo EXPERIMENTAL$'_BUILDKIT_SOURCE_POLICY=p.json' >> $GITHUB_ENV`, ['images']],
    [`echo -e 'EXPERIMENTAL\\x5fBUILDKIT_SOURCE_POLICY=p' >> $GITHUB_ENV`, ALL_OPEN],
    [`printf 'A=1\\012${SOURCE_POLICY}=p\\n' >> $GITHUB_ENV`, ALL_OPEN],
    ['echo EXP*=p >> $GITHUB_ENV', ALL_OPEN],
    [`printf '%s\\n' {A,B}=p >> $GITHUB_ENV`, NOTHING_OPEN],
    ['echo DATA={"a":1,"b":[2]} >> $GITHUB_ENV', NOTHING_OPEN],
    [`echo 'DATA={"a":1,"b":"C=*"}' >> $GITHUB_ENV`, NOTHING_OPEN],
    ['{ echo "A<<END"; echo "* {a,b} \\x5f?"; echo END; } >> $GITHUB_ENV', NOTHING_OPEN],
    ['"DIR=C:\\users\\x" >> $env:GITHUB_ENV', NOTHING_OPEN, 'pwsh'],
  ])('%s', (script, unknown, shell) => expect(afterScript(script, shell)).toEqual(unknown));
});

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
