import type { Unanswered } from '../../core/evidence/answer.js';
import { own, say } from '../../core/message.js';
import type { SendRequest } from '../proxied-fetch.js';
import { type Contact, findPatience, openContact, waitAtMost } from './patience.js';
import { findRegistryAddress } from './registry-address.js';
import { isRefused, type Reply, type Sent } from './reply.js';
import { openSender, type ReadRequest } from './sender.js';
import { openAuthorizations } from './sign-in/authorizations.js';
import { type Challenge, parseChallenge, writeChallenge } from './sign-in/challenge.js';
import type { CredentialFinder } from './sign-in/credential.js';
import { openTransport, type Transport, type TransportLimits } from './transport.js';

/** Reads from registries, signed in where they ask for it. Never writes. */
export interface Session {
  /** A reply of 404 is believed only if the gate was let in: else it may hide what it does not show. */
  read(request: ReadRequest): Promise<Sent>;
  /** As the transport's. */
  readonly wait: Transport['wait'];
}

/** What registries are asked with. */
export interface SessionAccess {
  readonly fetch: SendRequest;
  readonly limits: TransportLimits;
  readonly credentials: CredentialFinder;
  /** Registries that are asked over http. */
  readonly insecure: readonly string[];
}

/** How a repository wants to be asked. `open`: without credentials. */
type Manner = Challenge | 'open';

/** What asking signed in led to. */
interface Attempt {
  readonly challenge: Challenge;
  readonly sent: Sent;
  /** Whether it was asked with an authorization that it did not refuse. */
  readonly isIn: boolean;
}

/** Where an image has its attachments, if it has any: a list, or tags that begin with its digest. */
const OFTEN_MISSING = /^(?:referrers\/|manifests\/[a-z0-9]+-[0-9a-f]{32,})/;

