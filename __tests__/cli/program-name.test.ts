import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findProgramName } from '../../src/cli/options/program-name.js';

const HERE = join('/', 'work', 'shop');

test.each<[string, string | undefined, Record<string, string>, string | null]>([
  ['by its name', join('/', 'usr', 'bin', 'base-image-gate'), {}, null],
  [
    'a script nearby',
    join('/', 'work', 'gate', 'dist', 'cli', 'index.js'),
    {},
    `node ${join('..', 'gate', 'dist', 'cli', 'index.js')}`,
  ],
  ['a script far away', join('/', 'g', 'index.js'), {}, `node ${join('/', 'g', 'index.js')}`],
  [
    'npx',
    join('/', 'x', 'node_modules', '.bin', 'base-image-gate'),
    { npm_command: 'exec' },
    'npx base-image-gate',
  ],
  ['nobody knows', undefined, {}, null],
])('%s', (_, script, environment, expected) => {
  expect(findProgramName(script, HERE, environment)).toBe(expected);
});
