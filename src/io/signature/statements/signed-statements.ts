import type { Unanswered } from '../../../core/evidence/answer.js';
import type { JsonParts } from '../../../core/evidence/json-parts.js';
import type { SignatureDemand } from '../../../core/evidence/signature.js';
import { acceptsSigner } from '../../../core/evidence/signer.js';
import { readStatement } from '../../../core/evidence/statement.js';
import { type Message, own, say } from '../../../core/message.js';
import { pickJson } from '../../json/picked-json.js';
import { toObject } from '../../registry/content/json-object.js';
import { readBundle, STATEMENT } from '../bundle.js';
import { type Verifying, verifySignature } from '../verification.js';

/** Which statements are looked for. */
export interface WantedStatements {
  isWanted(predicateType: string): boolean;
  /** What is looked at of their predicates. */
  readonly parts: JsonParts;
  readonly demand: SignatureDemand;
  readonly verifying: Verifying;
}

/** What came of one envelope. `silent`: it is something else, or about something else. */
export type StatementReading =
  | { readonly kind: 'signed'; readonly statement: SignedStatement }
  /** Without a type, that is not known either. */
  | { readonly kind: 'unread'; readonly reason: Message; readonly predicateType: string | null }
  | { readonly kind: 'refused'; readonly reason: Message }
  /** It could not be fetched. */
  | { readonly kind: 'gap'; readonly gap: Unanswered }
  | { readonly kind: 'silent' };

/** A statement by one of the demanded signers. */
export interface SignedStatement {
  /** The digest that it is about. */
  readonly about: string;
  readonly predicateType: string;
  readonly predicate: unknown;
  readonly signedAt: string | null;
}

const SILENT: StatementReading = { kind: 'silent' };

/** Reads a bundle of Sigstore that may sign a statement about a digest. */
export function readSignedStatement(
  content: unknown,
  digest: string,
  { isWanted, parts, demand, verifying }: WantedStatements,
): StatementReading {
  const bundle = readBundle(content);
  if (bundle === null) return refuse(own('its signature is not a bundle that is in order'));
  if (bundle.content.$case !== 'dsseEnvelope') return SILENT;
  const { payload, payloadType } = bundle.content.dsseEnvelope;
  if (payloadType !== STATEMENT) return SILENT;
  const picked = pickJson(payload, {
    _type: 'all',
    subject: 'all',
    predicateType: 'all',
    predicate: parts,
  });
  const statement = picked.kind === 'read' ? readStatement(picked.value, digest) : null;
  if (picked.kind === 'read' && (statement === null || !isWanted(statement.predicateType))) return SILENT;
  const verified = verifySignature(bundle, null, verifying);
  if (verified.kind === 'silent') return SILENT;
  if (verified.kind === 'bad') return refuse(verified.reason);
  const predicateType = statement?.predicateType ?? null;
  if (verified.kind === 'unknown') return { kind: 'unread', reason: verified.detail, predicateType };
  const { signer, signedAt } = verified;
  if (!acceptsSigner(demand.anyOf, signer))
    return refuse(
      signer.kind === 'key' ? own('it is signed with another key') : say`it is signed by ${signer.subject}`,
    );
  if (picked.kind !== 'read' || statement === null)
    return { kind: 'unread', reason: describe(picked.kind), predicateType };
  const { predicate } = toObject(picked.value) ?? {};
  return {
    kind: 'signed',
    statement: { about: digest, predicateType: statement.predicateType, predicate, signedAt },
  };
}

function refuse(reason: Message): StatementReading {
  return { kind: 'refused', reason };
}

function describe(kind: string): Message {
  return own(
    kind === 'too-big'
      ? 'its attestation lists more, or is nested more deeply, than the gate reads'
      : 'its attestation is not in order',
  );
}
