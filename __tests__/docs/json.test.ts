import { describe, expect, it } from 'vitest';
import { runCommand } from '../support/command.js';
import { ROOT, readText } from '../support/repository.js';

const PAGE = readText('docs/json.md');
const SHOP = ['examples/shop', '--policy', 'examples/shop/.github/base-images.yml', '--format', 'json'];

/** Every key that occurs anywhere in a value. */
function listKeys(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const nested = Object.values(value).flatMap(listKeys);
  return Array.isArray(value) ? nested : [...Object.keys(value), ...nested];
}

describe('docs/json.md', () => {
  it.each(['check', 'images'])('names every key of %s', async (command) => {
    const { stdout } = await runCommand([command, ...SHOP], { cwd: ROOT });
    const keys = [...new Set(listKeys(JSON.parse(stdout)))];
    expect(keys.length).toBeGreaterThan(15);
    expect(keys.filter((key) => !new RegExp(`["\`]${key}\\b`).test(PAGE))).toEqual([]);
  });

  it('names every key at the top of explain and policy', async () => {
    const policy = ['--policy', 'examples/shop/.github/base-images.yml', '--format', 'json'];
    const explained = await runCommand(['explain', 'node:22', ...policy], { cwd: ROOT });
    const effective = await runCommand(['policy', ...policy], { cwd: ROOT });
    const keys = [explained, effective].flatMap(({ stdout }) => Object.keys(JSON.parse(stdout)));
    expect(keys.filter((key) => !new RegExp(`["\`]${key}\\b`).test(PAGE))).toEqual([]);
  });
});
