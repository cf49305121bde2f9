import { describe, expect, test } from 'vitest';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { treeOf } from '../../support/build-rows.js';
import { FILES, warningsBefore } from '../../support/written-files.js';

const expression = (text: string): string => `\${{ ${text} }}`;
const said = (what: string): string => `A script ${what}, and what is then built is not judged`;

describe('a command of git that may bring another commit is named', () => {
  test.each([
    ['git reset --keep origin/x', 'checks out origin/x'],
    ['git reset --merge origin/x', 'checks out origin/x'],
    ['git reset --soft origin/x; git reset --hard', 'checks out origin/x'],
    ['git reset origin/x; git checkout -f', 'checks out origin/x'],
    ['git checkout -B main origin/x', 'checks out origin/x'],
    ['git checkout -b y --no-track origin/x', 'checks out origin/x'],
    ['git switch -C main origin/x', 'checks out origin/x'],
    ['git switch --create=main origin/x', 'checks out origin/x'],
    ['git merge HEAD origin/x', 'checks out origin/x'],
    ['git merge -m docs -X theirs origin/x', 'checks out origin/x'],
    ['git merge docs', 'checks out docs'],
    ['git cherry-pick -m 1 abc', 'checks out abc'],
    ['git rebase -X theirs --onto origin/x HEAD', 'checks out origin/x'],
    ['git pull https://e.example/x.git', 'checks out https://e.example/x.git'],
    ['git pull --depth 1 origin x', 'checks out x'],
    ['timeout 60 git checkout origin/x', 'checks out origin/x'],
    ['hub checkout https://github.com/a/b/pull/2', 'checks out https://github.com/a/b/pull/2'],
    ['hub pr checkout 2', 'checks out 2'],
    ['gh co 2', 'checks out 2'],
    ['glab mr checkout 2', 'checks out 2'],
    ['gh issue develop --checkout 2', 'checks out 2'],
    ['gh repo sync', 'runs gh repo sync, which may bring another commit'],
    ['npx degit a/b api --force', 'checks out a/b'],
    ['npx --yes tiged a/b --force', 'checks out a/b'],
    ["git -c alias.z='checkout origin/x' z", 'checks out origin/x'],
    ['git branch -u origin/x; git pull', 'checks out origin/x'],
    ['git branch --set-upstream-to=origin/x; git merge', 'checks out origin/x'],
    ['git config branch.main.merge refs/heads/x; git pull origin', 'checks out refs/heads/x'],
    ['echo origin/x | xargs git checkout', 'runs git checkout, which may bring another commit'],
    [
      'git for-each-ref | xargs -n1 sudo git cherry-pick',
      'runs git cherry-pick, which may bring another commit',
    ],
    [
      'git --git-dir=/tmp/x/.git --work-tree=. checkout -f',
      'runs git checkout, which may bring another commit',
    ],
    ['GIT_DIR=/tmp/x/.git git reset --hard', 'runs git reset, which may bring another commit'],
    ['git config alias.z "checkout origin/x"; git z', 'checks out origin/x'],
    ["git -c alias.z='!git checkout origin/x -- .' z", 'runs git z, which may bring another commit'],
  ])('%s', (text, what) => expect(warningsBefore(text)).toEqual([said(what)]));

  test.each([
    'revert --no-edit HEAD',
    'bisect start HEAD HEAD~3',
    'bisect bad',
    'subtree merge --prefix=api origin/x',
    'update-ref HEAD origin/x',
    'update-ref --stdin < list',
    'symbolic-ref HEAD refs/remotes/origin/x',
    'update-index --cacheinfo 100644,abc,Dockerfile',
    'checkout-index -a --prefix=api/',
    'replace HEAD origin/x',
    'fetch -u origin x:main',
    'fetch --update-head-ok origin x:main',
    'filter-branch --tree-filter x HEAD',
    'merge-file Dockerfile a b',
    'flow feature start x',
    'z',
    'constructor',
    '$COMMAND x',
  ])('git %s', (call) => {
    const what = `runs git ${call.split(' ', 1)}, which may bring another commit`;
    expect(warningsBefore(`git ${call}`)).toEqual([said(what)]);
  });

  test.each([
    ['git config core.hooksPath hooks', 'has git act on core.hooksPath'],
    ['git config set --global core.hookspath hooks', 'has git act on core.hookspath'],
    ['git -c core.hooksPath=hooks checkout -f', 'has git act on core.hooksPath'],
    ['git config --local core.attributesFile a', 'has git act on core.attributesFile'],
    ['git config filter.x.smudge "sed s,a,b,"', 'has git act on filter.x.smudge'],
    ['git config merge.x.driver ./x.sh', 'has git act on merge.x.driver'],
    ['git config include.path ../config', 'has git act on include.path'],
    ['git init --template=hooks', 'has git act on --template=hooks'],
    ['export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=core.hooksPath', 'has git act on core.hooksPath'],
    ['cp list ~/.gitconfig', 'writes ~/.gitconfig, on which git acts'],
    ["printf '[core] hooksPath=x' >> $HOME/.gitconfig", 'writes $HOME/.gitconfig, on which git acts'],
    ['echo "* filter=x" > ~/.config/git/attributes', 'writes ~/.config/git/attributes, on which git acts'],
    ['cp docs/x .git/hooks/post-checkout', 'writes .git/hooks/post-checkout, on which git acts'],
    ['cp docs/x .git/hooks/', 'writes .git/hooks/x, on which git acts'],
    ['ln -s ../docs .git/hooks', 'writes .git/hooks, on which git acts'],
    ['cd .git/hooks; echo x > post-merge', 'writes .git/hooks/post-merge, on which git acts'],
    ['echo "* filter=x" >> .git/info/attributes', 'writes .git/info/attributes, on which git acts'],
    ['tee $GITHUB_WORKSPACE/.git/config < x', 'writes .git/config, on which git acts'],
  ])('so is what it acts on: %s', (text, what) => {
    expect(warningsBefore(`${text}\n cd $GITHUB_WORKSPACE`)).toContain(said(what));
  });

  test.each([
    'git status; git log -1; git diff --exit-code; git rev-parse HEAD; git describe --tags; git --version',
    'git config user.name x; git add -A; git commit -m "revert x"; git push origin HEAD:main; git tag -f v1',
    'git config --global --add safe.directory "$GITHUB_WORKSPACE"',
    'git config --global url."https://x@github.com/".insteadOf "https://github.com/"',
    'git fetch --prune --unshallow; git fetch --tags --force; git fetch origin main:refs/remotes/origin/main',
    'git branch --show-current; git symbolic-ref --short HEAD; git symbolic-ref refs/remotes/origin/HEAD x',
    'git remote add x https://e.example/x; git ls-remote; git submodule update --init; git lfs pull',
    'git checkout -b y HEAD; git switch -c y; git checkout -B y "$GITHUB_SHA"',
    `git checkout -B y ${expression('github.sha')}`,
    'git reset --soft origin/x; git commit -m x',
    'git reset --soft HEAD; git reset --hard',
    'git merge --abort; git rebase --continue; git cherry-pick --skip; git revert --abort; git bisect reset',
    'git pull; git pull origin; git pull --rebase; git rebase; git merge --ff-only; git branch -d x',
    'git tag -l | xargs git tag -d; git diff --name-only | xargs git checkout --; git --git-dir=.git reset --hard',
    "printf '[user]\\n name = x' >> ~/.gitconfig; git config --global --list > ~/.gitconfig.txt",
    'export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=safe.directory GIT_CONFIG_VALUE_0=/w; git status',
    'git subtree split --prefix=api; git update-index --refresh; git update-index --chmod=+x docs/x',
    'git checkout-index -a; git checkout-index -a --prefix=/tmp/x/',
    'git update-ref refs/notes/x HEAD; git update-ref -d refs/tags/x; git replace -l',
    'git config --unset core.hooksPath; git config core.hooksPath /dev/null; git config core.hooksPath',
    'git -c core.hooksPath=/dev/null commit -m x; git config merge.ours.driver true',
    'git config filter.lfs.smudge "git-lfs smudge -- %f"; git config core.autocrlf false',
    'echo docs > .git/info/sparse-checkout; rm -rf .git/hooks; rm -f .git/index.lock',
    'cp -r .git /tmp/x; cp .git/HEAD /tmp; cat .git/config',
    'git clone https://e.example/x /tmp/x; git worktree add /tmp/y gh-pages; npx degit a/b new --force',
    'gh repo sync a/b; gh pr view 2; gh issue develop 2; hub release create v1; echo git z',
  ])('one that leaves the files alone is not: %s', (text) => expect(warningsBefore(text)).toEqual([]));
});