/** `transport`: where others send requests too, which count together. */
export function openSession(
  { fetch, limits, credentials, insecure }: SessionAccess,
  transport: Transport = openTransport(fetch, limits),
): Session {
  const patience = findPatience(limits);
  const send = openSender(transport, insecure);
  const { findCredential, authorize } = openAuthorizations(transport, { credentials, insecure });
  /** What repositories said themselves, or proved to take. */
  const manners = new Map<string, Manner>();
  /** What was said last at a host, of another repository perhaps: that only saves requests. */
  const hints = new Map<string, Challenge>();
  /** Whoever comes second to a host waits for what it says to the first: how it wants to be asked, or the answer. */
  const contacts = new Map<string, Contact>();
  /** Of repositories that are asked as another one of their host wants it. */
  const trials = new Map<string, Contact>();
  const pings = new Map<string, Promise<Sent>>();

  async function readSignedIn(request: ReadRequest, challenge: Challenge): Promise<Attempt> {
    const { host, path } = request;
    const { credential, failure } = await findCredential(host);
    // credentials that are refused, such as a token without a scope for packages, may do worse than none
    for (const who of credential === null ? [null] : [credential, null]) {
      const authorization = await authorize(host, path, challenge, who);
      if (authorization.kind === 'refused') continue;
      if (authorization.kind !== 'header') return { challenge, sent: authorization, isIn: false };
      const sent = await send(request, authorization.value);
      if (sent.kind !== 'reply' || !isRefused(sent.reply)) return { challenge, sent, isIn: true };
    }
    return { challenge, sent: describeRefusal(request, credential !== null, failure), isIn: false };
  }

  /** Whether there soon is what to sign in with. */
  async function isSoonReady({ host, path }: ReadRequest, challenge: Challenge): Promise<boolean> {
    const prepare = async () => {
      const { credential } = await findCredential(host);
      return authorize(host, path, challenge, credential);
    };
    return (await waitAtMost(patience, prepare())) !== 'late';
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
    const place = writePlace(request);
    const own = manners.get(place);
    if (own === 'open') return readOpenly(request, null);
    if (own !== undefined) {
      const attempt = await readSignedIn(request, own);
      return attempt.isIn ? attempt.sent : readOpenly(request, attempt);
    }
    const hint = hints.get(request.host);
    return hint === undefined ? readOpenly(request, null) : readByHint(request, hint);
  }

  /** What another repository wants says nothing of this one: unless it proves right, this one is asked as it is. */
  async function readByHint(request: ReadRequest, hint: Challenge): Promise<Sent> {
    const place = writePlace(request);
    const first = trials.get(place);
    const trial = openContact();
    if (first === undefined) trials.set(place, trial);
    try {
      const attempt = (await isSoonReady(request, hint)) ? await readSignedIn(request, hint) : null;
      if (attempt?.sent.kind === 'reply' && isGiven(attempt.sent.reply)) {
        manners.set(place, hint);
        return attempt.sent;
      }
      if (first !== undefined) await waitAtMost(patience, first.ended);
      const own = manners.get(place);
      if (own === undefined) return await readOpenly(request, attempt);
      const isProved = own !== 'open' && isSame(own, hint) && attempt?.isIn === true;
      return isProved ? attempt.sent : await read(request);
    } finally {
      trial.end();
    }
  }

  /** Without credentials. `tried`: what asking with some led to, which counts where the registry wants just that. */
  async function readOpenly(request: ReadRequest, tried: Attempt | null): Promise<Sent> {
    const { host } = request;
    const first = await send(request, null);
    if (first.kind !== 'reply') return first;
    const { reply } = first;
    if (isRefused(reply)) return answerChallenge(request, reply, tried);
    if (reply.status === 404) {
      // what is not shown to everybody may be there all the same
      const ping = await pingOnce(host);
      if (ping.kind !== 'reply') return ping;
      if (isRefused(ping.reply)) return answerChallenge(request, ping.reply, tried);
      if (ping.reply.status !== 200) return describeOddPing(host, ping.reply);
    }
    if (reply.status === 404 || isGiven(reply)) manners.set(writePlace(request), 'open');
    return first;
  }

  async function answerChallenge(
    request: ReadRequest,
    { headers }: Reply,
    tried: Attempt | null,
  ): Promise<Sent> {
    const challenge = parseChallenge(headers.get('www-authenticate'));
    if (challenge === null) return describeRefusal(request, false, null);
    hints.set(request.host, challenge);
    contacts.get(request.host)?.end();
    const place = writePlace(request);
    if (!manners.has(place)) manners.set(place, challenge);
    const isTried = tried !== null && isSame(tried.challenge, challenge);
    const attempt = isTried ? tried : await readSignedIn(request, challenge);
    if (attempt.isIn) manners.set(place, challenge);
    return attempt.sent;
  }

  return {
    wait: transport.wait,
    async read(request) {
      const contact = contacts.get(request.host);
      if (contact !== undefined) {
        await waitAtMost(patience, contact.ended);
        const manner = manners.get(writePlace(request)) ?? hints.get(request.host) ?? 'open';
        const reading = read(request);
        // that there is no such thing is only believed after this
        if (manner === 'open' && OFTEN_MISSING.test(request.resource)) void pingOnce(request.host);
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

const writePlace = ({ host, path }: ReadRequest) => `${host}/${path}`;

function isSame(one: Challenge, other: Challenge): boolean {
  return writeChallenge(one) === writeChallenge(other);
}

function isGiven({ status }: Reply): boolean {
  return status >= 200 && status < 300;
}

function describeOddPing(host: string, { status }: Reply): Unanswered {
  const detail = say`${host} answered with status ${status} when asked whether it is a registry`;
  return { kind: 'unknown', why: 'unreachable', detail };
}

function describeRefusal({ host, path }: ReadRequest, signedIn: boolean, failure: string | null): Unanswered {
  const who = signedIn ? own('with the credentials for it, or without any') : own('without credentials');
  const detail =
    failure === null
      ? say`${host} does not let the gate read ${path} ${who}`
      : say`${host} does not let the gate read ${path} without credentials, and ${failure}`;
  return { kind: 'unknown', why: 'no-credentials', detail };
}
