import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { makeStatement } from '../../support/registry/attestations.js';
import { putScannedImages, SCAN_KEY, wrapReport } from '../../support/registry/attested-scans.js';
import { judgeEvidence } from '../../support/registry/evidence-run.js';
import { type RegistryFault, startRegistry } from '../../support/registry/fake-registry.js';
import { type WrittenReport, writeGrype, writeTrivy } from '../../support/registry/scan-reports.js';
import {
  attachSignature,
  makeKey,
  type SigningKey,
  writeBundle,
} from '../../support/registry/signed-images.js';
import { makeImage, makeIndexOf, type StoredManifest } from '../../support/registry/stored-manifest.js';

const OURS = makeKey(generateKeyPairSync('ec', { namedCurve: 'P-256' }));
const OTHER = makeKey(generateKeyPairSync('ec', { namedCurve: 'P-256' }));
const [AMD, ARM] = [makeImage('amd'), makeImage('arm')];
const INDEX = makeIndexOf([
  ['linux/amd64', AMD],
  ['linux/arm64', ARM],
]);
const CVE = 'CVE-2024-1';
const FOUND = [`${CVE} High openssl 3.0.1`];
const STAYS = 'is unverified: Trivy found CVE-2024-1 (high) in openssl 3.0.1';

const oci = (digest: string) => ({
  '@id': `pkg:oci/app@${digest.replace(':', '%3A')}?repository_url=R/base/app`,
});
const IMAGE = oci(AMD.digest);
const purl = (url: string) => ({ '@id': url });
const OPENSSL = purl('pkg:deb/debian/openssl@3.0.1');

const HARMLESS = {
  vulnerability: { name: CVE } as object,
  products: [IMAGE] as readonly object[],
  status: 'not_affected',
  justification: 'vulnerable_code_not_present' as string | undefined,
};
type Said = Partial<typeof HARMLESS> & { readonly [key: string]: unknown };
const AFFECTED: Said = { status: 'affected', justification: undefined };

const writeVex = (statements: readonly Said[], more: object = {}) => ({
  '@context': 'https://openvex.dev/ns/v0.2.0',
  '@id': 'https://acme.com/vex/1',
  author: 'Acme',
  timestamp: '2026-08-31T00:00:00Z',
  version: 1,
  statements: statements.map((each) => ({ ...HARMLESS, ...each })),
  ...more,
});

interface Vex {
  readonly document: object;
  readonly about?: StoredManifest;
  readonly key?: SigningKey;
  readonly type?: string;
}
interface Setting {
  readonly image?: StoredManifest;
  /** What is attested of each. */
  readonly reports?: readonly (readonly [about: StoredManifest, predicate: object])[];
  readonly faults?: ReadonlyMap<number, RegistryFault>;
}

const trivy = (report: WrittenReport = { found: FOUND }) => wrapReport(writeTrivy(report));

async function judge(vex: readonly Vex[], setting: Setting = {}): Promise<string[]> {
  const { image = AMD, reports = [[AMD, trivy()]] } = setting;
  const registry = await startRegistry({ faults: setting.faults ?? new Map() });
  for (const each of [AMD, ARM]) registry.put('base/app', each);
  registry.put('base/app', image, '1');
  const attach = (about: StoredManifest, type: string, predicate: object, key: SigningKey) => {
    const statement = makeStatement({ predicateType: type, predicate }, about.digest);
    attachSignature(registry, about, writeBundle(key, statement), {
      'dev.sigstore.bundle.predicateType': type,
    });
  };
  for (const [about, predicate] of reports)
    attach(about, 'https://cosign.sigstore.dev/attestation/vuln/v1', predicate, OURS);
  for (const { document, about = AMD, key = OURS, type = 'https://openvex.dev/ns' } of vex)
    attach(about, type, document, key);
  const required = `vulnerabilities: { max: medium, signed-by: { key: ${JSON.stringify(OURS.pem)} } }`;
  const found = await judgeEvidence(registry, required, 'FROM R/base/app:1\n');
  return found.map((text) => text.replace(/^unverified \w+: \S+ /, '').replace(/; the policy .*$/, ''));
}

const say = (...statements: readonly Said[]): Vex[] => [{ document: writeVex(statements) }];

it.each(['vex2', 'vex3'])('%s: what cosign attests takes a finding away', async (tag) => {
  const registry = await startRegistry();
  putScannedImages(registry);
  const judgeAt = async (max: string) => {
    const required = `vulnerabilities: { max: ${max}, signed-by: { key: ${JSON.stringify(SCAN_KEY)} } }`;
    return judgeEvidence(registry, required, `FROM R/base/app:${tag}\n`);
  };
  expect(await judgeAt('high')).toEqual([]);
  expect(await judgeAt('medium')).toEqual([
    expect.stringContaining('Trivy found CVE-2023-4911 (high) in libc6'),
  ]);
});

