import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FORMAT_NAMES } from '../../src/reporters/formats/index.js';
import { runCommand } from '../support/command.js';
import { POLICY } from '../support/judged-tree.js';
import { plantTree } from '../support/planted-tree.js';
import { readText } from '../support/repository.js';

const FILES = {
  '.github/base-images.yml': POLICY,
  'api/Dockerfile': 'FROM node:22 AS build\nFROM evil.example/tool:1\n',
  'old/Dockerfile': 'FROM node:22\nNONSENSE\n',
};

describe.each(FORMAT_NAMES)('%s', (format) => {
  test.each([
    ['check', 1, ['evil.example/tool', 'unapproved', 'NONSENSE']],
    ['images', 0, ['evil.example/tool', 'docker.io/library/node:22', 'NONSENSE']],
  ])('%s has it, here and in a file', async (command, status, names) => {
    const { root } = plantTree(FILES);
    const words = [command, '--format', format];
    const here = await runCommand(words, { cwd: root });
    expect(here).toMatchObject({ status, stderr: '' });
    for (const name of names) expect(here.stdout.replaceAll('<wbr>', '')).toContain(name);
    const there = await runCommand([...words, '--output', 'report'], { cwd: root });
    expect(there).toMatchObject({
      status,
      stderr: '',
      stdout: expect.stringMatching(/ written to report\n$/),
    });
    expect(readFileSync(join(root, 'report'), 'utf8')).toBe(here.stdout);
  });

  test('says in a file why there is no result', async () => {
    const { root } = plantTree({ ...FILES, '.github/base-images.yml': 'version: 1\nalow: []\n' });
    const run = await runCommand(['check', '--format', format, '--output', 'report'], { cwd: root });
    expect(run).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('alow') });
    expect(readFileSync(join(root, 'report'), 'utf8')).toContain('alow');
  });

  test('is in the help, and is what a near miss means', async () => {
    const { stdout } = await runCommand(['check', '--help'], { cwd: '/' });
    expect(stdout).toMatch(RegExp(`--format FORMAT .*\\b${format}\\b`));
    const { stderr } = await runCommand(['images', '--format', `${format}x`], { cwd: '/' });
    expect(stderr).toContain(`Did you mean ${format}?`);
  });
});

test('the README lists them', () => {
  const list = `\`--format ${FORMAT_NAMES.join('|')}\``;
  expect(readText('README.md').includes(list), `write ${list} in README.md, under "The command line"`).toBe(
    true,
  );
});
