import { describe, expect, it } from 'vitest';
import { runCommand } from '../support/command.js';
import { findFencedBlocks } from '../support/markdown.js';
import { listFiles, ROOT, readText } from '../support/repository.js';

const COMMAND =
  /(?:node dist\/cli\/index\.js|(?<![/\w-])base-image-gate) ((?:builds|check|explain|images|init|policy)\b[^`\n#]*)/g;

const PAGES = ['README.md', 'CONTRIBUTING.md', ...listFiles('docs', '.md'), 'examples/shop/README.md'];

/** Every command line that a page names, in blocks and in running text, split into its words. */
function findCommands(): string[][] {
  const commands = PAGES.flatMap((page) =>
    [...readText(page).matchAll(COMMAND)].map(([, words = '']) => words),
  );
  return [...new Set(commands.map((words) => words.trim()))].map((words) => words.split(/\s+/));
}

describe.each(findCommands().filter(([name]) => name !== 'COMMAND'))('%s', (name = '', ...words) => {
  it(`${words.join(' ')} is a command with these options`, async () => {
    const { status, stdout } = await runCommand([name, '--help'], { cwd: ROOT });
    expect(status).toBe(0);
    for (const option of words.filter((word) => word.startsWith('--'))) expect(stdout).toContain(option);
  });
});

it('the first command of the README fails as it should, and counts what it looked at', async () => {
  const [first] = findFencedBlocks(readText('README.md')).filter(({ language }) => language === 'sh');
  const [, words = ''] = /^node dist\/cli\/index\.js (.+)\n/.exec(first?.text ?? '') ?? [];
  const { status, stdout, stderr } = await runCommand(words.split(' '), { cwd: ROOT });
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(stdout).toContain('8 Dockerfiles');
});

it.each(listFiles('policies', '.yml'))('%s passes the command that checks a policy', async (path) => {
  const { status } = await runCommand(['policy', path], { cwd: ROOT });
  expect(status).toBe(0);
});

it('the README lists the commands that there are', async () => {
  const { stdout } = await runCommand(['--help'], { cwd: ROOT });
  const [, list = ''] = /^Commands:\n((?: {2}.+\n)+)/m.exec(stdout) ?? [];
  const there = [...list.matchAll(/^ {2}(\w+)/gm)].map(([, name]) => name);
  const listed = [...readText('README.md').matchAll(/^\| `(\w+) [[A-Z]/gm)].map(([, name]) => name);
  expect(there).toContain('check');
  expect(listed).toEqual(there);
});
