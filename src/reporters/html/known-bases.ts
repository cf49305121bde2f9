import type { Day } from '../../core/day.js';
import type { ImageUse, Role } from '../../core/dockerfile/reading.js';
import type { ImageEnd } from '../../core/judge/facts/image-ends.js';
import type { FileReading } from '../../core/report.js';
import { compareText } from '../../core/text-order.js';
import { findSubject } from '../groups/subjects.js';
import type { ReportContext } from '../reporter.js';
import { writeJson } from '../text/hostile-text.js';

/** A reference, as little of it as the inventory needs: there may be very many. */
interface BaseUse {
  readonly image: string | null;
  readonly written: string;
  readonly role: Role;
  readonly line: number;
  readonly column: number;
}

interface FileBases {
  readonly file: string;
  readonly uses: readonly BaseUse[];
}

/** One image, wherever it is used. */
export interface KnownBase {
  /** Null if it is not known, and `written` is all there is. */
  readonly image: string | null;
  readonly written: string;
  readonly places: number;
  readonly files: number;
  readonly roles: readonly Role[];
  readonly ends: readonly ImageEnd[];
  /** When it was made; null if that is not known. */
  readonly made: Day | null;
}

/** Of a file that was read, what the inventory needs. A stage that a named context replaces entirely pulls nothing. */
export function summariseBases({ file, images, openBases = [] }: FileReading): string {
  const pulled = [...images, ...openBases].filter(({ replacedBy }) => replacedBy?.stage !== true);
  return writeJson({ file, uses: pulled.map(toBaseUse) } satisfies FileBases);
}

function toBaseUse({ image, written, role, line, column }: ImageUse): BaseUse {
  return { image, written, role, line, column };
}

/** What may be known about an image besides its places. */
type BaseFacts = Pick<ReportContext, 'findEnds'> & Partial<Pick<ReportContext, 'findMade'>>;

interface Tally {
  readonly use: BaseUse;
  readonly file: string;
  readonly roles: Set<Role>;
  places: number;
  files: number;
  lastFile: string;
  lastPlaces: Set<string>;
}

/** Every image once, those in the most places first. `texts`: what `summariseBases` gave, in the order of the paths. */
export function listBases(texts: Iterable<string>, { findEnds, findMade }: BaseFacts): KnownBase[] {
  const tallies = new Map<string, Tally>();
  for (const text of texts) {
    const { file, uses }: FileBases = JSON.parse(text);
    for (const use of uses) countUse(tallies, file, use);
  }
  return [...tallies.values()]
    .map(({ use, file, roles, places, files }) => ({
      image: use.image,
      written: use.written,
      places,
      files,
      roles: [...roles],
      ends: use.image === null ? [] : findEnds(use.image, use.role, file),
      made: use.image === null ? null : (findMade?.(use.image) ?? null),
    }))
    .toSorted(
      (one, other) =>
        other.places - one.places || compareText(one.image ?? one.written, other.image ?? other.written),
    );
}

/** A build file may hold several Dockerfiles, which come one after the other. */
function countUse(tallies: Map<string, Tally>, file: string, use: BaseUse): void {
  const { key } = findSubject(use);
  const known = tallies.get(key);
  const tally = known ?? {
    use,
    file,
    roles: new Set(),
    places: 0,
    files: 1,
    lastFile: file,
    lastPlaces: new Set(),
  };
  if (known === undefined) tallies.set(key, tally);
  if (tally.lastFile !== file) {
    tally.files += 1;
    tally.lastFile = file;
    tally.lastPlaces = new Set();
  }
  tally.roles.add(use.role);
  const place = `${use.line}:${use.column}`;
  if (tally.lastPlaces.has(place)) return;
  tally.lastPlaces.add(place);
  tally.places += 1;
}
