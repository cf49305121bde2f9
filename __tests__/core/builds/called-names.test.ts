// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of shells
import { describe, expect, test } from 'vitest';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { treeOf } from '../../support/build-rows.js';
import { FILES, warningsBefore } from '../../support/written-files.js';

const CHECKED_OUT = ['A script checks out evil, and what is then built is not judged'];
const WRITTEN = ['A script writes Dockerfile, and what it then says is not judged'];
const AROUND = { ...FILES, x: 'FROM quay.io/evil/x\n', 'tools/run': '' };

/** What is said of a script whose step has variables, before a build. */
function warningsWith(env: Readonly<Record<string, string>>, script: string): readonly string[] {
  const run = `      - run: ${JSON.stringify(script)}\n        env: ${JSON.stringify(env)}\n`;
  const flow = `on: push\njobs:\n  j:\n    runs-on: ubuntu-latest\n    steps:\n${run}      - run: docker build .\n`;
  const tree = treeOf({ ...AROUND, '.github/workflows/a.yml': flow });
  return findBuilds(tree, new Set(['workflow'])).problems.map(({ message }) => message);
}

describe('a program is known by an expression in the place of its name', () => {
  test.each([
    ['$(which git) checkout evil'],
    ['"$(command -v git)" checkout evil'],
    ['`which git` checkout evil'],
    ['$(type -p git) checkout evil'],
    ['sudo $(which git) checkout evil'],
    ['$(command -v git || echo /usr/bin/git) checkout evil'],
    ['G=$(which git)\n"$G" checkout evil'],
    ['"$GIT" checkout evil'],
    ['${GIT:-git} checkout evil'],
    ['${{ vars.GIT }} checkout evil'],
    ['g$X checkout evil'],
    ['$TOOL checkout evil'],
    ['/usr/bin/g?t checkout evil'],
    ['sudo /bin/gi[t] checkout evil'],
    ['/usr/bin/gi* -C . checkout evil'],
    ['/???/b[i]n/g?t checkout evil'],
    ['/bin/ba[s]h -c "git checkout evil"'],
  ])('git: %s', (script) => {
    expect(warningsBefore(script, AROUND)).toEqual(CHECKED_OUT);
  });

  test.each([
    ['find api -name Dockerfile | xargs $(which cp) -t .'],
    ['find api -name Dockerfile | xargs "$(command -v cp)" -t .'],
  ])('a program that is handed names: %s', (script) => {
    expect(warningsBefore(script, AROUND)).toHaveLength(1);
  });

  test.each([
    ['$(which cp) -r o/. .'],
    ['$CP -r o/. .'],
    ['/bin/c[p] -r o/. .'],
    ['$(cat name) -r o/. .'],
    ['alias c=cp\nc -r o/. .'],
    ['ln -s /bin/cp /tmp/cat\n/tmp/cat -r o/. .'],
  ])('a copy of a folder of another repository: %s', (script) => {
    expect(warningsBefore(`git clone https://e.example/x o\n${script}`, AROUND)).toEqual(WRITTEN);
  });
});

