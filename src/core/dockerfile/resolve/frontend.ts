import type { Reference } from '../../image/reference.js';
import type { ByteString } from '../go/byte-string.js';
import { trimSpaces } from '../go/unicode.js';
import { Refusal } from '../refusal.js';
import { type FoundContext, findContextImage, lookUpContext } from './contexts.js';
import { ImageName } from './image-name.js';
import type { OpenFile } from './open-file.js';
import { type Platform, parsePlatform } from './platform.js';

/** A frontend of which only one thing is known: it is the newest. */
const CURRENT = Number.POSITIVE_INFINITY;
/** A frontend that may be of any age. */
export const ANY_AGE = 0;

interface FrontendInput {
  readonly buildArgs: ReadonlyMap<ByteString, ByteString>;
  readonly buildPlatform: ByteString;
  readonly contexts: ReadonlyMap<ByteString, ByteString>;
}

/** What BUILDKIT_SYNTAX says; it wins over the file. `Build` of builder/build.go. */
export function findGivenFrontend({ buildArgs }: FrontendInput): ByteString | null {
  const given = buildArgs.get('BUILDKIT_SYNTAX');
  if (given === undefined) return null;
  const text = trimSpaces(given);
  const space = text.indexOf(' ');
  return space < 0 ? text : text.slice(0, space);
}

/** The build context that replaces a frontend, which runs where the builder does. */
export function findFrontendContext(
  { contexts, buildPlatform }: FrontendInput,
  name: ImageName,
): FoundContext | null {
  if (contexts.size === 0 || name.reference === null) return null;
  return lookUpContext(contexts, name.reference, readQuietly(buildPlatform));
}

/** An invalid platform is a separate problem. */
function readQuietly(text: ByteString): Platform {
  try {
    return parsePlatform(text);
  } catch (error) {
    if (error instanceof Refusal) return parsePlatform('linux/amd64');
    throw error;
  }
}

/**
 * The minor version of frontend 1 that reads the file, at least. If none is named it is the builder's own, of any
 * age. A frontend that is not Docker's may read anything: nothing is known about it.
 */
export function readFrontendAge(
  { syntax, olderSyntaxes }: Pick<OpenFile, 'syntax' | 'olderSyntaxes'>,
  input: FrontendInput,
): number {
  const given = findGivenFrontend(input);
  const word = given ?? syntax?.word ?? null;
  if (word === null || (given === null && olderSyntaxes.length > 0)) return ANY_AGE;
  const name = new ImageName(word);
  const context = findFrontendContext(input, name);
  return readReferenceAge(context === null ? name.reference : findContextImage(context));
}

/** The same for a frontend's image. Only a tag without a digest says something: the digest decides what is fetched. */
export function readReferenceAge(reference: Reference | null): number {
  if (reference === null) return ANY_AGE;
  const { path, tag, digest } = reference;
  const official = /(?:^|\/)dockerfile(-upstream)?$/.exec(path);
  if (official === null) return CURRENT;
  if (digest !== null || tag === null) return ANY_AGE;
  if (/^(?:latest|labs|1(?:-labs)?)$/.test(tag)) return CURRENT;
  if (official[1] !== undefined && /^master(?:-labs)?$/.test(tag)) return CURRENT;
  const [, major, minor] = /^v?(\d+)\.(\d+)(?:\.\d+)?(?:-rc\d+)?(?:-labs)?$/.exec(tag) ?? [];
  return major === '1' ? Number(minor) : ANY_AGE;
}
