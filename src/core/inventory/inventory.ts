import { type BuildOrigin, type ImageUse, ROLES, type Role } from '../dockerfile/reading.js';
import { findMadeDay } from '../evidence/age-verdict.js';
import { isProvenance, isSbom } from '../evidence/attachment.js';
import { addressImage, OFFLINE } from '../evidence/evidence-book.js';
import { describeAbsence } from '../evidence/evidence-verdict.js';
import { findOfficial, type Official } from '../image/official-images.js';
import type { Reference } from '../image/reference.js';
import { type ImageEnd, openImageEnds } from '../judge/facts/image-ends.js';
import type { Judge } from '../judge/judge.js';
import type { Message } from '../message.js';
import { findNames } from '../policy/query/entry-match.js';
import type { FileReading } from '../report.js';
import { compareText } from '../text-order.js';

/** Where an image is used, and what builds it there. */
export interface InventoryPlace {
  readonly file: string;
  readonly line: number;
  readonly role: Role;
  /** Whether what is built by default needs it. */
  readonly reachable: boolean;
  readonly builds: readonly BuildOrigin[];
}

/** What is known of one image that the repository builds on. */
export interface InventoryItem {
  /** In full: `docker.io/library/node:22`. */
  readonly image: string;
  readonly reference: Reference;
  /** Whether its name is that of one of Docker's official images, also through a mirror that the policy declares. */
  readonly official: Official;
  /** The written one, or the one that the tag names now; null: not known. */
  readonly digest: string | null;
  /** The day on which it was made, as its publisher says it; null: not known. */
  readonly made: string | null;
  readonly ends: readonly ImageEnd[];
  /** Types of predicates, SBOMs first; null: not known. */
  readonly attached: readonly string[] | null;
  /** Why something of it is not known. */
  readonly gaps: readonly Message[];
  /** In the order of roles. */
  readonly roles: readonly Role[];
  readonly places: readonly InventoryPlace[];
}

/** A place whose image is not known. */
export interface NamelessPlace extends InventoryPlace {
  readonly written: string;
}

/** The images that a repository builds on. */
export interface Inventory {
  /** By their names. */
  readonly items: readonly InventoryItem[];
  readonly unknown: readonly NamelessPlace[];
  /** Files that could not be read to their end, so that more may be in them. */
  readonly unread: readonly string[];
}

/** Lists each image once. What was not looked up before is not known. */
export function takeInventory(readings: readonly FileReading[], judge: Judge): Inventory {
  const images = new Map<string, { readonly reference: Reference; readonly places: InventoryPlace[] }>();
  const unknown: NamelessPlace[] = [];
  for (const { file, images: uses, openBases = [] } of readings) {
    for (const use of [...uses, ...openBases]) {
      const { image, reference } = use.replacedBy ?? use;
      // a folder in its place, or another image that is listed by itself
      if (use.replacedBy !== null && (image === null || use.replacedBy.stage === true)) continue;
      const place = toPlace(file, use);
      if (image === null || reference === null) {
        unknown.push({ ...place, written: use.written });
        continue;
      }
      const known = images.get(image) ?? { reference, places: [] };
      images.set(image, known);
      known.places.push(place);
    }
  }
  const items = [...images].map(([image, found]) => describeImage(image, found, judge));
  return {
    items: items.toSorted((one, other) => compareText(one.image, other.image)),
    unknown,
    unread: readings.flatMap(({ file, problem }) => (problem === null ? [] : [file])),
  };
}

function toPlace(file: string, { line, role, reachable, builds = [] }: ImageUse): InventoryPlace {
  return { file, line, role, reachable, builds };
}

function describeImage(
  image: string,
  { reference, places }: { readonly reference: Reference; readonly places: readonly InventoryPlace[] },
  judge: Judge,
): InventoryItem {
  const roles = new Set(places.map(({ role }) => role));
  const findEnds = openImageEnds(judge);
  const [first] = places;
  const { original } = findNames(judge.policy, reference, judge.endOfLife);
  return {
    image,
    reference,
    official: findOfficial(original),
    ends: first === undefined ? [] : findEnds(image, first.role, first.file),
    ...lookUp(reference, judge),
    roles: ROLES.filter((role) => roles.has(role)),
    places,
  };
}

type Evidence = Pick<InventoryItem, 'digest' | 'made' | 'attached' | 'gaps'>;

function lookUp(reference: Reference, { evidence = OFFLINE, today }: Judge): Evidence {
  const address = addressImage(reference);
  if (address === null) return { digest: null, made: null, attached: null, gaps: [] };
  const manifest = evidence.find('manifest', address);
  const created = evidence.find('created', address);
  const attachments = evidence.find('attachments', address);
  const gaps = [manifest, created, attachments].flatMap((answer) => {
    if (answer.kind !== 'known') return [answer.detail];
    return answer.value === null || answer.value === 'absent' ? [describeAbsence(reference)] : [];
  });
  return {
    digest: reference.digest ?? (manifest.kind === 'known' ? (manifest.value?.digest ?? null) : null),
    made: findMadeDay(reference, today, evidence),
    attached:
      attachments.kind !== 'known' || attachments.value === 'absent'
        ? null
        : orderTypes(attachments.value.found.map(({ predicateType }) => predicateType)),
    gaps: gaps.filter(({ text }, index) => gaps.findIndex((gap) => gap.text === text) === index),
  };
}

function orderTypes(types: readonly string[]): readonly string[] {
  const rank = (type: string): number => (isSbom(type) ? 0 : isProvenance(type) ? 1 : 2);
  return [...new Set(types)].toSorted((one, other) => rank(one) - rank(other) || compareText(one, other));
}
