import type { Unanswered } from '../../core/evidence/answer.js';
import { own, say } from '../../core/message.js';
import type { SendRequest } from '../proxied-fetch.js';
import { openPulls, PULLS_LEFT_ALONE } from './pulls.js';
import { findRegistryAddress } from './registry-address.js';
import type { Reply, Sent } from './reply.js';
import { type Challenge, parseChallenge } from './sign-in/challenge.js';
import type { Credential, CredentialFinder } from './sign-in/credential.js';
import { type Authorization, getAuthorization } from './sign-in/token.js';
import { openTransport, type Transport, type TransportLimits } from './transport.js';

/** What is read of a repository. */
export interface ReadRequest {
  readonly method: 'GET' | 'HEAD';
  readonly host: string;
  readonly path: string;
  /** Below the repository: `manifests/22`. */
  readonly resource: string;
  readonly accept: string;
  readonly maxBody: number;
  /** Blobs may come from another host. */
  readonly mayLeaveHost?: boolean;
}

/** Reads from registries, signed in where they ask for it. Never writes. */
export interface Session {
  /** A reply of 404 is believed only if the gate was let in: else it may hide what it does not show. */
  read(request: ReadRequest): Promise<Sent>;
}

/** What registries are asked with. */
export interface SessionAccess {
  readonly fetch: SendRequest;
  readonly limits: TransportLimits;
  readonly credentials: CredentialFinder;
  /** Registries that are asked over http. */
  readonly insecure: readonly string[];
}

/** How a host wants to be asked. `open`: it lets everybody in. */
type Manner = Challenge | 'open';

/** Where an image has its attachments, if it has any: a list, or tags that begin with its digest. */
const OFTEN_MISSING = /^(?:referrers\/|manifests\/[a-z0-9]+-[0-9a-f]{32,})/;

/** `transport`: where others send requests too, which count together. */
export function openSession(
  { fetch, limits, credentials, insecure }: SessionAccess,
  transport: Transport = openTransport(fetch, limits),
): Session {
  const manners = new Map<string, Manner>();
  const found = new Map<string, ReturnType<CredentialFinder>>();
  const granted = new Map<string, Promise<Authorization>>();
  const contacts = new Map<string, Contact>();
  const pulls = openPulls();
  const pings = new Map<string, Promise<Sent>>();

  async function send(request: ReadRequest, authorization: string | null): Promise<Sent> {
    const { method, host, path, resource, accept, maxBody, mayLeaveHost = false } = request;
    if (method === 'GET' && !pulls.mayPull(host)) return describePulls(host);
    const isPull = method === 'GET' && resource.startsWith('manifests/');
    return pulls.follow(host, isPull, () =>
      transport.send(host, {
        method,
        address: `${findRegistryAddress(host, insecure)}/v2/${path}/${resource}`,
        headers: { accept, ...(authorization === null ? {} : { authorization }) },
        maxBody,
        mayLeaveHost,
      }),
    );
  }

  /** One token for each repository, however many ask for it at once. */
  function authorize(host: string, path: string, challenge: Challenge, credential: Credential | null) {
    const key = `${host}/${path} ${credential === null ? 'anonymous' : 'signed in'}`;
    const known = granted.get(key);
    if (known !== undefined) return known;
    const asked = getAuthorization(transport, { host, path, challenge, credential, insecure });
    granted.set(key, asked);
    return asked;
  }

  async function readSignedIn(request: ReadRequest, challenge: Challenge): Promise<Sent> {
    const { host, path } = request;
    const looked = found.get(host) ?? credentials(host);
    found.set(host, looked);
    const answer = await looked;
    const [credential, failure] =
      answer !== null && 'error' in answer ? [null, answer.error] : [answer, null];
    // credentials that are refused, such as a token without a scope for packages, may do worse than none
    for (const who of credential === null ? [null] : [credential, null]) {
      const authorization = await authorize(host, path, challenge, who);
      if (authorization.kind === 'refused') continue;
      if (authorization.kind !== 'header') return authorization;
      const sent = await send(request, authorization.value);
      if (sent.kind !== 'reply' || !isRefused(sent.reply)) return sent;
    }
    return describeRefusal(request, credential !== null, failure);
  }

  function pingOnce(host: string): Promise<Sent> {
    const known = pings.get(host);
    if (known !== undefined) return known;
    const address = `${findRegistryAddress(host, insecure)}/v2/`;
    const asked = transport.send(host, { method: 'GET', address, headers: {}, maxBody: 1 << 18 });
    pings.set(host, asked);
    return asked;
  }

  async function read(request: ReadRequest): Promise<Sent> {
    const { host } = request;
    const known = manners.get(host) ?? null;
    if (known !== null && known !== 'open') return readSignedIn(request, known);
    const first = await send(request, null);
    if (first.kind !== 'reply') return first;
    const { reply } = first;
    if (isRefused(reply)) return answerChallenge(request, reply);
    if (reply.status !== 404 || known === 'open') return first;
    // what is not shown to everybody may be there all the same
    const ping = await pingOnce(host);
    if (ping.kind !== 'reply') return ping;
    if (isRefused(ping.reply)) return answerChallenge(request, ping.reply);
    if (ping.reply.status !== 200) return describeOddPing(host, ping.reply);
    manners.set(host, 'open');
    return first;
  }

  function answerChallenge(request: ReadRequest, { headers }: Reply): Promise<Sent> | Unanswered {
    const challenge = parseChallenge(headers.get('www-authenticate'));
    if (challenge === null) return describeRefusal(request, false, null);
    manners.set(request.host, challenge);
    contacts.get(request.host)?.end();
    return readSignedIn(request, challenge);
  }

  return {
    async read(request) {
      const contact = contacts.get(request.host);
      if (contact !== undefined) {
        await contact.ended;
        const reading = read(request);
        // that there is no such thing is only believed after this
        if (!manners.has(request.host) && OFTEN_MISSING.test(request.resource)) void pingOnce(request.host);
        return reading;
      }
      const first = openContact();
      contacts.set(request.host, first);
      try {
        return await read(request);
      } finally {
        first.end();
      }
    },
  };
}

/** Whoever comes second to a host waits for what it says to the first: how it wants to be asked, or the answer. */
interface Contact {
  readonly ended: Promise<void>;
  end(): void;
}

function openContact(): Contact {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { ended, end: () => end() };
}

/** What a registry keeps elsewhere is not let in by signing in. */
function isRefused({ status, isElsewhere }: Reply): boolean {
  return !isElsewhere && (status === 401 || status === 403);
}

function describeOddPing(host: string, { status }: Reply): Unanswered {
  const detail = say`${host} answered with status ${status} when asked whether it is a registry`;
  return { kind: 'unknown', why: 'unreachable', detail };
}

function describePulls(host: string): Unanswered {
  const detail = say`${host} allows fewer than ${PULLS_LEFT_ALONE} more pulls for now (rate limit), so the gate leaves them to builds`;
  return { kind: 'unknown', why: 'rate-limit', detail };
}

function describeRefusal({ host, path }: ReadRequest, signedIn: boolean, failure: string | null): Unanswered {
  const who = signedIn ? own('with the credentials for it, or without any') : own('without credentials');
  const detail =
    failure === null
      ? say`${host} does not let the gate read ${path} ${who}`
      : say`${host} does not let the gate read ${path} without credentials, and ${failure}`;
  return { kind: 'unknown', why: 'no-credentials', detail };
}
