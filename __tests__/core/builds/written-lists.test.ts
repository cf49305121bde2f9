import { describe, expect, test } from 'vitest';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { treeOf } from '../../support/build-rows.js';

const FILES = { Dockerfile: 'FROM debian\n', 'api/Dockerfile': 'FROM debian\n', 'api/src/x.go': '' };

/** The build files that a warning names for a script before a build. */
function written(text: string, files: Record<string, string> = FILES): readonly string[] {
  const run = JSON.stringify(`${text}\ndocker build .`);
  const flow = `on: push\njobs:\n  j:\n    runs-on: ubuntu-latest\n    steps:\n      - { run: ${run} }\n`;
  const tree = treeOf({ ...files, '.github/workflows/a.yml': flow });
  return findBuilds(tree, new Set(['workflow'])).problems.flatMap(
    ({ message }) => /^A script writes (.*), and what it then says is not judged$/.exec(message)?.[1] ?? [],
  );
}

const expression = (text: string): string => `\${{ ${text} }}`;

describe('build files in folders that another commit has', () => {
  test.each([
    ['git checkout origin/x -- .', 'Dockerfile'],
    ['git checkout origin/x .', 'Dockerfile'],
    ['git checkout origin/x -- api', 'api/Dockerfile'],
    ['git checkout origin/x -- ./api/', 'api/Dockerfile'],
    ['git checkout origin/x -- :/', 'Dockerfile'],
    ["git checkout origin/x -- 'a*'", 'a*'],
    ['git -C . checkout -f $OTHER -- docs api', 'api/Dockerfile'],
    ['cd api && git checkout origin/x -- .', 'api/Dockerfile'],
    ['cd api && git checkout origin/x -- ..', 'Dockerfile'],
    ['git restore -s origin/x api', 'api/Dockerfile'],
    ['git restore -sorigin/x -- api', 'api/Dockerfile'],
    ['git restore --source=origin/x .', 'Dockerfile'],
    ['git restore --source origin/x --staged --worktree .', 'Dockerfile'],
    ['git read-tree -u --reset origin/x', 'Dockerfile'],
    ['git read-tree -mu origin/x', 'Dockerfile'],
    ['git stash apply', 'Dockerfile'],
    ['git stash pop stash@{1}', 'Dockerfile'],
    ['git stash; git stash apply $COMMIT', 'Dockerfile'],
    ['git archive origin/x | tar x', 'Dockerfile'],
    ['git archive origin/x api | tar -xf -', 'api/Dockerfile'],
    ['git archive v1 | tar -x -C api', 'api/Dockerfile'],
    ['git archive v1 | (cd api && tar xf -)', 'api/Dockerfile'],
    ['git archive v1 | gzip | tar xz', 'Dockerfile'],
  ])('are named: %s', (text, path) => expect(written(text)).toEqual([path]));

  test.each([
    'git checkout -b x',
    'git checkout -b x origin/main',
    'git checkout -- .',
    'git checkout .',
    'git checkout HEAD -- .',
    `git checkout ${expression('github.sha')} -- .`,
    'git checkout origin/x -- docs',
    'git checkout origin/x -- api/src',
    'git restore .',
    'git restore -s HEAD .',
    'git restore -s origin/x docs',
    'git restore -s origin/x --staged .',
    'git read-tree HEAD',
    'git read-tree origin/x',
    'git stash',
    'git stash list',
    'git stash; git fetch; git stash pop',
    'git stash push -u; git stash pop',
    'git archive HEAD | tar x -C out',
    'git archive origin/x | tar x -C /tmp/x',
    'git archive origin/x | tar x -C $DIR',
    'git archive -o x.tar origin/x',
    'git archive origin/x | gzip > x.tgz',
  ])('are not those of others: %s', (text) => expect(written(text)).toEqual([]));
});
