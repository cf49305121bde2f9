import type { Failure } from '../../shapes/text-shape.js';

/** What a policy extends: a file relative to the one that says it, a file of a repository at a commit, or an OCI artifact. */
export type ExtendsTarget =
  | { readonly kind: 'file'; readonly path: string }
  | {
      readonly kind: 'github';
      readonly owner: string;
      readonly repo: string;
      readonly path: string;
      readonly ref: string;
    }
  | { readonly kind: 'oci'; readonly reference: string };

const FORMS = 'write ./FILE, OWNER/REPOSITORY/PATH@COMMIT or oci://HOST/REPOSITORY@sha256:…';

export function parseTarget(source: string): ExtendsTarget | Failure {
  if (source.trim() === '') return { error: `is empty; ${FORMS}` };
  if (source.length > 1000) return { error: 'is longer than 1000 characters' };
  if (/[\s\\]|\p{Cc}/u.test(source)) return { error: `has a space or a backslash in it; ${FORMS}` };
  if (/^\.\.?\//.test(source))
    return source.endsWith('/')
      ? { error: 'names a folder; name a file in it' }
      : { kind: 'file', path: source };
  if (source.startsWith('oci://')) return parseArtifact(source.slice('oci://'.length));
  const page = /^https:\/\/github\.com\/([^/]+\/[^/]+)\/(?:blob|raw)\/[^/]+\/(.+)$/.exec(source);
  if (page !== null) return { error: `is the address of a page; write ${page[1]}/${page[2]}@COMMIT` };
  if (source.includes('://')) return { error: `is an address; ${FORMS}` };
  return parseRepositoryFile(source);
}

const DOMAIN = /^(?:localhost|[a-z0-9-]+(?:\.[a-z0-9-]+)+|[a-z0-9-]+(?=:))(?::\d{1,5})?$/i;
const REPOSITORY = /^[a-z0-9]+(?:(?:\.|_{1,2}|-+|\/)[a-z0-9]+)*$/;

function parseArtifact(reference: string): ExtendsTarget | Failure {
  const [, host = '', path = ''] =
    /^([^/]+)\/([^@]+?)(?:@sha256:[0-9a-f]{64}|:\w[\w.-]{0,127})$/.exec(reference) ?? [];
  return DOMAIN.test(host) && REPOSITORY.test(path)
    ? { kind: 'oci', reference }
    : {
        error:
          'must name a host, a repository and a digest: oci://registry.example.com/policies/images@sha256:…',
      };
}

/** Whether it names a digest, so that it is always the same text. */
export function isFixedArtifact({ reference }: Extract<ExtendsTarget, { readonly kind: 'oci' }>): boolean {
  return reference.includes('@');
}

function parseRepositoryFile(source: string): ExtendsTarget | Failure {
  const at = source.indexOf('@');
  const [owner = '', repo = '', ...path] = (at < 0 ? source : source.slice(0, at)).split('/');
  const isName = (name: string) => /^[A-Za-z0-9._-]+$/.test(name) && !/^\.\.?$/.test(name);
  if (path.length === 0)
    return {
      error: `is not a policy; for a file in the same folder write ./${source.slice(0, 100)}, otherwise OWNER/REPOSITORY/PATH@COMMIT`,
    };
  if (path.some((segment) => /^\.\.?$/.test(segment)))
    return { error: 'has . or .. between its slashes; write OWNER/REPOSITORY/PATH@COMMIT without them' };
  if (!isName(owner) || !isName(repo) || path.includes('')) return { error: `is not a policy; ${FORMS}` };
  const ref = at < 0 ? '' : source.slice(at + 1);
  if (ref === '') return { error: 'does not name a commit; add @ and the commit, 40 hexadecimal digits' };
  if (!/^[A-Za-z0-9][A-Za-z0-9._/-]*$/.test(ref))
    return { error: 'has something after @ that is not a commit; write 40 hexadecimal digits' };
  return { kind: 'github', owner, repo, path: path.join('/'), ref };
}

export function formatTarget(target: ExtendsTarget): string {
  switch (target.kind) {
    case 'file':
      return target.path;
    case 'github':
      return `${target.owner}/${target.repo}/${target.path}@${target.ref}`;
    case 'oci':
      return `oci://${target.reference}`;
  }
}
