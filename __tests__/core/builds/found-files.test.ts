import { describe, expect, test } from 'vitest';
import { readFolders } from '../../../src/core/builds/workflows/sources/inner/whole/folder-readers.js';
import { openMentions } from '../../../src/core/builds/workflows/sources/mentioned-files.js';

const PATHS = ['image.md', 'conf/base.env', 'conf/sub/Image.txt', 'src/a.go'];
const read = (command: string, isPiped = false) => {
  const found = readFolders(command.split(' '), isPiped);
  return found && { folders: found.folders.join(' '), files: PATHS.filter(found.mayBe).join(' ') };
};
const ALL = PATHS.join(' ');

describe('what a command finds', () => {
  test.each<[string, string, string]>([
    ['find', '.', ALL],
    ['find . conf -type f', '. conf', ALL],
    ['find -L . -name *.go', '.', 'src/a.go'],
    ['find . -iname image.*', '.', 'image.md conf/sub/Image.txt'],
    ['find . -not -name *.go -type f', '.', ALL],
    ['find . -path ./conf/*', '.', 'conf/base.env conf/sub/Image.txt'],
    ['find . -name *.go -o -path */sub/*', '.', 'conf/sub/Image.txt src/a.go'],
    ['find . -name *.go -o -type l', '.', ALL],
    ['find . -regex .*/base\\.env', '.', 'conf/base.env'],
    ['sudo timeout 9 find . -name *.go', '.', 'src/a.go'],
    ['xargs -n 1 grep -r x .', '.', ALL],
    ['grep -rh image', '.', ALL],
    ['grep -rhe image . --include=*.env', '.', 'conf/base.env'],
    ['rg -N -g *.go image', '.', 'src/a.go'],
    ['git grep -h image', '.', ALL],
    ['git -C x grep -h image HEAD -- conf', 'conf', ALL],
    ['git ls-files -z', '.', ALL],
    ['git ls-tree -r HEAD', '.', ALL],
    ['git rev-parse HEAD:conf', 'conf', ALL],
    ['git show', '.', ALL],
    ['git diff @', '.', ALL],
    ['git diff @ conf', 'conf', ALL],
    ['git grep -h image @ -- conf', 'conf', ALL],
    ['fd base', '.', 'conf/base.env'],
    ['ls', '.', ALL],
    ['tar c ./*', '.', ALL],
    ['./scripts/sum.sh .', '.', ALL],
    ['python3 x.py ..', '..', ALL],
  ])('%s', (command, folders, files) => {
    expect(read(command)).toEqual({ folders, files });
  });

  test.each([
    'grep image a.txt',
    'git status --porcelain',
    'git diff',
    'git diff @scope/a',
    'git diff --name-only HEAD~1',
    'git show -s HEAD',
    'git show HEAD:a.txt',
    'git log -1 --format=%H',
    'git rev-parse HEAD',
    'jq . a.json',
    'cut -d . -f 1',
    'docker build .',
    'tar x',
    'echo find .',
  ])('nothing: %s', (command) => {
    expect(read(command)).toBeNull();
  });

  test('nothing where lines are typed', () => {
    expect(read('rg image', true)).toBeNull();
    expect(read('grep -r image', true)).not.toBeNull();
  });
});

describe('a workflow may be made from any file', () => {
  const flow = (script: string) =>
    openMentions([`jobs:\n  b:\n    steps:\n      - run: ${script}\n# docker\n`]);
  test.each([
    'B=$(git grep -h image)',
    'B=$(find . -type f | xargs cat)',
    'grep -rh image . > b.txt',
    'B=$(./base.sh)',
    'B=$(make -s base)',
    'git ls-files | while read f; do cat $f; done',
  ])('%s', (script) => {
    expect(flow(script)('docs/page.html')).toBe(true);
  });
  test.each(['B=$(git rev-parse HEAD)', "B=$(find . -name '*.go')", 'make build', 'ls -la', 'npm run lint'])(
    'not by %s',
    (script) => {
      expect(flow(script)('docs/page.html')).toBe(false);
    },
  );
});
