// biome-ignore-all lint/suspicious/noTemplateCurlyInString: scripts of shells
import { describe, expect, test } from 'vitest';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { treeOf } from '../../support/build-rows.js';
import { RUNNER } from '../../support/runner-folders.js';

const POLICY = 'EXPERIMENTAL_BUILDKIT_SOURCE_POLICY';
const NOTHING: readonly string[] = [];
const OPEN = ['platforms', 'args.SOURCE_DATE_EPOCH', 'images'];
const expression = (text: string): string => `\${{ ${text} }}`;

/** What a `docker build` does not know after a step. */
const after = (step: string, files: Readonly<Record<string, string>> = {}): readonly string[] => {
  const text = `on: push\njobs:\n  j:\n    runs-on: ubuntu-latest\n    steps:\n      - ${step}\n      - run: docker build .\n`;
  const { builds } = findBuilds(treeOf({ ...files, '.github/workflows/a.yml': text }), new Set(['workflow']));
  return builds.find(({ name }) => name?.endsWith('#2'))?.unknown ?? ['no build'];
};
const afterScript = (script: string, shell = 'bash'): readonly string[] =>
  after(`{ run: ${JSON.stringify(script)}, shell: "${shell}" }`);

describe('a script that leads to the file of the variables by another name', () => {
  test.each<[string, string?]>([
    ['echo A=1 >> ${GITHUB_OUTPUT/output/env}'],
    ['echo A=1 >> "${GITHUB_OUTPUT//set_output/set_env}"'],
    ['echo A=1 >> ${GITHUB_STATE/save_state/set_env}'],
    ['echo A=1 >> "${GITHUB_STEP_SUMMARY%/*}"/x'],
    ['echo A=1 >> ${GITHUB_OUTPUT:0:40}set_env'],
    ['echo A=1 >> "$GITHUB_OUTPUT/../$x"'],
    ['echo A=1 >> "$(echo $GITHUB_OUTPUT | sed s/output/env/)"'],
    ['echo A=1 >> "$(sed s/output/env/ <<< "$GITHUB_OUTPUT")"'],
    ['echo A=1 >> `printf %s "$GITHUB_PATH" | tr a b`'],
    ['o=$GITHUB_OUTPUT; echo A=1 >> ${o/output/env}'],
    ['o="$(echo "${GITHUB_OUTPUT}")"\ncd "$(dirname "$o")"; echo A=1 >> $e'],
    ['cd "$(dirname "$GITHUB_PATH")"; for f in *; do echo A=1 >> "$f"; done'],
    [`awk -v o=$GITHUB_OUTPUT 'BEGIN { sub(/output/, "env", o); print "A=1" >> o }'`],
    ["perl -e '$f = $ENV{GITHUB_OUTPUT} =~ s/output/env/r'"],
    [`jq -n 'env.GITHUB_OUTPUT | sub("output"; "env")'`],
    [`bash -c 'echo A=1 >> $\{GITHUB_OUTPUT/output/env}'`],
    ['echo A=1 | tee -a $RUNNER_TEMP/_runner_file_commands/set_env_*'],
    [`for f in ${expression('runner.temp')}/_runner_file_commands/*; do echo A=1 >> $f; done`],
    [`echo A=1 | tee -a ${RUNNER.temp}/_runner_file_commands/*`],
    ['echo A=1 | tee -a "$RUNNER_TEMP"/_r*/*'],
    ['echo A=1 | tee -a $RUNNER_TEMP/*/*env*'],
    ['cd $RUNNER_TEMP; echo A=1 | tee -a */s*_env*'],
    ["find / -name 'set_env_*' -exec sh -c 'echo A=1 >> {}' ';'"],
    ['a=$GITHUB_OUTPUT; b=$a; echo A=1 >> ${b/output/env}'],
    ['MY_GITHUB_OUTPUT=$GITHUB_OUTPUT; echo A=1 >> ${MY_GITHUB_OUTPUT/output/env}'],
    ['for o in "$GITHUB_OUTPUT"; do echo A=1 >> ${o/output/env}; done'],
    ['printf -v o %s "$GITHUB_OUTPUT"; echo A=1 >> ${o/output/env}'],
    ['f() { echo A=1 >> ${1/output/env}; }\nf $GITHUB_OUTPUT'],
    ['f() {\n  local o="$1"\n  echo A=1 >> ${o/output/env}\n}\nf "$GITHUB_OUTPUT"'],
    ["sh -c 'echo A=1 >> ${1%_*}' _ $GITHUB_OUTPUT"],
    ['set -- $GITHUB_OUTPUT; echo A=1 >> ${1/output/env}'],
    ['read o < <(echo $GITHUB_OUTPUT); echo A=1 >> ${o/output/env}'],
    ['ln -s $GITHUB_OUTPUT o; cd "$(dirname "$(readlink o)")"; echo A=1 >> $e'],
    ['find $RUNNER_TEMP -type f -exec tee -a {} + <<< A=1'],
    ['find "$RUNNER_TEMP" -name \'*env*\' | xargs tee -a <<< A=1'],
    ['v=GITHUB_; w=${v}ENV; echo A=1 >> ${!w}'],
    ['v=HUB_ENV; declare -n f=GIT$v; echo A=1 >> $f'],
    ['eval "echo A=1 >> \\$GITHUB_${x}"'],
    ['echo A=1 >> $(printenv GITHUB_""ENV)'],
    ["echo A=1 >> $(printenv GITHUB'_ENV')"],
    ['echo A=1 >> $(env | grep ^GITHUB_E | cut -d= -f2)'],
    ["echo A=1 >> $(env | grep 'HUB_EN' | cut -d= -f2)"],
    ['while IFS== read -r k v; do case $k in GITHUB_E*) echo A=1 >> $v;; esac; done < <(env)'],
    ['v=GITHUB_; w=${v}ENV; echo A=1 >> ${(P)w}', 'zsh {0}'],
    ['"A=1" >> $env:GITHUB_OUTPUT.Replace("set_output", "set_env")', 'pwsh'],
    ['"A=1" >> ($env:GITHUB_OUTPUT -replace "output", "env")', 'pwsh'],
    ['"A=1" >> (Join-Path (Split-Path $env:GITHUB_OUTPUT) $name)', 'pwsh'],
    ['$o = $env:GITHUB_OUTPUT; "A=1" >> $o.Replace("set_output", $x)', 'pwsh'],
    ['$n = "GITHUB_" + $x; "A=1" >> (Get-Item env:$n).Value', 'pwsh'],
    ['"A=1" >> [Environment]::GetEnvironmentVariable("GITHUB_" + "ENV")', 'pwsh'],
    ['echo A=1>> %GITHUB_OUTPUT:set_output=set_env%', 'cmd'],
    ['import os\nopen(os.environ["GITHUB_OUTPUT"].replace("output", "env"), "a").write("A=1")', 'python'],
    ['import os\nopen(os.environ["GITHUB_" + x], "a").write("A=1")', 'python'],
    ['from pathlib import Path\nd = Path(os.environ["GITHUB_OUTPUT"]).parent', 'python'],
    ['import os\nd = os.path.dirname(os.environ["GITHUB_OUTPUT"])', 'python'],
    ['f=$(readlink -f "$GITHUB_OUTPUT"); echo A=1 >> "${f/output/env}"'],
    ['echo A=1 >> "$(realpath $GITHUB_OUTPUT | sed s/output/env/)"'],
    ['declare -n g=GITHUB_OUTPUT; echo A=1 >> ${g/output/env}'],
    ['x=GITHUB_OUTPUT; y=${!x}; echo A=1 >> ${y/output/env}'],
    ['o=$(env | grep ^GITHUB_OUTPUT= | cut -d= -f2); echo A=1 >> ${o/output/env}'],
    ["f=$(env | sed -n 's/^.*_ENV=//p'); echo A=1 >> $f"],
    ['for v in ${!G*}; do f=${!v}; echo A=1 >> $f; done'],
    ['x=file; cd $RUNNER_TEMP/_runner_${x}_commands; echo A=1 | tee -a *'],
    [`cat x >> ${expression("github['env']")}; echo A=1 >> ${expression('github[env.WHICH]')}`],
    [`cat x | tee -a ${expression("join(github.*, ' ')")}`],
    ['gci (Join-Path $env:RUNNER_TEMP _runner*) -r | % { "A=1" >> $_ }', 'pwsh'],
    ['import os\no = os.environ["GITHUB_OUTPUT"]\nopen(o[:-50] + x, "a").write("A=1")', 'python'],
    [
      'import os\nd = dict(os.environ)\np = d["GITHUB_OUTPUT"]\nopen(p.replace("output", "env"), "a")',
      'python',
    ],
    ['import os\nfor d, _, f in os.walk(os.environ["RUNNER_TEMP"]): add(d, f)', 'python'],
    ['import os\nfor f in Path(os.environ["RUNNER_TEMP"]).rglob("*"): add(f)', 'python'],
    ["node -e 'const {GITHUB_OUTPUT: o} = process.env; add(o.replace(x, y))'"],
    ["node -e 'const {RUNNER_TEMP: t} = process.env; fs.readdirSync(t, {recursive: true}).map(add)'"],
  ])('%s', (script, shell) => expect(afterScript(script, shell)).toEqual(OPEN));
});

