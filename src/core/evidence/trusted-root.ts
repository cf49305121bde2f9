import { isObject, type JsonObject, toList, toObject } from './json-object.js';

/** What a file with trusted roots holds, or what is wrong with it; the sentence goes on from its name. */
export type TrustedRoots = { readonly roots: readonly JsonObject[] } | { readonly error: string };

const MEDIA_TYPE = /^application\/vnd\.dev\.sigstore\.trustedroot(?:\+json;version=0\.\d|\.v0\.\d\+json)$/;

/** Reads trusted roots of Sigstore: one as JSON, or several as JSON lines, as `gh attestation trusted-root` prints them. */
export function readTrustedRoots(text: string): TrustedRoots {
  const whole = parse(text);
  const values = whole === undefined ? text.split('\n').filter((line) => line.trim() !== '') : [];
  const roots = whole === undefined ? values.map(parse) : [whole];
  if (roots.length === 0) return { error: 'is empty' };
  const read: JsonObject[] = [];
  for (const root of roots) {
    if (root === undefined) return { error: 'is neither JSON nor JSON lines' };
    const wrong = findMistake(root);
    if (wrong !== null) return { error: wrong };
    read.push(root as JsonObject);
  }
  return { roots: read };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function findMistake(root: unknown): string | null {
  if (!isObject(root) || !MEDIA_TYPE.test(String(root['mediaType'])))
    return 'is not a trusted root of Sigstore (its mediaType is another one)';
  const lists = ['certificateAuthorities', 'tlogs', 'ctlogs', 'timestampAuthorities'];
  const odd = lists.find((name) => root[name] !== undefined && !Array.isArray(root[name]));
  if (odd !== undefined) return `has ${odd} that are not a list`;
  if (toList(root['certificateAuthorities']).length === 0) return 'has no certificateAuthorities';
  for (const name of ['tlogs', 'ctlogs']) {
    // without a beginning a log would be trusted for all times
    const endless = toList(root[name]).some((log) => !hasStart(toObject(toObject(log)['publicKey'])));
    if (endless) return `has ${name} without publicKey.validFor.start, which would be trusted for all times`;
  }
  for (const name of ['certificateAuthorities', 'timestampAuthorities']) {
    const empty = toList(root[name]).some(
      (each) => toList(toObject(toObject(each)['certChain'])['certificates']).length === 0,
    );
    if (empty) return `has ${name} without a certificate`;
  }
  return null;
}

function hasStart(key: JsonObject): boolean {
  const { start } = toObject(key['validFor']);
  return typeof start === 'string' && !Number.isNaN(Date.parse(start));
}
