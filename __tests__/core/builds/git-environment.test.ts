import { describe, expect, test } from 'vitest';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { treeOf } from '../../support/build-rows.js';
import { warningsBefore } from '../../support/written-files.js';

const WORKSPACE = '$' + '{{ github.workspace }}';
const FILES = {
  Dockerfile: 'FROM debian\n',
  x: 'FROM quay.io/evil/x\n',
  'tools/hooks/post-checkout': '',
  'conf/git/config': '[core]\n\thooksPath = tools\n',
  'home/.gitconfig': '[core]\n\thooksPath = tools\n',
  'plain/gitconfig': '[user]\n\tname = me\n',
};

type Variables = Readonly<Record<string, string>>;

/** What is said of a job with such variables, for one step and after another, before a build. */
function warningsIn(
  script: string,
  { job = {}, step = {} }: { job?: Variables; step?: Variables },
): readonly string[] {
  const runs = `      - run: ${JSON.stringify(script)}\n        env: ${JSON.stringify(step)}\n      - run: docker build .\n`;
  const flow = `on: push\njobs:\n  j:\n    runs-on: ubuntu-latest\n    env: ${JSON.stringify(job)}\n    steps:\n${runs}`;
  const tree = treeOf({ ...FILES, '.github/workflows/a.yml': flow });
  return findBuilds(tree, new Set(['workflow'])).problems.map(({ message }) => message);
}

const WRITTEN = ['A script writes Dockerfile, and what it then says is not judged'];
const may = (command: string): string =>
  `A script runs git ${command}, which may bring another commit, and what is then built is not judged`;
const acts = (what: string): string =>
  `A script has git act on ${what}, and what is then built is not judged`;

describe('what another repository has comes here where variables say so', () => {
  test.each<[string, Variables, string]>([
    ['git checkout -f', { GIT_DIR: 'o/.git' }, 'checkout'],
    ['git reset --hard', { GIT_DIR: `${WORKSPACE}/o/.git`, GIT_WORK_TREE: '.' }, 'reset'],
    ['git -C o checkout -f', { GIT_WORK_TREE: WORKSPACE }, 'checkout'],
    ['git checkout .', { GIT_INDEX_FILE: 'o/.git/index' }, 'checkout'],
    ['git restore x', { GIT_OBJECT_DIRECTORY: 'o/.git/objects' }, 'restore'],
  ])('%s with %j', (script, env, command) => {
    expect(warningsIn(script, { step: env })).toEqual([may(command)]);
    expect(warningsIn(script, { job: env })).toEqual([may(command)]);
    const given = Object.entries(env).map(([name, value]) => `${name}="${value}"`);
    expect(warningsIn(`export ${given.join(' ')}\n${script}`, {})).toEqual([may(command)]);
    expect(warningsIn(`${given.join(' ')} ${script}`, {})).toEqual([may(command)]);
  });

  test.each([
    ['git -C o --work-tree=$PWD checkout -f', 'checkout'],
    ['git -C o --work-tree .. checkout HEAD -- .', 'checkout'],
    ['git --git-dir=o/.git --work-tree=. checkout -f', 'checkout'],
  ])('%s', (script, command) => {
    expect(warningsIn(script, {})).toEqual([may(command)]);
  });

  test('also where an earlier step sets them', () => {
    const script = 'echo GIT_DIR=o/.git >> $GITHUB_ENV';
    const flow = `on: push\njobs:\n  j:\n    runs-on: ubuntu-latest\n    steps:\n${[
      script,
      'git checkout -f',
      'docker build .',
    ]
      .map((run) => `      - run: ${run}\n`)
      .join('')}`;
    const { problems } = findBuilds(
      treeOf({ ...FILES, '.github/workflows/a.yml': flow }),
      new Set(['workflow']),
    );
    expect(problems.map(({ message }) => message)).toEqual([may('checkout')]);
  });

  test.each<[string, Variables]>([
    ['git checkout -f', { GIT_DIR: '.git', GIT_WORK_TREE: '.' }],
    ['git checkout -f', { GIT_DIR: `${WORKSPACE}/.git` }],
    ['export GIT_DIR=$(git rev-parse --git-dir)\ngit checkout -f', {}],
    ['git -C o log', { GIT_WORK_TREE: WORKSPACE }],
    ['git add x', { GIT_INDEX_FILE: '/tmp/index' }],
  ])('not by %s with %j', (script, step) => {
    expect(warningsIn(script, { step })).toEqual([]);
  });
});

