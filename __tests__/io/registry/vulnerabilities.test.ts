import { describe, expect, it } from 'vitest';
import { type EvidenceOptions, judgeEvidence } from '../../support/registry/evidence-run.js';
import {
  type RegistryFault,
  type RegistryOptions,
  startRegistry,
} from '../../support/registry/fake-registry.js';
import {
  type GivenReport,
  type WrittenReport,
  writeGrype,
  writeSarif,
  writeTrivy,
} from '../../support/registry/scan-reports.js';
import { makeImage, makeIndexOf } from '../../support/registry/stored-manifest.js';

const NAME = 'R/base/app:1';
const AMD = makeImage('amd');
const INDEX = makeIndexOf([['linux/amd64', AMD]]);
const OTHER = makeImage('other');
const HIGH = 'CVE-2024-1 High openssl 3.0.1';
const REQUIRED = 'vulnerabilities: { max: medium }';

interface Options extends EvidenceOptions {
  readonly required?: string;
  readonly dockerfile?: string;
  readonly registry?: RegistryOptions;
}

/** What the gate says of `R/base/app:1`, without what the policy requires. */
async function judge(scans: readonly GivenReport[], options: Options = {}): Promise<string[]> {
  const { required = REQUIRED, dockerfile = `FROM ${NAME}\n`, registry: access = {}, ...more } = options;
  const registry = await startRegistry(access);
  for (const each of [AMD, OTHER]) registry.put('base/app', each);
  registry.put('base/app', INDEX, '1');
  const found = await judgeEvidence(registry, required, dockerfile, { ...more, scans });
  return found.map((text) =>
    text.replace(/^unverified \w+: R\/base\/app\S* /, '').replace(/; the policy .*$/, ''),
  );
}

const at = (digest: string) => `R/base/app@${digest}`;
const trivy = (report: WrittenReport = {}, more = {}): GivenReport => [
  NAME,
  writeTrivy({ name: NAME, ...report }, more),
];
const grype = (report: WrittenReport = {}, more = {}): GivenReport => [
  NAME,
  writeGrype({ name: NAME, ...report }, more),
];

describe('severities', () => {
  it.each([
    ['none', 'Negligible', false],
    ['negligible', 'Negligible', true],
    ['negligible', 'LOW', false],
    ['low', 'low', true],
    ['medium', 'Medium', true],
    ['medium', 'HIGH', false],
    ['high', 'High', true],
    ['high', 'CRITICAL', false],
    ['high', 'Unknown', false],
    ['high', 'Important', false],
    ['critical', 'CRITICAL', true],
    ['critical', 'UNKNOWN', true],
  ])('up to %s: %s passes: %s', async (max, severity, passes) => {
    for (const write of [trivy, grype]) {
      const report = write({ found: [`CVE-2024-1 ${severity} openssl 3.0.1`] });
      const found = await judge([report], { required: `vulnerabilities: { max: ${max} }` });
      expect(found.length === 0).toBe(passes);
    }
  });

  it('the gravest are told first, each once, and the rest is counted', async () => {
    const found = [
      'CVE-1 High a 1',
      'CVE-2 Critical b 2',
      'CVE-3 High c 3',
      'CVE-2 Critical b 2',
      'CVE-4 Unknown d 4',
    ];
    expect(await judge([grype({ found })])).toEqual([
      'is unverified: Grype found CVE-2 (critical) in b 2, CVE-1 (high) in a 1, CVE-3 (high) in c 3 and 1 more',
    ]);
    expect(await judge([trivy({ found: ['CVE-4 UNKNOWN d 4'] })])).toEqual([
      'is unverified: Trivy found CVE-4 (of unknown severity) in d 4',
    ]);
  });

  it('what the policy requires is said in words', async () => {
    const say = async (required: string) => {
      const registry = await startRegistry();
      const [text] = await judgeEvidence(registry, `vulnerabilities: { ${required} }`, `FROM ${NAME}\n`);
      return text?.replace(/^.*the policy requires /, '');
    };
    expect(await say('max: none')).toBe('a scan without vulnerabilities.');
    expect(await say('max: high, within: 7d')).toBe(
      'a scan of the last 7 days without vulnerabilities that are graver than high.',
    );
    expect(await say('max: critical, within: 1d')).toBe('a scan of the last 1 day for vulnerabilities.');
  });
});