describe('a program is known by the names that a script gives it', () => {
  test.each([
    ['alias g=git\ng checkout evil'],
    ['alias gc="git checkout"\ngc evil'],
    ['BASH_ALIASES[gc]="git checkout"\ngc evil'],
    ['alias s="sudo "\nalias g="git checkout"\ns g evil'],
    ['alias g=git\nalias g=ls\ng checkout evil'],
    ['alias ls="git checkout evil; ls"\nls'],
    ['hash -p "$(which git)" g\ng checkout evil'],
    ['hash -p /usr/bin/git ls\nls checkout evil'],
    ['BASH_CMDS[g]=/usr/bin/git\ng checkout evil'],
    ['cp /usr/bin/git /tmp/g\n/tmp/g checkout evil'],
    ['ln -s /usr/bin/git ~/bin/g\ng checkout evil'],
    ['git config alias.co checkout\ngit co evil'],
    ['git config --global --add alias.st "checkout evil"\ngit st'],
    ['git config alias.st status\ngit config alias.st "checkout evil"\ngit st'],
    ['git config alias.up "!git checkout evil"\ngit up'],
    ['git -c alias.checkout=status checkout evil'],
  ])('git: %s', (script) => {
    expect(warningsBefore(script, AROUND)).toEqual(CHECKED_OUT);
  });

  test.each([
    ['alias c="cp x Dockerfile"\nc'],
    ['alias c="cat x > Dockerfile"\nc'],
    ['alias s="sudo "\nalias c="cp x Dockerfile"\ns c'],
    ['alias ls="cp x Dockerfile; ls"\nls'],
    ['bash -O expand_aliases -c $\'alias c="cp x Dockerfile"\\nc\''],
    ['alias echo=tee\necho Dockerfile < x'],
    ['hash -p /bin/cp echo\necho x Dockerfile'],
    ['hash -p tools/run cat\ncat x Dockerfile'],
    ['ln -s $(which cp) /tmp/cat\nPATH=/tmp:$PATH\ncat x Dockerfile'],
    ['git config alias.x "!cp x Dockerfile"\ngit x'],
    ['git config alias.x "!cp x"\ngit x Dockerfile'],
    ['gh alias set x "!cp x Dockerfile"\ngh x'],
    ['cat <<X | $(which sh)\ncp x Dockerfile\nX'],
    ['$(command -v bash) <<X\ncp x Dockerfile\nX'],
  ])('what writes: %s', (script) => {
    expect(warningsBefore(script, AROUND)).toEqual(WRITTEN);
  });
});

describe('a file is known by names that a script keeps as keys', () => {
  test.each([
    ['declare -A m=([x]=1 [Dockerfile]=2)\ncp "${!m[@]}"'],
    ['declare -A m\nm[Dockerfile]=1\nm[x]=2\ncp ${!m[*]}'],
    ['declare -A m=(["Dockerfile"]=x)\nfor k in "${!m[@]}"; do cp "${m[$k]}" "$k"; done'],
    ['declare -A m=([Dockerfile]=x)\nfor k in "${!m[@]}"; do cat x > "$k"; done'],
    ['Dockerfile=1\ncp x "${!Dockerf@}"'],
    ['declare Dockerfile\ncp x ${!Dock*}'],
    ['set -- x Dockerfile\ncp x "${!#}"'],
  ])('%s', (script) => expect(warningsBefore(script, AROUND)).toEqual(WRITTEN));

  test.each([
    ['IFS=, read -ra m < list\ncp "${m[@]}"', 'x,Dockerfile\n'],
    ['while IFS== read -r k v; do cp "$v" "$k"; done < list', 'Dockerfile=x\n'],
    ['while IFS=: read -r k v; do cp "$k" "$v"; done < list', 'x:Dockerfile\n'],
  ])('also by lists with other separators: %s', (script, list) => {
    expect(warningsBefore(script, { ...AROUND, list })).toEqual(WRITTEN);
  });

  test.each([
    ['declare -A m=([linux]=a [mac]=b)\nfor k in "${!m[@]}"; do cp "${m[$k]}" "dist/$k"; done'],
    ['cp x "${!out[@]}"'],
    ['mapfile -t files < <(git ls-files "*.go")\ngofmt -w "${files[@]}"'],
  ])('not %s', (script) => expect(warningsBefore(script, AROUND)).toEqual([]));
});

describe('what a shell takes from its environment writes files too', () => {
  test.each([
    [{ 'BASH_FUNC_ls%%': '() { cp x Dockerfile; }' }, 'ls', WRITTEN],
    [{ 'BASH_FUNC_cat%%': '() { cp x "$1"; }' }, 'bash -c "cat Dockerfile"', WRITTEN],
    [{ 'BASH_FUNC_git%%': '() { cp x Dockerfile; }' }, 'git status', WRITTEN],
    [{ 'BASH_FUNC_ls%%': '() { git checkout evil; }' }, 'ls', CHECKED_OUT],
    [{ PS4: '$(cp x Dockerfile)' }, 'set -x\nls', WRITTEN],
  ])('%j: %s', (env, script, expected) => {
    expect(warningsWith(env, script)).toEqual(expected);
  });

  test('code that a script loads into its shell is said', () => {
    expect(warningsWith({}, 'enable -f ./x.so foo\nfoo')).toEqual([
      'The script loads code into its shell; it is not read',
    ]);
  });
});

