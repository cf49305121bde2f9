import { AsyncLocalStorage } from 'node:async_hooks';
import { channel } from 'node:diagnostics_channel';
import { defaults } from '@actions/github/lib/utils';
import { RECEIVERS } from './door.js';

/** One run in process. Once it is over nothing that it left behind is answered, as when a process ends. */
export interface Life {
  isOver: boolean;
}

const lives = new AsyncLocalStorage<Life>();

/** Runs the action with a fetch that leads to the fakes of this process without a socket. */
export async function withMemoryFetch(run: () => Promise<void>): Promise<void> {
  // the action reads it while it opens its client, where it is known whose client that is
  Object.defineProperty(defaults.request ?? {}, 'fetch', {
    configurable: true,
    get: () => openFetch(lives.getStore()),
  });
  const life: Life = { isOver: false };
  await lives.run(life, run).finally(() => {
    life.isOver = true;
  });
}

interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal: AbortSignal;
}

const SENT = channel('undici:client:sendHeaders');

function openFetch(life: Life | undefined): (address: string, asked: Asked) => Promise<unknown> {
  if (life === undefined) throw new Error('a client was opened outside of a run');
  return async (address, asked) => {
    if (life.isOver) return new Promise(() => {});
    const answer = await fetchInMemory(address, asked);
    return life.isOver ? new Promise(() => {}) : answer;
  };
}

/** What the action reads of a `Response`, and the errors that undici's `fetch` ends with. */
async function fetchInMemory(address: string, asked: Asked): Promise<unknown> {
  const { origin, pathname, search } = new URL(address);
  const receive = RECEIVERS.get(origin);
  if (receive === undefined) throw failToFetch(`connect ECONNREFUSED ${origin}`);
  SENT.publish({});
  const { method = 'GET', headers = {}, body = '', signal } = asked;
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });
  aborted.catch(() => {});
  const target = `${pathname}${search}`;
  const answer = await receive({ method, target, authorization: headers['authorization'] ?? '', body });
  if (answer.arrives === 'never') return aborted;
  if (answer.arrives === 'reset') throw failToFetch('read ECONNRESET');
  const text = async () => {
    if (answer.arrives === 'whole') return answer.body;
    throw new TypeError('terminated', { cause: new Error('other side closed') });
  };
  return {
    status: answer.status,
    headers: new Headers(answer.headers),
    url: address,
    text,
    arrayBuffer: async () => new TextEncoder().encode(await text()).buffer,
  };
}

function failToFetch(reason: string): TypeError {
  return new TypeError('fetch failed', { cause: new Error(reason) });
}
