import { describe, expect, test } from 'vitest';
import { judgeEvidence } from '../../support/registry/evidence-run.js';
import { type RegistryOptions, startRegistry } from '../../support/registry/fake-registry.js';
import {
  BUILDER,
  FOREIGN_ROOT,
  FROM_BUILDKIT,
  KEY,
  PRIVATE_ROOT,
  putSignedImages,
  RELEASE,
  ROOT,
} from '../../support/registry/signed-images.js';

/** Judges one of the images that cosign signed. */
async function judge(
  tag: string,
  signers: string,
  { trustedRoot = ROOT, ...options }: RegistryOptions & { readonly trustedRoot?: string } = {},
) {
  const registry = await startRegistry({ referrers: 'none', ...options });
  putSignedImages(registry);
  const required = `signed-by: ${signers}`;
  const found = await judgeEvidence(registry, required, `FROM R/base/app:${tag}\n`, { trustedRoot });
  const verdicts = found.map((text) =>
    text.replace(/R\/base\/app:\S+ /, '').replaceAll('https://github.com/', ''),
  );
  return { verdicts, requests: registry.requests.length };
}

const WORKFLOW = 'acme/base-images/.github/workflows/release.yml@refs/tags/v*';
const EVIL = 'evil/base-images/.github/workflows/release.yml@refs/tags/v1';
const GATE = '; the policy requires a signature.';
const unsigned = `unverified block: is unverified: it is not signed by ${WORKFLOW}, or by anybody else${GATE}`;
const others = `unverified block: is unverified: it is signed by ${EVIL}, and not by ${WORKFLOW}${GATE}`;

describe('signatures that cosign made', () => {
  test.each<[what: string, tag: string, signers: string, verdicts: string[]]>([
    ['a bundle of cosign 3', 'bundle', `{ ${RELEASE} }`, []],
    ['a tag of cosign 2, with a timestamp', 'sig', `{ ${RELEASE} }`, []],
    ['a tag of cosign 2, with an entry in a log', 'sig-log', `{ ${RELEASE} }`, []],
    ['a bundle with a key', 'key-bundle', `{ key: ${JSON.stringify(KEY)} }`, []],
    ['a tag of cosign 2 with a key', 'key-sig', `{ key: ${JSON.stringify(KEY)} }`, []],
    ['what cosign 2 itself wrote', 'cosign2', `{ ${RELEASE} }`, []],
    ['what cosign 2 itself wrote with a key', 'cosign2-key', `{ key: ${JSON.stringify(KEY)} }`, []],
    ['the bytes of the manifest', 'message', `{ ${RELEASE} }`, []],
    ['SLSA provenance of cosign', 'provenance', `{ ${RELEASE} }`, []],
    ['SLSA provenance as GitHub attests it', 'attested-log', `{ ${RELEASE} }`, []],
    ['a good one and one of somebody else', 'several', `{ ${RELEASE} }`, []],
    ['each platform', 'platforms', `{ ${RELEASE} }`, []],
    ["what Docker's builder attests to each platform", 'builder', `{ ${FROM_BUILDKIT} }`, []],
    ['any of a list', 'bundle', `[{ key: ${JSON.stringify(KEY)} }, { ${RELEASE} }]`, []],
    ['nothing', 'unsigned', `{ ${RELEASE} }`, [unsigned]],
    ['a report of vulnerabilities of the right signer', 'vuln', `{ ${RELEASE} }`, [unsigned]],
    ['a bundle of somebody else', 'bundle-other', `{ ${RELEASE} }`, [others]],
    ['a tag of somebody else', 'sig-other', `{ ${RELEASE} }`, [others]],
    [
      'one platform',
      'platforms-one',
      `{ ${RELEASE} }`,
      [`unverified block: is unverified: its image for linux/arm64 is not signed by ${WORKFLOW}${GATE}`],
    ],
    [
      "Docker's builder, for another repository",
      'builder-fork',
      `{ ${FROM_BUILDKIT} }`,
      [
        `unverified block: is unverified: it is signed by docker/github-builder/.github/workflows/bake.yml@refs/tags/v1 for evil/buildkit, and not by docker/github-builder/.github/workflows/* for moby/buildkit at refs/tags/dockerfile/*${GATE}`,
      ],
    ],
    [
      "Docker's builder, for another tag",
      'builder',
      `{ ${BUILDER}, ref: refs/tags/v* }`,
      [
        `unverified block: is unverified: it is signed by docker/github-builder/.github/workflows/bake.yml@refs/tags/v1 for moby/buildkit at refs/tags/dockerfile/1.21.0, and not by docker/github-builder/.github/workflows/* at refs/tags/v*${GATE}`,
      ],
    ],
    [
      "Docker's builder, for one platform",
      'builder-one',
      `{ ${FROM_BUILDKIT} }`,
      [
        `unverified block: is unverified: its image for linux/arm64 is not signed by docker/github-builder/.github/workflows/* for moby/buildkit at refs/tags/dockerfile/*${GATE}`,
      ],
    ],
    [
      'a key where a workflow is asked for',
      'key-bundle',
      `{ ${RELEASE} }`,
      [
        `unverified block: is unverified: it is not signed by ${WORKFLOW}: it is signed with another key${GATE}`,
      ],
    ],
    [
      'the same workflow, by another issuer',
      'bundle',
      '{ issuer: "https://gitlab.com", subject: "https://github.com/acme/*" }',
      [
        `unverified block: is unverified: it is signed by acme/base-images/.github/workflows/release.yml@refs/tags/v1 as https://token.actions.githubusercontent.com says, and not by acme/*${GATE}`,
      ],
    ],
    [
      'a subject that is only the beginning',
      'bundle',
      `{ issuer: "https://token.actions.githubusercontent.com", subject: "https://github.com/acme/base-images" }`,
      [
        `unverified block: is unverified: it is signed by acme/base-images/.github/workflows/release.yml@refs/tags/v1, and not by acme/base-images${GATE}`,
      ],
    ],
  ])('%s', async (_, tag, signers, verdicts) => {
    expect((await judge(tag, signers)).verdicts).toEqual(verdicts);
  });
});

