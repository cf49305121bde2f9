import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { judgeEvidence } from '../../support/registry/evidence-run.js';
import { startRegistry } from '../../support/registry/fake-registry.js';
import {
  BUILDER,
  findBundle,
  findBundleOf,
  findSigned,
  RELEASE,
  ROOT,
} from '../../support/registry/signed-images.js';
import type { StoredManifest } from '../../support/registry/stored-manifest.js';

type Answer = readonly [status: number, body: unknown, headers?: Readonly<Record<string, string>>];

/** GitHub's API with these answers; anything else is 404. */
async function startGitHub(answers: Readonly<Record<string, Answer>>) {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.url} ${request.headers.authorization ?? 'anonymous'}`);
    const [status, body, headers = {}] = answers[(request.url ?? '').replace(/\?.*$/, '')] ?? [
      404,
      { message: 'Not Found' },
    ];
    const isJson = !(body instanceof Uint8Array);
    response.writeHead(status, {
      'content-type': isJson ? 'application/json' : 'application/x-snappy',
      ...headers,
    });
    response.end(isJson ? JSON.stringify(body).replaceAll('HERE', `http://${request.headers.host}`) : body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { api: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}

/** The image that GitHub attests, which the registry knows nothing of. */
const IMAGE = findSigned('attested-log');
const AT = `/repos/acme/base-images/attestations/${IMAGE.digest}`;
const attested = (...tags: string[]): Answer => [
  200,
  { attestations: tags.map((tag) => ({ bundle: JSON.parse(findBundle(tag)), repository_id: 1 })) },
];

async function judge(
  answers: Readonly<Record<string, Answer>>,
  required = `signed-by: { ${RELEASE} }`,
  {
    token = 'secret-token',
    server = 'https://github.com',
    image = IMAGE,
  }: { token?: string | null; server?: string; image?: StoredManifest } = {},
) {
  const registry = await startRegistry();
  registry.put('base/app', image, '1');
  const { api, requests } = await startGitHub(answers);
  const github = { server, api, token };
  const found = await judgeEvidence(registry, required, 'FROM R/base/app:1\n', { trustedRoot: ROOT, github });
  return { found, requests };
}

const VISIBLE = { '/repos/acme/base-images': [200, { id: 1 }] } as const;
const unsigned =
  /^unverified block: .* it is not signed by https:\/\/github\.com\/acme\/base-images\/\S+, or by anybody else;/;

test('what GitHub keeps counts where the registry has nothing', async () => {
  const { found, requests } = await judge({ [AT]: attested('attested-log') });
  expect(found).toEqual([]);
  expect(requests).toEqual([`${AT}?per_page=16 Bearer secret-token`]);
});

test('without a token it is asked as anybody', async () => {
  const { found, requests } = await judge({ [AT]: attested('attested-log') }, undefined, { token: null });
  expect(found).toEqual([]);
  expect(requests).toEqual([`${AT}?per_page=16 anonymous`]);
});

test.each<[what: string, answers: Readonly<Record<string, Answer>>, found: RegExp]>([
  [
    'one of another image',
    { [AT]: attested('provenance') },
    /it is not signed by \S+: its signature is about something else;/,
  ],
  ['none', { [AT]: attested() }, unsigned],
  ['404 in a repository that it shows', VISIBLE, unsigned],
  [
    '404 otherwise',
    {},
    /^unverified block: .*, and GitHub does not show the attestations of acme\/base-images to the token of this run;/,
  ],
  [
    '403',
    { [AT]: [403, {}] },
    /^unverified block: .*, and GitHub does not show the attestations of acme\/base-images/,
  ],
  [
    'something else',
    { [AT]: [200, []] },
    /^unverified warn: .* could not be verified: 127\S+ answered with something that is not a list of attestations;/,
  ],
  [
    'status 500',
    { [AT]: [500, {}] },
    /^unverified warn: .* could not be verified: \S+ answered with status 500;/,
  ],
])('%s', async (_, answers, found) => {
  expect((await judge(answers)).found).toEqual([expect.stringMatching(found)]);
});

const SEEN = 'R/base/app:1 could not be verified';
const LIMITED =
  /^unverified warn: R\/base\/app:1 could not be verified: 127\S+ refuses further requests for now \(rate limit\);/;
const HIDDEN = /^unverified block: .*, and GitHub does not show the attestations of acme\/base-images/;

