import type { Finding } from '../../core/report.js';

/** What a finding is about: an image, a text that may be one, or files that cannot be read. */
export interface FindingSubject {
  readonly key: string;
  /** The image in full, or what is written if that cannot be told; null for a file. */
  readonly name: string | null;
}

/** Findings with the same key are about the same image. */
export function findSubject({ image, written }: Pick<Finding, 'image' | 'written'>): FindingSubject {
  if (image !== null) return { key: `image ${image}`, name: image };
  if (written !== '') return { key: `written ${written}`, name: written };
  return { key: 'file', name: null };
}
