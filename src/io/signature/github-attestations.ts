import type { NamedRepository } from '../../core/evidence/signer.js';
import { own, say } from '../../core/message.js';
import { parseObject, toObject } from '../registry/content/json-object.js';
import type { Sent } from '../registry/reply.js';
import type { Transport } from '../registry/transport.js';
import { type SignedManifest, verifyBundle } from './bundle.js';
import { joinReadings, NOTHING, readFailure, readVerification, type SignatureReading } from './reading.js';
import type { Verifying } from './verification.js';

/** How GitHub is asked. */
export interface GitHubAccess {
  /** `https://github.com`: only repositories there are asked about. */
  readonly server: string;
  /** `https://api.github.com`. */
  readonly api: string;
  readonly token: string | null;
}

interface GitHubTools {
  readonly transport: Transport;
  readonly github: GitHubAccess;
}

const MOST_READ = 16;
const MAX_ANSWER = 8 << 20;

/**
 * Reads the attestations that GitHub keeps about an image in the repositories that the policy names. The registry has them
 * only where the workflow pushed them there.
 */
export async function readGitHub(
  { transport, github }: { readonly transport: Transport; readonly github: GitHubAccess | null },
  manifest: SignedManifest,
  repositories: readonly NamedRepository[],
  verifying: Verifying,
): Promise<SignatureReading> {
  if (github === null) return NOTHING;
  const server = github.server.replace(/\/+$/, '').toLowerCase();
  const here = repositories.filter((each) => each.server.toLowerCase() === server);
  const read = here.map((repository) =>
    readRepository({ transport, github }, manifest, repository, verifying),
  );
  return joinReadings(await Promise.all(read));
}

async function readRepository(
  tools: GitHubTools,
  manifest: SignedManifest,
  repository: NamedRepository,
  verifying: Verifying,
): Promise<SignatureReading> {
  const path = `repos/${repository.owner}/${repository.name}`;
  const sent = await ask(tools, `${path}/attestations/${manifest.digest}?per_page=${MOST_READ}`);
  if (sent.kind !== 'reply') return readFailure(sent);
  const { status, body } = sent.reply;
  // GitHub says the same of attestations that are not there and of repositories that it does not show
  if (status === 404) return (await isShown(tools, path)) ? NOTHING : readFailure(describeHidden(repository));
  if (status !== 200) return readFailure(describeHidden(repository));
  const { attestations } = parseObject(body) ?? {};
  if (!Array.isArray(attestations)) return readFailure(describeOdd(tools));
  return joinReadings(
    attestations.slice(0, MOST_READ).map((each) => {
      const bundle = toObject(toObject(each)?.['bundle']);
      if (bundle === null) return readFailure(describeElsewhere());
      return readVerification(verifyBundle(bundle, manifest, verifying), manifest.digest);
    }),
  );
}

async function isShown(tools: GitHubTools, path: string): Promise<boolean> {
  const sent = await ask(tools, path);
  return sent.kind === 'reply' && sent.reply.status === 200;
}

function ask({ transport, github: { api, token } }: GitHubTools, path: string): Promise<Sent> {
  return transport.send(new URL(api).host, {
    method: 'GET',
    address: `${api.replace(/\/+$/, '')}/${path}`,
    headers: {
      accept: 'application/vnd.github+json',
      'x-github-api-version': '2022-11-28',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
    maxBody: MAX_ANSWER,
  });
}

function describeHidden({ owner, name }: NamedRepository) {
  const detail = say`GitHub does not show the attestations of ${`${owner}/${name}`} to the token of this run`;
  return { kind: 'unknown', why: 'no-credentials', detail } as const;
}

function describeOdd({ github }: GitHubTools) {
  const detail = say`${new URL(github.api).host} answered with something that is not a list of attestations`;
  return { kind: 'unknown', why: 'unreachable', detail } as const;
}

function describeElsewhere() {
  const detail = own('GitHub keeps its attestation at an address that the gate does not ask');
  return { kind: 'unknown', why: 'not-published', detail } as const;
}
