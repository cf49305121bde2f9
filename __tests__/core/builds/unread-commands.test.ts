import { describe, expect, test } from 'vitest';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { treeOf } from '../../support/build-rows.js';

const BUILDS = 'b() { docker build -f odd .; }\nb\n';
const FILES = {
  Dockerfile: 'FROM debian\n',
  odd: 'FROM debian:1\n',
  'v.sh': BUILDS,
  'lib/v.sh': BUILDS,
  'v.ps1': 'docker build -f odd .\n',
  'm.psm1': 'function b { docker build -f odd . }\n',
  'x.sh': 'echo a\n',
  'x.zip': 'PK',
  'v.env': 'A=1\nB=2\n',
  list: 'v.sh\n',
};

const TASKS = {
  Makefile:
    'version:\n\t@echo export V=1\nenv: version\n\t@echo docker build -f odd .\nrun:\n\t@./x.sh\nprint-%:\n\t@echo $*=$($*)\nbuild:\n\tdocker build .\n',
  'Taskfile.yml': 'version: 3\ntasks:\n  env:\n    cmds: [./x.sh]\n  b: docker build .\n',
  justfile: 'b:\n  docker build .\n',
  'pyproject.toml': '[tool.x]\nb = "docker build ."\n',
  'Cargo.toml': '[package.metadata]\nb = "docker build ."\n',
  'package.json': '{ "scripts": { "env": "echo docker build -f odd .", "b": "docker build ." } }',
  'deploy.sh': '# docker build is for CI\ndocker compose pull\ndocker compose up -d\nsystemctl restart x\n',
};

/** What is said of the steps of a job, and which Dockerfiles they build. */
const FLOW = '.github/workflows/a.yml';

function read(
  steps: readonly string[],
  shell = 'bash',
  files: Readonly<Record<string, string>> = {},
): { said: readonly string[]; built: readonly unknown[] } {
  const { builds, problems } = findIn(steps, shell, files);
  // what a file that it runs gives builds is told of that file
  const own = builds.filter(({ file }) => file === FLOW);
  return { said: problems.map(({ message }) => message), built: own.map(({ dockerfile }) => dockerfile) };
}

function findIn(steps: readonly string[], shell = 'bash', files: Readonly<Record<string, string>> = {}) {
  const all = steps.map((run) => `      - { run: ${JSON.stringify(run)}, shell: ${shell} }\n`).join('');
  const flow = `on: push\njobs:\n  j:\n    runs-on: ubuntu-24.04\n    steps:\n${all}`;
  return findBuilds(treeOf({ ...FILES, ...files, [FLOW]: flow }), new Set(['workflow']));
}

const NOT_READ = [
  expect.stringMatching(/^A script takes commands from .* that are not read, and what they build/),
];

