import { compileNameGlob, type NameGlob } from '../../glob/glob.js';
import { checkDigest } from '../digest.js';
import { OFFICIAL_IMAGES } from '../official-images.js';
import { quoteCharacter } from '../tag.js';
import { adviseOnLength, doubtLength, doubtName } from './path-length.js';
import { parseRepositoryPattern, type RepositoryPattern } from './repository-pattern.js';
import { describeWebPage, findSiteRegistry } from './web-page.js';

/** One parsed pattern without braces. */
export interface PatternParts extends RepositoryPattern {
  /** The text it was compiled from. */
  readonly source: string;
  /** What it could mean instead of what it says. */
  readonly doubt: string | null;
  /** Null: any tag or none. */
  readonly tag: NameGlob | null;
  readonly digest: NameGlob | null;
}

type Failure = { readonly error: string };

/** Reads a pattern whose braces are already expanded. `anywhere`: it may name a path on any host, which only a denial may. */
export function parseAlternative(source: string, anywhere: boolean): PatternParts | Failure {
  const parts = parseParts(source, anywhere);
  // an address that people copy is best told as what it is
  return 'error' in parts ? { error: describeWebPage(source) ?? parts.error } : parts;
}

function parseParts(source: string, anywhere: boolean): PatternParts | Failure {
  if (source.includes('://'))
    return { error: 'begins with a scheme; leave out :// and everything before it' };
  const at = source.indexOf('@');
  const name = at < 0 ? source : source.slice(0, at);
  const colon = name.lastIndexOf(':');
  const hasTag = colon > name.lastIndexOf('/');
  const repository = hasTag ? name.slice(0, colon) : name;

  if (repository === '') return { error: describeNothing(source) };
  const stranger = /[^A-Za-z0-9_.\-*/:[\]]/u.exec(name)?.[0];
  if (stranger !== undefined) return { error: describeStranger(stranger) };
  const tag = hasTag ? parseTag(name.slice(colon + 1)) : null;
  if (tag !== null && 'error' in tag) return tag;
  const digest = at < 0 ? null : parseDigest(source.slice(at + 1));
  if (digest !== null && 'error' in digest) return digest;
  const port = hasTag && /^\d{1,5}$/.test(name.slice(colon + 1)) ? name.slice(colon) : '';
  const place = parseRepositoryPattern(repository, anywhere, port);
  if ('error' in place) return place;
  const written = { repository, rest: source.slice(repository.length) };
  const advice =
    place.advice ?? adviseOnTag(place, tag) ?? adviseOnSite(place, source) ?? adviseOnLength(place, written);
  return {
    source,
    ...place,
    advice,
    doubt: doubtLength(place, written) ?? doubtName(place, written),
    tag,
    digest,
  };
}

const OFFICIAL: ReadonlySet<string> = new Set(OFFICIAL_IMAGES.names.map((name) => `library/${name}`));

/** Others may have such a tag; no official image has. */
function adviseOnTag({ host, path }: RepositoryPattern, tag: NameGlob | null): string | null {
  const range = /^(v?\d+(?:\.\d+)*)(?:\.[xX])+(?=-|$)/.exec(tag?.literal ?? '');
  if (range === null || host !== 'docker.io' || path.literal === null || !OFFICIAL.has(path.literal))
    return null;
  const [whole, number] = range;
  return `names the tag ${tag?.source}, which is not a range; write ${number}.* in place of ${whole}, or leave the tag out and write versions: "${number?.replace(/^v/, '')}"`;
}

function adviseOnSite({ loose: { host } }: RepositoryPattern, source: string): string | null {
  return typeof host === 'string' && findSiteRegistry(host) !== null ? describeWebPage(source) : null;
}

function describeNothing(source: string): string {
  if (source === '') return 'names no image; in braces every alternative needs a text';
  return `names no image before the ${source.startsWith('@') ? 'digest' : 'tag'}`;
}

export function describeStranger(stranger: string): string {
  if (stranger === '$')
    return 'contains "$", but patterns cannot have variables; name the images, and list the values of an argument in builds[].args or settings.args';
  if (stranger === '?') return 'contains "?"; patterns have only *, ** and {a,b}';
  const quoted = quoteCharacter(stranger);
  return /\p{L}/u.test(stranger)
    ? `contains ${quoted}, which is not one of the letters a to z, so no image name contains it; type the name again`
    : `contains ${quoted}, which no image name contains; patterns have only *, ** and {a,b}`;
}

function parseTag(text: string): NameGlob | Failure {
  if (text === '')
    return { error: 'ends with a colon but has no tag; write one, or leave the colon out for any tag' };
  if (text.length > 128 || !/^[A-Za-z0-9_*][A-Za-z0-9_.*-]*$/.test(text)) {
    return { error: `names the tag "${text.slice(0, 40)}", which no image can have` };
  }
  return compileNameGlob(text);
}

function parseDigest(text: string): NameGlob | Failure {
  if (text.includes('*')) {
    return /^[a-z0-9+._*-]+(?::[a-zA-Z0-9=_*-]+)?$/.test(text)
      ? compileNameGlob(text)
      : { error: `ends in "${text.slice(0, 40)}", which cannot be a digest` };
  }
  if (checkDigest(text) === null) return compileNameGlob(text);
  return { error: 'does not end in a digest; a digest is sha256: and 64 hexadecimal digits in lower case' };
}
