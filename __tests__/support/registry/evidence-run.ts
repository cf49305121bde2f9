import { judgeWithEvidence, type LookUp } from '../../../src/evidence.js';
import type { SendRequest } from '../../../src/io/proxied-fetch.js';
import { openLookUp as openRegistryLookUp } from '../../../src/io/registry/look-up.js';
import { type CredentialFinder, NO_CREDENTIALS } from '../../../src/io/registry/sign-in/credential.js';
import type { TransportLimits } from '../../../src/io/registry/transport.js';
import type { GitHubAccess } from '../../../src/io/signature/github-attestations.js';
import { load, run } from '../gate.js';
import type { FakeRegistry } from './fake-registry.js';
import { fetchInMemory } from './memory-door.js';
import { giveReports } from './scan-reports.js';

/** Long enough for any machine; only the pauses are short. */
const LIMITS: TransportLimits = { deadline: 60_000, perTry: 30_000, requests: 200, pause: 1 };

export interface EvidenceOptions {
  readonly credentials?: CredentialFinder;
  readonly limits?: Partial<TransportLimits>;
  /** More registries over http. */
  readonly insecure?: readonly string[];
  /** More settings, such as `, unknown: block`. */
  readonly settings?: string;
  /** The text that the policy's trusted root has. */
  readonly trustedRoot?: string;
  readonly github?: GitHubAccess;
  readonly today?: string;
  readonly isOffline?: boolean;
  /** Whether requests are really sent, which takes most of the time. */
  readonly isSent?: boolean;
  /** What requests are sent with, in place of sockets. */
  readonly fetch?: SendRequest;
  /** Given reports of scanners: `R` in the name of the image is the registry. */
  readonly scans?: readonly (readonly [image: string, report: string])[];
}

/** Asks a registry over http. */
export function openLookUp({
  credentials = NO_CREDENTIALS,
  limits = {},
  github,
  isSent = false,
  fetch: send = isSent ? fetch : fetchInMemory,
}: EvidenceOptions = {}): LookUp {
  return (policy) =>
    openRegistryLookUp({
      fetch: send,
      credentials,
      insecure: policy.settings.registries.insecure,
      platforms: policy.settings.platforms,
      signatures: { trustedRoot: policy.trustedRoot, github: github ?? null },
      limits: { ...LIMITS, ...limits },
    });
}

/**
 * Judges a Dockerfile by a policy that approves everything in a registry and requires `digest` checks there. `R` stands for the
 * registry's host; each finding is `unverified block: …`, with the host as `R` again and short digests.
 */
export function judgeDigests(
  registry: Pick<FakeRegistry, 'host'>,
  checks: string,
  dockerfile: string,
  options: EvidenceOptions = {},
): Promise<string[]> {
  return judgeEvidence(registry, `digest: [${checks}]`, dockerfile, options);
}

/** The same for anything that `evidence` can require. */
export async function judgeEvidence(
  registry: Pick<FakeRegistry, 'host'>,
  required: string,
  dockerfile: string,
  options: EvidenceOptions = {},
): Promise<string[]> {
  const insecure = [registry.host, ...(options.insecure ?? [])];
  const name = (text: string) => text.replace(/(?<![A-Za-z0-9+/])R\//g, `${registry.host}/`);
  const { trustedRoot = null, today, scans = [] } = options;
  const written = load(
    name(`allow: ["R/**"]
rules: { unpinned: ignore }
evidence: [{ images: "R/**", ${required} }]
settings: { registries: { insecure: [${insecure.map((each) => `"${each}"`).join(', ')}] }${options.settings ?? ''} }`),
  );
  const policy = { ...written, trustedRoot };
  const given = giveReports(scans.map(([image, text]) => [name(image), name(text)]));
  const report = await judgeWithEvidence(
    policy,
    options.isOffline === true ? null : openLookUp(options),
    async (evidence) =>
      run(policy, name(dockerfile), { evidence, ...(today === undefined ? {} : { today }) }),
    given,
  );
  return report.findings.map(({ rule, level, message, fix }) => {
    const use = fix?.replacement ?? null;
    const text = `${rule} ${level}: ${message}${use === null ? '' : ` => ${use}`}`;
    return text.replaceAll(registry.host, 'R').replace(/sha256:([a-f0-9]{6})[a-f0-9]*/g, 'sha256:$1');
  });
}
