import { expect, test } from 'vitest';
import type { BuildKind } from '../../../src/core/builds/build.js';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { treeOf } from '../../support/build-rows.js';

/*
 * Scripts that repeat one thing as often as their length allows are read to the end, or are said not to be; either in a time
 * and a space that grow as they do.
 */

const WORKFLOWS: ReadonlySet<BuildKind> = new Set(['workflow']);

/** What is said of a script that goes on with a build. */
function read(script: string, shell = 'bash'): readonly string[] {
  const steps = [{ run: `${script}\ndocker build .\n`, shell }];
  const flow = { on: 'push', jobs: { j: { 'runs-on': 'x', steps } } };
  const tree = treeOf({ Dockerfile: 'FROM a\n', '.github/workflows/a.yml': JSON.stringify(flow) });
  return findBuilds(tree, WORKFLOWS).problems.map(({ message }) => message);
}

const repeat = (text: string) => text.repeat(Math.floor(60_000 / text.length));

test.each([
  ['without targets', repeat('> ')],
  ['to a file', repeat('> x ')],
  ['from a file', repeat('< x ')],
  ['to an unknown file', repeat('> $X ')],
  ['of a program', `cat ${repeat('> x ')}`],
  ['of a group', `{ cat; } ${repeat('>> x ')}`],
  ['of descriptors', repeat('2>&1 ')],
])('redirections %s in one command', (_, script) => {
  for (const shell of ['bash', 'zsh'])
    expect(read(script, shell)).toContain(
      'A command of the script has more than 100 redirections; it is not read',
    );
});

test('as many redirections as a command may have, in every command', () => {
  expect(read(`${'> x '.repeat(100)}\n`.repeat(9))).toEqual([]);
  expect(read(repeat(`${'> x '.repeat(100)}\n`))).toEqual([
    'Scripts change too many files to tell which of them builds are read from',
  ]);
});

test.each([
  ['words that are not known', repeat('$X ')],
  ['redirections without a command', repeat('> {a,b}\n')],
])('%s are read to the end', (_, script) => {
  expect(read(script).filter((message) => /is not read$/.test(message))).toEqual([]);
});

test('texts that may set any of many variables', () => {
  const count = 1200;
  const lines = (make: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => make(at)).join('\n');
  expect(read(`${lines((at) => `echo X${at}=1 > f${at}.sh`)}\n${lines((at) => `. ./f${at}.sh`)}`)).toContain(
    'The script has too many variables that other texts may set; it is not read',
  );
  expect(read(`${lines((at) => `echo X${at}=1 >> f.sh`)}\n${'. ./f.sh\n'.repeat(200)}`)).toContain(
    'The script has too many variables that other texts may set; it is not read',
  );
  const written = Array.from({ length: 60 }, (_, at) => `echo X${at}=1 >> f.sh\n`).join('');
  expect(read(`${written}${'. ./f.sh\n'.repeat(5)}`)).toEqual([]);
  const known = Array.from({ length: 60 }, (_, at) => `X${at}=1\n. /opt/${at}.sh\n`).join('');
  expect(read(known)).toEqual([]);
});

test('shells that a script starts are not compared with each other', () => {
  expect(read(repeat('bash -c a\n'))).toContain('The script has more than 2000 steps; it is not read');
});

test('the loop that has too many steps is named', () => {
  const loops = ['a', 'b', 'c', 'd', 'e'].map((name) => `for ${name} in 1 2 3 4 5 6; do`).join('\n');
  expect(read(`true\n${loops}\necho\n${'done\n'.repeat(5)}`)).toEqual([
    expect.stringMatching(
      /^The script has more than 2000 steps \(in a loop at .+\.yml, line \d+\); it is not read$/,
    ),
  ]);
});

test.each([
  ['f()'],
  ['f() '],
  ['function f\n'],
  ['coproc '],
  ['! '],
  ['time '],
  ['( '],
  ['{ '],
  ['if a; then '],
  ['while a; do '],
  ['case a in a) '],
  ['[[ ( '],
  ['$('],
  ['${a:-'],
  ['$(( '],
  ['a && '],
  ['a | '],
  ['a & '],
  ['<<a '],
  ['a() ( '],
])('%j does not end the gate, as often as a script may have it', (text) => {
  for (const shell of ['bash', 'zsh', 'pwsh']) expect(Array.isArray(read(repeat(text), shell))).toBe(true);
});

test('functions of functions are too deep to be read', () => {
  expect(read(repeat('f() '))).toContain('The script is nested too deeply; it is not read');
  expect(read('f() if a; then g() { while b; do { (c); }; done; }; fi')).toEqual([]);
});
