import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { VERSION } from '../../src/program.js';
import { ROOT, readText } from '../support/repository.js';
import { PLAIN_ENVIRONMENT } from '../support/system.js';

/** What `npm pack --json` says of the one package. */
interface Packed {
  readonly filename: string;
  readonly version: string;
  readonly size: number;
  readonly files: readonly { readonly path: string; readonly mode: number }[];
  readonly bundled: readonly string[];
}

const MANIFEST = JSON.parse(readText('package.json'));

/** Whatever npm is told elsewhere on this machine does not count, and it has nothing at hand. */
function runNpm(words: readonly string[], cwd: string): string {
  const own = ['--cache', join(folder, 'cache'), '--userconfig', join(folder, 'npmrc')];
  return execFileSync('npm', [...own, ...words], {
    cwd,
    env: PLAIN_ENVIRONMENT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

let folder = '';
let packed: Packed;

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'npm-package-')));
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const all: Packed[] = Object.values(
    JSON.parse(runNpm(['pack', '--json', '--pack-destination', folder], ROOT)),
  );
  expect(all).toHaveLength(1);
  [packed] = all as [Packed];
});

describe('the npm package', () => {
  it('is the command line, the policies and the licences, and what npm always adds', () => {
    const paths = packed.files.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        ...['dist/cli/index.js', 'dist/cli/package.json', 'dist/cli/licenses.txt', 'LICENSE', 'NOTICE'],
        ...['policies/recommended.yml', 'policies/policy.schema.json', 'README.md', 'package.json'],
      ]),
    );
    const others = paths.filter(
      (path) =>
        !/^(?:dist\/cli\/[\w.-]+|policies\/[\w.-]+\.(?:yml|json)|LICENSE|NOTICE|README\.md|package\.json)$/.test(
          path,
        ),
    );
    expect(others).toEqual([]);
    expect(packed.version).toBe(VERSION);
  });

  it('is less than two megabytes', () => {
    expect(packed.size).toBeGreaterThan(300_000);
    expect(packed.size).toBeLessThan(2_000_000);
  });

  it('brings and runs nothing else when it is installed', () => {
    const brought = Object.keys(MANIFEST).filter(
      (key) => /dependencies$/i.test(key) && key !== 'devDependencies',
    );
    expect(brought).toEqual([]);
    expect(packed.bundled).toEqual([]);
    const run = Object.keys(MANIFEST.scripts).filter((name) =>
      /install|prepare|prepack|postpack|publish/.test(name),
    );
    expect(run).toEqual([]);
    expect(MANIFEST.private).toBe(undefined);
  });

  it('installed without a network, runs', () => {
    runNpm(['install', '--offline', '--no-audit', '--no-fund', packed.filename], folder);
    const listed = JSON.parse(runNpm(['ls', '--all', '--json'], folder)).dependencies;
    expect(Object.keys(listed)).toEqual(['base-image-gate']);
    expect(listed['base-image-gate'].dependencies).toBe(undefined);
    expect(runNpm(['exec', '--offline', '--', 'base-image-gate', '--version'], folder)).toBe(`${VERSION}\n`);
    const shop = join(ROOT, 'examples/shop');
    const words = ['check', shop, '--policy', join(shop, '.github/base-images.yml'), '--fail-on', 'never'];
    expect(runNpm(['exec', '--offline', '--', 'base-image-gate', ...words], folder)).toContain(
      '8 Dockerfiles',
    );
  });
});