test.each([
  ['which docker\ncommand -v docker\ntype -p git'],
  ["alias ll='ls -l'\nll"],
  ['alias k=kubectl\nk apply -f x'],
  ['alias python=python3\npython x.py Dockerfile'],
  ['$(which git) status\n"$(command -v git)" log --oneline\n$(which git) fetch'],
  ['"$GIT" status\n${GIT:-git} fetch'],
  ['"$TOOL" run\n$CMD x\n"$HOME/.cargo/bin/x" run'],
  ['$(pyenv which python) setup.py sdist\n$(yarn bin prettier) --write .\n$(rustup which cargo) run .'],
  ['$(which python3) tools/x.py\n$(go env GOPATH)/bin/golangci-lint run'],
  ['$SUDO apt-get install x\n$SUDO cp a /usr/bin/a'],
  ['git config --global alias.st status\ngit config --global alias.lg "log --graph"\ngit st\ngit lg'],
  ['git config alias.root "!pwd"\ngit root'],
  ['git() { command git "$@"; }\ngit status'],
  ['install -m 755 jq-linux /usr/local/bin/jq\njq . Dockerfile'],
  ['hash -r\nhash docker'],
])('honest names say nothing: %s', (script) => {
  expect(warningsBefore(script, AROUND)).toEqual([]);
});

test('more calls by other names than are followed are said', () => {
  const script = `alias c=cp\n${'c x y\n'.repeat(2200)}`;
  const message = 'The script calls too many programs, or files, by other names; it is not read';
  expect(warningsBefore(script.replace('alias c=cp', 'hash -p /bin/cp c'), AROUND)).toContain(message);
  expect(warningsBefore(script.slice(0, 2000), AROUND)).toEqual([]);
  const keys = Array.from({ length: 60 }, (_, at) => `[k${at}]=1`).join(' ');
  expect(warningsBefore(`declare -A m=(${keys})\ncp x "\${!m[@]}"`, AROUND)).toEqual([message]);
});

describe('scripts of PowerShell are read as that shell runs them', () => {
  /** What is said of such a script, after a checkout of another repository to `o`, before a build. */
  const warningsOf = (script: string): readonly string[] => {
    const run = `      - run: ${JSON.stringify(script)}\n        shell: pwsh\n`;
    const checkouts =
      '      - uses: actions/checkout@v4\n      - uses: actions/checkout@v4\n        with: { repository: evil/x, path: o }\n';
    const flow = `on: push\njobs:\n  j:\n    runs-on: windows-latest\n    steps:\n${checkouts}${run}      - run: docker build .\n`;
    const tree = treeOf({ ...AROUND, '.github/workflows/a.yml': flow });
    return findBuilds(tree, new Set(['workflow'])).problems.map(({ message }) => message);
  };

  test.each([
    ['Set-Alias g git\ng checkout evil'],
    ['& (Get-Command git) checkout evil'],
    ['& $env:GIT checkout evil'],
    ['function g { git checkout evil }\ng'],
  ])('%s', (script) => expect(warningsOf(script)).toEqual(CHECKED_OUT));

  test.each([['robocopy o . /E'], ['xcopy o . /E /Y'], ['Rename-Item x Dockerfile']])('%s', (script) =>
    expect(warningsOf(script)).toEqual(WRITTEN),
  );

  test.each([
    ['Set-Alias k kubectl\nk apply -f x'],
    ['git status\nCopy-Item x dist/x'],
    ['robocopy src dist /E'],
  ])('not %s', (script) => expect(warningsOf(script)).toEqual([]));
});

test.each([['$(which bash) -c "docker build -f odd ."'], ['`which sh` <<X\ndocker build -f odd .\nX']])(
  'a shell that is looked up runs what it reads: %s',
  (script) => {
    const flow = `on: push\njobs:\n  j:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${JSON.stringify(script)}\n`;
    const tree = treeOf({ ...AROUND, odd: '', '.github/workflows/a.yml': flow });
    expect(findBuilds(tree, new Set(['workflow'])).builds.map(({ dockerfile }) => dockerfile)).toEqual([
      'odd',
    ]);
  },
);