describe('what is said', () => {
  it.each<[string, Said, boolean]>([
    ['not affected, with a justification', {}, true],
    ['fixed', { status: 'fixed', justification: undefined }, true],
    ['not affected, in words', { justification: undefined, impact_statement: 'Not used.' }, true],
    ['not affected, without a reason', { justification: undefined }, false],
    ['not affected, with an empty reason', { justification: '', impact_statement: ' ' }, false],
    ['not affected, with another justification', { justification: 'trust_me', impact_statement: 'x' }, false],
    ['affected', AFFECTED, false],
    ['under investigation', { status: 'under_investigation' }, false],
    ['about another vulnerability', { vulnerability: { name: 'CVE-2024-2' } }, false],
    ['about an alias', { vulnerability: { name: 'X-1', aliases: ['Y-1', CVE] } }, true],
    ['about no product', { products: [] }, false],
  ])('%s', async (_, statement, isTaken) => {
    expect(await judge(say(statement))).toEqual(isTaken ? [] : [STAYS]);
  });

  it.each<[string, object, boolean]>([
    ['the image by its digest', IMAGE, true],
    ['the image by a hash', { hashes: { 'sha-256': AMD.digest.slice(7) } }, true],
    ['the image as an identifier', { identifiers: { purl: IMAGE['@id'] } }, true],
    ['another image', oci(ARM.digest), false],
    ['the image by its tag', purl('pkg:oci/app?tag=1'), false],
    ['an image without a digest', purl('pkg:oci/app'), false],
    ['the package', OPENSSL, true],
    ['the package with a qualifier', purl('pkg:deb/debian/openssl@3.0.1?arch=amd64'), true],
    ['the package of any version', purl('pkg:deb/debian/openssl'), true],
    ['the package of another version', purl('pkg:deb/debian/openssl@3.0.2'), false],
    ['the package for another machine', purl('pkg:deb/debian/openssl@3.0.1?arch=arm64'), false],
    ['the package of another distribution', purl('pkg:deb/ubuntu/openssl@3.0.1'), false],
    ['another package', purl('pkg:deb/debian/libssl3@3.0.1'), false],
    ['the package in the image', { ...IMAGE, subcomponents: [OPENSSL] }, true],
    ['another package in the image', { ...IMAGE, subcomponents: [purl('pkg:deb/debian/curl')] }, false],
    ['something unknown in the image', { ...IMAGE, subcomponents: [{}] }, false],
    ['a part of the package', { ...OPENSSL, subcomponents: [OPENSSL] }, false],
    ['the package in another image', { ...oci(ARM.digest), subcomponents: [OPENSSL] }, false],
    ['nothing', {}, false],
  ])('of %s', async (_, product, isTaken) => {
    expect(await judge(say({ products: [product] }))).toEqual(isTaken ? [] : [STAYS]);
  });

  it.each<[readonly string[], string, boolean]>([
    [['CVE-2024-9'], 'CVE-2024-9', true],
    [['CVE-2024-9'], CVE, true],
    [['CVE-2024-9', 'CVE-2024-8'], 'CVE-2024-9', false],
    [[], 'CVE-2024-9', false],
  ])('Grype calls it %j as well: %s', async (related, name, isTaken) => {
    const report = wrapReport(writeGrype({ found: FOUND, related }));
    const found = await judge(say({ vulnerability: { name } }), { reports: [[AMD, report]] });
    expect(found.length === 0).toBe(isTaken);
  });

  it('only that one is taken away', async () => {
    const found = [...FOUND, 'CVE-2024-7 High curl 8.0'];
    expect(await judge(say({}), { reports: [[AMD, trivy({ found })]] })).toEqual([
      'is unverified: Trivy found CVE-2024-7 (high) in curl 8.0',
    ]);
  });
});

