import { findCopyFolder, findDockerHubName, normaliseHost, simplifyHost } from '../../image/docker-hub.js';
import { formatFamiliar, type Reference } from '../../image/reference.js';
import { say } from '../../message.js';
import type { Entry } from '../../policy/policy.js';
import { narrowEntries } from '../../policy/query/entry-index.js';
import type { Names } from '../../policy/query/entry-match.js';
import type { Unapproved } from '../../rules/contract/unapproved.js';

/**
 * Why an approval that is about this very image does not count: the tag is not written, or the host is spelt another way.
 * `isApproved`: whether it would pass as another text.
 */
export function explainNearMiss(
  entries: readonly Entry[],
  names: Names,
  reference: Reference,
  isApproved: (reference: Reference) => boolean,
): Unapproved['nearMiss'] {
  const named = narrowEntries(entries, names.exact, 'allow', 'repository');
  const isOwn = ({ pattern }: Entry): boolean =>
    names.exact.some((name) => pattern.matchesRepository(name, 'allow'));
  if (named.some(isOwn)) {
    const entry = reference.tagWritten ? undefined : named.find((each) => needsTag(each) && isOwn(each));
    return entry === undefined ? null : explainTag(entry, reference, isApproved);
  }
  const isSpelt = narrowEntries(entries, names.loose, 'deny', 'repository').some(({ pattern }) =>
    names.denied.some((name) => pattern.matchesRepository(name, 'deny')),
  );
  return isSpelt ? explainHost(reference) : null;
}

function needsTag({ pattern, versions, variants }: Entry): boolean {
  return versions !== null || variants !== null || pattern.alternatives.some(({ tag }) => tag !== null);
}

function explainTag(
  entry: Entry,
  reference: Reference,
  isApproved: (reference: Reference) => boolean,
): Unapproved['nearMiss'] {
  const { digest } = reference;
  const name = formatFamiliar({ ...reference, tag: null, digest: null });
  if (digest === null) {
    const pulled = { ...reference, tagWritten: true };
    if (isApproved(pulled))
      return {
        reason: say`No tag is written. BuildKit then pulls ${formatFamiliar(pulled)}, which ${entry.image} approves only if the tag is written.`,
        remedy: say`Write ${formatFamiliar(pulled)}`,
      };
    return {
      reason: say`No tag is written, but ${entry.image} approves by tag.`,
      remedy: say`Write a tag that ${entry.image} approves`,
    };
  }
  return {
    reason: say`Only a digest is written, but ${entry.image} approves by tag.`,
    remedy: say`Write the tag in front of the digest, as in ${`${name}:TAG@${digest.slice(0, 10)}…`}`,
  };
}

function explainHost(pulled: Reference): Unapproved['nearMiss'] {
  const reference = pulled.tagWritten ? pulled : { ...pulled, tag: null };
  const { host, path } = reference;
  const hub = findDockerHubName(reference);
  if (hub !== null && normaliseHost(host) === 'docker.io') {
    return {
      reason: say`BuildKit asks ${host} for ${path} as written, without adding ${'library/'}.`,
      remedy: say`Write it as ${formatFamiliar(hub)}`,
    };
  }
  const folder = findCopyFolder(host, path)?.slice(0, -1) ?? '';
  const key = folder === '' ? host : `${host}/${folder}`;
  const plain = hub === null ? simplifyHost(host) : 'docker.io';
  if (plain === host) return null;
  const written = formatFamiliar(hub ?? { ...reference, host: plain });
  return {
    reason: say`For approvals ${key} is a different registry from ${plain}.`,
    remedy: say`Write it as ${written}, or declare in the policy that they are the same: ${`settings: { mirrors: { ${key}: ${plain} } }`}`,
  };
}