describe('a report that is no scan of an image', () => {
  const RESULT = { Class: 'secret', Target: '/etc/passwd' };
  it.each<[string, string, string]>([
    ['is not there at all', '', 'is not JSON that is in order'],
    ['is cut off', writeTrivy({ name: NAME }).slice(0, -20), 'is not JSON that is in order'],
    ['is followed by something', `${writeTrivy({ name: NAME })}{}`, 'is not JSON that is in order'],
    ['is nothing', '{}', 'is of a format that is not read'],
    ['is a list', '[]', 'is not an object of JSON'],
    [
      'is an SBOM',
      '{"bomFormat":"CycloneDX","specVersion":"1.5","vulnerabilities":[]}',
      'is of a format that is not read',
    ],
    [
      'is two at once',
      JSON.stringify({ ...JSON.parse(writeTrivy({ name: NAME })), matches: [] }),
      'is of two formats at once',
    ],
    ['is an older format', writeTrivy({ name: NAME }, { SchemaVersion: 1 }), 'is of version 1 of Trivy'],
    [
      'scanned a folder',
      writeTrivy({ name: '.' }, { ArtifactType: 'filesystem' }),
      'is about something else than an image (filesystem)',
    ],
    ['has no results', writeTrivy({ name: NAME }, { Results: undefined }), 'has no results about packages'],
    ['has empty results', writeTrivy({ name: NAME }, { Results: [] }), 'has no results about packages'],
    [
      'looked for secrets',
      writeTrivy({ name: NAME }, { Results: [RESULT] }),
      'has no results about packages',
    ],
    ['has results that are not any', writeTrivy({ name: NAME }, { Results: [null] }), 'is not in order'],
    ...[{}, 'x', { 0: { VulnerabilityID: 'CVE-1' } }].map((found): [string, string, string] => [
      `has ${JSON.stringify(found)} for a list of findings`,
      writeTrivy({ name: NAME }, { Results: [{ Class: 'os-pkgs', Vulnerabilities: found }] }),
      'is not in order',
    ]),
    [
      'has a finding without an id',
      writeTrivy({ name: NAME }, { Results: [{ Class: 'os-pkgs', Vulnerabilities: [{}] }] }),
      'is not in order',
    ],
    [
      'looked only at libraries',
      writeTrivy({ name: NAME }, { Results: [{ Class: 'lang-pkgs' }] }),
      'has no results about the packages of its operating system',
    ],
    [
      'Grype scanned a folder',
      writeGrype({ name: '.' }, { source: { type: 'directory', target: '.' } }),
      'is about something else than an image (directory)',
    ],
    ['Grype lists nothing', writeGrype({ name: NAME }, { matches: {} }), 'is not in order'],
    ['is of another scanner', writeGrype({ name: NAME }, { descriptor: { name: 'x' } }), 'is not in order'],
    ['is of a linter', writeSarif('Hadolint', {}, []), 'is SARIF of Hadolint'],
    ['is SARIF without results', writeSarif('Trivy', {}, [], { results: undefined }), 'is not in order'],
    [
      'is SARIF of secrets',
      writeSarif('Trivy', { x: { tags: ['secret', 'security', 'HIGH'] } }, [{ ruleId: 'x' }]),
      'has only results about other things',
    ],
    ['is another SARIF', JSON.stringify({ version: '2.0.0', runs: [] }), 'is of version 2.0.0 of SARIF'],
    ['is SARIF without a run', JSON.stringify({ version: '2.1.0', runs: [] }), 'has not one run in it'],
    [
      'is a predicate without a result',
      '{"scanner":{"result":{}},"metadata":{}}',
      'is of a format that is not read',
    ],
    [
      'is a predicate without a scanner',
      '{"scanner":{"uri":""},"metadata":{}}',
      'has no result of a scanner in it',
    ],
  ])('that %s leaves it unknown', async (_, report, reason) => {
    const found = await judge([[NAME, report]]);
    expect(found).toEqual([
      expect.stringContaining(`could not be verified: its scan report 1.json ${reason}`),
    ]);
  });

  it('an image without a distribution has only libraries', async () => {
    for (const OS of [undefined, { Family: 'none' }, { Family: '' }]) {
      const report = writeTrivy({ name: NAME }, { Metadata: { OS }, Results: [{ Class: 'lang-pkgs' }] });
      expect(await judge([[NAME, report]])).toEqual([]);
    }
  });

  it('never outweighs one that found something', async () => {
    expect(await judge([[NAME, '{'], trivy({ found: [HIGH] })])).toEqual([
      'is unverified: Trivy found CVE-2024-1 (high) in openssl 3.0.1',
    ]);
    expect(await judge([[NAME, '{'], trivy()])).toEqual([expect.stringContaining('could not be verified')]);
  });
});

