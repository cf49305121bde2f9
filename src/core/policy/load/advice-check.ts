import { ANY } from '../../glob/glob.js';
import type { HostPattern } from '../../image/pattern/host-pattern.js';
import type { PatternParts } from '../../image/pattern/pattern-parts.js';
import { parseReference, type Reference } from '../../image/reference.js';
import type { Entry, Policy } from '../policy.js';
import { findNames, matchesDeny } from '../query/entry-match.js';
import { expandUse } from '../replacement.js';
import type { PolicyDraft } from './policy-draft.js';

/** Warns of advice that cannot be followed: a `use` that is refused in turn, and a mirror that is asked for but not named. */
export function checkAdvice({ document, deny, deprecated, overrides }: PolicyDraft, policy: Policy): void {
  for (const entry of [...deny, ...deprecated, ...overrides.flatMap((override) => override.deny)]) {
    const loop = findLoop(policy, entry);
    if (loop === null) continue;
    const key = `${entry.place.key}.use`;
    document.report(
      document.find(key),
      `"${key}" names ${loop.use}, which "${loop.by.place.key}" (${loop.by.image}) refuses too, so it is not suggested; ${describeWayOut(policy)}`,
      'warning',
    );
  }
  if (policy.settings.mirrors.length > 0) return;
  const asking = [
    { key: 'rules', rules: policy.rules },
    ...overrides.map(({ place, rules }) => ({ key: `${place.key}.rules`, rules })),
  ];
  for (const { key, rules } of asking) {
    if ((rules.unmirrored?.level ?? 'ignore') === 'ignore' || !document.has(`${key}.unmirrored`)) continue;
    document.report(
      document.find(`${key}.unmirrored`),
      `"${key}.unmirrored" has no effect without a mirror; add one to settings, for example mirrors: { registry.example.com/hub: docker.io }`,
      'warning',
    );
  }
}

function describeWayOut({ settings: { mirrors } }: Policy): string {
  return mirrors.length > 0
    ? 'name another image, or require the mirror with the rule unmirrored instead of this entry'
    : 'name another image; if you mean a mirror, declare it under settings.mirrors and require it with the rule unmirrored';
}

/** The first image that an entry could advise and that is refused: samples of what the entry itself matches, replaced. */
function findLoop(policy: Policy, entry: Entry): { readonly use: string; readonly by: Entry } | null {
  if (entry.use === null) return null;
  const refusing = policy.deny.includes(entry) ? policy.deny : [...policy.deny, entry];
  for (const parts of entry.pattern.alternatives) {
    const use = expandUse(entry.use, makeSample(parts));
    const reference = use === null ? null : parseReference(use);
    if (use === null || reference === null || 'error' in reference) continue;
    const names = findNames(policy, reference);
    const by = refusing.find((other) => matchesDeny(other, names));
    if (by !== undefined) return { use, by };
  }
  return null;
}

/** An image that the pattern matches. */
function makeSample({ host, path, tag, digest }: PatternParts): Reference {
  const segments = path.segments.flatMap((segment) =>
    segment === ANY ? [] : [segment.source.replaceAll('*', 'app')],
  );
  const written = tag === null ? '1' : tag.source.replaceAll('*', '1');
  const isShort = segments.length < 2 && (host === null || host === 'docker.io');
  return {
    host: fillHost(host),
    path: [...(isShort ? ['library'] : []), ...segments].join('/'),
    tag: digest === null || tag !== null ? written : null,
    tagWritten: true,
    digest: null,
  };
}

function fillHost(host: HostPattern | null): string {
  if (host === null) return 'docker.io';
  if (typeof host === 'string') return host;
  const name = host.labels.map((label) => (label === '*' ? 'registry' : label)).join('.');
  return host.port === null ? name : `${name}:${host.port}`;
}
