import { describe, expect, test } from 'vitest';
import { runCommand } from '../support/command.js';
import { plantTree } from '../support/planted-tree.js';
import { type WrittenReport, writeTrivy } from '../support/registry/scan-reports.js';

const policy = (evidence: string) => `version: 1
allow: [docker.io/library/**]
rules: { unpinned: ignore, end-of-life: ignore }
evidence: [{ images: "**", ${evidence} }]
`;
const BAD: WrittenReport = { name: 'node:22', found: ['CVE-2024-1 CRITICAL openssl 3.0.1'] };

function plant(report: WrittenReport, evidence = 'vulnerabilities: { max: high, within: 7d }') {
  return plantTree({
    '.github/base-images.yml': policy(evidence),
    Dockerfile: 'FROM node:22\n',
    'reports/node=22.json': writeTrivy(report),
    'cut.json': writeTrivy(report).slice(0, 50),
    'list.json': '[]',
  });
}

const run = (report: WrittenReport, ...words: readonly string[]) =>
  runCommand([...words, '--offline', '--today', '2026-09-01'], { cwd: plant(report).root });
const GIVEN = ['--scan-report', 'node:22=reports/node=22.json'];

describe('check', () => {
  test.each([
    [{ name: 'node:22' }, 0],
    [BAD, 1],
    [{ name: 'node:22', made: '2026-08-01T00:00:00Z' }, 1],
    [{ name: 'node:20' }, 1],
  ])('%j: %i', async (report, status) => {
    expect(await run(report, 'check', ...GIVEN)).toMatchObject({ status });
  });

  test.each([
    'terminal',
    'markdown',
    'json',
    'sarif',
    'junit',
    'gitlab',
    'rdjson',
    'html',
    'concise',
    'github',
  ])('--format %s says what was found', async (format) => {
    const { status, stdout } = await run(BAD, 'check', ...GIVEN, '--format', format);
    expect(status).toBe(1);
    expect(stdout).toContain('CVE-2024-1');
    expect(stdout).toContain('openssl 3.0.1');
  });

  test('what is unknown is said to be', async () => {
    const { status, stdout } = await run(
      BAD,
      'check',
      '--scan-report',
      'node:22=cut.json',
      '--format',
      'json',
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout).findings).toMatchObject([{ rule: 'unverified', level: 'warn', unknown: true }]);
  });

  test('without a report it fails', async () => {
    const { status, stdout } = await run({}, 'check');
    expect(status).toBe(1);
    expect(stdout).toContain('no scan report about it is given');
  });

  test.each([
    ['node:22=none.json', 'the scan report "none.json" cannot be read (ENOENT)'],
    ['node:22=reports', 'the scan report "reports" cannot be read (EISDIR)'],
    ['cut.json', '"cut.json" does not say the image and its report'],
    ['=cut.json', '"=cut.json" does not say the image and its report'],
    ['Node:22=cut.json', '"Node:22" is not an image reference'],
  ])('--scan-report %s is an error', async (text, reason) => {
    const { status, stderr } = await run({}, 'check', '--scan-report', text);
    expect(status).toBe(2);
    expect(stderr).toContain(reason);
    expect(stderr).toContain('write IMAGE=FILE');
  });

  test('a policy that does not ask does not look at it', async () => {
    const { root } = plant(BAD, 'sbom: false, max-age: 9999d');
    const { stdout } = await runCommand(['check', '--offline', ...GIVEN], { cwd: root });
    expect(stdout).not.toContain('CVE-2024-1');
  });
});

describe('explain', () => {
  test.each(['node:22', 'Dockerfile:1'])('%s', async (what) => {
    const { status, stdout } = await run(BAD, 'explain', what, ...GIVEN);
    expect(status).toBe(1);
    expect(stdout).toContain('CVE-2024-1');
    expect(await run({ name: 'node:22' }, 'explain', what, ...GIVEN)).toMatchObject({ status: 0 });
    expect(await run({}, 'explain', what, '--scan-report', 'node:22=none.json')).toMatchObject({ status: 2 });
  });
});
