import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeLicenses, findBundledPackages } from '../../scripts/licenses.mjs';
import { readText } from '../support/repository.js';

function plantPackage(files: Readonly<Record<string, string>>): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'package-')), 'node_modules', 'thing');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

it('finds each package that a module comes from, nested ones too', () => {
  const stats = {
    modules: [
      { nameForCondition: '/r/lib/src/cli.js' },
      { nameForCondition: '/r/node_modules/yaml/dist/index.js' },
      { modules: [{ nameForCondition: '/r/node_modules/@a/b/node_modules/undici/index.js' }] },
    ],
    chunks: [{ modules: [{ nameForCondition: 'C:\\r\\node_modules\\@a\\b\\c.js' }] }],
  };
  expect(findBundledPackages(stats)).toEqual([
    '/r/node_modules/@a/b/node_modules/undici',
    '/r/node_modules/yaml',
    'C:\\r\\node_modules\\@a\\b',
  ]);
});

it('passes on the text of a licence and of a notice', () => {
  const manifest = '{"name":"thing","version":"1.2.3","license":"Apache-2.0"}';
  const folder = plantPackage({ 'package.json': manifest, 'LICENSE.md': 'free\r\n', NOTICE: 'thanks' });
  expect(describeLicenses([folder])).toBe('thing 1.2.3\nApache-2.0\n\nfree\n\nthanks\n');
});

it('takes the text of a package that forgot it from one of the same repository, and from no other', () => {
  const modules = join(mkdtempSync(join(tmpdir(), 'packages-')), 'node_modules', '@sigstore');
  const plant = (name: string, url: string, files: Readonly<Record<string, string>> = {}) => {
    const manifest = {
      name: `@sigstore/${name}`,
      version: '1.0.0',
      license: 'Apache-2.0',
      repository: { url },
    };
    mkdirSync(join(modules, name), { recursive: true });
    for (const [file, text] of Object.entries({ ...files, 'package.json': JSON.stringify(manifest) }))
      writeFileSync(join(modules, name, file), text);
    return join(modules, name);
  };
  plant('core', 'https://here', { LICENSE: 'free' });
  const verify = plant('verify', 'https://here');
  expect(describeLicenses([verify])).toBe('@sigstore/verify 1.0.0\nApache-2.0\n\nfree\n');
  plant('verify', 'https://there');
  expect(() => describeLicenses([verify])).toThrow('@sigstore/verify is bundled');
});

it('asks for no text of what is in the public domain', () => {
  const folder = plantPackage({ 'package.json': '{"name":"thing","version":"1.0.0","license":"CC0-1.0"}' });
  expect(describeLicenses([folder])).toBe('thing 1.0.0\nCC0-1.0\n');
});

it.each([
  ['no text', { 'package.json': '{"name":"thing","version":"1.0.0","license":"MIT"}' }],
  ['no licence', { 'package.json': '{"name":"thing","version":"1.0.0"}', LICENSE: 'free' }],
])('refuses to bundle a package with %s', (_, files) => {
  expect(() => describeLicenses([plantPackage(files)])).toThrow('thing is bundled');
});

it.each([
  ['dist/action/licenses.txt', ['@actions/core', '@actions/github', '@octokit/rest', 'undici', 'yaml']],
  ['dist/cli/licenses.txt', ['yaml']],
])('%s names what is bundled', (path, packages) => {
  const titles = readText(path)
    .split(/^-{80}$/m)
    .map((entry) => entry.trim().split(' ')[0]);
  expect(titles).toEqual(expect.arrayContaining(packages));
});
