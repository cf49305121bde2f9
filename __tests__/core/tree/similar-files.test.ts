import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findSimilarity, pairSimilar, readSpans } from '../../../src/core/tree/similar-files.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'similar-files-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What git says of two files, in per cent; null: less than one. */
function askGit(name: string, old: string, now: string): number | null {
  const where = join(folder, name);
  for (const [side, file, text] of [
    ['a', 'old', old],
    ['b', 'new', now],
  ] as const) {
    mkdirSync(join(where, side), { recursive: true });
    writeFileSync(join(where, side, file), Buffer.from(text, 'latin1'));
  }
  let said = '';
  try {
    execFileSync('git', ['diff', '--no-index', '--raw', '-M1%', 'a', 'b'], { cwd: where, stdio: 'pipe' });
  } catch (difference) {
    said = String((difference as { readonly stdout: Buffer }).stdout);
  }
  const score = / R(\d{3})\t/.exec(said)?.[1];
  return score === undefined ? null : Number(score);
}

const BASE = 'FROM node:22\nWORKDIR /app\nCOPY . .\nRUN npm ci\nCMD ["node", "server.js"]\n';

it.each<[string, string, string]>([
  ['a line more', BASE, `${BASE}RUN a\n`],
  ['a line less', BASE, BASE.replace('RUN npm ci\n', '')],
  ['lines in another order', BASE, BASE.split('\n').reverse().join('\n')],
  ['half of it', 'FROM a\nRUN b\nRUN c\nRUN d\n', 'FROM a\nRUN b\nRUN x\nRUN y\n'],
  ['less than half', BASE, 'FROM node:22\nRUN something else\nRUN entirely, and then some more of it\n'],
  ['the same line several times', 'RUN a\nRUN a\nRUN a\nFROM b\n', 'RUN a\nFROM b\nRUN a\nRUN c\n'],
  ['no line end', BASE, BASE.trimEnd()],
  ['line ends of Windows', BASE, BASE.replaceAll('\n', '\r\n')],
  ['lines longer than git compares', `RUN ${'x'.repeat(200)}\n${BASE}`, `RUN ${'x'.repeat(140)}y\n${BASE}`],
  ['a line of exactly that length', `${'x'.repeat(63)}\n${BASE}`, `${'x'.repeat(63)}\nRUN y\n${BASE}`],
  ['bytes that are not UTF-8', `# \xe9\x80\n${BASE}`, `# \xe9\x81\n${BASE}`],
])('files that differ by %s are as similar as git says', (name, old, now) => {
  const similarity = findSimilarity(
    ...([old, now].map((text) => readSpans(Buffer.from(text, 'latin1'))) as [never, never]),
  );
  expect(Math.floor(similarity * 100)).toBe(askGit(name.replaceAll(' ', '-'), old, now));
});

it('pairs those that have most in common, each once, and of equal ones those of one name', () => {
  const spans = (files: Readonly<Record<string, string>>) =>
    new Map(Object.entries(files).map(([path, text]) => [path, readSpans(Buffer.from(text))]));
  const pairs = pairSimilar(
    spans({
      'new/a': `${BASE}RUN a\n`,
      'new/b': BASE,
      'new/Dockerfile': `${BASE}RUN c\n`,
      other: 'RUN x\n',
      empty: '',
    }),
    spans({ 'old/x': BASE, 'old/Dockerfile': `${BASE}RUN d\n`, none: '' }),
  );
  expect(Object.fromEntries(pairs)).toEqual({ 'new/b': 'old/x', 'new/Dockerfile': 'old/Dockerfile' });
});
