import { setTimeout as sleep } from 'node:timers/promises';
import type { Unanswered } from '../../core/evidence/answer.js';
import { type Message, quote, say } from '../../core/message.js';
import type { SendRequest } from '../proxied-fetch.js';
import { openCrowd } from './crowd.js';
import { LANE_LIMITS, type LaneLimits, openLanes } from './lanes.js';
import { findServer, isPublicName } from './registry-address.js';
import type { Reply, Sent } from './reply.js';
import {
  describeBudget,
  describeBusy,
  describeCrowd,
  describeDeadline,
  describeFailure,
  describePage,
  isTimeout,
} from './unanswered.js';

/** What a request is allowed to take, of all that a run may. */
export interface TransportLimits {
  /** Milliseconds for everything. */
  readonly deadline: number;
  /** Milliseconds for one try. */
  readonly perTry: number;
  /** Requests in total. */
  readonly requests: number;
  /** Milliseconds before the second try; each further one waits twice as long. */
  readonly pause: number;
  /** Requests at a time. */
  readonly lanes?: LaneLimits;
}

export interface OutgoingRequest {
  readonly method: 'GET' | 'HEAD' | 'POST';
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Bytes; a longer answer is refused. */
  readonly maxBody: number;
  /** Whether it may be sent on to another host, under a public name, encrypted, and without the credentials; else never. */
  readonly mayLeaveHost?: boolean;
}

/** Sends requests within the deadline and the budget, and tries again where that may help. */
export interface Transport {
  /** `host`: the registry as the policy names it, for messages. */
  send(host: string, request: OutgoingRequest): Promise<Sent>;
  /** How many requests were sent. */
  count(): number;
}

const TRIES = 3;
/** Seconds: whoever asks for a longer pause is not waited for. */
const LONGEST_PAUSE = 30;
const MOST_REDIRECTS = 3;

export function openTransport(fetch: SendRequest, limits: TransportLimits): Transport {
  const endsAt = performance.now() + limits.deadline;
  const { lanes: laneLimits = LANE_LIMITS } = limits;
  const lanes = openLanes(laneLimits);
  const crowd = openCrowd(limits, laneLimits.perHost);
  let sent = 0;

  const leftTime = () => endsAt - performance.now();

  async function tryOnce(
    registry: string,
    request: OutgoingRequest,
    isFirst: boolean,
  ): Promise<Sent | { readonly retry: Unanswered; readonly after: number | null }> {
    const elsewhere = findServer(registry, request.address);
    const host = nameServer(registry, elsewhere);
    if (sent >= limits.requests) return describeBudget(host, limits.requests);
    const isLastTime = leftTime() <= limits.perTry;
    const time = Math.floor(Math.min(limits.perTry, leftTime()));
    const server = new URL(request.address).host;
    const describeEnd = (hadChance: boolean): Unanswered =>
      isFirst && !hadChance && crowd.isTooLarge(server)
        ? describeCrowd(host, crowd.most)
        : describeDeadline(host);
    if (time <= 0) return describeEnd(false);
    sent += 1;
    const startsAt = performance.now();
    const { method, address, headers, body, maxBody } = request;
    try {
      const response = await fetch(address, {
        method,
        headers: { 'accept-encoding': 'identity', 'user-agent': 'base-image-gate', ...headers },
        redirect: 'manual',
        signal: AbortSignal.timeout(time),
        ...(body === undefined ? {} : { body }),
      });
      if (isBusy(response.status) || isPage(response.headers)) crowd.fail(server);
      if (isBusy(response.status)) {
        await response.body?.cancel();
        return { retry: describeBusy(host, response), after: readPause(response.headers) };
      }
      if (isPage(response.headers)) {
        await response.body?.cancel();
        return describePage(host);
      }
      const bytes = method === 'HEAD' ? new Uint8Array() : await readBody(response, maxBody);
      if (bytes === null)
        return { kind: 'lie', detail: say`${host} answered with more than ${maxBody} bytes` };
      const { status, headers: said } = response;
      return {
        kind: 'reply',
        reply: { from: host, isElsewhere: elsewhere !== null, status, headers: said, body: bytes },
      };
    } catch (error) {
      const hadChance = crowd.isFair(performance.now() - startsAt);
      const isCut = leftTime() <= 0 || (isLastTime && isTimeout(error));
      if (hadChance || !isCut) crowd.fail(server);
      if (isCut) return describeEnd(hadChance);
      return { retry: describeFailure(host, error, limits.perTry), after: null };
    }
  }

  /** What is to be tried again keeps its place while it pauses, so that whoever has too much to do gets a rest. */
  async function tryInTurn(host: string, request: OutgoingRequest, attempt: number, triesLeft: number) {
    const server = new URL(request.address).host;
    return lanes.run(server, async (width): Promise<Sent | { readonly triesLeft: number }> => {
      const result = await tryOnce(host, request, attempt === 0);
      if (!('retry' in result)) {
        if (result.kind === 'reply') crowd.answer(server, isContent(request, result.reply));
        return result;
      }
      const mayBear = lanes.narrow(server, width) && crowd.isAnswering(server);
      const left = triesLeft - (mayBear ? 0 : 1);
      const pause = result.after ?? jitter(limits.pause * 2 ** attempt);
      if (left === 0 || pause > LONGEST_PAUSE * 1000 || pause >= leftTime()) return result.retry;
      await sleep(pause);
      return { triesLeft: left };
    });
  }

  async function sendPatiently(host: string, request: OutgoingRequest): Promise<Sent> {
    let triesLeft = TRIES;
    crowd.join();
    for (let attempt = 0; ; attempt += 1) {
      const result = await tryInTurn(host, request, attempt, triesLeft);
      if ('kind' in result) return result;
      triesLeft = result.triesLeft;
    }
  }

  return {
    count: () => sent,
    async send(host, request) {
      let at = request;
      for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
        const result = await sendPatiently(host, at);
        if (result.kind !== 'reply' || !isRedirect(result.reply)) return result;
        const target = followRedirect(at, result.reply.headers.get('location'));
        if (target === null) return { kind: 'lie', detail: say`${host} sends the gate on to another host` };
        at = target;
      }
      return { kind: 'lie', detail: say`${host} sends the gate on again and again` };
    },
  };
}