describe('a script that uses the files of the runner as they are', () => {
  test.each<[string, string?]>([
    ['echo "a=$x" >> $GITHUB_OUTPUT'],
    ['echo "a=${x%/*}" >> "${GITHUB_OUTPUT}"'],
    ['result=$(./x.sh); echo "result=${result/a/b}" >> $GITHUB_OUTPUT'],
    ['echo "a=$(dirname "$x")" >> "$GITHUB_OUTPUT"'],
    ['echo "a=$(echo $x | sed s/a/b/)" | tee -a $GITHUB_OUTPUT | cat'],
    ['./x.sh | tee -a $GITHUB_OUTPUT /dev/stderr'],
    ['echo a=1 >> ${GITHUB_OUTPUT:-/dev/stdout}'],
    ['put() { echo "a=${1%/*}" >> $GITHUB_OUTPUT; }\nput x/y'],
    ['put() { echo "$2" >> "$1"; }\nput "$GITHUB_OUTPUT" a=1'],
    ['github_path=a/b; echo "a=${github_path%/*}" >> $GITHUB_OUTPUT'],
    ["find $RUNNER_TEMP -name '*.log' -exec cat {} + ; find $RUNNER_TEMP/x -type f | xargs ls"],
    ['find "$RUNNER_TEMP" | sort; cp .env* $RUNNER_TEMP'],
    ['o=${GITHUB_OUTPUT:-/dev/stdout}; echo a=1 >> "$o"; cp x "$o"'],
    ['out=$GITHUB_OUTPUT\nmkdir -p out/bin; echo a=1 >> $out'],
    ['cat x >> "$GITHUB_STEP_SUMMARY"'],
    ['{ echo "| a | b |"; echo "| - | - |"; } >> $GITHUB_STEP_SUMMARY'],
    ['echo "See GITHUB_OUTPUT. Replace it." >> $GITHUB_STEP_SUMMARY'],
    ['[[ -n "$GITHUB_STEP_SUMMARY" ]] && wc -c < "$GITHUB_STEP_SUMMARY"'],
    ['x=$(grep a $GITHUB_OUTPUT | cut -d= -f2)'],
    ['./x --out "$GITHUB_OUTPUT" \\\n  --all'],
    ['mkdir -p $RUNNER_TEMP/digests; ls $RUNNER_TEMP /usr/*/bin'],
    [`mkdir -p ${expression('runner.temp')}/digests`],
    [`touch "${expression('runner.temp')}/digests/\${digest#sha256:}"`],
    ['tar xf "$RUNNER_TEMP/$NAME.tar"; rm -rf "$RUNNER_TEMP"/*.log "$RUNNER_TEMP/*"'],
    ['cd $RUNNER_TEMP/digests; docker buildx imagetools create $(printf "x@sha256:%s " *)'],
    ['t="${RUNNER_TEMP//\\\\//}"; x=$(cygpath -u "$RUNNER_TEMP")'],
    ['ls "/tmp/$(basename "$RUNNER_TEMP")/x"'],
    ['env | sort; printenv | grep ^GITHUB_; printenv GITHUB_SHA; env | grep -i github'],
    ['x=$(env | grep ^INPUT_ | cut -d= -f1); printenv "$x"'],
    ['v=VERSION_$x; echo "a=${!v}" >> $GITHUB_OUTPUT'],
    ['set_env() { export "$1=$2"; }\nset_env A b; ./ci/set_env_vars.sh; add_path_to_x'],
    ['eval "$(ssh-agent -s)" # of GITHUB_ACTOR', 'sh'],
    ['r=$(realpath $GITHUB_OUTPUT); echo a=1 >> "$r"; p=$(realpath "$x"); echo "${p/a/b}"'],
    [`echo ${expression("github['ref_name']")} ${expression("join(github.event.issue.labels.*.name, ',')")}`],
    ['for v in ${!INPUT_@}; do echo "$v=${!v}"; done; key=cache_runner_$X'],
    ["env | sed -n 's/^INPUT_//p'; x=$(env | sed -n 's/^VERSION=//p')"],
    ['for d, _, f in os.walk(os.environ["RUNNER_TEMP"] + "/x"): os.environ["GITHUB_REF"][1:]', 'python'],
    ['"a=$x" >> $env:GITHUB_OUTPUT', 'pwsh'],
    ['"a=$($x.Replace("b", "c"))" | Out-File -FilePath $env:GITHUB_OUTPUT -Append', 'pwsh'],
    ['Add-Content -Path $env:GITHUB_STEP_SUMMARY -Value ($a -join "|")', 'pwsh'],
    ['$d = Join-Path $env:RUNNER_TEMP "x"; Get-ChildItem env: | Sort-Object Name', 'pwsh'],
    ['echo a=1>> %GITHUB_OUTPUT%', 'cmd'],
    [
      'import os\nwith open(os.environ["GITHUB_OUTPUT"], "a") as f:\n  f.write("a=" + x.replace("a", "b"))',
      'python',
    ],
    ['from pathlib import Path\nPath(os.environ["GITHUB_OUTPUT"]).write_text("a=1")', 'python'],
    ['import os\nprint(f"{a}={b}", file=open(os.environ.get("GITHUB_OUTPUT"), "a"))', 'python'],
  ])('%s', (script, shell) => expect(afterScript(script, shell)).toEqual(NOTHING));
});