describe('the trusted root', () => {
  const old =
    'unverified warn: could not be verified: its certificate comes from an authority that the given trusted root does not know; the policy requires a signature.';

  test.each<[what: string, tag: string, trustedRoot: string, verdicts: string[]]>([
    ['another authority of the same name', 'bundle', FOREIGN_ROOT, [old]],
    ['the other way round', 'foreign', ROOT, [old]],
    ['one without logs needs only a time', 'private', PRIVATE_ROOT, []],
    ['several roots, a line each', 'private', `${oneLine(ROOT)}\n${oneLine(PRIVATE_ROOT)}\n`, []],
    ['several roots, a line each: the other', 'bundle', `${oneLine(PRIVATE_ROOT)}\n${oneLine(ROOT)}`, []],
    [
      'one whose logs for certificates are others',
      'bundle',
      change(ROOT, (root) => ({ ...root, ctlogs: JSON.parse(FOREIGN_ROOT).ctlogs })),
      [
        'unverified warn: could not be verified: it is vouched for by a log or an authority for timestamps that the given trusted root does not know; the policy requires a signature.',
      ],
    ],
    [
      'one whose authority for timestamps is another',
      'bundle',
      change(ROOT, (root) => ({ ...root, timestampAuthorities: [] })),
      [
        'unverified warn: could not be verified: it is vouched for by a log or an authority for timestamps that the given trusted root does not know; the policy requires a signature.',
      ],
    ],
    [
      'one that was not read',
      'bundle',
      '',
      [
        'unverified warn: could not be verified: the trusted root cannot be used; the policy requires a signature.',
      ],
    ],
  ])('%s', async (_, tag, trustedRoot, verdicts) => {
    expect((await judge(tag, `{ ${RELEASE} }`, { trustedRoot })).verdicts).toEqual(verdicts);
  });

  test('a certificate that no log for certificates has seen is refused where the root has such logs', async () => {
    const logs = JSON.parse(ROOT);
    const mixed = change(PRIVATE_ROOT, (root) => ({ ...root, ctlogs: logs.ctlogs }));
    expect((await judge('private', `{ ${RELEASE} }`, { trustedRoot: mixed })).verdicts).toEqual([
      `unverified block: is unverified: it is not signed by ${WORKFLOW}: the certificate of its signature was not in order when it signed${GATE}`,
    ]);
  });
});

