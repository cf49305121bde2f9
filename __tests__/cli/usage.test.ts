import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COMMAND_NAMES } from '../../src/cli/options/command-table.js';
import { FORMAT_NAMES } from '../../src/reporters/formats/index.js';
import { runCommand } from '../support/command.js';
import { plantTree } from '../support/planted-tree.js';

const HOME = { cwd: '/' };
const COMMANDS = COMMAND_NAMES.join(', ');

/** Words → the first line on standard error; the exit status is 2 and nothing is on standard output. */
test.each<[string, string]>([
  ['', `error: no command; use one of ${COMMANDS}`],
  ['chekc', 'error: unknown command "chekc": did you mean check?'],
  ['lint', `error: unknown command "lint": commands are ${COMMANDS}`],
  ['--policy x', `error: the command comes first, one of ${COMMANDS}; then --policy`],
  ['check --polcy x', 'error: unknown option "--polcy": did you mean --policy?'],
  ['check --frobnicate', 'error: unknown option "--frobnicate"'],
  ['check -x', 'error: unknown option "-x"'],
  ['explain --base main a', 'error: explain has no option "--base"; check and images take it'],
  ['check --policy', 'error: --policy needs a value: --policy FILE'],
  ['check --policy --offline', 'error: --policy needs a value: --policy FILE'],
  ['check --policy=', 'error: --policy needs a value: --policy FILE'],
  ['check --offline=yes', 'error: --offline takes no value'],
  [
    'check --format jsno',
    `error: --format must be one of ${FORMAT_NAMES.join(', ')}, not "jsno". Did you mean json?`,
  ],
  [
    'check --fail-on warning',
    'error: --fail-on must be one of block, warn, never, not "warning". Did you mean warn?',
  ],
  ['images --fail-on never', 'error: images has no option "--fail-on"; check takes it'],
  [
    'init --offline',
    'error: init has no option "--offline"; check, images, builds, inventory, explain, policy, fix and export take it',
  ],
  [
    'policy --format sarif',
    'error: --format must be one of terminal, json, markdown, not "sarif"; check and images take it',
  ],
  [
    'images --base main --scope changed-references',
    'error: --scope must be one of changed-files, all, not "changed-references"; check takes it',
  ],
  [
    'check --scope changed-files',
    'error: --scope changed-files compares with a revision: add --base REV, such as --base origin/main',
  ],
  ['check --today 2026-02-30', 'error: --today must be a date such as '],
  ['check --today tomorrow', 'error: --today must be a date such as '],
  ['check --platform amd64', 'error: --platform "amd64" is not OS/ARCH, such as linux/amd64'],
  ['check --platform x86_64', 'error: --platform "x86_64" is not OS/ARCH, such as linux/amd64'],
  [
    'check --platform linux/amd46',
    'error: --platform "linux/amd46" names an unknown architecture: "amd46"; did you mean amd64?',
  ],
  [
    'check --platform linus/amd64',
    'error: --platform "linus/amd64" names an unknown operating system: "linus"; did you mean linux?',
  ],
  ['check --build-arg =x', 'error: --build-arg "=x" has no name: write K=V'],
  [
    'check --build-arg NOT_SET',
    'error: --build-arg NOT_SET has no value, and neither does the environment: write NOT_SET=VALUE',
  ],
  [
    'check --build-context base',
    'error: --build-context "base" is not NAME=VALUE, such as base=docker-image://docker.io/library/alpine:3.22',
  ],
  ['explain', 'error: explain needs one: REFERENCE'],
  ['explain a b', 'error: explain takes at most one: REFERENCE'],
  ['policy a b', 'error: policy takes at most one: FILE'],
  ['policy --coverage --calendar', 'error: --coverage shows the calendar too: leave out --calendar'],
  ['policy --coverage --schema', 'error: --coverage and --schema ask for two things: pass one of them'],
  ['policy --calendar --diff HEAD', 'error: --calendar and --diff ask for two things: pass one of them'],
  ['policy --diff', 'error: --diff needs a value: --diff REV'],
  ['policy x.yml --schema', 'error: --schema describes every policy and reads none: leave out x.yml'],
  ['policy --schema --policy y', 'error: --schema describes every policy and reads none: leave out y'],
])('%s', async (line, message) => {
  const run = await runCommand(line === '' ? [] : line.split(' '), HOME);
  expect(run).toMatchObject({ status: 2, stdout: '' });
  expect(run.stderr.split('\n')[0]).toContain(message);
});