describe('which image a report is about', () => {
  const OF_INDEX = { digests: [at(INDEX.digest)] };
  const OF_OTHER = { digests: [at(OTHER.digest)] };
  const pinned = { dockerfile: `FROM ${NAME}@${INDEX.digest}\n` };
  const short = (digest: string) => digest.slice(0, 13);

  it('the tag, and the digest that it names', async () => {
    expect(await judge([trivy()])).toEqual([]);
    expect(await judge([trivy(OF_INDEX)])).toEqual([]);
    expect(await judge([grype({}, { target: { manifestDigest: INDEX.digest } })])).toEqual([]);
    expect(await judge([[`${NAME}@${INDEX.digest}`, writeTrivy({ name: NAME })]])).toEqual([]);
    expect(await judge([[at(INDEX.digest), writeTrivy({ name: at(INDEX.digest) })]])).toEqual([]);
  });

  it('not another digest', async () => {
    const reason = `is about ${short(OTHER.digest)}, and the tag 1 names ${short(INDEX.digest)} now`;
    for (const report of [
      trivy(OF_OTHER),
      grype(OF_OTHER),
      grype({}, { target: { manifestDigest: OTHER.digest } }),
    ])
      expect(await judge([report])).toEqual([`is unverified: its scan report 1.json ${reason}`]);
    expect(await judge([[at(OTHER.digest), writeTrivy({ name: at(OTHER.digest) })]])).toEqual([
      'is unverified: no scan report about it is given',
    ]);
    expect(await judge([[`${NAME}@${INDEX.digest}`, writeTrivy({ name: NAME, ...OF_OTHER })]])).toEqual([
      `is unverified: its scan report 1.json is about ${short(OTHER.digest)}`,
    ]);
  });

  it('a digest that is written must be the one that was scanned', async () => {
    expect(await judge([trivy(OF_INDEX)], pinned)).toEqual([]);
    expect(await judge([[`${NAME}@${INDEX.digest}`, writeTrivy({ name: NAME })]], pinned)).toEqual([]);
    expect(
      await judge([['R/base/app:2', writeTrivy({ name: 'R/base/app:2', ...OF_INDEX })]], pinned),
    ).toEqual([]);
    expect(await judge([trivy(OF_OTHER)], pinned)).toEqual([
      `is unverified: its scan report 1.json is about ${short(OTHER.digest)}`,
    ]);
    expect(await judge([trivy()], pinned)).toEqual([
      `is unverified: its scan report 1.json does not say which digest it is about; give it as R/base/app@${short(INDEX.digest)}=1.json`,
    ]);
    expect(await judge([['R/base/app:2', writeTrivy({ name: 'R/base/app:2' })]], pinned)).toEqual([
      'is unverified: no scan report about it is given',
    ]);
  });

  it.each([
    'R/base/other:1',
    'R/base/app:2',
    'docker.io/library/node:1',
    'docker:R/base/app:2',
    'docker:dind',
  ])('not %s, which a scanner was given', async (name) => {
    for (const write of [writeTrivy, writeGrype])
      expect(await judge([[NAME, write({ name })]])).toEqual([
        expect.stringMatching(/^is unverified: its scan report 1\.json is about \S+$/),
      ]);
  });

  it.each([
    'docker:R/base/app:1',
    'registry:R/base/app:1',
    'app.tar',
    './x/app.tar.gz',
    'docker-archive:app.tar',
    'oci-dir:out',
    'sha256:0123456789abcdef',
    '/tmp/layout',
    '',
  ])('a scanner may be given %j', async (name) => {
    for (const write of [writeTrivy, writeGrype]) expect(await judge([[NAME, write({ name })]])).toEqual([]);
  });

  it('an archive has the names that are in it', async () => {
    expect(await judge([trivy({ name: 'app.tar', tags: [NAME] })])).toEqual([]);
    expect(await judge([trivy({ name: 'app.tar', tags: ['R/base/app:2'] })])).toEqual([
      'is unverified: its scan report 1.json is about R/base/app:2',
    ]);
  });

  it.each<[string, () => string]>([
    ['Trivy: a digest, and another one', () => writeTrivy({ name: at(INDEX.digest), ...OF_OTHER })],
    ['Trivy: another digest, and this one', () => writeTrivy({ name: at(OTHER.digest), ...OF_INDEX })],
    ['Grype: another digest, and this one', () => writeGrype({ name: at(OTHER.digest), ...OF_INDEX })],
    [
      'Grype: another digest, and this one behind a scheme',
      () => writeGrype({ name: `registry:${at(OTHER.digest)}`, ...OF_INDEX }),
    ],
    ['Trivy: one tag, and another one', () => writeTrivy({ name: NAME, tags: ['R/base/app:2'] })],
    ['Grype: one tag, and another one', () => writeGrype({ name: NAME, tags: ['R/base/app:2'] })],
    ['Trivy: an archive, and a digest', () => writeTrivy({ name: 'app.tar', tags: [NAME], ...OF_INDEX })],
    ['Trivy: a tag like an archive', () => writeTrivy({ name: 'R/base/other:1.tar', ...OF_INDEX })],
    ['Grype: an archive, and a digest', () => writeGrype({ name: 'oci-archive:app.tar', ...OF_INDEX })],
    [
      'SARIF: a digest, and another one',
      () =>
        writeSarif('Trivy', {}, [], {
          properties: { imageName: at(OTHER.digest), repoDigests: [at(INDEX.digest)] },
        }),
    ],
  ])('what contradicts itself is about none: %s', async (_, write) => {
    const expected = [
      expect.stringContaining(
        'could not be verified: its scan report 1.json contradicts itself: it is about',
      ),
    ];
    for (const options of [{}, pinned, { isOffline: true }])
      expect(await judge([[options === pinned ? at(INDEX.digest) : NAME, write()]], options)).toEqual(
        expected,
      );
  });

  it('several digests and tags of one image do not contradict each other', async () => {
    const digests = [at(OTHER.digest), at(INDEX.digest), `mirror.io/app@sha256:${'a'.repeat(64)}`];
    const tags = ['R/base/app:2', NAME, 'localhost/app:3'];
    expect(await judge([[NAME, writeTrivy({ name: at(INDEX.digest), digests, tags })]])).toEqual([]);
    expect(await judge([[NAME, writeGrype({ name: NAME, digests, tags })]])).toEqual([]);
    const target = { manifestDigest: OTHER.digest };
    expect(await judge([[NAME, writeGrype({ name: at(INDEX.digest), ...OF_INDEX }, { target })]])).toEqual(
      [],
    );
  });

  it('a digest of a different repository is not of this image, unless it is the same', async () => {
    const elsewhere = `docker.io/library/other@${OTHER.digest}`;
    const report = writeTrivy({ name: 'sha256:0123456789abcdef', digests: [elsewhere] });
    for (const isOffline of [true, false])
      expect(await judge([[NAME, report]], { isOffline })).toEqual([
        expect.stringMatching(/^is unverified: its scan report 1\.json is about /),
      ]);
  });

  it('what is given for another image is nothing', async () => {
    const reports: GivenReport[] = [
      ['R/base/other:1', writeTrivy({ name: 'R/base/other:1', found: [HIGH] })],
      ['R/base/app:2', writeTrivy({ name: 'R/base/app:2', found: [HIGH] })],
      ['R/base/app:3', '{'],
    ];
    expect(await judge(reports)).toEqual(['is unverified: no scan report about it is given']);
    expect(await judge([...reports, trivy()])).toEqual([]);
  });

  it('an outage lets nothing pass, and without requests names are enough', async () => {
    const fault: RegistryFault = (_, response) => response.writeHead(503).end();
    const down = { registry: { faults: new Map(Array.from({ length: 9 }, (_, at) => [at, fault])) } };
    expect(await judge([trivy(OF_INDEX)], { isOffline: true })).toEqual([]);
    expect(await judge([trivy(OF_OTHER)], { isOffline: true })).toEqual([]);
    expect(await judge([trivy(OF_OTHER)], down)).toEqual([expect.stringContaining('could not be verified')]);
    expect(await judge([trivy(OF_INDEX)], down)).toEqual([expect.stringContaining('could not be verified')]);
    expect(await judge([[at(INDEX.digest), writeTrivy({ name: NAME })]], { isOffline: true })).toEqual([
      expect.stringContaining('could not be verified'),
    ]);
    expect(await judge([trivy({ ...OF_INDEX, found: [HIGH] })], { isOffline: true })).toEqual([
      'is unverified: Trivy found CVE-2024-1 (high) in openssl 3.0.1',
    ]);
    expect(await judge([trivy()], down)).toEqual([]);
  });

  it('every report of it counts', async () => {
    expect(await judge([trivy(), grype({ found: [HIGH] })])).toHaveLength(1);
    expect(await judge([trivy(), grype(OF_OTHER)])).toHaveLength(1);
    expect(await judge([trivy(), grype()])).toEqual([]);
  });
});

