import type { Unanswered } from '../../../core/evidence/answer.js';
import { type Message, own, say } from '../../../core/message.js';
import { parseObject } from '../content/json-object.js';
import { judgeRealm } from '../registry-address.js';
import type { Transport } from '../transport.js';
import type { Challenge } from './challenge.js';
import { type Credential, writeBasic } from './credential.js';

/**
 * The value of an Authorization header, or why there is none. `refused`: the credential, or anybody without one, gets no token.
 * Whatever goes wrong in signing in says nothing about the image.
 */
export type Authorization =
  | { readonly kind: 'header'; readonly value: string }
  | { readonly kind: 'refused' }
  | NotSignedIn;

type NotSignedIn = Extract<Unanswered, { readonly kind: 'unknown' }>;

export interface TokenRequest {
  readonly host: string;
  readonly path: string;
  readonly challenge: Challenge;
  readonly credential: Credential | null;
  readonly insecure: readonly string[];
}

const MAX_ANSWER = 1 << 18;
/** Visible ASCII only: it becomes a header. */
const VISIBLE = /^[\x21-\x7e]+$/;

/** Signs in for reading one repository, as distribution's "Token Authentication Specification" and "OAuth" say. */
export async function getAuthorization(transport: Transport, request: TokenRequest): Promise<Authorization> {
  const { host, challenge, credential } = request;
  if (challenge.scheme === 'basic') {
    return credential?.kind === 'password'
      ? { kind: 'header', value: writeBasic(credential) }
      : { kind: 'refused' };
  }
  if (!URL.canParse(challenge.realm)) return refuseRealm(host);
  const realm = new URL(challenge.realm);
  const use = judgeRealm(realm, host, request.insecure);
  if (use === 'refused') return refuseRealm(host);
  const sent = await ask(transport, realm, {
    ...request,
    challenge,
    credential: use === 'credentials' ? credential : null,
  });
  if (sent.kind === 'lie') return fail(say`when the gate signs in, ${sent.detail}`);
  if (sent.kind === 'unknown') return sent;
  const { from, status, body } = sent.reply;
  if (status === 401 || status === 403 || status === 400) return { kind: 'refused' };
  if (status !== 200) return fail(say`signing in at ${from} ended with status ${status}`);
  const token = readToken(body);
  if (token === null) return fail(say`${from} answered without a token when the gate signed in`);
  return VISIBLE.test(token)
    ? { kind: 'header', value: `Bearer ${token}` }
    : fail(say`${from} answered with a token that is not one when the gate signed in`);
}

function ask(
  transport: Transport,
  realm: URL,
  {
    host,
    path,
    challenge,
    credential,
  }: TokenRequest & { readonly challenge: Extract<Challenge, { scheme: 'bearer' }> },
) {
  const scope = `repository:${path}:pull`;
  const service = challenge.service === null ? [] : [['service', challenge.service]];
  if (credential?.kind === 'identity') {
    const form = new URLSearchParams([
      ['grant_type', 'refresh_token'],
      ...service,
      ['client_id', 'base-image-gate'],
      ['scope', scope],
      ['refresh_token', credential.token],
    ] as [string, string][]);
    return transport.send(host, {
      method: 'POST',
      address: realm.href,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: form.toString(),
      maxBody: MAX_ANSWER,
    });
  }
  const address = new URL(realm);
  for (const [name = '', value = ''] of [...service, ['scope', scope]])
    address.searchParams.append(name, value);
  return transport.send(host, {
    method: 'GET',
    address: address.href,
    headers: credential === null ? {} : { authorization: writeBasic(credential) },
    maxBody: MAX_ANSWER,
  });
}

function refuseRealm(host: string): NotSignedIn {
  return fail(say`${host} wants the gate to sign in at ${own('an address that it must not be sent to')}`);
}

function fail(detail: Message): NotSignedIn {
  return { kind: 'unknown', why: 'unreachable', detail };
}

/** Null where the answer is cut off, empty, an error or something else. */
function readToken(body: Uint8Array): string | null {
  const { token, access_token: access } = parseObject(body) ?? {};
  const value = typeof token === 'string' && token !== '' ? token : access;
  return typeof value === 'string' && value !== '' ? value : null;
}
