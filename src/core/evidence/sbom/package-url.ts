/** A package URL without what does not name the package: https://github.com/package-url/purl-spec. */
export interface PackageUrl {
  readonly type: string;
  /** Empty: none. */
  readonly namespace: string;
  readonly name: string;
  readonly version: string | null;
  readonly qualifiers: ReadonlyMap<string, string>;
}

/** Null: it is not one. */
export function readPackageUrl(text: string): PackageUrl | null {
  const [, type = '', path = '', query = ''] =
    /^pkg:\/*([A-Za-z][A-Za-z0-9.+-]*)\/+([^?#]+)(?:\?([^#]*))?(?:#.*)?$/is.exec(text.trim()) ?? [];
  // an @ in front of a name belongs to it
  const at = path.lastIndexOf('@');
  const isVersion = at > 0 && !path.slice(at).includes('/');
  const [whole, version] = isVersion ? [path.slice(0, at), decode(path.slice(at + 1))] : [path, null];
  const segments = whole.split('/').filter((segment) => segment !== '');
  const name = decode(segments.pop() ?? '');
  if (type === '' || name === '') return null;
  return {
    type: type.toLowerCase(),
    namespace: segments.map(decode).join('/'),
    name,
    version: version === '' ? null : version,
    qualifiers: readQualifiers(query),
  };
}

function readQualifiers(query: string): ReadonlyMap<string, string> {
  return new Map(
    query.split('&').map((part) => {
      const at = part.indexOf('=');
      return [part.slice(0, Math.max(at, 0)).toLowerCase(), decode(part.slice(at + 1))] as const;
    }),
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
