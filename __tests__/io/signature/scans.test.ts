import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { makeStatement, putArtifact } from '../../support/registry/attestations.js';
import { putScannedImages, SCAN_KEY, wrapReport } from '../../support/registry/attested-scans.js';
import { type EvidenceOptions, judgeEvidence } from '../../support/registry/evidence-run.js';
import {
  type FakeRegistry,
  type RegistryFault,
  type RegistryOptions,
  startRegistry,
} from '../../support/registry/fake-registry.js';
import { type WrittenReport, writeGrype, writeTrivy } from '../../support/registry/scan-reports.js';
import {
  attachSignature,
  makeKey,
  type SigningKey,
  writeBundle,
} from '../../support/registry/signed-images.js';
import { makeImage, makeIndexOf, type StoredManifest } from '../../support/registry/stored-manifest.js';

const VULN = 'https://cosign.sigstore.dev/attestation/vuln/v1';
const OURS = makeKey(generateKeyPairSync('ec', { namedCurve: 'P-256' }));
const OTHER = makeKey(generateKeyPairSync('ec', { namedCurve: 'P-256' }));
const [AMD, ARM] = [makeImage('amd'), makeImage('arm')];
const INDEX = makeIndexOf([
  ['linux/amd64', AMD],
  ['linux/arm64', ARM],
]);
const HIGH = 'CVE-2024-1 High openssl 3.0.1';
const byKey = (pem: string) => `signed-by: { key: ${JSON.stringify(pem)} }`;
const requireScan = (more = 'max: medium') => `vulnerabilities: { ${more}, ${byKey(OURS.pem)} }`;

type Fill = (registry: FakeRegistry) => void;
interface Options extends EvidenceOptions {
  readonly required?: string;
  readonly image?: StoredManifest;
  readonly registry?: RegistryOptions;
}

async function judge(fill: Fill, options: Options = {}): Promise<string[]> {
  const { required = requireScan(), image = AMD, registry: access = {}, ...more } = options;
  const registry = await startRegistry(access);
  for (const each of [AMD, ARM]) registry.put('base/app', each);
  registry.put('base/app', image, '1');
  fill(registry);
  return tell(await judgeEvidence(registry, required, 'FROM R/base/app:1\n', more));
}

const tell = (found: readonly string[]) =>
  found.map((text) => text.replace(/^unverified \w+: \S+ /, '').replace(/; the policy .*$/, ''));

interface Attesting {
  readonly about?: StoredManifest;
  readonly key?: SigningKey;
  readonly type?: string;
  readonly predicate?: object;
  readonly created?: string;
}

/** Attaches what somebody attests, by default a report of Trivy on the image for amd64. */
function attest(
  report: WrittenReport,
  { about = AMD, key = OURS, type = VULN, created, ...more }: Attesting = {},
): Fill {
  const { predicate = wrapReport(writeTrivy(report)) } = more;
  const statement = makeStatement({ predicateType: type, predicate }, about.digest);
  const annotations = {
    'dev.sigstore.bundle.predicateType': type,
    ...(created === undefined ? {} : { 'org.opencontainers.image.created': created }),
  };
  return (registry) => attachSignature(registry, about, writeBundle(key, statement), annotations);
}

const all =
  (...fills: readonly Fill[]): Fill =>
  (registry) => {
    for (const fill of fills) fill(registry);
  };

