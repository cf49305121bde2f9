import type { Reference } from '../image/reference.js';
import { joinMessages, type Message, own, quote, say } from '../message.js';
import { type EvidenceBook, findAnswer } from './evidence-book.js';
import {
  describeAbsence,
  type EvidenceVerdict,
  fail,
  leaveUnknown,
  MET,
  settle,
} from './evidence-verdict.js';
import { findUnsigned, type SignatureDemand, type Signatures } from './signature.js';
import { acceptsSigner, type DemandedSigner, findMismatch, type Signer } from './signer.js';

/** So many names are told. */
const MOST_NAMED = 3;

/** Judges whether one of the demanded signers signed the image as a whole, or that of every platform. */
export function judgeSignature(
  reference: Reference,
  demand: SignatureDemand,
  book: EvidenceBook,
): EvidenceVerdict {
  return settle(findAnswer(book, 'signatures', reference, demand), (signatures) => {
    if (signatures === 'absent') return fail(describeAbsence(reference));
    const unsigned = findUnsigned(signatures, demand.anyOf);
    if (unsigned.length === 0) return MET;
    const lack = describeLack(signatures, demand.anyOf);
    const { gap, found, elsewhere } = signatures;
    if (gap === null) return fail(elsewhere === null ? lack : say`${lack}, and ${elsewhere}`);
    if (gap.kind === 'lie' || found.length === 0) return settle<never>(gap, () => MET);
    return leaveUnknown(gap, say`${lack}, but ${gap.detail}`);
  });
}

/** Who of the demanded signers did sign; null: none, or that is not known. */
export function describeSigners(
  reference: Reference,
  demand: SignatureDemand,
  book: EvidenceBook,
): Message | null {
  const answer = findAnswer(book, 'signatures', reference, demand);
  if (answer.kind !== 'known' || answer.value === 'absent') return null;
  const { anyOf } = demand;
  const good = answer.value.found.filter(({ signer }) => acceptsSigner(anyOf, signer));
  const names = good.map(({ signer }) => describeIdentity(signer));
  return names.length === 0 ? null : listNames(names, ' and ');
}

function describeLack(signatures: Signatures, anyOf: readonly DemandedSigner[]): Message {
  const { found, refused, parts } = signatures;
  const wanted = describeDemanded(anyOf);
  const unsigned = findUnsigned(signatures, anyOf);
  const good = found.filter(({ signer }) => acceptsSigner(anyOf, signer));
  if (good.length > 0 && unsigned.length < parts.length) {
    const platforms = listNames(
      unsigned.map(({ platform }) => quote(platform)),
      ', ',
    );
    return say`its image for ${platforms} is not signed by ${wanted}`;
  }
  const others = found.filter(({ signer }) => !acceptsSigner(anyOf, signer));
  if (others.length > 0) {
    const names = listNames(
      others.map(({ signer }) => describeSigner(signer, anyOf)),
      ' and ',
    );
    return say`it is signed by ${names}, and not by ${wanted}`;
  }
  return refused === null
    ? say`it is not signed by ${wanted}, or by anybody else`
    : say`it is not signed by ${wanted}: ${refused}`;
}

/** Any of these signers. */
export function describeDemanded(anyOf: readonly DemandedSigner[]): Message {
  return listNames(
    anyOf.map((each) => describeIdentity(each)),
    ' or ',
  );
}

/** One that is demanded, or fits what is. */
function describeIdentity(signer: DemandedSigner | Signer): Message {
  if (signer.kind === 'key') return own('the given key');
  const { subject, source, ref } = signer;
  const from = source === null ? own('') : say` for ${source}`;
  return say`${subject}${from}${ref === null ? own('') : say` at ${ref}`}`;
}

/** Who signed, with what it is in which that is not who was asked for. */
function describeSigner(signer: Signer, anyOf: readonly DemandedSigner[]): Message {
  if (signer.kind === 'key') return own('another key');
  const { subject, issuer, source, ref } = signer;
  const mismatches = anyOf.map((demanded) => findMismatch(demanded, signer));
  const from = source === null ? own('no repository') : quote(source);
  if (mismatches.includes('ref'))
    return say`${subject} for ${from} at ${ref === null ? own('no branch or tag') : quote(ref)}`;
  if (mismatches.includes('source')) return say`${subject} for ${from}`;
  return mismatches.includes('issuer') ? say`${subject} as ${issuer} says` : quote(subject);
}

function listNames(names: readonly Message[], separator: string): Message {
  const distinct = [...new Map(names.map((name) => [name.text, name])).values()];
  const told = distinct.slice(0, MOST_NAMED);
  const more = distinct.length - told.length;
  return more === 0 ? joinMessages(told, separator) : say`${joinMessages(told, separator)} and ${more} more`;
}