/** For messages. The registry is the one that the policy names; another server is said to be one. */
function nameServer(registry: string, server: string | null): Message {
  return server === null ? quote(registry) : say`${server}, to which ${registry} sends the gate,`;
}

/** One that says no address sends nowhere: it is an odd status like any other. */
function isRedirect({ status, headers }: Reply): boolean {
  return status >= 300 && status < 400 && status !== 304 && headers.has('location');
}

/** The request to send instead; null where a redirect leads where the gate must not go. */
function followRedirect(request: OutgoingRequest, location: string | null): OutgoingRequest | null {
  const { address, method, headers, mayLeaveHost = false } = request;
  if (method === 'POST' || location === null || !URL.canParse(location, address)) return null;
  const target = new URL(location, address);
  if (target.username !== '' || target.password !== '') return null;
  if (target.origin === new URL(address).origin) return { ...request, address: target.href };
  if (!mayLeaveHost || target.protocol !== 'https:' || !isPublicName(target.hostname)) return null;
  const { authorization: _, ...others } = headers;
  return { ...request, address: target.href, headers: others };
}

const CONTENT = /\/(?:manifests|blobs|referrers)\//;

function isContent({ address }: OutgoingRequest, { status }: Reply): boolean {
  return ((status >= 200 && status < 300) || status === 404) && CONTENT.test(address);
}

function isBusy(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}

/** Milliseconds; what is not a number of seconds, as GHCR's `333.011µs`, means soon. */
function readPause(headers: Headers): number | null {
  const text = headers.get('retry-after');
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) * 1000 : null;
}

function jitter(pause: number): number {
  return pause * (0.5 + Math.random() / 2);
}

/** The body; null if it is longer than allowed. */
async function readBody(response: Response, limit: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  // without one the answer is empty
  if (response.body === null) return new Uint8Array();
  for await (const part of response.body as unknown as AsyncIterable<Uint8Array>) {
    length += part.length;
    if (length > limit) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Registries speak JSON: a page comes from something in between that wants to be signed in to, or is down. */
function isPage(headers: Headers): boolean {
  return /^\s*text\/html\b/i.test(headers.get('content-type') ?? '');
}