describe('when it was scanned', () => {
  const WEEK = { required: 'vulnerabilities: { max: high, within: 7d }', today: '2026-09-01' };
  it.each<[string | undefined, string | null]>([
    ['2026-09-01T00:00:00Z', null],
    ['2026-08-25T23:59:59.123456789Z', null],
    ['2026-08-25T01:00:00+02:00', 'is unverified: it was last scanned by Trivy on 2026-08-24, 8 days ago'],
    ['2026-08-24T23:59:59Z', 'is unverified: it was last scanned by Trivy on 2026-08-24, 8 days ago'],
    [
      '2026-09-03T00:00:00Z',
      'could not be verified: its scan says that it was made on 2026-09-03, which cannot be right',
    ],
    [
      '1999-01-01T00:00:00Z',
      'could not be verified: its scan says that it was made on 1999-01-01, which cannot be right',
    ],
    ['0001-01-01T00:00:00Z', 'could not be verified: its scan by Trivy does not say when it was made'],
    ['', 'could not be verified: its scan by Trivy does not say when it was made'],
    ['yesterday', 'could not be verified: its scan by Trivy does not say when it was made'],
  ])('%j', async (made, expected) => {
    expect(await judge([trivy({ made: made ?? '' })], WEEK)).toEqual(expected === null ? [] : [expected]);
  });

  it('does not matter where the policy does not ask, as long as it can be right', async () => {
    const today = { today: '2026-09-01' };
    expect(await judge([trivy({ made: '2020-01-01T00:00:00Z' })], today)).toEqual([]);
    expect(await judge([trivy({ made: '' })], today)).toEqual([]);
    expect(await judge([trivy({ made: '2027-01-01T00:00:00Z' })], today)).toEqual([
      expect.stringContaining('cannot be right'),
    ]);
    expect(await judge([trivy({ made: 'x' })], today)).toEqual([
      expect.stringContaining('does not say when'),
    ]);
  });

  it('each report has to be young, and one of cosign says when the scan ended', async () => {
    expect(await judge([trivy(), grype({ made: '2026-08-01T00:00:00Z' })], WEEK)).toEqual([
      'is unverified: it was last scanned by Grype on 2026-08-01, 31 days ago',
    ]);
    const wrap = (finished: string, made: string) =>
      JSON.stringify({
        scanner: { result: JSON.parse(writeTrivy({ name: NAME, made })) },
        metadata: { scanFinishedOn: finished },
      });
    expect(await judge([[NAME, wrap('2026-08-30T00:00:00Z', '')]], WEEK)).toEqual([]);
    expect(await judge([[NAME, wrap('2026-08-30T00:00:00Z', '2026-08-01T00:00:00Z')]], WEEK)).toHaveLength(1);
  });
});

