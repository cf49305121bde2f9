import { expect, test } from 'vitest';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { resolvePath } from '../../../src/core/builds/repo-path.js';
import { SourceText } from '../../../src/core/builds/source-text.js';
import { listBelow } from '../../../src/core/builds/workflows/made/given-folders.js';
import { listRunPrograms } from '../../../src/core/builds/workflows/programs/run/run-programs.js';
import { findJoined } from '../../../src/core/builds/workflows/sources/inner/put-together.js';
import { readTaskText } from '../../../src/core/builds/workflows/sources/inner/task-texts.js';
import { treeOf } from '../../support/build-rows.js';

/* Words and lines that are as long as a file may be are read in time with their length. */

const LONG = 500_000;
const tree = treeOf({ 'a.sh': `. ./b.sh\n${'a'.repeat(60_000)}\n`, 'b.sh': 'x\n', 'conf/a.txt': 'x\n' });

test('a folder with many slashes', () => {
  const place = { folders: ['.'], resolve: resolvePath };
  const read = (word: string) => listBelow([{ program: 'ls', words: ['ls', word] }], place, tree);
  expect(read(`a${'/'.repeat(LONG)}x`)).toEqual([]);
  expect(read(`a${'/.'.repeat(LONG)}x`)).toEqual([]);
  for (const end of ['', '/', '//', '/.', '/./', '//.//']) expect(read(`conf${end}`)).toEqual(['conf/a.txt']);
});

test('a value with many slashes', () => {
  const written = ['\uffff0\uffff/\uffff1\uffff', `a${'/'.repeat(LONG)}x`, 'conf/', 'a.txt'];
  expect(findJoined(written, tree).files).toEqual(['conf/a.txt']);
});

test('a line of a Makefile', () => {
  const read = (text: string) => readTaskText('Makefile', text, new Set(['a']))?.script;
  expect(read(`a${' '.repeat(LONG)}\n`)).toBe('');
  expect(read('$(shell '.repeat(LONG / 8))).toBe('');
  expect(read('B := $(shell cat a) $(shell cat b) c\na  b : c\n\tmake x\n')).toBe(
    'make x\ncat a) $(shell cat b',
  );
});

test('a word of a script', () => {
  const read = (text: string) => listRunPrograms(new SourceText('x.yml', text), tree).paths;
  expect(read('run: ./a.sh\n')).toEqual(['a.sh']);
  expect(read(`run: ./a.sh\n${'a'.repeat(LONG)}\n`)).toEqual(['a.sh']);
});

test('an alias of many settings', () => {
  const run = `shopt -s expand_aliases\nalias q='${'a=b=c '.repeat(5_000)}'\nq build .\n`;
  const flow = { on: 'push', jobs: { j: { 'runs-on': 'x', steps: [{ run }] } } };
  const read = treeOf({ Dockerfile: 'FROM a\n', '.github/workflows/a.yml': JSON.stringify(flow) });
  expect(findBuilds(read, new Set(['workflow'])).builds).toEqual([]);
});
