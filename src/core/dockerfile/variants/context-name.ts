import { formatFamiliar, parseReference } from '../../image/reference.js';

/** A named build context, as BuildKit gets it. */
export interface NamedContext {
  readonly name: string;
  readonly value: string;
}

type Failure = { readonly error: string };

/** The spelling under which BuildKit looks up a context, as buildx writes it: `node` for `docker.io/library/node:latest`. */
export function normaliseContextName(name: string): string | Failure {
  const [image = '', ...platform] = name.split('::');
  const reference = parseReference(image);
  if ('error' in reference) return { error: `cannot be the name of a build context: ${reference.error}` };
  const familiar = formatFamiliar(reference.tagWritten ? reference : { ...reference, tag: null });
  return [familiar.replace(/:latest$/, ''), ...platform].join('::');
}

const SCHEMES = /^(?:docker-image|oci-layout|git|https?|local|input):|^git@[^:]*:/;

/** A context's value as BuildKit gets it: a folder is passed under the context's name, and buildx finds the digest of a layout. */
export function normaliseContextValue(name: string, value: string): string | Failure {
  if (value.startsWith('docker-image://')) {
    const image = value.slice('docker-image://'.length);
    const reference = image === 'scratch' ? null : parseReference(image);
    return reference !== null && 'error' in reference
      ? { error: `does not name an image: ${reference.error}` }
      : value;
  }
  if (value.startsWith('target:'))
    return { error: 'is a target of a bake file; write the image or folder that it produces' };
  if (/^[./~]/.test(value) || !value.includes(':')) return `local:${name}`;
  if (value.startsWith('oci-layout://') && !value.includes('@')) return `local:${name}`;
  if (SCHEMES.test(value)) return value;
  return {
    error: `begins with ${value.slice(0, value.indexOf(':') + 1)}, which is not a kind of build context; write docker-image://IMAGE, a folder such as ./base, or a URL`,
  };
}
