import type { ImageUse, Role } from '../../dockerfile/reading.js';
import { normaliseHost } from '../../image/docker-hub.js';
import type { Reference } from '../../image/reference.js';
import type { FileReading } from '../../report.js';
import { compareText } from '../../text-order.js';

/** One image that files make BuildKit pull, and those files. */
export interface UsedImage {
  /** With the host as approvals compare it. */
  readonly reference: Reference;
  readonly files: ReadonlySet<string>;
  /** Whether it is pulled to read Dockerfiles: those are approved by themselves. */
  readonly isFrontend: boolean;
}

/** Without tag and digest. */
export const nameRepository = ({ host, path }: Reference): string => `${host}/${path}`;

/** Everything that is surely pulled, in the order of the names. */
export function listUsedImages(readings: readonly FileReading[]): UsedImage[] {
  const found = new Map<string, UsedImage & { readonly files: Set<string> }>();
  for (const { file, images } of readings) {
    for (const use of images) {
      const pulled = use.replacedBy ?? use;
      const { reference } = pulled;
      if (reference === null || !isCertain(use) || !mayExist(reference)) continue;
      for (const isFrontend of listKinds(use)) {
        const key = `${isFrontend ? 'frontend' : 'base'} ${writeExactly(reference)}`;
        const known = found.get(key);
        if (known !== undefined) known.files.add(file);
        else found.set(key, { reference: normalise(reference), files: new Set([file]), isFrontend });
      }
    }
  }
  return [...found].toSorted(([one], [other]) => compareText(one, other)).map(([, image]) => image);
}

/** Every path on Docker Hub has two parts; another one is built on the machine, or meant for another registry. */
const mayExist = (reference: Reference): boolean =>
  normaliseHost(reference.host) !== 'docker.io' || reference.path.split('/').length === 2;

/** With a value that is missing, the name is another one. */
const isCertain = ({ unresolved, unknown }: ImageUse): boolean =>
  unresolved.length === 0 && unknown === undefined;

function listKinds({ role, ownRole, alsoAs = [] }: ImageUse): ReadonlySet<boolean> {
  const roles: readonly Role[] = [role, ...(ownRole === undefined ? [] : [ownRole]), ...alsoAs];
  return new Set(roles.map((each) => each === 'frontend'));
}

const normalise = (reference: Reference): Reference => ({
  ...reference,
  host: normaliseHost(reference.host),
});

/** The implied `latest` is not a written one. */
function writeExactly(reference: Reference): string {
  const { tag, tagWritten, digest } = reference;
  return `${nameRepository(normalise(reference))}:${tagWritten ? tag : ''}@${digest ?? ''}`;
}
