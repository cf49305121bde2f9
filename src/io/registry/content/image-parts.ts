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

interface Candidate extends ImagePart {
  readonly os: string;
  /** Empty: any. */
  readonly architecture: string;
}

/**
 * What a builder could pull of an index for the wanted platforms, whichever variant it prefers: if it may be pulled, it has
 * to be signed, and whatever else is required. What says no platform may be pulled on every one.
 */
export function listParts(manifests: unknown, wanted: readonly string[]): readonly ImagePart[] {
  const all = (Array.isArray(manifests) ? manifests : []).flatMap((each) => readCandidate(each) ?? []);
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
  return all
    .filter((each) => each.architecture === '' || chosen.has(each))
    .map(({ digest, platform }) => ({ digest, platform }));
}

/** Null: an attestation or the like, which says that it is for no platform. */
function readCandidate(value: unknown): Candidate | null {
  const descriptor = readDescriptor(value);
  // of what is not understood nothing is ever said
  if (descriptor === null) return { digest: '', platform: 'an unknown platform', os: '', architecture: '' };
  const { digest, platform } = descriptor;
  const raw = toObject(toObject(value)?.['platform']);
  if (raw === null) return { digest, platform: 'any platform', os: '', architecture: '' };
  const os = readWord(raw, 'os') || 'linux';
  const name = readWord(raw, 'architecture');
  if (os === 'unknown') return null;
  const architecture = ownValue(ALIASES, name) ?? name;
  return { digest, platform: platform ?? `${os}/${architecture}`, os, architecture };
}

function readWord(raw: JsonObject, name: string): string {
  const value = raw[name];
  return typeof value === 'string' ? value.toLowerCase() : '';
}
