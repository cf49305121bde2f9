import { expect, test } from 'vitest';
import { judgeEvidence } from '../../support/registry/evidence-run.js';
import { startRegistry } from '../../support/registry/fake-registry.js';
import { RECORDED_CASES, RECORDED_SBOMS } from '../../support/registry/recorded-sboms.js';
import { putDump } from '../../support/registry/registry-dump.js';

test.each(RECORDED_CASES)('%s: %s', async (tag, required, found) => {
  for (const referrers of ['none', 'api'] as const) {
    const registry = await startRegistry({ referrers });
    putDump(registry, RECORDED_SBOMS);
    expect(await judgeEvidence(registry, required, `FROM R/base/app:${tag}\n`)).toEqual(
      found === null
        ? []
        : [expect.stringContaining(`unverified block: R/base/app:${tag} is unverified: ${found}`)],
    );
  }
});
