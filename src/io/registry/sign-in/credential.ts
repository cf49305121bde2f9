/** How to sign in at a registry. `identity`: a token that is exchanged for others, as cloud registries give it. */
export type Credential =
  | { readonly kind: 'password'; readonly username: string; readonly password: string }
  | { readonly kind: 'identity'; readonly token: string };

/** The credential for a host, null if there is none, or why it is not known. */
export type CredentialFinder = (host: string) => Promise<Credential | null | { readonly error: string }>;

export const NO_CREDENTIALS: CredentialFinder = async () => null;

/** For a header. */
export function writeBasic({ username, password }: { username: string; password: string }): string {
  return `Basic ${Buffer.from(`${username}:${password}`, 'utf8').toString('base64')}`;
}
