import type { Answer } from './core/evidence/answer.js';
import type { ImageAddress } from './core/evidence/evidence-book.js';
import type { DemandedSigner } from './core/evidence/signer.js';
import type { ArtifactFile } from './io/registry/content/artifact.js';
import type { SignatureTools } from './io/signature/look-up.js';
import type { PolicyContent, ReadArtifact } from './policy-address.js';
import type { PolicyChain } from './policy-chain.js';

/** The type of an artifact that is a policy. */
const POLICY_TYPE = 'application/vnd.base-image-gate.policy.v1+yaml';
/** Bytes: what the longest policy can have. */
const MAX_POLICY = 8 << 20;
const REQUESTS = 20;

/** Reads them in the registries themselves, with Docker's credentials. `remaining`: milliseconds that the run has left. */
export function openArtifacts(
  environment: NodeJS.ProcessEnv,
  remaining: () => number = () => Number.POSITIVE_INFINITY,
): ReadArtifact {
  return async ({ artifact, signers }) => {
    const { host } = artifact;
    // as Docker does: only the machine itself is asked without encryption
    const insecure = /^(?:localhost|127\.\d+\.\d+\.\d+)(?::\d+)?$/.test(host) ? [host] : [];
    const settings = { insecure, deadline: null, requests: REQUESTS };
    const [{ readArtifact }, { openLibrary }, { openSession }, { openTransport }, { openAccess }] =
      await Promise.all([
        import('./io/registry/content/artifact.js'),
        import('./io/registry/content/manifest.js'),
        import('./io/registry/session.js'),
        import('./io/registry/transport.js'),
        import('./registry-access.js'),
      ]);
    const access = await openAccess(environment, settings, remaining);
    const transport = openTransport(access.fetch, access.limits);
    const session = openSession(access, transport);
    const library = openLibrary(session);
    const named = signers === null ? artifact : await findSigned({ library, transport }, artifact, signers);
    if ('kind' in named) return named;
    return toContent(await readArtifact(library, named, POLICY_TYPE, MAX_POLICY), host);
  };
}

type Registry = Pick<SignatureTools, 'library' | 'transport'>;

/** The digest that a tag names now, if one of the signers has signed it. */
async function findSigned(
  registry: Registry,
  artifact: ImageAddress,
  anyOf: readonly DemandedSigner[],
): Promise<ImageAddress | PolicyContent> {
  const [{ lookUpSignatures }, { judgeSignature }] = await Promise.all([
    import('./io/signature/look-up.js'),
    import('./core/evidence/signature-verdict.js'),
  ]);
  const demand = { anyOf, repositories: [], isEveryOneRead: false };
  const tools = { ...registry, platforms: [], trustedRoot: null, github: null };
  const answer = await lookUpSignatures(tools, { ...artifact, demand });
  const reference = {
    host: artifact.host,
    path: artifact.path,
    tag: artifact.name,
    tagWritten: true,
    digest: null,
  };
  const verdict = judgeSignature(reference, demand, { find: () => answer as never, hasLied: () => false });
  if (verdict.kind === 'unknown') return { kind: 'failed', reason: verdict.reason.text };
  if (verdict.kind === 'failed')
    return { kind: 'unusable', reason: `is not to be used: ${verdict.reason.text}` };
  return answer.kind === 'known' && answer.value !== 'absent'
    ? { ...artifact, name: answer.value.image }
    : { kind: 'failed', reason: 'it is not known what the tag names' };
}

/** Those that a policy in force extends already, for one that a change has written: that must not choose which registry is asked. */
export function reuseArtifacts({ files, addresses }: PolicyChain): ReadArtifact {
  const known = new Map(
    addresses.flatMap(({ name }, index) => {
      const text = files[index]?.text;
      return text === undefined ? [] : [[name, Buffer.from(text)] as const];
    }),
  );
  return async ({ name }) => {
    const bytes = known.get(name);
    if (bytes !== undefined) return { kind: 'bytes', bytes, commit: null };
    const reason = `it extends ${name}, which is not read before the change is merged, because a change must not choose which registry is asked`;
    return { kind: 'failed', reason };
  };
}

/** None may be read. */
export const readNoArtifact: ReadArtifact = async ({ name }) => ({
  kind: 'failed',
  reason: `${name} is in a registry, and --offline makes no requests; save a copy and pass it to --policy, or extend ./FILE`,
});

function toContent(answer: Answer<ArtifactFile>, host: string): PolicyContent {
  if (answer.kind !== 'known') {
    const { text } = answer.detail;
    const isRefused = answer.kind === 'unknown' && answer.why === 'no-credentials';
    return { kind: 'failed', reason: isRefused ? `${text}; log in first: docker login ${host}` : text };
  }
  const { value } = answer;
  switch (value.kind) {
    case 'file':
      return { kind: 'bytes', bytes: value.bytes, commit: null };
    case 'unusable':
      return value;
    case 'absent':
      return { kind: 'unusable', reason: `is not in the registry: ${host} has no such digest there` };
  }
}
