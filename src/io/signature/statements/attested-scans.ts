import type { Answer } from '../../../core/evidence/answer.js';
import type { ImageAddress } from '../../../core/evidence/evidence-book.js';
import {
  type AttestedScan,
  type AttestedScans,
  isVulnerabilityReport,
} from '../../../core/evidence/scan/attested-scans.js';
import { listDigests } from '../../../core/evidence/scan/given-scan.js';
import type { Scan } from '../../../core/evidence/scan/scan.js';
import { readScanDocument, SCAN_PARTS } from '../../../core/evidence/scan/scan-document.js';
import { isVex, readVexDocument, VEX_PARTS } from '../../../core/evidence/scan/vex/openvex.js';
import type { VexDocument } from '../../../core/evidence/scan/vex/vex-statement.js';
import type { SignatureDemand } from '../../../core/evidence/signature.js';
import { type Message, own, say } from '../../../core/message.js';
import { openGap } from '../../registry/content/attached-blobs.js';
import { readDescriptors } from '../../registry/content/descriptor.js';
import { listParts } from '../../registry/content/image-parts.js';
import type { SignatureTools } from '../look-up.js';
import { openTrust } from '../trust.js';
import { readAttachedStatements } from './attached-statements.js';
import type { StatementReading, WantedStatements } from './signed-statements.js';

/** Reads the scans of an image that the demanded signers attest: of the image as a whole, and of that for each platform. */
export async function lookUpScans(
  tools: SignatureTools,
  { demand, ...address }: ImageAddress & { readonly demand: SignatureDemand },
): Promise<Answer<AttestedScans | 'absent'>> {
  const { library, platforms, trustedRoot } = tools;
  const image = await library.readManifest(address);
  if (image.kind !== 'known') return image;
  if (image.value === null) return { kind: 'known', value: 'absent' };
  const trust = openTrust(trustedRoot);
  if (trust === null)
    return { kind: 'unknown', why: 'failure', detail: own('the trusted root cannot be used') };
  const keys = demand.anyOf.flatMap((signer) => (signer.kind === 'key' ? [signer.key] : []));
  const wanted: WantedStatements = {
    isWanted: (type) => isVulnerabilityReport(type) || isVex(type),
    parts: { ...Object(SCAN_PARTS), ...VEX_PARTS },
    demand,
    verifying: { trust, keys },
  };
  const { digest, isIndex, content } = image.value;
  const parts = isIndex ? listParts(content['manifests'], platforms) : [];
  // one without a digest is not understood, so nothing is known to be about it
  const names = [...new Set([digest, ...parts.map((part) => part.digest)])].filter((name) => name !== '');
  const known = new Set([digest, ...readDescriptors(content['manifests']).map((each) => each.digest)]);
  const read = await Promise.all(
    names.map((name) => readAttachedStatements(tools, { ...address, name }, wanted)),
  );
  return { kind: 'known', value: { image: digest, parts, ...sortReadings(read.flat(), { digest, known }) } };
}

type Sorted = Omit<AttestedScans, 'image' | 'parts'>;

/** `known`: the digests of all that the image holds, its own included. */
interface KnownDigests {
  readonly digest: string;
  readonly known: ReadonlySet<string>;
}

function sortReadings(readings: readonly StatementReading[], image: KnownDigests): Sorted {
  const found: AttestedScan[] = [];
  const vex: VexDocument[] = [];
  const gap = openGap();
  const lost: { [key in 'unread' | 'unreadVex' | 'refused']: Message | null } = {
    unread: null,
    unreadVex: null,
    refused: null,
  };
  for (const each of readings) {
    if (each.kind === 'gap') gap.keep(each.gap);
    else if (each.kind === 'refused') lost.refused ??= each.reason;
    else if (each.kind === 'unread') {
      const { predicateType: type, reason } = each;
      if (type === null || isVex(type)) lost.unreadVex ??= reason;
      if (type === null || isVulnerabilityReport(type)) lost.unread ??= reason;
    } else if (each.kind === 'signed' && isVex(each.statement.predicateType)) {
      const document = readVexDocument(each.statement.predicate);
      if (document === null) lost.unreadVex ??= own('its VEX is not in order');
      else vex.push(document);
    } else if (each.kind === 'signed') {
      const { about, predicate, signedAt } = each.statement;
      const reading = readScanDocument(predicate);
      const other = reading.kind === 'read' ? findOther(reading.scan, about, image) : null;
      if (reading.kind !== 'read') lost.unread ??= say`its attested scan ${reading.reason}`;
      else if (other !== null) lost.unread ??= say`its attested scan is about ${other}`;
      else found.push({ about, scan: reading.scan, signedAt });
    }
  }
  return { found, vex, ...lost, gap: gap.get() };
}

/**
 * The digest that a report is about, if that is nothing in the image, or only the image for another platform: whoever attests it
 * may have taken the wrong one.
 */
function findOther(scan: Scan, about: string, { digest, known }: KnownDigests): string | null {
  const stated = listDigests(scan);
  if (!stated.some((each) => known.has(each))) return stated[0] ?? null;
  if (about === digest || stated.includes(about)) return null;
  return stated.find((each) => each !== digest && known.has(each)) ?? null;
}
