import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { judgeEvidence } from '../../support/registry/evidence-run.js';
import { startRegistry } from '../../support/registry/fake-registry.js';
import { BUILDER, findBundle, findSigned, RELEASE, ROOT } from '../../support/registry/signed-images.js';

type Answer = readonly [status: number, body: unknown];

/** GitHub's API with these answers; anything else is 404. */
async function startGitHub(answers: Readonly<Record<string, Answer>>) {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.url} ${request.headers.authorization ?? 'anonymous'}`);
    const [status, body] = answers[(request.url ?? '').replace(/\?.*$/, '')] ?? [
      404,
      { message: 'Not Found' },
    ];
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
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
  { token = 'secret-token', server = 'https://github.com' }: { token?: string | null; server?: string } = {},
) {
  const registry = await startRegistry();
  registry.put('base/app', IMAGE, '1');
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
    'an address of a bundle',
    { [AT]: [200, { attestations: [{ bundle: null, bundle_url: 'https://x.example/' }] }] },
    /^unverified block: .*, and GitHub keeps its attestation at an address that the gate does not ask;/,
  ],
  [
    'status 500',
    { [AT]: [500, {}] },
    /^unverified warn: .* could not be verified: \S+ answered with status 500;/,
  ],
])('%s', async (_, answers, found) => {
  expect((await judge(answers)).found).toEqual([expect.stringMatching(found)]);
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