function change(root: string, by: (root: object) => object): string {
  return JSON.stringify(by(JSON.parse(root)));
}

function oneLine(root: string): string {
  return JSON.stringify(JSON.parse(root));
}

/** One that is refused, and the token. */
const CONTACT = 2;

describe('requests', () => {
  test.each<[tag: string, signers: string, referrers: 'none' | 'api' | 'ghcr', requests: number]>([
    // the index; the list of referrers, the tag in its place, and cosign's; a manifest and a blob
    ['bundle', RELEASE, 'none', 6],
    ['bundle', RELEASE, 'api', 5],
    ['sig', RELEASE, 'none', 5],
    ['sig', RELEASE, 'api', 5],
    // the same three for each platform
    ['unsigned', RELEASE, 'api', 1 + 3 * 3],
    ['unsigned', RELEASE, 'ghcr', 1 + 3 * 3],
    ['platforms', RELEASE, 'api', 1 + 3 + 2 * (2 + 2)],
    // for each platform: the attestation, its referrers, a manifest and a blob
    ['builder', FROM_BUILDKIT, 'api', 1 + 3 + 2 * 4],
    // newest first, and no further than the first good one
    ['several', RELEASE, 'api', 5],
  ])('%s by %s, %s', async (tag, signers, referrers, requests) => {
    const judged = await judge(tag, `{ ${signers} }`, { referrers, access: 'bearer' });
    expect(judged).toEqual({ verdicts: tag === 'unsigned' ? [unsigned] : [], requests: CONTACT + requests });
  });
});

test('a frontend is verified before anything is built', async () => {
  const registry = await startRegistry();
  putSignedImages(registry);
  const required = `signed-by: { ${FROM_BUILDKIT} }`;
  const judgeSyntax = (tag: string) =>
    judgeEvidence(registry, required, `# syntax=R/base/app:${tag}\nFROM scratch\n`, { trustedRoot: ROOT });
  expect(await judgeSyntax('builder')).toEqual([]);
  expect(await judgeSyntax('builder-fork')).toEqual([
    expect.stringMatching(/^unverified block: .* for https:\/\/github\.com\/evil\/buildkit, and not by /),
  ]);
});

describe('an age', () => {
  const ages = async (tag: string, required: string, today: string) => {
    const registry = await startRegistry();
    putSignedImages(registry);
    const found = await judgeEvidence(registry, required, `FROM R/base/app:${tag}\n`, {
      trustedRoot: ROOT,
      today,
    });
    return found.map((text) => text.replace(/^.*(?:unverified|verified): /, ''));
  };
  const signed = `signed-by: { ${RELEASE} }, min-age: 3d`;
  const YOUNG =
    'it was first signed on 2026-11-27, 1 day ago; the policy requires an age of 3 days at least.';

  test.each<[what: string, tag: string, required: string, today: string, found: string[]]>([
    // they say that they were made on 2026-08-01, and cosign signed them on 2026-11-27
    ['by what the image says', 'bundle', 'min-age: 3d', '2026-11-28', []],
    ['by its first good signature', 'bundle', signed, '2026-11-28', [YOUNG]],
    ['by that of each platform', 'platforms', signed, '2026-11-28', [YOUNG]],
    ['by that of cosign 2', 'cosign2', signed, '2026-11-28', [YOUNG]],
    ['once it is old enough', 'bundle', signed, '2026-11-30', []],
    ['not upwards', 'bundle', `signed-by: { ${RELEASE} }, max-age: 200d`, '2026-11-28', []],
  ])('%s', async (_, tag, required, today, found) => {
    expect(await ages(tag, required, today)).toEqual(found);
  });
});
