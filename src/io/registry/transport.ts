import { setTimeout as sleep } from 'node:timers/promises';
import type { Unanswered } from '../../core/evidence/answer.js';
import { type Message, quote, say } from '../../core/message.js';
import type { SendRequest } from '../proxied-fetch.js';
import { openCrowd } from './crowd.js';
import { LANE_LIMITS, type LaneLimits, openLanes } from './lanes.js';
import { followRedirect, isRedirect, type OutgoingRequest } from './outgoing-request.js';
import { findServer } from './registry-address.js';
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
  /** Requests in total, of which at most half are tries again. */
  readonly requests: number;
  /** Milliseconds before the second try; each further one waits twice as long. */
  readonly pause: number;
  /** Requests at a time. */
  readonly lanes?: LaneLimits;
}

/** Sends requests within the deadline and the budget, and tries again where that may help. */
export interface Transport {
  /** `host`: the registry as the policy names it, for messages. */
  send(host: string, request: OutgoingRequest): Promise<Sent>;
  /** How many requests were sent. */
  count(): number;
  /** Begins to wait for something else than this. Returns what to say if that has taken the time for a fair chance. */
  wait(host: string): () => Unanswered | null;
}

/** What was tried in vain, and may be tried again. */
interface Attempt {
  /** How many tries there were. */
  readonly number: number;
  readonly triesLeft: number;
  readonly failure: Unanswered;
}

const TRIES = 3;
/** Seconds: whoever asks for a longer pause is not waited for. */
const LONGEST_PAUSE = 30;
const MOST_REDIRECTS = 3;

export function openTransport(fetch: SendRequest, limits: TransportLimits): Transport {
  const endsAt = performance.now() + limits.deadline;
  const leftTime = () => endsAt - performance.now();
  const { lanes: laneLimits = LANE_LIMITS } = limits;
  const crowd = openCrowd(limits, laneLimits.perHost, leftTime);
  const lanes = openLanes(laneLimits, crowd.findPace);
  let sent = 0;
  let sentAgain = 0;

  async function tryOnce(
    registry: string,
    request: OutgoingRequest,
    earlier: Attempt | null,
    isLate: () => boolean,
  ): Promise<Sent | { readonly retry: Unanswered; readonly after: number | null }> {
    const elsewhere = findServer(registry, request.address);
    const host = nameServer(registry, elsewhere);
    // what failed before is known to have failed
    if (earlier !== null && (sent >= limits.requests || sentAgain >= limits.requests / 2))
      return earlier.failure;
    if (sent >= limits.requests) return describeBudget(host, limits.requests);
    const isLastTime = leftTime() <= limits.perTry;
    const time = Math.floor(Math.min(limits.perTry, leftTime()));
    const server = new URL(request.address).host;
    const lost = isLate();
    const describeEnd = (hadChance: boolean): Unanswered =>
      earlier === null && !hadChance && (lost || crowd.isTooLarge(server))
        ? describeCrowd(host)
        : describeDeadline(host);
    if (time <= 0) return describeEnd(false);
    sent += 1;
    if (earlier !== null) sentAgain += 1;
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
  async function tryInTurn(
    host: string,
    request: OutgoingRequest,
    earlier: Attempt | null,
    isLate: () => boolean,
  ) {
    const server = new URL(request.address).host;
    const { number, triesLeft } = earlier ?? { number: 0, triesLeft: TRIES };
    const attempt = async (width: number): Promise<Sent | Attempt> => {
      const result = await tryOnce(host, request, earlier, isLate);
      if (!('retry' in result)) {
        if (result.kind === 'reply') crowd.answer(server, isContent(request, result.reply));
        return result;
      }
      const mayBear = lanes.narrow(server, width) && crowd.isAnswering(server);
      const left = triesLeft - (mayBear ? 0 : 1);
      const pause = result.after ?? jitter(limits.pause * 2 ** number);
      if (left === 0 || pause > LONGEST_PAUSE * 1000 || pause >= leftTime()) return result.retry;
      await sleep(pause);
      return { number: number + 1, triesLeft: left, failure: result.retry };
    };
    return lanes.run(server, attempt, earlier === null ? 'first' : 'again');
  }

  async function sendPatiently(host: string, request: OutgoingRequest): Promise<Sent> {
    crowd.join();
    const isLate = crowd.wait();
    let earlier: Attempt | null = null;
    for (;;) {
      const result: Sent | Attempt = await tryInTurn(host, request, earlier, isLate);
      if ('kind' in result) return result;
      earlier = result;
    }
  }

  return {
    count: () => sent,
    wait(host) {
      const isLate = crowd.wait();
      return () => (isLate() ? describeCrowd(quote(host)) : null);
    },
    async send(host, request) {
      let at = request;
      for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
        const result = await sendPatiently(host, at);
        if (result.kind !== 'reply' || !isRedirect(result.reply)) return result;
        const next = followRedirect(at, result.reply.headers.get('location'));
        if ('error' in next) return { kind: 'lie', detail: say`${result.reply.from} ${next.error}` };
        at = next.request;
      }
      return { kind: 'lie', detail: say`${host} sends the gate on again and again` };
    },
  };
}

/** For messages. The registry is the one that the policy names; another server is said to be one. */
function nameServer(registry: string, server: string | null): Message {
  return server === null ? quote(registry) : say`${server}, to which ${registry} sends the gate,`;
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