describe('what cosign attests', () => {
  const FOUND = 'Trivy found CVE-2024-3094 (critical) in liblzma5 5.6.0-0.2';
  const judgeTag = async (tag: string, more: string) => {
    const registry = await startRegistry({ referrers: tag.endsWith('2') ? 'none' : 'api' });
    putScannedImages(registry);
    const required = `${byKey(SCAN_KEY)}, vulnerabilities: { ${more} }`;
    const found = tell(await judgeEvidence(registry, required, `FROM R/base/app:${tag}\n`));
    return found.filter((text) => !text.includes('is not signed'));
  };

  it.each<[string, string, readonly string[]]>([
    ['trivy2', 'max: high', [`is unverified: ${FOUND}`]],
    ['trivy3', 'max: high', [`is unverified: ${FOUND}`]],
    ['trivy3', 'max: critical, within: 7d', []],
    ['trivy2', 'max: critical, within: 7d', []],
    [
      'trivy3',
      'max: critical, within: 1d',
      ['is unverified: it was last scanned by Trivy on 2026-08-30, 2 days ago'],
    ],
    ['wrapped-grype3', 'max: high', []],
    ['wrapped-grype3', 'max: low', ['is unverified: Grype found CVE-2023-4911 (high) in libc6 2.36-9']],
    ['list3', 'max: high', ['is unverified: Trivy found CVE-2024-3094 (critical)']],
    ['list3', 'max: critical, within: 3d', []],
    [
      'grype-raw2',
      'max: critical',
      ['could not be verified: its attested scan has no result of a scanner in it'],
    ],
    [
      'grype-raw3',
      'max: critical',
      ['could not be verified: its attested scan has no result of a scanner in it'],
    ],
  ])('%s: %s', async (tag, more, expected) => {
    expect(await judgeTag(tag, more)).toEqual(expected);
  });

  it('counts only if it is signed by who is asked for', async () => {
    const registry = await startRegistry();
    putScannedImages(registry);
    for (const tag of ['trivy2', 'trivy3'])
      expect(
        tell(await judgeEvidence(registry, requireScan('max: critical'), `FROM R/base/app:${tag}\n`)),
      ).toEqual(['is unverified: no scan of it is attested by the given key: it is signed with another key']);
  });

  it('that is changed is nothing', async () => {
    const registry = await startRegistry();
    putScannedImages({
      ...registry,
      putBlob: (repository, content, digest) => {
        const changed = content.replace(/"payload":"[^"]*"/, (text) => text.replace('A', 'B'));
        registry.putBlob(repository, content.includes('"payload"') ? changed : content, digest);
      },
    });
    const required = `vulnerabilities: { max: critical, ${byKey(SCAN_KEY)} }`;
    for (const tag of ['trivy2', 'trivy3'])
      expect(await judgeEvidence(registry, required, `FROM R/base/app:${tag}\n`)).toHaveLength(1);
  });
});

describe('who attests', () => {
  it('the signers of the scan, else those of the image, else nobody', async () => {
    const good = attest({});
    const unsigned = 'is unverified: it is not signed by the given key, or by anybody else';
    expect(await judge(good)).toEqual([]);
    expect(await judge(good, { required: `${byKey(OURS.pem)}, vulnerabilities: { max: high }` })).toEqual([
      unsigned,
    ]);
    expect(
      await judge(good, {
        required: `${byKey(OTHER.pem)}, vulnerabilities: { max: high, ${byKey(OURS.pem)} }`,
      }),
    ).toEqual([unsigned]);
    expect(
      await judge(good, {
        required: `${byKey(OURS.pem)}, vulnerabilities: { max: high, ${byKey(OTHER.pem)} }`,
      }),
    ).toHaveLength(2);
    expect(await judge(good, { required: 'vulnerabilities: { max: high }' })).toEqual([
      'is unverified: no scan report about it is given',
    ]);
  });

  it('nobody else makes it better or worse', async () => {
    expect(await judge(attest({}, { key: OTHER }))).toEqual([
      'is unverified: no scan of it is attested by the given key: it is signed with another key',
    ]);
    expect(await judge(all(attest({}), attest({ found: [HIGH] }, { key: OTHER })))).toEqual([]);
    expect(
      await judge(all(attest({ found: [HIGH] }), attest({ made: '2026-08-31T00:00:00Z' }, { key: OTHER }))),
    ).toHaveLength(1);
    expect(await judge(() => undefined)).toEqual([
      'is unverified: no scan of it is attested by the given key, and no report is given',
    ]);
  });

  it('a signature of the image is no scan, and a scan no signature', async () => {
    const type = 'https://sigstore.dev/cosign/sign/v1';
    expect(await judge(attest({}, { type, predicate: {} }))).toHaveLength(1);
    expect(await judge(attest({}), { required: byKey(OURS.pem) })).toHaveLength(1);
  });

  it('another type of statement is no scan', async () => {
    for (const type of ['https://spdx.dev/Document', 'https://acme.com/attestation/vuln/v1', `${VULN}/x`])
      expect(await judge(attest({}, { type }))).toHaveLength(1);
    for (const type of ['https://in-toto.io/attestation/vulns/v0.1', 'https://in-toto.io/attestation/vulns'])
      expect(await judge(attest({}, { type }))).toEqual([]);
  });

  it('a statement about another image is nothing, even if it is attached to this one', async () => {
    const statement = makeStatement(
      { predicateType: VULN, predicate: wrapReport(writeTrivy({})) },
      ARM.digest,
    );
    expect(
      await judge((registry) => attachSignature(registry, AMD, writeBundle(OURS, statement))),
    ).toHaveLength(1);
  });
});

