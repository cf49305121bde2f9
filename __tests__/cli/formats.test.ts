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

describe('a frontend that a build is given is in no line of the file', () => {
  const given = ['--build-arg', 'BUILDKIT_SYNTAX=evil.example/x:1'];
  const plant = () =>
    plantTree({
      '.github/base-images.yml': POLICY,
      Dockerfile: 'FROM node:22\n',
      'json/Dockerfile': '{"syntax": "evil.example/y:1"}\n',
    });

  test.each(FORMAT_NAMES)('%s says no line 0', async (format) => {
    const { root } = plant();
    for (const command of ['check', 'images']) {
      const { stdout } = await runCommand([command, '--format', format, ...given], { cwd: root });
      expect(stdout).toContain('x:1');
      const places = stdout.replaceAll('{"key":"default","line":0}', '');
      expect(places).not.toMatch(/line 0|"(?:l|endL|startL)ine": ?0|^ *0 |\| 0 \|/m);
    }
  });

  test('in JSON it is line 1, the file as a whole', async () => {
    const { root } = plant();
    const { stdout } = await runCommand(['check', '--format', 'json', ...given], { cwd: root });
    const { findings, files } = JSON.parse(stdout);
    for (const place of [...findings, ...files.flatMap((file: { images: object[] }) => file.images)])
      expect(place.line).toBeGreaterThan(0);
  });
});
