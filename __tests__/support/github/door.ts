import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Delivery } from './faults.js';

/** A request, whichever way it came. */
export interface Incoming {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly authorization: string;
  readonly body: string | Promise<string>;
}

export type Receive = (incoming: Incoming) => Promise<Delivery>;

/** Who is behind the doors that are open in this process, by origin: runs in process need no socket to get there. */
export const RECEIVERS = new Map<string, Receive>();

/** Opens a port on the loopback. `report` gets what goes wrong in `receive`, which is a mistake of the tests. */
export async function openDoor(
  receive: Receive,
  report: (problem: string) => void,
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const receiveSafely: Receive = async (incoming) => {
    try {
      return await receive(incoming);
    } catch (error) {
      report(`the fake failed: ${error instanceof Error ? error.stack : error}`);
      return { status: 500, headers: {}, body: '', arrives: 'whole' };
    }
  };
  const server = createServer(async (request, response) => {
    const { method = '', url: target = '/', headers } = request;
    const body = readBody(request);
    deliver(
      await receiveSafely({ method, target, authorization: headers.authorization ?? '', body }),
      response,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  RECEIVERS.set(url, receiveSafely);
  return {
    url,
    async close() {
      RECEIVERS.delete(url);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function deliver({ status, headers, body, arrives }: Delivery, response: ServerResponse): void {
  if (arrives === 'never') return;
  if (arrives === 'reset') response.socket?.resetAndDestroy();
  else if (arrives === 'whole') response.writeHead(status, headers).end(body);
  else {
    response.writeHead(status, { ...headers, 'content-length': String(Buffer.byteLength(body)) });
    response.write(body.slice(0, Math.floor(body.length / 2)), () => response.destroy());
  }
}
