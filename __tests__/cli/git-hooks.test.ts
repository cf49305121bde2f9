import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundle } from '../support/github/bundle.js';
import { FILES } from '../support/judged-tree.js';
import { type PlantedTree, plantTree } from '../support/planted-tree.js';
import { ON_POSIX, PLAIN_ENVIRONMENT } from '../support/system.js';

const AUTHOR = ['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'protocol.file.allow=always'];
const EVIL = 'FROM evil:1\n';

let script = '';
beforeAll(async () => {
  script = await bundle('cli');
});

/** Git, in a working tree, with what a hook printed. */
function runGit(folder: string, ...words: string[]) {
  const run = spawnSync('git', [...AUTHOR, ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: PLAIN_ENVIRONMENT,
  });
  return { status: run.status, said: run.stdout + run.stderr };
}

/** Has `git commit` start the command in the repository whose folder this is, as `.git/hooks/pre-commit`. */
function plantHook(repository: string): void {
  const file = join(repository, 'hooks/pre-commit');
  mkdirSync(join(repository, 'hooks'), { recursive: true });
  const words = `check --base HEAD --format concise --today 2026-09-01`;
  writeFileSync(file, `#!/bin/sh\nexec '${process.execPath}' '${script}' ${words}\n`);
  chmodSync(file, 0o755);
}

function plantRepository(): PlantedTree {
  const tree = plantTree(FILES);
  tree.commit();
  plantHook(join(tree.root, '.git'));
  return tree;
}

const PLACES: readonly (readonly [string, (tree: PlantedTree) => string])[] = [
  ['the working tree', (tree) => tree.root],
  [
    'a linked working tree',
    (tree) => {
      const { root } = plantTree({}, { git: false });
      tree.git('worktree', 'add', '--quiet', join(root, 'linked'));
      return realpathSync(join(root, 'linked'));
    },
  ],
  [
    'a submodule',
    (tree) => {
      const outer = plantTree({ 'README.md': 'x\n' });
      outer.git('submodule', '--quiet', 'add', tree.root, 'sub');
      outer.commit();
      plantHook(join(outer.root, '.git/modules/sub'));
      return join(outer.root, 'sub');
    },
  ],
];

describe.runIf(ON_POSIX).each(PLACES)('as a hook of git, in %s', (_, open) => {
  const write = (folder: string, path: string, text: string): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };

  test.each<[string, string[]]>([
    ['what is in the index', []],
    ['every tracked file', ['--all']],
    ['one file', ['--', 'api/Dockerfile']],
    ['one file and what is in the index', ['--include', 'api/Dockerfile']],
  ])('a commit of %s is refused', (_, words) => {
    const folder = open(plantRepository());
    write(folder, 'api/Dockerfile', EVIL);
    if (words.length === 0) runGit(folder, 'add', '--all');
    const run = runGit(folder, 'commit', '--message', 'x', ...words);
    expect(run.said).toContain('api/Dockerfile:1:6 unapproved block');
    expect(run.status).toBe(1);
  });

  test('a commit of one file is judged with what else is in the working tree', () => {
    const folder = open(plantRepository());
    write(folder, 'web/Dockerfile', EVIL);
    write(folder, 'api/Dockerfile', 'FROM alpine:3.21\n');
    runGit(folder, 'add', '--all');
    const commit = ['commit', '--message', 'x', '--', 'api/Dockerfile'];
    expect(runGit(folder, ...commit).said).toContain('web/Dockerfile:1:6 unapproved block');
    write(folder, 'web/Dockerfile', 'FROM alpine:3.22\n');
    expect(runGit(folder, ...commit)).toMatchObject({ status: 0 });
  });
});
