import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { judgeEvidence } from '../../support/registry/evidence-run.js';
import { type RegistryFault, startRegistry } from '../../support/registry/fake-registry.js';
import { REGISTRIES, type ReceiveRequest } from '../../support/registry/memory-door.js';
import { askWith, LIES, OUTAGES } from '../../support/registry/registry-faults.js';
import { findBundle, findBundleOf, findSigned, RELEASE, ROOT } from '../../support/registry/signed-images.js';

/** The image that GitHub attests, one that it attests to another, and one whose platforms it attests. */
const GOOD = findSigned('attested-log');
const PLATFORMS = findSigned('platforms');
const PARTS: readonly string[] = JSON.parse(PLATFORMS.body)
  .manifests.filter(({ platform }: { platform: { os: string } }) => platform.os !== 'unknown')
  .map(({ digest }: { digest: string }) => digest);

type Kept = Readonly<Record<string, string>>;

/** GitHub's API, which names where each bundle is kept, with a fault in the answers from one on, up to another. */
async function startGitHub(kept: Kept, fault: RegistryFault, first: number, last: number) {
  let count = 0;
  const answer = (url: string): readonly [status: number, body: string] => {
    const bundle = kept[/^\/store\/(.+)$/.exec(url)?.[1] ?? ''];
    if (bundle !== undefined) return [200, bundle];
    if (/^\/repos\/[^/]+\/[^/]+$/.test(url)) return [200, '{"id":1}'];
    const digest = /\/attestations\/([^?]+)/.exec(url)?.[1] ?? '';
    if (kept[digest] === undefined) return [404, '{}'];
    const attestation = { bundle: null, bundle_url: `http://${host}/store/${digest}`, repository_id: 1 };
    return [200, JSON.stringify({ attestations: [attestation] })];
  };
  const receive: ReceiveRequest = (request, response) => {
    const index = count;
    count += 1;
    if (index >= first && index <= last) {
      fault(request, response);
      return;
    }
    const [status, body] = answer(request.url ?? '');
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  };
  const server = createServer(receive);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  REGISTRIES.set(host, receive);
  onTestFinished(() => {
    REGISTRIES.delete(host);
    server.closeAllConnections();
    server.close();
  });
  return { api: `http://${host}`, count: () => count };
}

async function judge(
  image: typeof GOOD,
  kept: Kept,
  fault: RegistryFault,
  first: number,
  last: number,
  isSent = false,
) {
  const registry = await startRegistry();
  registry.put('base/app', image, '1');
  const { api, count } = await startGitHub(kept, fault, first, last);
  const options = {
    trustedRoot: ROOT,
    github: { server: 'https://github.com', api, token: 'secret-token' },
    isSent,
  };
  const found = await askWith(fault, () =>
    judgeEvidence(registry, `signed-by: { ${RELEASE} }`, 'FROM R/base/app:1\n', options),
  );
  return { found, requests: count() };
}

const FOREVER = 60;
const NONE: RegistryFault = () => {};
const one: Kept = { [GOOD.digest]: findBundle('attested-log') };
const another: Kept = { [GOOD.digest]: findBundle('provenance') };
const all: Kept = Object.fromEntries(PARTS.map((digest) => [digest, findBundleOf(digest)]));
const some: Kept = Object.fromEntries(PARTS.slice(1).map((digest) => [digest, findBundleOf(digest)]));

/** The list and the bundle; the list of the index, whether the repository is shown, and both for each platform. */
test.each<[what: string, image: typeof GOOD, kept: Kept, findings: number, requests: number]>([
  ['an image', GOOD, one, 0, 2],
  ['an image with a bundle of another', GOOD, another, 1, 4],
  ['each platform', PLATFORMS, all, 0, 6],
  ['one platform', PLATFORMS, some, 1, 5],
])('without a fault: %s', async (_, image, kept, findings, requests) => {
  for (const isSent of [true, false]) {
    const judged = await judge(image, kept, NONE, FOREVER, FOREVER, isSent);
    expect([judged.found.length, judged.requests]).toEqual([findings, requests]);
  }
});

describe.each(Object.entries({ ...OUTAGES, ...LIES }))('%s', (_, fault) => {
  test.each([0, 1, 2, 3, 4, 5])(
    'at request %i, and from it on: what is not signed never passes',
    async (index) => {
      for (const last of [index, FOREVER]) {
        expect((await judge(GOOD, another, fault, index, last)).found).toHaveLength(1);
        expect((await judge(PLATFORMS, some, fault, index, last)).found).toHaveLength(1);
      }
    },
  );

  test.each([0, 1])('from request %i on: what is signed does not pass', async (index) => {
    expect((await judge(GOOD, one, fault, index, FOREVER)).found).toHaveLength(1);
    expect((await judge(PLATFORMS, all, fault, index, FOREVER)).found).toHaveLength(1);
  });
});
