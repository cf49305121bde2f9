import type { Unanswered } from '../../core/evidence/answer.js';
import type { NamedRepository } from '../../core/evidence/signer.js';
import { own, say } from '../../core/message.js';
import { isRateLimit } from '../github/client/rate-limit.js';
import { type JsonObject, parseObject, toObject } from '../registry/content/json-object.js';
import { findNextPage } from '../registry/next-page.js';
import { isPublicName } from '../registry/registry-address.js';
import type { Reply, Sent } from '../registry/reply.js';
import type { Transport } from '../registry/transport.js';
import { type SignedManifest, verifyBundle } from './bundle.js';
import { joinReadings, NOTHING, readFailure, readVerification, type SignatureReading } from './reading.js';
import { unpackSnappy } from './snappy.js';
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
const MAX_BUNDLE = 1 << 20;

/** Reads the attestations that GitHub keeps about a digest. */
export type GitHubReader = (manifest: SignedManifest) => Promise<SignatureReading>;

/**
 * Opens what GitHub keeps in the repositories that the policy names. The registry has it only where the workflow pushed it
 * there. `isEnough`: where nothing further needs to be read.
 */
export function openGitHub(
  { transport, github }: { readonly transport: Transport; readonly github: GitHubAccess | null },
  repositories: readonly NamedRepository[],
  verifying: Verifying,
  isEnough: (reading: SignatureReading) => boolean,
): GitHubReader {
  if (github === null) return async () => NOTHING;
  const tools: GitHubTools = { transport, github };
  const server = github.server.replace(/\/+$/, '').toLowerCase();
  const here = repositories.filter((each) => each.server.toLowerCase() === server);
  const shown = new Map<NamedRepository, Promise<SignatureReading>>();

  /** GitHub says the same of attestations that are not there and of repositories that it does not show. */
  function readNone(repository: NamedRepository): Promise<SignatureReading> {
    const known = shown.get(repository) ?? askWhether(tools, repository);
    shown.set(repository, known);
    return known;
  }

  async function readRepository(
    repository: NamedRepository,
    manifest: SignedManifest,
  ): Promise<SignatureReading> {
    const path = `${writePath(repository)}/attestations/${manifest.digest}`;
    const sent = await ask(tools, `${path}?per_page=${MOST_READ}`);
    if (sent.kind !== 'reply') return readFailure(sent);
    const { status, headers, body } = sent.reply;
    if (status === 404) return readNone(repository);
    if (status !== 200) return readFailure(describeRefusal(sent.reply, repository));
    shown.set(repository, Promise.resolve(NOTHING));
    const { attestations } = parseObject(body) ?? {};
    if (!Array.isArray(attestations)) return readFailure(describeOdd(tools));
    const read: SignatureReading[] = [];
    for (const each of attestations.slice(0, MOST_READ)) {
      const bundle = await readBundle(tools, toObject(each));
      read.push(
        'gap' in bundle
          ? bundle
          : readVerification(verifyBundle(bundle.value, manifest, verifying), manifest.digest),
      );
      if (isEnough(joinReadings(read))) return joinReadings(read);
    }
    if (attestations.length > MOST_READ || findNextPage(headers) !== null)
      read.push(readFailure(describeMany(repository)));
    return joinReadings(read);
  }

  return async (manifest) =>
    joinReadings(await Promise.all(here.map((repository) => readRepository(repository, manifest))));
}

function writePath({ owner, name }: NamedRepository): string {
  return `repos/${owner}/${name}`;
}

/** Nothing where the repository is shown, and so has nothing. */
async function askWhether(tools: GitHubTools, repository: NamedRepository): Promise<SignatureReading> {
  const sent = await ask(tools, writePath(repository));
  if (sent.kind !== 'reply') return readFailure(sent);
  return sent.reply.status === 200 ? NOTHING : readFailure(describeRefusal(sent.reply, repository));
}

/** A bundle is in the list, or where the list says that it is kept. */
async function readBundle(
  tools: GitHubTools,
  attestation: JsonObject | null,
): Promise<{ readonly value: JsonObject } | SignatureReading> {
  const value = toObject(attestation?.['bundle']);
  if (value !== null) return { value };
  const address = attestation?.['bundle_url'];
  if (typeof address !== 'string' || !mayAsk(tools.github, address)) return readFailure(describeElsewhere());
  const sent = await tools.transport.send(new URL(tools.github.api).host, {
    method: 'GET',
    address,
    // the address itself lets whoever has it in
    headers: {},
    maxBody: MAX_BUNDLE,
    mayLeaveHost: true,
  });
  if (sent.kind !== 'reply') return readFailure(sent);
  if (sent.reply.status !== 200) return readFailure(describeStore(tools, sent.reply.status));
  const unpacked = unpackSnappy(sent.reply.body, MAX_BUNDLE);
  const kept = parseObject(unpacked ?? sent.reply.body);
  return kept === null ? readFailure(describeOdd(tools)) : { value: kept };
}

/** As for what a registry keeps elsewhere: encrypted and under a public name, or where GitHub itself is asked. */
function mayAsk({ api }: GitHubAccess, address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { origin, protocol, hostname, username, password } = new URL(address);
  if (username !== '' || password !== '') return false;
  return origin === new URL(api).origin || (protocol === 'https:' && isPublicName(hostname));
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

/** Neither what was asked for nor an outage; a refusal for now says nothing of who may read. */
function describeRefusal({ from, status, headers, body }: Reply, repository: NamedRepository): Unanswered {
  const message = Buffer.from(body).toString('utf8');
  if (isRateLimit({ status, header: (name) => headers.get(name), message }))
    return {
      kind: 'unknown',
      why: 'rate-limit',
      detail: say`${from} refuses further requests for now (rate limit)`,
    };
  if (status >= 400) return describeHidden(repository);
  return { kind: 'unknown', why: 'unreachable', detail: say`${from} answered with status ${status}` };
}

function describeMany({ owner, name }: NamedRepository): Unanswered {
  const detail = say`GitHub keeps more attestations of it in ${`${owner}/${name}`} than the gate looks at`;
  return { kind: 'unknown', why: 'too-big', detail };
}

function describeHidden({ owner, name }: NamedRepository) {
  const detail = say`GitHub does not show the attestations of ${`${owner}/${name}`} to the token of this run`;
  return { kind: 'unknown', why: 'no-credentials', detail } as const;
}

function describeOdd({ github }: GitHubTools) {
  const detail = say`${new URL(github.api).host} answered with something that is not a list of attestations`;
  return { kind: 'unknown', why: 'unreachable', detail } as const;
}

function describeStore({ github }: GitHubTools, status: number) {
  const detail = say`the store that ${new URL(github.api).host} names for its attestation answered with status ${status}`;
  return { kind: 'unknown', why: 'unreachable', detail } as const;
}

function describeElsewhere() {
  const detail = own('GitHub keeps its attestation at an address that the gate does not ask');
  return { kind: 'unknown', why: 'not-published', detail } as const;
}
