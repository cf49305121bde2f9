import { createPublicKey, type KeyObject, verify } from 'node:crypto';

/** The hashes with which keys of a curve sign: that of their length, and the one that cosign 2 takes for all. */
const HASHES: Readonly<Record<string, readonly string[]>> = {
  prime256v1: ['sha256'],
  secp384r1: ['sha384', 'sha256'],
  secp521r1: ['sha512', 'sha256'],
};
const RSA_BITS = 2048;

/** Whether a key made a signature of data. `pem` is one that a policy was read with. */
export function isSignedWith(pem: string, data: Uint8Array, signature: Uint8Array): boolean {
  try {
    const key = createPublicKey(pem);
    return listHashes(key).some((hash) => verify(hash, data, key, signature));
  } catch {
    // a signature of a form that the key never makes
    return false;
  }
}

/** Null stands for keys that hash by themselves. */
function listHashes({ asymmetricKeyType, asymmetricKeyDetails = {} }: KeyObject): readonly (string | null)[] {
  const { namedCurve = '', modulusLength = 0 } = asymmetricKeyDetails;
  switch (asymmetricKeyType) {
    case 'ec':
      return HASHES[namedCurve] ?? [];
    case 'rsa':
      return modulusLength < RSA_BITS ? [] : ['sha256', 'sha384', 'sha512'];
    case 'ed25519':
      return [null];
    default:
      return [];
  }
}