describe('commands that a script takes from files of the repository, and that are not read, are named', () => {
  test.each([
    [['. <(sed s/a/b/ v.sh)']],
    [['source <(grep -v "^#" lib/v.sh)']],
    [['eval "$(sed s/a/b/ v.sh)"']],
    [['X=$(sed s/a/b/ v.sh); eval "$X"']],
    [['bash -c "$(sed s/a/b/ v.sh)"']],
    [['sed s/a/b/ v.sh | bash']],
    [['tr a b < v.sh | sudo bash']],
    [['bash <(sed s/a/b/ v.sh)']],
    [['trap "$(sed s/a/b/ v.sh)" EXIT']],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a shell's
    [['mapfile -t L < v.sh; eval "${L[@]}"']],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a shell's
    [['mapfile -t L < v.sh; for l in "${L[@]}"; do $l; done']],
    [['while read -r l; do eval "$l"; done < v.sh']],
    [['sed s/a/b/ v.sh | while read -r l; do eval "$l"; done']],
    [['. $(cat list)']],
    [['while read -r f; do . $f; done < list']],
    [['xargs -I{} sh -c {} < v.sh']],
    [['eval "$(./x.sh)"']],
    // those that the job makes
    [['sed s/a/b/ lib/v.sh > q.sh', '. ./q.sh']],
    [['envsubst < lib/v.sh > q.sh', '. ./q.sh']],
    [['cat lib/*.sh > q.sh', '. ./q.sh']],
    [['git show HEAD:v.sh > /tmp/q.sh', '. /tmp/q.sh']],
    [['printenv T > q.sh', '. ./q.sh']],
    [['cp v.sh a; cp a q.sh', '. ./q.sh']],
    [['unzip x.zip', '. ./q.sh']],
  ])('%j', (steps) => expect(read(steps).said).toEqual(NOT_READ));

  test.each([
    'iex (Get-Content v.ps1 -Raw)',
    'Get-Content v.ps1 -Raw | iex',
    '$x = Get-Content v.ps1 -Raw\niex $x',
    'Get-Content v.ps1 | % { iex $_ }',
    'iex ([Text.Encoding]::UTF8.GetString([Convert]::FromBase64String("ZG9ja2VyIGJ1aWxkIC1mIG9kZCAu")))',
  ])('PowerShell: %s', (text) => expect(read([text], 'pwsh').said).toEqual(NOT_READ));

  // what a file of tasks prints, of which a part may be other than values
  test.each([
    'eval "$(make env)"',
    'make -s env | bash',
    '. <(make run)',
    'eval "$(npm run -s env)"',
    'task env | sh',
  ])('%s', (text) => expect(read([text], 'bash', TASKS).said).toEqual(NOT_READ));

  // what a step puts out of a file
  test.each([
    [['cat list >> $GITHUB_ENV', '$C']],
    [['echo "C=$(cat list)" >> $GITHUB_ENV', 'eval "$C"']],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression
    [['echo "c=$(cat list)" >> $GITHUB_OUTPUT', '${{ steps.s.outputs.c }}']],
  ])('%j', (steps) => expect(read(steps).said).toEqual(NOT_READ));

  // a text of the script that only a program makes readable
  test.each([
    'echo ZG9ja2VyIGJ1aWxkIC1mIG9kZCAuCg== | base64 -d | sh',
    'eval "$(base64 --decode <<< ZG9ja2VyIGJ1aWxkIC1mIG9kZCAuCg==)"',
    'echo ". ddo f- dliub rekcod" | rev | bash',
    'echo "qbpxre ohvyq -s bqq ." | tr a-z n-za-m | sh',
    'base64 -d <<< ZG9ja2VyIGJ1aWxkIC1mIG9kZCAuCg== | sh',
    'echo ZG9ja2VyIGJ1aWxkIC1mIG9kZCAuCg== > b.txt; openssl base64 -d < b.txt | sh',
  ])('%s', (text) => expect(read([text]).said).toEqual(NOT_READ));

  // a shell elsewhere is given a file that builds
  test.each([
    'ssh host bash -s < v.sh',
    'cat v.sh | ssh host',
    'ssh host "$(cat v.sh)"',
    'docker exec -i x sh < v.sh',
    'docker run -i docker:cli < v.sh',
    'C=$(cat v.sh); ssh host "$C"',
    'sudo chroot /x < v.sh',
    'flock x -c "$(cat v.sh)"',
    'parallel :::: v.sh',
    'kubectl exec -i x -- bash -s < v.sh',
    'docker compose exec -T x sh -c "$(cat v.sh)"',
  ])('%s', (text) => expect(read([text]).said).toEqual(NOT_READ));

  test.each(['. $(cat list)', 'for f in $(<list); do . $f; done'])(
    'the files that a list of the repository has are read all the same: %s',
    (text) => {
      const { builds } = findIn([text]);
      expect(builds.map(({ dockerfile, unknown }) => [dockerfile, unknown])).toContainEqual(['odd', []]);
    },
  );

  test('once for each place', () =>
    expect(read(['. <(sed s/a/b/ v.sh)', '. <(sed s/a/b/ v.sh)\n. <(sed s/b/a/ v.sh)']).said).toHaveLength(
      2,
    ));
});

