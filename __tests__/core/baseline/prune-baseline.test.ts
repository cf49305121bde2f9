import { expect, it } from 'vitest';
import { pruneBaseline } from '../../../src/core/baseline/prune-baseline.js';
import { matchRecords } from '../../../src/core/baseline/recorded-findings.js';
import { type Files, judgeFiles, loadValidBaseline } from '../../support/baselines.js';
import { load } from '../../support/gate.js';

const POLICY = load('allow: []\nrules: { unpinned: ignore, end-of-life: ignore }\n');

/** A baseline without what these files do not need. */
function prune(text: string, files: Files): string {
  const baseline = loadValidBaseline(text);
  const { unused } = matchRecords(judgeFiles(POLICY, files).finish().findings, baseline);
  return pruneBaseline(text, baseline, unused);
}

const record = (image: string, more = '') =>
  `{ image: docker.io/library/${image}, rule: unapproved, role: final${more} }`;

const WRITTEN = `# Ours.
version: 1
expires: "2027-06-30" # agreed with security

files:
  # the shop
  - file: a/Dockerfile
    findings:
      # WEB-7
      - ${record('one:1')} # soon
      - ${record('two:1', ', count: 3')}
  - file: 'b/Dockerfile'
    findings:
      - image: docker.io/library/three:1
        rule: unapproved
        role: final
      - ${record('four:1')}
# the end
`;

const TWO = 'FROM two:1\n';

it('changes nothing where all is needed', () => {
  const text = WRITTEN.replace(', count: 3', '').replaceAll('role: final', 'role: build');
  const files = {
    'a/Dockerfile': 'FROM one:1\nFROM two:1\nFROM scratch\n',
    'b/Dockerfile': 'FROM three:1\nFROM four:1\nFROM scratch\n',
  };
  expect(prune(text, files)).toBe(text);
});

it('removes what is not needed, and leaves every other byte', () => {
  const text = prune(WRITTEN, { 'a/Dockerfile': 'FROM one:1\n', 'b/Dockerfile': 'FROM four:1\n' });
  expect(text).toBe(
    WRITTEN.replace(`      - ${record('two:1', ', count: 3')}\n`, '').replace(
      '      - image: docker.io/library/three:1\n        rule: unapproved\n        role: final\n',
      '',
    ),
  );
});

it('removes a file of which nothing is left', () => {
  const text = prune(WRITTEN, { 'b/Dockerfile': 'FROM four:1\n' });
  expect(loadValidBaseline(text).files.map(({ file }) => file)).toEqual(['b/Dockerfile']);
  expect(text).toContain("# the shop\n  - file: 'b/Dockerfile'");
  expect(text).toMatch(/# the end\n$/);
});

it('keeps the ends of lines', () => {
  const text = prune(WRITTEN.replaceAll('\n', '\r\n'), { 'a/Dockerfile': 'FROM one:1\n' });
  expect(text).not.toMatch(/[^\r]\n/);
});

it('lowers a count', () => {
  const counted = (count: string) =>
    `version: 1\nfiles:\n  - file: a\n    findings:\n      - { image: docker.io/library/x:1, rule: unapproved, role: build${count} } # count: 3\n`;
  const file = (count: number) => `${'FROM x:1 AS y\n'.repeat(count)}FROM scratch\n`;
  expect(prune(counted(', count: 3'), { a: file(2) })).toBe(counted(', count: 2'));
  expect(prune(counted(', count: 3'), { a: file(1) })).toBe(counted(''));
  expect(prune(counted(', count: 3'), { a: file(3) })).toBe(counted(', count: 3'));
});

it('writes anew what stands on one line with others, and leaves an empty list of nothing', () => {
  const text = `# ours\nversion: 1\nfiles: [{ file: a, findings: [${record('one:1')}, ${record('two:1')}] }]\n`;
  expect(prune(text, { a: TWO })).toBe(
    `# ours\nversion: 1\nfiles:\n  - file: a\n    findings:\n      - ${record('two:1')}\n`,
  );
  expect(prune(text, {})).toBe('# ours\nversion: 1\nfiles: []\n');
});