describe('which scan counts', () => {
  const [OLD, NEW] = [{ made: '2026-08-28T00:00:00Z' }, { made: '2026-08-31T00:00:00Z' }];

  it.each([false, true])(
    'the newest by each scanner, in whatever order they come (reversed: %s)',
    async (isReversed) => {
      const order = (...fills: Fill[]) => all(...(isReversed ? fills.toReversed() : fills));
      expect(await judge(order(attest({ ...OLD, found: [HIGH] }), attest(NEW)))).toEqual([]);
      expect(await judge(order(attest(OLD), attest({ ...NEW, found: [HIGH] })))).toHaveLength(1);
      const grype = wrapReport(writeGrype({ ...OLD, found: [HIGH] }));
      expect(await judge(order(attest({}, { predicate: grype }), attest(NEW)))).toEqual([
        'is unverified: Grype found CVE-2024-1 (high) in openssl 3.0.1',
      ]);
    },
  );

  it('what is too old neither proves nor hides anything', async () => {
    const required = requireScan('max: medium, within: 7d');
    const old = { made: '2026-08-01T00:00:00Z' };
    const grype = wrapReport(writeGrype({ ...old, found: [HIGH] }));
    expect(await judge(attest(old), { required })).toEqual([
      'is unverified: it was last scanned by Trivy on 2026-08-01, 31 days ago',
    ]);
    expect(await judge(attest({ ...old, found: [HIGH] }), { required })).toEqual([
      'is unverified: Trivy found CVE-2024-1 (high) in openssl 3.0.1',
    ]);
    expect(await judge(all(attest({}, { predicate: grype }), attest({})), { required })).toEqual([]);
  });

  it('one without a time, or of the future, proves nothing', async () => {
    const undated = wrapReport(writeTrivy({ made: '' }), '');
    const required = requireScan('max: medium, within: 7d');
    expect(await judge(attest({}, { predicate: undated }), { required })).toEqual([
      'could not be verified: its scan by Trivy does not say when it was made',
    ]);
    expect(await judge(attest({}, { predicate: undated }))).toEqual([]);
    for (const each of [required, requireScan()])
      expect(await judge(attest({ made: '2026-09-03T00:00:00Z' }), { required: each })).toEqual([
        'could not be verified: its scan says that it was made on 2026-09-03, which cannot be right',
      ]);
  });

  it('one that cannot be read leaves it unknown, unless another one counts', async () => {
    const unread = attest({}, { predicate: { scanner: { result: { x: 1 } }, metadata: {} } });
    expect(await judge(unread)).toEqual([
      expect.stringContaining('could not be verified: its attested scan is of a format that is not read'),
    ]);
    expect(await judge(all(unread, attest({})))).toEqual([]);
    expect(await judge(all(unread, attest({ found: [HIGH] })))).toEqual([
      'is unverified: Trivy found CVE-2024-1 (high) in openssl 3.0.1',
    ]);
  });

  it('one that states another digest is not about the image', async () => {
    const of = (digest: string) => attest({ digests: [`R/base/app@${digest}`] });
    expect(await judge(of(AMD.digest))).toEqual([]);
    expect(await judge(of(ARM.digest))).toEqual([
      expect.stringMatching(/^could not be verified: its attested scan is about sha256:\w+$/),
    ]);
    const ofPart = attest({ digests: [`R/base/app@${ARM.digest}`] }, { about: INDEX });
    expect(await judge(ofPart, { image: INDEX })).toEqual([]);
    // attested to the image for one platform, a scan of that for another one says nothing of it
    const ofNeighbour = attest({ digests: [`R/base/app@${ARM.digest}`] }, { about: AMD });
    const ofIndex = attest({ digests: [`R/base/app@${INDEX.digest}`] }, { about: AMD });
    const both = (one: Fill) => all(one, attest({}, { about: ARM }));
    expect(await judge(both(ofNeighbour), { image: INDEX })).toEqual([
      expect.stringMatching(/^could not be verified: its attested scan is about sha256:\w+$/),
    ]);
    expect(await judge(both(ofIndex), { image: INDEX })).toEqual([]);
  });

  it.each<[string, object, string[]]>([
    ['nothing', [], []],
    ['of a known severity', [{ id: 'CVE-1', severity: [{ method: 'nvd', score: 'low' }] }], []],
    [
      'in the older form',
      [{ vulnerability: { id: 'CVE-1', severity: [{ score: '9.1' }] } }],
      ['is unverified: a scanner found CVE-1 (critical)'],
    ],
    ['of none', [{ id: 'CVE-1' }], ['is unverified: a scanner found CVE-1 (of unknown severity)']],
    ['without an id', [{}], ['could not be verified: its attested scan is not in order']],
  ])("in-toto's list: %s", async (_, result, expected) => {
    const metadata = { scanFinishedOn: '2026-08-30T00:00:00Z' };
    const predicate = { scanner: { uri: 'https://osv.dev', result }, metadata };
    expect(await judge(attest({}, { predicate }))).toEqual(expected);
  });

  it('only the newest are read, of each kind', async () => {
    const day = (at: number) => `2026-08-${String(at + 1).padStart(2, '0')}T00:00:00Z`;
    const many = Array.from({ length: 20 }, (_, at) =>
      attest({ made: day(at), found: at < 19 ? [HIGH] : [] }, { created: day(at) }),
    );
    expect(await judge(all(...many))).toEqual([]);
    const others = Array.from({ length: 20 }, (_, at) =>
      attest({}, { type: 'https://spdx.dev/Document', created: `2026-09-01T00:00:${at + 10}Z` }),
    );
    expect(await judge(all(attest({}), ...others))).toEqual([]);
  });
});

