import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { bundle } from '../support/github/bundle.js';
import { plantTree } from '../support/planted-tree.js';
import { PLAIN_ENVIRONMENT } from '../support/system.js';

/** Starts a check after the pieces of the program were changed. */
async function checkWith(change: (piece: string) => void) {
  const folder = join(plantTree({}, { git: false }).root, 'cli');
  cpSync(dirname(await bundle('cli')), folder, { recursive: true });
  for (const name of readdirSync(folder)) if (/^\d+\.index\.js$/.test(name)) change(join(folder, name));
  const { root } = plantTree({ Dockerfile: 'FROM scratch\n' });
  const words = [join(folder, 'index.js'), 'check'];
  return spawnSync(process.execPath, words, { cwd: root, env: PLAIN_ENVIRONMENT, encoding: 'utf8' });
}

test('a bug ends a run with a status of its own, and says nothing that a runner obeys', async () => {
  const RUN = './lib/untyped/src/cli/run.js';
  const { status, stdout, stderr } = await checkWith((piece) => {
    const text = readFileSync(piece, 'utf8');
    if (text.includes(`${RUN}\n`))
      writeFileSync(piece, `throw new Error('worn out\\n::error::done');\n${text}`);
  });
  expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
  expect(stderr).toMatch(
    /^This is a bug in base-image-gate .*; nothing was judged:\n\nError: worn out\n: :error::done/,
  );
});

test('a program without its pieces says so', async () => {
  const { status, stdout, stderr } = await checkWith((piece) => rmSync(piece));
  expect({ status, stdout, stderr }).toEqual({
    status: 3,
    stdout: '',
    stderr: 'A part of base-image-gate is missing; nothing was judged: install it again.\n',
  });
});
