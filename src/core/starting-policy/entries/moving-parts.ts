import type { Updates } from './updates.js';

const DAY = '(?:19|20)\\d\\d(?:-?(?:0[1-9]|1[0-2])-?(?:0[1-9]|[12]\\d|3[01]))';
/** `20260803`, `2026-08-03`, also with the number of the build on that day. */
const DATE = new RegExp(`(^|[-_.])${DAY}(?:[.-]\\d{1,2})?(?=$|[-_.])`);
/** What is left of a date whose year was read as the number of the tag. */
const DATE_WITHOUT_YEAR = /^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?=$|-)/;
const YEAR = /^(?:19|20)\d\d$/;
const DAY_AS_NUMBER = new RegExp(`^${DAY}$`);
/** A build number, or seconds since 1970. */
const BUILD_NUMBER = /^\d{3,}(?:\.\d+)*(?=$|-)/;

/** A tag without a number at its front as bots will write the next one: `trixie-*` of `trixie-20260803`. */
export function widenName(tag: string, updates: Updates): string {
  return updates === 'none' ? tag : tag.replace(DATE, '$1*');
}

/** A number at the front of a tag, and what follows it. */
export interface MovingTag {
  readonly number: string;
  readonly variant: string;
  /** The number is a date, and later ones count. */
  readonly isOpen: boolean;
}

/** The same for a tag with a number: `2026-07-28` is a date, `9.6-1786985871` has the number of a build. */
export function widenParts(number: string, variant: string, updates: Updates): MovingTag {
  if (updates === 'none') return { number, variant, isOpen: false };
  const isDated = YEAR.test(number) && DATE_WITHOUT_YEAR.test(variant);
  const rest = isDated
    ? variant.replace(DATE_WITHOUT_YEAR, '*')
    : variant.replace(DATE, '$1*').replace(BUILD_NUMBER, '*');
  const isDay = DAY_AS_NUMBER.test(number);
  return { number, variant: rest, isOpen: isDay || (isDated && updates === 'minor') };
}