describe('a step that is given files of the runner, or lies in their folder', () => {
  const github = (name: string): string => expression(`github.${name}`);
  const temp = expression('runner.temp');
  test.each<[string, object, readonly string[]]>([
    ['echo A=1 >> ${F/output/env}', { env: { F: github('output') } }, OPEN],
    ['echo A=1 >> "$(dirname $F)/$n"', { env: { F: expression("github['state']") } }, OPEN],
    ['"A=1" >> $env:F.Replace("output", "env")', { env: { F: github('output') }, shell: 'pwsh' }, OPEN],
    ['echo A=1 | tee -a *', { 'working-directory': `${temp}/_runner_file_commands` }, OPEN],
    ['echo A=1 | tee -a */set*', { 'working-directory': temp }, OPEN],
    ['echo a=1 >> "$F"', { env: { F: github('output') } }, NOTHING],
    ['echo "${T/a/b}" >> "$F"', { env: { F: github('step_summary'), T: github('ref_name') } }, NOTHING],
    ['mkdir -p $D/x; ls $D/x/*', { env: { D: temp } }, NOTHING],
    ['ls *.tar; cat */result*.json', { 'working-directory': temp }, NOTHING],
    ['for f in *; do docker load -i $f; done', { 'working-directory': `${temp}/images` }, NOTHING],
  ])('%s %j', (run, more, unknown) => expect(after(JSON.stringify({ run, ...more }))).toEqual(unknown));
});

