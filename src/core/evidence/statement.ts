import { isProvenance } from './attachment.js';
import { type JsonObject, toList, toObject } from './json-object.js';

/** A statement of in-toto, v0.1 or v1, that is about what was asked. */
export interface Statement {
  readonly predicateType: string;
  readonly predicate: JsonObject;
}

const TYPES = ['https://in-toto.io/Statement/v0.1', 'https://in-toto.io/Statement/v1'];

/** Reads a statement; null if it is not one, or not about the digest. */
export function readStatement(value: unknown, digest: string): Statement | null {
  const { _type: type, predicateType, predicate, subject } = toObject(value);
  if (!TYPES.includes(type as string) || typeof predicateType !== 'string') return null;
  const [algorithm = '', hex] = digest.split(':');
  const isAbout = toList(subject).some((each) => toObject(toObject(each)['digest'])[algorithm] === hex);
  return isAbout ? { predicateType, predicate: toObject(predicate) } : null;
}

/**
 * The repositories that provenance of SLSA v0.2 or v1 names as what was built: where its configuration came from, the
 * workflow's repository, and what BuildKit found out about the folder that it was given.
 */
export function listSources({ predicateType, predicate }: Statement): readonly string[] {
  if (!isProvenance(predicateType)) return [];
  const external = toObject(toObject(predicate['buildDefinition'])['externalParameters']);
  const old = toObject(toObject(predicate['invocation'])['configSource']);
  const metadata = [
    toObject(toObject(predicate['metadata'])['https://mobyproject.org/buildkit@v1#metadata']),
    toObject(toObject(toObject(predicate['runDetails'])['metadata'])['buildkit_metadata']),
  ];
  const configured = [
    old['uri'],
    toObject(external['configSource'])['uri'],
    toObject(external['workflow'])['repository'],
  ].filter(isText);
  // what was built from an address was not built from the folder in which the command was started
  const named = configured.length > 0 ? configured : metadata.map((each) => toObject(each['vcs'])['source']);
  return [...new Set(named.filter(isText))];
}

/**
 * Whether two addresses mean the same repository: `git+https://github.com/acme/x@refs/tags/v1`,
 * `https://github.com/acme/x.git#main` and `git@github.com:acme/x.git` are https://github.com/acme/x.
 */
export function isSameRepository(one: string, other: string): boolean {
  return simplifyRepository(one) === simplifyRepository(other);
}

export function simplifyRepository(address: string): string {
  const plain = address
    .replace(/^git\+/, '')
    .replace(/^(?:ssh:\/\/)?git@([^:/]+)[:/]/, 'https://$1/')
    .replace(/[#?].*$/s, '')
    .replace(/@refs\/.*$/s, '')
    .replace(/\/+$/, '')
    .replace(/\.git$/, '');
  const [, scheme = '', host = '', path = ''] = /^([a-z+]+:\/\/)([^/]*)(.*)$/is.exec(plain) ?? [];
  return host === '' ? plain : `${scheme.toLowerCase()}${host.toLowerCase()}${foldCase(host, path)}`;
}

/** GitHub's names are the same in any case of letters. */
function foldCase(host: string, path: string): string {
  return host.toLowerCase() === 'github.com' ? path.toLowerCase() : path;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