describe('SARIF', () => {
  const say = (driver: string, properties: object, result: object = {}) =>
    judge([
      [NAME, writeSarif(driver, { 'CVE-1': properties }, [{ ruleId: 'CVE-1', ruleIndex: 0, ...result }])],
    ]);

  it.each<[string, object, string | null]>([
    ['Trivy', { tags: ['vulnerability', 'security', 'MEDIUM'], 'security-severity': '9.8' }, null],
    ['Trivy', { tags: ['vulnerability', 'security', 'HIGH'], 'security-severity': '5.0' }, 'high'],
    [
      'Trivy',
      { tags: ['vulnerability', 'security', 'UNKNOWN'], 'security-severity': '0.0' },
      'of unknown severity',
    ],
    ['grype', { 'security-severity': '9.0' }, 'critical'],
    ['grype', { 'security-severity': '8.9' }, 'high'],
    ['grype', { 'security-severity': '6.9' }, null],
    ['grype', { 'security-severity': '0.0' }, 'of unknown severity'],
    ['grype', { 'security-severity': '11' }, 'of unknown severity'],
    ['grype', {}, 'of unknown severity'],
    ['docker scout', { 'security-severity': 7.5, tags: ['MEDIUM_X'] }, 'high'],
  ])('%s: %j', async (driver, properties, expected) => {
    const found = await say(driver, properties);
    expect(found.map((text) => /CVE-1 \((.*?)\)/.exec(text)?.[1])).toEqual(
      expected === null ? [] : [expected],
    );
  });

  it('names the package as Trivy does', async () => {
    const message = {
      text: 'Package: libssl1.1\nInstalled Version: 1.1.1c-r0\nVulnerability CVE-1\nSeverity: HIGH',
    };
    expect(await say('Trivy', { tags: ['vulnerability', 'HIGH'] }, { message })).toEqual([
      'is unverified: Trivy found CVE-1 (high) in libssl1.1 1.1.1c-r0',
    ]);
  });

  it('a result of a rule that is not there, or is there twice, is of unknown severity', async () => {
    const good = { 'security-severity': '1.0' };
    expect(await say('grype', good, { ruleId: 'CVE-2' })).toHaveLength(1);
    expect(await say('grype', good, { ruleId: undefined })).toHaveLength(1);
    const text = writeSarif('grype', { a: good, b: good }, [{ ruleId: 'b' }]).replace('"id":"a"', '"id":"b"');
    expect(await judge([[NAME, text]])).toHaveLength(1);
  });

  it('only what is said to be accepted is suppressed', async () => {
    const bad = { 'security-severity': '9.0' };
    expect(await say('grype', bad, { suppressions: [{ kind: 'external', status: 'accepted' }] })).toEqual([]);
    expect(await say('grype', bad, { suppressions: [{ kind: 'external' }] })).toHaveLength(1);
    expect(
      await say('grype', bad, { suppressions: [{ status: 'accepted' }, { status: 'rejected' }] }),
    ).toHaveLength(1);
  });

  it('says which image it is about, if it does', async () => {
    const of = (properties: object) => judge([[NAME, writeSarif('Trivy', {}, [], { properties })]]);
    expect(await of({ imageName: NAME, repoDigests: [at(INDEX.digest)] })).toEqual([]);
    expect(await of({ imageName: 'R/base/app:2', repoDigests: null })).toHaveLength(1);
    expect(await of({ imageName: NAME, repoDigests: [at(OTHER.digest)] })).toHaveLength(1);
    expect(await of({})).toEqual([]);
  });
});
