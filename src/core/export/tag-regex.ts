import { expandBraces } from '../glob/brace-expansion.js';
import type { VersionRange } from '../image/version-range.js';
import { writeNumbers } from './number-regex.js';
import { writeGlob } from './path-regex.js';

const IN_TAG = String.raw`[\w.-]`;
export const ANY_TAG = String.raw`[\w][\w.-]*`;
/** How a tag begins that surely has no number at its front. */
const NO_NUMBER = '[A-Za-uw-z_]';

/** What a tag may continue with after its number. */
export const AFTER_NUMBER = String.raw`(?:[-_][\w.-]*|\.(?:[A-Za-z_.-][\w.-]*)?)?`;
const NO_DIGIT = '[A-Za-z_.-]';

export const writeTag = (source: string): string => writeGlob(source, IN_TAG);

/** Tags by the number at their front and by what follows it; `overlaps` is for denials. */
export function writeVersionedTag(
  versions: VersionRange | null,
  variants: readonly { readonly source: string }[] | null,
  mode: 'contains' | 'overlaps',
): string {
  const sources = variants?.flatMap(({ source }) => expandBraces(source).texts ?? []) ?? null;
  const number = versions === null ? String.raw`\d+(?:\.\d+)*` : writeNumbers(versions, mode);
  const rest = sources === null ? [AFTER_NUMBER] : sources.flatMap(writeRest);
  const numbered = `v?${number}(?:${rest.join('|')})`;
  if (versions !== null || sources === null) return numbered;
  // of a tag without a number the whole is the variant
  const whole = sources.flatMap((source) =>
    mode === 'overlaps' ? [writeTag(source)] : writeBeginning(source, NO_NUMBER, /^[A-Za-uw-z_]/),
  );
  return `(?:${[numbered, ...whole].join('|')})`;
}

/** What may follow the number where a glob is to match the variant. */
function writeRest(source: string): string[] {
  return [
    ...(/^\**$/.test(source) ? [''] : []),
    `-${writeTag(source)}`,
    ...writeBeginning(source, '_', /^_/),
    ...writeDotted(source).map((rest) => String.raw`\.` + rest),
  ];
}

/** What follows the dot in the texts of a glob that begin with one, where it is not a digit. */
function writeDotted(source: string): string[] {
  if (source.startsWith('.')) return writeNoDigit(source.slice(1));
  return source.startsWith('*') ? [...writeNoDigit(source), ...writeDotted(source.slice(1))] : [];
}

function writeNoDigit(source: string): string[] {
  return [...(/^\**$/.test(source) ? [''] : []), ...writeBeginning(source, NO_DIGIT, /^[A-Za-z_.-]/)];
}

/** The texts of a glob that begin with a character of a set. */
function writeBeginning(source: string, set: string, first: RegExp): string[] {
  if (first.test(source)) return [writeTag(source)];
  if (!source.startsWith('*')) return [];
  return [set + writeTag(source), ...writeBeginning(source.slice(1), set, first)];
}