describe('a file that gets to a shell as it is is read', () => {
  test.each([
    ['. /dev/fd/3 3< v.sh'],
    ['exec 3< v.sh; . /dev/fd/3'],
    ['bash < v.sh'],
    ['bash -s < v.sh'],
    ['exec bash < v.sh'],
    ['exec < v.sh\nbash'],
    ['cat v.sh | bash'],
    ['BASH_ENV=<(cat v.sh) bash -c :'],
    ['exec 3< v.sh; BASH_ENV=/dev/fd/3 bash -c :'],
    ["declare -a 'x=($(docker build -f odd .))'"],
    ['cat < v.sh | sudo bash -e'],
    ['. ./v.sh; export -f b; echo . | xargs -n1 bash -c b'],
  ])('%s', (text) => expect(read([text])).toEqual({ said: [], built: expect.arrayContaining(['odd']) }));

  test.each([
    [['tar c lib | tar x -C /tmp', '. /tmp/lib/v.sh']],
    [['mv lib gone; ln gone/v.sh q.sh', '. ./q.sh']],
    [['ln -s $PWD /tmp/w', '. /tmp/w/v.sh']],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression
    [['cp v.sh $RUNNER_TEMP/q.sh', '. "${{ runner.temp }}/q.sh"']],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression
    [['cp v.sh q.sh', '. ${{ github.workspace }}/q.sh']],
  ])('%j', (steps) => expect(read(steps).built).toContain('odd'));

  test.each([
    'Import-Module ./m.psm1\nb',
    'Import-Module -Name ./m.psm1 -Force\nb',
    'using module ./m.psm1\nb',
    // docker build -f odd .
    'pwsh -EncodedCommand ZABvAGMAawBlAHIAIABiAHUAaQBsAGQAIAAtAGYAIABvAGQAZAAgAC4A',
  ])('PowerShell: %s', (text) => expect(read([text], 'pwsh').built).toContain('odd'));
});

describe('nothing is said of texts that come from elsewhere', () => {
  test.each([
    '. venv/bin/activate',
    '. "$HOME/.cargo/env"',
    '. /etc/os-release',
    'source "$NVM_DIR/nvm.sh"',
    'source ./emsdk/emsdk_env.sh',
    'eval "$(ssh-agent -s)"',
    'eval "$(direnv export bash)"',
    'eval "$(opam env)"',
    'eval $(minikube docker-env)',
    'eval "$CMD"',
    'source <(kubectl completion bash)',
    'source <(grep -v "^#" v.env)',
    'curl -sSf https://get.example/x.sh | sh',
    'cp x install; curl -fsSL https://get.example/install | bash',
    'tools/fetch https://get.example/x.sh | sh',
    'bash <(curl -s https://get.example/x)',
    'curl -o i.sh https://get.example/i.sh; . ./i.sh',
    'echo "$SECRETS" > q.sh; . ./q.sh',
    'export $(cat v.env | xargs)',
    'ls *.sh | xargs -I{} bash -c "shellcheck {}"',
    'while read -r l; do echo "$l"; done < list',
    'T=$(cat list); echo $T',
    'bash v.sh',
  ])('%s', (text) => expect(read([text])).toEqual({ said: [], built: [] }));

  test.each([
    'eval "$(make version)"',
    'eval "$(make print-VERSION)"',
    'eval "$(make other)"',
    'source <(just --completions bash)',
    'source <(task --completion bash)',
    'eval "$(npx --yes fnm env)"',
    'eval "$(pnpm -s exec fnm env)"',
    'eval "$(poetry env activate)"',
    'eval "$(cargo llvm-cov show-env)"',
    'make build | tee log.txt',
    'V=$(make env)',
    'ssh host bash -s < deploy.sh',
    'docker run -i x < deploy.sh',
    'mail -s "$X" < v.sh',
    'docker exec -i db psql < deploy.sh',
    'echo "$KEY" | base64 -d | sh',
    'curl https://get.example/x | base64 -d | sh',
    'echo "one two" | sed s/one/two/ | sh',
    'echo "V=$(cat list)" >> $GITHUB_ENV; $C',
    'kubectl get secret x -o "jsonpath={.data.value}" | base64 -d | bash',
  ])('%s', (text) => expect(read([text], 'bash', TASKS).said).toEqual([]));

  test.each(['Import-Module Az', 'irm https://get.example/x.ps1 | iex'])('PowerShell: %s', (text) =>
    expect(read([text], 'pwsh')).toEqual({ said: [], built: [] }),
  );
});

test('in a workflow that is written as JSON', () => {
  const flow = { on: 'push', jobs: { j: { 'runs-on': 'x', steps: [{ run: '. ./v.sh' }] } } };
  const tree = treeOf({ ...FILES, '.github/workflows/a.yml': JSON.stringify(flow) });
  expect(findBuilds(tree, new Set(['workflow'])).builds.map(({ dockerfile }) => dockerfile)).toContain('odd');
});

test('a script that reads in more files than people do is not followed to its end', () => {
  const script = Array.from({ length: 400 }, (_, at) => `. ./q${at}.sh`).join('\n');

  expect(read([`${script}\n$T build -f odd .`]).said).toEqual([
    'The script reads in more than 300 files; it is not read',
  ]);
});
