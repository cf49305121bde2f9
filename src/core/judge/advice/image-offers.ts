import { type OfferedImage, type OfferImage, offerFirst } from '../../advice/offered-image.js';
import { findNamedReleases } from '../../end-of-life/named-release.js';
import { judgePin } from '../../image/pin.js';
import { formatFamiliar, parseReference, type Reference } from '../../image/reference.js';
import { findApprovalStatus } from '../../policy/query/approval-status.js';
import { findDirectPull } from '../../policy/query/direct-pull.js';
import { findNames } from '../../policy/query/entry-match.js';
import { selectRules, type Usage } from '../../policy/query/select-rules.js';
import { approvesSomeTag } from '../hints/replacement-advice.js';
import type { Judge } from '../judge.js';

/** Stands where somebody has to fill in a part of a tag, or a digest. */
const OPEN = '…';

/** What the policy says to the images that advice names for a place. */
export function openOffers(judge: Judge, usage: Usage): OfferImage {
  return (image) => {
    const [name = '', tag] = image.includes(OPEN) ? image.split(':') : [image];
    const reference = parseReference(name);
    if ('error' in reference) return null;
    const direct = { ...reference, openTag: tag ?? null };
    const through = findDirectPull(judge.policy.settings.mirrors, reference)?.through ?? null;
    const names: readonly OpenReference[] =
      through === null ? [direct] : [{ ...through, openTag: direct.openTag }, direct];
    const offered = new Map(names.map((each) => [format(each), each]));
    return offerFirst([...offered.keys()], (text) => {
      const each = offered.get(text);
      return each === undefined ? null : judgeOffer(judge, each, usage);
    });
  };
}

/** `openTag`: a tag of which a part is to be filled in. */
type OpenReference = Reference & { readonly openTag: string | null };

function judgeOffer(judge: Judge, reference: OpenReference, usage: Usage): OfferedImage | null {
  const { policy, endOfLife } = judge;
  const { kind, deprecation, pin } = findApprovalStatus(policy, reference, usage, endOfLife);
  if (kind === 'denied' || deprecation !== null) return null;
  const names = findNames(policy, reference, endOfLife);
  const { unapproved, unpinned } = selectRules(policy, { ...usage, names });
  const mayBeApproved = !reference.tagWritten && approvesSomeTag(policy, names, usage);
  const namesRelease = findNamedReleases(endOfLife, names.original).own !== null;
  const lacksPin =
    unpinned.level !== 'ignore' &&
    reference.tagWritten &&
    pin !== null &&
    judgePin(reference, pin, unpinned.floating, namesRelease) !== null;
  return {
    text: format(reference) + (lacksPin ? `@sha256:${OPEN}` : ''),
    isUnapproved: kind === 'unapproved' && unapproved.level !== 'ignore' && !mayBeApproved,
  };
}

function format(reference: OpenReference): string {
  const { openTag, tagWritten } = reference;
  const name = formatFamiliar(tagWritten ? reference : { ...reference, tag: null });
  return openTag === null ? name : `${name}:${openTag}`;
}
