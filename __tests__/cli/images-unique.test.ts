import { describe, expect, test } from 'vitest';
import { FORMAT_NAMES } from '../../src/reporters/formats/index.js';
import { runCommand } from '../support/command.js';
import { plantTree } from '../support/planted-tree.js';

const UV = 'ghcr.io/astral-sh/uv:latest';
const FILES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [
      `s${index}/Dockerfile`,
      `FROM docker.io/library/alpine:3.22\nCOPY --from=${UV} /uv /bin/\n`,
    ]),
  ),
  'web/Dockerfile': `FROM node:22 AS unused\nFROM alpine:3.22\nCOPY --from=${UV} /uv /\nCOPY --from=${UV} /uvx /\n`,
  'old/Dockerfile': 'ARG X\nFROM $X\nNONSENSE\n',
};

const list = async (...words: string[]) => {
  const { root } = plantTree(FILES);
  const run = await runCommand(['images', '--unique', ...words], { cwd: root });
  expect(run).toMatchObject({ status: 0, stderr: '' });
  return run.stdout;
};

test('a line for each image, those in the most places first', async () => {
  expect((await list()).split('\n')).toEqual([
    `${UV} · 14 places in 13 files · copied`,
    'docker.io/library/alpine:3.22 · 13 places in 13 files · final',
    'docker.io/library/node:22 · 1 place in 1 file · build · not built by default',
    '',
    expect.stringMatching(/^▲ old\/Dockerfile:\d+: /),
    expect.stringMatching(/^28 image references in 14 Dockerfiles, 3 different images$/),
    '',
  ]);
});

test('concise: nothing else on the line', async () => {
  const lines = (await list('--format', 'concise')).split('\n');
  expect(lines[0]).toBe(`${UV} — 14 places in 13 files`);
  expect(lines[3]).toMatch(/^old\/Dockerfile:\d+:1 unreadable - — /);
});

test('markdown: a row each', async () => {
  const text = (await list('--format', 'markdown')).replaceAll('<wbr>', '');
  expect(text).toContain(`| <code>${UV}</code> | 14 | 13 | copied |  |\n`);
});

test('JSON: with every use', async () => {
  const { version, references, problems } = JSON.parse(await list('--format', 'json'));
  expect(version).toBe(1);
  expect(references).toHaveLength(3);
  expect(references[0]).toEqual({
    image: UV,
    written: UV,
    places: 14,
    files: 13,
    roles: ['copied'],
    reachable: true,
    uses: expect.arrayContaining([
      expect.objectContaining({
        file: 'web/Dockerfile',
        line: 4,
        column: 13,
        via: 'copy-from',
        role: 'copied',
      }),
    ]),
  });
  expect(references[0].uses).toHaveLength(14);
  expect(problems).toEqual([expect.objectContaining({ file: 'old/Dockerfile', line: expect.any(Number) })]);
});

describe.each(FORMAT_NAMES)('%s', (format) => {
  test('names each image once, with its places, and what cannot be read', async () => {
    const text = (await list('--format', format)).replaceAll('<wbr>', '');
    // Markdown and JSON have the numbers in columns and keys of their own
    expect(text).toMatch(
      format === 'json' ? /"places":14,"files":13/ : /14 places in 13 files|\| 14 \| 13 \|/,
    );
    expect(text).toMatch(/NONSENSE|\$X/);
    if (format !== 'json') expect(text.split(UV).length - 1).toBe(format === 'sarif' ? 2 : 1);
  });
});

test('the places are those of the whole list', async () => {
  const { root } = plantTree(FILES);
  const whole = JSON.parse((await runCommand(['images', '--format', 'json'], { cwd: root })).stdout);
  const { references } = JSON.parse(await list('--format', 'json'));
  const sum = references.reduce((all: number, { places }: { places: number }) => all + places, 0);
  expect(sum).toBe(whole.files.flatMap(({ images }: { images: object[] }) => images).length);
});
