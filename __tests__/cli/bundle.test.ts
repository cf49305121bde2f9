import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMAND_NAMES, commandRule, listChoices } from '../../src/cli/options/command-table.js';
import { runCommand, startCommand } from '../support/command.js';
import { FILES } from '../support/judged-tree.js';
import { type PlantedTree, plantTree } from '../support/planted-tree.js';

const OPERANDS: Readonly<Record<string, readonly string[]>> = { explain: ['node:20'], completion: ['zsh'] };

/** Every command in every format that it has. */
const FORMATS = COMMAND_NAMES.flatMap((name) =>
  (listChoices(commandRule(name), 'format') ?? ['terminal']).map((format) => [
    name,
    ...(OPERANDS[name] ?? []),
    ...(format === 'terminal' ? [] : ['--format', format]),
  ]),
);

const OTHERS: readonly (readonly string[])[] = [
  [],
  ['--help'],
  ['help', 'check'],
  ['--version'],
  ['lint'],
  ['check', '--policy', 'gone.yml'],
  ['check', '--base', 'HEAD'],
  ['check', '--base', 'HEAD', 'api', '..'],
  ['check', '-'],
  ['images', '-'],
  ['check', '--format', 'json', '--output', 'report.txt'],
];

/** A repository that a change has been made to, with a build and a policy that extends another. */
function plantRepository(): PlantedTree {
  const tree = plantTree({
    ...FILES,
    'compose.yaml': 'services: { web: { build: { context: web, args: { BASE: "node:20" } } } }\n',
    'web/Dockerfile': 'ARG BASE\nFROM $BASE\n',
  });
  tree.commit();
  tree.write('api/Dockerfile', 'FROM node:18\nCOPY --from=alpine:latest / /\n');
  return tree;
}

/** Runs a command line in this process and as a bundle of its own: each says and writes the same. Returns what the bundle said. */
async function runTwice(words: readonly string[], env: Record<string, string> = {}): Promise<string> {
  const { root } = plantRepository();
  const [here, started] = [await tell(runCommand), await tell(startCommand)];
  expect(started).toEqual(here);
  return started.stdout + started.stderr;

  async function tell(run: typeof runCommand) {
    // fix and init say how they were started: the same way
    const started = { npm_command: 'exec', ...env };
    const ended = await run(words, { cwd: root, env: started, input: 'FROM node:16\n' });
    return {
      ...ended,
      written: words.includes('--output') ? readFileSync(join(root, 'report.txt'), 'utf8') : null,
    };
  }
}

describe('the bundle, started as people start it, says and writes what the sources do in this process', () => {
  test.each([...FORMATS, ...OTHERS].map((words) => [words.join(' '), words] as const))(
    '%s',
    async (_, words) => {
      expect(await runTwice(words)).not.toBe('');
    },
  );

  test('with colours', async () => {
    expect(await runTwice(['check'], { FORCE_COLOR: '1' })).toContain('\u001b[');
  });
});