/** As GitHub refuses, for now or for good. */
const REFUSALS: readonly (readonly [what: string, answer: Answer, found: RegExp])[] = [
  [
    'a limit that is used up',
    [403, { message: 'API rate limit exceeded for installation ID 1.' }, { 'x-ratelimit-remaining': '0' }],
    LIMITED,
  ],
  ['a limit that is used up, by its header alone', [403, {}, { 'x-ratelimit-remaining': '0' }], LIMITED],
  ['a pause', [403, { message: 'Slow down' }, { 'retry-after': '60' }], LIMITED],
  ['a secondary limit in words', [403, { message: 'You have exceeded a secondary rate limit.' }], LIMITED],
  ['429 with a long pause', [429, {}, { 'retry-after': '3600' }], LIMITED],
  [
    'what may not be read',
    [403, { message: 'Resource not accessible by integration' }, { 'x-ratelimit-remaining': '4999' }],
    HIDDEN,
  ],
  ['a token that is not valid', [401, { message: 'Bad credentials' }], HIDDEN],
  ['what is not there', [404, { message: 'Not Found' }], HIDDEN],
  ['nothing', [204, {}], /^unverified warn: .*: 127\S+ answered with status 204;/],
];

describe.each(REFUSALS)('GitHub refuses: %s', (_, answer, found) => {
  test.each<[what: string, answers: Readonly<Record<string, Answer>>]>([
    ['its attestations', { [AT]: answer, '/repos/acme/base-images': answer }],
    ['whether the repository is there', { '/repos/acme/base-images': answer }],
  ])('%s', async (_what, answers) => {
    expect((await judge(answers)).found).toEqual([expect.stringMatching(found)]);
  });
});

test('a limit of one repository is not hidden by another that is not shown', async () => {
  const other = RELEASE.replace('base-images', 'other-images');
  const required = `signed-by: [{ ${other} }, { ${RELEASE} }]`;
  for (const [hidden, limited] of [
    ['other-images', 'base-images'],
    ['base-images', 'other-images'],
  ]) {
    const at = (name = '') => AT.replace('base-images', name);
    const answers = {
      [at(hidden)]: [403, {}] as const,
      [at(limited)]: [403, {}, { 'retry-after': '9' }] as const,
    };
    expect((await judge(answers, required)).found).toEqual([expect.stringMatching(LIMITED)]);
  }
});

describe('more attestations than are looked at', () => {
  const next = { link: '<https://api.github.com/x?after=y>; rel="next"' };
  const good = JSON.parse(findBundle('attested-log'));
  const bad = { bundle: JSON.parse(findBundle('provenance')), repository_id: 1 };
  const list = (length: number) => Array.from({ length }, () => bad);
  const many = new RegExp(
    `^unverified warn: ${SEEN}: GitHub keeps more attestations of it in acme/base-images than the gate looks at;`,
  );

  test.each<[what: string, answer: Answer]>([
    ['another page', [200, { attestations: list(16) }, next]],
    ['another page after an empty one', [200, { attestations: [] }, next]],
    ['a page that is longer than asked for', [200, { attestations: list(17) }]],
  ])('%s: it is not known whether one is good', async (_, answer) => {
    expect((await judge({ [AT]: answer })).found).toEqual([expect.stringMatching(many)]);
  });

  test('the last page: none of them is good', async () => {
    const last = { link: '<https://api.github.com/x?before=y>; rel="prev"' };
    const { found } = await judge({ [AT]: [200, { attestations: list(16) }, last] });
    expect(found).toEqual([
      expect.stringMatching(/^unverified block: .* its signature is about something else;/),
    ]);
  });

  test('a good one among the first is enough', async () => {
    const attestations = [bad, { bundle: good, repository_id: 1 }];
    expect((await judge({ [AT]: [200, { attestations }, next] })).found).toEqual([]);
  });
});

/** As the API answers since 2026: where the bundle is kept, instead of the bundle. */
const keptAt = (...addresses: string[]): Answer => [
  200,
  { attestations: addresses.map((address) => ({ bundle: null, bundle_url: address, repository_id: 1 })) },
];
const KEPT = Buffer.from(findBundle('attested-log'));
/** Nothing but literals of up to 60 bytes. */
const packed = Buffer.concat([
  Buffer.from([(KEPT.length & 127) | 128, ((KEPT.length >> 7) & 127) | 128, KEPT.length >> 14]),
  ...Array.from({ length: Math.ceil(KEPT.length / 60) }, (_, index) => {
    const part = KEPT.subarray(index * 60, index * 60 + 60);
    return Buffer.concat([Buffer.from([(part.length - 1) << 2]), part]);
  }),
]);

