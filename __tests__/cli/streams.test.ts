import { spawn } from 'node:child_process';
import { expect, onTestFinished, test } from 'vitest';
import { runCommand } from '../support/command.js';
import { bundle } from '../support/github/bundle.js';
import { FILES } from '../support/judged-tree.js';
import { type PlantedTree, plantTree } from '../support/planted-tree.js';
import { HAS_FULL_DISK, ON_POSIX } from '../support/system.js';

const start = async (tree: PlantedTree, ...words: string[]) => {
  const script = process.env['BASE_IMAGE_GATE_CLI'] ?? (await bundle('cli'));
  const child = spawn(process.execPath, [script, ...words], { cwd: tree.root, stdio: 'pipe' });
  onTestFinished(() => void child.kill('SIGKILL'));
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk;
  });
  const end = new Promise<{ code: number | null; stderr: string }>((resolve) =>
    child.on('exit', (code) => resolve({ code, stderr })),
  );
  return { child, end };
};

test('a reader that goes away is no failure and no noise', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 500 }, (_, index) => [`x${index}/Dockerfile`, 'FROM evil:1\n']),
  );
  const { child, end } = await start(plantTree({ ...FILES, ...many }), 'check');
  child.stdout.destroy();
  expect(await end).toEqual({ code: 1, stderr: '' });
});

test.runIf(ON_POSIX)('an interruption ends it with 130', async () => {
  const { child, end } = await start(plantTree(FILES), 'check', '-');
  // more than a pipe holds is written when it is read, by a command that runs and waits for the rest
  await new Promise((resolve) => child.stdin.write('# more\n'.repeat(100_000), resolve));
  child.kill('SIGINT');
  expect(await end).toEqual({ code: 130, stderr: '' });
});

test.runIf(HAS_FULL_DISK)('a disk that is full is no verdict', async () => {
  const script = process.env['BASE_IMAGE_GATE_CLI'] ?? (await bundle('cli'));
  const { root } = plantTree(FILES);
  const child = spawn('sh', ['-c', `"$1" "$2" check > /dev/full`, 'sh', process.execPath, script], {
    cwd: root,
  });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect({ code, stderr }).toEqual({
    code: 3,
    stderr: expect.stringMatching(/^error: standard output could not be written: ENOSPC/),
  });
});

test.each([
  ['a folder that does not exist', () => 'no/x', 2],
  ['a folder', (root: string) => root, 2],
  ['a full disk', () => (HAS_FULL_DISK ? '/dev/full' : 'no/x'), HAS_FULL_DISK ? 3 : 2],
] as const)('--output to %s: said once', async (_, name, status) => {
  const { root } = plantTree(FILES);
  for (const command of ['check', 'images', 'builds'])
    for (const format of ['terminal', 'json']) {
      const words = [command, '--format', format, '--output', name(root)];
      const run = await runCommand(words, { cwd: root });
      expect([words, run.status, run.stderr.match(/be written/g)]).toEqual([words, status, ['be written']]);
    }
});
