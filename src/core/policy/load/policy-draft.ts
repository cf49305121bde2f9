import type { YAMLMap } from 'yaml';
import type { PolicyDocument } from '../../shapes/policy-document.js';
import { Cursor } from '../../shapes/shape.js';
import type { Entry } from '../policy.js';
import { KEY_HOMES, policyShape, type WrittenPolicy } from '../shapes/policy-shape.js';

/** What one policy file says by itself, before defaults and before what it extends. */
export interface PolicyDraft extends WrittenPolicy {
  readonly document: PolicyDocument;
}

/** Parses a document; null where that is of no use, for reasons that are reported to it. */
export type ParseSource = (document: PolicyDocument) => YAMLMap | null;

/** Reads one file; problems are in the document, and the draft is then only useful to find more of them. Null: no YAML map. */
export function readDraft(document: PolicyDocument, parse: ParseSource): PolicyDraft | null {
  const root = parse(document);
  const values = root === null ? undefined : policyShape.read(root, new Cursor(document, KEY_HOMES));
  return values === undefined ? null : { ...values, document };
}

/** The approvals that one file writes. */
export function listOwnApprovals({
  allow,
  overrides,
}: Pick<PolicyDraft, 'allow' | 'overrides'>): readonly Entry[] {
  const fromOverrides = overrides.flatMap((override) => [...(override.allow ?? []), ...override.allowAlso]);
  return [...(allow ?? []), ...fromOverrides];
}
