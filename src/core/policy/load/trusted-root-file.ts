import { readTrustedRoots } from '../../evidence/trusted-root.js';
import type { PolicyDraft } from './policy-draft.js';

/** A file that a policy names, or why there is none; the sentence goes on from its name. */
export type AttachedFile = { readonly text: string } | { readonly error: string };

const KEY = 'settings.registries.trusted-root';
/** A key of this name is written with these letters, or with an escape. */
const MAY_NAME = /trusted-root|\\/;

export function mayNameRoot(source: string): boolean {
  return MAY_NAME.test(source);
}

/** The text of the trusted roots, after what is wrong with them was reported. What was not read holds nothing that could be trusted. */
export function readAttachedRoot(
  { document, settings }: PolicyDraft,
  attached: AttachedFile | undefined,
): string | null {
  const path = settings?.registries?.trustedRoot ?? null;
  if (path === null) return null;
  if (attached === undefined) return '';
  const read = 'error' in attached ? attached : readTrustedRoots(attached.text);
  if ('error' in read) document.report(document.find(KEY), `"${KEY}" names ${path}, which ${read.error}`);
  return 'error' in attached ? '' : attached.text;
}
