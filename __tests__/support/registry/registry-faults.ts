import { inVirtualTime } from '../github/virtual-time.js';
import type { RegistryFault } from './fake-registry.js';
import { makeIndex } from './stored-manifest.js';

const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): RegistryFault =>
  (_, response) => {
    response.writeHead(code, headers).end('{}');
  };

/** A registry that is down, slow or busy: nothing can be learnt from it. */
export const OUTAGES: Readonly<Record<string, RegistryFault>> = {
  'status 500': status(500),
  'status 503 with a pause': status(503, { 'retry-after': '0' }),
  'status 408': status(408),
  'too many requests': status(429),
  'too many requests, as GHCR says it': status(429, { 'retry-after': '333.011µs, allowed: 44000/minute' }),
  'too many requests for an hour': status(429, { 'retry-after': '3600' }),
  'status 418': status(418),
  'sent nowhere': status(302),
  'the connection is cut': (request) => {
    request.socket.destroy();
  },
  'the answer is cut': (request, response) => {
    response.writeHead(200, { 'content-length': '100' }).write('{"a":');
    request.socket.end();
  },
  'no answer': () => {},
  'refused without a challenge': status(403),
  'a page': status(200, { 'content-type': 'text/html' }),
  'a page that says there is nothing': status(404, { 'content-type': 'text/html; charset=utf-8' }),
};

/** Asks a registry without sockets that may have a fault: an answer that never comes is waited for in virtual time. */
export const askWith = <T>(fault: RegistryFault | undefined, ask: () => Promise<T>): Promise<T> =>
  fault === OUTAGES['no answer'] ? inVirtualTime(ask) : ask();

const INDEX = makeIndex('foreign');
const foreign = { 'content-type': INDEX.type, 'docker-content-digest': INDEX.digest };

/** A registry that answers something that contradicts itself or what was asked. */
export const LIES: Readonly<Record<string, RegistryFault>> = {
  'another digest than the body': (_, response) => {
    response
      .writeHead(200, { ...foreign, 'docker-content-digest': `sha256:${'0'.repeat(64)}` })
      .end(INDEX.body);
  },
  'a digest that is not one': (_, response) => {
    response.writeHead(200, { ...foreign, 'docker-content-digest': 'sha256:zz' }).end(INDEX.body);
  },
  'no content type': (_, response) => {
    response.writeHead(200, {}).end('{}');
  },
  'sent to another host': status(307, { location: 'http://169.254.169.254/latest/meta-data' }),
  'sent round and round': (request, response) => {
    response.writeHead(307, { location: request.url ?? '' }).end();
  },
};
