import { type Message, own } from '../../message.js';
import type { ScanReading } from './scan.js';

export function refuse(reason: Message): ScanReading {
  return { kind: 'unread', reason };
}

export const MALFORMED: ScanReading = refuse(own('is not in order'));

/** A time that was never set is one of Go's year 1. */
export function readTime(value: unknown): string | null {
  return typeof value === 'string' && value !== '' && !value.startsWith('0001-') ? value : null;
}

export function readTexts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string' && each !== '') : [];
}

/** Where Grype is told to look for an image. */
const PULLED = /^(?:docker|podman|containerd|registry|oci-registry):(?=.)/;
const STORED = /^(?:docker-archive|oci-archive|oci-dir|oci-model|singularity|dir|file|sbom|snap|purl|cpe):/;
const IN_A_FILE = /^(?:pkg:|[./~])|\.(?:tar|tgz|tar\.\w+|json|sif)$|\\/;
const ID = /^(?:sha256:)?[a-f0-9]{12,64}$/;

/**
 * What could be pulled under a name that a scanner was given; none: it is that of an archive or a folder, or only the id of an
 * image. `docker:dind` is an image, or where to look for another one.
 */
export function readImageNames(value: unknown): readonly string[] {
  if (typeof value !== 'string' || value === '') return [];
  if (STORED.test(value) || IN_A_FILE.test(value) || ID.test(value)) return [];
  const bare = value.replace(PULLED, '');
  return bare === value ? [value] : [value, ...readImageNames(bare)];
}

/** Whether it is the name of an archive, or of another file. */
export function isFileName(value: unknown): boolean {
  return typeof value === 'string' && (STORED.test(value) || IN_A_FILE.test(value));
}

export function joinPackage(name: unknown, version: unknown): string {
  return readTexts([name, version]).join(' ');
}
