import { formatFamiliar, parseReference, type Reference } from '../image/reference.js';
import { joinMessages, type Message, own, say } from '../message.js';
import { type EvidenceBook, findAnswer } from './evidence-book.js';
import { describeAbsence, type EvidenceVerdict, fail, MET, settle, takeWorst } from './evidence-verdict.js';
import type { Bases, NamedBase } from './lineage.js';

/** What the bases of an image are judged by. */
export interface LineageDemand {
  /** How many levels below the image. */
  readonly depth: number;
  /** What speaks against an image, in words that follow "which"; null: nothing. */
  readonly findObjection: (base: Reference, from: Bases['from']) => Message | null;
  readonly book: EvidenceBook;
}

const DIGEST = /^sha(?:256:[a-f0-9]{64}|512:[a-f0-9]{128})$/;

/** Each step of the way from an image down to one of its bases: `it is built on debian:13, which is built on …`. */
type Chain = readonly Message[];

/** Judges what an image is built on, and what that is built on, as far as they say it. */
export function judgeLineage(reference: Reference, demand: LineageDemand): EvidenceVerdict {
  return follow(reference, demand.depth, [], demand);
}

function follow(reference: Reference, depth: number, chain: Chain, demand: LineageDemand): EvidenceVerdict {
  const tell = (verdict: EvidenceVerdict): EvidenceVerdict =>
    verdict.kind === 'met' ? verdict : { ...verdict, reason: writeChain(chain, verdict.reason) };
  return settleChain(findAnswer(demand.book, 'bases', reference), chain, (bases) => {
    if (bases === 'absent') return tell(fail(describeAbsence(reference)));
    if (bases.named.length === 0)
      return tell({ kind: 'unknown', reason: own('it does not say what it is built on') });
    return takeWorst(bases.named.map((base) => judgeBase(base, bases.from, depth, chain, demand)));
  });
}

/** A lie or a gap on the way is told with the way. */
function settleChain<T>(
  answer: Parameters<typeof settle<T>>[0],
  chain: Chain,
  judge: (value: T) => EvidenceVerdict,
): EvidenceVerdict {
  if (answer.kind === 'known') return judge(answer.value);
  return settle({ ...answer, detail: writeChain(chain, answer.detail) }, judge);
}

function judgeBase(
  { name, digest }: NamedBase,
  from: Bases['from'],
  depth: number,
  chain: Chain,
  demand: LineageDemand,
): EvidenceVerdict {
  // an image of its own, which pulls nothing
  if (name === 'scratch' && from === 'annotations') return MET;
  const parsed = parseReference(name);
  if ('error' in parsed)
    return fail(writeChain(chain, say`it names ${name} as its base, which is not an image`));
  if (digest !== null && !DIGEST.test(digest))
    return fail(writeChain(chain, say`it names ${digest} as the digest of its base, which is not one`));
  if (digest !== null && parsed.digest !== null && parsed.digest !== digest)
    return fail(writeChain(chain, say`it names ${name} as its base, and ${digest} as the digest of that`));
  const base = { ...parsed, digest: digest ?? parsed.digest };
  const link = from === 'annotations' ? own('built on') : own('built with');
  const further = [...chain, say`${link} ${formatFamiliar(base)}`];
  const objection = demand.findObjection(base, from);
  if (objection !== null) return fail(joinMessages([writeSteps(further), own(', which '), objection]));
  return depth <= 1 ? MET : follow(base, depth - 1, further, demand);
}

/** `it is built on a, which is built on b`. */
function writeSteps(chain: Chain): Message {
  return joinMessages([own('it is '), joinMessages(chain, ', which is ')]);
}

/** What is said of the last image of the way. */
function writeChain(chain: Chain, reason: Message): Message {
  return chain.length === 0 ? reason : joinMessages([writeSteps(chain), own('; of that image: '), reason]);
}
