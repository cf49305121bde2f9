import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { POLICY, useStage } from '../support/github/stage.js';
import { type WrittenReport, writeTrivy } from '../support/registry/scan-reports.js';

const stage = useStage();
const NAME = 'registry.invalid/base/app:1';
const JUDGING = `version: 1
allow: ["registry.invalid/**"]
rules: { unpinned: ignore }
evidence: [{ images: "**", vulnerabilities: { max: medium } }]
`;

async function judge(report: WrittenReport | null) {
  const file = join(mkdtempSync(join(tmpdir(), 'scan-')), 'app.json');
  if (report !== null) writeFileSync(file, writeTrivy(report));
  const pullRequest = stage.pullRequest({
    base: { [POLICY]: JUDGING },
    change: { 'api/Dockerfile': `FROM ${NAME}\n` },
  });
  return pullRequest.run({ inputs: { 'scan-reports': `\n${NAME}=${file}\n` } });
}

it.each<[WrittenReport | null, string]>([
  [{ name: NAME }, 'pass'],
  [{ name: NAME, found: ['CVE-2024-1 HIGH openssl 3.0.1'] }, 'fail'],
  [null, 'error'],
])('%j: %s', async (report, result) => {
  const run = await judge(report);
  expect(run.outputs).toMatchObject({ result });
  if (result === 'fail') expect(run.summary).toContain('CVE-2024-1');
  if (result === 'error') expect(run.stdout).toContain('cannot be read (ENOENT)');
});