test.each<[what: string, stored: Answer[1]]>([
  ['packed', packed],
  ['as it is', JSON.parse(KEPT.toString())],
])('a bundle that is kept elsewhere counts, %s, and its store sees no token', async (_, stored) => {
  const answers = { [AT]: keptAt('HERE/store/1?sig=x'), '/store/1': [200, stored] as const };
  const { found, requests } = await judge(answers);
  expect(found).toEqual([]);
  expect(requests).toEqual([`${AT}?per_page=16 Bearer secret-token`, '/store/1?sig=x anonymous']);
});

test('no more bundles are fetched than are needed', async () => {
  const answers = { [AT]: keptAt('HERE/store/1', 'HERE/store/2'), '/store/1': [200, packed] as const };
  expect((await judge(answers)).requests).toHaveLength(2);
});

test.each<[address: string]>([
  ['http://x.example.com/1'],
  ['https://10.0.0.1/1'],
  ['https://[::1]/1'],
  ['https://metadata.internal/1'],
  ['https://user:pass@x.example.com/1'],
  ['file:///etc/passwd'],
  ['/store/1'],
])('nothing is fetched from %s', async (address) => {
  const { found, requests } = await judge({ [AT]: keptAt(address) });
  expect(found).toEqual([
    expect.stringMatching(
      /^unverified block: .*, and GitHub keeps its attestation at an address that the gate does not ask;/,
    ),
  ]);
  expect(requests).toHaveLength(1);
});

test.each<[what: string, stored: Answer, found: RegExp]>([
  [
    'is not there',
    [404, {}],
    /^unverified warn: .*the store that \S+ names for its attestation answered with status 404;/,
  ],
  ['is down', [500, {}], /^unverified warn: .* answered with status 500;/],
  ['is not packed in order', [200, Buffer.from('xyz')], /^unverified warn: .*something that is not a list/],
])('a bundle in a store that %s', async (_, stored, found) => {
  const answers = { [AT]: keptAt('HERE/store/1'), '/store/1': stored };
  expect((await judge(answers)).found).toEqual([expect.stringMatching(found)]);
});

describe('attestations of each platform', () => {
  const image = findSigned('platforms');
  const parts: string[] = JSON.parse(image.body)
    .manifests.filter(({ platform }: { platform: { os: string } }) => platform.os !== 'unknown')
    .map(({ digest }: { digest: string }) => digest);
  const at = (digest: string) => `/repos/acme/base-images/attestations/${digest}`;
  const about = (digest: string): Answer => [
    200,
    { attestations: [{ bundle: JSON.parse(findBundleOf(digest)) }] },
  ];
  const one = Object.fromEntries(parts.slice(0, 1).map((digest) => [at(digest), about(digest)]));
  const all = Object.fromEntries(parts.map((digest) => [at(digest), about(digest)]));

  test('count where each has one', async () => {
    const { found, requests } = await judge({ ...VISIBLE, ...all }, undefined, { image });
    expect(found).toEqual([]);
    // whether the repository is shown is asked once
    expect(requests).toHaveLength(2 + parts.length);
  });

  test('do not count for the others', async () => {
    const { found } = await judge({ ...VISIBLE, ...one }, undefined, { image });
    expect(found).toEqual([
      expect.stringMatching(/^unverified block: .*its image for linux\/\w+ is not signed/),
    ]);
  });
});

test.each<[what: string, required: string, server: string, asked: string[]]>([
  [
    'the source of the signer',
    `signed-by: { ${BUILDER}, source: "https://github.com/acme/app" }`,
    'https://github.com',
    ['acme/app'],
  ],
  [
    'the source of provenance',
    `signed-by: { ${BUILDER} }, provenance: { source: "https://github.com/acme/app" }`,
    'https://github.com',
    ['acme/app'],
  ],
  ['on another server', `signed-by: { ${RELEASE} }`, 'https://github.acme.com', []],
  [
    'a server of its own',
    `signed-by: { issuer: "https://a.b", subject: "https://github.acme.com/x/y/.github/z" }`,
    'https://github.acme.com/',
    ['x/y'],
  ],
  [
    'somebody who is not a repository',
    'signed-by: { issuer: "https://accounts.google.com", subject: a@b.c }',
    'https://github.com',
    [],
  ],
  ['nobody', 'sbom: true, provenance: { source: "https://github.com/acme/app" }', 'https://github.com', []],
])('it is asked about %s', async (_, required, server, asked) => {
  const { requests } = await judge({}, required, { server });
  const repositories = requests.flatMap(
    (each) => /^\/repos\/([^/]+\/[^/]+)\/attestations/.exec(each)?.[1] ?? [],
  );
  expect(repositories).toEqual(asked);
});
