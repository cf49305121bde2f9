import { toList, toObject } from './json-object.js';
import type { NamedBase } from './lineage.js';
import type { Statement } from './statement.js';

/** The images that provenance of SLSA v0.2 or v1 says took part in a build, in the package URLs that BuildKit and others write. */
export function listMaterials({ predicate }: Statement): readonly NamedBase[] {
  const { resolvedDependencies } = toObject(predicate['buildDefinition']);
  const listed = [...toList(predicate['materials']), ...toList(resolvedDependencies)];
  return listed.flatMap((each) => readMaterial(each) ?? []);
}

function readMaterial(value: unknown): NamedBase | null {
  const { uri, digest } = toObject(value);
  const name = typeof uri === 'string' ? readPackageUrl(uri) : null;
  if (name === null) return null;
  const { sha256 } = toObject(digest);
  const isWhole = typeof sha256 === 'string' && /^[a-f0-9]{64}$/.test(sha256);
  return { name, digest: isWhole ? `sha256:${sha256}` : null };
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