describe('names of variables that a shell makes', () => {
  test.each<[string, readonly string[], string?]>([
    [`printf '%s\\n' {EXPERIMENTAL_BUILDKIT,A}_SOURCE_POLICY=p.json >> $GITHUB_ENV`, ['images']],
    ['echo {EXPERIMENTAL_BUILDKIT,A}_SOURCE_POLICY=p.json >> $GITHUB_ENV', ['images']],
    ['echo {A,EXPERIMENTAL_BUILDKIT}_SOURCE_POLICY=p.json >> $GITHUB_ENV', NOTHING],
    [`printf '%s\\n' EXPERIMENTAL_BUILDKIT_S{A,{B,O}}URCE_POLICY=p >> $GITHUB_ENV`, ['images']],
    [`printf '%s\\n' {EXPERIMENTAL_BUILDKIT,A}_SOURCE_POLICY=p | tee -a $GITHUB_ENV`, ['images']],
    [`printf '%s\\n' {1..99}_A=p >> $GITHUB_ENV`, OPEN],
    [`echo $'${POLICY}=p.json' >> $GITHUB_ENV`, ['images']],
    [`echo EXPERIMENTAL$'_BUILDKIT_SOURCE_POLICY=p.json' >> $GITHUB_ENV`, ['images']],
    [`echo -e 'EXPERIMENTAL\\x5fBUILDKIT_SOURCE_POLICY=p' >> $GITHUB_ENV`, OPEN],
    [`printf 'A=1\\012${POLICY}=p\\n' >> $GITHUB_ENV`, OPEN],
    ['echo EXP*=p >> $GITHUB_ENV', OPEN],
    [`printf '%s\\n' {A,B}=p >> $GITHUB_ENV`, NOTHING],
    ['echo DATA={"a":1,"b":[2]} >> $GITHUB_ENV', NOTHING],
    [`echo 'DATA={"a":1,"b":"C=*"}' >> $GITHUB_ENV`, NOTHING],
    ['{ echo "A<<END"; echo "* {a,b} \\x5f?"; echo END; } >> $GITHUB_ENV', NOTHING],
    ['"DIR=C:\\users\\x" >> $env:GITHUB_ENV', NOTHING, 'pwsh'],
  ])('%s', (script, unknown, shell) => expect(afterScript(script, shell)).toEqual(unknown));
});