test('hostile words are shown, not obeyed', async () => {
  const { stderr } = await runCommand(['check', '--\u001b[31m\u202e'], HOME);
  expect(stderr).toContain('unknown option "--\\u{1b}[31m\\u{202e}"');
});

describe('--format json has an answer even where the command line is wrong', () => {
  test.each([
    ['an option', ['check', '--nonsense', '--format=json']],
    ['a value', ['check', '--format', 'json', '--today', 'x']],
    ['a path', ['check', '--format', 'json', '--policy', '/dev/null', 'no-such-file']],
    ['a policy', ['check', '--format', 'json', '--policy', '/no/such/policy.yml']],
  ])('%s', async (_, words) => {
    const run = await runCommand(words, HOME);
    expect(run.status).toBe(2);
    expect(run.stderr).not.toBe('');
    expect(JSON.parse(run.stdout)).toMatchObject({
      version: 1,
      verdict: 'error',
      counts: { files: 0, images: 0, blocking: 0, warnings: 0, waived: 0 },
      files: [],
      findings: [],
      problems: [{ level: 'error', message: expect.any(String) }],
    });
  });
});

describe('help and version', () => {
  const version = JSON.parse(readFileSync('package.json', 'utf8')).version;

  test('--version is that of package.json', async () => {
    expect(await runCommand(['--version'], HOME)).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  test.each([['--help'], ['-h'], ['help']])('%s lists every command', async (word) => {
    const { status, stdout } = await runCommand([word], HOME);
    expect(status).toBe(0);
    for (const command of COMMAND_NAMES) expect(stdout).toMatch(`\n  ${command} `);
  });

  test.each([
    [
      'check',
      ['--policy', '--base', '--scope', '--format', '--output', '--build-arg', '--target', '--platform'],
    ],
    ['images', ['--build-context', '--today', '--offline']],
    ['explain', ['--role', '--path']],
    ['policy', ['--format']],
  ])('%s --help has its options and examples', async (command, options) => {
    const { status, stdout } = await runCommand([command, '--help'], HOME);
    expect(status).toBe(0);
    for (const option of options) expect(stdout).toMatch(`\n  ${option}`);
    expect(stdout).toMatch(`Examples:\n  base-image-gate ${command}`);
    expect((await runCommand(['help', command], HOME)).stdout).toBe(stdout);
  });
});

test('options may follow the operands, and -- ends them', async () => {
  const tree = plantTree({ '--strange': 'FROM a:1\n' }, { git: false });
  const { status, stdout } = await runCommand(['images', '--format', 'json', '--', '--strange'], {
    cwd: tree.root,
  });
  expect(status).toBe(0);
  expect(JSON.parse(stdout).files[0].file).toBe('--strange');
});

describe('a report of a run that judged nothing names what is to blame', () => {
  const files = { Dockerfile: 'FROM node:24\n', 'wrong.yml': 'version: 1\nalow: [x]\n' };
  const ENDED = ['the command could not run', 'Whoever runs it', '| the command |'];
  test.each<[string, string[]]>([
    ['check --nope', ENDED],
    ['check --base nowhere', ENDED],
    ['check --policy no.yml', [...ENDED, 'no.yml', 'does not exist']],
    ['check --policy wrong.yml', ['the policy has an error', 'Maintainer of the policy', '`wrong.yml:2`']],
  ])('%s', async (line, words) => {
    const tree = plantTree(files);
    tree.commit();
    const run = await runCommand([...line.split(' '), '--format', 'markdown'], { cwd: tree.root });
    const text = run.stdout.replace(/<\/?code>/g, '`');
    for (const each of words) expect(text).toContain(each);
    expect(text).not.toContain('<em>empty</em>');
  });
});
