import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { SHELLS, type Shell } from '../../src/cli/completion/completion-rule.js';
import { COMMAND_NAMES, commandRule, listChoices } from '../../src/cli/options/command-table.js';
import { runCommand } from '../support/command.js';
import { ROOT } from '../support/repository.js';
import { runShell } from '../support/shell-run.js';
import { ON_POSIX, PLAIN_ENVIRONMENT } from '../support/system.js';

/** Those that this machine has; CI installs all of them on Linux. */
const INSTALLED = SHELLS.filter((shell) => ON_POSIX && spawnSync(shell, ['--version']).status === 0);

let folder = '';

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'completion-')));
  for (const shell of SHELLS) {
    const { status, stdout, stderr } = await runCommand(['completion', shell], { cwd: '/' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    writeFileSync(join(folder, `script.${shell}`), stdout);
  }
  for (const name of ['one.yml', 'two words.yml', '$(touch pwned).yml', '`touch pwned`.yml'])
    writeFileSync(join(folder, name), '');
});

const BASH = `source "$1"; shift; COMP_CWORD=$(($# - 1)); COMP_WORDS=("$@"); _base_image_gate; printf '%s\\n' "\${COMPREPLY[@]}"`;

function start(shell: Shell, words: readonly string[]): string {
  const env = { ...PLAIN_ENVIRONMENT, HOME: folder, TERM: 'xterm' };
  return runShell(shell, words, { cwd: folder, env });
}

/** What a shell offers for each of some lines that end where the cursor is. */
const OFFERS: Record<Shell, (script: string, lines: readonly string[]) => string[][]> = {
  bash: (script, lines) =>
    lines.map((line) => {
      // as bash takes a line apart for a function
      const words = line.split(/ +|(?<==)|(?==)/);
      return start('bash', ['--norc', '-c', BASH, 'bash', script, ...words]).split('\n');
    }),
  zsh: (script, lines) => {
    const said = start('zsh', ['-f', join(ROOT, '__tests__/support/zsh-completions.zsh'), script, ...lines]);
    const parts = said.split('[end]').slice(0, lines.length);
    return parts.map((part) => [...part.matchAll(/\[hit (.*?)\]\r?\n/g)].map(([, word = '']) => word));
  },
  fish: (script, lines) =>
    lines.map((line) => {
      const said = start('fish', [
        '--no-config',
        '-c',
        'source $argv[1]; complete -C $argv[2]',
        script,
        line,
      ]);
      return said.split('\n').map((row) => row.replace(/\t.*/, '').replace(/^--[\w-]+=/, ''));
    }),
};

const sorted = (words: readonly string[]): string[] =>
  [...new Set(words)].filter((word) => word !== '').sort();

/** Of each command its options, and the values of those that have a choice. */
const DERIVED = COMMAND_NAMES.flatMap((name): [line: string, words: readonly string[]][] => {
  const rule = commandRule(name);
  const values = rule.options.flatMap((option): [string, readonly string[]][] => {
    const choices = listChoices(rule, option);
    return choices === undefined
      ? []
      : [
          [`${name} --${option} `, choices],
          [`${name} --${option}=`, choices],
        ];
  });
  return [[`${name} --`, rule.options.map((option) => `--${option}`)], ...values];
});

const WRITTEN: readonly [line: string, words: readonly string[]][] = [
  ['', [...COMMAND_NAMES, 'help']],
  ['exp', ['explain', 'export']],
  ['--ver', ['--version']],
  ['help im', ['images']],
  ['images --scope ', ['all', 'changed-files']],
  ['check --format j', ['json', 'junit']],
  ['check one.yml --format=sar', ['sarif']],
  ['check --offline --fail-on n', ['never']],
  ['completion ', ['bash', 'fish', 'zsh']],
  ['completion f', ['fish']],
  ['check --today ', []],
  ['explain --role f', ['final', 'frontend']],
  ['explain one.yml:', []],
  ['explain one.yml:1', []],
  ['check --build-arg ', []],
  ['check --nonsense', []],
  ['nonsense ', []],
];

/** Where files come next. */
const FILES = ['check ', 'policy ', 'check --policy ', 'images one.yml ', 'explain ', 'explain --offline '];

describe.each(INSTALLED)('%s', (shell) => {
  const cases = [...DERIVED, ...WRITTEN];
  const offered = new Map<string, string[]>();

  beforeAll(() => {
    const lines = [...cases.map(([line]) => line), ...FILES];
    const lists = OFFERS[shell](
      join(folder, `script.${shell}`),
      lines.map((line) => `base-image-gate ${line}`),
    );
    for (const [index, line] of lines.entries())
      offered.set(line, sorted(lists[index] ?? ['nothing was said']));
  });

  test.each(cases)('after `base-image-gate %s`', (line, words) => {
    // switches may come before a command too
    const found = offered.get(line)?.filter((word) => line !== '' || !word.startsWith('-'));
    expect(found).toEqual(sorted(words));
  });

  test.each(FILES)('after `base-image-gate %s` come files, whose names are only names', (line) => {
    // some shells show them quoted
    const found = offered.get(line)?.join('\n').replaceAll('\\', '');
    for (const part of ['one.yml', 'words.yml', 'touch pwned']) expect(found).toContain(part);
    expect(existsSync(join(folder, 'pwned'))).toBe(false);
  });
});

test('a shell that is not known is refused, with those that are', async () => {
  expect(await runCommand(['completion', 'pwsh'], { cwd: '/' })).toEqual({
    status: 2,
    stdout: '',
    stderr:
      'error: completion takes bash, zsh, fish, not "pwsh"\n\nUsage: base-image-gate completion SHELL\n',
  });
  expect((await runCommand(['completion'], { cwd: '/' })).stderr).toContain('completion needs one: SHELL');
});