/** What is said of a job with these steps. */
function listSaid(...steps: readonly string[]): readonly string[] {
  const flow = `on: push\njobs:\n  j:\n    runs-on: ubuntu-latest\n    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`;
  const tree = treeOf({ ...FILES, 'api/build.txt': 'FROM a\n', '.github/workflows/a.yml': flow });
  return findBuilds(tree, new Set(['workflow'])).problems.map(({ message }) => message);
}

test('a command of git whose name a script puts together counts for later steps', () => {
  const script = 'run: G=gi; H=t; $G$H checkout origin/x';
  expect(listSaid(script, 'run: docker build .')).toEqual([said('checks out origin/x')]);
  expect(listSaid('run: docker build .', script)).toEqual([]);
});

test('what git acts on also holds for what is checked out later', () => {
  const steps = ['run: git config --global core.hooksPath hooks', 'uses: actions/checkout@v4'];
  expect(listSaid(...steps, 'run: docker build .')).toEqual([said('has git act on core.hooksPath')]);
});

describe('a file of any name that comes from another commit is named where a build is read from it', () => {
  const named = (text: string): readonly string[] =>
    listSaid(`run: ${JSON.stringify(text)}`, 'run: docker build -f api/build.txt .').flatMap(
      (message) => /^A script writes (.*\.txt), and what/.exec(message)?.[1] ?? [],
    );

  test.each([
    'git archive origin/x:api build.txt | tar x -C api',
    'git archive origin/x:api | tar x -C api',
    'git archive --prefix=api/ origin/x:other build.txt | tar x',
    'git archive origin/x api | tar x',
    'git archive origin/x | tar x --strip-components=1',
    'git archive origin/x | tar xf - api/build.txt',
    'git checkout origin/x -- .',
    'git checkout origin/x -- api',
    'git checkout origin/x :/api',
    'git restore -s origin/x :/',
    'git read-tree -u origin/x',
    'git reset origin/x; git checkout .',
    'git stash apply stash@{2}',
  ])('%s', (text) => expect(named(text)).toEqual(['api/build.txt']));

  test.each([
    'git checkout origin/x -- docs',
    'git checkout HEAD -- .',
    'git archive origin/x docs | tar x',
    'git archive origin/x | tar x docs',
    'git archive origin/x:api build.txt | tar x -C other',
    'git archive HEAD | tar x',
    'git stash; git stash pop',
  ])('others are not: %s', (text) => expect(named(text)).toEqual([]));
});
