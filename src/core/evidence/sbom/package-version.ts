/** Package managers of distributions, which add an epoch and a revision to the version of what they package. */
const DISTRIBUTIONS: ReadonlySet<string> = new Set(['deb', 'rpm', 'apk', 'alpm', 'ebuild']);

export function isDistribution(type: string | null): boolean {
  return type !== null && DISTRIBUTIONS.has(type);
}

/**
 * The ways in which a version may be written: `1:5.6.0-0.2` is also 5.6.0-0.2 and 5.6.0, and `v25.0.0+incompatible` is also
 * 25.0.0. Without a package URL, nobody says that it is not of a distribution.
 */
export function listVersions(version: string, type: string | null): readonly string[] {
  const whole = /^v\d/i.test(version) ? [version, version.slice(1)] : [version];
  // of semantic versions and Python's, what follows a + is not compared; a distribution's own versions may differ in it alone
  const plain = isDistribution(type) ? whole : whole.flatMap((each) => [each, each.replace(/\+.*$/s, '')]);
  if (type !== null && !isDistribution(type)) return [...new Set(plain)];
  const withoutEpoch = version.replace(/^\d+:/, '');
  // Debian builds the same again without a new revision
  const built = withoutEpoch.replace(/\+b\d+$/, '');
  return [...new Set([...plain, version.replace(/\+b\d+$/, ''), withoutEpoch, built, findUpstream(version)])];
}

/** The number at its front, as an image's tag has one; null: there is none. */
export function findNumber(version: string, type: string | null): string | null {
  const bare = type !== null && !isDistribution(type) ? version : findUpstream(version);
  return /^v?(\d{1,20}(?:\.\d{1,20}){0,9})/i.exec(bare)?.[1] ?? null;
}

/** The version of what is packaged. Debian writes 5.6.1+really5.4.5 to go back to 5.4.5, and +dfsg where it leaves something out. */
function findUpstream(version: string): string {
  const upstream = version.replace(/^\d+:/, '').replace(/-[^-]*$/, '');
  const really = /\+really(.+)$/.exec(upstream)?.[1] ?? upstream;
  return really.replace(/[+~.](?:dfsg|ds|repack)[.\d]*$/i, '');
}
