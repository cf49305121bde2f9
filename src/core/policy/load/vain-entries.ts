import { isOfficial, OFFICIAL_IMAGES } from '../../image/official-images.js';
import { liesInside } from '../../image/pattern/pattern-containment.js';
import type { Entry } from '../policy.js';
import { findNearName } from './near-names.js';
import { listOwnApprovals, type PolicyDraft } from './policy-draft.js';

/** Warns of entries of which each part is right, but which together match nothing that their author can mean. */
export function checkVainEntries(draft: PolicyDraft): void {
  const { document, deny, deprecated, overrides } = draft;
  const warn = (key: string, message: string) =>
    document.report(document.find(key), `"${key}" ${message}`, 'warning');
  for (const entry of listOwnApprovals(draft)) {
    if (entry.official && !mayBeOfficial(entry))
      warn(
        `${entry.place.key}.official`,
        `leaves nothing, because none of Docker's official images, docker.io/library/NAME, is called ${entry.image}; remove it, or the entry`,
      );
  }
  for (const { place, pattern } of [...listOwnApprovals(draft), ...draft.evidence]) {
    const near = findNearName({ pattern });
    if (near !== null) warn(place.key, `names ${near.written}; did you mean ${near.meant}?`);
  }
  const denials = [...deny, ...overrides.flatMap((override) => override.deny)];
  for (const { place, image } of [...denials, ...deprecated]) {
    if (image === 'scratch')
      warn(place.key, 'does not match FROM scratch, which pulls no image and is always approved; remove it');
  }
  for (const entry of denials) {
    if (exceptsAll(entry))
      warn(
        `${entry.place.key}.except`,
        `covers all that ${entry.image} names, so nothing is denied; except less, or remove the entry`,
      );
  }
}

function mayBeOfficial({ pattern }: Entry): boolean {
  return OFFICIAL_IMAGES.names.some((name) => {
    const reference = {
      host: 'docker.io',
      path: `library/${name}`,
      tag: null,
      tagWritten: false,
      digest: null,
    };
    return isOfficial(reference) && pattern.matchesRepository(reference, 'allow');
  });
}

/** One with a tag carves out what is written with that tag, and not what is written without it. */
function exceptsAll({ pattern, except }: Entry): boolean {
  const whole = except.filter(({ alternatives }) =>
    alternatives.every(({ tag, digest }) => tag === null && digest === null),
  );
  return whole.length > 0 && liesInside(pattern, whole);
}