describe('of several statements', () => {
  const at = (timestamp: string | undefined, more: Said = {}): Said => ({ ...more, timestamp });
  const [EARLY, LATE] = ['2026-08-01T00:00:00Z', '2026-08-02T00:00:00+02:00'];

  it.each<[string, readonly Said[], boolean]>([
    ['the newest counts', [at(EARLY, AFFECTED), at(LATE)], true],
    ['in any order', [at(LATE), at(EARLY, AFFECTED)], true],
    ['also if it is bad', [at(EARLY), at(LATE, AFFECTED)], false],
    ['two of one time that differ say nothing', [at(EARLY), at(EARLY, AFFECTED)], false],
    ['two of one time that agree do', [at(EARLY), at(EARLY, { status: 'fixed' })], true],
    ['one without a time leaves it open', [at('x'), at(LATE)], false],
    ['one of the future too', [at('2027-08-01T00:00:00Z')], false],
    ['the time of the document is theirs', [at(EARLY, AFFECTED), {}], true],
    [
      'what is about something else is nothing',
      [at(EARLY), at(LATE, { ...AFFECTED, products: [oci(ARM.digest)] })],
      true,
    ],
    [
      'of the package as well as of the image',
      [at(EARLY), at(LATE, { ...AFFECTED, products: [OPENSSL] })],
      false,
    ],
  ])('%s', async (_, statements, isTaken) => {
    expect(await judge(say(...statements))).toEqual(isTaken ? [] : [STAYS]);
  });

  it('a later version of a document takes the place of the earlier one', async () => {
    const first = { document: writeVex([{}]) };
    const second = { document: writeVex([], { version: 2 }) };
    const other = { document: writeVex([], { version: 2, '@id': 'https://acme.com/vex/2' }) };
    for (const each of [
      [first, second],
      [second, first],
    ])
      expect(await judge(each)).toEqual([STAYS]);
    expect(await judge([first, other])).toEqual([]);
  });
});

describe('whose it is', () => {
  it('only the signers of scans say it', async () => {
    expect(await judge([{ document: writeVex([{}]), key: OTHER }])).toEqual([STAYS]);
    const late = writeVex([{ ...AFFECTED, timestamp: '2026-08-31T12:00:00Z' }], { '@id': 'x' });
    expect(await judge([...say({}), { document: late, key: OTHER }])).toEqual([]);
  });

  it.each(['https://openvex.dev/ns/v0.2.0', 'https://openvex.dev/ns/v0.2'])('type %s', async (type) => {
    expect(await judge([{ document: writeVex([{}]), type }])).toEqual([]);
  });

  it.each<[string, object]>([
    ['another context', { '@context': 'https://openvex.dev.evil.example/ns' }],
    ['no id', { '@id': undefined }],
    ['no statements', { statements: undefined }],
    ['an odd version', { version: 'x' }],
    ['a statement of an unknown status', { statements: [{ ...HARMLESS, status: 'fine' }] }],
    ['a statement of no vulnerability', { statements: [{ ...HARMLESS, vulnerability: {} }] }],
    ['a statement of the first versions', { statements: [{ ...HARMLESS, vulnerability: CVE }] }],
  ])('with %s it takes nothing away, and the finding says so', async (_, more) => {
    expect(await judge([{ document: writeVex([{}], more) }])).toEqual([
      `${STAYS}, unless VEX says otherwise, which is not known: its VEX is not in order`,
    ]);
  });

  it('what is not read could be the newest', async () => {
    const broken = writeVex([], { '@id': 'x', version: null });
    expect(await judge([...say({}), { document: broken }])).toEqual([expect.stringContaining(STAYS)]);
    expect(await judge([...say({}), { document: broken, key: OTHER }])).toEqual([]);
    const deep = { ...writeVex([]), statements: JSON.parse(`${'['.repeat(120)}${']'.repeat(120)}`) };
    expect(await judge([...say({}), { document: deep }])).toEqual([expect.stringContaining(STAYS)]);
  });

  it('without a scan it proves nothing', async () => {
    expect(await judge(say({}), { reports: [] })).toEqual([
      'is unverified: no scan of it is attested by the given key, and no report is given',
    ]);
  });

  it('what is not answered takes nothing away', async () => {
    const down: RegistryFault = (_, response) => response.writeHead(503).end();
    const [good, bad] = [
      writeVex([{ timestamp: '2026-08-01T00:00:00Z' }], { '@id': 'x' }),
      writeVex([AFFECTED], { '@id': 'y' }),
    ];
    for (let at = 0; at < 12; at += 1)
      for (const length of [1, 3, 30]) {
        const faults = new Map(Array.from({ length }, (_, more) => [at + more, down]));
        const found = await judge([{ document: good }, { document: bad }], { faults });
        expect(found, `${at} ${length}`).toHaveLength(1);
      }
  });
});

describe('an index', () => {
  const setting: Setting = {
    image: INDEX,
    reports: [
      [AMD, trivy()],
      [ARM, trivy()],
    ],
  };
  it.each<[string, readonly object[], StoredManifest, number]>([
    ['VEX of the index counts for all that it holds', [oci(INDEX.digest)], INDEX, 0],
    ['VEX of one platform counts for that', [IMAGE], INDEX, 1],
    ['VEX of each platform counts for all', [IMAGE, oci(ARM.digest)], AMD, 0],
  ])('%s', async (_, products, about, count) => {
    expect(await judge([{ document: writeVex([{ products }]), about }], setting)).toHaveLength(count);
  });

  it('VEX of a platform does not count for a scan of the index', async () => {
    const vex = say({});
    expect(await judge(vex, { image: INDEX, reports: [[INDEX, trivy()]] })).toHaveLength(1);
  });
});
