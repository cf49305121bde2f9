import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import {
  listStartFiles,
  maySpeakOfStartFiles,
  START_NAMES,
  startNamesOf,
} from '../../../src/core/builds/workflows/shell/starting/start-variables.js';
import { RUNNER } from '../../support/runner-folders.js';
import { runShell } from '../../support/shell-run.js';

const HOME = mkdtempSync(join(tmpdir(), 'start-'));
afterAll(() => rmSync(HOME, { recursive: true }));

const VARIABLES = ['BASH_ENV', 'ENV'];
const FILES = [...START_NAMES.filter((name) => name.startsWith('.')), ...VARIABLES];
for (const name of FILES) writeFileSync(join(HOME, name), `echo ${name}\n`);
writeFileSync(join(HOME, 'script'), ':\n');

/** What bash itself reads before a script, where every such file is there. */
function runBash(flags: string): readonly string[] {
  const env = Object.fromEntries(VARIABLES.map((name) => [name, join(HOME, name)]));
  const words = flags === '' ? [] : flags.split(' ');
  const stdout = runShell('bash', [...words, join(HOME, 'script')], {
    env: { PATH: process.env['PATH'], HOME, ...env },
  });
  return stdout.split('\n').filter((line) => FILES.includes(line));
}

const read = (shell: string, isSet: (name: string) => boolean = () => false): readonly string[] =>
  listStartFiles(shell, isSet).flatMap((file) =>
    file.kind === 'named' ? file.variable : (file.names[0] ?? []),
  );

describe('bash reads the files that count', () => {
  test.each([
    '',
    '-l',
    '--login',
    '-leo pipefail',
    '-i',
    '-l -i',
    '-eil',
    '--noprofile -l',
    '--noprofile --norc',
    '--norc -i',
    '--posix',
    '--posix -l',
    '--posix -i',
    '-o posix -i',
  ])('with %s', (flags) => expect(read(`bash ${flags} {0}`)).toEqual(runBash(flags)));
});

/** As dash 0.5.12, zsh 5.9, ksh 93u+m 1.0.4 and mksh 59c do. */
test.each([
  ['dash {0}', []],
  ['dash -l {0}', ['.profile']],
  ['dash -i {0}', ['ENV']],
  ['dash -l -i {0}', ['.profile', 'ENV']],
  ['zsh {0}', ['.zshenv']],
  ['zsh -l {0}', ['.zshenv', '.zprofile', '.zlogin']],
  ['zsh -i {0}', ['.zshenv', '.zshrc']],
  ['zsh -li {0}', ['.zshenv', '.zprofile', '.zshrc', '.zlogin']],
  ['zsh -f {0}', []],
  ['ksh {0}', []],
  ['ksh -l {0}', ['.profile']],
  ['mksh -l {0}', ['.profile']],
  ['python {0}', []],
])('%s reads its own files', (shell, files) => expect(read(shell)).toEqual(files));

test('a bash that keeps to POSIX reads the file that ENV names', () => {
  const given = { POSIXLY_CORRECT: '1', ENV: join(HOME, 'ENV'), PATH: process.env['PATH'], HOME };
  expect(runShell('bash', ['-i', join(HOME, 'script')], { env: given })).toBe('ENV\n');
  expect(read('bash -i {0}', (name) => name in given)).toContain('ENV');
});

test.each([
  ['~/.bash_profile', '.bash_profile'],
  [`${RUNNER.home}/.zshenv`, '.zshenv'],
  ['$HOME/.profile', '.profile'],
  ['/etc/profile', 'profile'],
  ['/etc/profile.d/x.sh', 'profile.d'],
  ['/etc/zsh/zshenv', 'zshenv'],
  ['/etc/environment', 'environment'],
  ['~/.config/powershell/profile.ps1', 'profile.ps1'],
  ['profile', null],
  ['deploy/environment', null],
  ['/etc/hosts', null],
  ['~/.bash_history', null],
])('a start file by its path: %s', (path, name) => {
  expect(startNamesOf(path)).toEqual(name === null ? [] : [name]);
  if (name !== null) expect(maySpeakOfStartFiles(`echo >> ${path}`)).toBe(true);
});

test.each([
  ['~/.p*file', ['.profile']],
  ['$HOME/.bash*', ['.bash_profile', '.bash_login', '.bashrc']],
  ['~/.[z]shenv', ['.zshenv']],
  ['~/*', []],
  ['dots/.p*', []],
  ['~/.n*', []],
])('a pattern may be several: %s', (path, names) => {
  expect(startNamesOf(path)).toEqual(names);
  if (names.length > 0) expect(maySpeakOfStartFiles(`tee ${path}`)).toBe(true);
});

test.each(['~/.bash""_profile', "~/.pro'file'", '~/.bash\\rc'])('quotes hide no name: %s', (path) =>
  expect(maySpeakOfStartFiles(`echo >> ${path}`)).toBe(true),
);
