import { TrustedRoot } from '@sigstore/protobuf-specs';
import { type TrustMaterial, toTrustMaterial } from '@sigstore/verify';
import github from '../../../data/github-trusted-root.json' with { type: 'json' };
import sigstore from '../../../data/trusted-root.json' with { type: 'json' };
import { readTrustedRoots } from '../../core/evidence/trusted-root.js';

/** How many witnesses a signature needs besides itself. */
interface Thresholds {
  readonly ctlogThreshold: number;
  readonly tlogThreshold: number;
  readonly timestampThreshold: number;
}

/** One authority for certificates, with the logs of its root and what they have to vouch for. */
export interface Authority {
  readonly material: TrustMaterial;
  readonly thresholds: Thresholds;
  /** Whether it may say who somebody is to that issuer. */
  readonly mayNameFor: (issuer: string) => boolean;
}

export interface Trust {
  readonly authorities: readonly Authority[];
  /** Everything together, for signatures that no authority stands behind. */
  readonly logs: TrustMaterial;
  /** For messages: it goes on with what it does not know. */
  readonly name: string;
}

/** Sigstore's own: its certificates, its log and a time. */
const PUBLIC: Thresholds = { ctlogThreshold: 1, tlogThreshold: 1, timestampThreshold: 1 };

let opened: { readonly given: string | null; readonly trust: Trust | null } | null = null;

/** Trusts Sigstore's public root and that of GitHub's private repositories, or the roots that a policy gives in its place. Null: they cannot be used. */
export function openTrust(given: string | null): Trust | null {
  // the same for all images of a run
  if (opened?.given !== given || opened === null) opened = { given, trust: readTrust(given) };
  return opened.trust;
}

function readTrust(given: string | null): Trust | null {
  try {
    const known = readRoot(sigstore.root);
    const ofGitHub = readRoot(github.root);
    const roots = given === null ? [known, ofGitHub] : readGiven(given);
    const isKnown = new Set(
      known.certificateAuthorities.flatMap(({ certChain }) => listCertificates(certChain?.certificates)),
    );
    return {
      name:
        given === null
          ? `the trusted root of ${sigstore.asOf} that comes with the gate`
          : 'the given trusted root',
      authorities: roots.flatMap((root) =>
        root.certificateAuthorities.map((authority) => {
          const isPublic = listCertificates(authority.certChain?.certificates).some((each) =>
            isKnown.has(each),
          );
          return {
            material: toTrustMaterial({ ...root, certificateAuthorities: [authority] }, refuseKeys),
            thresholds: isPublic ? PUBLIC : setThresholds(root),
            mayNameFor: root === ofGitHub ? isWorkflowIssuer : () => true,
          };
        }),
      ),
      logs: toTrustMaterial(
        {
          mediaType: '',
          certificateAuthorities: [],
          tlogs: roots.flatMap(({ tlogs }) => tlogs),
          ctlogs: [],
          timestampAuthorities: roots.flatMap(({ timestampAuthorities }) => timestampAuthorities),
        },
        refuseKeys,
      ),
    };
  } catch {
    // something that is not a key or a certificate
    return null;
  }
}

function readGiven(text: string): readonly TrustedRoot[] {
  const read = readTrustedRoots(text);
  if ('error' in read) throw new Error(read.error);
  return read.roots.map(readRoot);
}

function readRoot(value: unknown): TrustedRoot {
  return TrustedRoot.fromJSON(value);
}

/** No log shows what GitHub's own authority issues, so it is believed about GitHub's workflows only; enterprises have issuers below. */
function isWorkflowIssuer(issuer: string): boolean {
  return `${issuer}/`.startsWith('https://token.actions.githubusercontent.com/');
}

/** Without a time nobody could tell whether the certificate was valid; an entry in a log may give it. */
function setThresholds({ ctlogs }: TrustedRoot): Thresholds {
  return { ctlogThreshold: ctlogs.length > 0 ? 1 : 0, tlogThreshold: 0, timestampThreshold: 1 };
}

function listCertificates(certificates: readonly { readonly rawBytes: Uint8Array }[] = []): string[] {
  return certificates.map(({ rawBytes }) => Buffer.from(rawBytes).toString('base64'));
}

function refuseKeys(): never {
  throw new Error('keys are not part of a root');
}
