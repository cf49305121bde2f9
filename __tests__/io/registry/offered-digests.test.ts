import { describe, expect, test } from 'vitest';
import { judgeWithEvidence } from '../../../src/evidence.js';
import { load, run } from '../../support/gate.js';
import { openLookUp } from '../../support/registry/evidence-run.js';
import { type RegistryFault, startRegistry } from '../../support/registry/fake-registry.js';
import { askWith, LIES, OUTAGES } from '../../support/registry/registry-faults.js';
import { makeImage, makeIndex, makeIndexOf } from '../../support/registry/stored-manifest.js';

const CONFIG = JSON.stringify({ created: '2026-08-31T00:00:00Z' });
const AMD = makeImage(CONFIG);
const NOW = makeIndexOf([['linux/amd64', AMD]]);
const OLD = makeIndex('old');

/** What is offered in place of images without a digest, and with one that is not there, where requests have a fault. */
async function listOffers(required: string, faults: ReadonlyMap<number, RegistryFault> = new Map()) {
  const registry = await startRegistry({ access: 'bearer', faults: new Map(faults) });
  registry.putBlob('base/app', CONFIG);
  registry.put('base/app', AMD);
  registry.put('base/app', NOW, '1');
  const policy = load(`allow: ["${registry.host}/**"]
rules: { unpinned: { level: block, require: digest } }
evidence: [{ images: "${registry.host}/**", ${required} }]
settings: { registries: { insecure: ["${registry.host}"] } }`);
  const text = `FROM ${registry.host}/base/app:1\nFROM ${registry.host}/base/app:1@${OLD.digest}\n`;
  const [fault] = faults.values();
  const report = await askWith(fault, () =>
    judgeWithEvidence(policy, openLookUp(), async (evidence) => run(policy, text, { evidence })),
  );
  return {
    offers: report.findings.flatMap(({ fix }) => fix?.replacement ?? []),
    advice: report.findings.map(({ message, fix }) => `${message} ${fix?.description ?? ''}`).join('\n'),
    count: registry.requests.length,
    host: registry.host,
  };
}

const REQUIRED = [
  'digest: [exists]',
  'digest: [exists, matches-tag, multi-platform]',
  'max-age: 60d',
  'sbom: true',
];

describe.each(REQUIRED)('%s', (required) => {
  test('the digest that the tag names is offered', async () => {
    const { offers, host } = await listOffers(required);
    expect(new Set(offers)).toEqual(new Set([`${host}/base/app:1@${NOW.digest}`]));
  });

  test.each(Object.entries(LIES))('none of a registry that lies: %s', async (_, fault) => {
    const { count } = await listOffers(required);
    // the first two only say how to sign in, where nothing can be a lie
    for (let at = 2; at < count; at++) {
      // what is asked for once more may be answered rightly
      const { offers, host } = await listOffers(required, new Map([[at, fault]]));
      expect([undefined, `${host}/base/app:1@${NOW.digest}`]).toContain(offers[0]);
      const always = new Map(Array.from({ length: 60 }, (__, index) => [at + index, fault]));
      expect((await listOffers(required, always)).offers).toEqual([]);
    }
  });

  test.each(Object.entries(OUTAGES))('none that is not proved: %s', async (_, fault) => {
    const { count, host } = await listOffers(required);
    for (let at = 2; at < count; at++) {
      const always = new Map(Array.from({ length: 60 }, (__, index) => [at + index, fault]));
      const { offers } = await listOffers(required, always);
      expect([undefined, `${host}/base/app:1@${NOW.digest}`]).toContain(offers[0]);
    }
  });
});
