import type { NamedBase } from './lineage.js';
import type { Statement } from './statement.js';

/** The images that provenance of SLSA v0.2 or v1 says took part in a build, in the package URLs that BuildKit and others write. */
export function listMaterials({ predicate }: Statement): readonly NamedBase[] {
  const definition = predicate['buildDefinition'];
  const lists = [
    predicate['materials'],
    typeof definition === 'object' && definition !== null && 'resolvedDependencies' in definition
      ? definition.resolvedDependencies
      : null,
  ];
  return lists.flatMap((list) =>
    Array.isArray(list) ? list.flatMap((each) => readMaterial(each) ?? []) : [],
  );
}

function readMaterial(value: unknown): NamedBase | null {
  if (typeof value !== 'object' || value === null) return null;
  const uri = 'uri' in value && typeof value.uri === 'string' ? value.uri : '';
  const digests = 'digest' in value && typeof value.digest === 'object' ? value.digest : null;
  const sha256 =
    digests !== null && 'sha256' in digests && typeof digests.sha256 === 'string' ? digests.sha256 : null;
  const name = readPackageUrl(uri);
  if (name === null) return null;
  return { name, digest: sha256 !== null && /^[a-f0-9]{64}$/.test(sha256) ? `sha256:${sha256}` : null };
}

/** `pkg:docker/ghcr.io/acme/app@1.0?digest=…` is ghcr.io/acme/app:1.0; null: it is not an image. */
function readPackageUrl(uri: string): string | null {
  const [, type, path = '', version = '', query = ''] =
    /^pkg:(docker|oci)\/([^@?#]+)(?:@([^?#]*))?(?:\?([^#]*))?/.exec(uri) ?? [];
  if (type === undefined) return null;
  const qualifiers = new Map(
    query.split('&').map((part) => {
      const [key = '', value = ''] = part.split('=', 2);
      return [key, decode(value)] as const;
    }),
  );
  const place = qualifiers.get('repository_url') ?? null;
  const name = decode(path);
  const repository = place === null ? name : type === 'oci' ? place : `${place}/${name}`;
  const tag = type === 'oci' ? (qualifiers.get('tag') ?? null) : decode(version);
  const isDigest = tag?.includes(':') === true;
  return `${repository}${tag === null || tag === '' ? '' : `${isDigest ? '@' : ':'}${tag}`}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
