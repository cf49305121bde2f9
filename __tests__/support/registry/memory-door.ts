import type { SendRequest } from '../../../src/io/proxied-fetch.js';

/** What the fake and its faults read of a request: one of a socket has it, and one that was never sent. */
export interface RegistryRequest {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: { readonly authorization?: string | undefined; readonly accept?: string | undefined };
  readonly socket: { destroy(): unknown; end(): unknown };
  on(event: 'data', listener: (chunk: Buffer) => void): unknown;
  on(event: 'end', listener: () => void): unknown;
}

/** What they answer with. */
export interface RegistryResponse {
  statusCode: number;
  setHeader(name: string, value: string): unknown;
  writeHead(status: number, headers?: Readonly<Record<string, string>>): RegistryResponse;
  write(text: string): unknown;
  end(text?: string): unknown;
}

export type ReceiveRequest = (request: RegistryRequest, response: RegistryResponse) => void;

/** The registries of this process by their hosts: a request from here needs no socket to get there. */
export const REGISTRIES = new Map<string, ReceiveRequest>();

/** `fetch`, except that nothing is sent to a registry of this process. */
export const fetchInMemory: SendRequest = (address, init) => {
  const { host, pathname, search } = new URL(address);
  const receive = REGISTRIES.get(host);
  return receive === undefined ? fetch(address, init) : ask(receive, `${pathname}${search}`, init);
};

function ask(receive: ReceiveRequest, url: string, init: RequestInit): Promise<Response> {
  const { method = 'GET', body, signal } = init;
  const headers = new Headers(init.headers);
  return new Promise((resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    const answer = openAnswer(method, resolve);
    const cut = () => {
      if (answer.isBegun()) answer.breakOff();
      else reject(breakOff('fetch failed'));
    };
    const request: RegistryRequest = {
      method,
      url,
      headers: {
        authorization: headers.get('authorization') ?? undefined,
        accept: headers.get('accept') ?? undefined,
      },
      socket: { destroy: cut, end: cut },
      on(event: 'data' | 'end', listener: (chunk: Buffer) => void) {
        if (event === 'end' || body != null) listener(Buffer.from(String(body ?? '')));
      },
    };
    receive(request, answer.response);
  });
}

/** What undici's `fetch` ends with where a connection does. */
const breakOff = (message: string) =>
  new TypeError(message, {
    cause: Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' }),
  });

function openAnswer(method: string, resolve: (response: Response) => void) {
  const headers = new Headers();
  const parts: Buffer[] = [];
  const response: RegistryResponse = {
    statusCode: 200,
    setHeader: (name, value) => headers.set(name, value),
    writeHead(status, more = {}) {
      response.statusCode = status;
      for (const [name, value] of Object.entries(more)) headers.set(name, value);
      return response;
    },
    write: (text) => parts.push(Buffer.from(text)),
    end(text = '') {
      const body = method === 'HEAD' ? '' : `${Buffer.concat(parts)}${text}`;
      give(body === '' ? null : Buffer.from(body));
    },
  };
  const give = (body: Buffer | ReadableStream | null) =>
    resolve(new Response(body as BodyInit | null, { status: response.statusCode, headers }));
  return {
    response,
    // what has no body begins with its end
    isBegun: () => method !== 'HEAD' && parts.length > 0,
    breakOff: () =>
      give(
        new ReadableStream({
          start(stream) {
            for (const part of parts) stream.enqueue(part);
            stream.error(breakOff('terminated'));
          },
        }),
      ),
  };
}
