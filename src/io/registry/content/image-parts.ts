import type { ImagePart } from '../../../core/evidence/image-part.js';
import { ownValue } from '../../../core/own-value.js';
import { readDescriptor } from './descriptor.js';
import { type JsonObject, toObject } from './json-object.js';

/** Other names of architectures, as https://github.com/containerd/platforms understands them. */
const ALIASES: Readonly<Record<string, string>> = {
  x86_64: 'amd64',
  'x86-64': 'amd64',
  aarch64: 'arm64',
  i386: '386',
  armhf: 'arm',
  armel: 'arm',
};
/** What a builder takes where an index has nothing for the architecture itself. */
const SUBSTITUTES: Readonly<Record<string, string>> = { amd64: '386', arm64: 'arm' };

/** An image that an index has. */
export interface IndexedImage extends ImagePart {
  /** What the index says of it. */
  readonly annotations: JsonObject;
}

interface Candidate extends IndexedImage {
  readonly os: string;
  /** Empty: any. */
  readonly architecture: string;
}

/**
 * What a builder could pull of an index for the wanted platforms, whichever variant it prefers: if it may be pulled, it has
 * to be signed, and whatever else is required. What says no platform may be pulled on every one. `digest`: empty where that is
 * not understood.
 */
export function listParts(manifests: unknown, wanted: readonly string[]): readonly ImagePart[] {
  return choose(readCandidates(manifests), wanted).map(({ digest, platform }) => ({ digest, platform }));
}

/** The images that an index is judged by: what a builder could pull of it, or the first that it has. */
export function chooseImages(index: JsonObject, wanted: readonly string[]): readonly IndexedImage[] {
  const all = readCandidates(index['manifests']);
  const chosen = choose(all, wanted);
  return chosen.length === 0 ? all.slice(0, 1) : chosen;
}

const readCandidates = (manifests: unknown): readonly Candidate[] =>
  (Array.isArray(manifests) ? manifests : []).flatMap((each) => readCandidate(each) ?? []);

function choose(all: readonly Candidate[], wanted: readonly string[]): readonly Candidate[] {
  const chosen = new Set(
    wanted.flatMap((platform) => {
      const [os = '', architecture = ''] = platform.split('/');
      const own = all.filter((each) => each.os === os && each.architecture === architecture);
      if (own.length > 0) return own;
      return all.filter(
        (each) => each.os === os && each.architecture === ownValue(SUBSTITUTES, architecture),
      );
    }),
  );
  return all.filter((each) => each.architecture === '' || chosen.has(each));
}

/** Null: an attestation or the like, which says that it is for no platform. */
function readCandidate(value: unknown): Candidate | null {
  const descriptor = readDescriptor(value);
  // of what is not understood nothing is ever said
  if (descriptor === null)
    return { digest: '', platform: 'an unknown platform', os: '', architecture: '', annotations: {} };
  const { digest, platform, annotations } = descriptor;
  const raw = toObject(toObject(value)?.['platform']);
  if (raw === null) return { digest, platform: 'any platform', os: '', architecture: '', annotations };
  const os = readWord(raw, 'os') || 'linux';
  const name = readWord(raw, 'architecture');
  if (os === 'unknown') return null;
  const architecture = ownValue(ALIASES, name) ?? name;
  return { digest, platform: platform ?? `${os}/${architecture}`, os, architecture, annotations };
}

function readWord(raw: JsonObject, name: string): string {
  const value = raw[name];
  return typeof value === 'string' ? value.toLowerCase() : '';
}
