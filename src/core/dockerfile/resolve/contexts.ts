import { formatFamiliar, parseReference, type Reference } from '../../image/reference.js';
import { type ByteString, decodeText, encodeText } from '../go/byte-string.js';
import { toLower } from '../go/unicode.js';
import { Refusal } from '../refusal.js';
import type { ImageName } from './image-name.js';
import { formatWholePlatform, normalizePlatform, type Platform } from './platform.js';

/** The named build context that was found for a name. */
export interface FoundContext {
  readonly key: ByteString;
  readonly value: ByteString;
}

/**
 * The named context that replaces a stage or an image.
 * @throws Refusal if the name is not a reference. `namedContextFunc` of dockerfile2llb/convert.go.
 */
export function findContext(
  contexts: ReadonlyMap<ByteString, ByteString>,
  name: ImageName,
  platform: Platform,
): FoundContext | null {
  // Most names are plain words, which are valid, and most builds have no contexts.
  if (contexts.size === 0 && name.bytes.length < 64 && /^[a-z0-9]+$/.test(name.bytes)) return null;
  const folded = toLower(name.bytes);
  if (folded === 'scratch' || folded === 'context') return null;
  const { reference } = name;
  if (reference === null) {
    throw new Refusal(`invalid context name ${name.bytes}: ${encodeText(name.error ?? '')}`);
  }
  return lookUpContext(contexts, reference, platform);
}

/** `NamedContext` of dockerui/config.go: by the familiar form without `latest`, for the platform first. */
export function lookUpContext(
  contexts: ReadonlyMap<ByteString, ByteString>,
  reference: Reference,
  platform: Platform,
): FoundContext | null {
  if (contexts.size === 0) return null;
  const familiar = formatFamiliar(reference.tagWritten ? reference : { ...reference, tag: null });
  const plain = familiar.endsWith(':latest') ? familiar.slice(0, -':latest'.length) : familiar;
  for (const key of [`${plain}::${formatWholePlatform(normalizePlatform(platform))}`, plain]) {
    const value = contexts.get(key);
    if (value !== undefined) return { key, value };
  }
  return null;
}

/**
 * The image that a context pulls; null for a folder, an archive, a repository or `scratch`.
 * @throws Refusal if BuildKit cannot load it. `NamedContext.Load` of dockerui/namedcontext.go.
 */
export function readContextImage(context: FoundContext): Reference | null {
  const colon = context.value.indexOf(':');
  if (colon < 0) throw new Refusal(`invalid context specifier ${context.value} for ${context.key}`);
  const scheme = context.value.slice(0, colon);
  const rest = context.value.slice(colon + 1).replace(/^\/\//, '');
  if (scheme === 'docker-image') {
    if (rest === 'scratch') return null;
    const reference = parseReference(decodeText(rest));
    if ('error' in reference) throw new Refusal(encodeText(reference.error));
    return reference;
  }
  if (scheme === 'oci-layout') {
    if (!/@[A-Za-z][A-Za-z0-9+._-]*:[0-9A-Fa-f]{32,}$/.test(rest)) {
      throw new Refusal(`oci-layout reference "${rest}" has no digest`);
    }
    return null;
  }
  if (!/^(?:git|git@.*|https?|local|input)$/s.test(scheme)) {
    throw new Refusal(`unsupported context source ${scheme} for ${context.key}`);
  }
  return null;
}

/** The same, but also null if it cannot be loaded. */
export function findContextImage(context: FoundContext): Reference | null {
  try {
    return readContextImage(context);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