describe('an index', () => {
  const options = { image: INDEX };
  it('is covered by a scan of its own, or by one of each platform', async () => {
    expect(await judge(attest({}, { about: INDEX }), options)).toEqual([]);
    expect(await judge(all(attest({}), attest({}, { about: ARM })), options)).toEqual([]);
    expect(await judge(attest({}), options)).toEqual([
      'is unverified: no scan of its image for linux/arm64 is attested by the given key',
    ]);
    expect(
      await judge(all(attest({}, { about: INDEX }), attest({ found: [HIGH] }, { about: ARM })), options),
    ).toHaveLength(1);
  });

  it('has an old scan of one platform', async () => {
    const old = attest({ made: '2026-08-01T00:00:00Z' }, { about: ARM });
    expect(
      await judge(all(attest({}), old), { ...options, required: requireScan('max: high, within: 7d') }),
    ).toEqual(['is unverified: it was last scanned by Trivy on 2026-08-01, 31 days ago']);
  });
});

describe('what goes wrong', () => {
  const down: RegistryFault = (_, response) => response.writeHead(503).end();

  it('whatever is not answered, nothing passes that would not', async () => {
    const bad = attest({ found: [HIGH] });
    const good = attest({});
    const registry = await startRegistry();
    for (const each of [AMD, ARM]) registry.put('base/app', each);
    registry.put('base/app', AMD, '1');
    good(registry);
    await judgeEvidence(registry, requireScan(), 'FROM R/base/app:1\n');
    const count = registry.requests.length;
    for (let at = 0; at < count; at += 1) {
      const faults = new Map(Array.from({ length: 3 }, (_, more) => [at + more, down]));
      const told = await judge(bad, { registry: { faults }, limits: { requests: 200 } });
      expect(told, String(at)).toHaveLength(1);
    }
  });

  it('a registry that lies is a finding, and an outage is not', async () => {
    const late = (fault: RegistryFault) => new Map(Array.from({ length: 30 }, (_, at) => [at + 2, fault]));
    expect(await judge(attest({}), { registry: { faults: late(down) } })).toEqual([
      expect.stringContaining('could not be verified'),
    ]);
    const wrong: RegistryFault = (_, response) => response.writeHead(200).end('{"manifests":1}');
    expect(await judge(attest({}), { registry: { faults: late(wrong) } })).toEqual([
      expect.stringContaining('is unverified'),
    ]);
    expect(await judge(attest({}), { isOffline: true })).toEqual([
      'could not be verified: nothing is looked up without the network',
    ]);
  });

  it('what is not a bundle is nothing', async () => {
    const type = 'application/vnd.dev.sigstore.bundle.v0.3+json';
    for (const content of ['{', '[]', '{}', 'null', '"x"', `{"mediaType":"${type}"}`])
      expect(
        await judge((registry) => {
          putArtifact(registry, [{ type, content }], { artifactType: type, subject: AMD });
        }),
      ).toEqual([expect.stringContaining('is unverified: no scan of it is attested by the given key')]);
  });
});

describe('a report that is given', () => {
  it('is judged instead', async () => {
    const given = (report: WrittenReport) => ({ scans: [['R/base/app:1', writeTrivy(report)]] as const });
    expect(await judge(attest({ found: [HIGH] }), given({ name: 'R/base/app:1' }))).toEqual([]);
    expect(await judge(attest({}), given({ name: 'R/base/app:1', found: [HIGH] }))).toHaveLength(1);
  });
});