test.each([
  ['path.dirname(process.env.GITHUB_OUTPUT)', OPEN],
  ["fs.appendFileSync(process.env.GITHUB_OUTPUT.replace('output', 'env'), 'A=1')", OPEN],
  ["fs.appendFileSync(process.env['GITHUB_' + x], 'A=1')", OPEN],
  ['fs.readdirSync(`$' + `{process.env.RUNNER_TEMP}/_runner_file_commands\`)`, OPEN],
  ["fs.appendFileSync(process.env.GITHUB_OUTPUT, x.join('a'))", NOTHING],
  ["path.join(process.env.RUNNER_TEMP, 'x'); process.env['GITHUB_SHA']", NOTHING],
])('a script of github-script: %s', (script, unknown) => {
  const step = `{ uses: actions/github-script@v8, with: { script: ${JSON.stringify(script)} } }`;
  expect(after(step)).toEqual(unknown);
});

test.each([
  ["append(process.env.GITHUB_OUTPUT.replace('set_output', 'set_env'), x)", OPEN],
  ["glob(process.env.RUNNER_TEMP + '/_runner_file_commands/*')", OPEN],
  // what bundles of actions have
  [
    'const filePath = process.env[`GITHUB_$' + "{command}`]; const o = process.env['GITHUB_OUTPUT'] || ''",
    NOTHING,
  ],
  ["const SUMMARY = 'GITHUB_STEP_SUMMARY'; const pathFromEnv = process.env[exports.SUMMARY]", NOTHING],
  ["const temp = process.env['RUNNER_TEMP'] || ''; path.join(temp, id)", NOTHING],
])('a program of an action: %s', (text, unknown) => {
  const action = 'runs: { using: node24, main: index.js }\n';
  expect(after('uses: ./a', { 'a/action.yml': action, 'a/index.js': text })).toEqual(unknown);
});

test.each([
  ['echo A=1 >> ${GITHUB_OUTPUT/output/env}', OPEN],
  ['echo a=1 >> $GITHUB_OUTPUT', NOTHING],
])('a composite action: %s', (script, unknown) => {
  const action = `runs:\n  using: composite\n  steps:\n    - { shell: bash, run: ${JSON.stringify(script)} }\n`;
  expect(after('uses: ./a', { 'a/action.yml': action })).toEqual(unknown);
});

test('what a step hands to an image', () => {
  const given = (args: string): string =>
    `{ uses: "docker://alpine:3", with: { args: ${JSON.stringify(args)} } }`;
  expect(after(given("sh -c 'echo A=1 >> ${GITHUB_OUTPUT/output/env}'"))).toEqual(OPEN);
  expect(after(given("sh -c 'echo A=1 | tee -a /github/file_commands/*'"))).toEqual(OPEN);
  expect(after(given("sh -c 'echo a=1 >> $GITHUB_OUTPUT'"))).toEqual(NOTHING);
});

describe('folders that are added to the path by another name of its file', () => {
  const program = { 't/docker': '#!/bin/sh\n' };
  const empty = `{ env: { ${POLICY}: "" }, run: docker build . }`;
  const built = (step: string): readonly string[] => {
    const text = `on: push\njobs:\n  j:\n    runs-on: ubuntu-latest\n    steps:\n      - ${step}\n      - ${empty}\n`;
    const files = { ...program, '.github/workflows/a.yml': text };
    return findBuilds(treeOf(files), new Set(['workflow'])).builds.flatMap(({ unknown }) => unknown);
  };
  test.each([
    ['cat x >> ${GITHUB_OUTPUT/set_output/add_path}', true],
    ['cat x | tee -a $RUNNER_TEMP/_runner_file_commands/add_path_*', true],
    ['echo a=1 >> $GITHUB_OUTPUT', false],
    ['echo $HOME/bin >> $GITHUB_PATH', false],
  ])('%s', (script, isOpen) => {
    expect(built(`run: ${JSON.stringify(script)}`).includes('images')).toBe(isOpen);
  });
});
