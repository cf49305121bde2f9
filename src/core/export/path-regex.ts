import { ANY, compileNameGlob, type NameGlob } from '../glob/glob.js';

export type PathSegments = readonly (NameGlob | typeof ANY)[];

/** A text itself, in a regular expression (RE2). */
export const writeText = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** A name in which `*` stands for any characters of a set. */
export const writeGlob = (source: string, characters: string): string =>
  source.split('*').map(writeText).join(`${characters}*`);

const IN_SEGMENT = '[^/:@]';
const SEGMENT = `${IN_SEGMENT}+`;

/** The path of a repository, segment by segment. */
export function writePath(segments: PathSegments): string {
  const parts = segments.filter((part, index) => part !== ANY || segments[index - 1] !== ANY);
  if (parts.length === 1 && parts[0] === ANY) return `${SEGMENT}(?:/${SEGMENT})*`;
  let text = '';
  let slash = '';
  for (const [index, part] of parts.entries()) {
    if (part === ANY) {
      text += index === parts.length - 1 ? `(?:/${SEGMENT})*` : `${slash}(?:${SEGMENT}/)*`;
      slash = '';
    } else {
      text += slash + writeGlob(part.source, IN_SEGMENT);
      slash = '/';
    }
  }
  return text;
}

/** What a path still has to match after one segment; several where `**` may or may not end there. */
export function afterSegment(segments: PathSegments, name: string): readonly PathSegments[] {
  const [first, ...rest] = segments;
  if (first === undefined) return [];
  if (first === ANY) return [...afterSegment(rest, name), segments];
  return first.matches(name) ? [rest] : [];
}

/** The ways in which a path is matched by exactly one more segment. */
export function listSingleSegments(segments: PathSegments): readonly PathSegments[] {
  const [first, ...rest] = segments;
  if (first === undefined) return [];
  const isLast = isDone(rest);
  if (first === ANY) return [...(isLast ? [[compileNameGlob('*')]] : []), ...listSingleSegments(rest)];
  return isLast ? [[first]] : [];
}

/** Whether a path may end where these segments begin. */
export const isDone = (segments: PathSegments): boolean => segments.every((part) => part === ANY);

/** A path that has no wildcard. */
export const toSegments = (path: readonly string[]): PathSegments => path.map(compileNameGlob);

/** What a path still has to match after several segments. */
export const afterAll = (segments: PathSegments, names: readonly string[]): readonly PathSegments[] =>
  names.reduce<readonly PathSegments[]>(
    (all, name) => all.flatMap((each) => afterSegment(each, name)),
    [segments],
  );
