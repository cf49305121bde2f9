import { type Message, own, say } from '../../core/message.js';
import { isPublicName } from './registry-address.js';
import type { Reply } from './reply.js';

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

/** One that says no address sends nowhere: it is an odd status like any other. */
export function isRedirect({ status, headers }: Reply): boolean {
  return status >= 300 && status < 400 && status !== 304 && headers.has('location');
}

/** The request to send instead, or what the server does that the gate does not go along with. */
export function followRedirect(
  request: OutgoingRequest,
  location: string | null,
): { readonly request: OutgoingRequest } | { readonly error: Message } {
  const { address, method, headers, mayLeaveHost = false } = request;
  if (location === null || !URL.canParse(location, address))
    return refuse(own('sends the gate on to what is not an address'));
  const target = new URL(location, address);
  const from = new URL(address);
  if (method === 'POST')
    return refuse(own('answers a login with a redirect, and the gate sends a login nowhere else'));
  if (target.username !== '' || target.password !== '')
    return refuse(own('sends the gate on to an address with a login in it'));
  if (target.origin === from.origin) return { request: { ...request, address: target.href } };
  if (target.protocol !== 'https:' && target.protocol !== from.protocol)
    return refuse(
      target.protocol === 'http:'
        ? own('sends the gate on to an address without encryption')
        : say`sends the gate on to an address with the scheme ${target.protocol.slice(0, -1)}`,
    );
  if (!mayLeaveHost)
    return refuse(
      target.hostname !== from.hostname
        ? say`sends the gate on to another host (${target.host})`
        : own('sends the gate on to another port of its host'),
    );
  if (target.protocol !== 'https:') return refuse(own('sends the gate on to an address without encryption'));
  if (!isPublicName(target.hostname))
    return refuse(say`sends the gate on to ${target.host}, which is not a public name`);
  const { authorization: _, ...others } = headers;
  return { request: { ...request, address: target.href, headers: others } };
}

const refuse = (error: Message) => ({ error });
