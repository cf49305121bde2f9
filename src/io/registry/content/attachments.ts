import type { Answer } from '../../../core/evidence/answer.js';
import {
  type Attachment,
  type Attachments,
  isProvenance,
  isSbom,
} from '../../../core/evidence/attachment.js';
import { type ImageAddress, writeKey } from '../../../core/evidence/evidence-book.js';
import { listUntold } from '../../../core/evidence/image-part.js';
import { listMaterials } from '../../../core/evidence/material.js';
import { listSources } from '../../../core/evidence/statement.js';
import { type AttachedBlob, openGap, readAttachedBlobs } from './attached-blobs.js';
import type { Library } from './manifest.js';
import { readStatementBlob } from './statement-blob.js';

/** What is looked for: `presence` of an SBOM needs no content, `provenance` reads what provenance says. */
export type Depth = 'presence' | 'provenance';

/** Collects what is attached to an image. */
export async function lookUpAttachments(
  library: Library,
  address: ImageAddress,
  wanted: readonly string[],
  depth: Depth,
): Promise<Answer<Attachments | 'absent'>> {
  const found: Attachment[] = [];
  const gap = openGap();
  const looked = await readAttachedBlobs(library, address, wanted, {
    async read(file) {
      const answer = await readAttachment(library, file, depth);
      if (answer.kind !== 'known') gap.keep(answer);
      else if (answer.value !== null) found.push(answer.value);
    },
    keepGap: gap.keep,
    isEnough:
      depth === 'provenance'
        ? null
        : (image) => {
            const told = found.flatMap(({ about, predicateType }) => (isSbom(predicateType) ? [about] : []));
            return listUntold(image, new Set(told)).length === 0;
          },
  });
  if (looked.kind !== 'known') return looked;
  if (looked.value === 'absent') return { kind: 'known', value: 'absent' };
  return { kind: 'known', value: { ...looked.value, found, gap: gap.get() } };
}

/** What is attached to an image, with what provenance says. */
export type ListProvenance = (address: ImageAddress) => Promise<Answer<Attachments | 'absent'>>;

/** Each image is looked at once, however many questions need it. */
export function openProvenance(library: Library, wanted: readonly string[]): ListProvenance {
  const lists = new Map<string, ReturnType<ListProvenance>>();
  return (address) => {
    const key = writeKey(address);
    const known = lists.get(key) ?? lookUpAttachments(library, address, wanted, 'provenance');
    lists.set(key, known);
    return known;
  };
}

/** Null: it says nothing of this image. */
async function readAttachment(
  library: Library,
  { address, blob, predicateType: named, isBare }: AttachedBlob,
  depth: Depth,
): Promise<Answer<Attachment | null>> {
  const about = address.name;
  const isRead = !isBare && (named === null || (depth === 'provenance' && isProvenance(named)));
  if (named !== null && !isRead)
    return { kind: 'known', value: { about, predicateType: named, sources: null, materials: null } };
  const answer = await readStatementBlob(library, address, blob);
  if (answer.kind !== 'known') return answer;
  const { value: statement } = answer;
  if (statement === null || (named !== null && statement.predicateType !== named))
    return { kind: 'known', value: null };
  const { predicateType } = statement;
  const materials = isProvenance(predicateType) ? listMaterials(statement) : null;
  return { kind: 'known', value: { about, predicateType, sources: listSources(statement), materials } };
}
