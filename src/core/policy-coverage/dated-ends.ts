import { addDays, type Day } from '../day.js';
import type { ImageUse } from '../dockerfile/reading.js';
import { judgeEndOfLife } from '../end-of-life/verdict.js';
import { openImageCache } from '../judge/image-cache.js';
import type { Judge } from '../judge/judge.js';
import { findNames } from '../policy/query/entry-match.js';
import { selectRules } from '../policy/query/select-rules.js';
import type { FileReading } from '../report.js';

/** How far ahead people look. */
export const CALENDAR_DAYS = 90;

/** The end of life of something that the repository uses. */
export interface DatedEnd {
  /** `Node.js 20`. */
  readonly name: string;
  /** The last day of support. */
  readonly day: Day;
  /** The first day on which it blocks; null: it only warns. */
  readonly blocksFrom: Day | null;
  /** Sorted. */
  readonly images: readonly string[];
  readonly places: number;
}

/** The ends of life of what a repository uses, as far as the policy judges them. */
export interface EndsOfLife {
  note(file: FileReading): void;
  list(): readonly DatedEnd[];
}

type End = Pick<DatedEnd, 'name' | 'day' | 'blocksFrom'>;

export function openEndsOfLife(judge: Judge): EndsOfLife {
  const cache = openImageCache<readonly End[]>(judge.policy);
  const found = new Map<string, { readonly end: End; readonly images: Set<string>; places: number }>();
  return {
    note({ file, images, openBases = [] }) {
      const met = new Set<string>();
      for (const use of [...images, ...openBases]) {
        const { reference, image } = use.replacedBy ?? use;
        if (reference === null || image === null) continue;
        const ends = cache.get(file, use.role, image, reference.tagWritten, () =>
          listEnds(judge, reference, use.role, file),
        );
        for (const end of ends) {
          const key = JSON.stringify(end);
          const known = found.get(key) ?? { end, images: new Set<string>(), places: 0 };
          known.images.add(image);
          const place = `${use.line}:${use.column} ${key}`;
          if (!met.has(place)) known.places++;
          met.add(place);
          found.set(key, known);
        }
      }
    },
    list: () =>
      [...found.values()].map(({ end, images, places }) => ({ ...end, images: [...images].sort(), places })),
  };
}

function listEnds(
  { policy, today, endOfLife }: Judge,
  reference: NonNullable<ImageUse['reference']>,
  role: ImageUse['role'],
  path: string,
): readonly End[] {
  const names = findNames(policy, reference);
  const { level, effective, grace, support } = selectRules(policy, { role, path, names })['end-of-life'];
  if (level === 'ignore') return [];
  const verdicts = judgeEndOfLife(
    endOfLife,
    names.original,
    { notice: CALENDAR_DAYS, grace, support },
    today,
  );
  return verdicts.flatMap(({ name, day, state }): End[] => {
    if (day === null || state === 'ended') return [];
    const after = addDays(day, grace + 1);
    const from = effective !== null && effective > after ? effective : after;
    return [{ name, day, blocksFrom: level === 'block' ? from : null }];
  });
}
