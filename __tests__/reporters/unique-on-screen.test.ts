import { expect, test } from 'vitest';
import { PROGRAM } from '../../src/program.js';
import { reporter } from '../../src/reporters/formats/terminal.js';
import { listUnique } from '../../src/reporters/groups/unique-images.js';
import { DIGEST, run, TODAY } from '../support/gate.js';

function render(images: number, unread: number, isScreen: boolean): string[] {
  const files = Object.fromEntries([
    ...Array.from({ length: images }, (_, index) => [
      `i${index}/Dockerfile`,
      `FROM a/i${index}:1@${DIGEST}\n`,
    ]),
    ...Array.from({ length: unread }, (_, index) => [`u${index}/Dockerfile`, 'FRM\n']),
  ]);
  const { files: readings } = run('allow: ["**"]', files);
  const context = { program: PROGRAM, today: TODAY, colors: false, isScreen, findEnds: () => [] };
  return [...(reporter.renderUnique?.(listUnique(readings), readings, context) ?? [])].join('').split('\n');
}

test('a screen is not filled', () => {
  const lines = render(50, 12, true);
  expect(lines.length).toBeLessThanOrEqual(30);
  expect(lines[0]).toBe('docker.io/a/i0:1@sha256:0123456789ab… · 1 place in 1 file · final');
  expect(lines).toContain('… and 30 more images: --format concise lists them all');
  expect(lines).toContain('… and 8 more files like these');
  expect(lines.at(-2)).toBe('50 image references in 62 Dockerfiles, 50 different images');
});

test('a file or a pipe gets everything', () => {
  const lines = render(50, 12, false);
  expect(lines.filter((line) => line.includes(DIGEST))).toHaveLength(50);
  expect(lines.filter((line) => line.startsWith('▲'))).toHaveLength(12);
});

test.each([
  [21, 5],
  [20, 4],
])('nothing is hidden to save one line', (images, unread) => {
  expect(render(images, unread, true).join()).not.toContain('more');
});
