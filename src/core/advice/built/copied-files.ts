import type { FileSource, ShippedStep } from '../../dockerfile/shipped/shipped-step.js';
import { once } from '../../kept.js';
import { type LocatedStep, locateSteps, PLAIN_START } from './located-steps.js';
import { baseName, isWithin, joinPath, resolvePath } from './paths.js';

/** One path that a COPY takes from a stage or an image, where it was made. */
export interface CopiedPath {
  /** The stage in which it is made, or the image that has it. */
  readonly origin: FileSource;
  readonly path: string;
  /** Where it is put. */
  readonly destination: string | null;
  readonly step: ShippedStep;
}

/** Most paths that are looked for, and words of an instruction that is looked at. */
const MAX_PATHS = 100;
const MAX_WORDS = 32;
/** Stages that hand files on to each other. */
const MAX_STAGES = 16;

/** What the instructions of an image copy from stages and images, as far as it is known where that was made. */
export function listCopied(located: readonly LocatedStep[]): readonly CopiedPath[] {
  let left = MAX_PATHS;
  return located.flatMap(({ step, folder, expand }) => {
    const { source } = step;
    if (source === null || source === undefined) return [];
    const written = expand(step.words.at(-1) ?? '');
    const isFolder = isFolderTarget(written, step.words);
    const target = resolvePath(folder, written);
    return step.words.slice(0, -1).flatMap((word): CopiedPath[] => {
      left -= 1;
      if (left < 0) return [];
      const path = resolvePath('/', expand(word));
      const made = path === null ? null : findOrigin(source, path, MAX_STAGES);
      if (path === null || made === null) return [];
      const destination = target === null || !isFolder ? target : joinPath(target, baseName(path));
      return [{ ...made, destination, step }];
    });
  });
}

/** Several paths come from most stages. */
const locateOnce = once((origin: FileSource): readonly LocatedStep[] =>
  locateSteps(origin.steps, PLAIN_START),
);

/** Follows a path through stages that only hand it on; null where it is not made in any. */
function findOrigin(
  origin: FileSource,
  path: string,
  left: number,
): Pick<CopiedPath, 'origin' | 'path'> | null {
  if (left === 0) return null;
  const located = locateOnce(origin);
  const last = located.findLast(({ step, folder, expand }) => covers(step, folder, expand, path) !== null);
  if (last === undefined) return { origin, path };
  const inside = covers(last.step, last.folder, last.expand, path);
  const { source } = last.step;
  // of the context, or of something that is not known
  if (source === undefined) return inside === null || inside.isFile ? null : { origin, path };
  return source === null || inside === null ? null : findOrigin(source, inside.path, left - 1);
}

/** Whether an instruction puts what it copies into a folder, whatever that is. */
const isFolderTarget = (written: string, words: readonly string[]): boolean =>
  /(?:^\.{1,2}|\/\.?)$/.test(written) || words.length > 2;

/** The path from which a COPY or ADD takes what is at a path; null where it may be another one. */
function covers(
  { keyword, words }: ShippedStep,
  folder: string | null,
  expand: (word: string) => string,
  path: string,
): { readonly path: string; readonly isFile: boolean } | null {
  if ((keyword !== 'copy' && keyword !== 'add') || words.length > MAX_WORDS) return null;
  const written = expand(words.at(-1) ?? '');
  const target = resolvePath(folder, written);
  if (target === null) return null;
  for (const word of words.slice(0, -1)) {
    const source = resolvePath('/', expand(word));
    if (source === null) continue;
    if (target === path)
      return { path: source, isFile: !isFolderTarget(written, words) && !/^\.?\/?$/.test(word) };
    const put = joinPath(target, baseName(source));
    if (put === path) return { path: source, isFile: true };
    if (target !== '/' && isWithin(path, target))
      return { path: `${source}${path.slice(target.length)}`, isFile: false };
  }
  return null;
}