describe('settings that variables give to git count', () => {
  test.each<[Variables, string]>([
    [
      { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'core.hooksPath', GIT_CONFIG_VALUE_0: 'tools/hooks' },
      'core.hooksPath',
    ],
    [
      {
        GIT_CONFIG_COUNT: '2',
        GIT_CONFIG_KEY_0: 'safe.directory',
        GIT_CONFIG_VALUE_0: '*',
        GIT_CONFIG_KEY_1: 'core.fsmonitor',
        GIT_CONFIG_VALUE_1: './x',
      },
      'core.fsmonitor',
    ],
    [{ GIT_CONFIG_PARAMETERS: "'core.hooksPath=tools/hooks'" }, 'core.hooksPath'],
    [{ GIT_CONFIG_PARAMETERS: "'a.b'='c' 'core.hooksPath'='tools/hooks'" }, 'core.hooksPath'],
    [{ GIT_CONFIG_GLOBAL: 'home/.gitconfig' }, 'home/.gitconfig'],
    [{ GIT_CONFIG_SYSTEM: `${WORKSPACE}/home/.gitconfig` }, './home/.gitconfig'],
    [{ XDG_CONFIG_HOME: 'conf' }, 'conf/git/config'],
    [{ HOME: `${WORKSPACE}/home` }, './home/.gitconfig'],
    [{ GIT_EXEC_PATH: 'tools' }, 'GIT_EXEC_PATH, which is tools'],
    [{ GIT_TEMPLATE_DIR: `${WORKSPACE}/tools` }, 'GIT_TEMPLATE_DIR, which is ./tools'],
  ])('%j', (env, what) => {
    expect(warningsIn('git checkout .', { step: env })).toEqual([acts(what)]);
    expect(warningsIn('git checkout .', { job: env })).toEqual([acts(what)]);
  });

  test('also those of one command', () => {
    const given = 'GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=core.hooksPath GIT_CONFIG_VALUE_0=tools/hooks';
    expect(warningsIn(`${given} git checkout .`, {})).toEqual([acts('core.hooksPath')]);
  });

  test.each<[Variables]>([
    [{ GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'safe.directory', GIT_CONFIG_VALUE_0: '*' }],
    [{ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }],
    [{ GIT_CONFIG_GLOBAL: 'plain/gitconfig' }],
    [{ GIT_CONFIG_PARAMETERS: "'core.autocrlf=false'" }],
    [{ GIT_TERMINAL_PROMPT: '0', GIT_AUTHOR_NAME: 'x', GIT_LFS_SKIP_SMUDGE: '1', GIT_DEPTH: '1' }],
    [{ HOME: '/root' }],
  ])('%j says nothing', (env) => {
    expect(warningsIn('git checkout .\ngit fetch', { job: env })).toEqual([]);
  });
});

describe('a text that a program runs because a variable says so writes files', () => {
  test.each([
    ['GIT_EXTERNAL_DIFF', 'git diff'],
    ['GIT_SSH_COMMAND', 'git fetch'],
    ['GIT_PAGER', 'git log'],
    ['PAGER', 'git log'],
    ['MANPAGER', 'man ls'],
    ['EDITOR', 'crontab -e'],
    ['GIT_EDITOR', 'git commit'],
  ])('%s: %s', (name, script) => {
    const text = 'cp x Dockerfile #';
    expect(warningsIn(script, { step: { [name]: text } })).toEqual(WRITTEN);
    expect(warningsIn(script, { job: { [name]: text } })).toEqual(WRITTEN);
    expect(warningsIn(`export ${name}="${text}"\n${script}`, {})).toEqual(WRITTEN);
    expect(warningsIn(`${name}='${text}' ${script}`, {})).toEqual(WRITTEN);
    expect(warningsIn(`echo "${name}=${text}" >> $GITHUB_ENV`, {})).toEqual(WRITTEN);
  });

  test.each<[string, Variables]>([
    ['less x', { LESSOPEN: '|cp x Dockerfile' }],
    ['make', { MAKEFLAGS: '--eval=$(shell cp x Dockerfile)' }],
    ['tar cf /tmp/a.tar x', { TAR_OPTIONS: '--checkpoint-action=exec=cp\\ x\\ Dockerfile' }],
    ['git -c diff.external="cp x Dockerfile #" diff', {}],
    ['git -c core.pager="cp x Dockerfile #" -p log', {}],
    ['git config core.sshCommand "cp x Dockerfile #"\ngit fetch', {}],
    ["tar cf /tmp/a.tar --checkpoint=1 --checkpoint-action=exec='cp x Dockerfile' x", {}],
    ["tar xf /tmp/a.tar --to-command 'tee Dockerfile'", {}],
    ["ssh -o ProxyCommand='cp x Dockerfile' h", {}],
    ["rsync -e 'cp x Dockerfile' h:y /tmp", {}],
  ])('%s with %j', (script, step) => {
    expect(warningsIn(script, { step })).toEqual(WRITTEN);
  });

  test.each(['GIT_TRACE', 'GIT_TRACE2_EVENT'])('%s', (name) => {
    expect(warningsIn('git log', { step: { [name]: `${WORKSPACE}/Dockerfile` } })).toEqual([
      `A script writes ${WORKSPACE}/Dockerfile, and what it then says is not judged`,
    ]);
  });

  test.each<[string, Variables]>([
    ['git fetch', { GIT_SSH_COMMAND: 'ssh -i ~/.ssh/k -o StrictHostKeyChecking=no' }],
    ['git log', { GIT_PAGER: 'cat', PAGER: 'less -R', GIT_TRACE: '1' }],
    ['git commit -m x', { GIT_EDITOR: 'true', EDITOR: 'vim', GIT_SEQUENCE_EDITOR: ':' }],
    ['make -j4', { MAKEFLAGS: '-j4' }],
    ['git config user.name "my bot"\ngit -c core.pager=cat log', {}],
    ['ssh -o StrictHostKeyChecking=no h "cp x Dockerfile"', {}],
    ["tar -I 'zstd -19' -cf /tmp/x.tar x\nrsync -e 'ssh -p 22' x h:y", {}],
  ])('%s with %j says nothing', (script, step) => {
    expect(warningsIn(script, { step })).toEqual([]);
    expect(warningsBefore(script, FILES)).toEqual([]);
  });
});
