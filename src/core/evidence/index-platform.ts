import { normalizePlatform, type Platform } from '../dockerfile/resolve/platform.js';
import { ownValue } from '../own-value.js';

/** The oldest variants of the architectures whose variants follow each other: without one, amd64 and arm64 are that. */
const OLDEST: Readonly<Record<string, number>> = { amd64: 1, arm: 5, arm64: 8 };

/**
 * Whether a builder takes an image of one platform for another, as `Only` of github.com/containerd/platforms matches them: also one
 * for an older variant. Without its substitutes, such as 386 for amd64. Both as `os/architecture` or `os/architecture/variant`.
 */
export function isPlatform(found: string, wanted: string): boolean {
  const [has, wants] = [read(found), read(wanted)];
  if (has.os !== wants.os || has.architecture !== wants.architecture) return false;
  if (has.variant === wants.variant) return true;
  const oldest = ownValue(OLDEST, wants.architecture);
  if (oldest === undefined) return false;
  const [own, most] = [has, wants].map(({ variant }) => (variant === '' ? oldest : readVersion(variant)));
  return own != null && most != null && oldest <= own && own <= most;
}

function read(name: string): Platform {
  const [os = '', architecture = '', variant = ''] = name.split('/');
  return normalizePlatform({ os, osVersion: '', osFeatures: [], architecture, variant });
}

const readVersion = (variant: string): number | null =>
  /^v\d+(?:\.\d+)?$/.test(variant) ? Number(variant.slice(1)) : null;
