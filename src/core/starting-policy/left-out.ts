import { type BuiltImages, findBuilder, NOTHING_BUILT } from '../builds/judged/built-images.js';
import { groupBy } from '../grouping.js';
import { findUnofficialName } from '../image/official-images.js';
import { formatReference, parseReference, type Reference } from '../image/reference.js';
import { type Message, own, quote, say } from '../message.js';
import type { Finding } from '../report.js';
import type { Blocked } from './policy-trial.js';

/** What the policy does not let pass once it blocks, and why. */
export interface LeftOut {
  readonly rule: Finding['rule'];
  /** An image, or a place. */
  readonly subject: Message;
  readonly why: Message;
  readonly files: number;
  /** The file that cannot be read, if that is what it is. */
  readonly unread?: string;
  /** A name that is probably not pulled but built here first, and the files that use it. */
  readonly local?: { readonly name: string; readonly files: readonly string[] };
}

const WHY: { readonly [rule in Finding['rule']]?: string } = {
  denied: 'is denied',
  deprecated: 'is deprecated',
  'end-of-life': 'is past its end of life',
  unresolved: 'depends on an argument without a value',
  unpinned: 'is pinned more loosely than the policy requires',
};

/** Says in a few words what a policy blocks. */
function describeLeftOut({ rule, image, first, files }: Blocked, built: BuiltImages): LeftOut {
  const told = { rule, files: files.size };
  if (image === null) {
    const { file, line, message, foreign } = first;
    const unread = rule === 'unreadable' ? { unread: file } : {};
    const why = { text: message.replace(/\.$/, ''), foreign };
    return { ...told, ...unread, subject: say`${file}:${line}`, why };
  }
  const reference = parseReference(first.written);
  const isUntagged = !('error' in reference) && !reference.tagWritten && reference.digest === null;
  const whyLocal = 'error' in reference ? null : describeLocal(reference, built);
  const local = whyLocal === null ? {} : { local: { name: first.written, files: [...files].toSorted() } };
  const subject = quote(isUntagged ? formatReference({ ...reference, tag: null }) : image);
  if (rule === 'unapproved')
    return {
      ...told,
      ...local,
      subject,
      why:
        whyLocal ??
        own(
          isUntagged
            ? 'has no tag, so an entry would approve every tag: write one, then approve it'
            : 'is not approved',
        ),
    };
  return { ...told, subject, why: own(WHY[rule] ?? `is ${rule}`) };
}

/** Why a name may be that of an image that is built here; null: nothing says so. */
function describeLocal(reference: Reference, built: BuiltImages): Message | null {
  const builder = findBuilder(built, reference);
  if (builder !== null)
    return say`${builder.name} (${builder.file}, line ${builder.line}) builds it, but nothing hands it to this build; see builds in the policy`;
  return findUnofficialName(reference) === null
    ? null
    : own('no official image has this name; if it is built here first, see builds in the policy');
}

/** Of several reasons the first is told. */
const URGENCY: readonly Finding['rule'][] = [
  'denied',
  'unresolved',
  'unapproved',
  'deprecated',
  'end-of-life',
];

function rank({ rule }: Blocked): number {
  const at = URGENCY.indexOf(rule);
  return at < 0 ? URGENCY.length : at;
}

/** What is left out of everything that blocks, each image once; what is phased out is not. */
export function listLeftOut(
  blocked: readonly Blocked[],
  isPhasedOut: (image: string) => boolean,
  built: BuiltImages = NOTHING_BUILT,
): LeftOut[] {
  const groups = groupBy(blocked, (each) => each.image ?? each);
  return [...groups.values()].flatMap((group) => {
    const [first] = group.toSorted((one, other) => rank(one) - rank(other));
    if (first === undefined || (first.image !== null && isPhasedOut(first.image))) return [];
    return [describeLeftOut(first, built)];
  });
}
