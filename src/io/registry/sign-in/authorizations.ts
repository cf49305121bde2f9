import type { Transport } from '../transport.js';
import { type Challenge, writeChallenge } from './challenge.js';
import type { Credential, CredentialFinder } from './credential.js';
import { type Authorization, getAuthorization } from './token.js';

/** Signs in, once for all that ask for the same. */
export interface Authorizations {
  /** What there is to sign in with at a host. `failure`: why that is not known. */
  findCredential(
    host: string,
  ): Promise<{ readonly credential: Credential | null; readonly failure: string | null }>;
  /** One token for each repository and each way of asking for it, however many ask at once. */
  authorize(
    host: string,
    path: string,
    challenge: Challenge,
    credential: Credential | null,
  ): Promise<Authorization>;
}

export function openAuthorizations(
  transport: Transport,
  { credentials, insecure }: { readonly credentials: CredentialFinder; readonly insecure: readonly string[] },
): Authorizations {
  const found = new Map<string, ReturnType<CredentialFinder>>();
  const granted = new Map<string, Promise<Authorization>>();
  return {
    async findCredential(host) {
      const looked = found.get(host) ?? credentials(host);
      found.set(host, looked);
      const answer = await looked;
      return answer !== null && 'error' in answer
        ? { credential: null, failure: answer.error }
        : { credential: answer, failure: null };
    },
    authorize(host, path, challenge, credential) {
      const who = credential === null ? 'anonymous' : 'signed in';
      const key = `${host}/${path} ${who} ${writeChallenge(challenge)}`;
      const asked =
        granted.get(key) ?? getAuthorization(transport, { host, path, challenge, credential, insecure });
      granted.set(key, asked);
      return asked;
    },
  };
}
